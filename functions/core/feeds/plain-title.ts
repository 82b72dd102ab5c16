import { cutToUnits } from '../text/plain.ts'
import { decodeEntities } from './html-entities.ts'

const MAX_TITLE = 500

/** No more markup than this is looked into for a title: some feeds put whole documents there. */
const MAX_MARKUP = 10_000

/**
 * A title as plain text of one line: markup out, entities decoded, white space single, at most 500 characters.
 * Read as HTML whatever type the feed declares: many more feeds escape twice than write about tags. A tag that is escaped
 * beside real markup is meant as a word, though, and stands between ‹ › so that no title holds what could be read as a tag;
 * the sign in `1 < 2` stays.
 */
export function plainTitle(markup: string): string {
  const written = markup.slice(0, MAX_MARKUP)
  const bare = stripTags(written)
  const text = decodeEntities(bare)
  const plain = bare === written ? stripTags(text) : text
  return cutToUnits(oneLine(withoutTags(plain)), MAX_TITLE).trim()
}

function stripTags(text: string): string {
  if (!text.includes('<')) return text
  return withoutUnread(text)
    .replace(/<![^<>]*>/g, '')
    .replace(/<(?:br|p|div|li|h\d)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
}

/** What holds no words of a title: how it begins, and ends. */
const UNREAD: readonly (readonly [beginning: RegExp, end: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
]

/** No end is looked for again where there is none: a title may be nothing but beginnings. */
function withoutUnread(text: string): string {
  return UNREAD.reduce((whole, [beginning, end]) => {
    let kept = ''
    let from = 0
    for (;;) {
      beginning.lastIndex = from
      const start = beginning.exec(whole)?.index
      end.lastIndex = start ?? 0
      if (start === undefined || end.exec(whole) === null) return kept + whole.slice(from)
      kept += whole.slice(from, start)
      from = end.lastIndex
    }
  }, text)
}

function withoutTags(text: string): string {
  return text.replace(/<(?=[A-Za-z/!?])(?:([^<>]*)>)?/g, (_, name: string | undefined) =>
    name === undefined ? '‹' : `‹${name}›`,
  )
}

function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
}
