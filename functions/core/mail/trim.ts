import type { EditionView, EventView, StoryView } from './view.ts'

/** Gmail cuts a mail's HTML at 102 KB and hides the unsubscribe link with the rest; the fill-ins of our links need room too. */
export const MAX_HTML_BYTES = 98_000

type Lighter = (event: EventView) => EventView | null

/** A change of the events with a card, or of those without. */
const inStories =
  (ofCards: boolean, change: (story: StoryView) => Partial<StoryView>): Lighter =>
  (event) =>
    event.isCard === ofCards ? { ...event, story: { ...event.story, ...change(event.story) } } : event

/**
 * What goes first when a mail is too long, and what next: each step is applied on top of those before it. The cards, who met
 * and who said what, are what the mail is for.
 */
const STEPS: readonly Lighter[] = [
  inStories(false, ({ summary }) => ({ summary: summary.slice(0, 1) })),
  inStories(false, () => ({ summary: [] })),
  inStories(true, ({ summary }) => ({ summary: summary.slice(0, 1) })),
  inStories(true, () => ({ summary: [] })),
  inStories(true, ({ speakers }) => ({ speakers: speakers.map((speaker) => ({ ...speaker, statements: [] })) })),
  inStories(true, () => ({ speakers: [] })),
  () => null,
]

/**
 * The view as it is where it fits; else the fullest that does, marked `isShortened`: the last events of the mail lose
 * their summaries first, those without a card before the others, then their statements, then go altogether. The archive has the whole.
 * `fits` is asked some 50 times at most.
 */
export function trimToFit(view: EditionView, fits: (view: EditionView) => boolean): EditionView {
  if (fits(view)) return view
  let whole: EditionView = { ...view, isShortened: true }
  for (const step of STEPS) {
    const total = whole.sections.reduce((sum, { events }) => sum + events.length, 0)
    const kept = lastWhere(total, (keep) => fits(lighterAfter(whole, keep, step)))
    if (kept !== null) return lighterAfter(whole, kept, step)
    whole = lighterAfter(whole, 0, step)
  }
  return whole
}

/** The view with a step applied to all events but the first `keep`. */
function lighterAfter(view: EditionView, keep: number, step: Lighter): EditionView {
  let seen = 0
  const sections = view.sections.map((section) => ({
    ...section,
    events: section.events.flatMap((event) => (seen++ < keep ? [event] : (step(event) ?? []))),
  }))
  return { ...view, sections: sections.filter(({ events }) => events.length > 0) }
}

/** The greatest number from 0 to `top` that holds, where all below one that holds hold too; null where none does. */
function lastWhere(top: number, holds: (count: number) => boolean): number | null {
  if (!holds(0)) return null
  let low = 0
  let high = top
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
