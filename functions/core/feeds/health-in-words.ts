import type { Feed } from '../model.ts'
import { EMPTY_FEED, POLLS_TO_MOVE } from './health.ts'

/** How a feed is doing, for editors and operators. */
export interface FeedHealthReport {
  readonly state:
    'not-asked' | 'well' | 'overrun' | 'quiet' | 'moving' | 'empty' | 'failing' | 'aside' | 'gone' | 'stopped'
  /** What is wrong, since when, what happens next, and what an editor can do. */
  readonly sentence: string
  /** Since when it has been so; null where that is not known, or says nothing. */
  readonly sinceMs: number | null
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** So many times its usual gap without news is a silence. */
const GAPS_OF_SILENCE = 5
/** Weekends and holidays are no silence. */
const SHORTEST_SILENCE_MS = 4 * DAY_MS
const LONGEST_SILENCE_MS = 180 * DAY_MS
/** So long it is said that entries may be missing: until an edition was made of them. */
const OVERRUN_SAID_MS = 7 * DAY_MS
/** Where too little came of it to know what is usual. */
const UNKNOWN_SILENCE_MS = 30 * DAY_MS

/** How a feed is doing at `nowMs`, in plain sentences. Times are UTC. */
export function healthOf(feed: Feed, nowMs: number): FeedHealthReport {
  const { health } = feed
  switch (feed.state) {
    case 'gone':
      return report(
        'gone',
        health.lastPolledAtMs,
        `${said(feed)} It is not asked any more${on(health.lastPolledAtMs)}, until \`feeds resume\`.`,
      )
    case 'stopped':
      return report('stopped', null, 'Stopped by an editor: nothing is read from it until `feeds resume`.')
    case 'aside':
      return report(
        'aside',
        health.lastPolledAtMs,
        `Put aside${onDay(health.lastPolledAtMs)}, and not asked until an editor decides. ${said(feed)} Look at its address: then \`feeds resume\`, or \`feeds stop\`.`,
      )
    case 'active':
      break
  }
  if (health.lastPolledAtMs === null) return report('not-asked', null, `Not asked yet. ${next(feed, nowMs)}`)
  if (health.failuresInARow > 0) {
    const polls = health.failuresInARow === 1 ? '1 poll' : `${health.failuresInARow} polls`
    const sentence = `${said(feed)} Failing${since(health.failingSinceMs)} (${polls}). ${next(feed, nowMs)}`
    return report('failing', health.failingSinceMs, sentence)
  }
  return answering(feed, health.lastPolledAtMs, nowMs)
}

/** Of a feed that answers. */
function answering(feed: Feed, polledAtMs: number, nowMs: number): FeedHealthReport {
  const { lastFailure, failingSinceMs, movingTo, lastNewsAtMs, overranAtMs } = feed.health
  if (lastFailure === EMPTY_FEED)
    return report(
      'empty',
      failingSinceMs,
      `It answers, but holds no entries${since(failingSinceMs)}. What it held before is kept. ${next(feed, nowMs)}`,
    )
  if (movingTo !== null) {
    const left = POLLS_TO_MOVE - movingTo.polls
    return report(
      'moving',
      polledAtMs,
      `Works, and is moving for good to ${movingTo.address}: followed there after ${left === 1 ? '1 more poll that says' : `${left} more polls that say`} the same. ${next(feed, nowMs)}`,
    )
  }
  if (overranAtMs !== undefined && nowMs - overranAtMs <= OVERRUN_SAID_MS)
    return report(
      'overrun',
      overranAtMs,
      `Works, but all that it held on ${timeOf(overranAtMs)} was new: some may have come and gone unseen before. Look on its site for what is missing, or for a feed that holds more. ${next(feed, nowMs)}`,
    )
  if (feed.health.leavesSinceMs !== undefined)
    return report(
      'well',
      null,
      `Works: some of its entries wait for the next poll, which opens their pages. ${next(feed, nowMs)}`,
    )
  // Feeds followed before 0.2 do not know when they last brought news.
  if (lastNewsAtMs === null) return report('well', null, `Works. ${next(feed, nowMs)}`)
  if (nowMs - lastNewsAtMs > silenceOf(feed.health.usualGapMs))
    return report(
      'quiet',
      lastNewsAtMs,
      `Answers, but has been silent since ${dayOf(lastNewsAtMs)}${usually(feed.health.usualGapMs)}. Look on its site whether it writes elsewhere now. ${next(feed, nowMs)}`,
    )
  return report('well', null, `Works: last news on ${timeOf(lastNewsAtMs)}. ${next(feed, nowMs)}`)
}

const report = (state: FeedHealthReport['state'], sinceMs: number | null, sentence: string): FeedHealthReport => ({
  state,
  sentence,
  sinceMs,
})

function silenceOf(usualGapMs: number | null): number {
  if (usualGapMs === null) return UNKNOWN_SILENCE_MS
  return Math.min(Math.max(usualGapMs * GAPS_OF_SILENCE, SHORTEST_SILENCE_MS), LONGEST_SILENCE_MS)
}

const said = ({ health }: Feed): string => health.lastFailure ?? 'No reason was kept.'

function next({ nextPollAtMs }: Feed, nowMs: number): string {
  return nextPollAtMs <= nowMs ? 'It is asked within minutes.' : `Asked next at ${timeOf(nextPollAtMs)}.`
}

/** `23 Nov 2026 12:05 UTC`. */
const timeOf = (atMs: number): string => `${new Date(atMs).toUTCString().slice(5, 22)} UTC`
/** `23 Nov 2026`. */
const dayOf = (atMs: number): string => timeOf(atMs).slice(0, 11)
const since = (atMs: number | null): string => (atMs === null ? '' : ` since ${timeOf(atMs)}`)
const onDay = (atMs: number | null): string => (atMs === null ? '' : ` on ${dayOf(atMs)}`)
const on = (atMs: number | null): string => (atMs === null ? '' : `, since ${dayOf(atMs)}`)

function usually(gapMs: number | null): string {
  if (gapMs === null) return ''
  const hours = Math.max(1, Math.round(gapMs / HOUR_MS))
  if (hours < 36) return `; usually it has news every ${hours === 1 ? 'hour' : `${hours} hours`}`
  return `; usually it has news every ${Math.round(gapMs / DAY_MS)} days`
}
