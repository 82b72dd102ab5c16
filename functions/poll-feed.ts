import { SQSClient } from '@aws-sdk/client-sqs'
import { settings, toSettings } from './adapters/config.ts'
import { openFeedFetcher, type FeedFetcher } from './adapters/feed-fetcher.ts'
import { eachMessage, lambdaRuntime, type Log, type Runtime } from './adapters/lambda.ts'
import { openLinkedPages, type LinkedPages, type WantedRest } from './adapters/linked-pages.ts'
import { makeArticles } from './adapters/new-articles.ts'
import type { FeedOutcome } from './adapters/feed-parser.ts'
import type { NewArticle } from './adapters/newsroom-rows.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { plainText } from './adapters/page-text.ts'
import { groupKeys, openQueue, PollMessage, toGroupMessages, type GroupMessage, type Queue } from './adapters/queues.ts'
import { publicInternet, type Network } from './adapters/safe-connect.ts'
import { readSource } from './adapters/source-reader.ts'
import { openTableClient } from './adapters/table-client.ts'
import { identify, unknownAmong } from './core/articles/identity.ts'
import { longestInterval } from './core/feeds/due.ts'
import { withOwnIds } from './core/feeds/entry.ts'
import type { FeedFailure } from './core/feeds/failure.ts'
import type { FetchOutcome } from './core/feeds/fetch-outcome.ts'
import { sentenceOf } from './core/feeds/failure-in-words.ts'
import { afterPoll, asDouble, suspicionOf, type PollOutcome } from './core/feeds/health.ts'
import { mayWait } from './core/feeds/waiting.ts'
import { siteOf } from './core/feeds/site.ts'
import type { Feed } from './core/model.ts'

/** What this Lambda works on. */
export interface PollPorts {
  readonly newsroom: Pick<
    NewsroomTable,
    'feed' | 'feeds' | 'savePoll' | 'knownIdentities' | 'learnedChrome' | 'saveLearnedChrome' | 'keepArticles'
  >
  readonly fetcher: Pick<FeedFetcher, 'fetch'>
  readonly pages: LinkedPages
  readonly groupQueue: Queue<GroupMessage>
  readonly log: Log
}

/** How a poll ended. `known` counts entries that were there already, `kept` the new articles. */
export interface PollReport {
  readonly feedId: string
  readonly outcome: PollOutcome['kind'] | 'skipped'
  readonly entries: number
  readonly kept: number
  readonly known: number
  /** Why it failed or was skipped; what was odd about a feed that was read. */
  readonly reason: string | null
}

/**
 * Asks for one feed: fetch → read → new entries told apart → made articles, kept, sent to grouping → validators saved.
 * @param receives how often the message came so far, this time with it
 */
export async function pollFeed(
  ports: PollPorts,
  message: PollMessage,
  nowMs: number,
  receives = 1,
): Promise<PollReport> {
  const { newsroom, fetcher, log } = ports
  const feed = await newsroom.feed(message.feedId)
  if (feed?.state !== 'active') return skipped(message, 'It is not followed.')
  // Its queue orders the polls of a host, so of two messages for one poll the later finds it done.
  if (feed.nextPollAtMs !== message.dueAtMs) return skipped(message, 'It was polled already.')
  const end = async (outcome: PollOutcome, report: Partial<PollReport>): Promise<PollReport> => {
    const after = afterPoll(feed, outcome, nowMs)
    const double = after.address === feed.address ? null : await followedAt(newsroom, after)
    if (!(await newsroom.savePoll(feed, double === null ? after : asDouble(feed, after, double, nowMs))))
      log.warn('poll not recorded', { feedId: feed.id, outcome: outcome.kind })
    return { ...nothing(feed.id), ...report, outcome: outcome.kind }
  }
  // What broke the poll may break it again: it waits as one that failed, and the other feeds of its host get their turn.
  if (receives > 1) return end({ kind: 'failed', failure: BROKE_OFF }, { reason: BROKE_OFF.reason })

  const fetched = await fetcher.fetch({ address: feed.address, validators: feed.validators, nowMs })
  if (fetched.kind === 'failed') return end(fetched, { reason: sentenceOf(fetched.failure) })
  if (fetched.kind === 'not-modified') return end({ kind: 'unchanged', directions: fetched.directions }, {})

  const document = await readSource(feed, fetched, nowMs)
  if (document.kind === 'failed') return end(document, { reason: sentenceOf(document.failure) })

  const { outcome, report } = await takeIn(ports, feed, fetched, document, nowMs)
  // The validators come last: a crash before this line repeats the poll, and no article is lost.
  return end(outcome, report)
}

interface TakenIn {
  readonly outcome: PollOutcome
  readonly report: Partial<PollReport>
}

/** Tells a document's new entries from those that are known, and has articles made of them, kept and sent to grouping. */
async function takeIn(
  ports: PollPorts,
  feed: Feed,
  { validators, directions }: Pick<Extract<FetchOutcome, { kind: 'full' }>, 'validators' | 'directions'>,
  document: Extract<FeedOutcome, { kind: 'feed' }>,
  nowMs: number,
): Promise<TakenIn> {
  const { ttlMinutes } = document
  const entries = withOwnIds(document.entries)
  const found = entries.flatMap((entry) => identify(entry, feed, plainText) ?? [])
  const known = await ports.newsroom.knownIdentities([...new Set(found.flatMap(({ identities }) => identities))])
  const fresh = unknownAmong(found, known)
  const suspicion = suspicionOf(
    feed,
    entries,
    fresh.map(({ entry }) => entry),
  )
  if (suspicion !== null)
    return {
      outcome: { kind: 'suspicious', reason: suspicion, directions },
      report: { entries: entries.length, known: found.length - fresh.length, reason: suspicion },
    }

  const longestIntervalMs = longestInterval(entries.map(({ published }) => published))
  const askedForMs = Math.max(directions.retryAfterMs ?? 0, directions.maxAgeMs ?? 0, (ttlMinutes ?? 0) * 60_000)
  const leftForMs = nowMs - (feed.health.leavesSinceMs ?? nowMs)
  let kept = 0
  const { left, rest, warnings } = await makeArticles(
    ports,
    {
      ...{ feed, document: entries, fresh, nowMs },
      mayWait: (retryAfterMs) =>
        mayWait(entries, { leftForMs, longestIntervalMs, askedForMs: Math.max(askedForMs, retryAfterMs) }),
    },
    async (batch) => void (kept += await keep(ports, batch)),
  )
  return {
    outcome: {
      ...{ kind: 'read', entryCount: entries.length, newCount: kept, leftCount: left, longestIntervalMs },
      ...{ isAllNew: found.length > 0 && fresh.length === found.length, validators, ttlMinutes },
      directions: {
        ...directions,
        retryAfterMs: Math.max(directions.retryAfterMs ?? 0, restOf(feed, rest, longestIntervalMs)),
      },
    },
    report: {
      ...{ entries: entries.length, kept, known: found.length - kept - left },
      reason: [...document.warnings, ...warnings].join(' ') || null,
    },
  }
}

/**
 * For how long the pages' server keeps the feed from being asked: as long as it says where it is the feed's own; where it is
 * another's, no longer than the feed's document can wait. That server is then asked for one page more, and no entry is lost.
 */
function restOf({ address }: Feed, rest: WantedRest | null, longestIntervalMs: number): number {
  if (rest === null) return 0
  return siteOf(rest.address) === siteOf(address) ? rest.retryAfterMs : Math.min(rest.retryAfterMs, longestIntervalMs)
}

const BROKE_OFF: FeedFailure = {
  kind: 'broke-off',
  reason: 'The last poll broke off before its end; nothing of the feed is lost.',
}

/** The other feed that is followed at an address; null where there is none. Looked for only when a feed moves for good. */
async function followedAt(newsroom: PollPorts['newsroom'], { id, address }: Feed): Promise<Feed | null> {
  for await (const other of newsroom.feeds()) if (other.id !== id && other.address === address) return other
  return null
}

const nothing = (feedId: string) => ({ feedId, entries: 0, kept: 0, known: 0, reason: null })

const skipped = ({ feedId }: PollMessage, reason: string): PollReport => ({
  ...nothing(feedId),
  outcome: 'skipped',
  reason,
})

/** Keeps articles and sends them to grouping, those too of which a poll that broke off had kept a part. Returns how many are new. */
async function keep({ newsroom, groupQueue }: PollPorts, batch: readonly NewArticle[]): Promise<number> {
  if (batch.length === 0) return 0
  const { size } = await newsroom.keepArticles(batch)
  await groupQueue.send(toGroupMessages(batch.map(({ article }) => article)))
  return size
}

const needed = settings.pick({ NEWSROOM_TABLE: true, GROUP_QUEUE_URL: true, CONTACT_URL: true })

export const createHandler = (runtime: Runtime, network: Network = publicInternet()) =>
  eachMessage(runtime.log, () => {
    const { now, log, env } = runtime
    const set = toSettings(env, needed)
    const fetcher = openFeedFetcher(network, set.CONTACT_URL)
    const ports: PollPorts = {
      newsroom: openNewsroomTable(openTableClient(), set.NEWSROOM_TABLE),
      fetcher,
      pages: openLinkedPages(fetcher, now),
      groupQueue: openQueue<GroupMessage>(new SQSClient({}), set.GROUP_QUEUE_URL, (message) => groupKeys(message)),
      log,
    }
    return Promise.resolve(async (body, { receives }) => {
      const message = PollMessage.parse(body)
      const report = await pollFeed(ports, message, now(), receives)
      const line = { ...report, host: message.host }
      if (report.outcome === 'failed' || report.outcome === 'suspicious') log.warn('feed failed', line)
      else log.info('feed polled', line)
    })
  })

export const handler = createHandler(lambdaRuntime('poll-feed'))
