import { describe, expect, it } from 'vitest'
import { MAX_POLL_INTERVAL_MS, MIN_POLL_INTERVAL_MS } from '../../../functions/core/feeds/due.ts'
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
  newCount: 0,
  leftCount: 0,
  isAllNew: false,
  longestIntervalMs: MAX_POLL_INTERVAL_MS,
  validators: { etag: '"b"', lastModified: null },
  directions: calm,
  ttlMinutes: null,
  ...more,
})
const http = (status: number, retryAfterMs: number | null = null): PollOutcome => ({
  kind: 'failed',
  failure: { kind: 'http', status, retryAfterMs },
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

describe('what a poll brought', () => {
  it('sets how soon the feed is asked again', () => {
    const idle = afterPoll({ ...feed, intervalMs: 8 * HOUR }, { kind: 'unchanged', directions: calm }, NOW)
    expect(idle.intervalMs).toBe(12 * HOUR)
    expect(idle.nextPollAtMs).toBeGreaterThanOrEqual(NOW + 12 * HOUR)
    expect(afterPoll(idle, read({ entryCount: 20, newCount: 1 }), NOW).intervalMs).toBe(6 * HOUR)
    expect(afterPoll(idle, read({ newCount: 3 }), NOW).intervalMs).toBe(MIN_POLL_INTERVAL_MS)
    expect(afterPoll(idle, read({ entryCount: 0 }), NOW).intervalMs).toBe(18 * HOUR)
  })

  it('leaves it alone no longer than its document allows, also while that does not change or is empty for once', () => {
    const held = afterPoll({ ...feed, intervalMs: 8 * HOUR }, read({ longestIntervalMs: 5 * HOUR }), NOW)
    expect(held.intervalMs).toBe(5 * HOUR)
    expect(afterPoll(held, { kind: 'unchanged', directions: calm }, NOW).intervalMs).toBe(5 * HOUR)
    const empty = afterPoll(held, read({ entryCount: 0, longestIntervalMs: HOUR }), NOW)
    expect([empty.intervalMs, empty.health.longestIntervalMs]).toEqual([5 * HOUR, 5 * HOUR])
    expect(afterPoll(held, read(), NOW).intervalMs).toBe(7.5 * HOUR)
  })

  it('does not change the interval where it failed: it is asked for the same news as before, once it is well', () => {
    expect(afterPoll({ ...feed, intervalMs: 8 * HOUR }, http(500), NOW).intervalMs).toBe(8 * HOUR)
  })

  it('tells when it last had news, and how often it has as a rule', () => {
    const polls = [read({ newCount: 3 }), read({ newCount: 1 }), read(), read({ newCount: 1 })]
    const states = polls.map((_, at) =>
      polls.slice(0, at + 1).reduce((now, poll, hour) => afterPoll(now, poll, NOW + hour * 4 * HOUR), feed),
    )
    expect(states.map(({ health }) => [health.lastNewsAtMs! - NOW, health.usualGapMs])).toEqual([
      [0, null],
      [4 * HOUR, 4 * HOUR],
      [4 * HOUR, 4 * HOUR],
      [12 * HOUR, 5 * HOUR],
    ])
  })
})

describe('a feed of which a poll left entries for the next', () => {
  const known = afterPoll({ ...feed, intervalMs: 8 * HOUR }, read(), NOW)
  const left = read({ newCount: 1, leftCount: 2, entryCount: 20, validators: { etag: '"c"', lastModified: null } })

  it('is asked again in an hour, and not told of the document that it has given', () => {
    const after = afterPoll(known, left, NOW)
    expect(after.nextPollAtMs - NOW).toBeLessThan(HOUR + 600_000)
    expect([after.validators, after.intervalMs]).toEqual([known.validators, known.intervalMs / 2])
    expect(after.health.leavesSinceMs).toBe(NOW)
    expect(afterPoll(after, left, NOW + HOUR).health.leavesSinceMs).toBe(NOW)
    const done = afterPoll(after, read({ newCount: 2, validators: { etag: '"c"', lastModified: null } }), NOW)
    expect([done.health.leavesSinceMs, done.validators.etag]).toEqual([undefined, '"c"'])
  })

  it('keeps its interval while all that is new waits, however many polls that takes', () => {
    const waiting = read({ newCount: 0, leftCount: 2, entryCount: 20 })
    const after = [1, 2, 3].reduce((before, hours) => afterPoll(before, waiting, NOW + hours * HOUR), known)
    expect(after.intervalMs).toBe(known.intervalMs)
    expect(afterPoll(after, read({ newCount: 2, entryCount: 20 }), NOW + 4 * HOUR).intervalMs).toBe(
      known.intervalMs / 2,
    )
  })

  it('is asked later where its server wishes so', () => {
    const wishing = { ...left, ttlMinutes: 180 } as PollOutcome
    expect(afterPoll(known, wishing, NOW).nextPollAtMs - NOW).toBeGreaterThanOrEqual(3 * HOUR)
  })
})

describe('since when a feed has been failing', () => {
  const login: PollOutcome = { kind: 'failed', failure: { kind: 'html', reason: 'A login page.' } }

  it('is its first failure, whatever came after, until it is well', () => {
    const failing = [http(503), login, read({ entryCount: 0 })].reduce(
      (now, poll, hour) => afterPoll(now, poll, NOW + hour * HOUR),
      feed,
    )
    expect(failing.health.failingSinceMs).toBe(NOW)
    expect(afterPoll(failing, read(), NOW + 9 * HOUR).health).toMatchObject({ failingSinceMs: null, lastFailure: null })
    const again = afterPoll(failing, { kind: 'unchanged', directions: calm }, NOW + 9 * HOUR)
    expect(again.health).toMatchObject({ failingSinceMs: null, lastFailure: null, failuresInARow: 0 })
  })
})

describe('a server that names the time', () => {
  it.each([429, 503])('with HTTP %i is asked then, and not before', (status) => {
    expect(afterPoll(feed, http(status, 7 * HOUR), NOW).nextPollAtMs).toBeGreaterThanOrEqual(NOW + 7 * HOUR)
    const long = afterPoll(feed, http(status, 90 * 24 * HOUR), NOW).nextPollAtMs - NOW
    expect(long).toBeGreaterThanOrEqual(MAX_POLL_INTERVAL_MS)
    expect(long).toBeLessThan(MAX_POLL_INTERVAL_MS + 600_000)
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
      health: {
        failuresInARow: 1,
        lastFailure:
          'A login page was served instead of a feed. Look on its site for the address of the feed itself, or have the page watched.',
        lastReadAtMs: NOW,
      },
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

  it.each([
    ['an error', http(500)],
    ['an empty feed', read({ entryCount: 0, directions: { ...calm, movedTo: 'https://new.example/feed' } })],
  ])('has to say so three times anew where %s came between', (_, between) => {
    expect(poll([there, there, between, there, there]).address).toBe(feed.address)
    expect(poll([there, there, between, there, there, there]).address).toBe('https://new.example/feed')
  })

  it('may say so while nothing changed', () => {
    const same: PollOutcome = { kind: 'unchanged', directions: { ...calm, movedTo: 'https://new.example/feed' } }
    expect(poll([there, same, same]).address).toBe('https://new.example/feed')
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
    const aside = afterPoll(known, { kind: 'suspicious', reason: reason!, directions: calm }, NOW + HOUR)
    expect(aside).toMatchObject({ state: 'aside', validators: known.validators, baselineAtMs: known.baselineAtMs })
    expect(aside.health).toMatchObject({ lastFailure: reason, failingSinceMs: NOW + HOUR })
  })

  it('is put aside where it is a page all of whose announcements are new and undated; a feed without dates is not', () => {
    const undated = Array.from({ length: 5 }, () => entry(null))
    expect(suspicionOf({ ...known, source: 'watched-page' }, undated, undated)).toContain('bear no date')
    expect(suspicionOf({ ...known, source: 'watched-page' }, undated, undated.slice(1))).toBeNull()
    expect(suspicionOf(known, undated, undated)).toBeNull()
  })

  it('is no cause for suspicion at its first poll, nor where the old is known, nor after a long rest', () => {
    expect(suspicionOf(feed, old, old)).toBeNull()
    expect(suspicionOf(known, old, [])).toBeNull()
    const rested = Array.from({ length: 9 }, () => entry('2026-11-20T09:00:00Z'))
    expect(suspicionOf(known, rested, rested)).toBeNull()
  })
})
