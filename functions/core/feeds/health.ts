import type { Entry, Feed, FeedHealth, Validators } from '../model.ts'
import { nextPollAfterAnswer, nextPollAfterFailure } from './due.ts'
import type { FeedFailure } from './failure.ts'
import type { Directions, FetchFailure, Refusal } from './fetch-outcome.ts'

/** What one poll of a feed came to. */
export type PollOutcome =
  | {
      readonly kind: 'read'
      readonly entryCount: number
      readonly validators: Validators
      readonly directions: Directions
      readonly ttlMinutes: number | null
    }
  | { readonly kind: 'unchanged'; readonly directions: Directions }
  | { readonly kind: 'failed'; readonly failure: FetchFailure | FeedFailure }
  /** It answered with what looks like another feed; nothing of that was kept. */
  | { readonly kind: 'suspicious'; readonly reason: string; readonly directions: Directions }

/** Polls in a row that must see the same permanent redirect before it is adopted. */
const POLLS_TO_MOVE = 3

/**
 * The feed as it is after a poll. Only a feed that held entries changes the validators: a login page, an error or an empty
 * feed that answered 200 must not make the next full answer look unchanged.
 */
export function afterPoll(feed: Feed, outcome: PollOutcome, nowMs: number): Feed {
  const health: FeedHealth = { ...feed.health, lastPolledAtMs: nowMs }
  switch (outcome.kind) {
    case 'read': {
      const next = nextPollAfterAnswer(feed.id, outcome.directions, outcome.ttlMinutes, nowMs)
      if (outcome.entryCount === 0) {
        const lastFailure = 'The feed holds no entries.'
        return { ...feed, nextPollAtMs: next, health: { ...health, failuresInARow: 0, lastFailure } }
      }
      const read = { ...health, lastReadAtMs: nowMs, failuresInARow: 0, lastFailure: null }
      return {
        ...moved(feed, outcome.directions.movedTo, read),
        validators: outcome.validators,
        nextPollAtMs: next,
        baselineAtMs: feed.baselineAtMs ?? nowMs,
      }
    }
    case 'unchanged': {
      const next = nextPollAfterAnswer(feed.id, outcome.directions, null, nowMs)
      const well = { ...health, failuresInARow: 0, lastFailure: null }
      return { ...moved(feed, outcome.directions.movedTo, well), nextPollAtMs: next }
    }
    case 'suspicious':
      return {
        ...feed,
        state: 'aside',
        nextPollAtMs: nextPollAfterAnswer(feed.id, outcome.directions, null, nowMs),
        health: { ...health, lastFailure: outcome.reason },
      }
    case 'failed': {
      const { failure } = outcome
      const failuresInARow = health.failuresInARow + 1
      const retryAfterMs = failure.kind === 'http' ? failure.retryAfterMs : null
      return {
        ...feed,
        state: failure.kind === 'http' && failure.status === 410 ? 'gone' : feed.state,
        nextPollAtMs: nextPollAfterFailure(feed.id, failuresInARow, retryAfterMs, nowMs),
        health: { ...health, failuresInARow, lastFailure: sentenceOf(failure) },
      }
    }
  }
}

/** The feed with its permanent redirect counted, and adopted at the third poll in a row. */
function moved(feed: Feed, movedTo: string | null, health: FeedHealth): Feed {
  if (movedTo === null || movedTo === feed.address) return { ...feed, health: { ...health, movingTo: null } }
  const polls = health.movingTo?.address === movedTo ? health.movingTo.polls + 1 : 1
  if (polls < POLLS_TO_MOVE) return { ...feed, health: { ...health, movingTo: { address: movedTo, polls } } }
  return { ...feed, address: movedTo, health: { ...health, movingTo: null } }
}

const DAY_MS = 86_400_000
const FEWEST_TO_JUDGE = 5

/**
 * Why a known feed should wait for an editor: more than half of what it holds is new here and was dated two weeks and more
 * before it was last read. So looks a feed whose address another owner took, or an archive served again under new ids.
 */
export function suspicionOf(feed: Feed, entries: readonly Entry[], unknown: readonly Entry[]): string | null {
  const { lastReadAtMs } = feed.health
  if (feed.baselineAtMs === null || lastReadAtMs === null || entries.length < FEWEST_TO_JUDGE) return null
  const before = lastReadAtMs - 14 * DAY_MS
  const old = unknown.filter(({ published }) => published !== null && Date.parse(published) < before).length
  if (old <= entries.length / 2) return null
  return `${old} of its ${entries.length} entries are new here, yet dated long before it was last read.`
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  address: 'The address is none that can be asked.',
  scheme: 'The address is neither http nor https.',
  port: 'The address names another port than 80 and 443.',
  userinfo: 'The address holds a user name or password.',
  'private-address': 'The host leads to an address that is not public.',
  redirects: 'The server redirects more than five times.',
  downgrade: 'The server redirects from https to http.',
  encoding: 'The answer is packed in a way that is not understood.',
  'too-large': 'The answer is larger than 10 MiB.',
}

/** A failure as a sentence for editors. */
export function sentenceOf(failure: FetchFailure | FeedFailure): string {
  switch (failure.kind) {
    case 'timeout':
      return `The server took too long (${failure.of}, more than ${Math.round(failure.afterMs / 1000)} s).`
    case 'http':
      return statusSentence(failure.status)
    case 'refused':
      return REFUSALS[failure.reason]
    case 'unreachable':
      return unreachableSentence(failure.code)
    default:
      return failure.reason
  }
}

function statusSentence(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return `The server refuses feed readers or asks for a login (HTTP ${status}).`
    case 404:
      return 'There is no such page (HTTP 404).'
    case 410:
      return 'The feed was given up by its outlet (HTTP 410).'
    case 429:
      return 'The server wants to be asked less often (HTTP 429).'
    default:
      return status >= 500 ? `The server is in trouble (HTTP ${status}).` : `The server answered with HTTP ${status}.`
  }
}

function unreachableSentence(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The host name is not known (${code}).`
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return `No trusted connection to the server (${code}).`
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI'))
    return `The answer was packed wrongly or cut off (${code}).`
  return `The server cannot be reached (${code}).`
}
