import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../reading/source.ts'
import { anyOf, foldedSet, perLexicon, wordTest } from '../reading/words.ts'

/** What the words of an Arabic sentence may be: no capital letter tells a name from them. */
export const arabicWords = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, when, kinds, place } = lexicon
  return {
    says: wordTest(new RegExp(`^[وف]?(?:${anyOf(speech.says)})$`, 'u')),
    role: wordTest(new RegExp(`^(?:و?(?:ال)?)?(?:${anyOf(speech.roles)})$`, 'u')),
    /** What is said begins: أن, إن. */
    said: foldedSet(speech.that.filter((word) => /[إأا]ن/u.test(word))),
    that: foldedSet(speech.that),
    topics: foldedSet(speech.topics),
    honorifics: foldedSet(speech.honorifics),
    particles: foldedSet(speech.particles),
    pronouns: foldedSet(speech.pronouns),
    body: wordTest(new RegExp(`^(?:[وف]?(?:بال|كال|ال|لل|[بلك])?)(?:${anyOf(organizers.bodies)})$`, 'u')),
    notNames: foldedSet([...speech.notNames, ...kinds.migration.filter((word) => !word.includes(' '))]),
    days: foldedSet([...when.weekdays.flat(), ...Object.keys(when.relativeDays), 'مساء', 'صباح', 'يوم', 'منذ']),
    demonyms: foldedSet(speech.demonyms),
    towns: foldedSet(place.towns),
    time: foldedSet([...when.weekdays.flat(), ...Object.keys(when.relativeDays), ...organizers.ends]),
  }
})

/** Tokens of a sentence, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** «مديرة», «رئيسا». */
export function isIndefiniteRole(token: Token | undefined, lexicon: Lexicon): boolean {
  const { role } = arabicWords(lexicon)
  const word = token?.folded ?? ''
  return !isDefinite(word) && (role.test(word) || (word.endsWith('ا') && role.test(word.slice(0, -1))))
}

/** Whether a function stands at a place. */
export function startsWithRole(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return arabicWords(lexicon).role.test(tokens[index]?.folded ?? '')
}

/** A word with its article, "and" or a preposition glued before it or not. */
export const isDefinite = (word: string) =>
  /^(?:و|ف)?(?:ال|لل|بال)/u.test(word) && !/^(?:وال(?:ي|ده?|دي)$|فال(?:ح|نت|ير|ك))/u.test(word)
