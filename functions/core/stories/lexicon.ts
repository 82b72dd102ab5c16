import { tokens } from '../text/fold.ts'
import { isArabic } from './words.ts'

/** Terms by what they mean: `rabat` for Rabat, الرباط. */
export type Lexicon = ReadonlyMap<string, readonly Term[]>

interface Term {
  /** Folded words. */
  readonly words: readonly string[]
  /** The last word may go on: `maroc-` is marocain too. */
  readonly isOpen: boolean
  readonly meaning: string
}

/**
 * Reads a list of terms: a meaning a line, its first term the name of it, all its terms in whatever language parted by `|`;
 * a term that ends in `-` stands for every word that begins so.
 */
export function lexiconOf(lines: string): Lexicon {
  const terms = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const spellings = line.split('|')
      const meaning = tokens(spellings[0] ?? '').join(' ')
      return spellings.map((term) => ({
        words: tokens(term.replace(/^ال(?=...)/, '')),
        isOpen: term.endsWith('-'),
        meaning,
      }))
    })
  // The longest first: `طالب لجوء` is no student.
  const longestFirst = terms.toSorted((a, b) => b.words.length - a.words.length)
  return Map.groupBy(longestFirst, ({ words }) => beginning(words[0] ?? ''))
}

/** What is meant by folded words, each meaning once, in the order in which they stand. Arabic articles and particles are looked past. */
export function meaningsIn(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const found = new Set<string>()
  words.forEach((_, at) => {
    for (const first of spellingsOf(words[at] ?? '')) {
      const term = lexicon.get(beginning(first))?.find((candidate) => standsAt(candidate, first, words, at))
      if (term === undefined) continue
      found.add(term.meaning)
      // What is a term as it stands has no particle: `وجدة` is Oujda, not `and Djeddah`.
      break
    }
  })
  return [...found]
}

function standsAt({ words, isOpen }: Term, first: string, text: readonly string[], at: number): boolean {
  return words.every((word, offset) => {
    const there = offset === 0 ? first : (text[at + offset] ?? '')
    const isLast = offset === words.length - 1
    return there === word || (isLast && isOpen && there.startsWith(word)) || (offset > 0 && bare(there) === bare(word))
  })
}

const beginning = (word: string): string => word.slice(0, 3)

/** A word as it stands, and an Arabic one without its particles and its article too. */
function spellingsOf(word: string): readonly string[] {
  return isArabic(word) ? [...new Set([word, word.replace(/^[وف]/, ''), bare(word)])] : [word]
}

/** `وبالرباط` → `رباط`. What is left has three letters at least. */
const bare = (word: string): string => word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])(?=[\u0621-\u064a]{3})/, '')
