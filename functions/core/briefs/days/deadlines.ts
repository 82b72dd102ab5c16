import type { DayMention } from './day-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

const patternsOf = perLexicon(({ when, lang }: Lexicon) => ({
  until: new RegExp(
    `(?:^|[^\\p{L}])${lang === 'ar' ? '[وف]?[بكل]?' : ''}(?:${anyOf(when.until)})\\s+(?:\\p{L}{1,6}\\s+){0,2}$`,
    'u',
  ),
  sending: wordsOf(when.sending, lang === 'ar' ? '[وف]?(?:ال|بال|لل|ب|ل)?' : ''),
}))

/** Whether a sentence tells of something to be sent in, applied or signed up for. */
export function isOnSending(folded: string, lexicon: Lexicon): boolean {
  return folded.search(patternsOf(lexicon).sending) >= 0
}

/** "by 15 March", « jusqu’au 15 mars », where something is to be sent in or signed up for. */
export function isUntil({ sentence: { folded }, start }: DayMention, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).until.test(folded.slice(Math.max(0, start - 60), start)) && isOnSending(folded, lexicon)
}
