import { groupBefore } from '../people/groups.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention, Range } from '../reading/mention.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** English verbs in the past that do not end in -ed, and those that help others: they tell where a subject ends. */
const FINITE = new Set(
  'is are was were be has have had does do did will would can could may might must shall should went came took made gave met left ran sat stood held kept led brought sent spent told said spoke wrote thought knew felt saw heard found got became began broke built bought caught chose cut drew drove fell fought flew forgot hit hurt laid lost paid put quit read rode rose sang sold set shook shot shut sought stuck struck swore swept taught threw understood won wore says goes comes takes makes gives leads holds keeps'.split(
    ' ',
  ),
)

const patternsOf = perLexicon(({ speech }: Lexicon) => ({
  verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
  bare: foldedSet(speech.infinitives),
  adverbs: foldedSet(speech.adverbs),
  pronouns: foldedSet(speech.pronouns),
}))

/** Conjunctions that join a second verb to the subject of the first. */
const JOINING = new Set(['and', 'but', 'then', 'or', 'yet'])
/** What an opening leads up to the subject with: "But ", "In May, ", "Asked about the fares, ". */
const OPENING =
  /^(?:(?:and|but|so|yet|still|meanwhile|however|instead|later|then|also),?\s)?(?:[^,;:«»“”"()]{2,120},\s)?$/u
/** What goes on with the sentence behind a name's comma, so that no aside begins there. */
const GOING_ON = /^,\s(?:and|but|or|yet|so|then|he|she|they|it|we|i|you)\s/u
const RELATIVE = /(?<!\p{L})(?:who|which|that|whose|whom)\s/gu

/** Whether a verb of saying is joined to another verb, whose subject is its own, too: "… rejected the plan and said". */
export function isJoined({ tokens }: Sentence, cue: Range, lexicon: Lexicon): boolean {
  if (lexicon.lang !== 'en') return false
  const { adverbs, bare } = patternsOf(lexicon)
  const own = tokens.find(({ start }) => start >= cue.start)
  if (own === undefined || bare.has(own.folded)) return false
  let at = tokens.findLastIndex(({ end }) => end <= cue.start)
  while (adverbs.has(tokens[at]?.folded ?? '') || /\p{L}{3}ly$/u.test(tokens[at]?.folded ?? '')) at--
  return JOINING.has(tokens[at]?.folded ?? '')
}

/**
 * The subject of an English sentence's main clause as seen from a later verb: the first one mentioned, at the head or behind an
 * opening, who has a verb or an aside behind. Null where another clause stands open between the two.
 */
export function mainSubject(
  { text, folded, tokens }: Sentence,
  cue: Range,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention | null {
  if (lexicon.lang !== 'en') return null
  const head = mentions.find(({ start, isBound }) => !isBound && OPENING.test(folded.slice(0, start)))
  if (head === undefined || head.end > cue.start || isRelativePronoun(head, folded)) return null
  const between = folded.slice(head.end, cue.start)
  if (isAside(text.slice(head.end, cue.start))) return isClosed(between) ? head : null
  const next = tokens.find(({ start, folded: word }) => start >= head.end && !isAdverb(word, lexicon))
  return next !== undefined && isFinite(next, lexicon) && isClosed(between) ? head : null
}

/** The group or body that is such a subject: "The ferry company rejected the plan, saying". */
export function mainGroup(sentence: Sentence, cue: Range, lexicon: Lexicon): Mention | null {
  if (lexicon.lang !== 'en') return null
  const { folded, tokens } = sentence
  const verb = tokens.find((token, index) => index > 0 && isFinite(token, lexicon))
  if (verb === undefined || verb.start >= cue.start) return null
  const group = groupBefore(sentence, verb, lexicon)
  if (group === null || !OPENING.test(folded.slice(0, group.start))) return null
  return isClosed(folded.slice(verb.end, cue.start)) ? group : null
}

/** Whether the words between a subject and its verb are asides between commas: ", who leads the study, a quiet man, ". */
export function isWithinCommas(between: string): boolean {
  return (
    /^,\s.*,\s(?:\p{L}+ly\s|also\s|then\s|later\s)?$/su.test(between) && isAside(between) && !/[;:“”"«»]/u.test(between)
  )
}

/** Whether a verb in the past or a preposition stands right before somebody: "thanked Awa Ba", "with Awa Ba". */
export function isObject({ tokens }: Sentence, { start }: Range): boolean {
  const before = tokens.findLast(({ end }) => end <= start)
  return (
    before !== undefined &&
    !before.capital &&
    (FINITE.has(before.folded) || /(?:ed|ing)$|^(?:with|to|by|for|from|of|at|on|against|about)$/u.test(before.folded))
  )
}

const isRelativePronoun = ({ start, end, isPronoun }: Mention, folded: string) =>
  isPronoun && /^who/u.test(folded.slice(start, end))

/** "Awa Ba of Dakar, who …". */
const isAside = (between: string) => {
  const aside = between.replace(/^\sof\s[^,]{2,40}(?=,)/u, '')
  return /^,\s\S/u.test(aside) && !GOING_ON.test(aside)
}

/** Whether every relative clause between subject and verb has ended with a comma. */
function isClosed(between: string): boolean {
  const last = Array.from(between.matchAll(RELATIVE)).at(-1)
  return last === undefined || between.slice(last.index).includes(',')
}

function isAdverb(word: string, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).adverbs.has(word) || /^\p{L}{3,}ly$/u.test(word)
}

function isFinite({ kind, capital, folded }: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word' || capital) return false
  return (
    FINITE.has(folded) ||
    /\p{L}{2}ed$/u.test(folded) ||
    (patternsOf(lexicon).verbs.has(folded) && !/[^s]s$/u.test(folded))
  )
}
