import type { Span } from '../model.ts'
import type { Card } from './card.ts'
import { eventNounsIn, observatoriesIn } from './kinds/kind.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { spanIn, type Sentence, type Source } from './reading/source.ts'

const MIN_WORDS = 6
const MAX_CHARS = 900
/** Sentences looked at: news tells what matters first. */
const CANDIDATES = 20

/**
 * What a sentence gains or loses by what it tells; each weight is for the whole of it. Their proportions are those by which a
 * logistic regression told the key sentences of meetings and observatories from the others, rounded; title and length weigh
 * more than there, by abstracts of other news.
 */
const WEIGHTS = {
  /** From the first sentence to the tenth. */
  position: -2.2,
  /** All words of the title in it. */
  title: 2,
  /** Sixty words. */
  length: 2,
  /** Fewer than twelve words: it leans on what stands before it. */
  short: -1.5,
  day: 1.4,
  figure: 0.8,
  organizer: 0.6,
  theme: 0.6,
  place: 0.3,
  observatory: 0.5,
  meeting: 0.4,
  /** Begins a paragraph. */
  paragraph: 0.4,
} satisfies Readonly<Record<string, number>>

/**
 * Up to `count` sentences, whole and in the order of the text, that tell what an article is about: early and telling ones, with
 * the title's words, figures, the day and who, where and on what.
 * @param lexicon null where the article is of no kind, or of a language without one.
 */
export function summaryOf(source: Source, card: Card, lexicon: Lexicon | null, count: number): readonly Span[] {
  const seen = new Set<string>([source.title.folded])
  const titleWords = wordsOf(source.title)
  const candidates = source.sentences
    .filter((sentence) => isProse(sentence) && isNew(sentence, seen))
    .slice(0, CANDIDATES)
  const scored = candidates.map((sentence, index) => ({
    sentence,
    index,
    score: scoreOf(source, sentence, index, titleWords, card, lexicon),
  }))
  return scored
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ sentence }) => spanIn(sentence, 0, sentence.text.length) ?? [])
}

function isProse({ text, tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length
  return words >= MIN_WORDS && text.length <= MAX_CHARS && /[.!?؟…»”")]$/u.test(text)
}

function isNew({ folded }: Sentence, seen: Set<string>): boolean {
  if (seen.has(folded)) return false
  seen.add(folded)
  return true
}

/** The words of a sentence that carry meaning, roughly: those of more than three letters. */
function wordsOf({ tokens }: Sentence): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ kind, folded }) => (kind === 'word' && folded.length > 3 ? [folded] : [])))
}

function scoreOf(
  { article }: Source,
  sentence: Sentence,
  index: number,
  titleWords: ReadonlySet<string>,
  { when, place, theme, organizers }: Card,
  lexicon: Lexicon | null,
): number {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length
  const holds = (span: Span | null) =>
    span?.in === 'text' && span.start >= sentence.offset && span.start < sentence.offset + sentence.text.length
  const own = wordsOf(sentence)
  const shared = [...titleWords].filter((word) => own.has(word)).length / Math.max(1, titleWords.size)
  const told: Readonly<Record<keyof typeof WEIGHTS, number | boolean>> = {
    position: Math.min(index, 10) / 10,
    title: shared,
    length: Math.min(words, 60) / 60,
    short: words < 12,
    day: holds(when?.span ?? null),
    figure: /\p{Nd}/u.test(sentence.text),
    organizer: organizers.some(holds),
    theme: holds(theme),
    place: holds(place),
    observatory: lexicon !== null && observatoriesIn(sentence, lexicon).length > 0,
    meeting: lexicon !== null && eventNounsIn(sentence, lexicon).length > 0,
    paragraph: /(?:^|\n)\s*$/u.test(article.text.slice(Math.max(0, sentence.offset - 3), sentence.offset)),
  }
  const weights: Readonly<Record<string, number>> = WEIGHTS
  return Object.entries(told).reduce((sum, [what, value]) => sum + (weights[what] ?? 0) * Number(value), 0)
}
