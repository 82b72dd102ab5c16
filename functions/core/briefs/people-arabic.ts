import type { Lexicon } from './lexicon.ts'
import type { Mention, Range } from './mention.ts'
import type { Sentence, Token } from './source.ts'
import { anyOf, foldedSet, perLexicon } from './words.ts'

/** Offsets of one of the stretches in which Arabic puts its speakers. */
const MAX_SUBJECT_TOKENS = 24

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, when } = lexicon
  return {
    says: new RegExp(`^[وف]?(?:${anyOf(speech.says)})$`, 'u'),
    role: new RegExp(`^(?:و?(?:ال)?)?(?:${anyOf(speech.roles)})$`, 'u'),
    that: foldedSet(speech.that),
    honorifics: foldedSet(speech.honorifics),
    particles: foldedSet(speech.particles),
    pronouns: foldedSet(speech.pronouns),
    body: new RegExp(`^(?:[وف]?(?:بال|كال|ال|لل|[بلك])?)(?:${anyOf(organizers.bodies)})$`, 'u'),
    time: foldedSet([
      ...when.weekdays.flat(),
      ...Object.keys(when.relativeDays),
      ...organizers.ends,
      'لدى',
      'خلال',
      'ايضا',
      'أيضا',
      'كذلك',
      'ذاته',
      'نفسه',
      'لوكالة',
      'لموزاييك',
    ]),
  }
})

/**
 * Everyone a sentence lets speak. Arabic has no capitals, so names are told by where they stand: after the verb and
 * before what is said, or after أما; role first, then name.
 */
export function arabicMentions(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const { says } = patternsOf(lexicon)
  const { tokens } = sentence
  const mentions: Mention[] = []
  for (const [index, token] of tokens.entries()) {
    const opens = says.test(token.folded) || token.folded === 'اما'
    if (!opens || token.start < (mentions.at(-1)?.end ?? 0)) continue
    const mention = subjectFrom(tokens, index + 1, lexicon)
    if (mention !== null) mentions.push(mention)
  }
  return mentions
}

/** The subject that begins at a token; null where what is said follows at once. */
function subjectFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): Mention | null {
  const segments = segmentsFrom(tokens, from, lexicon)
  const [first, second] = segments
  if (first === undefined) return null
  const bare = withoutHonorifics(tokens, first, lexicon)
  if (bare.to <= bare.from) return null
  if (startsWithRole(tokens, bare.from, lexicon)) return roleFirst(tokens, bare, second, lexicon)
  const name = nameWithin(tokens, bare, bare.from, lexicon)
  if (name === null) return null
  const after =
    second !== undefined && startsWithRole(tokens, withoutHonorifics(tokens, second, lexicon).from, lexicon)
      ? second
      : null
  const role = after === null ? null : rangeOf(tokens, after.from, after.to)
  const range = rangeOf(tokens, name.from, name.to)
  return { name: range, role, isPronoun: false, start: range.start, end: role?.end ?? range.end }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretches between commas from a token on, up to what is said. */
function segmentsFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): readonly Stretch[] {
  const { that, time, says } = patternsOf(lexicon)
  const segments: Stretch[] = []
  let start = from
  let depth = 0
  for (let at = from; at <= Math.min(tokens.length, from + MAX_SUBJECT_TOKENS); at++) {
    const token = tokens[at]
    if (token?.text === '(') depth++
    if (token?.text === ')') depth--
    const isComma = token?.text === '،' || token?.text === ','
    const isEnd =
      token === undefined ||
      (token.kind === 'mark' && !isComma && !/^[()-]$/u.test(token.text)) ||
      (depth === 0 && (that.has(token.folded) || time.has(token.folded) || says.test(token.folded)))
    if (isComma || isEnd) {
      if (at > start) segments.push({ from: start, to: at })
      start = at + 1
    }
    if (isEnd) break
  }
  return segments
}

function withoutHonorifics(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch {
  const { honorifics } = patternsOf(lexicon)
  let start = from
  while (start < to && (honorifics.has(tokens[start]?.folded ?? '') || tokens[start]?.text === '.')) start++
  return { from: start, to }
}

function startsWithRole(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).role.test(tokens[index]?.folded ?? '')
}

function roleFirst(tokens: readonly Token[], stretch: Stretch, second: Stretch | undefined, lexicon: Lexicon): Mention {
  const inside = nameAtEnd(tokens, stretch, lexicon)
  if (inside !== null) {
    const role = rangeOf(tokens, stretch.from, beforeHonorifics(tokens, inside.from, stretch.from, lexicon))
    const name = rangeOf(tokens, inside.from, inside.to)
    return { name, role, isPronoun: false, start: role.start, end: name.end }
  }
  const role = rangeOf(tokens, stretch.from, stretch.to)
  const next = second === undefined ? null : withoutHonorifics(tokens, second, lexicon)
  const name =
    next === null || startsWithRole(tokens, next.from, lexicon) ? null : nameWithin(tokens, next, next.from, lexicon)
  if (name !== null)
    return {
      name: rangeOf(tokens, name.from, name.to),
      role,
      isPronoun: false,
      start: role.start,
      end: rangeOf(tokens, name.from, name.to).end,
    }
  const isPronoun = patternsOf(lexicon).pronouns.has(tokens[stretch.from]?.folded ?? '')
  return { name: null, role: isPronoun ? null : role, isPronoun, ...role }
}

function beforeHonorifics(tokens: readonly Token[], index: number, floor: number, lexicon: Lexicon): number {
  let at = index
  while (at - 1 > floor && patternsOf(lexicon).honorifics.has(tokens[at - 1]?.folded ?? '')) at--
  return at
}

/** The name with which a role ends: رئيس مفوضية الاتحاد | موسى فاكي. A name begins with a word without ال that no role or body governs. */
function nameAtEnd(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch | null {
  const { honorifics } = patternsOf(lexicon)
  for (let at = Math.max(from + 1, to - 6); at < to; at++) {
    const before = tokens[at - 1]
    if (before === undefined) continue
    const isFree = honorifics.has(before.folded) || before.text === ')' || isDefinite(before.folded)
    const isName =
      isFree &&
      nameWithin(tokens, { from: at, to }, at, lexicon)?.to === to &&
      to - at >= (honorifics.has(before.folded) ? 1 : 2)
    if (isName) return { from: at, to }
  }
  return null
}

const isDefinite = (word: string) => /^(?:و|ف)?(?:ال|لل|بال)/u.test(word)

/** The name at the start of a stretch: up to six words, none a role, a body or a preposition. */
function nameWithin(tokens: readonly Token[], { from, to }: Stretch, start: number, lexicon: Lexicon): Stretch | null {
  const { role, body, particles, time, pronouns } = patternsOf(lexicon)
  if (start !== from || to - from > 6) return null
  const words = tokens.slice(from, to)
  const first = words[0]
  if (first === undefined || pronouns.has(first.folded)) return null
  if (words.length > 1 && isDefinite(first.folded) && !particles.has(words[1]?.folded ?? '')) {
    if (words.every(({ folded }) => isDefinite(folded))) return null
  }
  const isName = words.every(
    ({ folded, kind }) =>
      kind === 'word' &&
      folded.length > 1 &&
      !body.test(folded) &&
      !time.has(folded) &&
      !/^(?:لل|بال|وال)/u.test(folded) &&
      (!role.test(folded) || particles.has(folded)),
  )
  return isName ? { from, to } : null
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
