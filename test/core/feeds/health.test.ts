import { describe, expect, it } from 'vitest'
import {
  MAX_POLL_INTERVAL_MS,
  MIN_POLL_INTERVAL_MS,
  nextPollAfterAnswer,
  nextPollAfterFailure,
} from '../../../functions/core/feeds/due.ts'
import { toFeed } from '../../../functions/core/feeds/feed.ts'
import { afterPoll, suspicionOf, type PollOutcome } from '../../../functions/core/feeds/health.ts'
import type { Entry, Feed } from '../../../functions/core/model.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR = 3_600_000
const feed: Feed = toFeed(
  {
    address: 'https://revue.example/feed',
    outlet: 'Revue',
    lang: 'fr',
    country: 'Morocco',
    kind: 'news',
    source: 'feed',
    selector: null,
    textFrom: 'entry',
  },
  NOW,
)
const calm = { movedTo: null, retryAfterMs: null, maxAgeMs: null }
const read = (more: Partial<Extract<PollOutcome, { kind: 'read' }>> = {}): PollOutcome => ({
  kind: 'read',
  entryCount: 3,
  validators: { etag: '"b"', lastModified: null },
  directions: calm,
  ttlMinutes: null,
  ...more,
})
const http = (status: number, retryAfterMs: number | null = null): PollOutcome => ({
  kind: 'failed',
  failure: { kind: 'http', status, retryAfterMs },
})

describe('when a feed is asked again', () => {
  const after = (directions: object, ttl: number | null = null) =>
    nextPollAfterAnswer('a', { ...calm, ...directions }, ttl, NOW) - nextPollAfterAnswer('a', calm, null, NOW)

  it('is an hour later, and up to ten minutes that are always the same for it', () => {
    const nextMs = nextPollAfterAnswer('a', calm, null, NOW) - NOW
    expect(nextMs).toBeGreaterThanOrEqual(MIN_POLL_INTERVAL_MS)
    expect(nextMs).toBeLessThan(MIN_POLL_INTERVAL_MS + 600_000)
    expect(nextPollAfterAnswer('a', calm, null, NOW)).toBe(NOW + nextMs)
    expect(nextPollAfterAnswer('b', calm, null, NOW)).not.toBe(NOW + nextMs)
  })

  it('is the longest of what the server and the feed ask for', () => {
    expect(after({ retryAfterMs: 3 * HOUR, maxAgeMs: 2 * HOUR }, 60)).toBe(2 * HOUR)
    expect(after({ maxAgeMs: 2 * HOUR })).toBe(HOUR)
    expect(after({}, 4 * 60)).toBe(3 * HOUR)
    expect(after({ maxAgeMs: 60_000 }, 5)).toBe(0)
  })

  it('is never more than a day and its minutes later', () => {
    expect(after({ maxAgeMs: 90 * 24 * HOUR })).toBe(MAX_POLL_INTERVAL_MS - MIN_POLL_INTERVAL_MS)
  })

  it('doubles with every failure, up to a day', () => {
    const waits = [1, 2, 3, 4, 5, 6, 60].map(
      (n) => nextPollAfterFailure('a', n, null, NOW) - nextPollAfterFailure('a', 1, null, NOW),
    )
    expect(waits.map((ms) => ms / HOUR)).toEqual([0, 1, 3, 7, 15, 23, 23])
    expect(nextPollAfterFailure('a', 1, 5 * HOUR, NOW)).toBe(nextPollAfterFailure('a', 1, null, NOW) + 4 * HOUR)
  })
})

describe('a feed that was read', () => {
  it('keeps its new validators, its baseline and its health', () => {
    const first = afterPoll(feed, read(), NOW)
    expect(first).toMatchObject({
      validators: { etag: '"b"', lastModified: null },
      baselineAtMs: NOW,
      health: { lastPolledAtMs: NOW, lastReadAtMs: NOW, failuresInARow: 0, lastFailure: null },
    })
    expect(afterPoll(first, read(), NOW + HOUR).baselineAtMs).toBe(NOW)
  })

  it('keeps its old validators when it held nothing, so that the next full answer is asked for', () => {
    const before = afterPoll(feed, read(), NOW)
    const after = afterPoll(
      before,
      read({ entryCount: 0, validators: { etag: '"c"', lastModified: null } }),
      NOW + HOUR,
    )
    expect(after.validators).toEqual(before.validators)
    expect(after.health.lastFailure).toBe('The feed holds no entries.')
  })
})

describe('a feed that failed', () => {
  it('keeps its validators and says why in a sentence', () => {
    const before = afterPoll(feed, read(), NOW)
    const login: PollOutcome = {
      kind: 'failed',
      failure: { kind: 'html', reason: 'A login page was served instead of a feed.' },
    }
    expect(afterPoll(before, login, NOW + HOUR)).toMatchObject({
      state: 'active',
      validators: before.validators,
      health: { failuresInARow: 1, lastFailure: 'A login page was served instead of a feed.', lastReadAtMs: NOW },
    })
  })

  it('is gone for good at 410, and only then', () => {
    expect(afterPoll(feed, http(410), NOW).state).toBe('gone')
    expect(afterPoll(feed, http(404), NOW).state).toBe('active')
  })

  it('is forgiven at the next answer', () => {
    const failed = afterPoll(afterPoll(feed, http(503), NOW), http(503), NOW)
    expect(failed.health.failuresInARow).toBe(2)
    expect(afterPoll(failed, { kind: 'unchanged', directions: calm }, NOW).health.failuresInARow).toBe(0)
  })
})

describe('a feed that moved for good', () => {
  const to = (movedTo: string | null) => read({ directions: { ...calm, movedTo } })
  const poll = (outcomes: readonly PollOutcome[]) =>
    outcomes.reduce((now, outcome) => afterPoll(now, outcome, NOW), feed)
  const there = to('https://new.example/feed')

  it('is followed there after three polls in a row, under the same id', () => {
    expect(poll([there, there]).address).toBe(feed.address)
    const moved = poll([there, there, there])
    expect(moved).toMatchObject({ id: feed.id, address: 'https://new.example/feed', health: { movingTo: null } })
  })

  it('is not followed when it came back, or went elsewhere, between', () => {
    expect(poll([there, there, to(null), there]).address).toBe(feed.address)
    expect(poll([there, there, to('https://other.example/'), there]).address).toBe(feed.address)
  })

  it('is not followed to an error', () => {
    expect(poll([there, there, http(500), http(500)]).address).toBe(feed.address)
  })
})

describe('a known feed that shows another archive', () => {
  const entry = (published: string | null): Entry => ({
    id: null,
    url: null,
    title: 'x',
    html: '',
    published,
    lang: null,
  })
  const known = afterPoll(feed, read(), NOW)
  const old = Array.from({ length: 6 }, () => entry('2019-01-01T00:00:00Z'))

  it('is put aside for an editor', () => {
    const entries = [...old, entry('2026-11-23T09:00:00Z')]
    const reason = suspicionOf(known, entries, entries)
    expect(reason).toContain('6 of its 7 entries')
    expect(afterPoll(known, { kind: 'suspicious', reason: reason!, directions: calm }, NOW).state).toBe('aside')
  })

  it('is no cause for suspicion at its first poll, nor where the old is known, nor after a long rest', () => {
    expect(suspicionOf(feed, old, old)).toBeNull()
    expect(suspicionOf(known, old, [])).toBeNull()
    const rested = Array.from({ length: 9 }, () => entry('2026-11-20T09:00:00Z'))
    expect(suspicionOf(known, rested, rested)).toBeNull()
  })
})
