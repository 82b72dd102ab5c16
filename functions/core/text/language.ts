import { tokens } from './fold.ts'

/** ISO 639-2 codes that feeds write where 639-1 is meant. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  fra: 'fr',
  fre: 'fr',
  ara: 'ar',
  eng: 'en',
  spa: 'es',
  deu: 'de',
  ger: 'de',
  ita: 'it',
  por: 'pt',
}

/** Words that hardly stand in a text of another of these languages. Folded. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'le les des une du et est dans pour sur avec par qui aux au ont cette ces leur selon sont plus'.split(' '),
  ),
  en: new Set('the of and to is for with that by was from at which have has are will this their its an'.split(' ')),
  es: new Set('el los las del y en para con por una su se al como mas ha han sus esta fue entre'.split(' ')),
}

/** `fr` of `fr-FR`, `FR`, `fra`; null where it is no language code or says nothing (`und`, `mul`). */
export function languageCode(declared: string | null): string | null {
  const code = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (THREE_LETTERS[code] !== undefined) return THREE_LETTERS[code]
  return /^[a-z]{2}$/.test(code) ? code : null
}

/** The script that most letters of a text are of; `none` where there is no letter. */
export function scriptOf(text: string): 'arabic' | 'latin' | 'other' | 'none' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'none'
  if (arabic * 2 > letters) return 'arabic'
  return latin * 2 > letters ? 'latin' : 'other'
}

const scriptOfLanguage = (lang: string): 'arabic' | 'latin' | 'other' =>
  /^(ar|fa|ur|ps|ku|ug|sd)$/.test(lang)
    ? 'arabic'
    : /^(el|ru|uk|bg|sr|mk|he|hi|bn|ta|th|zh|ja|ko|ka|hy|am|ti)$/.test(lang)
      ? 'other'
      : 'latin'

/** Of fr, en and es the one whose function words clearly lead in a text; null where none does. */
function languageByWords(text: string): string | null {
  const words = tokens(text)
  const found = Object.entries(FUNCTION_WORDS)
    .map(([lang, list]) => ({ lang, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = found
  if (first === undefined || second === undefined) return null
  return first.count >= 4 && first.count >= 3 * second.count ? first.lang : null
}

/**
 * Whether a text is plainly not in the language that is declared for it: other letters, or the function words of another language.
 * Blogs left at their software's default declare `en-US` over French and Spanish texts.
 */
export function contradicts(text: string, lang: string): boolean {
  const script = scriptOf(text)
  if (script === 'none') return false
  if (script !== scriptOfLanguage(lang)) return true
  const byWords = lang in FUNCTION_WORDS ? languageByWords(text) : null
  return byWords !== null && byWords !== lang
}

/** Language of a text by its letters and most frequent words alone; null where these do not tell. */
export function obviousLanguage(text: string): string | null {
  // Persian and Urdu write letters that Arabic has not.
  if (scriptOf(text) === 'arabic')
    return /[\u067e\u0686\u0698\u06af\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/.test(text) ? null : 'ar'
  return languageByWords(text)
}
