import Parser from 'rss-parser'
import type { RawEntry, RawFeed } from '../core/feeds/entry.ts'
import { decodeEntities } from '../core/feeds/html-entities.ts'

// rss-parser flattens what it knows and drops the rest. Its custom fields give the elements as the XML parser left them:
// a text, or {_: text, $: attributes}, several of each name.
const asWritten = (...names: readonly string[]): (string | { keepArray: boolean })[][] =>
  names.map((name) => [name, `written ${name}`, { keepArray: true }])

const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
  defaultRSS: 2,
  customFields: {
    feed: ['$', 'dc:language', 'atom:link', 'id'],
    item: asWritten(
      ...['$', 'title', 'dc:title', 'media:title', 'link', 'atom:link', 'guid', 'id', 'pubDate', 'published', 'issued'],
      ...['dc:date', 'dcterms:issued', 'dcterms:created', 'dcterms:modified', 'created', 'updated', 'modified'],
      ...['content:encoded', 'content', 'description', 'summary', 'dc:description', 'dc:language', 'media:description'],
      ...['media:group', 'itunes:title', 'itunes:summary'],
    ),
  },
})

/** Reads RSS 0.9x and 2.0 and Atom 1.0 by rss-parser. */
export async function readByRssParser(
  text: string,
): Promise<{ readonly kind: 'read'; readonly feed: RawFeed } | { readonly kind: 'refused'; readonly reason: string }> {
  try {
    const parsed: unknown = await settled(parser.parseString(text))
    return { kind: 'read', feed: toRaw(recordOf(parsed), text) }
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

/** Its message; where it stumbled over what is not there, that it is not there. */
function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'elements that it must have are missing'
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 200)
}

/** rss-parser works at once and never settles on a document without an element: what has not settled by then never will. */
function settled<Value>(parsing: Promise<Value>): Promise<Value> {
  const never = new Promise<Value>((_, reject) => setImmediate(() => reject(new Error('no element'))))
  return Promise.race([parsing, never])
}

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function recordOf(value: unknown): Node {
  return isNode(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  const text = recordOf(node)['_']
  return typeof text === 'string' ? text : ''
}

function attribute(node: unknown, name: string): string {
  const value = recordOf(recordOf(node)['$'])[name]
  return typeof value === 'string' ? value : ''
}

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '')

function toRaw(feed: Node, text: string): RawFeed {
  const kind = /<feed[\s>]/i.test(text.slice(0, 4096)) && !/<rss[\s>]/i.test(text.slice(0, 4096)) ? 'atom' : 'rss'
  const root = /<(?:rss|feed)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/i.exec(text)?.[1] ?? ''
  const ttl = Number.parseInt(textOf(feed['ttl']), 10)
  return {
    kind,
    title: textOf(feed['title']) || null,
    langs: filled([
      textOf(feed['language']),
      textOf(feed['dc:language']),
      attribute(feed, 'xml:lang'),
      rootAttribute(root, 'xml:lang'),
    ]),
    links: kind === 'atom' ? sitesOf(text) : filled([textOf(feed['link'])]),
    // In Atom the root is the element that rss-parser gives the attributes of.
    bases: filled([rootAttribute(root, 'xml:base'), kind === 'rss' ? attribute(feed, 'xml:base') : '']),
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    entries: listOf(feed['items']).map((item) => toRawEntry(recordOf(item), kind)),
  }
}

/** The alternate links of an Atom feed itself: rss-parser takes its first link where none says so, be it the feed's own. */
function sitesOf(text: string): readonly string[] {
  const head = text.slice(0, /<entry[\s>]/.exec(text)?.index)
  const links = [...head.matchAll(/<link(?=\s)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g)].map(([, written = '']) => {
    const names = ['rel', 'href', 'type'].map((name) => [name, decodeEntities(rootAttribute(written, name))] as const)
    return { $: Object.fromEntries(names) }
  })
  return alternates(links)
}

function rootAttribute(root: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1] ?? ''
}

function toRawEntry(item: Node, kind: 'rss' | 'atom'): RawEntry {
  const written = (...names: readonly string[]) => names.flatMap((name) => listOf(item[`written ${name}`]))
  const texts = (...names: readonly string[]) => filled(written(...names).map(textOf))
  const attributes = { $: item['written $'] }
  const inGroup = (name: string) =>
    written('media:group')
      .flatMap((group) => listOf(recordOf(group)[name]))
      .map(textOf)
  const guid = written('guid')[0]
  const id = textOf(guid) || textOf(written('id')[0])
  const isAddress = /^\s*https?:\/\/\S+\s*$/i.test(id) && attribute(guid, 'isPermaLink').toLowerCase() !== 'false'
  return {
    id: id || null,
    titles: [...texts('title', 'dc:title', 'media:title', 'itunes:title'), ...filled(inGroup('media:title'))],
    links: [
      ...(kind === 'rss' ? texts('link') : []),
      ...(kind === 'atom' ? alternates(written('link')) : []),
      ...(isAddress ? [id] : []),
      ...alternates(written('atom:link')),
    ],
    dates: texts(
      ...['pubDate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'created'],
      ...['updated', 'dcterms:modified', 'modified'],
    ),
    texts: firstOf(texts('content:encoded', 'content', 'description', 'summary', 'dc:description'), [
      ...texts('media:description', 'itunes:summary'),
      ...filled(inGroup('media:description')),
    ]),
    langs: filled([
      ...written('content').map((node) => attribute(node, 'xml:lang')),
      attribute(attributes, 'xml:lang'),
      ...texts('dc:language'),
    ]),
    bases: filled([attribute(attributes, 'xml:base')]),
  }
}

function firstOf(texts: readonly string[], others: readonly string[]): readonly string[] {
  return texts.length > 0 ? texts : others
}

/** Addresses of Atom links to the page itself, HTML before other types. Source: RFC 4287 §4.2.7.2. */
function alternates(links: readonly unknown[]): string[] {
  const found = links.filter((link) => /^(?:alternate)?$/.test(attribute(link, 'rel')))
  const isOther = (link: unknown) => !/^$|html/.test(attribute(link, 'type'))
  return filled(
    found
      .toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
      .map((link) => withBase(attribute(link, 'href'), attribute(link, 'xml:base'))),
  )
}

/** An address as it is meant by a base of its own element; as it is written where that has none that is absolute. */
function withBase(href: string, base: string): string {
  return (href === '' || base === '' ? null : URL.parse(href, base)?.href) ?? href
}
