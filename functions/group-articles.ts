import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, reasonOf, wholeBatch, type Log, type Runtime } from './adapters/lambda.ts'
import type { GroupingToSave } from './adapters/newsroom-rows.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { GroupMessage } from './adapters/queues.ts'
import { GarbledRow, openTableClient } from './adapters/table-client.ts'
import { candidatesOf, groupArticles, printsOf, storyIdOf, type Grouping } from './core/stories/grouping.ts'

/** What this Lambda works on. */
export interface GroupPorts {
  readonly newsroom: Pick<
    NewsroomTable,
    'articles' | 'storyIdsOf' | 'printHolders' | 'stories' | 'saveGrouping' | 'forgetUngrouped' | 'forgetUnkept'
  >
  readonly log: Log
}

/** As many texts as one request reads, and few enough to be held beside those that they are compared with. */
const GROUPED_AT_ONCE = 100

/** Whoever was keeping an article longer ago than this is gone: more than the longest run of a Lambda. */
const LONGEST_KEEPING_MS = 15 * 60_000

/**
 * Puts the articles of a batch into their stories, language by language. What is grouped already is left as it is.
 * @throws what keeps an article from being grouped, when all others are: the messages then come again, and their language waits.
 * Not of articles that a sweep sent: it will send them again. Throws at once what is the table's trouble.
 */
export async function groupBatch(ports: GroupPorts, messages: readonly GroupMessage[], nowMs: number): Promise<void> {
  const failures: Failure[] = []
  for (const [lang, batch] of Map.groupBy(messages, (message) => message.lang)) {
    const ids = [...new Set(batch.flatMap(({ articleIds }) => articleIds))]
    for (let from = 0; from < ids.length; from += GROUPED_AT_ONCE)
      failures.push(...(await groupChunk(ports, lang, ids.slice(from, from + GROUPED_AT_ONCE), nowMs)))
  }
  const swept = new Set(messages.flatMap((message) => (message.swept === true ? message.articleIds : [])))
  const left = failures.filter(({ articleId }) => swept.has(articleId))
  if (left.length > 0) ports.log.error('swept articles not grouped', { articleIds: left.map((one) => one.articleId) })
  const [first] = failures.filter(({ articleId }) => !swept.has(articleId))
  if (first !== undefined) throw first.error
}

/** An article that could not be grouped. */
interface Failure {
  readonly articleId: string
  readonly error: unknown
}

/** What grouping a batch comes to, before it is saved. */
type Decided = Grouping & Pick<GroupingToSave, 'lang'>

/**
 * Groups articles all at once; where one of them makes that fail, one after the other, so that it keeps back no other. Returns
 * those that cannot be grouped.
 */
async function groupChunk(
  ports: GroupPorts,
  lang: string,
  ids: readonly string[],
  nowMs: number,
): Promise<readonly Failure[]> {
  let grouping: Decided | null
  try {
    grouping = await groupingOf(ports, lang, ids, nowMs)
  } catch (error) {
    if (!isOfData(error)) throw error
    if (ids.length > 1) return groupOneByOne(ports, lang, ids, nowMs)
    ports.log.error('article not grouped', { lang, articleIds: ids, reason: reasonOf(error) })
    return ids.map((articleId) => ({ articleId, error }))
  }
  if (grouping === null) return []
  // Not caught: of a batch that is half written, each article alone might go into another story.
  await ports.newsroom.saveGrouping(grouping)
  const { size: articles } = grouping.grouped
  ports.log.info('articles grouped', { lang, articles, stories: articles - grouping.joined, joined: grouping.joined })
  return []
}

async function groupOneByOne(
  ports: GroupPorts,
  lang: string,
  ids: readonly string[],
  nowMs: number,
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (const id of ids) failures.push(...(await groupChunk(ports, lang, [id], nowMs)))
  return failures
}

/** Whether an error is of what was read, or of the code, and comes again with it; others are of the table, and pass. */
const isOfData = (error: unknown): boolean =>
  [GarbledRow, TypeError, RangeError, SyntaxError].some((kind) => error instanceof kind)

/**
 * Reads all that a batch may belong to and decides, for all to be written at once: nearly as many requests for one article as for
 * fifty. Null where all are grouped already.
 */
async function groupingOf(
  { newsroom, log }: GroupPorts,
  lang: string,
  ids: readonly string[],
  nowMs: number,
): Promise<Decided | null> {
  const [kept, grouped] = await Promise.all([newsroom.articles(ids), newsroom.storyIdsOf(ids)])
  const missing = ids.filter((id) => !kept.has(id))
  if (missing.length > 0) log.warn('articles not there', { lang, articleIds: missing })
  await newsroom.forgetUnkept(lang, missing, nowMs - LONGEST_KEEPING_MS)
  await newsroom.forgetUngrouped(
    lang,
    ids.filter((id) => grouped.has(id)),
  )
  const articles = ids.filter((id) => !grouped.has(id)).flatMap((id) => kept.get(id) ?? [])
  if (articles.length === 0) return null

  const prints = printsOf(articles)
  const holders = await newsroom.printHolders(lang, prints.copies, prints.events)
  const candidates = candidatesOf(articles, holders)
  const [stories, compared] = await Promise.all([
    // Their own ids too: a call that broke off may have written the stories and nothing else.
    newsroom.stories([...candidates.map(({ storyId }) => storyId), ...articles.map(storyIdOf)]),
    newsroom.articles(candidates.map(({ articleId }) => articleId)),
  ])

  return { lang, ...groupArticles(articles, { holders, stories, articles: compared }, nowMs) }
}

export const createHandler = (runtime: Runtime) =>
  wholeBatch(() => {
    const { NEWSROOM_TABLE } = toSettings(runtime.env, settings.pick({ NEWSROOM_TABLE: true }))
    const ports: GroupPorts = { newsroom: openNewsroomTable(openTableClient(), NEWSROOM_TABLE), log: runtime.log }
    return Promise.resolve((bodies) => groupBatch(ports, GroupMessage.array().parse(bodies), runtime.now()))
  })

export const handler = createHandler(lambdaRuntime('group-articles'))
