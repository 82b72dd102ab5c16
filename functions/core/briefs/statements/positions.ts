import { matchesIn } from '../../text/matches.ts'
import { NOT_SAID, type Cue } from './cues.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import { overlapping, type Quotation } from './quotations.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, foldedSet, LETTER, perLexicon, wordSet } from '../reading/words.ts'

/**
 * Where somebody stands without words being told: "wants", "is convinced that", "has decided to". The clause with its verb is
 * shown as it stands. Read only where all statements are asked for; what is said goes first.
 */
const positionsOf = perLexicon((lexicon: Lexicon) => {
  const { positions, speech, lang } = lexicon
  const manner = lang === 'en' ? '|[a-z]{3,}ly' : lang === 'fr' ? '|[a-z]{4,}ment' : '|[a-z]{4,}mente'
  const adverbs = `(?:(?:${anyOf([...speech.adverbs, ...positions.adverbs])}${manner})\\s+){0,3}`
  // "Has long been", "will be": what stands before "been" and "be".
  const perfect =
    lang === 'en' ? `(?:(?:has|have|had|will|would|may|might|could|should|must)\\s+${adverbs}(?=been?\\s))?` : ''
  const pairs = [
    [positions.auxiliaries, positions.participles],
    [positions.modals, positions.infinitives],
    [positions.progressives, positions.gerunds],
    [positions.copulas, positions.attitudes],
  ] as const
  const verbs = pairs
    .filter(([first, second]) => first.length > 0 && second.length > 0)
    .map(([first, second]) => `${perfect}(?:${anyOf(first)})\\s+${adverbs}(?:${anyOf(second)})`)
  const prefix = lang === 'ar' ? '[وف]?' : ''
  const all = [anyOf(positions.phrases), ...verbs, `(?<finite>${anyOf(positions.finite)})`].join('|')
  return new RegExp(`(?<!${LETTER})(?<!')(?<!\\S-)${prefix}(?:${all})(?!${LETTER})`, 'gu')
})

/** The verbs and adjectives of a sentence that tell a position, but for those within quotations. */
export function positionsIn(
  sentence: Sentence,
  said: readonly Cue[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Cue[] {
  return matchesIn(sentence.folded, positionsOf(lexicon)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const at = sentence.offset + start
    // "Does not want": the whole verb, not its last word alone.
    const isTold = said.some(
      (cue) => cue.kind !== 'colon' && cue.start < end && start < cue.end && !(start < cue.start && cue.end <= end),
    )
    const isQuoted = overlapping(quotations, at, at + 1).length > 0
    const isNone = match.groups?.['finite'] !== undefined && isNoVerb(sentence, start, end, lexicon)
    return isTold || isQuoted || isNone || NOT_SAID.test(sentence.folded.slice(end, end + 40))
      ? []
      : [{ kind: 'position', start, end }]
  })
}

/** "To want", "the hope", "in support", "backed by": an infinitive, a noun, a passive participle. */
function isNoVerb({ folded }: Sentence, start: number, end: number, { lang }: Lexicon): boolean {
  if (lang === 'ar') return false
  const lead = folded.slice(Math.max(0, start - 16), start)
  const rest = folded.slice(end, end + 12)
  return NO_VERB_AFTER[lang].test(lead) || NO_VERB_BEFORE[lang].test(rest)
}

const NO_VERB_AFTER = {
  en: /(?:'s|s'|(?<!\p{L})(?:to|in|of|on|at|for|with|by|from|about|against|over|under|between|than|per|including|the|a|an|its|his|her|their|this|that|those|these|such|other|our|my|your|no|several|many|any|is|are|was|were|be|been|being|has|have|had))\s$/u,
  fr: /(?:(?<!\p{L})(?:a|à|de|du|des|le|la|les|un|une|son|sa|ses|ce|cet|cette|leur|leurs|en|pour|par|est|sont|ete|au|aux|et)\s|')$/u,
  es: /(?<!\p{L})(?:a|de|del|el|la|los|las|un|una|su|sus|en|para|por|con|es|son|fue|sido|esta|estan|al)\s$/u,
} as const

const NO_VERB_BEFORE = {
  en: /^\s(?:by|is|are|was|were|have|had|will|would|could|should|may|might)(?!\p{L})/u,
  fr: /^\s(?:par|est|sont|etait)(?!\p{L})/u,
  es: /^\s(?:por|es|son|fue)(?!\p{L})/u,
} as const

const agentsOf = perLexicon(({ speech, organizers, collective, positions }: Lexicon) => ({
  nouns: wordSet([
    ...speech.roles,
    ...organizers.heads,
    ...organizers.bodies,
    ...collective.groups,
    ...collective.assemblies,
    ...positions.documents,
    ...positions.agents,
  ]),
  articles: foldedSet([...speech.articles, ...speech.determiners]),
  ties: foldedSet([...speech.genitives, ...speech.notNames]),
}))

/** Plurals of English nouns for people that are no function: "supporters", "immigrants", "conservatives". */
const PEOPLE =
  /^(?:people|police|women|men|children|voters|aides|allies|critics|americans|others|youths|officials|friends|fans|many|most|some|few|both|all|neither|other|several|liberals|democrats|republicans|parents|citizens|locals|\p{L}{2,}(?:ers|ors|ists|ians|icans|crats|ants|ivists|atives|essives|ees|eers|ists))$/u

/**
 * Whether a group may want or fear: people, a body, a document or a name. "The road is closed to lorries" is nobody's position.
 */
export function isAgent({ tokens }: Sentence, { start, end }: Mention, lexicon: Lexicon): boolean {
  const { nouns, articles, ties } = agentsOf(lexicon)
  const words = tokens.filter((token) => token.start >= start && token.end <= end && token.kind === 'word')
  const first = words.findIndex(({ folded }) => !articles.has(folded))
  if (first < 0) return words.some(({ folded }) => PEOPLE.test(folded))
  // The noun stands at the end of the first words that no preposition ties.
  const tie = words.findIndex(({ folded, capital }, at) => at > first && !capital && ties.has(folded))
  const head = words.slice(first, tie < 0 ? undefined : tie)
  const known = ({ folded }: { folded: string }) => nouns.has(folded) || nouns.has(folded.replace(/s$/u, ''))
  const last = head.at(-1)
  if (last === undefined) return false
  return last.capital || known(last) || (lexicon.lang === 'en' ? PEOPLE.test(last.folded) : head.some(known))
}
