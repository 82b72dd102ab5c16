import { decodeFeed } from '../core/feeds/decode.ts'
import type { FeedFailure } from '../core/feeds/failure.ts'
import type { Announcement } from '../core/feeds/page-items.ts'
import { findAnnouncements, readAnnouncements } from '../core/feeds/watched-page.ts'
import { textOf } from '../core/feeds/page-element.ts'
import { whyNoList } from '../core/feeds/page-without-list.ts'
import { toMarkup } from '../core/feeds/paragraphs.ts'
import type { Entry, Feed } from '../core/model.ts'
import { languageCode } from '../core/text/language.ts'
import { announcedFeeds } from './feed-links.ts'
import { parseFeed, type FeedOutcome } from './feed-parser.ts'
import { decodePage } from './page-encoding.ts'
import { baseOf, readPageTree, type PageTree } from './page-tree.ts'

/** What a server answered with. */
export interface SourceDocument {
  readonly bytes: Uint8Array
  /** Of the Content-Type header. */
  readonly charset: string | null
  /** The address that answered; null for a file. */
  readonly address: string | null
}

/** Reads what a followed source answered with: a feed, or a watched page's list of announcements. */
export async function readSource(
  { source, selector }: Pick<Feed, 'source' | 'selector'>,
  document: SourceDocument,
  nowMs: number,
): Promise<FeedOutcome> {
  return source === 'watched-page' ? readWatchedPage(document, selector, nowMs) : readFeed(document)
}

async function readFeed({ bytes, charset, address }: SourceDocument): Promise<FeedOutcome> {
  const decoded = decodeFeed(bytes, charset)
  const outcome = await parseFeed(decoded.text, address)
  if (outcome.kind === 'feed') return { ...outcome, warnings: [...decoded.warnings, ...outcome.warnings] }
  if (outcome.failure.kind !== 'html') return outcome
  const feeds = announcedFeeds(readPageTree(decoded.text).root, address)
  if (feeds.length === 0) return outcome
  const named = feeds.slice(0, 3).map((feed) => feed.address)
  return failed('html', `${outcome.failure.reason} The page announces ${named.join(', ')}: follow that instead.`)
}

function readWatchedPage(document: SourceDocument, selector: string | null, nowMs: number): FeedOutcome {
  const decoded = decodePage(document.bytes, document.charset)
  if (decoded.text.trim() === '') return failed('empty', 'The page is empty.')
  const page = readPageTree(decoded.text)
  const base = baseOf(page.root, document.address)
  const list = selector === null ? findAnnouncements(page.root, base) : chosenList(page, selector, base)
  if (list === null) return { kind: 'failed', failure: whyNoList(page.root) }
  if ('failure' in list) return { kind: 'failed', failure: list.failure }
  const lang = languageCode(page.root.attributes['lang'] ?? null)
  const dated = list.announcements.filter(({ published, ageMs }) => published !== null || ageMs !== null).length
  return {
    kind: 'feed',
    feed: { title: titleOf(page), lang, url: document.address, kind: 'page' },
    ttlMinutes: null,
    entries: list.announcements.map((announcement) => toEntry(announcement, lang, nowMs)),
    warnings: [
      ...decoded.warnings,
      ...(dated === 0 ? ['None of its announcements bears a date that can be read.'] : []),
    ],
  }
}

/** The list that an editor's selector chose. */
function chosenList(
  page: PageTree,
  selector: string,
  base: string | null,
): { readonly announcements: readonly Announcement[] } | { readonly failure: FeedFailure } {
  const chosen = page.select(selector)
  if (chosen === null) return { failure: { kind: 'selector', reason: `“${selector}” is no CSS selector.` } }
  if (chosen.length === 0)
    return { failure: { kind: 'no-list', reason: `The selector “${selector}” matches nothing on the page.` } }
  const announcements = readAnnouncements(chosen, page.root, base)
  if (announcements.length > 0) return { announcements }
  return {
    failure: {
      kind: 'no-list',
      reason: `The selector “${selector}” matches ${chosen.length} elements of the page, but none holds a link with a title.`,
    },
  }
}

/** Whether a text is a CSS selector as pages are searched by. */
export const isSelector = (selector: string): boolean =>
  selector.trim() !== '' && readPageTree('<p></p>').select(selector) !== null

const failed = (kind: FeedFailure['kind'], reason: string): FeedOutcome => ({
  kind: 'failed',
  failure: { kind, reason },
})

/**
 * An announcement is known by its address: pages give no guid. A day after tomorrow's is that of what is announced, and told as
 * such: it was not published then.
 */
function toEntry(announcement: Announcement, lang: string | null, nowMs: number): Entry {
  const { url, title, dayLine, teaser, ageMs } = announcement
  const published = announcement.published ?? (ageMs === null ? null : dayBefore(nowMs, ageMs))
  const isAhead = published !== null && Date.parse(published) >= startOfDay(nowMs) + 2 * DAY_MS
  const told = isAhead && dayLine !== '' && !teaser.includes(dayLine) ? [dayLine, ...teaser] : teaser
  return { id: null, url, title, html: toMarkup(told), published: isAhead ? null : published, lang }
}

/** The day that was so long before, as its first second: nobody counts closer. */
const dayBefore = (nowMs: number, ageMs: number): string =>
  new Date(startOfDay(nowMs - ageMs)).toISOString().replace('.000Z', 'Z')

const DAY_MS = 86_400_000
const startOfDay = (ms: number): number => ms - (ms % DAY_MS)

function titleOf(page: PageTree): string | null {
  const [title] = page.select('title') ?? []
  const text = title === undefined ? '' : textOf(title.children).slice(0, 300)
  return text === '' ? null : text
}
