import type { Lexicon } from './lexicon.ts'
import type { Range } from './mention.ts'
import { overlapping, type Quotation } from './quotations.ts'
import type { Sentence } from './source.ts'
import { anyOf, perLexicon } from './words.ts'

/** A verb of saying, or "according to", in a sentence. */
export interface Cue extends Range {
  readonly kind: 'says' | 'source' | 'inverted' | 'adding'
}

const CUE_KINDS = ['source', 'inverted', 'adding'] as const

const cuesOf = perLexicon((lexicon: Lexicon) => {
  const { speech } = lexicon
  const adverbs = adverbsOf(lexicon)
  const compound = `(?:${anyOf(speech.auxiliaries)})\\s+${adverbs}(?:${anyOf(speech.said)})`
  const pronoun = '-(?:t-)?(?:il|elle)'
  const inverted =
    lexicon.lang === 'fr'
      ? `|(?:s'etait|s'est|avait|aurait|a)${pronoun}\\s+${adverbs}(?:${anyOf(speech.said)})|(?:${anyOf(speech.says)})${pronoun}|et\\s+d[e'][\\s]?(?:ajouter|conclure|poursuivre|preciser|souligner|rappeler|insister|rencherir)`
      : ''
  const prefix = lexicon.lang === 'ar' ? '[وف]?' : ''
  return new RegExp(
    `(?<![\\p{L}\\p{N}'-])${prefix}(?:(?<source>${anyOf(speech.sources)}|(?<=^[\\s"“«]*)(?:${anyOf(speech.openingSources)}))|(?<inverted>\\u0000${inverted})|(?<adding>(?<=,\\s)(?:${anyOf(speech.adding)}))|${compound}|(?:${anyOf(speech.says)}))(?![\\p{L}\\p{N}])`,
    'gu',
  )
})

/** An expression for the adverbs between a subject and its verb: « également », "pour sa part". */
export const adverbsOf = ({ speech }: Lexicon) => `(?:(?:${anyOf(speech.adverbs)})[\\s,]+)*`

/** What a sentence has of verbs of saying and the like, but for those within quotations. */
export function cuesIn(sentence: Sentence, quotations: readonly Quotation[], lexicon: Lexicon): readonly Cue[] {
  return Array.from(sentence.folded.matchAll(cuesOf(lexicon))).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const at = sentence.offset + start
    // What a quoted person says that others said is theirs, not the outlet's.
    if (overlapping(quotations, at, at + 1).some((quotation) => at > quotation.start && at < quotation.end - 1))
      return []
    return [{ kind: CUE_KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'says', start, end }]
  })
}
