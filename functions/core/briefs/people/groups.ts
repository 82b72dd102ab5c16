import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** Words of a group at most: "officials of the two ministries". */
const MAX_TOKENS = 10

const patternsOf = perLexicon(({ speech }: Lexicon) => ({
  articles: foldedSet(speech.articles),
  relatives: foldedSet([...speech.relatives, ...speech.pronouns]),
  prepositions: foldedSet(speech.notNames),
  adverbs: foldedSet(speech.adverbs),
  verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
}))

/** The group or body that is the subject right before a verb of saying: "The ferry company said". Null where none is. */
export function groupBefore({ tokens }: Sentence, cue: Range, lexicon: Lexicon): Mention | null {
  const { adverbs, relatives } = patternsOf(lexicon)
  let to = tokens.findLastIndex(({ end }) => end <= cue.start) + 1
  while (adverbs.has(tokens[to - 1]?.folded ?? '')) to--
  let from = to
  while (from > 0 && to - from < MAX_TOKENS && isPart(tokens[from - 1], lexicon)) from--
  // "When the company said": the subject begins after the conjunction.
  while (from < to && isLead(tokens[from], lexicon)) from++
  if (tokens.slice(from, to).some(({ folded }) => relatives.has(folded))) return null
  return groupOf(tokens, from, to)
}

/** The group or body right after "according to" or an inverted verb. */
export function groupAfter({ tokens }: Sentence, cue: Range, lexicon: Lexicon): Mention | null {
  const from = tokens.findIndex(({ start }) => start >= cue.end)
  if (from < 0) return null
  let to = from
  while (to < tokens.length && to - from < MAX_TOKENS && isPart(tokens[to], lexicon)) to++
  while (to > from && tokens[to - 1]?.kind === 'mark') to--
  return groupOf(tokens, from, to)
}

function groupOf(tokens: readonly Token[], from: number, to: number): Mention | null {
  const words = tokens.slice(from, to)
  if (!words.some(({ kind, folded }) => kind === 'word' && folded.length > 2)) return null
  const role = rangeOf(tokens, from, to)
  return { name: null, role, isPronoun: false, isBound: false, ...role }
}

function isPart(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  if (token.kind === 'mark') return /^[’'.&-]$/u.test(token.text)
  return token.kind === 'number' || token.capital || !patternsOf(lexicon).verbs.has(token.folded)
}

function isLead(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  const { prepositions, articles } = patternsOf(lexicon)
  return token.kind === 'mark' || (prepositions.has(token.folded) && !articles.has(token.folded))
}
