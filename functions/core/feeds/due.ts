import { hash32 } from '../text/hash.ts'
import type { Feed } from '../model.ts'
import type { Directions } from './fetch-outcome.ts'

const MINUTE_MS = 60_000
export const MIN_POLL_INTERVAL_MS = 60 * MINUTE_MS
export const MAX_POLL_INTERVAL_MS = 24 * 60 * MINUTE_MS
const MAX_JITTER_MS = 10 * MINUTE_MS
/** After a poll that brought news, and after one that brought none. */
const FASTER = 1 / 2
const SLOWER = 3 / 2

/** What a poll that was answered brought: how many entries the document holds, and how many of them were new here. */
export interface PollYield {
  readonly entryCount: number
  readonly newCount: number
}

/**
 * How long a feed is left alone after a poll, where its server does not say: half as long as before when the poll brought
 * news, half as long again when it brought none; no longer than its document allows, never less than its <ttl>. Within 60 minutes
 * and 24 hours. A document of which half and more is new turns over so fast that entries may be missed: it is asked at once at
 * the shortest. `brought` null: the server said that nothing changed; the <ttl> that the interval already holds then stays in it.
 * @param longestMs see `longestInterval`
 */
export function nextInterval(
  intervalMs: number,
  brought: PollYield | null,
  ttlMinutes: number | null,
  longestMs = MAX_POLL_INTERVAL_MS,
): number {
  if (brought === null) return withinBounds(Math.max(intervalMs, Math.min(intervalMs * SLOWER, longestMs)))
  const { entryCount, newCount } = brought
  const turnsOver = newCount > 0 && newCount >= entryCount / 2
  const adapted = turnsOver ? MIN_POLL_INTERVAL_MS : intervalMs * (newCount > 0 ? FASTER : SLOWER)
  return withinBounds(Math.max(Math.min(adapted, longestMs), (ttlMinutes ?? 0) * MINUTE_MS))
}

/** A body that was silent for weeks may write so much at once: two entries an hour. */
const ENTRY_MS = 30 * MINUTE_MS
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * The longest a feed may be left alone, so that what comes meanwhile fits into its document: half an hour for each entry that it
 * holds, or the shortest time in which half of it ever came, by its own dates, where that is less. With a jitter and a dispatch of
 * ten minutes each no entry is lost while a feed writes one and a half entries an hour or less, or one and a half times as fast as
 * the fastest half of its document came; but never is a feed asked more than hourly (ADR 18).
 * @param published When each entry was published: ISO 8601, null where that is not said. Those of a day without an hour are taken
 * to be spread over it.
 */
export function longestInterval(published: readonly (string | null)[]): number {
  const times = published.flatMap((instant) => (instant === null ? [] : [Date.parse(instant)])).sort((a, b) => a - b)
  const half = Math.floor(published.length / 2)
  const isDay = (atMs: number): boolean => atMs % DAY_MS === 0
  let longestMs = published.length * ENTRY_MS
  for (const [at, firstMs] of times.entries()) {
    const lastMs = times[at + half]
    if (lastMs === undefined || half === 0) break
    longestMs = Math.min(longestMs, lastMs - firstMs + (isDay(firstMs) && isDay(lastMs) ? DAY_MS : 0))
  }
  return withinBounds(longestMs)
}

/**
 * When a feed may be asked again after it answered, in epoch milliseconds: the longest of its own interval (with its <ttl>),
 * Retry-After, max-age and 60 minutes from `nowMs`, at most 24 h; plus the feed's stable jitter, forward only.
 * Source: RFC 9111 §5.2, RFC 9110 §10.2.3, RSS 2.0 <ttl>.
 */
export function nextPollAfterAnswer(
  { id, intervalMs }: Pick<Feed, 'id' | 'intervalMs'>,
  { retryAfterMs, maxAgeMs }: Pick<Directions, 'retryAfterMs' | 'maxAgeMs'>,
  nowMs: number,
): number {
  return nowMs + withinBounds(Math.max(intervalMs, retryAfterMs ?? 0, maxAgeMs ?? 0)) + jitterMs(id)
}

/**
 * When a feed may be asked again after it failed for the `failuresInARow`th time: 1 h, 2 h, 4 h and so on to 24 h, later
 * where the server said so (Retry-After, at most 24 h); plus its jitter.
 */
export function nextPollAfterFailure(
  feedId: string,
  failuresInARow: number,
  retryAfterMs: number | null,
  nowMs: number,
): number {
  const backOff = MIN_POLL_INTERVAL_MS * 2 ** Math.min(Math.max(failuresInARow - 1, 0), 10)
  return nowMs + withinBounds(Math.max(backOff, retryAfterMs ?? 0)) + jitterMs(feedId)
}

function withinBounds(intervalMs: number): number {
  return Math.min(Math.max(Math.round(intervalMs), MIN_POLL_INTERVAL_MS), MAX_POLL_INTERVAL_MS)
}

/** Up to ten minutes, the same at every poll: feeds that were added together do not stay together. */
function jitterMs(feedId: string): number {
  return hash32(feedId) % MAX_JITTER_MS
}
