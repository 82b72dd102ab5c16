import { describe, expect, it } from 'vitest'
import {
  MAX_POLL_INTERVAL_MS,
  MIN_POLL_INTERVAL_MS,
  nextInterval,
  nextPollAfterAnswer,
  nextPollAfterFailure,
} from '../../../functions/core/feeds/due.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR = 3_600_000
const calm = { retryAfterMs: null, maxAgeMs: null }
const hourly = (id: string) => ({ id, intervalMs: HOUR })

describe('when a feed is asked again', () => {
  const after = (directions: object, intervalMs = HOUR) =>
    nextPollAfterAnswer({ id: 'a', intervalMs }, { ...calm, ...directions }, NOW) -
    nextPollAfterAnswer(hourly('a'), calm, NOW)

  it('is its interval later, and up to ten minutes that are always the same for it', () => {
    const nextMs = nextPollAfterAnswer(hourly('a'), calm, NOW) - NOW
    expect(nextMs).toBeGreaterThanOrEqual(MIN_POLL_INTERVAL_MS)
    expect(nextMs).toBeLessThan(MIN_POLL_INTERVAL_MS + 600_000)
    expect(nextPollAfterAnswer(hourly('a'), calm, NOW)).toBe(NOW + nextMs)
    expect(nextPollAfterAnswer(hourly('b'), calm, NOW)).not.toBe(NOW + nextMs)
  })

  it('is the longest of that and what the server asks for: its own wish never undercuts the server', () => {
    expect(after({ retryAfterMs: 3 * HOUR, maxAgeMs: 2 * HOUR })).toBe(2 * HOUR)
    expect(after({ maxAgeMs: 2 * HOUR })).toBe(HOUR)
    expect(after({ maxAgeMs: 2 * HOUR }, 6 * HOUR)).toBe(5 * HOUR)
    expect(after({ maxAgeMs: 60_000 })).toBe(0)
  })

  it('is never more than a day and its minutes later', () => {
    expect(after({ maxAgeMs: 90 * 24 * HOUR })).toBe(MAX_POLL_INTERVAL_MS - MIN_POLL_INTERVAL_MS)
    expect(after({ retryAfterMs: 90 * 24 * HOUR })).toBe(MAX_POLL_INTERVAL_MS - MIN_POLL_INTERVAL_MS)
  })

  it('doubles with every failure, up to a day', () => {
    const waits = [1, 2, 3, 4, 5, 6, 60].map(
      (n) => nextPollAfterFailure('a', n, null, NOW) - nextPollAfterFailure('a', 1, null, NOW),
    )
    expect(waits.map((ms) => ms / HOUR)).toEqual([0, 1, 3, 7, 15, 23, 23])
  })

  it('is later after a failure that names the time, up to a day', () => {
    const first = nextPollAfterFailure('a', 1, null, NOW)
    expect(nextPollAfterFailure('a', 1, 5 * HOUR, NOW)).toBe(first + 4 * HOUR)
    expect(nextPollAfterFailure('a', 1, 500 * HOUR, NOW)).toBe(first + 23 * HOUR)
    expect(nextPollAfterFailure('a', 4, 60_000, NOW)).toBe(first + 7 * HOUR)
  })
})

describe('the interval of a feed', () => {
  const news = (newCount: number, entryCount = 20) => ({ newCount, entryCount })

  it('is halved by news and grows by half without, within an hour and a day', () => {
    expect(nextInterval(8 * HOUR, news(1), null)).toBe(4 * HOUR)
    expect(nextInterval(8 * HOUR, news(0), null)).toBe(12 * HOUR)
    expect(nextInterval(8 * HOUR, null, null)).toBe(12 * HOUR)
    expect(nextInterval(HOUR, news(1), null)).toBe(HOUR)
    expect(nextInterval(23 * HOUR, null, null)).toBe(24 * HOUR)
  })

  it('is the shortest at once where half of the document and more was new: entries may pass by unseen', () => {
    expect(nextInterval(24 * HOUR, news(10), null)).toBe(HOUR)
    expect(nextInterval(24 * HOUR, news(1, 1), null)).toBe(HOUR)
    expect(nextInterval(24 * HOUR, news(9), null)).toBe(12 * HOUR)
    expect(nextInterval(24 * HOUR, news(0, 0), null)).toBe(24 * HOUR)
  })

  it('is never below what the document asks for, nor where it then says that nothing changed', () => {
    const asked = nextInterval(HOUR, news(20), 6 * 60)
    expect(asked).toBe(6 * HOUR)
    expect(nextInterval(asked, null, null)).toBeGreaterThanOrEqual(6 * HOUR)
    expect(nextInterval(asked, news(3), 6 * 60)).toBe(6 * HOUR)
    expect(nextInterval(HOUR, news(3), 60 * 24 * 365)).toBe(24 * HOUR)
  })
})
