import type { Span } from '../model.ts'
import { eventNounsIn, observatoriesIn } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { spanIn, type Sentence, type Source } from './source.ts'

const MIN_WORDS = 6
const MAX_CHARS = 900
/** Sentences looked at: news tells what matters first. */
const CANDIDATES = 12

/**
 * Up to `count` sentences, whole and in the order of the text, that tell what an article is about: its first ones; with a
 * lexicon, for articles of a kind, those rather that name the meeting or the observatory.
 */
export function summaryOf(source: Source, lexicon: Lexicon | null, count: number): readonly Span[] {
  const seen = new Set<string>([source.title.folded])
  const candidates = source.sentences
    .filter((sentence) => isProse(sentence) && isNew(sentence, seen))
    .slice(0, CANDIDATES)
  const scored = candidates.map((sentence, index) => ({ sentence, index, score: scoreOf(sentence, index, lexicon) }))
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

function scoreOf(sentence: Sentence, index: number, lexicon: Lexicon | null): number {
  if (lexicon === null) return -index
  const isNews = eventNounsIn(sentence, lexicon).length + observatoriesIn(sentence, lexicon).length > 0
  return (index === 0 ? 3 : 0) - 0.5 * index + (isNews ? 0.8 : 0)
}
