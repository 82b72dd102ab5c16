import type { Article, Entry, Feed } from '../model.ts'
import { fold } from '../text/fold.ts'
import { hash128 } from '../text/hash.ts'
import { contradicts, languageCode } from '../text/language.ts'
import { cutToBytes, cutToUnits, tidyLine } from '../text/plain.ts'
import { readerUrl, urlIdentity } from './canonical-url.ts'
import { cleanText } from './chrome.ts'
import type { LearnedChrome } from './learned-chrome.ts'

/** More of a text is not kept. */
export const MAX_TEXT_BYTES = 100_000
/** An entry older than this when it is first seen is no news. */
const NEWS_DAYS = 14

const DAY_MS = 86_400_000
const MAX_TITLE_UNITS = 300

export interface ArticleContext {
  readonly feed: Feed
  /** Whether the feed is read for the first time: what is undated in it then is its archive, not news. */
  readonly firstPoll: boolean
  readonly nowMs: number
  /** Markup to plain text. */
  readonly plainText: (html: string) => string
  /** What recurs over the feed's articles: see `learnChrome`. */
  readonly learned?: LearnedChrome | undefined
  /** ISO 639-1 or `und`; asked only where the declaration is missing or contradicted. */
  readonly detectLanguage: (text: string) => string
}

export type ArticleResult =
  | { readonly kind: 'article'; readonly article: Article; readonly identities: readonly string[] }
  | { readonly kind: 'empty'; readonly reason: string }

/**
 * An entry made clean. Its id is a stable hash of its first identity. `empty` where there is neither title nor text, or
 * nothing to know it by again. `published` stays null where the feed says none.
 */
export function toArticle(entry: Entry, context: ArticleContext): ArticleResult {
  const { feed, nowMs } = context
  // Cut before it is cleaned: what a hostile feed sends has no end.
  const whole = cutToBytes(context.plainText(entry.html), MAX_TEXT_BYTES)
  const heading = tidyLine(entry.title)
  if (heading === '' && whole === '') return { kind: 'empty', reason: 'it has neither title nor text' }

  const lang = languageOf(entry, `${heading}\n${whole}`, context)
  const { text } = cleanText(whole, { title: heading, lang, outlet: feed.outlet, learned: context.learned })
  const title = heading === '' ? firstWords(text === '' ? whole : text) : cutToUnits(heading, MAX_TITLE_UNITS)
  const published = entry.published
  const identities = identitiesOf(entry, feed, title)
  const primary = identities[0]
  if (primary === undefined) return { kind: 'empty', reason: 'it has neither guid, address nor title' }
  return {
    kind: 'article',
    identities,
    article: {
      id: hash128(primary),
      lang,
      published,
      title,
      text,
      url: entry.url === null ? null : readerUrl(entry.url),
      outlet: feed.outlet,
      feedId: feed.id,
      firstSeenAtMs: nowMs,
      isNews: published === null ? !context.firstPoll : nowMs - Date.parse(published) <= NEWS_DAYS * DAY_MS,
    },
  }
}

/**
 * What an entry is known by again, the surest first: its guid within its feed, its address in any feed; title and day
 * within its feed only where it has neither.
 */
function identitiesOf(entry: Entry, feed: Feed, title: string): readonly string[] {
  const guid = entry.id?.trim() ?? ''
  const page = entry.url === null ? null : urlIdentity(entry.url)
  const sure = [...(guid === '' ? [] : [`guid:${feed.id}:${guid}`]), ...(page === null ? [] : [`url:${page}`])]
  if (sure.length > 0) return sure.map(short)
  const words = fold(title)
  return words === '' ? [] : [short(`title:${feed.id}:${entry.published?.slice(0, 10) ?? ''}:${words}`)]
}

/** Some guids are whole documents: an identity is a key, and keys have an end. */
const short = (identity: string): string =>
  identity.length <= 500 ? identity : `${identity.slice(0, 400)}#${hash128(identity)}`

/** As declared by the entry or its feed, unless the text is plainly in another language; else as detected. */
function languageOf(entry: Entry, text: string, { feed, detectLanguage }: ArticleContext): string {
  const declared = languageCode(entry.lang) ?? languageCode(feed.lang)
  return declared !== null && !contradicts(text, declared) ? declared : detectLanguage(text)
}

/** A title for what came without one: the beginning of its text. */
function firstWords(text: string): string {
  const line = tidyLine(text)
  if (line.length <= 120) return line
  const start = cutToUnits(line, 120)
  // Some scripts write no spaces.
  return `${start.replace(/\s\S*$/, '')}…`
}
