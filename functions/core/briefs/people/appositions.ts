import type { Lexicon } from '../lexicon/lexicon.ts'
import { roleEnd } from './roles.ts'
import type { Token } from '../reading/source.ts'
import { foldedSet, perLexicon, wordSet } from '../reading/words.ts'

const MAX_APPOSITION_TOKENS = 24

/** Tokens [from, to). */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const patternsOf = perLexicon(({ speech, when }: Lexicon) => ({
  articles: foldedSet(speech.articles),
  contracted: foldedSet(speech.genitives),
  roles: wordSet(speech.roles),
  verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
  /** What begins no description: prepositions, conjunctions, adverbs, relatives. */
  notOpening: foldedSet([
    ...speech.notNames,
    ...speech.roleEnds,
    ...speech.pronouns,
    ...speech.adverbs,
    ...speech.sources,
    ...speech.adding,
    ...speech.insertions,
  ]),
  /** Nouns of times, looks and gestures: "the next day", « la voix brisée ». */
  notPeople: foldedSet([...speech.notDescriptions, ...when.weekdays.flat(), ...when.months.flat()]),
}))

/** Participles, which go on with a verb rather than describe: "speaking in Kano", « interrogée à ce sujet ». */
const PARTICIPLES = {
  fr: /(?:ant|ée?s?|(?<![gq])ue?s?|ie?s?|ise?|ite?s?)$/u,
  en: /(?:ing|ed)$/u,
  es: /(?:ando|iendo|[ai]d[oa]s?)$/u,
  ar: /^$/u,
} as const

/**
 * The words between a name's comma and the next mark that tell who its bearer is, whatever the noun: "a landlord in the
 * third row", « cheffe de village à Sakassou ». Null where they tell something else, or go on with a verb.
 * @param start the token after the comma.
 */
export function appositionAfter(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | null {
  const { articles, roles, notOpening, verbs } = patternsOf(lexicon)
  const from = afterAge(tokens, start)
  const first = tokens[from]
  if (first?.kind !== 'word') return null
  const hasArticle = articles.has(first.folded)
  const head = tokens[hasArticle ? from + 1 : from]
  if (head?.kind !== 'word' || !isDescription(tokens, from, from + 2, lexicon)) return null
  if (!hasArticle) {
    if (head.capital || verbs.has(head.folded) || notOpening.has(head.folded)) return null
    // « Iker Lasa, cerró el acto »: a stray comma before the verb.
    if (lexicon.lang === 'es' && /(?:ó|[ae]ron)$/u.test(head.text)) return null
    if (PARTICIPLES[lexicon.lang].test(head.text) && !roles.has(head.folded)) return null
  }
  const to = roleEnd(tokens, from + (hasArticle ? 2 : 1), lexicon)
  // « M. Alami, hier, a dit »: a lone word may be anything.
  if (!hasArticle && to - from < 2 && !roles.has(head.folded)) return null
  return closes(tokens[to]) && to - from <= MAX_APPOSITION_TOKENS ? { from, to } : null
}

/**
 * Where the description that ends before a comma and a name begins: "The observatory's warden, Riaan …, said". It has an
 * article and nothing before it but the head of the sentence, a mark or a verb of saying; null where that is not so.
 * @param comma the comma's token.
 */
export function appositionBefore(
  tokens: readonly Token[],
  floor: number,
  comma: number,
  lexicon: Lexicon,
): number | null {
  const { articles, contracted, verbs, notOpening, roles } = patternsOf(lexicon)
  let from = comma
  for (; from > floor && comma - from <= MAX_APPOSITION_TOKENS; from--) {
    const before = tokens[from - 1]
    if (before === undefined || (before.kind === 'mark' && !/^[()’'.&-]$/u.test(before.text))) break
    if (before.text === '.' && !/^\p{L}{1,3}$/u.test(tokens[from - 2]?.text ?? '')) break
    if (!before.capital && verbs.has(before.folded) && !roles.has(before.folded)) break
  }
  if (comma - from < 2 || comma - from > MAX_APPOSITION_TOKENS || (from > 0 && from === floor)) return null
  while (JOINING.has(tokens[from]?.folded ?? '')) from++
  const opening = tokens[from]?.folded ?? ''
  if (!articles.has(opening) || CONTRACTED.has(opening) || contracted.has(opening)) return null
  if (!isDescription(tokens, from, comma, lexicon)) return null
  // « Le premier à s’exprimer, Awa Ba, … »
  if (tokens[from + 2]?.text === 'à' && FIRST.test(tokens[from + 1]?.folded ?? '')) return null
  const isBroken = tokens
    .slice(from + 1, comma)
    .some(({ folded, capital }) => !capital && BREAKING.has(folded) && notOpening.has(folded))
  return isBroken ? null : from
}

const JOINING = new Set(['et', 'and', 'y', 'e', 'but', 'mais', 'pero'])
const FIRST = /^(?:premiere?|dernier|derniere|seule?|seconde?|deuxieme)$/u
const CONTRACTED = new Set(['au', 'al', 'du', 'del'])
/** Words that show that what looked like a description is a clause. */
const BREAKING = new Set(
  'qui que who that which when while where quand lorsque donde cuando mientras is was are were est sont es son fue'.split(
    ' ',
  ),
)

/** Whether nothing of a time, a look or a gesture begins the words. */
function isDescription(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const { notPeople } = patternsOf(lexicon)
  return !tokens.slice(from, Math.min(to, from + 4)).some(({ folded }) => notPeople.has(folded))
}

/** « 47 ans, », "aged 22,": what may stand before the description. */
function afterAge(tokens: readonly Token[], start: number): number {
  let at = start
  if (/^(?:aged|agee?|de)$/u.test(tokens[at]?.folded ?? '')) at++
  if (tokens[at]?.kind !== 'number') return start
  at++
  if (/^(?:ans|anos|years?)$/u.test(tokens[at]?.folded ?? '')) at++
  return tokens[at]?.text === ',' ? at + 1 : start
}

/** What ends a description: a mark, or the end of the sentence. */
export function closes(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && /^[,.;:)»”"–—-]$/u.test(token.text))
}
