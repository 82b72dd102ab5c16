// Feeds as outlets serve them, in every format, encoding and state of repair that is known to occur, with what they say.

import { parseFeed } from '../functions/adapters/feed-parser.ts'
import { plainText } from '../functions/adapters/page-text.ts'
import { decodeFeed } from '../functions/core/feeds/decode.ts'

interface Item {
  readonly title: string
  readonly url: string
  /** ISO 8601, UTC. */
  readonly published: string
  readonly paragraphs: readonly string[]
}

export interface GeneratedFeed {
  readonly format: string
  readonly encoding: string
  readonly defect: string
  readonly language: string
  readonly bytes: Uint8Array
  readonly httpCharset: string | null
  readonly items: readonly Item[]
}

const item = (site: string, number: number, title: string, ...paragraphs: readonly string[]): Item => ({
  title,
  url: `https://${site}.example/p?id=${number}&vue=1`,
  published: `2026-11-2${number}T08:05:00Z`,
  paragraphs,
})

const ITEMS: Readonly<Record<string, readonly Item[]>> = {
  fr: [
    item(
      'marges',
      1,
      'Table ronde à Oujda : où loger ?',
      'Des élues ont débattu de l’accueil.',
      '« Il faut ouvrir plus tôt », dit l’une.',
    ),
    item('marges', 2, 'L’œuvre d’un été – R & D', 'Le coût dépasse 3 € par nuit…', 'Ça suffit, répète le père Noël.'),
    item(
      'marges',
      3,
      'Fès, carrefour des étudiants',
      'Ils étaient trois cents à la gare.',
      'Où iront-ils après août ?',
    ),
  ],
  es: [
    item(
      'orilla',
      1,
      '¿Quién acoge? Mesa en Málaga',
      'La reunión empezó con retraso.',
      '«Mañana habrá más», según la alcaldesa.',
    ),
    item(
      'orilla',
      2,
      'Niños & jóvenes en tránsito',
      'Llegaron desde el sur en otoño.',
      'El año pasado fueron el doble.',
    ),
    item('orilla', 3, 'Observatorio: opinión pública', 'Publicó su décimo informe.', 'Señala un cambio rápido.'),
  ],
  en: [
    item(
      'shore',
      1,
      'Harbour talks “went well”, they say',
      'Nobody left before noon.',
      'It’s a start – no more than that.',
    ),
    item('shore', 2, 'Work & shelter: a seminar in Tangier', 'The naïve question was the best one.', 'A room cost €3.'),
    item('shore', 3, 'What the café owners remember', 'They kept a list of names.', 'Most of them came back.'),
  ],
  ar: [
    item(
      'wahat',
      1,
      'مائدة مستديرة حول الهجرة في وجدة',
      'ناقش باحثون أوضاع المهاجرين الشباب.',
      'هل تكفي القوانين الحالية؟',
    ),
    item(
      'wahat',
      2,
      'تقرير المرصد الوطني للهجرة',
      'صدر التقرير صباح اليوم، وفيه أرقام جديدة.',
      'عدد الطلبة في ازدياد.',
    ),
    item('wahat', 3, 'ندوة في مدينة فاس', 'حضرها ثلاثون باحثا وباحثة.', 'تعقد الندوة القادمة في الربيع.'),
  ],
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const html = ({ paragraphs }: Item): string => paragraphs.map((text) => `<p>${xml(text)}</p>`).join('\n')
const rfc822 = ({ published }: Item): string => new Date(published).toUTCString()

const rssItem = (each: Item, text: string, more = ''): string =>
  `<item>\n<title>${xml(each.title)}</title>\n<link>${xml(each.url)}</link>\n${text}\n${more}</item>`

const rss = (attributes: string, head: string, items: readonly string[]): string =>
  `<rss ${attributes}>\n<channel>\n<title>Revue</title>\n<link>https://revue.example/</link>\n${head}\n${items.join('\n')}\n</channel>\n</rss>`

/** Documents without their XML declaration. */
const FORMATS: Readonly<Record<string, (items: readonly Item[], lang: string) => string>> = {
  'RSS 0.92': (items, lang) =>
    rss(
      'version="0.92"',
      `<language>${lang}</language>`,
      items.map((each) =>
        rssItem(each, `<description>${xml(html(each))}</description>`, `<pubDate>${rfc822(each)}</pubDate>`),
      ),
    ),
  'RSS 2.0': (items, lang) =>
    rss(
      'version="2.0"',
      `<language>${lang}</language>`,
      items.map((each) =>
        rssItem(
          each,
          `<description><![CDATA[${html(each)}]]></description>`,
          `<guid isPermaLink="false">${each.published}</guid><pubDate>${rfc822(each)}</pubDate>`,
        ),
      ),
    ),
  'RSS 2.0 with modules': (items, lang) =>
    rss(
      'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:language>${lang}</dc:language>`,
      items.map((each) =>
        rssItem(
          each,
          `<description>…</description>\n<content:encoded><![CDATA[${html(each)}]]></content:encoded>`,
          `<dc:date>${each.published}</dc:date>`,
        ),
      ),
    ),
  'RDF (RSS 1.0)': (items, lang) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel rdf:about="https://revue.example/"><title>Revue</title><link>https://revue.example/</link><dc:language>${lang}</dc:language></channel>\n${items
      .map((each) =>
        rssItem(each, `<description>${xml(html(each))}</description>`, `<dc:date>${each.published}</dc:date>`).replace(
          '<item>',
          `<item rdf:about="${xml(each.url)}">`,
        ),
      )
      .join('\n')}\n</rdf:RDF>`,
  'Atom 0.3': (items, lang) =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="${lang}">\n<title>Revue</title>\n${items
      .map(
        (each) =>
          `<entry>\n<title>${xml(each.title)}</title><link rel="alternate" type="text/html" href="${xml(each.url)}"/>\n<issued>${each.published}</issued><content type="text/html" mode="escaped">${xml(html(each))}</content></entry>`,
      )
      .join('\n')}\n</feed>`,
  'Atom 1.0': (items, lang) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">\n<title>Revue</title>\n${items
      .map(
        (each) =>
          `<entry>\n<id>${xml(each.url)}</id><title>${xml(each.title)}</title><link href="${xml(each.url)}"/>\n<published>${each.published}</published><updated>${each.published}</updated><content type="html">${xml(html(each))}</content></entry>`,
      )
      .join('\n')}\n</feed>`,
  'Atom 1.0, relative links, XHTML': (items, lang) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}" xml:base="${new URL(items[0]!.url).origin}/x/">\n<title>Revue</title>\n${items
      .map(
        (each) =>
          `<entry>\n<title>${xml(each.title)}</title><link href="/p${xml(new URL(each.url).search)}"/>\n<updated>${each.published}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(each)}</div></content></entry>`,
      )
      .join('\n')}\n</feed>`,
}

function json(items: readonly Item[], language: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Revue',
    language,
    items: items.map((each) => ({
      id: each.url,
      url: each.url,
      title: each.title,
      content_html: html(each),
      date_published: each.published,
    })),
  })
}

/** A text in an encoding of single bytes; what that does not know becomes a numeric reference, as writers of feeds do it. */
function singleByte(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const known = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const))
  // WHATWG reads the label iso-8859-1 as windows-1252; who writes it does not mean the characters that only that has.
  if (charset === 'iso-8859-1')
    for (const [character, byte] of known) if (byte >= 0x80 && byte < 0xa0) known.delete(character)
  return Uint8Array.from(
    Array.from(text).flatMap(
      (character) => known.get(character) ?? Array.from(`&#${character.codePointAt(0)};`, (sign) => sign.charCodeAt(0)),
    ),
  )
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

const twice = (text: string): Uint8Array => utf8(new TextDecoder('windows-1252').decode(utf8(text)))

interface Encoding {
  /** In the XML declaration; null for a document without one. */
  readonly declared: string | null
  readonly httpCharset?: string
  readonly encode: (text: string) => Uint8Array
  readonly languages?: readonly string[]
}

const LATIN = ['fr', 'es', 'en']

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'UTF-8': { declared: 'utf-8', encode: utf8 },
  'UTF-8 with BOM': { declared: 'utf-8', encode: (text) => utf8(`\uFEFF${text}`) },
  'UTF-8, not declared': { declared: null, encode: utf8 },
  'UTF-16LE with BOM': { declared: 'utf-16', encode: (text) => utf16(`\uFEFF${text}`, true) },
  'UTF-16BE with BOM': { declared: 'utf-16', encode: (text) => utf16(`\uFEFF${text}`, false) },
  'UTF-16LE': { declared: 'utf-16', encode: (text) => utf16(text, true) },
  'UTF-16BE': { declared: 'utf-16', encode: (text) => utf16(text, false) },
  'ISO-8859-1': { declared: 'iso-8859-1', encode: (text) => singleByte('iso-8859-1', text), languages: LATIN },
  'ISO-8859-15': { declared: 'ISO-8859-15', encode: (text) => singleByte('iso-8859-15', text), languages: LATIN },
  'windows-1252': { declared: 'windows-1252', encode: (text) => singleByte('windows-1252', text), languages: LATIN },
  'windows-1252, not declared': {
    declared: null,
    encode: (text) => singleByte('windows-1252', text),
    languages: LATIN,
  },
  'windows-1256': {
    declared: 'windows-1256',
    encode: (text) => singleByte('windows-1256', text),
    languages: ['ar', 'fr'],
  },
  'windows-1256, not declared': {
    declared: null,
    encode: (text) => singleByte('windows-1256', text),
    languages: ['ar'],
  },
  'ISO-8859-6': { declared: 'iso-8859-6', encode: (text) => singleByte('iso-8859-6', text), languages: ['ar'] },
  'says UTF-8, is windows-1252': {
    declared: 'utf-8',
    encode: (text) => singleByte('windows-1252', text),
    languages: LATIN,
  },
  'says UTF-8, is windows-1256': {
    declared: 'utf-8',
    encode: (text) => singleByte('windows-1256', text),
    languages: ['ar'],
  },
  'says windows-1252, is windows-1256': {
    declared: 'windows-1252',
    encode: (text) => singleByte('windows-1256', text),
    languages: ['ar'],
  },
  'says ISO-8859-1, is UTF-8': { declared: 'iso-8859-1', encode: utf8 },
  'says UTF-16, is UTF-8': { declared: 'utf-16', encode: utf8 },
  'header says ISO-8859-1, prolog and bytes UTF-8': { declared: 'utf-8', httpCharset: 'ISO-8859-1', encode: utf8 },
  'header and bytes UTF-8, prolog says ISO-8859-1': { declared: 'iso-8859-1', httpCharset: 'utf-8', encode: utf8 },
  'header says UTF-8, prolog and bytes windows-1256': {
    declared: 'windows-1256',
    httpCharset: 'utf-8',
    encode: (text) => singleByte('windows-1256', text),
    languages: ['ar'],
  },
  'UTF-8 encoded twice': { declared: 'utf-8', encode: twice },
}

/** What goes wrong with a document, its declaration still to come; `last` where that costs it the last entry. */
interface Defect {
  readonly spoil: (document: string) => string
  readonly before?: string
  readonly loses?: 'last'
}

const beforeFirst = (document: string, more: string) => document.replace(/<\/(item|entry)>/, `${more}</$1>`)
const lastText = (document: string) =>
  document.lastIndexOf('<p>') < 0 ? document.lastIndexOf('&lt;p') : document.lastIndexOf('<p>')
const NAMED: readonly (readonly [string, string])[] = [
  ['é', '&eacute;'],
  ['à', '&agrave;'],
  ['ñ', '&ntilde;'],
  ['’', '&rsquo;'],
  ['«', '&laquo;'],
  ['…', '&hellip;'],
]

const DEFECTS: Readonly<Record<string, Defect>> = {
  none: { spoil: (document) => document },
  'bare ampersands': { spoil: (document) => document.replaceAll(/&amp;(?=vue| )/g, '&') },
  'entities of HTML': {
    spoil: (document) => NAMED.reduce((text, [sign, name]) => text.replaceAll(sign, name), document),
  },
  'junk before the prolog': {
    spoil: (document) => document,
    before: '<br />\n<b>Notice</b>: undefined index in feed.php\n',
  },
  'blank lines before the prolog': { spoil: (document) => document, before: '\n\n  ' },
  'control characters': { spoil: (document) => document.replaceAll(/<(?=\/title)/g, '\u0001\u000b<') },
  'cut off': { spoil: (document) => document.slice(0, lastText(document) + 12), loses: 'last' },
  'closing tags missing': {
    spoil: (document) => document.replace(/\s*(?:<\/channel>\s*)?<\/(?:rss|feed|rdf:RDF)>\s*$/, ''),
  },
  'section not closed': {
    spoil: (document) =>
      document.slice(0, document.lastIndexOf('<title>')) +
      '<title><![CDATA[' +
      document.slice(document.lastIndexOf('<title>') + 7),
  },
  'wrong nesting': { spoil: (document) => beforeFirst(document, '<category><b>one</category></b>') },
  'an element left open': { spoil: (document) => beforeFirst(document, '<category>one') },
  'an attribute twice': {
    spoil: (document) => beforeFirst(document, '<category domain="a" domain="b">one</category>'),
  },
  'an attribute without quotes': { spoil: (document) => beforeFirst(document, '<category domain=a>one</category>') },
  'an unknown prefix': { spoil: (document) => beforeFirst(document, '<x:rating>5</x:rating>') },
  'an external DOCTYPE': {
    spoil: (document) =>
      document.replace(/^<([\w:]+)/, '<!DOCTYPE $1 PUBLIC "-//Example//DTD//EN" "http://dtd.example/feed.dtd">\n<$1'),
  },
  'references to nothing': { spoil: (document) => document.replaceAll('</title>', '&#0;&#x1F;&#xFFFF;</title>') },
  'CR line ends': { spoil: (document) => document.replaceAll('\n', '\r') },
  'CRLF line ends': { spoil: (document) => document.replaceAll('\n', '\r\n') },
  'junk after the root': { spoil: (document) => `${document}\n<!-- 0.3 s -->\n<script>count()</script>` },
  'sections in titles': {
    spoil: (document) => document.replaceAll(/<title>([^<&]*)<\/title>/g, '<title><![CDATA[ $1 ]]></title>'),
  },
}

/** Every format in every encoding that its language can be written in, sound; and every defect in the encodings most met. */
export function generateFeeds(): readonly GeneratedFeed[] {
  const feeds: GeneratedFeed[] = []
  for (const [language, items] of Object.entries(ITEMS))
    for (const [encoding, { declared, httpCharset = null, encode, languages }] of Object.entries(ENCODINGS)) {
      if (languages && !languages.includes(language)) continue
      for (const [format, write] of Object.entries(FORMATS))
        for (const [defect, { spoil, before = '', loses }] of Object.entries(DEFECTS)) {
          const declaration = declared === null ? '' : `<?xml version="1.0" encoding="${declared}"?>\n`
          const bytes = encode(before + declaration + spoil(write(items, language)))
          const kept = loses === 'last' ? items.slice(0, -1) : items
          feeds.push({ format, encoding, defect, language, bytes, httpCharset, items: kept })
        }
      if (encode === utf8 && declared === 'utf-8')
        feeds.push({
          format: 'JSON Feed',
          encoding,
          defect: 'none',
          language,
          bytes: encode(json(items, language)),
          httpCharset,
          items,
        })
    }
  return feeds
}

/** What a generated feed is read as differently from what it says; empty where it is read exactly. */
export async function misreadings({ bytes, httpCharset, items, language }: GeneratedFeed): Promise<readonly string[]> {
  const outcome = await parseFeed(decodeFeed(bytes, httpCharset).text, null)
  if (outcome.kind === 'failed') return [outcome.failure.reason]
  if (outcome.entries.length !== items.length) return [`${outcome.entries.length} entries for ${items.length}`]
  const wrong: string[] = []
  const compare = (got: string | null, want: string) => {
    if (got !== want) wrong.push(`${JSON.stringify(got)} for ${JSON.stringify(want)}`)
  }
  outcome.entries.forEach((entry, index) => {
    const want = items[index]!
    compare(entry.title, want.title)
    compare(entry.url, want.url)
    compare(entry.published, want.published)
    compare(plainText(entry.html), want.paragraphs.join('\n\n'))
    compare(entry.lang, language)
  })
  return wrong
}
