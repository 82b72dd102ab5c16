import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FeedFailure } from '../../../functions/core/feeds/failure.ts'
import { sentenceOf } from '../../../functions/core/feeds/failure-in-words.ts'
import type { FetchFailure, Refusal } from '../../../functions/core/feeds/fetch-outcome.ts'
import { toFeed } from '../../../functions/core/feeds/feed.ts'
import { afterPoll, type PollOutcome } from '../../../functions/core/feeds/health.ts'
import { healthOf, type FeedHealthReport } from '../../../functions/core/feeds/health-in-words.ts'
import type { Feed, FeedHealth } from '../../../functions/core/model.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const fresh = toFeed(
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
const brought = (newCount: number, movedTo: string | null = null): PollOutcome => ({
  kind: 'read',
  entryCount: 20,
  newCount,
  leftCount: 0,
  isAllNew: newCount === 20,
  longestIntervalMs: 10 * HOUR,
  validators: { etag: null, lastModified: null },
  directions: { ...calm, movedTo },
  ttlMinutes: null,
})
const failed = (failure: FetchFailure | FeedFailure): PollOutcome => ({ kind: 'failed', failure })
const http = (status: number) => failed({ kind: 'http', status, retryAfterMs: null })
/** Asked once an hour from NOW on. */
const polled = (...outcomes: readonly PollOutcome[]): Feed =>
  outcomes.reduce((feed, outcome, hour) => afterPoll(feed, outcome, NOW + hour * HOUR), fresh)
const having = (feed: Feed, health: Partial<FeedHealth>): Feed => ({ ...feed, health: { ...feed.health, ...health } })
const well = polled(brought(20))

describe('a feed that works', () => {
  it('says so, when it last had news and when it is asked next', () => {
    expect(healthOf(well, NOW + 60_000)).toEqual({
      state: 'well',
      sentence: expect.stringMatching(
        /^Works: last news on 23 Nov 2026 12:00 UTC\. Asked next at 23 Nov 2026 13:0\d UTC\.$/,
      ) as string,
      sinceMs: null,
    })
  })

  it('says where entries wait for the texts of their pages', () => {
    expect(healthOf(having(well, { leavesSinceMs: NOW }), NOW)).toMatchObject({
      state: 'well',
      sentence: expect.stringContaining('Works: some of its entries wait for the next poll, which opens') as string,
    })
  })

  it('has not been asked yet, right after it was added', () => {
    expect(healthOf(fresh, NOW)).toEqual({
      state: 'not-asked',
      sentence: 'Not asked yet. It is asked within minutes.',
      sinceMs: null,
    })
  })
})

describe('a feed of which a poll knew nothing again', () => {
  const overrun = polled(brought(20), brought(0), brought(20))

  it('says for a week that entries may be missing, and what an editor can do', () => {
    const { state, sentence, sinceMs } = healthOf(overrun, NOW + DAY)
    expect([state, sinceMs]).toEqual(['overrun', NOW + 2 * HOUR])
    expect(sentence).toContain('all that it held on 23 Nov 2026 14:00 UTC was new: some may have come and gone unseen')
    expect(sentence).toContain('Look on its site for what is missing, or for a feed that holds more. It is asked')
    expect(healthOf(overrun, NOW + 8 * DAY).state).not.toBe('overrun')
  })

  it('is none at its first poll, nor where its document is so short that any news is all of it', () => {
    expect(healthOf(well, NOW).state).toBe('well')
    const short = { ...brought(20), entryCount: 2, newCount: 2 } as PollOutcome
    expect(healthOf(polled(brought(20), short), NOW + DAY).state).toBe('well')
  })
})

describe('a feed that fell silent', () => {
  it.each([
    // Usual gap, days of silence, said or not.
    [HOUR, 3, 'well'],
    [HOUR, 5, 'quiet'],
    [DAY, 4, 'well'],
    [DAY, 6, 'quiet'],
    [7 * DAY, 20, 'well'],
    [7 * DAY, 36, 'quiet'],
    [null, 29, 'well'],
    [null, 31, 'quiet'],
    [90 * DAY, 170, 'well'],
    [90 * DAY, 181, 'quiet'],
  ])('is measured by what is usual for it: %i ms, %i days: %s', (usualGapMs, days, state) => {
    expect(healthOf(having(well, { usualGapMs }), NOW + days * DAY).state).toBe(state)
  })

  it('says since when, what is usual, and what to look at', () => {
    const { sentence, sinceMs } = healthOf(having(well, { usualGapMs: 2 * DAY }), NOW + 30 * DAY)
    expect(sentence).toContain('silent since 23 Nov 2026; usually it has news every 2 days.')
    expect(sentence).toContain('Look on its site')
    expect(sinceMs).toBe(NOW)
    expect(healthOf(having(well, { usualGapMs: HOUR }), NOW + 30 * DAY).sentence).toContain('news every hour.')
    expect(healthOf(having(well, { usualGapMs: 5 * HOUR }), NOW + 30 * DAY).sentence).toContain('news every 5 hours.')
    expect(healthOf(having(well, { usualGapMs: null }), NOW + 31 * DAY).sentence).toContain('since 23 Nov 2026. Look')
  })
})

describe('a feed that holds nothing', () => {
  it('says since when, and that nothing is lost', () => {
    const empty = polled(brought(20), { ...brought(0), entryCount: 0 } as PollOutcome)
    expect(healthOf(empty, NOW + HOUR)).toMatchObject({ state: 'empty', sinceMs: NOW + HOUR })
    expect(healthOf(empty, NOW + HOUR).sentence).toMatch(
      /^It answers, but holds no entries since 23 Nov 2026 13:00 UTC\. What it held before is kept\. Asked next at /,
    )
  })
})

describe('a feed that fails', () => {
  it('says what is wrong, since when, how often, what happens next and what an editor can do', () => {
    const refused = polled(brought(20), http(403), http(403))
    expect(healthOf(refused, NOW + 2 * HOUR)).toMatchObject({ state: 'failing', sinceMs: NOW + HOUR })
    expect(healthOf(refused, NOW + 2 * HOUR).sentence).toMatch(
      /^The server refuses feed readers or asks for a login \(HTTP 403\)\. Ask the outlet to let this reader in: it says who asks, and is not disguised\. Failing since 23 Nov 2026 13:00 UTC \(2 polls\)\. Asked next at 23 Nov 2026 16:\d\d UTC\.$/,
    )
  })

  it.each<[string, FetchFailure | FeedFailure, string]>([
    [
      'is slow',
      { kind: 'timeout', of: 'headers', afterMs: 10_000 },
      'took too long (headers, more than 10 s). Failing',
    ],
    [
      'is unknown',
      { kind: 'unreachable', code: 'ENOTFOUND' },
      'look whether the outlet has another address; where none does, the connection is down.',
    ],
    [
      'is not looked up',
      { kind: 'unreachable', code: 'EAI_AGAIN' },
      'could not be looked up just now (EAI_AGAIN). Failing',
    ],
    ['is down', { kind: 'unreachable', code: 'ECONNREFUSED' }, 'cannot be reached (ECONNREFUSED). Failing'],
    ['has a bad certificate', { kind: 'unreachable', code: 'CERT_HAS_EXPIRED' }, 'No trusted connection'],
    ['answers anything', { kind: 'unreachable', code: 'HPE_INVALID_CONSTANT' }, 'The server’s answer is no HTTP (HPE_'],
    ['breaks off', { kind: 'unreachable', code: 'UND_ERR_SOCKET' }, 'broke off while it answered'],
    ['heads without end', { kind: 'unreachable', code: 'UND_ERR_HEADERS_OVERFLOW' }, 'answer is no HTTP'],
    ['packs wrongly', { kind: 'unreachable', code: 'Z_DATA_ERROR' }, 'packed wrongly or cut off'],
    ['is in trouble', { kind: 'http', status: 503, retryAfterMs: null }, 'in trouble (HTTP 503). Failing'],
    ['is asked too often', { kind: 'http', status: 429, retryAfterMs: null }, 'Nothing to do: it is asked less often.'],
    ['has no such page', { kind: 'http', status: 404, retryAfterMs: null }, 'Look on its site for another feed.'],
    ['answers oddly', { kind: 'http', status: 418, retryAfterMs: null }, 'answered with HTTP 418. Failing'],
    ['sends too much', { kind: 'refused', reason: 'too-large' }, 'larger than 10 MiB. Look whether the outlet has'],
    ['leads inside', { kind: 'refused', reason: 'private-address' }, 'not public. Look for another address'],
    ['shows a login', { kind: 'html', reason: 'It is a login page.' }, 'It is a login page. Look on its site'],
    ['is no feed', { kind: 'not-a-feed', reason: 'It is a picture.' }, 'It is a picture. Look on its site'],
    ['is broken', { kind: 'malformed', reason: 'It breaks off.' }, 'It breaks off. Where it lasts, tell the outlet.'],
    ['is empty', { kind: 'empty', reason: 'The answer is empty.' }, 'The answer is empty. Failing'],
    ['lost its list', { kind: 'no-list', reason: 'The list was not found.' }, 'choose its list by a selector'],
    ['has a bad selector', { kind: 'selector', reason: 'The selector cannot be read.' }, 'read. Choose another.'],
  ])('whose server %s: %j', (_, failure, words) => {
    const { state, sentence } = healthOf(polled(brought(20), failed(failure)), NOW + HOUR)
    expect(state).toBe('failing')
    expect(sentence).toContain(words)
    expect(sentence).not.toMatch(/undefined|null|\.\.|  /)
  })

  it('is due where its time has come', () => {
    expect(healthOf(polled(http(500)), NOW + DAY).sentence).toContain('(1 poll). It is asked within minutes.')
  })
})

describe('a feed that is moving', () => {
  it('says where to, and after how many more polls it is followed there', () => {
    const there = brought(0, 'https://new.example/feed')
    expect(healthOf(polled(there), NOW).sentence).toContain(
      'https://new.example/feed: followed there after 2 more polls',
    )
    expect(healthOf(polled(there, there), NOW)).toMatchObject({ state: 'moving' })
    expect(healthOf(polled(there, there), NOW).sentence).toContain('after 1 more poll that says the same')
  })
})

describe('a feed that is not asked', () => {
  it('is gone, with the day', () => {
    const gone = polled(brought(20), http(410))
    expect(healthOf(gone, NOW + DAY)).toEqual({
      state: 'gone',
      sentence:
        'The feed was given up by its outlet (HTTP 410). Look on its site for another feed. It is not asked any more, since 23 Nov 2026, until `feeds resume`.',
      sinceMs: NOW + HOUR,
    })
  })

  it('is put aside, with the reason', () => {
    const aside = polled(brought(20), { kind: 'suspicious', reason: 'It is all old.', directions: calm })
    expect(healthOf(aside, NOW + DAY)).toEqual({
      state: 'aside',
      sentence:
        'Put aside on 23 Nov 2026, and not asked until an editor decides. It is all old. Look at its address: then `feeds resume`, or `feeds stop`.',
      sinceMs: NOW + HOUR,
    })
  })

  it('is stopped, by an editor', () => {
    expect(healthOf({ ...well, state: 'stopped' }, NOW)).toEqual({
      state: 'stopped',
      sentence: 'Stopped by an editor: nothing is read from it until `feeds resume`.',
      sinceMs: null,
    })
  })
})

describe('the runbook', () => {
  const rows = readFileSync(new URL('../../../docs/runbook.md', import.meta.url), 'utf8').matchAll(/^\| (.+?) \|/gm)
  const explained = [...rows].map(([, said = '']) => said).filter((said) => !/^(?:it says|-+)$/.test(said))
  /** As the runbook quotes it: as far as it is always the same. */
  const isExplained = (sentence: string) =>
    explained.some((said) => said.split(' … ').every((part) => sentence.includes(part.replace(/ ?…$/, ''))))

  const samples: Readonly<Record<FeedHealthReport['state'], Feed>> = {
    'not-asked': fresh,
    well,
    overrun: having(well, { overranAtMs: NOW }),
    quiet: having(well, { lastNewsAtMs: NOW - 200 * DAY }),
    moving: polled(brought(20), brought(0, 'https://new.example/feed')),
    empty: polled(brought(20), { ...brought(0), entryCount: 0 } as PollOutcome),
    failing: polled(http(500)),
    aside: polled(brought(20), { kind: 'suspicious', reason: 'It is all old.', directions: calm }),
    gone: { ...polled(http(410)), health: { ...well.health, lastFailure: null } },
    stopped: { ...well, state: 'stopped' },
  }
  it.each([...Object.entries(samples), ['well', having(well, { leavesSinceMs: NOW })] as const])(
    'explains a source that is %s',
    (state, feed) => {
      const report = healthOf(feed, NOW + 60_000)
      expect(report.state).toBe(state)
      expect(isExplained(report.sentence), report.sentence).toBe(true)
    },
  )

  const refusals: readonly Refusal[] = [
    ...(['address', 'scheme', 'port', 'userinfo', 'private-address', 'redirects', 'downgrade'] as const),
    ...(['encoding', 'too-large'] as const),
  ]
  const codes = 'ENOTFOUND EAI_AGAIN CERT_HAS_EXPIRED Z_DATA_ERROR HPE_INVALID_CONSTANT UND_ERR_SOCKET ECONNREFUSED'
  it.each<FetchFailure>([
    { kind: 'timeout', of: 'headers', afterMs: 10_000 },
    ...[401, 403, 404, 429, 500, 418].map((status) => ({ kind: 'http', status, retryAfterMs: null }) as const),
    ...refusals.map((reason) => ({ kind: 'refused', reason }) as const),
    ...codes.split(' ').map((code) => ({ kind: 'unreachable', code }) as const),
  ])('explains the failure %j', (failure) => {
    expect(isExplained(sentenceOf(failure)), sentenceOf(failure)).toBe(true)
  })

  it('explains nothing that is never said', () => {
    const code = globSync('functions/**/*.ts', { cwd: new URL('../../../', import.meta.url) })
      .map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
      .join('\n')
    for (const said of explained)
      for (const part of said.split(' … ')) expect(code, said).toContain(part.replace(/ ?…$/, ''))
  })
})
