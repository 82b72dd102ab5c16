import { isNews, toArticle } from '../core/articles/article.ts'
import type { IdentifiedEntry } from '../core/articles/identity.ts'
import { learnChrome, learnFromPages, MAX_ARTICLES, type LearnedChrome } from '../core/articles/learned-chrome.ts'
import { inOrderOfLeaving } from '../core/feeds/waiting.ts'
import type { Entry, Feed } from '../core/model.ts'
import { detectLanguage } from './language-detector.ts'
import type { LinkedPages, WantedRest } from './linked-pages.ts'
import type { NewArticle } from './newsroom-rows.ts'
import type { NewsroomTable } from './newsroom-table.ts'
import { plainText } from './page-text.ts'

export interface NewArticlePorts {
  readonly newsroom: Pick<NewsroomTable, 'learnedChrome' | 'saveLearnedChrome'>
  readonly pages: LinkedPages
}

/** What a poll found. */
export interface NewEntries {
  readonly feed: Feed
  /** All that the feed holds. */
  readonly document: readonly Entry[]
  /** What of it is not kept yet. */
  readonly fresh: readonly IdentifiedEntry[]
  /** Those of the document that may be left for the next poll, where the pages' server wants to be left alone for so long. */
  readonly mayWait: (retryAfterMs: number) => ReadonlySet<Entry>
  readonly nowMs: number
}

/** What became of a feed's new entries. */
export interface MadeArticles {
  /** How many were left for the next poll, which opens their pages. */
  readonly left: number
  /** The server of linked pages that wants to be left alone; null where none does. */
  readonly rest: WantedRest | null
  readonly warnings: readonly string[]
}

/** Articles made before the first of them are kept: a poll that breaks off in a long feed has not worked for nothing. */
const MADE_AT_ONCE = 100
/** As many pages as are opened before what they gave is kept. */
const OPENED_AT_ONCE = 10
const DAY_MS = 86_400_000

/**
 * Makes articles of a feed's new entries, batch by batch, and gives each to `keep` before the next is made. The pages that they link
 * to are opened where the feed wants that, of those first that leave the feed first; whose pages the poll does not get to are left
 * for the next where they may wait, and are kept with their own text where not. What recurs over the entries of the document, or
 * over the pages, is learned as the outlet's chrome and left out.
 */
export async function makeArticles(
  ports: NewArticlePorts,
  entries: NewEntries,
  keep: (batch: readonly NewArticle[]) => Promise<void>,
): Promise<MadeArticles> {
  if (entries.fresh.length === 0) return { left: 0, rest: null, warnings: [] }
  const before = await ports.newsroom.learnedChrome(entries.feed.id)
  return entries.feed.textFrom === 'linked-page'
    ? fromLinkedPages(ports, entries, before, keep)
    : fromEntries(ports, entries, before, keep)
}

async function fromEntries(
  { newsroom }: NewArticlePorts,
  { feed, document, fresh, nowMs }: NewEntries,
  before: LearnedChrome,
  keep: (batch: readonly NewArticle[]) => Promise<void>,
): Promise<MadeArticles> {
  const textOf = plainTextOnce()
  const learned = learnChrome(before, document.slice(0, MAX_ARTICLES).map(plainly(textOf)))
  // Most feeds have no chrome, and nothing to be written down.
  if (Object.keys({ ...before.blocks, ...learned.blocks }).length > 0)
    await newsroom.saveLearnedChrome(feed.id, learned)
  const context = { feed, ...timesOf(feed, nowMs), plainText: textOf, detectLanguage, learned }
  for (const batch of batchesOf(fresh, MADE_AT_ONCE))
    await keep(
      batch.map((known) => ({ article: toArticle(known.entry, known, context), identities: known.identities })),
    )
  return { left: 0, rest: null, warnings: [] }
}

async function fromLinkedPages(
  { newsroom, pages }: NewArticlePorts,
  { feed, document, fresh, mayWait, nowMs }: NewEntries,
  before: LearnedChrome,
  keep: (batch: readonly NewArticle[]) => Promise<void>,
): Promise<MadeArticles> {
  const times = timesOf(feed, nowMs)
  const visits = pages.begin()
  const place = new Map(inOrderOfLeaving(document).map((entry, at) => [entry, at]))
  const leaving = fresh.toSorted((a, b) => (place.get(a.entry) ?? 0) - (place.get(b.entry) ?? 0))
  const warnings: string[] = []
  let learned = before
  let [left, teasers] = [0, 0]
  const wanted = new Set(leaving.filter(({ entry }) => isNews(entry, times)))
  const batches = [
    ...batchesOf(
      leaving.filter((known) => !wanted.has(known)),
      MADE_AT_ONCE,
    ),
    ...batchesOf([...wanted], OPENED_AT_ONCE),
  ]
  for (const batch of batches) {
    const toOpen = batch.flatMap((known) => (wanted.has(known) ? [known.entry] : []))
    const { read, unasked, warnings: said } = await visits.withTexts(toOpen)
    warnings.push(...said)
    // What would be old news by then is told with its own text rather than not at all.
    const lasting = mayWait(visits.rest()?.retryAfterMs ?? 0)
    const waiting = new Set(
      unasked.filter((entry) => lasting.has(entry) && isNews(entry, { ...times, nowMs: nowMs + DAY_MS })),
    )
    left += waiting.size
    teasers += unasked.length - waiting.size

    const opened = new Map(read.map(({ listed, entry }) => [listed, entry]))
    const textOf = plainTextOnce()
    const shown = read.flatMap(({ listed, entry }) => (entry === listed ? [] : [entry]))
    if (shown.length > 0) {
      learned = learnFromPages(learned, shown.map(plainly(textOf)))
      await newsroom.saveLearnedChrome(feed.id, learned)
    }
    const context = { feed, ...times, plainText: textOf, detectLanguage, learned }
    await keep(
      batch.flatMap((known) =>
        waiting.has(known.entry)
          ? []
          : [
              {
                article: toArticle(opened.get(known.entry) ?? known.entry, known, context),
                identities: known.identities,
              },
            ],
      ),
    )
  }
  if (left > 0) warnings.push(leftSentence(left))
  if (teasers > 0) warnings.push(teaserSentence(teasers))
  return { left, rest: visits.rest(), warnings }
}

const leftSentence = (count: number): string =>
  count === 1
    ? 'One entry waits for the next poll, which opens its page.'
    : `${count} entries wait for the next poll, which opens their pages.`

const teaserSentence = (count: number): string =>
  count === 1
    ? 'One page more was not opened: its entry keeps its own text.'
    : `${count} pages more were not opened: their entries keep their own text.`

const timesOf = (feed: Feed, nowMs: number) => ({ firstPoll: feed.baselineAtMs === null, nowMs })

function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}

const plainly =
  (textOf: (html: string) => string) =>
  ({ title, html }: Entry) => ({ title, text: textOf(html) })

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
