import { hash32 } from '../text/hash.ts'
import { isMeaningful, runHash, type Profile } from './profile.ts'

/** Fingerprints of an article: this many at most, whatever its length. Each is a row read and a row written. */
export const MAX_PRINTS = 11
export const MAX_EVENT_PRINTS = 6

const OPENING_WORDS = 50
const OPENING_PRINTS = 4

/**
 * A sketch of a text: copies share some of its keys, whatever was cut from their end, put in their head or respelled.
 * Four keys are of the opening, which a copy of the lead alone has too; the others of the first 400 words. Of all runs of two, or
 * three, words that carry meaning those with the smallest hashes are taken, so that two texts which share runs take the same.
 * Source: Broder, On the resemblance and containment of documents (1997), bottom-k sketches.
 */
export function sketchOf({ words }: Profile): readonly string[] {
  const opening = smallest(runHashes(words.slice(0, OPENING_WORDS).filter(isMeaningful), 2), OPENING_PRINTS)
  const body = smallest(runHashes(words.filter(isMeaningful), 3), MAX_PRINTS - opening.length)
  return [...opening.map((key) => `o${key}`), ...body.map((key) => `b${key}`)]
}

/**
 * What write-ups of one happening share, in any words and in any language: what it is called between quotation marks, a large
 * number, somebody, where it was and when, what and when, and, as far as there is room, where and what: `rabat × 03-06`,
 * `03-06 × observatoire`, `rabat × observatoire`.
 */
export function eventPrintsOf(profile: Profile): readonly string[] {
  const quoted = profile.quotations().map((words) => [...words])
  const telling = [...profile.amounts()].filter((number) => number.length >= 3)
  const [towns, countries] = [[...profile.towns()], [...profile.countries()]]
  const [days, concepts] = [[...profile.daysTold()], [...profile.concepts()]]
  const first = [
    ...smallest(
      quoted.flatMap((words) => words.slice(1).map((word, at) => hash32(`${words[at] ?? ''} ${word}`))),
      1,
    ),
    ...smallest(telling.map(hash32), 1),
    ...smallest([...profile.people()].map(hash32), 1),
    ...smallest(crossed([...towns, ...countries], days), 2),
    ...smallest(crossed(days, concepts), 1),
  ]
  const places = towns.length > 0 ? towns : countries
  return [...first, ...smallest(crossed(places, concepts), MAX_EVENT_PRINTS - first.length)].map((key) => `e${key}`)
}

const crossed = (ones: readonly string[], others: readonly string[]): readonly number[] =>
  ones.flatMap((one) => others.map((other) => hash32(`${one} × ${other}`)))

function runHashes(words: readonly string[], length: number): readonly number[] {
  const hashes = words.map(hash32)
  return hashes
    .slice(0, Math.max(0, hashes.length - length + 1))
    .map((_, at) => runHash(hashes.slice(at, at + length)) >>> 0)
}

/** The smallest hashes, each once. */
function smallest(hashes: readonly number[], count: number): readonly string[] {
  const found: number[] = []
  for (const hash of hashes) {
    if (found.length === count && hash >= (found[count - 1] ?? 0)) continue
    const at = found.findIndex((other) => other >= hash)
    if (at < 0) found.push(hash)
    else if (found[at] !== hash) found.splice(at, 0, hash)
    if (found.length > count) found.pop()
  }
  return found.map((hash) => hash.toString(36))
}
