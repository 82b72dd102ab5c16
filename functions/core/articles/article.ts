import type { Article, Entry, Feed } from '../model.ts'
import { contradicts, languageCode } from '../text/language.ts'
import { cutToBytes } from '../text/plain.ts'
import { readerUrl } from './canonical-url.ts'
import { cleanText } from './chrome.ts'
import { firstWords, headingOf, type IdentifiedEntry } from './identity.ts'
import type { LearnedChrome } from './learned-chrome.ts'

/** More of a text is not kept. */
export const MAX_TEXT_BYTES = 100_000
/** An entry older than this when it is first seen is no news. */
const NEWS_DAYS = 14

const DAY_MS = 86_400_000

export interface ArticleContext {
  readonly feed: Feed
  /** Whether the feed is read for the first time: what is undated in it then is its archive, not news. */
  readonly firstPoll: boolean
  readonly nowMs: number
  /** Markup to plain text. */
  readonly plainText: (html: string) => string
  /** What recurs over the feed's articles: see `learnChrome`. */
  readonly learned: LearnedChrome
  /** ISO 639-1 or `und`; asked only where the declaration is missing or contradicted. */
  readonly detectLanguage: (text: string) => string
}

/**
 * An entry made clean. `published` stays null where the feed says none.
 * @param known What it is known by again, as its feed lists it; `entry` may be told by the page that it links to.
 */
export function toArticle(
  entry: Entry,
  { articleId }: Pick<IdentifiedEntry, 'articleId'>,
  context: ArticleContext,
): Article {
  const { feed, nowMs } = context
  // Cut before it is cleaned: what a hostile feed sends has no end.
  const whole = cutToBytes(context.plainText(entry.html), MAX_TEXT_BYTES)
  const title = headingOf(entry)
  const lang = languageOf(entry, `${title}\n${whole}`, context)
  const { text } = cleanText(whole, { title, lang, outlet: feed.outlet, learned: context.learned })
  return {
    id: articleId,
    lang,
    published: entry.published,
    title: title === '' ? firstWords(text === '' ? whole : text) : title,
    text,
    url: entry.url === null ? null : readerUrl(entry.url),
    outlet: feed.outlet,
    feedId: feed.id,
    firstSeenAtMs: nowMs,
    isNews: isNews(entry, context),
  }
}

/** Whether an entry is news when it is first seen: dated within 14 days, or undated and not of the feed's archive. */
export const isNews = (
  { published }: Pick<Entry, 'published'>,
  { firstPoll, nowMs }: Pick<ArticleContext, 'firstPoll' | 'nowMs'>,
): boolean => (published === null ? !firstPoll : nowMs - Date.parse(published) <= NEWS_DAYS * DAY_MS)

/** As declared by the entry or its feed, unless the text is plainly in another language; else as detected. */
function languageOf(entry: Entry, text: string, { feed, detectLanguage }: ArticleContext): string {
  const declared = languageCode(entry.lang) ?? languageCode(feed.lang)
  return declared !== null && !contradicts(text, declared) ? declared : detectLanguage(text)
}
