import { SQSClient } from '@aws-sdk/client-sqs'
import { settings, toSettings } from './adapters/config.ts'
import { openFeedFetcher, type FeedFetcher } from './adapters/feed-fetcher.ts'
import { parseFeed } from './adapters/feed-parser.ts'
import { eachMessage, lambdaRuntime, type Log, type Runtime } from './adapters/lambda.ts'
import { detectLanguage } from './adapters/language-detector.ts'
import type { NewArticle } from './adapters/newsroom-rows.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { plainText } from './adapters/page-text.ts'
import { groupKeys, openQueue, PollMessage, toGroupMessages, type GroupMessage, type Queue } from './adapters/queues.ts'
import { publicInternet, type Network } from './adapters/safe-connect.ts'
import { openTableClient } from './adapters/table-client.ts'
import { toArticle } from './core/articles/article.ts'
import { decodeFeed } from './core/feeds/decode.ts'
import { withOwnIds } from './core/feeds/entry.ts'
import { sentenceOf } from './core/feeds/failure-in-words.ts'
import { afterPoll, suspicionOf, type PollOutcome } from './core/feeds/health.ts'
import type { Entry, Feed } from './core/model.ts'

/** What this Lambda works on. */
export interface PollPorts {
  readonly newsroom: Pick<NewsroomTable, 'feed' | 'savePoll' | 'knownIdentities' | 'keepArticles'>
  readonly fetcher: Pick<FeedFetcher, 'fetch'>
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

/** Asks for one feed: fetch → decode → parse → new articles kept → sent to grouping → validators saved. */
export async function pollFeed(ports: PollPorts, message: PollMessage, nowMs: number): Promise<PollReport> {
  const { newsroom, fetcher, log } = ports
  const feed = await newsroom.feed(message.feedId)
  if (feed?.state !== 'active') return skipped(message, 'It is not followed.')
  // Its queue orders the polls of a host, so of two messages for one poll the later finds it done.
  if (feed.nextPollAtMs !== message.dueAtMs) return skipped(message, 'It was polled already.')
  const end = async (outcome: PollOutcome, report: Partial<PollReport>): Promise<PollReport> => {
    if (!(await newsroom.savePoll(feed, afterPoll(feed, outcome, nowMs))))
      log.warn('poll not recorded', { feedId: feed.id, outcome: outcome.kind })
    return { ...nothing(feed.id), ...report, outcome: outcome.kind }
  }

  const fetched = await fetcher.fetch({ address: feed.address, validators: feed.validators, nowMs })
  if (fetched.kind === 'failed') return end(fetched, { reason: sentenceOf(fetched.failure) })
  if (fetched.kind === 'not-modified') return end({ kind: 'unchanged', directions: fetched.directions }, {})

  const decoded = decodeFeed(fetched.bytes, fetched.charset)
  const parsed = await parseFeed(decoded.text, fetched.address)
  if (parsed.kind === 'failed') return end(parsed, { reason: sentenceOf(parsed.failure) })

  const found = toCandidates(withOwnIds(parsed.entries), feed, nowMs)
  const fresh = await unknownOf(newsroom, found)
  const count = { entries: parsed.entries.length, known: found.length - fresh.length }
  const suspicion = suspicionOf(
    feed,
    parsed.entries,
    fresh.map(({ entry }) => entry),
  )
  if (suspicion !== null)
    return end(
      { kind: 'suspicious', reason: suspicion, directions: fetched.directions },
      { ...count, reason: suspicion },
    )

  const kept = await keepAll(ports, fresh)
  // The validators come last: a crash before this line repeats the poll, and no article is lost.
  const { validators, directions } = fetched
  return end(
    {
      ...{ kind: 'read', entryCount: count.entries, newCount: fresh.length },
      ...{ validators, directions, ttlMinutes: parsed.ttlMinutes },
    },
    {
      entries: count.entries,
      kept,
      known: found.length - kept,
      reason: [...decoded.warnings, ...parsed.warnings].join(' ') || null,
    },
  )
}

const nothing = (feedId: string) => ({ feedId, entries: 0, kept: 0, known: 0, reason: null })

const skipped = ({ feedId }: PollMessage, reason: string): PollReport => ({
  ...nothing(feedId),
  outcome: 'skipped',
  reason,
})

interface Candidate extends NewArticle {
  readonly entry: Entry
}

/** The feed's entries as articles; those that hold nothing are left out. */
function toCandidates(entries: readonly Entry[], feed: Feed, nowMs: number): readonly Candidate[] {
  const context = { feed, firstPoll: feed.baselineAtMs === null, nowMs, plainText, detectLanguage }
  return entries.flatMap((entry) => {
    const result = toArticle(entry, context)
    return result.kind === 'article' ? [{ entry, article: result.article, identities: result.identities }] : []
  })
}

/**
 * The candidates that are not there yet: neither all of an entry's identities nor one of another article's. Of an article
 * that a crash left with some of its identities the rest is written again.
 */
async function unknownOf(
  newsroom: PollPorts['newsroom'],
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const owners = new Map(
    await newsroom.knownIdentities([...new Set(candidates.flatMap(({ identities }) => identities))]),
  )
  return candidates.filter(({ article, identities }) => {
    const held = identities.map((identity) => owners.get(identity))
    // Some feeds ship one guid or one address for several entries: the first keeps it.
    for (const identity of identities) if (!owners.has(identity)) owners.set(identity, article.id)
    return (
      held.some((owner) => owner === undefined) && held.every((owner) => owner === undefined || owner === article.id)
    )
  })
}

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
    const ports: PollPorts = {
      newsroom: openNewsroomTable(openTableClient(), set.NEWSROOM_TABLE),
      fetcher: openFeedFetcher(network, set.CONTACT_URL),
      groupQueue: openQueue<GroupMessage>(new SQSClient({}), set.GROUP_QUEUE_URL, (message) => groupKeys(message)),
      log,
    }
    return Promise.resolve(async (body) => {
      const message = PollMessage.parse(body)
      const report = await pollFeed(ports, message, now())
      const line = { ...report, host: message.host }
      if (report.outcome === 'failed' || report.outcome === 'suspicious') log.warn('feed failed', line)
      else log.info('feed polled', line)
    })
  })

export const handler = createHandler(lambdaRuntime('poll-feed'))
