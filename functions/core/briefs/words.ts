import type { Language } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import { ar } from './lexicon/ar.ts'
import { en } from './lexicon/en.ts'
import { es } from './lexicon/es.ts'
import { fr } from './lexicon/fr.ts'
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

/** An expression that finds whole words of a folded text, Arabic prefixes allowed; group `word` is without them. */
export function wordsOf(phrases: readonly string[], prefixes = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefixes}(?<word>${anyOf(phrases)})(?![\\p{L}\\p{N}])`, 'gu')
}

/**
 * What a global expression finds in a text, in order. As `text.matchAll(pattern)`, which copies its expression at every call:
 * with all words of a language in it that costs more than finding them.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found again and again; from the second half of a character it steps back to the first.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
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
