import { describe, expect, it } from 'vitest'
import {
  MAX_POLL_INTERVAL_MS,
  MIN_POLL_INTERVAL_MS,
  nextInterval,
  nextPollAfterAnswer,
  nextPollAfterFailure,
} from '../../../functions/core/feeds/due.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000
const calm = { retryAfterMs: null, maxAgeMs: null }
const hourly = (id: string) => ({ id, intervalMs: HOUR_MS })

describe('when a feed is asked again', () => {
  const after = (directions: object, intervalMs = HOUR_MS) =>
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
    expect(after({ retryAfterMs: 3 * HOUR_MS, maxAgeMs: 2 * HOUR_MS })).toBe(2 * HOUR_MS)
    expect(after({ maxAgeMs: 2 * HOUR_MS })).toBe(HOUR_MS)
    expect(after({ maxAgeMs: 2 * HOUR_MS }, 6 * HOUR_MS)).toBe(5 * HOUR_MS)
    expect(after({ maxAgeMs: 60_000 })).toBe(0)
  })

  it('is never more than a day and its minutes later', () => {
    expect(after({ maxAgeMs: 90 * 24 * HOUR_MS })).toBe(MAX_POLL_INTERVAL_MS - MIN_POLL_INTERVAL_MS)
    expect(after({ retryAfterMs: 90 * 24 * HOUR_MS })).toBe(MAX_POLL_INTERVAL_MS - MIN_POLL_INTERVAL_MS)
  })

  it('doubles with every failure, up to a day', () => {
    const waits = [1, 2, 3, 4, 5, 6, 60].map(
      (n) => nextPollAfterFailure('a', n, null, NOW) - nextPollAfterFailure('a', 1, null, NOW),
    )
    expect(waits.map((ms) => ms / HOUR_MS)).toEqual([0, 1, 3, 7, 15, 23, 23])
  })

  it('is later after a failure that names the time, up to a day', () => {
    const first = nextPollAfterFailure('a', 1, null, NOW)
    expect(nextPollAfterFailure('a', 1, 5 * HOUR_MS, NOW)).toBe(first + 4 * HOUR_MS)
    expect(nextPollAfterFailure('a', 1, 500 * HOUR_MS, NOW)).toBe(first + 23 * HOUR_MS)
    expect(nextPollAfterFailure('a', 4, 60_000, NOW)).toBe(first + 7 * HOUR_MS)
  })
})

describe('the interval of a feed', () => {
  const news = (newCount: number, entryCount = 20) => ({ newCount, entryCount })

  it('is halved by news and grows by half without, within an hour and a day', () => {
    expect(nextInterval(8 * HOUR_MS, news(1), null)).toBe(4 * HOUR_MS)
    expect(nextInterval(8 * HOUR_MS, news(0), null)).toBe(12 * HOUR_MS)
    expect(nextInterval(8 * HOUR_MS, null, null)).toBe(12 * HOUR_MS)
    expect(nextInterval(HOUR_MS, news(1), null)).toBe(HOUR_MS)
    expect(nextInterval(23 * HOUR_MS, null, null)).toBe(24 * HOUR_MS)
  })

  it('is the shortest at once where half of the document and more was new: entries may pass by unseen', () => {
    expect(nextInterval(24 * HOUR_MS, news(10), null)).toBe(HOUR_MS)
    expect(nextInterval(24 * HOUR_MS, news(1, 1), null)).toBe(HOUR_MS)
    expect(nextInterval(24 * HOUR_MS, news(9), null)).toBe(12 * HOUR_MS)
    expect(nextInterval(24 * HOUR_MS, news(0, 0), null)).toBe(24 * HOUR_MS)
  })

  it('is never below what the document asks for, nor where it then says that nothing changed', () => {
    const asked = nextInterval(HOUR_MS, news(20), 6 * 60)
    expect(asked).toBe(6 * HOUR_MS)
    expect(nextInterval(asked, null, null)).toBeGreaterThanOrEqual(6 * HOUR_MS)
    expect(nextInterval(asked, news(3), 6 * 60)).toBe(6 * HOUR_MS)
    expect(nextInterval(HOUR_MS, news(3), 60 * 24 * 365)).toBe(24 * HOUR_MS)
  })
})

describe('eight weeks of asking a feed', () => {
  const DAY_MS = 24 * HOUR_MS
  const WEEKS = 8
  const WINDOW = 20

  /** Requests a week, and how long an article waits on average, in hours, where a feed publishes at these times. */
  function follow(publishedMs: readonly number[]) {
    const endMs = WEEKS * 7 * DAY_MS
    let [nowMs, intervalMs, seen, waitedMs, requests] = [0, MIN_POLL_INTERVAL_MS, 0, 0, 0]
    while (nowMs < endMs) {
      requests += 1
      const there = publishedMs.filter((atMs) => atMs <= nowMs)
      const fresh = there.slice(seen)
      seen = there.length
      waitedMs += fresh.reduce((sum, atMs) => sum + nowMs - atMs, 0)
      const brought = fresh.length === 0 ? null : { entryCount: Math.min(WINDOW, there.length), newCount: fresh.length }
      intervalMs = nextInterval(intervalMs, brought, null)
      nowMs = nextPollAfterAnswer({ id: 'feed-1', intervalMs }, { retryAfterMs: null, maxAgeMs: null }, nowMs)
    }
    return { requestsAWeek: requests / WEEKS, hoursWaited: waitedMs / Math.max(1, seen) / HOUR_MS }
  }

  const every = (ms: number, offsetMs = 0) =>
    Array.from({ length: Math.floor((WEEKS * 7 * DAY_MS) / ms) }, (_, at) => at * ms + offsetMs)
  const officeHours = every(HOUR_MS).filter((atMs) => atMs % DAY_MS >= 8 * HOUR_MS && atMs % DAY_MS < 18 * HOUR_MS)

  it.each([
    { pattern: 'every hour', published: every(HOUR_MS), requests: [130, 168], waits: 1 },
    { pattern: 'in the hours of an office', published: officeHours, requests: [40, 120], waits: 3 },
    { pattern: 'once a day', published: every(DAY_MS, 9 * HOUR_MS), requests: [7, 30], waits: 12 },
    { pattern: 'once a week', published: every(7 * DAY_MS, 3 * DAY_MS), requests: [7, 12], waits: 24 },
    { pattern: 'never', published: [], requests: [7, 10], waits: 0 },
  ])('that publishes $pattern costs what it is worth', ({ published, requests: [least, most], waits }) => {
    const { requestsAWeek, hoursWaited } = follow(published)
    expect(requestsAWeek).toBeGreaterThanOrEqual(least!)
    expect(requestsAWeek).toBeLessThanOrEqual(most!)
    expect(hoursWaited).toBeLessThanOrEqual(waits)
  })
})
