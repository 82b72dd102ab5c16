import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention } from '../reading/mention.ts'
import { isTied, roleEnd, roleStart } from './roles.ts'
import type { Token } from '../reading/source.ts'
import { patternsOf } from './people-patterns.ts'

/** What ties a name to the words before it, so that these are no role of its bearer. */
export const GOVERNING = new Set(
  "de d' du des of del al à au aux a to for with avec et and y e par by pour en in que that on sur as comme como by chez".split(
    ' ',
  ),
)

const OBJECTS = new Set(['him', 'her'])
const DETERMINERS = new Set(['este', 'esta'])

/** « quant à elle », "with him": a pronoun that hangs on one of them is no subject. */
const PREPOSITIONS = new Set(
  "à de d' avec chez pour par sur of to for with by from about con para a por sin de".split(' '),
)

/** A function without a name, or a pronoun, that begins at a token. */
export function namelessAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
  const { pronouns, roles, adjectives } = patternsOf(lexicon)
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  if (pronouns.has(token.text.toLowerCase().replace('’', "'"))) {
    const isObject = OBJECTS.has(token.folded)
    // "According to her, …", but not "according to her lawyer"; « este añadió », but not « este medio ».
    const next = tokens[index + 1]
    if (isObject && next?.kind === 'word') return null
    if (DETERMINERS.has(token.folded) && next?.kind === 'word' && !patternsOf(lexicon).verbs.has(next.folded))
      return null
    const isBound = isObject || PREPOSITIONS.has(tokens[index - 1]?.folded ?? '')
    return { name: null, role: null, isPronoun: true, isBound, start: token.start, end: token.end }
  }
  if (!roles.has(token.folded) || isOtherWord(tokens, index, lexicon)) return null
  const start = roleStart(tokens, index, lexicon)
  if (isTied(tokens, start, lexicon)) return null
  const own = tokens[start]?.folded ?? ''
  const from = CONTRACTED.has(own) ? start + 1 : start
  const role = rangeOf(tokens, from, roleEnd(tokens, index + 1, lexicon))
  // « La première demande que … »: an adjective alone is no function.
  const isAdjective = adjectives.has(token.folded)
  if (isAdjective && !holdsRole(tokens, index + 1, role.end, roles)) return null
  // "Member states", « un membre »: too little to know somebody by.
  if (/^(?:member|membre|miembro)$/u.test(token.folded)) return null
  const isBound = isGoverned(tokens, start)
  return role.end > role.start ? { name: null, role, isPronoun: false, isBound, ...role } : null
}

/** "With a nurse for every …": what hangs on a preposition is no subject, but for « quant à la ministre ». */
function isGoverned(tokens: readonly Token[], start: number): boolean {
  const isTopic = /^(?:quant|cuanto|as)$/u.test(tokens[start - 2]?.folded ?? '')
  return !isTopic && PREPOSITIONS.has(tokens[start - 1]?.folded ?? '')
}

/** « la secretaría del diálogo » is a body, « ahora asesora a varios ayuntamientos » a verb: Spanish words that fold to a function. */
function isOtherWord(tokens: readonly Token[], index: number, { lang, speech }: Lexicon): boolean {
  const token = tokens[index]
  if (lang !== 'es' || token === undefined) return false
  if (/(?:secretaría|comisaría|notaría)s?$/iu.test(token.text)) return true
  const isDetermined = speech.articles.includes(tokens[index - 1]?.folded ?? '')
  return !isDetermined && /^(?:a|al)$/u.test(tokens[index + 1]?.folded ?? '')
}

function holdsRole(tokens: readonly Token[], from: number, end: number, roles: { has(word: string): boolean }) {
  return tokens.slice(from).some((token) => token.end <= end && roles.has(token.folded))
}

/** Articles melted with a preposition, which are no part of a role: « quant au représentant ». */
export const CONTRACTED = new Set(['au', 'du', 'al', 'del'])
