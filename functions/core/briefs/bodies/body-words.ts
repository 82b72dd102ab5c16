import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, foldKeepingOffsets } from '../reading/source.ts'
import { anyOf, foldedSet, perLexicon, wordTest } from '../reading/words.ts'

/** What joins the last of a list. */
export const AND = new Set(['et', 'and', 'y', 'e', '&'])

/** Articles that hold the preposition before them: a name begins after them. */
export const CONTRACTIONS = new Set(['du', 'des', 'au', 'aux', 'del', 'al'])

const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{N}-]{1,}s?$/u

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** Every assigned region code gives its name in the language; the unassigned ones come back as they were. */
function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second) ?? first)).map(foldKeepingOffsets)
}

/** What tells the names of bodies in a language. */
export const bodyWords = perLexicon((lexicon: Lexicon) => {
  const { organizers, speech, place, when, kinds } = lexicon
  const meetings = [...kinds.events, ...kinds.gatherings]
  return {
    heads: foldedSet(organizers.heads),
    arabicHead: wordTest(new RegExp(`^(?:و?ال|و)?(?:${anyOf(organizers.heads)})$`, 'u')),
    ends: foldedSet(organizers.ends),
    genitives: foldedSet(speech.genitives),
    articles: foldedSet(speech.articles),
    indefinites: foldedSet(speech.indefinites),
    honorifics: foldedSet(speech.honorifics.filter((word) => word.length > 1 && word !== 'general')),
    roles: foldedSet(speech.roles.filter((word) => !word.startsWith('*') && !word.endsWith('*'))),
    towns: foldedSet(place.towns),
    venues: foldedSet([...place.venues, 'siège', 'sede', 'headquarters']),
    time: foldedSet([...when.months.flat(), ...when.weekdays.flat(), ...Object.keys(when.relativeDays)]),
    meetings: foldedSet(meetings.filter((phrase) => !phrase.includes(' '))),
    countries: new Set(countryNames(lexicon.lang)),
  }
})

/** Whether a token is a noun that heads the name of a body, in Arabic with the article or "and" glued to it. */
export function isHead(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  const { heads, arabicHead } = bodyWords(lexicon)
  return lexicon.lang === 'ar' ? arabicHead.test(token.folded) : heads.has(token.folded)
}

export function isJoinedHead(token: Token, lexicon: Lexicon): boolean {
  if (!token.folded.startsWith('و')) return false
  return (
    (isHead(token, lexicon) || isState(token.folded.slice(1), lexicon)) && !bodyWords(lexicon).heads.has(token.folded)
  )
}

export function isShortForm(token: Token | undefined): boolean {
  return token !== undefined && SHORT_FORM.test(token.text)
}

/** Whether a name is a state's: it signs and launches, but it is no town's host. */
export function isState(name: string, lexicon: Lexicon): boolean {
  const { countries } = bodyWords(lexicon)
  return countries.has(name) || (lexicon.lang === 'ar' && name.startsWith('و') && countries.has(name.slice(1)))
}

/** Whether a token is a state's name in one word. */
export function isStateToken(token: Token, lexicon: Lexicon): boolean {
  return isState(token.folded, lexicon)
}

/** A day or a month; French and Spanish write them small: « Escuela del Mar » is none. */
export function isTime(token: Token, lexicon: Lexicon): boolean {
  const isWritten = lexicon.lang === 'ar' || token.capital === (lexicon.lang === 'en')
  return isWritten && bodyWords(lexicon).time.has(token.folded)
}
