import type { Span } from '../../model.ts'
import { eventNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { bounded, titleFrom } from './theme-extent.ts'
import { titlesIn } from './theme-titles.ts'
import { MOST_SENTENCES, GAP_CHARS, patternsOf, spanOf } from './theme-patterns.ts'

/** "Call for papers: City of Arrivals": in a headline what follows the call is the title. */
export function calledTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const match = patternsOf(lexicon).calls.exec(sentence.folded)
  if (match === null) return null
  const start = match.index + match[0].length
  const title = titlesIn(source, sentence).find((one) => one.start >= start - 1 && one.start - start < GAP_CHARS)
  if (title !== undefined) return spanOf(source, sentence, title)
  const short = bounded(sentence, start, sentence.text.length)
  return short === null ? null : (longerInText(source, short, lexicon) ?? short)
}

/** A headline may cut a title at its colon: the text has it whole. */
function longerInText(source: Source, { start, end }: Span, lexicon: Lexicon): Span | null {
  const title = `${source.article.title.slice(start, end)}: `
  const sentence = source.sentences.slice(0, MOST_SENTENCES).find(({ text }) => text.includes(title))
  return sentence === undefined ? null : titleFrom(sentence, sentence.text.indexOf(title), lexicon)
}

/** A colon or dash behind the noun, in Arabic perhaps behind its town. */
const HEADING_MARK =
  /^(?:\s(?:في\s[\u0600-\u06ff]+|ب[\u0600-\u06ff]+)|,\s[^:;,]{2,40}(?:,\s)?\d{4})?\s*(?::|\s[-–—])\s*(?=\p{L})/u
const HEADING_ADJECTIVES =
  /^(?:(?:online|virtual|public|international|national|regional|open|free|hybrid|upcoming|en ligne|prochaine?|international[ea]?|nacional|publique|virtuel(?:le)?)\s)+/u

/** « Journée d’étude – Femmes et travail agricole », "Round table: Ports and People": the meeting's noun alone, then its title. */
export function headedTitle(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const [noun] = eventNounsIn(sentence, lexicon)
  const before = sentence.folded.slice(0, noun?.start).replace(HEADING_ADJECTIVES, '')
  if (noun === undefined || /\p{L}{3,}/u.test(before)) return null
  const mark = HEADING_MARK.exec(sentence.text.slice(noun.end))
  const start = noun.end + (mark?.[0].length ?? 0)
  // "Summit: come home, says minister": what begins small is what was said there.
  return mark === null || /^\p{Ll}/u.test(sentence.text.slice(start))
    ? null
    : bounded(sentence, start, sentence.text.length)
}
