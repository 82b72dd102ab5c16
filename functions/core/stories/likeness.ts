import { tokens } from '../text/fold.ts'
import { namedDays } from './named-days.ts'
import { namePairsOf, namesOf, numberIn, numbersAmong, openingWords } from './fingerprint.ts'

// The closer look at two articles that share fingerprints. All thresholds were measured; see ADR 6.

const DAY_MS = 86_400_000
/** Copies appear within days of one another; only what is nearly whole may come later. */
export const NEAR_DAYS = 3
const FAR_DAYS = 14

/** As much of an article as likeness is judged by. */
export interface Comparable {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly published: string | null
  /** Epoch milliseconds; null where it was never seen arriving. */
  readonly firstSeenAtMs: number | null
}

/** An article prepared for comparing. */
export interface Profile {
  readonly lang: string
  /** Epoch milliseconds of publication, else of arrival; null where neither is known. */
  readonly atMs: number | null
  /** Runs of three words. */
  readonly runs: ReadonlySet<string>
  /** Words that carry meaning. */
  readonly words: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Pairs of words in names, alike across languages. */
  readonly namePairs: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Numbers of the headline. */
  readonly headline: ReadonlySet<string>
  /** Numbers by the words around them: `secouru # candidats` → 105. */
  readonly slots: ReadonlyMap<string, ReadonlySet<string>>
  readonly years: ReadonlySet<string>
  /** Days named by number and month, `12-03`. */
  readonly days: ReadonlySet<string>
}

export function profileOf(article: Comparable): Profile {
  const own = openingWords(article.text)
  // Less than a lead says too little by itself.
  const words = own.length >= 25 ? own : [...tokens(article.title), ...own]
  const numbers = numbersAmong(words)
  const published = article.published === null ? NaN : Date.parse(article.published)
  return {
    lang: article.lang,
    atMs: Number.isNaN(published) ? article.firstSeenAtMs : published,
    runs: new Set(words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`)),
    words: new Set(words.filter((word) => word.length > 3)),
    names: namesOf(article),
    namePairs: namePairsOf(article),
    numbers,
    headline: numbersAmong(tokens(article.title)),
    slots: slotsOf(words),
    days: namedDays([...tokens(article.title), ...own]),
    years: new Set([...numbers].filter((number) => /^(?:19|20)\d\d$/.test(number))),
  }
}

function slotsOf(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const slots = new Map<string, Set<string>>()
  words.forEach((word, at) => {
    const number = numberIn(word)
    if (number === null) return
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    for (const slot of [
      `${words[at - 2] ?? ''} ${before} #`,
      `${before} # ${after}`,
      `# ${after} ${words[at + 2] ?? ''}`,
    ])
      slots.set(slot, (slots.get(slot) ?? new Set()).add(number))
  })
  return slots
}

/** The part of the smaller set that is in the other, 0 to 1; 0 where one is empty. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size === 0 ? 0 : shared(small, large) / small.size
}

/** How many of a set's items are in another. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((item) => b.has(item)).length

/** Days between two articles; 0 where one of them is not dated. */
export const daysApart = (a: Profile, b: Profile): number =>
  a.atMs === null || b.atMs === null ? 0 : Math.abs(a.atMs - b.atMs) / DAY_MS

/**
 * How far two articles are copies of one text, 0 to 1, by the runs of three words they share; 0 where they are not:
 * too little shared, too far apart in time, or the same despatch about something else, which its numbers tell.
 */
export function copyScore(a: Profile, b: Profile): number {
  if (a.lang !== b.lang) return 0
  const days = daysApart(a, b)
  const common = sharedPart(a.runs, b.runs)
  const wanted =
    Math.min(a.runs.size, b.runs.size) < 12 ? 0.8 : days <= NEAR_DAYS ? 0.36 : days <= FAR_DAYS ? 0.7 : Infinity
  if (common >= wanted) return lookAlike(a, b, common) ? 0 : common
  // Back from a machine translation: other runs, but the same words, names and numbers.
  const retold = days <= NEAR_DAYS && common >= 0.15 && sharedPart(a.words, b.words) >= 0.66
  const agreed = sharedPart(a.numbers, b.numbers) === 1
  return retold && agreed && shared(a.numbers, b.numbers) + shared(a.names, b.names) >= 3 ? common : 0
}

/** The same words about other figures: last month's remittances, another night's rescue. */
export function lookAlike(a: Profile, b: Profile, common: number): boolean {
  let same = 0
  let other = 0
  for (const [slot, numbers] of a.slots) {
    const there = b.slots.get(slot)
    if (there === undefined) continue
    if (shared(numbers, there) > 0) same += 1
    else other += 1
  }
  if (other > same) return true
  const fewest = Math.min(a.numbers.size, b.numbers.size)
  if (fewest >= 2 && sharedPart(a.numbers, b.numbers) < 0.5 && common < 0.85) return true
  return a.headline.size > 0 && b.headline.size > 0 && shared(a.headline, b.headline) === 0 && common < 0.6
}
