import { SQSClient } from '@aws-sdk/client-sqs'
import { settings, toSettings } from './adapters/config.ts'
import { openFeedFetcher, type FeedFetcher } from './adapters/feed-fetcher.ts'
import { eachMessage, lambdaRuntime, type Log, type Runtime } from './adapters/lambda.ts'
import { openLinkedPages, type LinkedPages } from './adapters/linked-pages.ts'
import { toNewArticles } from './adapters/new-articles.ts'
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
import { sentenceOf } from './core/feeds/failure-in-words.ts'
import { afterPoll, asDouble, suspicionOf, type PollOutcome } from './core/feeds/health.ts'
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

  const found = withOwnIds(document.entries).flatMap((entry) => identify(entry, feed, plainText) ?? [])
  const known = await newsroom.knownIdentities([...new Set(found.flatMap(({ identities }) => identities))])
  const fresh = unknownAmong(found, known)
  const { directions } = fetched
  const count = { entries: document.entries.length, known: found.length - fresh.length }
  const suspicion = suspicionOf(
    feed,
    document.entries,
    fresh.map(({ entry }) => entry),
  )
  if (suspicion !== null)
    return end({ kind: 'suspicious', reason: suspicion, directions }, { ...count, reason: suspicion })

  const { articles, warnings } = await toNewArticles(ports, { feed, document: document.entries, fresh, nowMs })
  const kept = await keepAll(ports, articles)
  // The validators come last: a crash before this line repeats the poll, and no article is lost.
  return end(
    {
      ...{ kind: 'read', entryCount: count.entries, newCount: kept },
      isAllNew: found.length > 0 && fresh.length === found.length,
      longestIntervalMs: longestInterval(document.entries.map(({ published }) => published)),
      ...{ validators: fetched.validators, directions, ttlMinutes: document.ttlMinutes },
    },
    {
      entries: count.entries,
      kept,
      known: found.length - kept,
      reason: [...document.warnings, ...warnings].join(' ') || null,
    },
  )
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

/** Articles kept before the first of them go to grouping: a poll that breaks off in a long feed has not worked for nothing. */
const KEPT_AT_ONCE = 100

/** Keeps the articles and sends them to grouping, those too of which a poll that broke off had kept a part. Returns how many are new. */
async function keepAll({ newsroom, groupQueue }: PollPorts, fresh: readonly NewArticle[]): Promise<number> {
  let kept = 0
  for (let from = 0; from < fresh.length; from += KEPT_AT_ONCE) {
    const batch = fresh.slice(from, from + KEPT_AT_ONCE)
    kept += (await newsroom.keepArticles(batch)).size
    await groupQueue.send(toGroupMessages(batch.map(({ article }) => article)))
  }
  return kept
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
