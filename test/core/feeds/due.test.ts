import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  longestInterval,
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

describe('how long a feed may be left alone by what its document holds', () => {
  const hoursAgo = (hours: number) => new Date(NOW - hours * HOUR_MS).toISOString()
  const undated = (count: number) => Array.from({ length: count }, () => null)
  const every = (hours: number, count: number) => Array.from({ length: count }, (_, at) => hoursAgo(at * hours))

  it('is half an hour an entry, within an hour and a day: any may write two an hour for once', () => {
    expect(longestInterval(undated(8))).toBe(4 * HOUR_MS)
    expect(longestInterval(undated(1))).toBe(HOUR_MS)
    expect(longestInterval(undated(500))).toBe(24 * HOUR_MS)
    expect(longestInterval(every(100, 8))).toBe(4 * HOUR_MS)
  })

  it('is no longer than the shortest time in which half of it came, were it months ago', () => {
    const burst = Array.from({ length: 30 }, (_, at) => hoursAgo(2_000 + at / 10))
    expect(longestInterval([...every(100, 20), ...burst])).toBe(2.5 * HOUR_MS)
    expect(longestInterval([...every(100, 40), ...burst.slice(0, 10)])).toBe(24 * HOUR_MS)
  })

  it('takes what bears a day without an hour to be spread over that day', () => {
    const days = (count: number) => Array.from({ length: count }, () => '2026-11-20T00:00:00Z')
    expect(longestInterval(days(100))).toBe(24 * HOUR_MS)
    expect(longestInterval(days(100).map(() => '2026-11-20T09:12:00Z'))).toBe(HOUR_MS)
  })
})

describe('a feed that is silent for weeks and then writes at once', () => {
  const MINUTE_MS = 60_000
  /** Between two dispatches: so much later than due it may be asked. */
  const TICK_MS = 10 * MINUTE_MS

  /** How many of the entries published at these times stood in no document that was read. */
  function lostOf(publishedMs: readonly number[], holds: number, isDated: boolean): number {
    const endMs = Math.max(0, ...publishedMs) + 3 * 24 * HOUR_MS
    const seen = new Set<number>()
    let [nowMs, intervalMs, longestMs, changed] = [0, MIN_POLL_INTERVAL_MS, MAX_POLL_INTERVAL_MS, -1]
    for (; nowMs < endMs; nowMs = Math.ceil(nowMs / TICK_MS) * TICK_MS) {
      const there = publishedMs.flatMap((atMs, at) => (atMs <= nowMs ? [at] : []))
      const document = there.slice(-holds)
      const newCount = document.filter((at) => !seen.has(at)).length
      for (const at of document) seen.add(at)
      const isUnchanged = there.length === changed
      changed = there.length
      const dates = document.map((at) => (isDated ? new Date(publishedMs[at]!).toISOString() : null))
      if (!isUnchanged && document.length > 0) longestMs = longestInterval(dates)
      const brought = isUnchanged ? null : { entryCount: document.length, newCount }
      intervalMs = nextInterval(intervalMs, brought, null, longestMs)
      nowMs = nextPollAfterAnswer({ id: `feed-${holds}`, intervalMs }, calm, nowMs)
    }
    return publishedMs.filter((_, at) => !seen.has(at)).length
  }

  /** A full document, then weeks of silence and bursts: entries at least so many minutes apart. */
  const processOf = (holds: number, gaps: readonly number[], apartMinutes: number): readonly number[] => {
    let atMs = 0
    const before = Array.from({ length: holds }, () => (atMs += apartMinutes * MINUTE_MS))
    return [...before, ...gaps.map((gap) => (atMs += Math.max(apartMinutes, gap) * MINUTE_MS))]
  }
  const gaps = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1_000, max: 40_000 })),
        fc.integer({ min: 1, max: 90 }),
      ),
      { maxLength: 8 },
    )
    .map((bursts) => bursts.flatMap(([quiet, length]) => [quiet, ...Array.from({ length }, () => 0)]))

  it('loses none at one and a half entries an hour, whatever it did before and however short its document', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), gaps, fc.boolean(), (holds, times, isDated) => {
        expect(lostOf(processOf(holds, times, 40), holds, isDated)).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  it('loses none as fast as half of its document once came, were it far more than that an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.double({ min: 1, max: 40, noNaN: true }),
        fc.array(fc.tuple(fc.integer({ min: 1_000, max: 40_000 }), fc.boolean()), { minLength: 1, maxLength: 5 }),
        (holds, apart, quiets) => {
          // The floor of an hour: what turns over faster is lost to politeness.
          fc.pre(holds * apart >= 80)
          // A burst is longer than the document, and what drips between them does not fill half of it.
          const burst = Array.from({ length: 2 * holds }, () => 0)
          const times = quiets.flatMap(([quiet, drips]) => [...(drips ? [quiet] : []), quiet, ...burst])
          expect(lostOf(processOf(holds, times, apart), holds, true)).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('loses some where it writes faster than that: the bound is one', () => {
    const sudden = [20_000, ...Array.from({ length: 40 }, () => 0)]
    const slow = Array.from({ length: 10 }, (_, at) => at * 24 * HOUR_MS)
    const fast = sudden.map((gap, at) => slow.at(-1)! + (gap + 20_000 + at) * MINUTE_MS)
    expect(lostOf([...slow, ...fast], 10, true)).toBeGreaterThan(0)
  })
})

describe('eight weeks of asking a feed', () => {
  const DAY_MS = 24 * HOUR_MS
  const WEEKS = 8
  const WINDOW = 20
  /** What its document holds at first: an entry a week. */
  const OLDER = Array.from({ length: WINDOW }, (_, at) => (at - WINDOW) * 7 * DAY_MS)

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
      const brought = fresh.length === 0 ? null : { entryCount: WINDOW, newCount: fresh.length }
      const document = [...OLDER, ...there].slice(-WINDOW).map((atMs) => new Date(atMs).toISOString())
      const longestMs = longestInterval(document)
      intervalMs = nextInterval(intervalMs, brought, null, longestMs)
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
    { pattern: 'once a day', published: every(DAY_MS, 9 * HOUR_MS), requests: [14, 36], waits: 8 },
    { pattern: 'once a week', published: every(7 * DAY_MS, 3 * DAY_MS), requests: [14, 20], waits: 10 },
    { pattern: 'never', published: [], requests: [14, 18], waits: 0 },
  ])('that publishes $pattern costs what it is worth', ({ published, requests: [least, most], waits }) => {
    const { requestsAWeek, hoursWaited } = follow(published)
    expect(requestsAWeek).toBeGreaterThanOrEqual(least!)
    expect(requestsAWeek).toBeLessThanOrEqual(most!)
    expect(hoursWaited).toBeLessThanOrEqual(waits)
  })
})
