import { isNews, toArticle } from '../core/articles/article.ts'
import type { IdentifiedEntry } from '../core/articles/identity.ts'
import { learnChrome, type LearnedChrome } from '../core/articles/learned-chrome.ts'
import type { Entry, Feed } from '../core/model.ts'
import { detectLanguage } from './language-detector.ts'
import type { LinkedPages } from './linked-pages.ts'
import type { NewArticle } from './newsroom-rows.ts'
import type { NewsroomTable } from './newsroom-table.ts'
import { plainText } from './page-text.ts'

export interface NewArticlePorts {
  readonly newsroom: Pick<NewsroomTable, 'learnedChrome' | 'saveLearnedChrome'>
  readonly pages: LinkedPages
}

/** The new entries of a feed as articles. */
export interface NewArticles {
  readonly articles: readonly NewArticle[]
  readonly warnings: readonly string[]
}

/**
 * Makes articles of a feed's new entries: the pages that they link to are opened where the feed wants that, and what recurs
 * over the entries of the whole document is learned as the outlet's chrome and left out.
 */
export async function toNewArticles(
  { newsroom, pages }: NewArticlePorts,
  { feed, document, fresh, nowMs }: NewEntries,
): Promise<NewArticles> {
  if (fresh.length === 0) return { articles: [], warnings: [] }
  const times = { firstPoll: feed.baselineAtMs === null, nowMs }
  const wanted = fresh.filter(({ entry }) => feed.textFrom === 'linked-page' && isNews(entry, times))
  const { read, warnings } = await pages.withTexts(wanted.map(({ entry }) => entry))
  const opened = new Map(read.map(({ listed, entry }) => [listed, entry]))

  const textOf = plainTextOnce()
  const shown = read.length > 0 ? read.map(({ entry }) => entry) : document
  const learned = await learn(newsroom, feed.id, shown, textOf)
  const context = { feed, ...times, plainText: textOf, detectLanguage, learned }
  const articles = fresh.map((known) => ({
    article: toArticle(opened.get(known.entry) ?? known.entry, known, context),
    identities: known.identities,
  }))
  return { articles, warnings }
}

interface NewEntries {
  readonly feed: Feed
  /** All that the feed holds. */
  readonly document: readonly Entry[]
  /** What of it is not kept yet. */
  readonly fresh: readonly IdentifiedEntry[]
  readonly nowMs: number
}

/** What recurs over a feed's articles by what was known and what is shown now. */
async function learn(
  newsroom: NewArticlePorts['newsroom'],
  feedId: string,
  entries: readonly Entry[],
  textOf: (html: string) => string,
): Promise<LearnedChrome> {
  const before = await newsroom.learnedChrome(feedId)
  const learned = learnChrome(
    before,
    entries.map(({ title, html }) => ({ title, text: textOf(html) })),
  )
  // Most feeds have no chrome, and nothing to be written down.
  if (Object.keys({ ...before.blocks, ...learned.blocks }).length > 0) await newsroom.saveLearnedChrome(feedId, learned)
  return learned
}

/** Markup to plain text, each markup once: what is learned from is made an article of after. */
function plainTextOnce(): (html: string) => string {
  const texts = new Map<string, string>()
  return (html) => {
    const ready = texts.get(html)
    if (ready !== undefined) return ready
    const text = plainText(html)
    texts.set(html, text)
    return text
  }
}
