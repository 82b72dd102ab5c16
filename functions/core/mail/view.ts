import type { BriefKind, Edition, EditionStory, IsoDay, Language, Speaker } from '../model.ts'
import { daysOf, dayOf, writeDay, writeRange } from './days.ts'
import {
  directionOf,
  httpUrl,
  languageName,
  languageTag,
  passage,
  plain,
  quoted,
  type Direction,
  type Passage,
} from './passage.ts'
import { perLanguage } from './per-language.ts'
import { countOf, fill, type Words } from './words.ts'

/** The mail is for a minute's reading: of each speaker, and of speakers, no more than these are shown. */
const STATEMENTS_SHOWN = 2
const SPEAKERS_SHOWN = 8
/** What has no card is told in as many sentences. */
const SENTENCES_WITHOUT_CARD = 2
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

/** A line of a card: `Where — Rabat`. */
interface FactView {
  readonly label: string
  readonly values: readonly Passage[]
}

export interface SpeakerView {
  readonly name: Passage | null
  readonly role: Passage | null
  /** Quotations in the marks of their language, reported speech without any. */
  readonly statements: readonly Passage[]
}

/** Another outlet that ran the story. */
export interface OutletView {
  readonly outlet: string
  readonly url: string | null
}

/** A story as a mail shows it: no field is empty text, what there is not is null or an empty list. */
export interface StoryView {
  /** A story is set in the direction of its own language, the words of the frame in it included. */
  readonly dir: Direction
  /** Where its lines start. */
  readonly start: 'left' | 'right'
  readonly title: Passage
  readonly url: string | null
  readonly outlet: string
  readonly day: string | null
  /** The name of its language, where that is not the reader's. */
  readonly language: string | null
  /** `Meeting`, `Observatory`, both with a dot between, or null. */
  readonly kind: string | null
  readonly facts: readonly FactView[]
  readonly speakers: readonly SpeakerView[]
  /** Sentences of the source. */
  readonly summary: readonly Passage[]
  readonly alsoIn: readonly OutletView[]
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
}

/**
 * One edition as one reader sees it: sections by topic, those with most cards first, else in the edition's order; in each
 * the events with a card first, and of these the reader's language; each story once.
 * A story of several topics stands under the first of them that the reader wants, and names the others.
 */
export function editionView({ edition, stories, reader, words, sender, pagesUrl }: EditionViewInput): EditionView {
  const days = daysOf(edition.window)
  const week = writeRange(days.first, days.last, reader.lang) ?? days.last
  const count = countOf(words.storyCount, stories.length, reader.lang)
  const sections = sectionsOf(edition.topics, stories, reader, { words, lang: reader.lang, lastDay: days.last })
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

/** How stories are told in a mail: in whose words, and when. */
interface Telling {
  readonly words: Words
  readonly lang: Language
  /** The edition's. */
  readonly lastDay: IsoDay
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

function storyView(story: EditionStory, { lang, words, lastDay }: Telling): StoryView {
  const { brief } = story
  const day = dayOf(story.published)
  const isCard = brief.kinds.length > 0
  const dir = directionOf(languageTag(story.lang)) ?? directionOf(lang) ?? 'ltr'
  return {
    dir,
    start: dir === 'rtl' ? 'right' : 'left',
    title: passage(story.title, story.lang) ?? { text: plain(story.outlet) || '—', lang: null, dir: 'auto' },
    url: httpUrl(story.url),
    outlet: plain(story.outlet),
    // The year goes without saying in the edition's own.
    day: writeDay(day, lang, day?.slice(0, 4) !== lastDay.slice(0, 4)),
    language: languageName(story.lang, lang),
    kind: isCard ? brief.kinds.map((kind) => words.kinds[kind]).join(' · ') : null,
    facts: isCard ? factsOf(story, lang, words) : [],
    speakers: isCard
      ? brief.speakers.flatMap((speaker) => speakerView(speaker, brief.lang)).slice(0, SPEAKERS_SHOWN)
      : [],
    summary: passages(isCard ? brief.summary : brief.summary.slice(0, SENTENCES_WITHOUT_CARD), brief.lang),
    alsoIn: outletsOf(story),
  }
}

const passages = (texts: readonly (string | null)[], lang: string) => texts.flatMap((text) => passage(text, lang) ?? [])

function factsOf({ brief }: EditionStory, lang: Language, words: Words): FactView[] {
  const { facts } = words
  const isOrganised = brief.kinds.includes('roundtable' satisfies BriefKind)
  const when = writeRange(brief.date, brief.endDate, lang)
  return [
    { label: isOrganised ? facts.organizers : facts.publisher, values: passages(brief.organizers, brief.lang) },
    { label: facts.theme, values: passages([brief.theme], brief.lang) },
    { label: facts.place, values: passages([brief.place], brief.lang) },
    { label: facts.date, values: passages([when], lang) },
  ].filter(({ values }) => values.length > 0)
}

function speakerView({ name, role, statements }: Speaker, lang: string): SpeakerView[] {
  const shown = passages(statements, lang).slice(0, STATEMENTS_SHOWN)
  const view = {
    name: passage(name, lang),
    role: passage(role, lang),
    statements: shown.map(quoted),
  }
  return view.name === null && view.role === null ? [] : [view]
}

/** The other outlets, each once. */
function outletsOf({ outlet, alsoIn }: EditionStory): OutletView[] {
  const others = new Map<string, OutletView>()
  for (const member of alsoIn) {
    const name = plain(member.outlet)
    if (name !== '' && name !== plain(outlet) && !others.has(name))
      others.set(name, { outlet: name, url: httpUrl(member.url) })
  }
  return [...others.values()]
}

const lists = perLanguage((lang) => new Intl.ListFormat(lang))
