import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, wholeBatch, type Log, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { GroupMessage } from './adapters/queues.ts'
import { openTableClient } from './adapters/table-client.ts'
import { candidatesOf, groupArticles, printsOf, storyIdOf } from './core/stories/grouping.ts'

/** What this Lambda works on. */
export interface GroupPorts {
  readonly newsroom: Pick<NewsroomTable, 'articles' | 'storyIdsOf' | 'printHolders' | 'stories' | 'saveGrouping'>
  readonly log: Log
}

/** Fingerprints of events are kept under this instead of a language: write-ups in several languages meet there. */
const ANY_LANGUAGE = '*'

/** Puts the articles of a batch into their stories, language by language. What is grouped already is left as it is. */
export async function groupBatch(ports: GroupPorts, messages: readonly GroupMessage[], nowMs: number): Promise<void> {
  for (const [lang, batch] of Map.groupBy(messages, (message) => message.lang))
    await groupLanguage(ports, lang, [...new Set(batch.map(({ articleId }) => articleId))], nowMs)
}

/** Reads all that the batch may belong to, decides, writes all at once: as many requests for one article as for fifty. */
async function groupLanguage(
  { newsroom, log }: GroupPorts,
  lang: string,
  ids: readonly string[],
  nowMs: number,
): Promise<void> {
  const [kept, grouped] = await Promise.all([newsroom.articles(ids), newsroom.storyIdsOf(ids)])
  const missing = ids.filter((id) => !kept.has(id))
  if (missing.length > 0) log.warn('articles not there', { lang, articleIds: missing })
  const articles = ids.filter((id) => !grouped.has(id)).flatMap((id) => kept.get(id) ?? [])
  if (articles.length === 0) return

  const prints = printsOf(articles)
  const [copies, events] = await Promise.all([
    newsroom.printHolders(lang, prints.copies),
    newsroom.printHolders(ANY_LANGUAGE, [...prints.events, ...prints.people]),
  ])
  const holders = new Map([...copies, ...events])
  const candidates = candidatesOf(articles, holders)
  // Their own ids too: a call that broke off may have written the stories and nothing else.
  const stories = await newsroom.stories([...candidates.map(({ storyId }) => storyId), ...articles.map(storyIdOf)])
  const known = { holders, stories, articles: await newsroom.articles(candidates.map(({ articleId }) => articleId)) }

  const grouping = groupArticles(articles, known, nowMs)
  await newsroom.saveGrouping({ lang: ANY_LANGUAGE, stories: [], prints: grouping.eventPrints, grouped: new Map() })
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
