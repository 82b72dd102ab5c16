import type { Edition, EditionStory, EditionWindow, FollowUp, IsoDay } from '../model.ts'
import { fold } from '../text/fold.ts'
import { bodiesAmong } from '../text/identity.ts'
import { localDayOf } from './window.ts'

const DAY_MS = 86_400_000

/** What a story of an edition said was still to come: enough to know it again when it has come. */
export interface Announcement {
  readonly editionId: string
  readonly storyId: string
  readonly eventId: string
  readonly lang: string
  readonly title: string
  readonly firstDay: IsoDay
  readonly lastDay: IsoDay
  /** Null, as the theme, where it cannot be told of which of several happenings it is. */
  readonly place: string | null
  readonly theme: string | null
  readonly organizers: readonly string[]
}

/** An announcement, and what has become of the edition that it stands in. */
export interface KeptAnnouncement {
  readonly announcement: Announcement
  readonly edition: Pick<Edition, 'window' | 'state' | 'recipients'>
}

/** Longer ranges are campaigns and exhibitions, of which no day tells one happening. */
const MOST_DAYS = 10
/** Half a year of editions: what was announced before then is not looked for. */
const LOOK_BACK_MS = 26 * 7 * DAY_MS
/** A write-up that names no day of its own comes so soon after what it tells of. */
const TOLD_WITHIN_DAYS = 7
/** So many days are looked up for an edition, those nearest to its end. */
const MOST_DAYS_ASKED = 100

/**
 * What these stories announce: happenings of a day after their publication, after the edition's window where that is not known.
 * What a write-up of something past says of a next time is not among them: place and theme are not of it.
 */
export function announcementsOf(
  edition: Pick<Edition, 'id' | 'window'>,
  stories: readonly EditionStory[],
): readonly Announcement[] {
  return stories.flatMap((story) => {
    const days = announcedDays(story, edition.window)
    const { place, theme, organizers } = story.brief
    const isOne = days.length === 1
    return days.map(({ firstDay, lastDay }) => ({
      editionId: edition.id,
      storyId: story.storyId,
      eventId: story.eventId,
      lang: story.lang,
      title: story.title,
      firstDay,
      lastDay,
      place: isOne ? place : null,
      theme: isOne ? theme : null,
      organizers: isOne ? organizers : [],
    }))
  })
}

/** The days of an announcement, each: by any of them it is looked up. */
export function daysOfAnnouncement({
  firstDay,
  lastDay,
}: Pick<Announcement, 'firstDay' | 'lastDay'>): readonly IsoDay[] {
  return daysFrom(firstDay, daysBetween(firstDay, lastDay) + 1)
}

/** The days that announcements must be of, if one of these stories follows them up; at most a hundred. */
export function daysToAsk(stories: readonly EditionStory[], window: EditionWindow): readonly IsoDay[] {
  const end = localDayOf(window.toMs)
  const distance = (day: IsoDay) => Math.abs(daysBetween(day, end))
  const days = new Set(stories.flatMap((story) => daysTold(story)))
  return [...days].toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1)).slice(0, MOST_DAYS_ASKED)
}

/**
 * The stories of an edition, each with the announcement that it follows up, where one is certain (ADR 20): of the same event,
 * on a day that the story does not gainsay; or of the same day and town, and the same theme or a common organizer. Only
 * editions that went out in the half year before count. Other write-ups of the event follow up what one of them does. Of
 * several the one in the story's language is linked, then the latest. `lastDayOf` names an edition's last day as mails do.
 */
export function withFollowUps(
  stories: readonly EditionStory[],
  kept: readonly KeptAnnouncement[],
  window: EditionWindow,
  lastDayOf: (window: EditionWindow) => IsoDay,
): readonly EditionStory[] {
  const earlier = kept.filter(({ edition }) => hasGoneOut(edition) && isWithinReach(edition.window, window))
  const bodyOf = bodiesAmong([
    ...stories.flatMap(({ brief }) => brief.organizers),
    ...earlier.flatMap(({ announcement }) => announcement.organizers),
  ])
  const found = new Map<string, KeptAnnouncement[]>()
  const possible = stories.map((story) => {
    const days = daysTold(story)
    const ofItsDays = earlier.filter(({ announcement }) => isOfThem(days, announcement))
    const followed = ofItsDays.filter(({ announcement }) => follows(story, announcement, bodyOf))
    found.set(story.eventId, [...(found.get(story.eventId) ?? []), ...followed])
    return ofItsDays
  })
  return stories.map((story, at) => {
    const ofEvent = found.get(story.eventId) ?? []
    const [best] = ofEvent.filter((kept) => possible[at]?.includes(kept)).toSorted(bestFirst(story.lang))
    return { ...story, followsUp: best === undefined ? null : followUpOf(best, lastDayOf) }
  })
}

/** In the story's language, then the latest. */
const bestFirst = (lang: string) => (one: KeptAnnouncement, other: KeptAnnouncement) =>
  Number(other.announcement.lang === lang) - Number(one.announcement.lang === lang) ||
  other.edition.window.toMs - one.edition.window.toMs ||
  (one.announcement.storyId < other.announcement.storyId ? -1 : 1)

/** Whether readers were sent it, or some of them before it was held. */
export const hasGoneOut = ({ state, recipients }: Pick<Edition, 'state' | 'recipients'>): boolean =>
  state === 'sent' || recipients !== null

const isWithinReach = (earlier: EditionWindow, window: EditionWindow): boolean =>
  earlier.toMs <= window.fromMs && earlier.toMs > window.toMs - LOOK_BACK_MS

const followUpOf = (
  { announcement: { editionId, storyId, title }, edition }: KeptAnnouncement,
  lastDayOf: (window: EditionWindow) => IsoDay,
): FollowUp => ({ editionId, storyId, title, day: lastDayOf(edition.window) })

function announcedDays(
  story: EditionStory,
  window: EditionWindow,
): readonly Pick<Announcement, 'firstDay' | 'lastDay'>[] {
  const { date, endDate, upcoming } = story.brief
  const told = publishedDay(story) ?? localDayOf(window.toMs)
  const happenings = date === null ? upcoming.filter(({ kind }) => kind === 'event') : [{ date, endDate }]
  // A call's last day for sending in is no day on which anything takes place.
  const deadlines = upcoming.filter(({ kind }) => kind === 'deadline').map(({ date: day }) => day)
  return happenings
    .filter(({ date: firstDay }) => firstDay > told && !deadlines.includes(firstDay))
    .map(({ date: firstDay, endDate: lastDay }) => ({ firstDay, lastDay: rangeEnd(firstDay, lastDay) }))
}

const rangeEnd = (first: IsoDay, last: IsoDay | null): IsoDay =>
  last !== null && last > first && daysBetween(first, last) < MOST_DAYS ? last : first

/** The days of a happening that a story may tell of: its own, or those right before it was published and those it sees coming. */
function daysTold(story: EditionStory): readonly IsoDay[] {
  const { date, upcoming } = story.brief
  if (date !== null) return [date]
  const told = publishedDay(story)
  const recent = told === null ? [] : daysFrom(shifted(told, -TOLD_WITHIN_DAYS), TOLD_WITHIN_DAYS + 1)
  return [...recent, ...upcoming.filter(({ kind }) => kind === 'event').map(({ date: day }) => day)]
}

/** Whether it is certain, of what is possible by its days. */
function follows(story: EditionStory, announcement: Announcement, bodyOf: (name: string) => string | null): boolean {
  if (story.eventId === announcement.eventId) return true
  if (story.brief.date === null || !isSameTown(story.brief.place, announcement.place)) return false
  return isSameTheme(story.brief.theme, announcement.theme) || isSameHost(story, announcement, bodyOf)
}

/** Whether one of the days is the announcement's. */
const isOfThem = (days: readonly IsoDay[], { firstDay, lastDay }: Announcement): boolean =>
  days.some((day) => firstDay <= day && day <= lastDay)

const isSameTown = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && fold(one) !== '' && fold(one) === fold(other)

/** « La migration » is the theme of many a meeting; from two words on it is one's own. */
const isSameTheme = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && fold(one) === fold(other) && contentWords(one).size >= 2

/** A common organizer; a ministry can hold two meetings in a day, so that themes that share no word speak against it. */
function isSameHost(story: EditionStory, other: Announcement, bodyOf: (name: string) => string | null): boolean {
  const hosts = new Set(other.organizers.map(bodyOf))
  const isCommon = story.brief.organizers.map(bodyOf).some((host) => host !== null && hosts.has(host))
  const words = contentWords(story.brief.theme ?? other.theme ?? '')
  const otherWords = contentWords(other.theme ?? story.brief.theme ?? '')
  const isOther = words.size > 0 && otherWords.size > 0 && [...words].every((word) => !otherWords.has(word))
  return isCommon && !isOther
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter(({ length }) => length > 3),
  )

/** The day of publication in Morocco; null where it is not known. */
function publishedDay({ published }: EditionStory): IsoDay | null {
  const atMs = Date.parse(published ?? '')
  if (published === null || Number.isNaN(atMs)) return null
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : localDayOf(atMs)
}

const noonOf = (day: IsoDay): number => Date.parse(`${day}T12:00:00Z`)
const shifted = (day: IsoDay, days: number): IsoDay => new Date(noonOf(day) + days * DAY_MS).toISOString().slice(0, 10)
const daysBetween = (first: IsoDay, last: IsoDay): number => Math.round((noonOf(last) - noonOf(first)) / DAY_MS)
const daysFrom = (first: IsoDay, count: number): readonly IsoDay[] =>
  Array.from({ length: count }, (_, at) => shifted(first, at))
