import type { Entry } from '../model.ts'
import { MIN_POLL_INTERVAL_MS } from './due.ts'

/**
 * A document's entries in the order in which they leave it: the last first, or the first where most of its days run upwards; one
 * that is pinned at its head, with an old day, says nothing of the others.
 */
export function inOrderOfLeaving(document: readonly Entry[]): readonly Entry[] {
  const dated = document.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]))
  const steps = dated.slice(1).map((atMs, at) => Math.sign(atMs - (dated[at] ?? atMs)))
  return steps.reduce((sum, step) => sum + step, 0) > 0 ? document : document.toReversed()
}

/** So long polls may leave entries for the next: half a thousand pages are opened by then, or their server will not have it. */
const LONGEST_LEAVING_MS = 12 * 60 * 60_000

export interface NextPoll {
  /** How long every poll has left entries so far. */
  readonly leftForMs: number
  /** See `longestInterval`. */
  readonly longestIntervalMs: number
  /** The longest of what its server asks for: Retry-After, max-age, <ttl>. */
  readonly askedForMs: number
}

/**
 * The entries of a document that may be left for the next poll, an hour later, because they will still be there: those of the half
 * that leaves it last. None where the server wants to be left alone for longer than the document allows, or after half a day of such polls.
 */
export function mayWait(
  document: readonly Entry[],
  { leftForMs, longestIntervalMs, askedForMs }: NextPoll,
): ReadonlySet<Entry> {
  if (Math.max(askedForMs, MIN_POLL_INTERVAL_MS) > longestIntervalMs || leftForMs >= LONGEST_LEAVING_MS)
    return new Set()
  return new Set(inOrderOfLeaving(document).slice(Math.ceil(document.length / 2)))
}
