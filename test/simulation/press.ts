import type { FetchOutcome, Directions } from '../../functions/core/feeds/fetch-outcome.ts'
import type { Validators } from '../../functions/core/model.ts'
import type { Random } from './random.ts'

/** One entry of one feed, in one wording: what stands in the document from `fromMs` on. */
export interface PrintedEntry {
  /** The despatch that it is a copy of. */
  readonly despatch: number
  readonly guid: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly publishedMs: number
}

export interface PressFeed {
  readonly address: string
  readonly outlet: string
  readonly lang: 'fr' | 'en' | 'ar'
  /** Entries beyond these fall off the end. */
  readonly window: number
  readonly changes: readonly { readonly atMs: number; readonly slot: number; readonly entry: PrintedEntry }[]
  readonly troubles: readonly Trouble[]
  /** Whether its entries are teasers of the pages that they link to. */
  readonly opensPages: boolean
}

interface Trouble {
  readonly fromMs: number
  readonly toMs: number
  readonly kind: 'down' | 'busy' | 'empty' | 'login' | 'moved-for-now'
}

/** A document as a feed had it: its entries, and what it is known by. */
export interface Printed {
  readonly etag: string
  readonly entries: readonly PrintedEntry[]
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const SYLLABLES = {
  fr: ['ba', 'lon', 'té', 'ri', 'chan', 'mou', 'ver', 'di', 'sel', 'gra', 'pon', 'lie', 'tor', 'na', 'quai', 'fe'],
  en: [
    'har',
    'bour',
    'ton',
    'wick',
    'sea',
    'low',
    'ber',
    'ley',
    'mar',
    'sh',
    'den',
    'ford',
    'ing',
    'gate',
    'ran',
    'el',
  ],
  ar: ['با', 'لو', 'مر', 'سى', 'حد', 'نا', 'قر', 'ية', 'شا', 'طئ', 'مد', 'رس', 'فل', 'اح', 'صي', 'جب'],
} as const
const LINKS = {
  fr: ['de la', 'dans les', 'avec le', 'pour des', 'et une', 'sur le'],
  en: ['of the', 'in the', 'with a', 'for the', 'and a', 'on the'],
  ar: ['في', 'من', 'على', 'مع', 'إلى', 'عن'],
} as const

/** What no two texts share, so that a text tells which despatch it is a copy of. */
const markOf = (despatch: number): string => `${730_000 + despatch}`

function sentencesOf(lang: PressFeed['lang'], despatch: number, count: number, random: Random): readonly string[] {
  const word = () => Array.from({ length: random.between(2, 3) }, () => random.pick(SYLLABLES[lang])).join('')
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: random.between(8, 13) }, (__, place) =>
      place % 3 === 1 ? `${random.pick(LINKS[lang])} ${word()}` : word(),
    )
    // The mark stands at the beginning, so that the shortest copy holds it too.
    return `${at === 0 ? `N${markOf(despatch)} ` : ''}${words.join(' ')}.`
  })
}

/** How a copy differs from what it is a copy of; half of the outlets print what they got. */
function copyOf(sentences: readonly string[], random: Random): string {
  const cut = random.pick([1, 1, 1, 0.8, 0.65])
  return sentences.slice(0, Math.ceil(sentences.length * cut)).join(' ')
}

/**
 * The press of one run: some hosts with some feeds each, and what they print from `startMs` on for `forMs`. Despatches run in
 * several feeds, whole, cut or under another headline; entries are corrected, get another guid or another address; documents
 * fall over, come empty, show a login page or lead elsewhere.
 */
export function printPress(random: Random, startMs: number, forMs: number): readonly PressFeed[] {
  const others = random.pick([['fr'], ['fr', 'en', 'ar']] as const)
  const feeds = Array.from({ length: random.between(3, 5) }, (_, at) => {
    // The first two share a host, and a language.
    const lang = at < 2 ? 'fr' : random.pick<PressFeed['lang']>(others)
    const host = at < 2 ? 'presse.example' : `presse${at}.example`
    const changes: { atMs: number; slot: number; entry: PrintedEntry }[] = []
    return {
      address: `https://${host}/feed${at}`,
      outlet: `Presse ${at}`,
      lang,
      window: random.pick([6, 12, 40]),
      changes,
    }
  })
  const despatches = random.between(6, 16)
  let slot = 0
  for (let despatch = 0; despatch < despatches; despatch += 1) {
    const lang = random.pick(feeds).lang
    const printers = random.shuffle(feeds.filter((feed) => feed.lang === lang)).slice(0, random.between(1, 4))
    const sentences = sentencesOf(lang, despatch, random.between(6, 12), random)
    const [headline = ''] = sentencesOf(lang, despatch, 1, random)
    const firstMs = startMs - HOUR_MS + random.between(0, forMs)
    for (const { address, changes } of printers) {
      const atMs = firstMs + random.between(0, random.pick([MINUTE_MS, 20 * MINUTE_MS, 2 * HOUR_MS]))
      const page = `https://${new URL(address).host}/n/${slot}`
      const other = random.chance(0.3) ? sentencesOf(lang, despatch, 1, random)[0] : undefined
      const entry: PrintedEntry = {
        despatch,
        guid: `${address}#${slot}`,
        url: page,
        title: other ?? headline,
        text: copyOf(sentences, random),
        publishedMs: Math.floor(atMs / 1000) * 1000,
      }
      changes.push({ atMs, slot, entry })
      const changed = {
        'new-guid': { ...entry, guid: `${entry.guid}-b` },
        'new-address': { ...entry, url: `${page}?edition=2` },
        corrected: { ...entry, text: `${entry.text} ${sentences[0] ?? ''}` },
        same: entry,
      }[random.pick(['new-guid', 'new-address', 'corrected', 'same', 'same', 'same'] as const)]
      if (changed !== entry) changes.push({ atMs: atMs + random.between(1, 3 * HOUR_MS), slot, entry: changed })
      slot += 1
    }
  }
  const troubled = feeds.map((feed) => ({
    ...feed,
    changes: feed.changes.toSorted((a, b) => a.atMs - b.atMs),
    troubles: Array.from({ length: random.between(0, 2) }, () => {
      const fromMs = startMs + random.between(0, forMs)
      const kind = random.pick(['down', 'busy', 'empty', 'login', 'moved-for-now'] as const)
      return { kind, fromMs, toMs: Math.min(fromMs + random.between(HOUR_MS / 2, 2 * HOUR_MS), startMs + forMs) }
    }),
  }))
  return troubled.map((feed) => ({ ...feed, opensPages: random.chance(0.3) }))
}

/** What a feed's document holds at a moment. */
export function printedAt(feed: PressFeed, nowMs: number): Printed {
  const slots = new Map<number, PrintedEntry>()
  let version = 0
  for (const { atMs, slot, entry } of feed.changes) {
    if (atMs > nowMs) break
    slots.set(slot, entry)
    version += 1
  }
  return { etag: `"${feed.outlet} ${version}"`, entries: [...slots.values()].toReversed().slice(0, feed.window) }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const teaserOf = (text: string): string => text.slice(0, text.indexOf('. ') + 1)

/** What the server answers that is asked for the page of an entry. */
export function pageAt(press: readonly PressFeed[], address: string, nowMs: number): FetchOutcome | null {
  const printed = press
    .flatMap(({ changes }) => changes)
    .findLast(({ atMs, entry }) => atMs <= nowMs && entry.url === address)
  if (printed === undefined) return null
  const { title, text } = printed.entry
  const paragraphs = text.split(/(?<=\.) /).map((sentence) => `<p>${escaped(sentence)}</p>`)
  return {
    ...{ kind: 'full', address, charset: 'utf-8', validators: { etag: null, lastModified: null } },
    bytes: new TextEncoder().encode(
      `<!doctype html><html><head><title>${escaped(title)}</title></head><body><article>${paragraphs.join('')}</article></body></html>`,
    ),
    directions: { movedTo: null, retryAfterMs: null, maxAgeMs: null },
  }
}

function rss(feed: PressFeed, entries: readonly PrintedEntry[]): string {
  const items = entries.map(
    ({ guid, url, title, text, publishedMs }) =>
      `<item><title>${escaped(title)}</title><link>${escaped(url)}</link><guid isPermaLink="false">${escaped(guid)}</guid>` +
      `<pubDate>${new Date(publishedMs).toUTCString()}</pubDate><description>${escaped(feed.opensPages ? teaserOf(text) : text)}</description></item>`,
  )
  const site = new URL('/', feed.address).href
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${feed.outlet}</title><link>${site}</link>${items.join('')}</channel></rss>`
}

/** What its server answers at a moment. */
export function answerOf(feed: PressFeed, validators: Validators, nowMs: number): FetchOutcome {
  const trouble = feed.troubles.find(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)
  const directions: Directions = {
    movedTo: trouble?.kind === 'moved-for-now' ? `${feed.address}/elsewhere` : null,
    retryAfterMs: null,
    maxAgeMs: null,
  }
  switch (trouble?.kind) {
    case 'down':
      return { kind: 'failed', failure: { kind: 'unreachable', code: 'ECONNREFUSED' } }
    case 'busy':
      return { kind: 'failed', failure: { kind: 'http', status: 503, retryAfterMs: 20 * MINUTE_MS } }
    case 'login':
      return full(feed, '<!doctype html><html><title>Log in</title><form></form></html>', '"login"', directions)
    case 'empty':
      return full(feed, rss(feed, []), '"empty"', directions)
    case 'moved-for-now':
    case undefined:
  }
  const { etag, entries } = printedAt(feed, nowMs)
  if (validators.etag === etag) return { kind: 'not-modified', directions }
  return full(feed, rss(feed, entries), etag, directions)
}

function full(feed: PressFeed, text: string, etag: string, directions: Directions): FetchOutcome {
  const validators = { etag, lastModified: null }
  const bytes = new TextEncoder().encode(text)
  return { kind: 'full', address: feed.address, bytes, charset: 'utf-8', validators, directions }
}
