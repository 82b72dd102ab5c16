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

/** Letters by which one tells: a text is asked no further. */
const SAMPLE_UNITS = 1_000

/** Letters that Persian, Urdu and their kin write and Arabic does not, but in names. */
const NOT_ARABIC = /[\u067e\u0686\u0698\u06a9\u06af\u0679\u0688\u0691\u06ba\u06be\u06c1\u06cc\u06d2]/gu
/** One in twenty-five letters: a name from elsewhere in an Arabic sentence has fewer. */
const NOT_ARABIC_SHARE = 0.04
/** Arabic has its own article and its own last letter everywhere. */
const ONLY_ARABIC = /(?<!\p{L})ال\p{L}|[ةى](?!\p{L})/gu

/** Of a text in Arabic letters: whether it can be Arabic, judged by the letters of its neighbours. */
function hasForeignLetters(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(NOT_ARABIC)?.length ?? 0) >= NOT_ARABIC_SHARE * letters
}

/** How many of a text's words are function words of each language, most first; and of how many words. */
function functionWords(text: string): {
  readonly counts: readonly { readonly lang: string; readonly count: number }[]
  readonly words: number
} {
  const words = tokens(text)
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([lang, list]) => ({ lang, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  return { counts, words: words.length }
}

/** Of fr, en and es the one whose function words clearly lead in a text; null where none does. */
function languageByWords(text: string): string | null {
  const [first, second] = functionWords(text).counts
  if (first === undefined || second === undefined) return null
  return first.count >= 4 && first.count >= 3 * second.count ? first.lang : null
}

/** In prose every fourth or fifth word is a function word. */
const MIN_FUNCTION_WORDS = 0.04
const MIN_WORDS = 40

/**
 * Whether a text is plainly not in the language that is declared for it: other letters, the function words of another
 * language, or hardly any of its own. Blogs left at their software's default declare `en-US` over French and Spanish texts.
 */
export function contradicts(text: string, lang: string): boolean {
  const sample = text.slice(0, SAMPLE_UNITS)
  const script = scriptOf(sample)
  if (script === 'none') return false
  if (script !== scriptOfLanguage(lang)) return true
  if (script === 'arabic') return lang === 'ar' ? hasForeignLetters(sample) : isPlainlyArabic(sample)
  if (!(lang in FUNCTION_WORDS)) return false
  const byWords = languageByWords(sample)
  if (byWords !== null) return byWords !== lang
  const { counts, words } = functionWords(sample)
  const own = counts.find((count) => count.lang === lang)?.count ?? 0
  return words >= MIN_WORDS && own < MIN_FUNCTION_WORDS * words
}

const isPlainlyArabic = (text: string): boolean =>
  !hasForeignLetters(text) && (text.match(ONLY_ARABIC)?.length ?? 0) >= 4

/** Language of a text by its letters and most frequent words alone; null where these do not tell. */
export function obviousLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UNITS)
  if (scriptOf(sample) === 'arabic') return hasForeignLetters(sample) ? null : 'ar'
  return languageByWords(sample)
}
