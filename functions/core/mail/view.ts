import type { Edition, EditionStory, Language } from '../model.ts'
import { daysOf, writeRange } from './days.ts'
import { directionOf, plain, type Direction } from './passage.ts'
import { perLanguage } from './per-language.ts'
import { storyView, type StoryView, type Telling } from './story-view.ts'
import { countOf, fill, type Words } from './words.ts'

const HEADLINES_IN_PREHEADER = 3
/** From so many stories on, a list of contents saves more time than it takes. */
const CONTENTS_FROM = 7

/** Who sends the mail, as the law wants it named. */
export interface Sender {
  readonly name: string
  readonly postalAddress: string
}

/** What every mail of ours has: its language, its words, and whose it is. */
interface Frame {
  readonly lang: Language
  readonly dir: Direction
  readonly words: Words
  readonly subject: string
  /** What a list of mails shows after the subject. */
  readonly preheader: string
  readonly sender: Sender
  readonly pagesUrl: string
}

/** One event: the write-up to read, and the others. */
export interface EventView {
  readonly story: StoryView
  /** `Other topics: Asylum and Work`; null where it is of this section's topic alone. */
  readonly otherTopics: string | null
  readonly isCard: boolean
  readonly otherWriteUps: readonly StoryView[]
}

export interface SectionView {
  readonly name: string
  /** Of stories in the edition, shown or not. */
  readonly count: number
  readonly events: readonly EventView[]
  /** `12 more in the archive`; null where all of them are shown. */
  readonly more: string | null
}

/** An edition for one reader, all in words: what the templates and the text part are filled with. */
export interface EditionView extends Frame {
  readonly week: string
  /** Of stories in the edition for this reader, shown or not. */
  readonly count: string
  /** How many of them the mail has room for; null where it shows all. */
  readonly shown: string | null
  /** Whether a list of contents stands before the sections. */
  readonly hasContents: boolean
  readonly sections: readonly SectionView[]
  /** Something was left out to keep the mail within what mail clients show. */
  readonly isShortened: boolean
}

export interface ConfirmationView extends Frame {
  readonly confirmUrl: string
}

export interface EditionViewInput {
  readonly edition: Pick<Edition, 'window' | 'topics'>
  /** Those for this reader, in order: write-ups of one event next to one another, the reader's language first. */
  readonly stories: readonly EditionStory[]
  /** `topics`: the ids wanted; empty means all. */
  readonly reader: { readonly lang: Language; readonly topics: readonly string[] }
  readonly words: Words
  readonly sender: Sender
  /** Base of the public pages' addresses. */
  readonly pagesUrl: string
  /** The address of an edition's page in the archive. */
  readonly archiveOf: (editionId: string) => string
}

/**
 * One edition as one reader sees it: sections by topic, those with most cards first, else in the edition's order; in each
 * the events with a card first, and of these the reader's language; each story once.
 * A story of several topics stands under the first of them that the reader wants, and names the others.
 */
export function editionView(input: EditionViewInput): EditionView {
  const { edition, stories, reader, words, sender, pagesUrl, archiveOf } = input
  const days = daysOf(edition.window)
  const week = writeRange(days.first, days.last, reader.lang) ?? days.last
  const count = countOf(words.storyCount, stories.length, reader.lang)
  const sections = sectionsOf(edition.topics, stories, reader, {
    words,
    lang: reader.lang,
    lastDay: days.last,
    archiveOf,
  })
  return {
    lang: reader.lang,
    dir: directionOf(reader.lang) ?? 'ltr',
    words,
    subject: fill(words.subject, { product: words.product, week, count }),
    preheader: preheaderOf(sections, count),
    sender,
    pagesUrl,
    week,
    count,
    shown: null,
    hasContents: stories.length >= CONTENTS_FROM,
    sections,
    isShortened: false,
  }
}

/** The mail that asks whether a sign-up was meant. `confirmUrl` leads to a page with a button, so opening it does nothing yet. */
export function confirmationView(input: {
  readonly lang: Language
  readonly confirmUrl: string
  readonly words: Words
  readonly sender: Sender
  readonly pagesUrl: string
}): ConfirmationView {
  const { product, confirmation } = input.words
  return {
    ...input,
    dir: directionOf(input.lang) ?? 'ltr',
    subject: fill(confirmation.subject, { product }),
    preheader: confirmation.preheader,
  }
}

/** What a list of mails shows after the subject: the first headlines, or the count where there are none. */
export function preheaderOf(sections: readonly SectionView[], count: string): string {
  const titles = sections.flatMap(({ events }) => events.map(({ story }) => story.title.text))
  return titles.slice(0, HEADLINES_IN_PREHEADER).join(' · ') || count
}

/** Stories that events are told in, each write-up counted. */
export const storiesIn = (events: readonly EventView[]): number =>
  events.reduce((sum, { otherWriteUps }) => sum + 1 + otherWriteUps.length, 0)

function sectionsOf(
  topics: Edition['topics'],
  stories: readonly EditionStory[],
  reader: EditionViewInput['reader'],
  telling: Telling,
): SectionView[] {
  const wanted = topics.filter(({ id }) => reader.topics.length === 0 || reader.topics.includes(id))
  const bySection = new Map<string, EventView[]>(wanted.map(({ id }) => [id, []]))
  const unplaced: EventView[] = []
  for (const writeUps of eventsOf(stories)) {
    const itsTopics = topics.filter(({ id }) => writeUps.some(({ matches }) => matches.some((m) => m.topicId === id)))
    const home = wanted.find((topic) => itsTopics.includes(topic))
    const others = itsTopics.filter((topic) => topic !== home).map(({ names }) => plain(names[reader.lang]))
    const view = eventView(writeUps, others, telling)
    if (view) (bySection.get(home?.id ?? '') ?? unplaced).push(view)
  }
  const named = wanted.map(({ id, names }) => ({ name: plain(names[reader.lang]), events: bySection.get(id) ?? [] }))
  return [...named, { name: telling.words.otherNews, events: unplaced }]
    .filter(({ events }) => events.length > 0)
    .map(({ name, events }) => ({
      name,
      count: storiesIn(events),
      events: events.toSorted((one, other) => rankOf(one) - rankOf(other)),
      more: null,
    }))
    .toSorted((one, other) => cardsOf(other) - cardsOf(one))
}

/** Cards before the others, and of both what is in the reader's language before what is not. */
const rankOf = ({ isCard, story }: EventView) => (isCard ? 0 : 2) + (story.language === null ? 0 : 1)
const cardsOf = ({ events }: SectionView) => events.filter(({ isCard }) => isCard).length

/** Write-ups of one event together, in the order of the first of each. */
function eventsOf(stories: readonly EditionStory[]): Iterable<readonly EditionStory[]> {
  const events = new Map<string, EditionStory[]>()
  for (const story of stories) {
    const known = events.get(story.eventId)
    if (known) known.push(story)
    else events.set(story.eventId, [story])
  }
  return events.values()
}

function eventView(
  writeUps: readonly EditionStory[],
  otherTopics: readonly string[],
  telling: Telling,
): EventView | null {
  const [story, ...others] = writeUps.map((writeUp) => storyView(writeUp, telling))
  if (story === undefined) return null
  return {
    story,
    otherTopics:
      otherTopics.length === 0
        ? null
        : fill(telling.words.otherTopics, { topics: lists[telling.lang].format(otherTopics) }),
    isCard: story.kind !== null,
    otherWriteUps: others,
  }
}

const lists = perLanguage((lang) => new Intl.ListFormat(lang))
