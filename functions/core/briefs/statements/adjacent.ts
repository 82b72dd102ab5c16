import { focusOf } from '../people/focus.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Quotation } from './quotations.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { giveUnclaimed } from './unclaimed.ts'

/** A quotation of fewer words may be a title. */
const MIN_WORDS = 5
/** What stands before a quotation with which a paragraph begins: nothing, or the hour of a live report. */
const HEAD = /(?:^|\n)\s*(?:\d{1,2}\s?[h:]\s?(?:\d{2})?\s*[–—:-]\s*)?$/u
/** Who answers, or is set against whoever spoke, did not speak the words before. */
const AGAINST =
  /(?:^|[\s,'])(?:lui|elle|eux|de son cote|pour sa part|quant a|en revanche|a l'inverse|au contraire|toutefois|cependant|repond|replique|retorque|nuance|corrige|conteste|tempere|objecte|oppose|interroge|demande|repris|reprend|a repondu|a replique|cite|citee|lit|lu|chante|voit|regarde|ecoute|entend)(?:[\s,']|$)/u

/**
 * « “Le texte dort depuis six ans.” Awa Ba, juriste, ne décolère pas. »: the quotation with which a paragraph begins is whose
 * the next sentence is about; and « “…” (Awa Ba, juriste) » is hers who stands in parentheses. French only, and only where
 * the words are nobody's yet.
 */
export function hearAdjacent(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: People,
  source: Source,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): void {
  if (lexicon.lang !== 'fr' || mentions.length === 0) return
  const { text } = source.article
  const bracketed = mentions.find(
    ({ name, start }) =>
      name !== null &&
      /[»”"]\s*[.,]?\s*\(\s*$/u.test(text.slice(Math.max(0, sentence.offset + start - 8), sentence.offset + start)),
  )
  const speaker = bracketed ?? focusOf(sentence, mentions, lexicon)
  if (speaker?.name == null) return
  const at = bracketed === undefined ? sentence.offset : sentence.offset + bracketed.start
  const quotation = quotations.findLast(({ end }) => end <= at)
  if (quotation === undefined || !/^[.,\s(]*$/u.test(text.slice(quotation.end, at))) return
  if (bracketed === undefined && !leads(text, sentence, quotation)) return
  if (text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/u).length < MIN_WORDS) return
  giveUnclaimed(quotation, sentence, speaker, people, quotations)
}

/** Whether a quotation that ends right before a sentence is what its paragraph begins with, and whole. */
function leads(text: string, { offset, folded }: Sentence, { start, end, innerStart, innerEnd }: Quotation): boolean {
  const isWhole = /[.!?…]\s*$/u.test(text.slice(innerStart, innerEnd)) || /^\./u.test(text.slice(end))
  const before = text.slice(Math.max(0, start - 30), start)
  const isNext = !text.slice(end, offset).includes('\n')
  const isLed = /:\s*$/u.test(text.slice(0, start).trimEnd().slice(-3))
  return isWhole && isNext && !isLed && HEAD.test(before) && !AGAINST.test(folded)
}
