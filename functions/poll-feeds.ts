import { readFile } from 'node:fs/promises'
import { SQSClient } from '@aws-sdk/client-sqs'
import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, onSchedule, reasonOf, type Log, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { readOpml } from './adapters/opml.ts'
import {
  groupKeys,
  openQueue,
  toGroupMessages,
  type GroupMessage,
  type PollMessage,
  type Queue,
} from './adapters/queues.ts'
import { openTableClient } from './adapters/table-client.ts'
import { feedIdOf, toFeed, type FeedListing } from './core/feeds/feed.ts'
import { siteOf } from './core/feeds/site.ts'
import { LANGUAGES, type Article } from './core/model.ts'

/** What this Lambda works on. */
export interface DispatchPorts {
  readonly newsroom: Pick<NewsroomTable, 'feeds' | 'followFeed' | 'dueFeeds' | 'ungroupedArticles'>
  readonly pollQueue: Queue<PollMessage>
  /** Its deduplication must let an article through again that was sent before. */
  readonly groupQueue: Queue<GroupMessage>
  readonly log: Log
}

export interface DispatchReport {
  /** Feeds sent to be polled. */
  readonly due: number
  /** Articles sent to grouping again. */
  readonly swept: number
}

/** Articles younger than this are still on their way through the queue. */
const SWEEP_AFTER_MS = 15 * 60_000
const SWEEP_AT_MOST = 1_000
/** The longest message group. Source: SendMessage, Amazon SQS API reference. */
const LONGEST_GROUP = 128

/**
 * Sends every feed that is due to be polled, and again what was kept but never grouped. A feed stays due until its poll was saved:
 * what is lost on the way is sent again, and of messages that meet, the poller does the first.
 */
export async function dispatchPolls(ports: DispatchPorts, nowMs: number): Promise<DispatchReport> {
  const { newsroom, pollQueue, log } = ports
  const due: PollMessage[] = []
  for await (const { id, address, nextPollAtMs } of newsroom.dueFeeds(nowMs))
    // One address that is none must not keep the others from being polled: its own poll will say so.
    due.push({ feedId: id, host: siteOf(address) || id, dueAtMs: nextPollAtMs })
  await pollQueue.send(due)
  const report = { due: due.length, swept: await sweepUngrouped(ports, nowMs) }
  log.info('polls dispatched', report)
  return report
}

/** Sends kept articles that are in no story to grouping again: their message was lost, or failed to the end. */
async function sweepUngrouped({ newsroom, groupQueue }: DispatchPorts, nowMs: number): Promise<number> {
  let swept = 0
  for (const language of [...LANGUAGES, 'other'] as const) {
    const late: Pick<Article, 'id' | 'lang'>[] = []
    for await (const article of newsroom.ungroupedArticles(language)) {
      if (article.firstSeenAtMs <= nowMs - SWEEP_AFTER_MS) late.push(article)
      if (late.length === SWEEP_AT_MOST) break
    }
    await groupQueue.send(toGroupMessages(late).map((message) => ({ ...message, swept: true })))
    swept += late.length
  }
  return swept
}

/** Follows what is listed and not followed yet. What an editor stopped stays stopped: it is known. */
export async function followListed(
  newsroom: Pick<NewsroomTable, 'feeds' | 'followFeed'>,
  listings: readonly FeedListing[],
  nowMs: number,
): Promise<number> {
  const known = new Set<string>()
  for await (const { id } of newsroom.feeds()) known.add(id)
  const missing = listings.filter(({ address }) => !known.has(feedIdOf(address)))
  for (const listing of missing) await newsroom.followFeed(toFeed(listing, nowMs))
  return missing.length
}

/** A file that cannot be read is said, and does not keep what is followed already from being polled. */
async function followDefaults({ newsroom, log }: DispatchPorts, file: string, nowMs: number): Promise<void> {
  try {
    const { listings, faults } = readOpml(await readFile(file, 'utf8'))
    for (const fault of faults) log.warn('feed not followed', { fault })
    const followed = await followListed(newsroom, listings, nowMs)
    if (followed > 0) log.info('feeds followed', { followed })
  } catch (error) {
    log.error('default feeds not followed', { file, reason: reasonOf(error) })
  }
}

const needed = settings.pick({ NEWSROOM_TABLE: true, POLL_QUEUE_URL: true, GROUP_QUEUE_URL: true, FEEDS_FILE: true })

export const createHandler = (runtime: Runtime) =>
  onSchedule(async () => {
    const { now, log, env } = runtime
    const set = toSettings(env, needed)
    const sqs = new SQSClient({})
    const ports: DispatchPorts = {
      newsroom: openNewsroomTable(openTableClient(), set.NEWSROOM_TABLE),
      pollQueue: openQueue<PollMessage>(sqs, set.POLL_QUEUE_URL, ({ feedId, host, dueAtMs }) => ({
        group: host.slice(-LONGEST_GROUP),
        deduplication: `${feedId}-${dueAtMs}`,
      })),
      groupQueue: openQueue<GroupMessage>(sqs, set.GROUP_QUEUE_URL, (message) =>
        groupKeys(message, `-${Math.floor(now() / SWEEP_AFTER_MS)}`),
      ),
      log,
    }
    await followDefaults(ports, set.FEEDS_FILE, now())
    return () => dispatchPolls(ports, now())
  })

export const handler = createHandler(lambdaRuntime('poll-feeds'))
