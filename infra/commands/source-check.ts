import type { FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { feedLinksOf, type FeedLink } from '../../functions/adapters/feed-links.ts'
import type { FeedOutcome } from '../../functions/adapters/feed-parser.ts'
import { openLinkedPages } from '../../functions/adapters/linked-pages.ts'
import { decodePage } from '../../functions/adapters/page-encoding.ts'
import { baseOf, readPageTree, type PageTree } from '../../functions/adapters/page-tree.ts'
import { readSource, type SourceDocument } from '../../functions/adapters/source-reader.ts'
import { findAnnouncements, readAnnouncements } from '../../functions/core/feeds/watched-page.ts'
import type { FeedSource } from '../../functions/core/model.ts'
import { proposeSelectors, type SelectorProposal } from './selector-proposals.ts'
import { whyNoAnswer } from './source-address.ts'

/** A source that was asked and read. */
export interface ReadSource {
  readonly kind: 'read'
  readonly source: FeedSource
  /** The address that answered, after redirects. */
  readonly address: string
  readonly outcome: Extract<FeedOutcome, { readonly kind: 'feed' }>
  /** The feeds that a page leads to. */
  readonly feeds: readonly FeedLink[]
  /** Where the list of a page stands that was found by itself, as a CSS selector that chooses the same; null where none does. */
  readonly list: string | null
  /** Of how many of the entries the linked page was opened, and how many of these gave a text; null where none was to be. */
  readonly linkedPages: { readonly opened: number; readonly gave: number } | null
}

/** Why a source gave nothing; `reason` is a sentence. */
export interface UnreadSource {
  readonly kind: 'unreachable' | 'unread'
  readonly reason: string
  readonly feeds: readonly FeedLink[]
  /** Where no list was found on a page: selectors to try. */
  readonly proposals: readonly SelectorProposal[] | null
}

export type SourceCheck = ReadSource | UnreadSource

/** How a source is to be read; `source` null where that is to be found out. */
export interface Reading {
  readonly address: string
  readonly source: FeedSource | null
  readonly selector: string | null
}

type Fetcher = Pick<FeedFetcher, 'fetch'>

/** What an address gave and, where that is a page that leads to one feed, what the feed gave. */
export interface Finding {
  readonly asked: SourceCheck
  readonly feed: { readonly address: string; readonly check: SourceCheck } | null
}

/** Asks an address for whatever it is, and goes on from a page to the one feed that it leads to; those of comments do not count. */
export async function findSource(address: string, fetcher: Fetcher): Promise<Finding> {
  const asked = await checkSource({ address, source: null, selector: null }, fetcher)
  const [feed, ...others] = properFeeds(asked)
  if (feed === undefined || others.length > 0) return { asked, feed: null }
  const check = await checkSource({ address: feed.address, source: 'feed', selector: null }, fetcher)
  return { asked, feed: { address: feed.address, check } }
}

/** The feeds that a page leads to, those of comments left aside. */
export const properFeeds = ({ feeds }: SourceCheck): readonly FeedLink[] =>
  feeds.filter(({ ofComments }) => !ofComments)

/** Asks a source once, and reads it as a feed, or as a page where it is none. */
export async function checkSource(reading: Reading, fetcher: Fetcher): Promise<SourceCheck> {
  const nowMs = Date.now()
  const { address } = reading
  const fetched = await fetcher.fetch({ address, validators: { etag: null, lastModified: null }, nowMs })
  if (fetched.kind === 'full') return readDocument(reading, fetched, nowMs)
  const reason =
    fetched.kind === 'failed'
      ? whyNoAnswer(address, fetched.failure)
      : 'It says that it did not change, though nothing was known of it.'
  return { kind: 'unreachable', reason, feeds: [], proposals: null }
}

const unread = (reason: string, feeds: readonly FeedLink[] = []): UnreadSource => ({
  kind: 'unread',
  reason,
  feeds,
  proposals: null,
})

async function readDocument(
  { source, selector }: Reading,
  document: SourceDocument & { readonly address: string },
  nowMs: number,
): Promise<SourceCheck> {
  const { address } = document
  const read = { kind: 'read', address, list: null, linkedPages: null } as const
  const asFeed = await readSource({ source: 'feed', selector: null }, document, nowMs)
  if (asFeed.kind === 'feed' && source !== 'watched-page')
    return { ...read, source: 'feed', outcome: asFeed, feeds: [] }
  if (asFeed.kind === 'feed')
    return unread('It is a feed, and no page: take it as it is, without --watch and --selector.')
  if (asFeed.failure.kind !== 'html' && source !== 'watched-page') return unread(asFeed.failure.reason)
  const page = readPageTree(decodePage(document.bytes, document.charset).text)
  const base = baseOf(page.root, address)
  const feeds = feedLinksOf(page.root, address)
  if (source === 'feed') return unread(asFeed.failure.reason, feeds)
  const outcome = await readSource({ source: 'watched-page', selector }, document, nowMs)
  if (outcome.kind === 'feed') {
    const list = selector === null ? whereFound(page, base) : null
    return { ...read, source: 'watched-page', outcome, feeds, list }
  }
  const proposals = outcome.failure.kind === 'no-list' ? proposeSelectors(page, base) : null
  return { ...unread(outcome.failure.reason, feeds), proposals }
}

/** Where the list stands that is found by itself, if the words for it choose just that list. */
function whereFound(page: PageTree, base: string | null): string | null {
  const found = findAnnouncements(page.root, base)
  if (found === null) return null
  const urlsOf = (list: readonly { readonly url: string }[]): string => list.map(({ url }) => url).join('\n')
  const chosen = readAnnouncements(page.select(found.where) ?? [], page.root, base)
  return urlsOf(chosen) === urlsOf(found.announcements) ? found.where : null
}

/** As many pages are opened for a preview. */
const PREVIEWED_PAGES = 3

/** All entries, the first with the texts of the pages that they link to, and what stood in the way as warnings. */
export async function withLinkedTexts(check: ReadSource, fetcher: Fetcher): Promise<ReadSource> {
  const { outcome } = check
  const opened = outcome.entries.slice(0, PREVIEWED_PAGES)
  const pages = openLinkedPages(fetcher, () => Date.now())
  const { read, warnings } = await pages.begin().withTexts(opened)
  const texts = new Map(read.map(({ listed, entry }) => [listed, entry]))
  return {
    ...check,
    outcome: {
      ...outcome,
      entries: outcome.entries.map((entry) => texts.get(entry) ?? entry),
      warnings: [...outcome.warnings, ...warnings],
    },
    linkedPages: { opened: opened.length, gave: read.filter(({ listed, entry }) => listed !== entry).length },
  }
}
