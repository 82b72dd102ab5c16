import type { Entry } from '../model.ts'
import { toInstant } from './dates.ts'
import { decodeEntities } from './html-entities.ts'
import { plainTitle } from './plain-title.ts'

/** What a parser found in a feed, format and parser told apart no more. Lists are in order of preference. */
export interface RawFeed {
  /** `page` is a watched page: its list of announcements, read as if it were a feed. */
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json' | 'page'
  readonly title: string | null
  readonly langs: readonly string[]
  /** The site's addresses, as written. */
  readonly links: readonly string[]
  /** xml:base, the outermost first. */
  readonly bases: readonly string[]
  readonly ttlMinutes: number | null
  readonly entries: readonly RawEntry[]
}

export interface RawEntry {
  readonly id: string | null
  readonly titles: readonly string[]
  readonly links: readonly string[]
  readonly dates: readonly string[]
  /** Markup of the text, in every form the feed gives it. */
  readonly texts: readonly string[]
  readonly langs: readonly string[]
  readonly bases: readonly string[]
}

/** A feed read: what it says of itself, and its entries. */
export interface ParsedFeed {
  readonly feed: {
    readonly title: string | null
    /** ISO 639 code. */
    readonly lang: string | null
    /** The site's address. */
    readonly url: string | null
    readonly kind: RawFeed['kind']
  }
  /** How long the feed asks not to be asked again: RSS 2.0 <ttl>. */
  readonly ttlMinutes: number | null
  readonly entries: readonly Entry[]
}

/** Texts longer than this are cut before anybody looks into them: no article is. */
const MAX_HTML = 1_000_000

/** No server takes a longer address, and what is kept has to fit into an item of a table. */
const MAX_ADDRESS = 4_000

/** Entries beyond this are left out: the newest come first in feeds. */
export const MAX_ENTRIES = 500

/**
 * Makes model entries of what a parser found. Relative links are resolved by xml:base, else by the feed's link to its
 * site, else by `address`, the feed's own.
 */
export function toParsedFeed(raw: RawFeed, address: string | null): ParsedFeed {
  const url = firstAddress(raw.links, baseOf(raw.bases, address))
  const lang = languageOf(raw.langs)
  const declared = baseOf(raw.bases, null)
  const site = url !== null && URL.canParse(url) ? url : null
  const base = declared ?? baseOf(raw.bases, site ?? address)
  return {
    feed: { title: raw.title === null ? null : plainTitle(raw.title) || null, lang, url, kind: raw.kind },
    ttlMinutes: raw.ttlMinutes,
    entries: raw.entries.slice(0, MAX_ENTRIES).map((entry) => toEntry(entry, base, lang)),
  }
}

function toEntry(raw: RawEntry, base: string | null, feedLang: string | null): Entry {
  return {
    id: raw.id?.trim() || null,
    url: firstAddress(raw.links, baseOf(raw.bases, base)),
    title: raw.titles.map(plainTitle).find((title) => title !== '') ?? '',
    html: longest(raw.texts).slice(0, MAX_HTML),
    published: first(raw.dates, toInstant),
    lang: languageOf(raw.langs) ?? feedLang,
  }
}

/**
 * Entries of which each id is one entry's own: where a feed gives one id to several pages, those are known by their
 * addresses alone. Kept as they are, all but the first would be taken for repeats and lost.
 */
export function withOwnIds(entries: readonly Entry[]): readonly Entry[] {
  const pages = new Map<string, Set<string>>()
  for (const { id, url } of entries)
    if (id !== null && url !== null) pages.set(id, (pages.get(id) ?? new Set<string>()).add(url))
  return entries.map((entry) => ((pages.get(entry.id ?? '')?.size ?? 0) > 1 ? { ...entry, id: null } : entry))
}

function first<Value>(candidates: readonly string[], read: (text: string) => Value | null): Value | null {
  for (const candidate of candidates) {
    const value = read(candidate)
    if (value !== null) return value
  }
  return null
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}

function firstAddress(links: readonly string[], base: string | null): string | null {
  return first(links, (link) => toAddress(link, base))
}

/**
 * An absolute http(s) address, or null. Ampersands that were escaped twice are read as one. A relative one of which nobody
 * knows what it is relative to (a file from disk) stays as it is.
 */
function toAddress(link: string, base: string | null): string | null {
  const written = (link.includes('&') ? decodeEntities(link) : link).trim()
  if (written === '' || written.length > MAX_ADDRESS) return null
  const url = URL.parse(written, base ?? undefined)
  if (url === null) return base === null ? written : null
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** The address that relative ones start from: each base is resolved by the one around it. Source: XML Base §4. */
function baseOf(bases: readonly string[], outer: string | null): string | null {
  return bases.reduce((base, next) => URL.parse(next.trim(), base ?? undefined)?.href ?? base, outer)
}

/** The language code of the first declaration that is one: `fr` for `fr-MA`. */
function languageOf(declared: readonly string[]): string | null {
  return first(declared, (text) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(text)?.[1]?.toLowerCase() ?? null)
}
