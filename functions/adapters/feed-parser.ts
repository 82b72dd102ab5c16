import type { FeedFailure } from '../core/feeds/failure.ts'
import { MAX_ENTRIES, toParsedFeed, type ParsedFeed, type RawFeed } from '../core/feeds/entry.ts'
import { repairXml } from '../core/feeds/repair.ts'
import { readByFeedsmith } from './feedsmith-reader.ts'
import { readByRssParser } from './rss-parser-reader.ts'

/** What came of a document: a feed, or why it is none. */
export type FeedOutcome =
  | ({ readonly kind: 'feed'; readonly warnings: readonly string[] } & ParsedFeed)
  | { readonly kind: 'failed'; readonly failure: FeedFailure }

/**
 * Reads the text of an RSS, Atom, RDF or JSON feed. rss-parser leads; feedsmith reads what it refuses and the formats in
 * which it loses data (Atom 0.3, RDF, JSON Feed, namespaces under unusual prefixes). ADR 3 says why.
 * @param address of the feed, by which relative links are resolved; null where it is not known
 */
export async function parseFeed(text: string, address: string | null): Promise<FeedOutcome> {
  if (text.trim() === '') return failed('empty', 'The document is empty.')
  if (/^[\s\uFEFF]*[{[]/.test(text)) return readJson(text, address)
  if (isOpml(text))
    return failed('not-a-feed', 'The document lists feeds (OPML), and is none: `feeds import` follows what it lists.')
  const page = pageOf(text)
  if (page !== null) return failed('html', page)
  const repaired = repairXml(text)
  if (repaired.kind === 'refused') return { kind: 'failed', failure: repaired.failure }
  const root = rootOf(repaired.text)
  if (root === null) return failed('not-a-feed', 'The document is neither RSS, Atom, RDF nor JSON Feed.')

  const problems: string[] = []
  let empty: RawFeed | null = null
  for (const read of root.readers) {
    const raw = await read(repaired.text)
    if (raw.kind === 'refused') {
      problems.push(raw.reason)
      continue
    }
    // rss-parser knows its tags in small letters alone: it finds no entries rather than fail.
    if (raw.feed.entries.length === 0 && read === readByRssParser) {
      empty = raw.feed
      continue
    }
    const lenient = problems.map((problem) => `Not well-formed (${problem}); read leniently.`)
    return feedOf(raw.feed, address, repaired.entryCount, [...repaired.warnings, ...lenient])
  }
  if (empty !== null) return feedOf(empty, address, repaired.entryCount, repaired.warnings)
  return failed('malformed', `The ${root.name} document is malformed: ${problems[0] ?? 'no parser reads it'}.`)
}

function feedOf(raw: RawFeed, address: string | null, entryCount: number, warnings: readonly string[]): FeedOutcome {
  const parsed = toParsedFeed(raw, address)
  return { kind: 'feed', ...parsed, warnings: [...warnings, ...leftOut(entryCount, parsed)] }
}

type Reader = (text: string) => Promise<ReaderAnswer>
type ReaderAnswer =
  { readonly kind: 'read'; readonly feed: RawFeed } | { readonly kind: 'refused'; readonly reason: string }

function failed(kind: FeedFailure['kind'], reason: string): FeedOutcome {
  return { kind: 'failed', failure: { kind, reason } }
}

async function readJson(text: string, address: string | null): Promise<FeedOutcome> {
  const raw = await readByFeedsmith(text)
  if (raw.kind === 'read') return feedOf(raw.feed, address, raw.feed.entries.length, [])
  return failed('not-a-feed', 'The document is JSON, but no JSON Feed.')
}

/** What is not read of a feed that holds more than is wanted, as a sentence; one more where the newest may be among it. */
function leftOut(entryCount: number, { entries }: ParsedFeed): readonly string[] {
  if (entryCount <= MAX_ENTRIES) return []
  const dates = entries.flatMap(({ published }) => published ?? [])
  const [oldest = '', newest = ''] = [dates[0], dates.at(-1)]
  return [
    `The feed holds ${entryCount.toLocaleString('en')} entries; the first ${MAX_ENTRIES} are read.`,
    ...(oldest.slice(0, 10) < newest.slice(0, 10)
      ? ['It lists the old before the new: what is new in it is not read.']
      : []),
  ]
}

/** Whether a document is a list of feeds, which has a head and a body as web pages have. */
function isOpml(text: string): boolean {
  const head = text.slice(0, 2_000)
  return /<opml[\s>]/i.test(head) && !/<(?:html|rss|feed|[\w-]+:rdf)[\s>]/i.test(head)
}

/** What a web page in place of a feed is, as a sentence; null for what is no web page. */
function pageOf(text: string): string | null {
  const head = text.slice(0, 64 * 1024)
  const isPage = /<(?:html|head|body)[\s>]|<!doctype\s+html/i.test(head)
  if (!isPage || /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]/i.test(head)) return null
  const asksForPassword = /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(text)
  return asksForPassword
    ? 'A login page was served instead of a feed.'
    : 'A web page (HTML) was served instead of a feed.'
}

/** The format by its root element, and who reads it, in order. */
function rootOf(text: string): { readonly name: string; readonly readers: readonly Reader[] } | null {
  const root = /<(?!\?|!)([\w.:-]+)(?![\w.:-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/.exec(text)
  const [, tag = '', attributes = ''] = root ?? []
  const rssParserLoses = hasUnusualPrefix(attributes)
  switch (tag.split(':').at(-1)?.toLowerCase()) {
    case 'rss':
      return { name: 'RSS', readers: rssParserLoses ? [readByFeedsmith] : [readByRssParser, readByFeedsmith] }
    case 'feed': {
      const old = /purl\.org\/atom\/ns|\bversion\s*=\s*["']0\.3/.test(attributes)
      return { name: 'Atom', readers: old || rssParserLoses ? [readByFeedsmith] : [readByRssParser, readByFeedsmith] }
    }
    case 'rdf':
      return { name: 'RDF', readers: [readByFeedsmith] }
    default:
      return null
  }
}

const USUAL: readonly (readonly [uri: RegExp, prefix: string])[] = [
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/w3\.org\/2005\/Atom/i, 'atom'],
]

/** Whether Dublin Core, the content module or Atom goes by another prefix than the one rss-parser looks for. */
function hasUnusualPrefix(attributes: string): boolean {
  return [...attributes.matchAll(/\bxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].some(([, prefix, uri = '']) =>
    USUAL.some(([expression, usual]) => expression.test(uri) && prefix !== usual),
  )
}
