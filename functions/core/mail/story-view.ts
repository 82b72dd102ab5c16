import type { Brief, BriefKind, EditionStory, IsoDay, Language, Speaker, UpcomingDate } from '../model.ts'
import { dayOf, writeDay, writeRange } from './days.ts'
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
import { passageLinks } from './text-fragment.ts'
import { fill, type Words } from './words.ts'

/** The mail is for a minute's reading: of each of these no more are shown. */
const STATEMENTS_SHOWN = 2
const SPEAKERS_SHOWN = 8
const TOGETHER_SHOWN = 2
const UPCOMING_SHOWN = 3
/** What has no card is told in as many sentences. */
const SENTENCES_WITHOUT_CARD = 2

/** Words of a source, with the address of their place in the outlet's page; null where there is none. */
export interface PlacedPassage extends Passage {
  readonly url: string | null
}

/** A line of a card: `Where — Rabat`. */
export interface FactView {
  readonly label: string
  readonly values: readonly Passage[]
  /** What the source says of it, where that is more than the value. */
  readonly note: PlacedPassage | null
}

export interface SpeakerView {
  readonly name: Passage | null
  readonly role: Passage | null
  /** Quotations in the marks of their language, reported speech without any. */
  readonly statements: readonly PlacedPassage[]
}

/** Another outlet that ran the story. */
export interface OutletView {
  readonly outlet: string
  readonly url: string | null
}

/** Where an earlier edition announced it. */
export interface AnnouncedView {
  /** `Announced in the digest of 17 November` */
  readonly label: string
  /** Parts the label from the title. Not of the label: between two directions it goes with the line's. */
  readonly colon: string
  readonly title: Passage
  /** In the archive. */
  readonly url: string
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
  /** A card's; of what has no card, the days still to come alone. */
  readonly facts: readonly FactView[]
  readonly speakers: readonly SpeakerView[]
  /** What those who met said as one. */
  readonly together: readonly PlacedPassage[]
  /** Sentences of the source. */
  readonly summary: readonly PlacedPassage[]
  readonly announced: AnnouncedView | null
  readonly alsoIn: readonly OutletView[]
}

/** How stories are told in a mail: in whose words, and when. */
export interface Telling {
  readonly words: Words
  readonly lang: Language
  /** The edition's. */
  readonly lastDay: IsoDay
  /** The address of an edition's page in the archive. */
  readonly archiveOf: (editionId: string) => string
}

/** A story for a reader. */
export function storyView(story: EditionStory, telling: Telling): StoryView {
  const { brief } = story
  const { lang, words, lastDay } = telling
  const day = dayOf(story.published)
  const isCard = brief.kinds.length > 0
  const dir = directionOf(languageTag(story.lang)) ?? directionOf(lang) ?? 'ltr'
  const linkTo = passageLinks(story.url, story.title)
  const placed = (texts: readonly string[]) => placedPassages(texts, brief.lang, linkTo)
  const upcoming = upcomingOf(story, telling, placed)
  const together = isCard ? placed(brief.collective).slice(0, TOGETHER_SHOWN) : []
  const summary = placed(isCard ? notToldAbove(brief) : brief.summary).filter(
    isNotAmong([...together, ...upcoming.flatMap(({ note }) => note ?? [])]),
  )
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
    facts: isCard ? [...factsOf(story, lang, words), ...upcoming] : upcoming,
    speakers: isCard
      ? brief.speakers.flatMap((speaker) => speakerView(speaker, brief.lang, placed)).slice(0, SPEAKERS_SHOWN)
      : [],
    together: together.map(quoted),
    summary: isCard ? summary : summary.slice(0, SENTENCES_WITHOUT_CARD),
    announced: announcedOf(story, telling),
    alsoIn: outletsOf(story),
  }
}

type Placing = (texts: readonly string[]) => PlacedPassage[]

/** The link is made of the source's own words, before marks are put right for reading. */
const placedPassages = (
  texts: readonly string[],
  lang: string,
  linkTo: (passage: string) => string | null,
): PlacedPassage[] =>
  texts.flatMap((text) => {
    const words = passage(text, lang)
    return words === null ? [] : { ...words, url: linkTo(text) }
  })

/**
 * The sentences of a summary but those of which who spoke has said the greater part: a reader reads them once. The first one stays,
 * since it says what this is about.
 */
function notToldAbove({ summary, speakers, spans }: Brief): readonly string[] {
  const shown = speakers
    .flatMap((_, at) => spans.speakers[at]?.statements.slice(0, STATEMENTS_SHOWN) ?? [])
    .filter((span) => span.in === 'text')
  return summary.filter((_, at) => {
    const sentence = spans.summary[at]
    if (at === 0 || sentence === undefined) return true
    const told = shown.map(({ start, end }) => Math.min(end, sentence.end) - Math.max(start, sentence.start))
    return 2 * Math.max(0, ...told) < sentence.end - sentence.start
  })
}

/** For sentences that the story does not show elsewhere already, but for the stop at their end. */
function isNotAmong(shown: readonly Passage[]): (passage: Passage) => boolean {
  const bare = ({ text }: Passage) => text.replace(/[\s.!?…؟]+$/u, '')
  const told = new Set(shown.map(bare))
  return (passage) => !told.has(bare(passage))
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
  ].flatMap((fact) => (fact.values.length === 0 ? [] : { ...fact, note: null }))
}

/** The days that are still to come for who reads the edition, the first of them first; the day of the happening itself is a fact. */
function upcomingOf({ brief }: EditionStory, { lang, words, lastDay }: Telling, placed: Placing): FactView[] {
  const isFact = ({ kind, date }: UpcomingDate) => kind === 'event' && date === brief.date && brief.kinds.length > 0
  return brief.upcoming
    .filter((upcoming) => (upcoming.endDate ?? upcoming.date) > lastDay && !isFact(upcoming))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .slice(0, UPCOMING_SHOWN)
    .flatMap(({ kind, date, endDate, text }) => {
      const values = passages([writeRange(date, endDate, lang)], lang)
      const [note = null] = placed([text])
      return values.length === 0 ? [] : { label: words.facts[kind], values, note }
    })
}

function speakerView({ name, role, statements }: Speaker, lang: string, placed: Placing): SpeakerView[] {
  const view = {
    name: passage(name, lang),
    role: passage(role, lang),
    statements: placed(statements).slice(0, STATEMENTS_SHOWN).map(quoted),
  }
  return view.name === null && view.role === null ? [] : [view]
}

function announcedOf({ followsUp }: EditionStory, { lang, words, lastDay, archiveOf }: Telling): AnnouncedView | null {
  if (followsUp === null) return null
  const { title, editionId, day } = followsUp
  const written = writeDay(day, lang, day.slice(0, 4) !== lastDay.slice(0, 4))
  // It may have been announced in another language than it is told in.
  const headline = passage(title, 'und')
  const url = passageLinks(archiveOf(editionId), '')(title)
  if (written === null || headline === null || url === null) return null
  return {
    label: fill(words.announced, { day: written }),
    colon: fill(words.labelled, { label: '' }),
    title: headline,
    url,
  }
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
