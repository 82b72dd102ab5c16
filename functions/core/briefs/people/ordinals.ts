import type { Language } from '../../model.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'

/** « El primero admitió …; la segunda, más prudente, …»: with a comma or a verb behind, not « el primer piso », « la segunda sesión ». */
const ORDINAL =
  /(?<=^|[,;:.]\s|\s(?:y|mientras|pero)\s|^y\s)(?:el (?:primero|segundo|tercero)|la (?:primera|segunda|tercera))(?=,|\s(?:ha|se|lo|le|no|tambien|\p{L}+(?:o|io|e|aba|ia))\s)/gu
const ORDER = [/^(?:el primero|la primera)$/u, /^(?:el segundo|la segunda)$/u, /^(?:el tercero|la tercera)$/u] as const

/** Those whom a Spanish sentence calls by the order in which they were named. */
export function ordinalsIn({ folded, text }: Sentence, lang: Language): readonly Mention[] {
  if (lang !== 'es' || !/(?:primer|segund|tercer)[oa]/u.test(folded)) return []
  return [...folded.matchAll(ORDINAL)].flatMap(({ index, 0: words }) => {
    const end = index + words.length
    // « la segunda vuelta dejó …», « la primera mesa abordó …»: a noun goes with it.
    const isVerb = /^,|^\s(?:ha|se|lo|le|no|también)\s|^\s\p{L}+(?:ó|e|aba|ía|ijo|uvo|uso|izo)\s/u.test(text.slice(end))
    return isVerb ? [{ name: null, role: null, isPronoun: true, isBound: false, start: index, end }] : []
  })
}

/** Which of those named an ordinal means, from 0; -1 where it is none. */
export function orderOf(folded: string): number {
  return ORDER.findIndex((order) => order.test(folded))
}
