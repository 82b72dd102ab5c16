import { httpUrl } from './passage.ts'

/**
 * A passage is found by its first words, and marked to its last. Fewer or shorter words than these stand in many places of
 * a page; more cost bytes of a mail, and each is one more that the page may spell otherwise.
 */
const FIRST_WORDS = { words: 4, length: 18 }
const LAST_WORDS = { words: 2, length: 9 }
/** The longest passage that is named in full. */
const NAMED_IN_FULL = 48
/** Of a fragment, escaped: eight Arabic words take so many. */
const MAX_FRAGMENT_BYTES = 480
const MAX_URL_BYTES = 2_000

/**
 * From the first letter or figure to the last: the punctuation at the ends is no part of a word to a browser, and what
 * outlets' pages and feeds differ in. Greedy, so that a long line is read from both of its ends alone.
 */
const FROM_LETTER_TO_LETTER = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su
/** Fragments that a page's own script reads as an address or as settings: anything after them would be taken for part of it. */
const READ_BY_SCRIPT = /^#.*[/!=]/

/**
 * Makes links to passages of the page at `url`, a reader's browser scrolling to the words and marking them: for each
 * passage, which is the page's text word for word, the address with a text fragment, `…#:~:text=first%20words,last%20words`.
 * The plain address where the words do not tell where: too few of them, or found in the page's `title` first. Null where
 * `url` is no http(s) address. Browsers that do not know text fragments open the page at its top.
 * Source: WICG, URL Fragment Text Directives, §3.2 (syntax) and §3.5 (whole words, each term within one block).
 */
export function passageLinks(url: string | null, title: string): (passage: string) => string | null {
  const page = httpUrl(url)
  if (page === null) return () => null
  const base = baseOf(page)
  if (base === null) return () => page
  const heading = folded(title)
  return (passage) => {
    const directive = directiveOf(passage, heading)
    if (directive === null) return page
    const link = `${base}:~:text=${directive}`
    return directive.length <= MAX_FRAGMENT_BYTES && link.length <= MAX_URL_BYTES ? link : page
  }
}

/** What the directive is put behind: with the element's name that the address has, for browsers that do not find the words. */
function baseOf(page: string): string | null {
  const at = page.indexOf('#')
  if (at === -1) return `${page}#`
  const [fragment = '#'] = page.slice(at).split(':~:')
  return READ_BY_SCRIPT.test(fragment) ? null : page.slice(0, at) + fragment
}

/** The passage's `textStart` or `textStart,textEnd`, escaped. `heading` is folded. */
function directiveOf(passage: string, heading: string): string | null {
  // A line's end is a block's end in the page, and a term lies within one block.
  const lines = passage
    .toWellFormed()
    .split(/[\r\n\u2028\u2029]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const [firstLine = []] = lines
  const lastLine = lines.length > 1 ? (lines.at(-1) ?? []) : firstLine
  const isOneLine = lastLine === firstLine
  const start = firstWords(firstLine, heading)
  if (start === null) return null
  if (isOneLine && termOf(firstLine).length <= NAMED_IN_FULL) return escaped(termOf(firstLine))
  const rest = isOneLine ? lastLine.slice(start.length) : lastLine
  const end = lastWords(rest)
  return end === null ? escaped(termOf(start)) : `${escaped(termOf(start))},${escaped(termOf(end))}`
}

/** Words with the punctuation and the spaces that follow them; those without a letter or figure belong to the one before. */
const wordsOf = (line: string): readonly string[] =>
  (FROM_LETTER_TO_LETTER.exec(line)?.[0].match(/\S+\s*/g) ?? []).reduce<string[]>((words, word) => {
    const last = words.at(-1)
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(word)) words[words.length - 1] = last + word
    else words.push(word)
    return words
  }, [])

/** Words as one term: from the first letter to the last, with the spaces and marks between them as the page has them. */
const termOf = (words: readonly string[]): string => FROM_LETTER_TO_LETTER.exec(words.join(''))?.[0] ?? ''

/** As few words from the start as tell the passage from the rest of the page and its headline; null where all do not. */
function firstWords(words: readonly string[], heading: string): readonly string[] | null {
  for (let count = Math.min(FIRST_WORDS.words, words.length); count <= words.length; count++) {
    const some = words.slice(0, count)
    const term = folded(termOf(some))
    if (term.length >= FIRST_WORDS.length && !heading.includes(term)) return some
  }
  return null
}

/** As few words at the end as tell it; null where what is left is shorter. */
function lastWords(words: readonly string[]): readonly string[] | null {
  for (let count = LAST_WORDS.words; count <= words.length; count++) {
    const some = words.slice(-count)
    if (termOf(some).length >= LAST_WORDS.length) return some
  }
  return null
}

/** For comparing with the headline as a browser would: no case, no accents, no punctuation. */
const folded = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Percent-encoded: the syntax's own `-` `,` `&`, and the marks with which software ends an address within a text. */
const escaped = (term: string): string =>
  encodeURIComponent(term).replace(/[-!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
