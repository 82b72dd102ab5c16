import { consonantsOf } from '../text/consonants.ts'
import { meaningsIn, type Lexicon } from './lexicon.ts'
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

/**
 * Where two texts say the same and put other words between, in the order of the first. Only between what stands next to one
 * another in both: else it would be found from one side and not from the other.
 */
function swapsOf(a: Profile, b: Profile): readonly Swap[] {
  const common = [...a.runs].flatMap(([run, here]) => {
    const there = b.runs.get(run)
    return there === undefined ? [] : { here, there }
  })
  const places = new Map(common.toSorted((one, other) => one.there - other.there).map((run, place) => [run, place]))
  return common.flatMap((run, at) => {
    const last = common[at - 1]
    if (last === undefined || places.get(run) !== (places.get(last) ?? 0) + 1) return []
    const [own, other] = [a.words.slice(last.here + 3, run.here), b.words.slice(last.there + 3, run.there)]
    return isShort(own) && isShort(other) ? { here: own, there: other } : []
  })
}

const isShort = ({ length }: readonly string[]): boolean => length > 0 && length <= LONGEST

/** One name in two spellings: Mohamed and Mohammed. */
const areSpellings = (a: string, b: string): boolean => consonantsOf(a) === consonantsOf(b)
