import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Log } from '../functions/adapters/lambda.ts'
import type { PrintHolder } from '../functions/adapters/newsroom-rows.ts'
import { openLinkedPages } from '../functions/adapters/linked-pages.ts'
import { openNewsroomTable, type NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import type { GroupMessage, PollMessage } from '../functions/adapters/queues.ts'
import { TABLE_SCHEMAS } from '../functions/adapters/table-keys.ts'
import { toFeed } from '../functions/core/feeds/feed.ts'
import type { FetchOutcome } from '../functions/core/feeds/fetch-outcome.ts'
import type { Article, Feed, Story } from '../functions/core/model.ts'
import { MAX_HOLDERS, printsOf, storyIdOf } from '../functions/core/stories/grouping.ts'
import { groupBatch } from '../functions/group-articles.ts'
import { pollFeed } from '../functions/poll-feed.ts'
import { dispatchPolls } from '../functions/poll-feeds.ts'
import { longArticle, rssOf, type LongArticle } from './long-articles.ts'
import { meterTable, type Spent } from './table-meter.ts'

/** What the intake asks of the Newsroom table, from the dispatch of a poll to the last write of the grouping. */
export interface IntakeCosts {
  /** For each of ten articles that a feed brings together, their feed's own reading and saving in it. */
  readonly newArticle: Spent
  /** The same where each fingerprint is held by as many articles as are kept of it. */
  readonly crowdedArticle: Spent
  /** For each of ten that are there already, their feed's own in it. */
  readonly knownArticle: Spent
  /** Of each of ten polls that were dispatched together and answered with 304. */
  readonly unchanged: Spent
}

const TOGETHER = 10
const HOUR_MS = 3_600_000
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Polls a feed of an otherwise filled table and counts. `lang` is the language of its articles of 400 words. */
export async function measureCosts(
  client: DynamoDBDocumentClient,
  tableName: string,
  lang: LongArticle['lang'],
  startMs: number,
): Promise<IntakeCosts> {
  const meter = meterTable(client, TABLE_SCHEMAS.newsroom)
  const newsroom = openNewsroomTable(meter.client, tableName)
  const feeds = Array.from({ length: TOGETHER }, (_, at) => feedOf(lang, at, startMs))
  for (const feed of feeds) await newsroom.followFeed(feed)

  let nowMs = startMs
  let answer: FetchOutcome = { kind: 'not-modified', directions: CALM }
  const takePoll = async (): Promise<void> => {
    const polls: PollMessage[] = []
    const groups: GroupMessage[] = []
    const groupQueue = { send: (sent: readonly GroupMessage[]) => Promise.resolve(void groups.push(...sent)) }
    const pollQueue = { send: (sent: readonly PollMessage[]) => Promise.resolve(void polls.push(...sent)) }
    const fetcher = { fetch: () => Promise.resolve(answer) }
    await dispatchPolls({ newsroom, pollQueue, groupQueue: NOWHERE, log: silent }, nowMs)
    const ports = { newsroom, fetcher, pages: openLinkedPages(fetcher, () => nowMs), groupQueue, log: silent }
    for (const poll of polls) await pollFeed(ports, poll, nowMs)
    if (groups.length > 0) await groupBatch({ newsroom, log: silent }, groups, nowMs)
    nowMs += 25 * HOUR_MS
  }
  const batchOf = (first: number) =>
    Array.from({ length: TOGETHER }, (_, at) => longArticle(lang, first + at, new Date(nowMs - HOUR_MS).toISOString()))
  const costEach = async (articles: readonly LongArticle[]): Promise<Spent> => {
    answer = full(rssOf(articles))
    return shareOf(await meter.costOf(takePoll))
  }

  const unchanged = shareOf(await meter.costOf(takePoll))
  for (const { id } of feeds.slice(1)) await newsroom.changeFeed(id, { state: 'stopped' })
  const plain = batchOf(0)
  const newArticle = await costEach(plain)
  const knownArticle = await costEach(plain)
  const crowded = batchOf(TOGETHER)
  await crowd(openNewsroomTable(client, tableName), lang, crowded, nowMs)
  return { unchanged, newArticle, knownArticle, crowdedArticle: await costEach(crowded) }
}

const NOWHERE = { send: () => Promise.resolve() }
const CALM = { movedTo: null, retryAfterMs: null, maxAgeMs: null }

const shareOf = ({ requests, writes, reads }: Spent): Spent => ({
  ...{ requests: requests / TOGETHER, writes: writes / TOGETHER, reads: reads / TOGETHER },
})

const feedOf = (lang: string, number: number, nowMs: number): Feed =>
  toFeed(
    {
      ...{ address: `https://revue-${number}.example/${lang}`, outlet: 'Revue', lang, country: 'Morocco' },
      ...{ kind: 'news', source: 'feed', selector: null, textFrom: 'entry' },
    },
    nowMs,
  )

const full = (body: string): FetchOutcome => ({
  ...{ kind: 'full', address: 'https://revue.example/', bytes: new TextEncoder().encode(body), charset: 'utf-8' },
  ...{ validators: { etag: '"1"', lastModified: null }, directions: CALM },
})

/** Lets as many others as are kept hold each fingerprint of these articles. */
async function crowd(
  newsroom: NewsroomTable,
  lang: string,
  articles: readonly LongArticle[],
  atMs: number,
): Promise<void> {
  const others = Array.from({ length: MAX_HOLDERS }, (_, at) => filler(`crowd-${lang}`, at, lang, atMs))
  await newsroom.keepArticles(others.map((article) => ({ article, identities: [article.id] })))
  const holders: PrintHolder[] = others.map((article) => ({
    ...{ articleId: article.id, storyId: storyIdOf(article), atMs },
  }))
  const prints = printsOf(articles.map((article) => ({ ...article, firstSeenAtMs: atMs, isNews: true })))
  await newsroom.saveGrouping({
    lang,
    stories: others.map(storyOf),
    prints: new Map(prints.copies.map((print) => [print, holders])),
    eventPrints: new Map(prints.events.map((print) => [print, holders])),
    grouped: new Map(others.map((article) => [article.id, storyIdOf(article)])),
  })
}

const FILLED_AT_ONCE = 500

/** Fills a table with articles in stories of their own, under fingerprints of their own. */
export async function fillNewsroom(
  client: DynamoDBDocumentClient,
  tableName: string,
  count: number,
  atMs: number,
): Promise<void> {
  const newsroom = openNewsroomTable(client, tableName)
  for (let from = 0; from < count; from += FILLED_AT_ONCE) {
    const articles = Array.from({ length: Math.min(FILLED_AT_ONCE, count - from) }, (_, at) =>
      filler('filler', from + at, 'fr', atMs),
    )
    await newsroom.keepArticles(articles.map((article) => ({ article, identities: [`guid:${article.id}`] })))
    const holderOf = (article: Article) => ({ articleId: article.id, storyId: storyIdOf(article), atMs })
    await newsroom.saveGrouping({
      lang: 'fr',
      stories: articles.map(storyOf),
      prints: new Map(articles.map((article) => [`o${article.id}`, [holderOf(article)]])),
      eventPrints: new Map(articles.map((article) => [`e${article.id}`, [holderOf(article)]])),
      grouped: new Map(articles.map((article) => [article.id, storyIdOf(article)])),
    })
  }
}

/** An article as long as any, with an id as long as any. */
function filler(name: string, number: number, lang: string, atMs: number): Article {
  const id = `${name}-${number}`.padEnd(32, '0')
  return {
    ...{ id, lang, published: null, title: `${name} ${number}`, url: null, outlet: 'Registre', feedId: 'registre' },
    ...{ text: `${name} ${number} `.repeat(200), firstSeenAtMs: atMs, isNews: false },
  }
}

const storyOf = (article: Article): Story => ({
  ...{ id: storyIdOf(article), eventId: storyIdOf(article), lang: article.lang, leadArticleId: article.id },
  members: [
    {
      ...{ articleId: article.id, outlet: article.outlet, title: article.title, url: null, published: null },
    },
  ],
  ...{ firstSeenAtMs: article.firstSeenAtMs, isNews: false },
})
