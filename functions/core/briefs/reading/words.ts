import type { Language } from '../../model.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { ar } from '../lexicon/ar.ts'
import { en } from '../lexicon/en.ts'
import { es } from '../lexicon/es.ts'
import { fr } from '../lexicon/fr.ts'
import { foldKeepingOffsets } from './source.ts'

const LEXICONS: Readonly<Record<Language, Lexicon>> = { fr, ar, en, es }

/** The words of a language; null for those the product does not read. */
export function lexiconOf(lang: string): Lexicon | null {
  const language = lang.slice(0, 2)
  return language === 'fr' || language === 'ar' || language === 'en' || language === 'es' ? LEXICONS[language] : null
}

/** Phrases by their common beginnings; the empty key ends one. */
interface Trie {
  readonly next: Map<string, Trie>
}

/**
 * The source of an expression that finds any of the phrases, the longest first, in a folded text. Common beginnings are
 * written once: a plain alternation of hundreds of words is tried word by word at every place of the text.
 */
export function anyOf(phrases: readonly string[]): string {
  const root: Trie = { next: new Map() }
  for (const phrase of phrases) {
    let node = root
    for (const unit of [...unitsOf(phrase), '']) {
      const next: Trie = node.next.get(unit) ?? { next: new Map() }
      node.next.set(unit, next)
      node = next
    }
  }
  return root.next.size === 0 ? '(?!)' : sourceOf(root)
}

/** A phrase as pieces of an expression: characters, white space, and any ending for `*`. */
function unitsOf(phrase: string): readonly string[] {
  return Array.from(foldKeepingOffsets(phrase).matchAll(/\*$|\s+|./gsu), ([unit]) => {
    if (unit === '*') return ANY_ENDING
    if (/\s/u.test(unit)) return '\\s+'
    // Vowel signs stand in some texts and not in others: «علّق», «علق».
    return isArabicLetter(unit) ? `${unit}${VOWEL_SIGNS}` : unit.replace(/[.()[\]{}?+^$|\\/*]/, '\\$&')
  })
}

const VOWEL_SIGNS = '[\\u064b-\\u0652]?'
const isArabicLetter = (unit: string) => unit >= 'ء' && unit <= 'ي'
const ANY_ENDING = "[\\p{L}\\p{M}'-]*"

function sourceOf({ next }: Trie): string {
  const order = (unit: string) => (unit === '' ? 2 : unit === ANY_ENDING ? 1 : 0)
  const branches = [...next]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([unit, rest]) => (unit === '' ? '' : unit + sourceOf(rest)))
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`
}

/** Letters and digits of folded texts. Written out for Latin and Arabic: a search for \p{L} takes three times as long. */
export const LETTER =
  '[0-9a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5]'

/** An expression that finds whole words of a folded text, Arabic prefixes allowed; group `word` is without them. */
export function wordsOf(phrases: readonly string[], prefixes = ''): RegExp {
  return new RegExp(`(?<!${LETTER})${prefixes}(?<word>${anyOf(phrases)})(?!${LETTER})`, 'gu')
}

/** Remembers what is made of a lexicon, so that expressions are compiled once a language. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new Map<Language, Made>()
  return (lexicon) => {
    const known = made.get(lexicon.lang)
    if (known !== undefined) return known
    const fresh = make(lexicon)
    made.set(lexicon.lang, fresh)
    return fresh
  }
}

/** A set of folded words. */
export function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldKeepingOffsets))
}

/** Words come again and again; so many are remembered at a time. */
const REMEMBERED_WORDS = 20_000

/** Tells of a word alone whether an expression fits it, without searching again for a word that was asked before. */
export function wordTest(pattern: RegExp): { test(word: string): boolean } {
  const known = new Map<string, boolean>()
  return {
    test(word) {
      const before = known.get(word)
      if (before !== undefined) return before
      const fits = pattern.test(word)
      if (known.size >= REMEMBERED_WORDS) known.clear()
      known.set(word, fits)
      return fits
    },
  }
}

/** Tells whether a folded word is one of a list, in which `*logue` stands for every word with that ending. */
export function wordSet(words: readonly string[]): { has(word: string): boolean } {
  const known = foldedSet(words.filter((word) => !word.startsWith('*')))
  const ends = foldedSet(words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)))
  const longest = Math.max(0, ...[...ends].map(({ length }) => length))
  return {
    has(word) {
      if (known.has(word)) return true
      for (let length = Math.min(longest, word.length - 2); length > 2; length--)
        if (ends.has(word.slice(-length))) return true
      return false
    },
  }
}
