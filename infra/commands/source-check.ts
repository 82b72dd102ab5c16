import { feedLinksOf, type FeedLink } from '../../functions/adapters/feed-links.ts'
import type { FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import type { FeedOutcome } from '../../functions/adapters/feed-parser.ts'
import { openLinkedPages } from '../../functions/adapters/linked-pages.ts'
import { decodePage } from '../../functions/adapters/page-encoding.ts'
import { readPageTree } from '../../functions/adapters/page-tree.ts'
import { readSource, type SourceDocument } from '../../functions/adapters/source-reader.ts'
import { sentenceOf } from '../../functions/core/feeds/failure-in-words.ts'
import type { FeedSource } from '../../functions/core/model.ts'

/** A source that was asked and read. */
export interface ReadSource {
  readonly kind: 'read'
  readonly source: FeedSource
  /** The address that answered, after redirects. */
  readonly address: string
  readonly outcome: Extract<FeedOutcome, { readonly kind: 'feed' }>
  /** The feeds that a page leads to. */
  readonly feeds: readonly FeedLink[]
}

/** Why a source gave nothing; `reason` is a sentence. */
export interface UnreadSource {
  readonly kind: 'unreachable' | 'unread'
  readonly reason: string
  readonly feeds: readonly FeedLink[]
}

export type SourceCheck = ReadSource | UnreadSource

/** How a source is to be read; `source` null where that is to be found out. */
export interface Reading {
  readonly address: string
  readonly source: FeedSource | null
  readonly selector: string | null
}

/** Asks a source once, and reads it as a feed, or as a page where it is none. */
export async function checkSource(reading: Reading, fetcher: Pick<FeedFetcher, 'fetch'>): Promise<SourceCheck> {
  const nowMs = Date.now()
  const fetched = await fetcher.fetch({
    address: reading.address,
    validators: { etag: null, lastModified: null },
    nowMs,
  })
  if (fetched.kind === 'failed') return { kind: 'unreachable', reason: sentenceOf(fetched.failure), feeds: [] }
  if (fetched.kind === 'not-modified')
    return { kind: 'unreachable', reason: 'It says that it did not change, though nothing was known of it.', feeds: [] }
  return readDocument(reading, fetched, nowMs)
}

async function readDocument(
  { source, selector }: Reading,
  document: SourceDocument & { readonly address: string },
  nowMs: number,
): Promise<SourceCheck> {
  const { address } = document
  const asFeed = await readSource({ source: 'feed', selector: null }, document, nowMs)
  if (asFeed.kind === 'feed' && source !== 'watched-page')
    return { kind: 'read', source: 'feed', address, outcome: asFeed, feeds: [] }
  if (asFeed.kind === 'feed')
    return { kind: 'unread', reason: 'It is a feed, and no page: follow it as it is, without --watch.', feeds: [] }
  if (asFeed.failure.kind !== 'html' && source !== 'watched-page')
    return { kind: 'unread', reason: asFeed.failure.reason, feeds: [] }
  const feeds = feedLinksOf(readPageTree(decodePage(document.bytes, document.charset).text).root, address)
  if (source === 'feed') return { kind: 'unread', reason: asFeed.failure.reason, feeds }
  const outcome = await readSource({ source: 'watched-page', selector }, document, nowMs)
  return outcome.kind === 'feed'
    ? { kind: 'read', source: 'watched-page', address, outcome, feeds }
    : { kind: 'unread', reason: outcome.failure.reason, feeds }
}

/** As many pages are opened for a preview. */
const PREVIEWED_PAGES = 3

/** The first entries with the texts of the pages that they link to, and what stood in the way as warnings. */
export async function withLinkedTexts(check: ReadSource, fetcher: Pick<FeedFetcher, 'fetch'>): Promise<ReadSource> {
  const { outcome } = check
  const pages = openLinkedPages(fetcher, () => Date.now())
  const { read, unasked, warnings } = await pages.begin().withTexts(outcome.entries.slice(0, PREVIEWED_PAGES))
  const entries = [...read.map(({ entry }) => entry), ...unasked]
  return { ...check, outcome: { ...outcome, entries, warnings: [...outcome.warnings, ...warnings] } }
}
