import { tokens } from '../text/fold.ts'
import { hash32 } from '../text/hash.ts'
import { CONCEPTS } from './concepts.ts'
import { meaningsIn } from './lexicon.ts'
import { namedDays, yearsTold } from './named-days.ts'
import { namePairsOf, nameWordsOf, neighboursOf, peopleOf, properWordsOf } from './names.ts'
import { numbersSpelt } from './number-words.ts'
import { stemOf } from './stems.ts'
import { COUNTRIES } from './countries.ts'
import { TOWNS, townsIn } from './towns.ts'
import { weekdaysIn, weekdaysTold } from './weekdays.ts'
import { headlineWords, isYear, numberIn, numbersAmong, openingWords, quotationsIn } from './words.ts'

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

/** An article prepared for comparing. What a comparison may not come to is made when it is asked for. */
export interface Profile {
  readonly lang: string
  /** Epoch milliseconds of publication, else of arrival; null where neither is known. */
  readonly atMs: number | null
  /** Folded words of the headline. */
  readonly title: () => readonly string[]
  /** Folded words of the text, of the headline too where the text is less than a lead. */
  readonly words: readonly string[]
  /** Hashes of its runs of three words, and where each begins first. */
  readonly runs: ReadonlyMap<number, number>
  /** Words that carry meaning. */
  readonly terms: () => ReadonlySet<string>
  /** Pairs of words in names, alike across languages. */
  readonly namePairs: () => ReadonlySet<string>
  /** Names of people by their consonants, alike in Arabic and in Latin letters; and, in Arabic, all words that follow one another. */
  readonly people: () => ReadonlySet<string>
  readonly neighbours: () => ReadonlySet<string>
  /** Names of one word, by their consonants. */
  readonly properWords: () => ReadonlySet<string>
  /** Words that tell one happening from another, without their endings. */
  readonly stems: () => ReadonlySet<string>
  /** Words that are names or of names. */
  readonly nameWords: () => ReadonlySet<string>
  readonly numbers: () => ReadonlySet<string>
  /** Numbers that are no years. */
  readonly figures: () => ReadonlySet<string>
  readonly years: () => ReadonlySet<string>
  /** The years of named days, `4 mars 2031`, of the headline and of publication: those of the happening itself. */
  readonly yearsTold: () => ReadonlySet<string>
  /** Figures of headline and text, those too that are written out; not the days of named dates. */
  readonly amounts: () => ReadonlySet<string>
  /** Those of two digits and more. */
  readonly tellingAmounts: () => ReadonlySet<string>
  /** Numbers by the words around them, `secouru # candidats` → 105: of the opening, and of all. */
  readonly openingSlots: () => Slots
  readonly slots: () => Slots
  /** Numbers of the headline. */
  readonly headline: () => ReadonlySet<string>
  /** Days named by number and month, `12-03`. */
  readonly days: () => ReadonlySet<string>
  /** These, and those told by weekday as seen from the day of publication. */
  readonly daysTold: () => ReadonlySet<string>
  /** Weekdays of headline and opening, 0 for Sunday. */
  readonly weekdays: () => ReadonlySet<number>
  /** Towns, countries and subjects of headline and opening, each by one name for all languages. */
  readonly towns: () => ReadonlySet<string>
  readonly countries: () => ReadonlySet<string>
  /** Towns of the whole text. */
  readonly townsAnywhere: () => ReadonlySet<string>
  readonly concepts: () => ReadonlySet<string>
  /** Words that carry meaning, of each title or sentence between quotation marks. */
  readonly quotations: () => readonly ReadonlySet<string>[]
}

/** Less than a lead says too little by itself. */
const LEAD_WORDS = 25
/** What a report is about and where, it says in its headline and first. */
const OPENING = 60

const profiles = new WeakMap<Comparable, Profile>()

/** The profile of an article, made once for as long as the article is held. */
export function profileOf(article: Comparable): Profile {
  const ready = profiles.get(article)
  if (ready !== undefined) return ready
  const made = makeProfile(article)
  profiles.set(article, made)
  return made
}

function makeProfile(article: Comparable): Profile {
  const own = openingWords(article.text)
  const published = article.published === null ? NaN : Date.parse(article.published)
  const headline = once(() => headlineWords(article.title))
  const words = own.length >= LEAD_WORDS ? own : [...headline(), ...own]
  const opening = once(() => [...headline(), ...own.slice(0, OPENING)])
  const numbers = once(() => numbersAmong(words))
  const namePairs = once(() => namePairsOf(article))
  const nameWords = once(() => nameWordsOf(article, words))
  const days = once(() => namedDays([...headline(), ...own]))
  const amounts = once(() => amountsOf([...headline(), ...own], article.lang, days()))
  const publishedMs = Number.isNaN(published) ? null : published
  return {
    lang: article.lang,
    atMs: publishedMs ?? article.firstSeenAtMs,
    title: headline,
    words,
    runs: runsOf(words),
    terms: once(() => new Set(words.filter(isMeaningful))),
    namePairs,
    people: once(() => peopleOf(article, [...headline(), ...own], namePairs())),
    neighbours: once(() => neighboursOf(article)),
    nameWords,
    properWords: once(() => properWordsOf([...headline(), ...own], nameWords(), [TOWNS, COUNTRIES, CONCEPTS])),
    stems: once(() => new Set([...headline(), ...own].flatMap((word) => stemOf(word) ?? []))),
    numbers,
    figures: once(() => new Set([...numbers()].filter((number) => !isYear(number)))),
    years: once(() => new Set([...numbers()].filter(isYear))),
    yearsTold: once(
      () =>
        new Set([
          ...yearsTold([...headline(), ...own]),
          ...[...numbersAmong(headline())].filter(isYear),
          ...(publishedMs === null ? [] : [String(new Date(publishedMs).getUTCFullYear())]),
        ]),
    ),
    openingSlots: once(() => slotsOf(words.slice(0, OPENING))),
    slots: once(() => slotsOf(words)),
    headline: once(() => numbersAmong(headline())),
    amounts,
    tellingAmounts: once(() => new Set([...amounts()].filter(({ length }) => length >= 2))),
    weekdays: once(() => new Set(weekdaysIn(opening()))),
    days,
    daysTold: once(() => new Set([...days(), ...(publishedMs === null ? [] : weekdaysTold(opening(), publishedMs))])),
    towns: once(() => townsIn(opening())),
    townsAnywhere: once(() => townsIn([...headline(), ...own])),
    countries: once(() => new Set(meaningsIn(opening(), COUNTRIES))),
    concepts: once(() => new Set(meaningsIn(opening(), CONCEPTS))),
    quotations: once(() =>
      quotationsIn(`${article.title}\n${article.text}`).map((words) => new Set(words.filter(isMeaningful))),
    ),
  }
}

function amountsOf(words: readonly string[], lang: string, days: ReadonlySet<string>): ReadonlySet<string> {
  const ofDates = new Set([...days].map((day) => String(Number(day.slice(3)))))
  const all = [...thousandsOf(words), ...numbersSpelt(words, lang)]
  return new Set(all.filter((number) => !isYear(number) && !ofDates.has(number)))
}

/** Numbers, those of thousands as they would be written in digits: `480 ألف`. */
const thousandsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    const number = numberIn(word)
    if (number === null) return []
    return THOUSAND.has(words[at + 1] ?? '') ? `${number}000` : number
  })

const THOUSAND = new Set(tokens('mille thousand mil ألف آلاف ألفا'))

export type Slots = ReadonlyMap<string, ReadonlySet<string>>

function slotsOf(words: readonly string[]): Slots {
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Whether a word says something by itself: not an article, a particle or a preposition. */
export const isMeaningful = (word: string): boolean => word.length > 3 || numberIn(word) !== null

function runsOf(words: readonly string[]): ReadonlyMap<number, number> {
  const hashes = words.map(hash32)
  const runs = new Map<number, number>()
  for (let at = 0; at + 2 < hashes.length; at++) {
    const run = runHash([hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0])
    if (!runs.has(run)) runs.set(run, at)
  }
  return runs
}

/** One hash of several in a row, signed 32 bits. */
export const runHash = (hashes: readonly number[]): number =>
  hashes.reduce((run, hash) => Math.imul(run ^ hash, 0x9e3779b1) ^ (hash >>> 15), 0x51ed270b)

/** What can be looked into: a set, or the keys of a map. */
interface Keys<T> {
  readonly size: number
  readonly has: (item: T) => boolean
  readonly keys: () => IterableIterator<T>
}

/** The part of the smaller one that is in the other, 0 to 1; 0 where one is empty. */
export function sharedPart<T>(a: Keys<T>, b: Keys<T>): number {
  const fewest = Math.min(a.size, b.size)
  return fewest === 0 ? 0 : shared(a, b) / fewest
}

/** How many items two of them have in common. */
export function shared<T>(a: Keys<T>, b: Keys<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of small.keys()) if (large.has(item)) count += 1
  return count
}

/** Whether both name something and nothing of it is the same. */
export const differ = <T>(a: Keys<T>, b: Keys<T>): boolean => a.size > 0 && b.size > 0 && shared(a, b) === 0

const DAY_MS = 86_400_000

/** Days between two articles; 0 where one of them is not dated. */
export const daysApart = (a: Profile, b: Profile): number =>
  a.atMs === null || b.atMs === null ? 0 : Math.abs(a.atMs - b.atMs) / DAY_MS
