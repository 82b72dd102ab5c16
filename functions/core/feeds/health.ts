import type { Entry, Feed, FeedHealth, Validators } from '../model.ts'
import { nextInterval, nextPollAfterAnswer, nextPollAfterFailure } from './due.ts'
import type { FeedFailure } from './failure.ts'
import { adviceOf, sentenceOf } from './failure-in-words.ts'
import type { Directions, FetchFailure } from './fetch-outcome.ts'

/** What one poll of a feed came to. */
export type PollOutcome =
  | {
      readonly kind: 'read'
      readonly entryCount: number
      /** How many of the entries were new here, and kept. */
      readonly newCount: number
      /** How many were left for the next poll. */
      readonly leftCount: number
      /** Whether none of the entries was known. */
      readonly isAllNew: boolean
      /** See `longestInterval`. */
      readonly longestIntervalMs: number
      readonly validators: Validators
      readonly directions: Directions
      readonly ttlMinutes: number | null
    }
  | { readonly kind: 'unchanged'; readonly directions: Directions }
  | { readonly kind: 'failed'; readonly failure: FetchFailure | FeedFailure }
  /** It answered with what looks like another feed; nothing of that was kept. */
  | { readonly kind: 'suspicious'; readonly reason: string; readonly directions: Directions }

const MINUTE_MS = 60_000

/** Polls in a row that must see the same permanent redirect before it is adopted. */
export const POLLS_TO_MOVE = 3

/** A document of fewer entries is all new whenever there is news. */
const FEWEST_TO_OVERRUN = 3

/** What is said of a feed that answers and holds nothing. */
export const EMPTY_FEED = 'The feed holds no entries.'

/**
 * The feed as it is after a poll. Only a feed that held entries changes the validators: a login page, an error or an empty
 * feed that answered 200 must not make the next full answer look unchanged.
 */
export function afterPoll(feed: Feed, outcome: PollOutcome, nowMs: number): Feed {
  // Whatever is no good answer breaks the row of redirects: only a good one counts it on.
  const health: FeedHealth = { ...feed.health, lastPolledAtMs: nowMs, movingTo: null }
  switch (outcome.kind) {
    case 'read': {
      const { directions, ttlMinutes, entryCount } = outcome
      // A document that is empty for once says nothing of how much it holds.
      const longestIntervalMs = entryCount === 0 ? health.longestIntervalMs : outcome.longestIntervalMs
      // A poll that only left what was new tells nothing of how often there is news: the next one does.
      const hasOnlyLeft = outcome.newCount === 0 && outcome.leftCount > 0
      const intervalMs = hasOnlyLeft
        ? feed.intervalMs
        : nextInterval(feed.intervalMs, outcome, ttlMinutes, longestIntervalMs)
      // What was left is asked for soon; the interval itself, and what the server wishes, stay.
      const waitMs = outcome.leftCount > 0 ? (ttlMinutes ?? 0) * MINUTE_MS : intervalMs
      const nextPollAtMs = nextPollAfterAnswer({ id: feed.id, intervalMs: waitMs }, directions, nowMs)
      const next = { intervalMs, nextPollAtMs }
      if (entryCount === 0)
        return { ...feed, ...next, health: { ...troubled(health, EMPTY_FEED, nowMs), failuresInARow: 0 } }
      const isOverrun = feed.baselineAtMs !== null && outcome.isAllNew && entryCount >= FEWEST_TO_OVERRUN
      const { leavesSinceMs = nowMs, ...before } = health
      const read: FeedHealth = {
        ...withNews(well(before), outcome.newCount, nowMs),
        ...{
          lastReadAtMs: nowMs,
          longestIntervalMs: outcome.longestIntervalMs,
          ...(isOverrun && { overranAtMs: nowMs }),
          ...(outcome.leftCount > 0 && { leavesSinceMs }),
        },
      }
      return {
        ...moved(feed, directions.movedTo, read),
        ...next,
        // A server that is told of this document would say that nothing changed.
        validators: outcome.leftCount > 0 ? feed.validators : outcome.validators,
        baselineAtMs: feed.baselineAtMs ?? nowMs,
      }
    }
    case 'unchanged': {
      const intervalMs = nextInterval(feed.intervalMs, null, null, health.longestIntervalMs)
      const nextPollAtMs = nextPollAfterAnswer({ id: feed.id, intervalMs }, outcome.directions, nowMs)
      return { ...moved(feed, outcome.directions.movedTo, well(health)), intervalMs, nextPollAtMs }
    }
    case 'suspicious':
      return {
        ...feed,
        state: 'aside',
        nextPollAtMs: nextPollAfterAnswer(feed, outcome.directions, nowMs),
        health: troubled(health, outcome.reason, nowMs),
      }
    case 'failed': {
      const { failure } = outcome
      const failuresInARow = health.failuresInARow + 1
      const retryAfterMs = failure.kind === 'http' ? failure.retryAfterMs : null
      const said = [sentenceOf(failure), adviceOf(failure)].filter((sentence) => sentence !== '').join(' ')
      return {
        ...feed,
        state: failure.kind === 'http' && failure.status === 410 ? 'gone' : feed.state,
        nextPollAtMs: nextPollAfterFailure(feed.id, failuresInARow, retryAfterMs, nowMs),
        health: { ...troubled(health, said, nowMs), failuresInARow },
      }
    }
  }
}

const well = (health: FeedHealth): FeedHealth => ({
  ...health,
  failuresInARow: 0,
  lastFailure: null,
  failingSinceMs: null,
})

const troubled = (health: FeedHealth, lastFailure: string, nowMs: number): FeedHealth => ({
  ...health,
  lastFailure,
  failingSinceMs: health.failingSinceMs ?? nowMs,
})

/** How much the latest gap between two polls that brought news counts in what is usual. */
const LATEST_GAP = 1 / 4

function withNews(health: FeedHealth, newCount: number, nowMs: number): FeedHealth {
  if (newCount === 0) return health
  const { lastNewsAtMs, usualGapMs } = health
  if (lastNewsAtMs === null) return { ...health, lastNewsAtMs: nowMs }
  const gapMs = nowMs - lastNewsAtMs
  const usual = usualGapMs === null ? gapMs : usualGapMs + (gapMs - usualGapMs) * LATEST_GAP
  return { ...health, lastNewsAtMs: nowMs, usualGapMs: Math.round(usual) }
}

/** The feed with its permanent redirect counted, and adopted at the third poll in a row. `feed` is as it was before. */
function moved(feed: Feed, movedTo: string | null, health: FeedHealth): Feed {
  if (movedTo === null || movedTo === feed.address) return { ...feed, health }
  const before = feed.health.movingTo
  const polls = before?.address === movedTo ? before.polls + 1 : 1
  if (polls < POLLS_TO_MOVE) return { ...feed, health: { ...health, movingTo: { address: movedTo, polls } } }
  return { ...feed, address: movedTo, health }
}

/**
 * A feed that moved for good to where another is followed already, kept where it was and put aside: nothing is asked for twice,
 * and an editor says which of the two stays.
 */
export function asDouble(before: Feed, after: Feed, other: Pick<Feed, 'outlet'>, nowMs: number): Feed {
  const reason = `It moved for good to ${after.address}, which is followed already (${other.outlet}).`
  const health = troubled(after.health, reason, nowMs)
  return { ...after, address: before.address, validators: before.validators, state: 'aside', health }
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
  const undated = unknown.filter(({ published }) => published === null).length
  // A page has no guids: where its site is built anew, all of its addresses are others.
  if (feed.source === 'watched-page' && undated === entries.length)
    return `All of its ${undated} announcements are new here and bear no date.`
  if (old <= entries.length / 2) return null
  return `${old} of its ${entries.length} entries are new here, yet dated long before it was last read.`
}
