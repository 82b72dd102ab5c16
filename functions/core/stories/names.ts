import { consonantsOf } from '../text/consonants.ts'
import { tokens } from '../text/fold.ts'
import { meaningsIn, type Lexicon } from './lexicon.ts'
import { arabicNameWords, arabicPeople, withJoinedNames } from './arabic-names.ts'
import { isArabic } from './words.ts'

interface Readable {
  readonly title: string
  readonly text: string
}

/**
 * Two words with capitals that follow one another, folded: `maryam zeghloul`, whatever title stands before it in which language.
 * Words of less than three letters are articles and particles. Languages without capitals have none here.
 */
export function namePairsOf(article: Readable): ReadonlySet<string> {
  return new Set(
    [...startOf(article).matchAll(CAPITALISED_RUN)].flatMap(([run]) =>
      pairsOf(tokens(run.replace(NAME_ARTICLE, '').replace(/[-’']/g, ''))),
    ),
  )
}

/** The names of people by their consonants: `slm zr` for Salma Ouazir and سلمى الوزير. In Arabic those that something tells. */
export function peopleOf(
  article: Readable,
  words: readonly string[],
  namePairs: ReadonlySet<string>,
): ReadonlySet<string> {
  const arabic = arabicPeople(startOf(article), words).map((pair) => pair.join(' '))
  return skeletonsOf([...namePairs, ...arabic])
}

/** All pairs of neighbouring words of an Arabic text by their consonants: who is named elsewhere may be among them. */
export function neighboursOf(article: Readable): ReadonlySet<string> {
  const runs = [...startOf(article).matchAll(ARABIC_RUN)]
  return skeletonsOf(runs.flatMap(([run]) => pairsOf(withJoinedNames(tokens(run)))))
}

/**
 * Names of one word by their consonants, of those long enough to be told: `rkmn` for Arekmane and أركمان. In Arabic of all words;
 * in Latin letters without what stands in lists of its own.
 */
export function properWordsOf(
  words: readonly string[],
  names: ReadonlySet<string>,
  listed: readonly Lexicon[],
): ReadonlySet<string> {
  const proper = words.filter(
    (word) =>
      isArabic(word) || (names.has(word) && listed.every((lexicon) => meaningsIn([word], lexicon).length === 0)),
  )
  return new Set(proper.map((word) => consonantsOf(word)).filter(({ length }) => length >= 4))
}

const skeletonsOf = (pairs: readonly string[]): ReadonlySet<string> =>
  new Set(pairs.flatMap((pair) => (MONARCH.test(pair) ? [] : (skeletonOf(pair) ?? []))))

/** Kings and popes are named in reports of everything: `محمد السادس`. */
const MONARCH = / (?:ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)|premier|second|primero|segundo)$/

const startOf = ({ title, text }: Readable): string => `${title.slice(0, 500)}.\n${text.slice(0, 4_000)}`

const pairsOf = (words: readonly string[]): readonly string[] =>
  words
    .slice(1)
    .map((word, at) => [words[at] ?? '', word] as const)
    .filter(([first, second]) => Math.min(first.length, second.length) >= 3)
    .map((pair) => pair.join(' '))

/**
 * The folded words that are likely names or of names: those with a capital inside a sentence, or beside another wherever they
 * stand (`Salma Ouazir a dit`); in Arabic by what stands before.
 */
export function nameWordsOf({ text }: Readable, words: readonly string[]): ReadonlySet<string> {
  const start = text.slice(0, 4_800)
  const inside = [...start.matchAll(CAPITAL_INSIDE)].flatMap(([word]) => tokens(word))
  // What begins a sentence has its capital anyway: an article or a preposition before a name is no part of it.
  const runs = [...start.matchAll(CAPITALISED_RUN)].flatMap(([run]) => tokens(run).filter(({ length }) => length > 3))
  return new Set([...inside, ...runs, ...arabicNameWords(words)])
}

/** `El Idrissi`, `Al-Hassan`: Arabic names have the article before them, or not. */
const NAME_ARTICLE = /(?<=\s)(?:El|Al|Es|Ech|Er|Ez)[- ](?=\p{Lu})/gu
const CAPITAL_INSIDE = /(?<=[\p{Ll}\p{Nd},;)(’'–-]\s?)\p{Lu}[\p{L}-]+/gu
const CAPITALISED_RUN = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+/gu
const ARABIC_RUN = /[\u0621-\u0652]+(?:\s[\u0621-\u0652]+)+/g

/** Consonants of a folded pair of names in either script; null where too few are left to tell one name from another. */
function skeletonOf(pair: string): string | null {
  const [first = '', second = ''] = pair.split(' ').map(consonantsOf)
  return Math.min(first.length, second.length) >= 2 && first.length + second.length >= 5 ? `${first} ${second}` : null
}
