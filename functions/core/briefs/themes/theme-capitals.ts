import type { Span } from '../../model.ts'
import { eventNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { titleFrom } from './theme-extent.ts'

const MIN_WORDS = 3
const MAX_WORDS = 14

/** Between a meeting and its title: an adjective or two, then a small word with a capital and more in lower case. */
const GAP =
  /^(?:\s(?:\p{Ll}{6,}|de\s\p{Ll}{4,})){0,2}\s(?=(?:El|La|Los|Las|Un|Una|Por|Sin|Entre|Más|Hacia|Cómo|Qué|Quién|Cuando|Con|Otra|Otro|De|Del|Desde|Mujeres|Voces|Migrar)\s(?:\p{Ll}|\p{L}+\s\p{Ll})|\p{Lu}\p{Ll}{3,}(?::\s\p{L}|\s(?!\p{L}*(?:ó|aron|ieron|rá|rán)\s)\p{Ll}{4,}[\s:]))/u

/**
 * « el congreso internacional El asilo que viene, celebrado … »: a title that Spanish sets off by its capital alone. A name
 * has capitals all along; a title goes on in lower case.
 */
export function capitalTitle(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'es') return null
  for (const noun of eventNounsIn(sentence, lexicon)) {
    const gap = GAP.exec(sentence.text.slice(noun.end))
    if (gap === null) continue
    const span = titleFrom(sentence, noun.end + gap[0].length, lexicon)
    if (span === null) continue
    const words = sentence.text.slice(span.start - sentence.offset, span.end - sentence.offset).split(/\s+/u)
    const goesOn = words.slice(1).some((word) => /^\p{Ll}{4,}/u.test(word))
    if (words.length >= MIN_WORDS && words.length <= MAX_WORDS && goesOn) return span
  }
  return null
}
