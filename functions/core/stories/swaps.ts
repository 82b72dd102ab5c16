import { meaningsIn, type Lexicon } from './lexicon.ts'
import { consonantsOf } from './names.ts'
import { COUNTRIES } from './countries.ts'
import { TOWNS } from './towns.ts'
import { differ, type Profile } from './profile.ts'

/** What stands between the same words in two texts, where each has words of its own. */
interface Swap {
  readonly here: readonly string[]
  readonly there: readonly string[]
}

/** As long as two bodies' names may be. Longer pieces are other sentences. */
const LONGEST = 12

/** How often one of two texts names somebody, some body or some place where the other, in the same words, names another. */
export function namesSwapped(a: Profile, b: Profile): number {
  const [here, there] = [new Set(a.words), new Set(b.words)]
  return swapsOf(a, b).filter((swap) => {
    const own = swap.here.filter((word) => a.nameWords().has(word) && !there.has(word))
    const other = swap.there.filter((word) => b.nameWords().has(word) && !here.has(word))
    const areNames = own.length > 0 && other.length > 0
    if (areNames && !own.some((word) => other.some((twin) => areSpellings(word, twin)))) return true
    return [TOWNS, COUNTRIES].some((places) => differ(placesIn(swap.here, places), placesIn(swap.there, places)))
  }).length
}

const placesIn = (words: readonly string[], places: Lexicon): ReadonlySet<string> => new Set(meaningsIn(words, places))

/** Where two texts say the same and put other words between, in the order of the first. */
function swapsOf(a: Profile, b: Profile): readonly Swap[] {
  const swaps: Swap[] = []
  let last: { readonly here: number; readonly there: number } | undefined
  for (const [run, here] of a.runs) {
    const there = b.runs.get(run)
    if (there === undefined) continue
    if (last !== undefined) {
      const own = a.words.slice(last.here + 3, here)
      const other = b.words.slice(last.there + 3, there)
      if (isShort(own) && isShort(other)) swaps.push({ here: own, there: other })
    }
    last = { here, there }
  }
  return swaps
}

const isShort = ({ length }: readonly string[]): boolean => length > 0 && length <= LONGEST

/** One name in two spellings: Mohamed and Mohammed. */
const areSpellings = (a: string, b: string): boolean => consonantsOf(a) === consonantsOf(b)
