import { hash32 } from '../text/hash.ts'
import type { Directions } from './fetch-outcome.ts'

const MINUTE_MS = 60_000
export const MIN_POLL_INTERVAL_MS = 60 * MINUTE_MS
export const MAX_POLL_INTERVAL_MS = 24 * 60 * MINUTE_MS
const MAX_JITTER_MS = 10 * MINUTE_MS

/**
 * When a feed may be asked again after it answered, in epoch milliseconds: the longest of Retry-After, max-age, <ttl> and
 * 60 minutes from `nowMs`, at most 24 h; plus the feed's stable jitter, forward only.
 * Source: RFC 9111 §5.2, RFC 9110 §10.2.3, RSS 2.0 <ttl>.
 */
export function nextPollAfterAnswer(
  feedId: string,
  { retryAfterMs, maxAgeMs }: Pick<Directions, 'retryAfterMs' | 'maxAgeMs'>,
  ttlMinutes: number | null,
  nowMs: number,
): number {
  const wish = Math.max(retryAfterMs ?? 0, maxAgeMs ?? 0, (ttlMinutes ?? 0) * MINUTE_MS)
  return nowMs + withinBounds(wish) + jitterMs(feedId)
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
  return Math.min(Math.max(intervalMs, MIN_POLL_INTERVAL_MS), MAX_POLL_INTERVAL_MS)
}

/** Up to ten minutes, the same at every poll: feeds that were added together do not stay together. */
function jitterMs(feedId: string): number {
  return hash32(feedId) % MAX_JITTER_MS
}
