import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Range } from '../reading/mention.ts'
import { closes } from './appositions.ts'
import type { Token } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

const MAX_CLAUSE_TOKENS = 16
const MAX_COMPLEMENT_TOKENS = 12

/** What somebody may belong to beside bodies. */
const BODIES = [
  'guard',
  'coastguard',
  'army',
  'force',
  'forces',
  'desk',
  'campaign',
  'parish',
  'faculty',
  'ward',
  'station',
  'forum',
]

const patternsOf = perLexicon(({ speech, organizers, when, kinds }: Lexicon) => ({
  verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
  ends: foldedSet([...speech.roleEnds, ...speech.chairs, ...speech.opens].filter((word) => !word.includes(' '))),
  heads: foldedSet([...organizers.heads, ...organizers.bodies, ...speech.notRoles, ...BODIES]),
  time: foldedSet([...when.months.flat(), ...when.weekdays.flat(), ...Object.keys(when.relativeDays)]),
  events: foldedSet([...kinds.events, ...kinds.gatherings]),
}))

/** What "who" may be followed by without telling an office: "who is", "who says". */
const NO_OFFICE =
  /^(?:is|was|has|does|says|always|perhaps|this|likes|wants|needs|knows|thinks|feels|hopes|fears|remembers)$/u

/**
 * Index after what may stand between a name and what its bearer is: "Awa Ba, 34|, who …", "Awa Ba (34)|, a nurse",
 * "Awa (not her real name)|, …"; the index itself where nothing does.
 */
export function pastAge(tokens: readonly Token[], to: number): number {
  const [mark, age, after] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (mark?.text === ',' && age?.kind === 'number' && age.text.length <= 2 && after?.text === ',') return to + 2
  if (mark?.text !== '(') return to
  const close = tokens.findIndex(({ text }, at) => at > to && at <= to + 7 && text === ')')
  if (close < 0) return to
  const inner = tokens.slice(to + 1, close)
  const isAge = inner[0]?.kind === 'number' && inner[0].text.length <= 2
  const isAlias = inner.some(({ folded }) => folded === 'name' || folded === 'pseudonym')
  return isAge || isAlias ? close + 1 : to
}

/** "Awa Ba, who runs a shelter in Kisumu, said": in the present tense a relative clause tells what somebody does. */
export function relativeRole(tokens: readonly Token[], to: number, lexicon: Lexicon): Range | null {
  const close = tokens[to]?.text === ',' ? relativeEnd(tokens, to + 1, lexicon) : null
  return close === null ? null : rangeOf(tokens, to + 1, close)
}

/** Index after the relative clause that begins at a token and tells what somebody does: "a priest |who houses migrants|,"; null. */
export function relativeEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const [who, verb] = [tokens[at], tokens[at + 1]]
  if (who?.folded !== 'who' || verb?.kind !== 'word') return null
  const isTold = /^\p{Ll}{3,}s$|^(?:founded|co-founded|chaired|led)$/u.test(verb.text) && !NO_OFFICE.test(verb.folded)
  if (!isTold || patternsOf(lexicon).verbs.has(verb.folded)) return null
  const close = tokens.findIndex((token, index) => index > at + 1 && closes(token))
  return close > at + 2 && close - at <= MAX_CLAUSE_TOKENS ? close : null
}

/**
 * "Awa Ba of the coast guard said", "Awa Ba, from the aid group Open Door, …": where somebody belongs. It holds a capital or a
 * noun for a body, and no day and no meeting.
 */
export function complementRole(tokens: readonly Token[], to: number, lexicon: Lexicon): Range | null {
  const { verbs, ends, heads, time, events } = patternsOf(lexicon)
  const isSetOff = tokens[to]?.text === ','
  const from = isSetOff ? to + 1 : to
  if (!/^(?:of|from|at|with|for)$/u.test(tokens[from]?.text ?? '')) return null
  if (/^(?:at|with|for)$/u.test(tokens[from]?.text ?? '') && !isSetOff) return null
  let at = from + 1
  let isBody = false
  for (; at < tokens.length && at - from <= MAX_COMPLEMENT_TOKENS; at++) {
    const token = tokens[at]
    if (token === undefined || closes(token)) break
    if (!token.capital && (verbs.has(token.folded) || ends.has(token.folded))) break
    if (
      time.has(token.folded) ||
      events.has(token.folded) ||
      (token.kind !== 'word' && !/^['’&()-]$/u.test(token.text))
    )
      return null
    isBody ||= token.capital || heads.has(token.folded)
  }
  const closing = tokens[at]
  const isClosed = closing === undefined || (isSetOff ? closes(closing) : true)
  return isBody && isClosed && at - from <= MAX_COMPLEMENT_TOKENS ? rangeOf(tokens, from, at) : null
}
