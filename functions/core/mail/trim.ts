import type { EditionView, EventView, StoryView } from './view.ts'

/** Gmail cuts a mail's HTML at 102 KB and hides the unsubscribe link with the rest; the fill-ins of our links need room too. */
export const MAX_HTML_BYTES = 98_000

type Lighter = (event: EventView) => EventView | null

const inStories =
  (change: (story: StoryView) => StoryView): Lighter =>
  (event) => ({ ...event, story: change(event.story) })

/** What goes first when a mail is too long, and what next: each step is applied on top of those before it. */
const STEPS: readonly Lighter[] = [
  inStories((story) => ({ ...story, speakers: story.speakers.map((speaker) => ({ ...speaker, statements: [] })) })),
  inStories((story) => ({ ...story, summary: story.summary.slice(0, 1) })),
  inStories((story) => ({ ...story, summary: [], speakers: [] })),
  () => null,
]

/**
 * The view as it is where it fits; else the fullest that does, marked `isShortened`: the last events of the mail lose
 * their statements first, then their summaries, then go altogether. The archive has the whole.
 * `fits` is asked some 30 times at most.
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
