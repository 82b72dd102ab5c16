import {
  parseFeed,
  type AnyFeed,
  type AtomFeed,
  type JsonFeed,
  type MediaNs,
  type RdfFeed,
  type RssFeed,
  type XmlNs,
} from 'feedsmith'
import type { RawEntry, RawFeed } from '../core/feeds/entry.ts'

/** What feedsmith leaves as it is written: dates are read by our own rules. */
type Written = string

/** Reads a feed by feedsmith, which mends what is not well-formed and knows every format. */
export function readByFeedsmith(
  text: string,
): Promise<{ readonly kind: 'read'; readonly feed: RawFeed } | { readonly kind: 'refused'; readonly reason: string }> {
  try {
    return Promise.resolve({ kind: 'read', feed: toRaw(parseFeed(text, { parseDateFn: (written) => written })) })
  } catch (error) {
    return Promise.resolve({ kind: 'refused', reason: reasonOf(error) })
  }
}

/** Its message, unless that says no more than that it is no feed. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim().slice(0, 200) : String(error)
  return /^(?:Invalid|Unrecognized) feed format/.test(message)
    ? 'elements that it must have are missing'
    : message.replace(/\.$/, '')
}

function toRaw(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed)
    case 'atom':
      return fromAtom(parsed.feed)
    case 'rdf':
      return fromRdf(parsed.feed)
    case 'json':
      return fromJson(parsed.feed)
  }
}

/** The values that are there. */
function present(...values: readonly (string | readonly string[] | undefined)[]): string[] {
  return values.flatMap((value) => value ?? []).filter((value) => value !== '')
}

const basesOf = (xml: XmlNs.ItemOrFeed | undefined) => present(xml?.base)

function fromRss(feed: RssFeed.Feed<Written>): RawFeed {
  return {
    kind: 'rss',
    title: feed.title ?? feed.dc?.titles?.[0] ?? null,
    langs: present(feed.language, feed.dc?.languages, feed.xml?.lang),
    links: present(feed.link, alternates(feed.atom?.links)),
    bases: basesOf(feed.xml),
    ttlMinutes: feed.ttl ?? null,
    entries: (feed.items ?? []).map((item): RawEntry => ({
      id: item.guid?.value ?? item.atom?.id ?? null,
      titles: present(item.title, item.dc?.titles, mediaTitle(item.media)),
      links: present(
        item.link,
        item.guid?.isPermaLink === false ? undefined : permalink(item.guid?.value),
        alternates(item.atom?.links),
      ),
      dates: present(
        item.pubDate,
        item.dc?.dates,
        item.dcterms?.issued,
        item.dcterms?.created,
        item.atom?.published,
        item.atom?.updated,
      ),
      texts: firstOf(
        present(
          item.content?.encoded,
          item.description,
          item.atom?.content?.value,
          item.atom?.summary?.value,
          item.dc?.descriptions,
        ),
        present(mediaText(item.media)),
      ),
      langs: present(item.xml?.lang, item.dc?.languages),
      bases: basesOf(item.xml),
    })),
  }
}

function fromAtom(feed: AtomFeed.Feed<Written>): RawFeed {
  return {
    kind: 'atom',
    title: feed.title?.value ?? null,
    langs: present(feed.xml?.lang, feed.dc?.languages),
    links: alternates(feed.links),
    bases: basesOf(feed.xml),
    ttlMinutes: null,
    entries: (feed.entries ?? []).map((entry): RawEntry => ({
      id: entry.id ?? null,
      titles: present(entry.title?.value, entry.dc?.titles, mediaTitle(entry.media)),
      links: present(alternates(entry.links), permalink(entry.id)),
      dates: present(
        entry.published,
        entry.dcterms?.issued,
        entry.dcterms?.created,
        entry.dc?.dates,
        entry.updated,
        entry.dcterms?.modified,
      ),
      texts: firstOf(present(entry.content?.value, entry.summary?.value), present(mediaText(entry.media))),
      langs: present(entry.content?.xml?.lang, entry.xml?.lang, entry.title?.xml?.lang, entry.dc?.languages),
      bases: basesOf(entry.xml),
    })),
  }
}

function fromRdf(feed: RdfFeed.Feed<Written>): RawFeed {
  return {
    kind: 'rdf',
    title: feed.title ?? feed.dc?.titles?.[0] ?? null,
    langs: present(feed.dc?.languages, feed.xml?.lang),
    links: present(feed.link, permalink(feed.rdf?.about)),
    bases: basesOf(feed.xml),
    ttlMinutes: null,
    entries: (feed.items ?? []).map((item): RawEntry => ({
      id: item.rdf?.about ?? item.dc?.identifiers?.[0] ?? null,
      titles: present(item.title, item.dc?.titles),
      links: present(item.link, permalink(item.rdf?.about)),
      dates: present(item.dc?.dates, item.dcterms?.issued, item.dcterms?.created, item.dcterms?.modified),
      texts: present(item.content?.encoded, item.description, item.dc?.descriptions),
      langs: present(item.dc?.languages, item.xml?.lang),
      bases: basesOf(item.xml),
    })),
  }
}

function fromJson(feed: JsonFeed.Feed<Written>): RawFeed {
  return {
    kind: 'json',
    title: feed.title ?? null,
    langs: present(feed.language),
    links: present(feed.home_page_url),
    bases: present(feed.feed_url),
    ttlMinutes: null,
    entries: (feed.items ?? []).map((item): RawEntry => ({
      id: item.id ?? null,
      titles: present(item.title),
      links: present(item.url, item.external_url, permalink(item.id)),
      dates: present(item.date_published, item.date_modified),
      texts: present(item.content_html, asHtml(item.content_text), item.summary),
      langs: present(item.language),
      bases: [],
    })),
  }
}

/** Addresses of Atom links to the page itself, HTML before other types. Source: RFC 4287 §4.2.7.2. */
function alternates(links: readonly Partial<AtomFeed.Link<Written>>[] | undefined): string[] {
  const found = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  return found
    .toSorted((a, b) => Number(isOther(a.type)) - Number(isOther(b.type)))
    .flatMap(({ href = '' }) => (href === '' ? [] : href))
}

const isOther = (type: string | undefined): boolean => type !== undefined && !type.includes('html')

const mediaTitle = (media: MediaNs.ItemOrFeed | undefined) => media?.title?.value ?? media?.groups?.[0]?.title?.value

const mediaText = (media: MediaNs.ItemOrFeed | undefined) =>
  media?.description?.value ?? media?.groups?.[0]?.description?.value

/** What stands in for a text is asked for only where there is none. */
function firstOf(texts: string[], others: string[]): string[] {
  return texts.length > 0 ? texts : others
}

/** An id that is an address. */
function permalink(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\/\S+$/i.test(id.trim()) ? id : undefined
}

function asHtml(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}
