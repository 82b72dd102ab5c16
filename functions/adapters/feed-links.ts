import { elementsOf, textOf, type PageElement } from '../core/feeds/page-element.ts'
import { webAddressOf } from '../core/feeds/web-address.ts'
import { baseOf } from './page-tree.ts'

/** A feed that a page leads to. */
export interface FeedLink {
  readonly address: string
  /** As the page calls it; null where it does not. */
  readonly title: string | null
  /** A feed of readers' comments, which nobody here wants. */
  readonly ofComments: boolean
  /** Announced in the page's head, or merely linked to. */
  readonly announced: boolean
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i
const COMMENTS = /comment|commentaire|comentario|تعليق/i
const LOOKS_LIKE_FEED =
  /\/(?:rss|feed|feeds|atom|flux-rss|backend)(?:\/|\.(?:xml|php|aspx|json))?$|\.(?:rss|atom|rdf)$|\/rss\.(?:xml|php|aspx?|jsp|html)$|[?&](?:feed|format|type)=(?:rss2?|atom|feed)\b|spip\.php\?page=backend/i

/**
 * The feeds that a web page leads to, those of comments last: what its head announces, or else what it links to that looks like one.
 * Source: RSS Autodiscovery 1.0, Atom Autodiscovery, JSON Feed 1.1 § Discovery.
 */
export function feedLinksOf(root: PageElement, address: string | null): readonly FeedLink[] {
  const announced = announcedFeeds(root, address)
  return announced.length > 0 ? announced : linkedFeeds(root, address)
}

/** The feeds that a page's head announces, those of comments last. */
export function announcedFeeds(root: PageElement, address: string | null): readonly FeedLink[] {
  return collect(root, address, (element) => {
    const { rel = '', type = '', title = '' } = element.attributes
    if (element.tag !== 'link' || !/\balternate\b/i.test(rel) || !FEED_TYPE.test(type.trim())) return null
    return { title, announced: true }
  })
}

function linkedFeeds(root: PageElement, address: string | null): readonly FeedLink[] {
  return collect(root, address, (element) => {
    if (element.tag !== 'a' || !LOOKS_LIKE_FEED.test(element.attributes['href']?.replace(/#.*$/, '') ?? '')) return null
    return { title: textOf([element]), announced: false }
  })
}

const MAX_FEEDS = 20

function collect(
  root: PageElement,
  address: string | null,
  read: (element: PageElement) => { readonly title: string; readonly announced: boolean } | null,
): readonly FeedLink[] {
  const base = baseOf(root, address)
  const found = new Map<string, FeedLink>()
  for (const element of elementsOf(root)) {
    const href = (element.attributes['href'] ?? '').trim()
    const feed = href === '' ? null : read(element)
    const url = feed === null ? null : URL.parse(webAddressOf(href), base ?? undefined)
    if (feed === null || url === null || !/^https?:$/.test(url.protocol) || found.has(url.href)) continue
    const title = feed.title.trim().slice(0, 200)
    const ofComments = COMMENTS.test(title) || COMMENTS.test(url.pathname)
    found.set(url.href, {
      address: url.href,
      title: title === '' ? null : title,
      ofComments,
      announced: feed.announced,
    })
  }
  return [...found.values()].sort((a, b) => Number(a.ofComments) - Number(b.ofComments)).slice(0, MAX_FEEDS)
}
