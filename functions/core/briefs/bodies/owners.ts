import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter } from './body-lists.ts'
import { isHead } from './body-words.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'

/** "the Vienna Conference of the International Centre …": the body to which a meeting belongs, when nothing else is told. */
export function belongingIn(sentence: Sentence, nouns: readonly Range[], lexicon: Lexicon): readonly Body[] {
  const { genitive, genitives } = organizerPatterns(lexicon)
  for (const noun of nouns) {
    const owner = ownerBefore(sentence, noun, lexicon)
    if (owner.length > 0) return owner
    const match = genitive.exec(sentence.folded.slice(noun.end))
    if (match === null) continue
    const offset = noun.end + match[0].length
    const token = sentence.tokens.find(({ start }) => start >= offset)
    const isPlain = token !== undefined && genitives.has(token.folded) && !/^(?:du|des|del)$/u.test(token.folded)
    const bodies = bodiesAfter(sentence, isPlain ? token.end : offset, lexicon)
    const named = bodies.filter((body) => namesBody(sentence, body, lexicon))
    if (named.length > 0) return named
  }
  return []
}

/** "IGAD data workshop", "the observatory's panel": English puts the owner first. */
function ownerBefore(sentence: Sentence, noun: Range, lexicon: Lexicon): readonly Body[] {
  if (lexicon.lang !== 'en') return []
  const { tokens } = sentence
  const at = tokens.findIndex(({ start }) => start >= noun.start)
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') return []
    if (/^\p{Lu}{3,}$/u.test(token.text) && !isHead(token, lexicon))
      return [{ start: token.start, end: token.end, head: index, next: index + 1 }]
  }
  return []
}
