import type { Lexicon } from '../lexicon/lexicon.ts'
import { joined, type Sentence, type Source } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** Words of the one who speaks before the verb at most: "the harbour board's director Joan Abara asked". */
const MAX_SUBJECT_TOKENS = 7

const verbsOf = perLexicon(({ speech }: Lexicon) => foldedSet(speech.says))

/**
 * The sentences of an article, of which those are one that a quotation's own full stop parts from who spoke it:
 * "“Why wait?” | Joan Abara asked.", "“Never!” | Joan Abara said to the crews."
 */
export function rejoined({ article, sentences }: Source, lexicon: Lexicon): readonly Sentence[] {
  if (lexicon.lang !== 'en') return sentences
  const whole: Sentence[] = []
  for (const sentence of sentences) {
    const before = whole.at(-1)
    const isOne = before !== undefined && attributes(before, sentence, lexicon)
    if (isOne) whole[whole.length - 1] = joined(article, before, sentence)
    else whole.push(sentence)
  }
  return whole
}

/** Whether a sentence only says who spoke the quotation that ends the one before it. */
function attributes(before: Sentence, { offset, text, tokens }: Sentence, lexicon: Lexicon): boolean {
  const ending = /(?<stop>[?!.])[’'"”]+$/u.exec(before.text)?.groups?.['stop']
  if (ending === undefined || offset - before.offset - before.text.length > 1) return false
  const verb = tokens.findIndex(({ folded, capital }) => !capital && verbsOf(lexicon).has(folded))
  if (verb < 1 || verb > MAX_SUBJECT_TOKENS || tokens.slice(0, verb).some(({ text: mark }) => mark === ','))
    return false
  const tail = text.slice(tokens[verb]?.end)
  if (ending === '.') return /^\.?$/u.test(tail)
  if (tokens[verb]?.folded === 'asked') return !/^\s(?:for|that)\s/u.test(tail)
  return /^(?:[.,]|\s(?:to|in|of|on|during|at|after|before|when|as|by|with|from|while)\s|$)/u.test(tail)
}
