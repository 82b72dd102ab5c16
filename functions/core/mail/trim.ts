import type { PlacedPassage, StoryView } from './story-view.ts'
import { preheaderOf, storiesIn, type EditionView, type EventView } from './view.ts'
import { countOf } from './words.ts'

/** Gmail cuts a mail's HTML at 102 KB and hides the unsubscribe link with the rest; the fill-ins of our links need room too. */
export const MAX_HTML_BYTES = 98_000

/** What becomes of an event; null where it goes altogether. */
type Lighten = (event: EventView) => EventView | null

interface Step {
  readonly isFor: (event: EventView) => boolean
  readonly lighten: Lighten
}

const change =
  (lighter: (story: StoryView) => Partial<StoryView>): Lighten =>
  (event) => ({ ...event, story: { ...event.story, ...lighter(event.story) } })

const unlinked = (passage: PlacedPassage): PlacedPassage => ({ ...passage, url: null })
const noLinks = change(({ facts, speakers, together }) => ({
  facts: facts.map((fact) => ({ ...fact, note: fact.note && unlinked(fact.note) })),
  speakers: speakers.map((speaker) => ({ ...speaker, statements: speaker.statements.map(unlinked) })),
  together: together.map(unlinked),
}))
const oneSentence = change(({ summary }) => ({ summary: summary.slice(0, 1) }))
const noSummary = change(() => ({ summary: [] }))
const noStatements = change(({ speakers }) => ({
  together: [],
  speakers: speakers.map((speaker) => ({ ...speaker, statements: [] })),
}))
const noSpeakers = change(() => ({ speakers: [] }))
const gone: Lighten = () => null

/** Those in another language than the reader's, then those in the reader's own: each in all of these ways before the next. */
const foreignFirst = (areCards: boolean, ...ways: readonly Lighten[]): readonly Step[] =>
  [true, false].flatMap((areForeign) =>
    ways.map((lighten) => ({
      isFor: ({ isCard, story }: EventView) => isCard === areCards && (story.language !== null) === areForeign,
      lighten,
    })),
  )

/** What goes first when a mail is too long, and what next. Who met and who said what is what the mail is for (ADR 8). */
const STEPS: readonly Step[] = [
  ...foreignFirst(false, noLinks),
  ...foreignFirst(true, noLinks),
  ...foreignFirst(false, oneSentence, noSummary),
  ...foreignFirst(true, oneSentence, noSummary),
  ...foreignFirst(false, gone),
  ...foreignFirst(true, noStatements, noSpeakers),
  ...foreignFirst(true, gone),
]

interface Cut {
  readonly event: EventView
  readonly lighten: Lighten
}

/**
 * The view as it is where it fits; else the fullest that does, marked `isShortened` where it says less. Each step of the order
 * takes from the mail's end on; the stories that are gone are counted where they stood, and in the heading. The archive has the whole.
 * `fits` is asked about log2 of the cuts there are: some 12 times for a hundred stories.
 */
export function trimToFit(view: EditionView, fits: (view: EditionView) => boolean): EditionView {
  if (fits(view)) return view
  const fromEnd = view.sections.flatMap(({ events }) => events).toReversed()
  const cuts = STEPS.flatMap(({ isFor, lighten }) => fromEnd.filter(isFor).map((event) => ({ event, lighten })))
  let tooFew = 0
  let enough = cuts.length
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (fits(afterCuts(view, cuts.slice(0, middle)))) enough = middle
    else tooFew = middle
  }
  return afterCuts(view, cuts.slice(0, enough))
}

/** The view after cuts, each on top of those before it. */
function afterCuts(view: EditionView, cuts: readonly Cut[]): EditionView {
  const changed = new Map<EventView, EventView | null>()
  for (const { event, lighten } of cuts) {
    const now = changed.get(event)
    changed.set(event, now === null ? null : lighten(now ?? event))
  }
  const sections = view.sections.map((section) => {
    const events = section.events.flatMap((event) => {
      const now = changed.get(event)
      return now === null ? [] : [now ?? event]
    })
    const goneCount = storiesIn(section.events) - storiesIn(events)
    return { ...section, events, more: goneCount === 0 ? null : countOf(view.words.more, goneCount, view.lang) }
  })
  const shownCount = sections.reduce((sum, { events }) => sum + storiesIn(events), 0)
  const isWhole = sections.every(({ more }) => more === null)
  return {
    ...view,
    preheader: preheaderOf(sections, view.count),
    sections,
    isShortened: cuts.some(({ lighten }) => lighten !== noLinks),
    shown: isWhole ? null : countOf(view.words.shown, shownCount, view.lang),
  }
}
