import type { Span } from '../model.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { newsScores } from './news-sentences.ts'
import { spanIn, type Sentence, type Source } from './reading/source.ts'
import { reportScores, type ReportFacts } from './report-sentences.ts'

const MIN_WORDS = 6
const MAX_CHARS = 900
/** Sentences looked at: more are no news but an essay, whose end is far from what it is about. */
const CANDIDATES = 30

/**
 * Up to `count` sentences, whole and in the order of the text, that tell what an article is about. Of a report those that hold
 * what a card is asked for: who met and when, what somebody said, what came of it; of other news those nearest to its title and gist.
 * @param facts what is known of a report; null for other news.
 * @param lexicon null for a language without one.
 */
export function summaryOf(
  source: Source,
  facts: ReportFacts | null,
  lexicon: Lexicon | null,
  count: number,
): readonly Span[] {
  const seen = new Set<string>([source.title.folded])
  const prose = source.sentences.filter((sentence) => isProse(sentence) && isNew(sentence, seen))
  const candidates = prose.slice(0, CANDIDATES)
  const scores =
    facts === null
      ? newsScores(source.title, candidates, lexicon)
      : reportScores(candidates, facts, Math.max(1, prose.length - 1))
  return candidates
    .map((sentence, index) => ({ sentence, index, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ sentence }) => spanIn(sentence, 0, sentence.text.length) ?? [])
}

function isProse({ text, tokens }: Sentence): boolean {
  if (text.length > MAX_CHARS || !/[.!?؟…»”")]$/u.test(text)) return false
  return tokens.filter(({ kind }) => kind === 'word').length >= MIN_WORDS
}

function isNew({ folded }: Sentence, seen: Set<string>): boolean {
  if (seen.has(folded)) return false
  seen.add(folded)
  return true
}
