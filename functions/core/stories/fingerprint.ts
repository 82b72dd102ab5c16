import { tokens } from '../text/fold.ts'
import { hash32 } from '../text/hash.ts'

/** Fingerprints of an article: this many at most, whatever its length. */
export const MAX_PRINTS = 16
export const MAX_EVENT_PRINTS = 6
export const MAX_PEOPLE_PRINTS = 6

const OPENING_WORDS = 50
const BODY_WORDS = 400
const OPENING_PRINTS = 6
const BODY_PRINTS = MAX_PRINTS - OPENING_PRINTS

export interface Printable {
  readonly title: string
  readonly text: string
}

/**
 * A sketch of a text: copies share some of its keys, whatever was cut from their end, put in their head or respelled.
 * Six keys are of the opening, which a copy of the lead alone has too; ten of the first 400 words. Of all runs of two, or
 * three, words that carry meaning those with the smallest hashes are taken, so that two texts which share runs take the same.
 * Source: Broder, On the resemblance and containment of documents (1997), bottom-k sketches.
 */
export function sketchOf({ title, text }: Printable): readonly string[] {
  const words = openingWords(text === '' ? title : text)
  return [
    ...smallest(runs(meaningful(words.slice(0, OPENING_WORDS)), 2), OPENING_PRINTS).map((key) => `o${key}`),
    ...smallest(runs(meaningful(words.slice(0, BODY_WORDS)), 3), BODY_PRINTS).map((key) => `b${key}`),
  ]
}

/** What write-ups of one happening share, in any words: keys of the longest names and of large numbers. */
export function eventPrintsOf(article: Printable): readonly string[] {
  const names = [...namesOf(article)].sort((a, b) => b.length - a.length).slice(0, MAX_EVENT_PRINTS - 2)
  const numbers = [...numbersAmong(openingWords(article.text))].filter(isTelling).slice(0, 2)
  return [...names, ...numbers].map((key) => `e${hash32(key).toString(36)}`)
}

/** What write-ups of one happening share in languages of the same letters: keys of the people named. */
export function peoplePrintsOf(article: Printable): readonly string[] {
  return smallest([...namePairsOf(article)], MAX_PEOPLE_PRINTS).map((key) => `p${key}`)
}

/**
 * Two words with capitals that follow one another, folded: `maryam zeghloul`, whatever title stands before it in which language.
 * Words of less than three letters are articles and particles.
 */
export function namePairsOf({ title, text }: Printable): ReadonlySet<string> {
  const start = `${title.slice(0, 500)}.\n${text.slice(0, 4_000)}`
  return new Set(
    [...start.matchAll(CAPITALISED_RUN)].flatMap(([run]) => {
      const words = run.split(/\s+/).map((word) => tokens(word).join(' '))
      return words.slice(1).flatMap((word, at) => pairOf(words[at] ?? '', word))
    }),
  )
}

const pairOf = (first: string, second: string): readonly string[] =>
  Math.min(first.length, second.length) < 3 ? [] : [`${first} ${second}`]

const CAPITALISED_RUN = /(?<![\p{L}’'-])\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+/gu

/** Names of two words and more, and acronyms, folded. Languages without capitals have none here. */
export function namesOf({ title, text }: Printable): ReadonlySet<string> {
  const start = `${title.slice(0, 500)}.\n${text.slice(0, 4_000)}`
  return new Set([...start.matchAll(NAME)].map(([name]) => tokens(name).join(' ')))
}

const NAME =
  /\p{Lu}[\p{L}’'-]+(?:\s+(?:de |du |des |of |for |the |al |el |la |d[’'])?\p{Lu}[\p{L}’'-]+)+|(?<![\p{L}])\p{Lu}{3,}(?!\p{L})/gu

/** The folded words of a text's opening, as many as copies are judged by. */
export const openingWords = (text: string): readonly string[] =>
  tokens(text.slice(0, BODY_WORDS * 12)).slice(0, BODY_WORDS)

/** The numbers among folded words, without zeros before them. */
export const numbersAmong = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => numberIn(word) ?? []))

/** The number that a folded word is, an Arabic prefix or a unit aside; null where it is none. */
export function numberIn(word: string): string | null {
  return /^\p{L}?0*(\d+)\p{L}{0,3}$/u.exec(word)?.[1] ?? null
}

/** Whether a number says more than a day, a month or a year does. */
const isTelling = (number: string): boolean => number.length >= 3 && !/^(?:19|20)\d\d$/.test(number)

const meaningful = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 3 || /\d/.test(word))

const runs = (words: readonly string[], length: number): readonly string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '))

const smallest = (list: readonly string[], count: number): readonly string[] =>
  [...new Set(list.map(hash32))]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map((hash) => hash.toString(36))
