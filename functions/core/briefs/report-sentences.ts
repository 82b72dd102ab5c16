import type { Span } from '../model.ts'
import type { Card } from './card.ts'
import type { Sentence } from './reading/source.ts'

/** What is known of a report when its summary is made. */
export interface ReportFacts {
  readonly card: Card
  /** The first words of the first speaker; null where nobody is heard. */
  readonly firstWords: Span | null
  /** What those who met said together, in the order of the text. */
  readonly collective: readonly Span[]
  /** Deadlines and days to come. */
  readonly upcoming: readonly Span[]
}

/**
 * What a sentence gains or loses by what it tells: a reader wants who met and when, what was said first, what came of it.
 * In these proportions a linear regression told the key sentences of 240 reports in four languages from the others, rounded.
 */
const WEIGHT = {
  /** By the logarithm of how many stand before it. */
  position: -0.35,
  /** From the beginning of the article to its end, where decisions stand: short reports are told as much at their end. */
  ending: 0.5,
  /** It may be no more than a scene; where it is the news, the facts in it make up for this. */
  first: -0.15,
  /** Of thirty words or more. */
  length: 0.5,
  day: 0.2,
  place: 0.05,
  organizer: 0.1,
  theme: 0.1,
  figure: 0.1,
  firstWords: 0.15,
  outcome: 0.45,
  upcoming: 0.15,
} satisfies Readonly<Record<string, number>>

const FULL_LENGTH = 30

/** How much each sentence of a report tells, beside one another. @param last index of the article's last sentence of prose. */
export function reportScores(sentences: readonly Sentence[], facts: ReportFacts, last: number): readonly number[] {
  const { card, firstWords, upcoming } = facts
  const outcome = facts.collective[0] ?? null
  return sentences.map((sentence, index) => {
    const holds = (span: Span | null) => isWithin(span, sentence)
    const words = sentence.tokens.filter(({ kind }) => kind === 'word').length
    return (
      WEIGHT.position * Math.log(1 + index) +
      WEIGHT.ending * (index / last) +
      WEIGHT.first * Number(index === 0) +
      WEIGHT.length * (Math.min(words, FULL_LENGTH) / FULL_LENGTH) +
      WEIGHT.day * Number(holds(card.when?.span ?? null)) +
      WEIGHT.place * Number(holds(card.place)) +
      WEIGHT.organizer * Number(card.organizers.some(holds)) +
      WEIGHT.theme * Number(holds(card.theme)) +
      WEIGHT.figure * Number(/\p{Nd}/u.test(sentence.text)) +
      WEIGHT.firstWords * Number(holds(firstWords)) +
      WEIGHT.outcome * Number(holds(outcome)) +
      WEIGHT.upcoming * Number(upcoming.some(holds))
    )
  })
}

function isWithin(span: Span | null, { offset, text }: Sentence): boolean {
  return span?.in === 'text' && span.start >= offset && span.start < offset + text.length
}
