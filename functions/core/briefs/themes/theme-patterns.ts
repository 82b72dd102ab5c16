import type { Span } from '../../model.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { titleSpan } from './theme-extent.ts'
import type { QuotedTitle } from './theme-titles.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

/** How far into the text a title is looked for: past menus and captions. */
export const MOST_SENTENCES = 30
/** How much may stand between an introducer or a meeting and its title. */
export const GAP_CHARS = 25
/** And between a meeting and what it is "to discuss". */
export const FAR_CHARS = 120
export const MIN_TITLE_WORDS = 3

export const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { theme, organizers, lang } = lexicon
  const and = lang === 'ar' ? '[وف]?' : ''
  const far = theme.about.filter(
    (phrase) =>
      /^(?:to|pour|para|ل|devoted|dedicated|focus|cent(?:re|er)ed|dealt|dealing|looked)/u.test(phrase) &&
      !phrase.startsWith('para la'),
  )
  return {
    introducers: wordsOf(theme.introducers, and),
    closers: new RegExp(`^[\\s,:;]*(?:[-–—]\\s*)?(?:${anyOf(theme.closers)})(?![\\p{L}])`, 'u'),
    asTheme: new RegExp(
      `(?<![\\p{L}])(?:con|with|avec|a|ont|avait)\\s(?<theme>[^.;:«“"]{8,200}?),?\\s(?:${anyOf(theme.closers.filter((phrase) => /^(?:como|as|comme)\s/u.test(phrase)))})(?![\\p{L}])`,
      'u',
    ),
    occupies: wordsOf(theme.occupies),
    calls: new RegExp(`(?:${anyOf(theme.calls)})[^:–—-]{0,60}?\\s*[:–—-]\\s*`, 'u'),
    works: wordsOf(theme.works, lang === 'ar' ? lexicon.prefixes : ''),
    issues: wordsOf([...organizers.issues.active, ...organizers.organises.active]),
    about: wordsOf(theme.about),
    far: wordsOf(far),
    label: new RegExp(`^(?:${LABELS[lang]})(?:\\s[^\\s:]+){0,4}\\s?:\\s*(?=[\\p{L}¿¡«“"'‘])`, 'u'),
  }
})

/** Words that stand before a title at the head of a line: "Theme: …". */
const LABELS = {
  fr: 'theme|thematique|intitule|titre|sujet',
  en: 'theme|title|topic|conference theme|workshop theme|seminar title',
  es: 'tema|titulo|lema|tematica',
  ar: 'الموضوع|العنوان|موضوع|عنوان|شعار|الشعار|المحور',
} as const

export function spanOf(source: Source, sentence: Sentence, { innerStart, innerEnd }: QuotedTitle): Span | null {
  return titleSpan(source, sentence, innerStart, innerEnd)
}
