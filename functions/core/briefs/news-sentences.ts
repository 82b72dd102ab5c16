import { OWN_VOICE } from './lexicon/own-voice.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Sentence } from './reading/source.ts'
import { foldKeepingOffsets } from './reading/source.ts'
import { perLexicon } from './reading/words.ts'

/**
 * What a sentence of other news gains or loses. In these proportions a linear regression told how near the sentences of French
 * news come to the abstract that a journalist wrote, rounded; Arabic summaries bear them out.
 */
const WEIGHT = {
  /** By the logarithm of how many stand before it. */
  position: -0.9,
  /** Of thirty words or more. */
  length: 6,
  /** All words of the title in it. */
  title: 6,
  /** All its words in other sentences, too: it is at the centre of what is told. */
  recurring: 3,
  weekday: 0.7,
  figure: 0.2,
  /** Somebody is quoted, or the reader addressed. */
  ownVoice: -1.4,
  quotation: -0.8,
  question: -1.2,
} satisfies Readonly<Record<string, number>>

const FULL_LENGTH = 30
/** Letters by which two forms of a word are taken for one. */
const STEM = 6
const MIN_LETTERS = 4
const ARABIC_ARTICLE = /^[وفبكل]{0,2}ال(?=..)/

const weekdaysOf = perLexicon(
  ({ when }: Lexicon): ReadonlySet<string> => new Set(when.weekdays.flat().map(foldKeepingOffsets)),
)
const NONE: ReadonlySet<string> = new Set()

/** How much each sentence tells of news of no kind, beside one another. */
export function newsScores(
  title: Sentence,
  sentences: readonly Sentence[],
  lexicon: Lexicon | null,
): readonly number[] {
  const stems = sentences.map(stemsOf)
  const inHowMany = new Map<string, number>()
  for (const stem of stems.flatMap((own) => [...own])) inHowMany.set(stem, (inHowMany.get(stem) ?? 0) + 1)
  const titleStems = stemsOf(title)
  const weekdays = lexicon === null ? NONE : weekdaysOf(lexicon)
  const ownVoice = lexicon === null ? NONE : OWN_VOICE[lexicon.lang]
  return sentences.map(({ text, tokens }, index) => {
    const own = stems[index] ?? NONE
    const words = tokens.filter(({ kind }) => kind === 'word').length
    return (
      WEIGHT.position * Math.log(1 + index) +
      WEIGHT.length * (Math.min(words, FULL_LENGTH) / FULL_LENGTH) +
      WEIGHT.title * share(titleStems, (stem) => own.has(stem)) +
      WEIGHT.recurring * share(own, (stem) => (inHowMany.get(stem) ?? 0) > 1) +
      WEIGHT.weekday * Number(tokens.some(({ folded }) => weekdays.has(folded))) +
      WEIGHT.figure * Number(/\p{Nd}/u.test(text)) +
      WEIGHT.ownVoice * Number(tokens.some(({ folded }) => ownVoice.has(folded))) +
      WEIGHT.quotation * Number(/^["“«]/u.test(text)) +
      WEIGHT.question * Number(/[?؟]/u.test(text))
    )
  })
}

/** The words of a sentence that carry meaning, roughly: the longer ones, as far as their forms share letters. */
function stemsOf({ tokens }: Sentence): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ kind, folded }) =>
      kind === 'word' && folded.length >= MIN_LETTERS ? [folded.replace(ARABIC_ARTICLE, '').slice(0, STEM)] : [],
    ),
  )
}

function share(all: ReadonlySet<string>, isMeant: (one: string) => boolean): number {
  let count = 0
  for (const one of all) if (isMeant(one)) count++
  return count / Math.max(1, all.size)
}
