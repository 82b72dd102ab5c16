import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, wholeBatch, type Log, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { GroupMessage } from './adapters/queues.ts'
import { openTableClient } from './adapters/table-client.ts'
import { candidatesOf, groupArticles, printsOf, storyIdOf } from './core/stories/grouping.ts'

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

/** Puts the articles of a batch into their stories, language by language. What is grouped already is left as it is. */
export async function groupBatch(ports: GroupPorts, messages: readonly GroupMessage[], nowMs: number): Promise<void> {
  for (const [lang, batch] of Map.groupBy(messages, (message) => message.lang)) {
    const ids = [...new Set(batch.flatMap(({ articleIds }) => articleIds))]
    for (let from = 0; from < ids.length; from += GROUPED_AT_ONCE)
      await groupLanguage(ports, lang, ids.slice(from, from + GROUPED_AT_ONCE), nowMs)
  }
}

/** Reads all that the batch may belong to, decides, writes all at once: nearly as many requests for one article as for fifty. */
async function groupLanguage(
  { newsroom, log }: GroupPorts,
  lang: string,
  ids: readonly string[],
  nowMs: number,
): Promise<void> {
  const [kept, grouped] = await Promise.all([newsroom.articles(ids), newsroom.storyIdsOf(ids)])
  const missing = ids.filter((id) => !kept.has(id))
  if (missing.length > 0) log.warn('articles not there', { lang, articleIds: missing })
  await newsroom.forgetUnkept(lang, missing, nowMs - LONGEST_KEEPING_MS)
  await newsroom.forgetUngrouped(
    lang,
    ids.filter((id) => grouped.has(id)),
  )
  const articles = ids.filter((id) => !grouped.has(id)).flatMap((id) => kept.get(id) ?? [])
  if (articles.length === 0) return

  const prints = printsOf(articles)
  const holders = await newsroom.printHolders(lang, prints.copies, prints.events)
  const candidates = candidatesOf(articles, holders)
  const [stories, compared] = await Promise.all([
    // Their own ids too: a call that broke off may have written the stories and nothing else.
    newsroom.stories([...candidates.map(({ storyId }) => storyId), ...articles.map(storyIdOf)]),
    newsroom.articles(candidates.map(({ articleId }) => articleId)),
  ])

  const grouping = groupArticles(articles, { holders, stories, articles: compared }, nowMs)
  await newsroom.saveGrouping({ lang, ...grouping })
  log.info('articles grouped', {
    lang,
    articles: articles.length,
    stories: articles.length - grouping.joined,
    joined: grouping.joined,
  })
}

export const createHandler = (runtime: Runtime) =>
  wholeBatch(() => {
    const { NEWSROOM_TABLE } = toSettings(runtime.env, settings.pick({ NEWSROOM_TABLE: true }))
    const ports: GroupPorts = { newsroom: openNewsroomTable(openTableClient(), NEWSROOM_TABLE), log: runtime.log }
    return Promise.resolve((bodies) => groupBatch(ports, GroupMessage.array().parse(bodies), runtime.now()))
  })

export const handler = createHandler(lambdaRuntime('group-articles'))
