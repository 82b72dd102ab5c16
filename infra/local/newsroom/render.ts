import { encodeXml, escapeXml, toHtml } from './encode.ts'
import { announcementsPage } from './pages.ts'
import type { FeedOutlet, SampleEntry } from './outlets.ts'

/** A feed as it goes over the wire. */
interface RenderedFeed {
  readonly contentType: string
  readonly bytes: Buffer
}

const cdata = (html: string): string => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** An element with text in it. */
const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const homeOf = (outlet: FeedOutlet): string => `http://${outlet.host}/`

/** RFC 822 with the offset of Casablanca's winter and summer alike: the sample calendar knows no Ramadan. */
function rfc822(instantMs: number): string {
  const local = new Date(instantMs + 3_600_000).toUTCString()
  return local.replace('GMT', '+0100')
}

const iso = (instantMs: number): string => new Date(instantMs).toISOString().replace('.000Z', 'Z')

/** When the newest of the entries was published: what a feed says of its own age. */
export const updatedAtMs = (entries: readonly SampleEntry[]): number =>
  entries.reduce((latest, { publishedMs }) => Math.max(latest, publishedMs), 0)

/** A title or link in RSS; the outlets of that fault leave `&` bare. */
function rssText(outlet: FeedOutlet, name: string, text: string): string {
  const xml = element(name, text)
  return outlet.bareAmpersands ? xml.replaceAll('&amp;', '&') : xml
}

function rssItem(outlet: FeedOutlet, entry: SampleEntry): string {
  return [
    '<item>',
    rssText(outlet, 'title', entry.title),
    rssText(outlet, 'link', entry.link),
    `<guid isPermaLink="false">${outlet.label}:${entry.slug}</guid>`,
    entry.dated ? element('pubDate', rfc822(entry.publishedMs)) : '',
    entry.paragraphs.length > 0 ? element('description', toHtml(entry.paragraphs)) : '',
    '</item>',
  ].join('\n')
}

/** As the most used publishing system writes it: an excerpt, the whole, and its own closing line below both. */
function wordpressItem(outlet: FeedOutlet, entry: SampleEntry): string {
  const footer =
    `<p>L’article <a href="${escapeXml(entry.link)}">${escapeXml(entry.title)}</a> est apparu en premier sur ` +
    `<a href="${homeOf(outlet)}">${escapeXml(outlet.name)}</a>.</p>`
  const excerpt = (entry.paragraphs[0] ?? '').split(' ').slice(0, 45).join(' ')
  return [
    '<item>',
    element('title', entry.title),
    element('link', entry.link),
    element('dc:creator', `La rédaction de ${outlet.name}`),
    entry.dated ? element('pubDate', rfc822(entry.publishedMs)) : '',
    `<guid isPermaLink="false">${homeOf(outlet)}?p=${String(Math.floor(entry.publishedMs / 60_000) % 1_000_000)}</guid>`,
    `<description>${cdata(`<p>${escapeXml(excerpt)} […]</p>\n${footer}`)}</description>`,
    `<content:encoded>${cdata(`${toHtml(entry.paragraphs)}\n${footer}`)}</content:encoded>`,
    '</item>',
  ].join('\n')
}

function rss(outlet: FeedOutlet, entries: readonly SampleEntry[]): string {
  const item = outlet.format === 'wordpress' ? wordpressItem : rssItem
  return [
    `<?xml version="1.0" encoding="${outlet.charset.toUpperCase()}"?>`,
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    rssText(outlet, 'title', outlet.name),
    element('link', homeOf(outlet)),
    element('description', outlet.about),
    element('language', outlet.lang),
    element('lastBuildDate', rfc822(updatedAtMs(entries))),
    ...entries.map((entry) => item(outlet, entry)),
    '</channel>',
    '</rss>',
  ].join('\n')
}

function atom(outlet: FeedOutlet, entries: readonly SampleEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">`,
    element('title', outlet.name),
    element('subtitle', outlet.about),
    `<link rel="alternate" href="${homeOf(outlet)}"/>`,
    `<link rel="self" href="http://${outlet.host}${outlet.path}"/>`,
    element('id', `tag:${outlet.host},2026:feed`),
    element('updated', iso(updatedAtMs(entries))),
    `<author>${element('name', outlet.name)}</author>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        element('title', entry.title),
        `<link rel="alternate" href="${escapeXml(entry.link)}"/>`,
        element('id', `tag:${outlet.host},2026:${entry.slug}`),
        element('published', iso(entry.publishedMs)),
        element('updated', iso(entry.publishedMs)),
        `<content type="html">${escapeXml(toHtml(entry.paragraphs))}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')
}

function rdf(outlet: FeedOutlet, entries: readonly SampleEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    `<channel rdf:about="${homeOf(outlet)}">`,
    element('title', outlet.name),
    element('link', homeOf(outlet)),
    element('description', outlet.about),
    element('dc:language', outlet.lang),
    '<items><rdf:Seq>',
    ...entries.map(({ link }) => `<rdf:li rdf:resource="${escapeXml(link)}"/>`),
    '</rdf:Seq></items>',
    '</channel>',
    ...entries.map((entry) =>
      [
        `<item rdf:about="${escapeXml(entry.link)}">`,
        element('title', entry.title),
        element('link', entry.link),
        entry.dated ? element('dc:date', iso(entry.publishedMs)) : '',
        element('description', entry.paragraphs[0] ?? ''),
        `<content:encoded>${cdata(toHtml(entry.paragraphs))}</content:encoded>`,
        '</item>',
      ].join('\n'),
    ),
    '</rdf:RDF>',
  ].join('\n')
}

function json(outlet: FeedOutlet, entries: readonly SampleEntry[]): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: outlet.name,
      description: outlet.about,
      language: outlet.lang,
      home_page_url: homeOf(outlet),
      feed_url: `http://${outlet.host}${outlet.path}`,
      items: entries.map((entry) => ({
        id: entry.link,
        url: entry.link,
        title: entry.title,
        content_html: toHtml(entry.paragraphs),
        ...(entry.dated ? { date_published: iso(entry.publishedMs) } : {}),
      })),
    },
    null,
    2,
  )
}

/** A feed of an outlet with these entries, in the outlet's format and charset, its deliberate faults kept. */
export function renderFeed(outlet: FeedOutlet, entries: readonly SampleEntry[]): RenderedFeed {
  const { charset, format } = outlet
  switch (format) {
    case 'rss':
    case 'wordpress':
      return {
        contentType: `application/rss+xml; charset=${charset}`,
        bytes: encodeXml(rss(outlet, entries), charset),
      }
    case 'atom':
      return { contentType: 'application/atom+xml; charset=utf-8', bytes: Buffer.from(atom(outlet, entries)) }
    case 'rdf':
      return { contentType: 'application/rdf+xml; charset=utf-8', bytes: Buffer.from(rdf(outlet, entries)) }
    case 'page':
      return { contentType: 'text/html; charset=utf-8', bytes: Buffer.from(announcementsPage(outlet, entries)) }
    case 'json':
      return { contentType: 'application/feed+json; charset=utf-8', bytes: Buffer.from(json(outlet, entries)) }
  }
}
