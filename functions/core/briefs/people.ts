import type { Lexicon } from './lexicon.ts'
import type { Mention, Range } from './mention.ts'
import { arabicMentions } from './people-arabic.ts'
import type { Sentence, Token } from './source.ts'
import { foldedSet, perLexicon } from './words.ts'

const MAX_ROLE_TOKENS = 28
const MAX_NAME_TOKENS = 7

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, when, place } = lexicon
  return {
    honorifics: foldedSet(speech.honorifics),
    roles: foldedSet(speech.roles),
    adjectives: foldedSet(speech.functionAdjectives),
    articles: foldedSet(speech.articles),
    genitives: foldedSet(speech.genitives),
    particles: foldedSet(speech.particles),
    roleEnds: foldedSet(speech.roleEnds),
    pronouns: foldedSet(speech.pronouns.filter((pronoun) => !pronoun.includes(' '))),
    notNames: new Set([
      ...foldedSet([
        ...organizers.bodies,
        ...place.towns,
        ...place.notTowns,
        ...when.months.flat(),
        ...when.weekdays.flat(),
      ]),
      ...foldedSet([
        ...speech.articles,
        ...speech.pronouns,
        ...speech.roles,
        ...organizers.ends,
        ...lexicon.kinds.events,
      ]),
    ]),
    towns: foldedSet(place.towns),
    bodies: foldedSet(organizers.bodies),
    verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
  }
})

/** Everyone a sentence names or points to, in order. */
export function mentionsIn(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  if (lexicon.lang === 'ar') return arabicMentions(sentence, lexicon)
  const named = namedIn(sentence.tokens, lexicon)
  const covered = (start: number) => named.some((mention) => start >= mention.start && start < mention.end)
  const others = sentence.tokens.flatMap((token, index) => {
    if (covered(token.start)) return []
    const mention = namelessAt(sentence.tokens, index, lexicon)
    return mention === null || covered(mention.end - 1) ? [] : [mention]
  })
  return [...named, ...withoutOverlap(others)].sort((a, b) => a.start - b.start)
}

/**
 * The named people. Full names first, each with its role, which never reaches back over the person before; then lone
 * surnames, of which those are dropped that are words of somebody's role (« des Affaires étrangères »).
 */
function namedIn(tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] {
  const { genitives } = patternsOf(lexicon)
  const names = namesIn(tokens, lexicon)
  const isFull = ({ from, core, to }: Name) =>
    from < core || (to - core > 1 && !genitives.has(tokens[from - 1]?.folded ?? ''))
  const full: Mention[] = []
  for (const name of names.filter(isFull)) {
    const end = full.at(-1)?.end ?? 0
    if ((tokens[name.from]?.start ?? 0) < end) continue
    full.push(
      withRole(
        tokens,
        name,
        tokens.findIndex(({ start }) => start >= end),
        lexicon,
      ),
    )
  }
  const lone = names.filter((name) => !isFull(name)).map((name) => bareName(tokens, name))
  const isFree = ({ start }: Mention) => !full.some((other) => start >= other.start && start < other.end)
  return [...full, ...lone.filter(isFree)]
}

function bareName(tokens: readonly Token[], { core, to }: Name): Mention {
  const name = rangeOf(tokens, core, to)
  return { name, role: null, isPronoun: false, ...name }
}

function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** A name as tokens [from, to); `core` is where the name proper begins, after « M. » or "Dr". */
interface Name {
  readonly from: number
  readonly core: number
  readonly to: number
}

function namesIn(tokens: readonly Token[], lexicon: Lexicon): readonly Name[] {
  const names: Name[] = []
  let at = 0
  while (at < tokens.length) {
    const name = nameAt(tokens, at, lexicon)
    if (name === null) at++
    else {
      names.push(name)
      at = name.to
    }
  }
  return names
}

/** The name that begins at a token: honorifics, then capitalised words with their particles and initials. */
function nameAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Name | null {
  const { honorifics, notNames, particles, roles, articles, genitives } = patternsOf(lexicon)
  let core = from
  while (honorifics.has(tokens[core]?.folded ?? '') && isTitle(tokens, core))
    core += tokens[core + 1]?.text === '.' ? 2 : 1
  const first = tokens[core]
  if (first?.kind !== 'word' || !first.capital || notNames.has(first.folded) || first.folded.endsWith("'")) return null
  if (from === core && from > 0 && startsTooLate(tokens, from, lexicon)) return null
  if (from === core && articles.has(tokens[core - 1]?.folded ?? '')) return null
  const isBound = genitives.has(tokens[from - 1]?.folded ?? '')
  let to = core + 1
  while (to < tokens.length && to - core < MAX_NAME_TOKENS) {
    const token = tokens[to]
    if (token === undefined) break
    const next = tokens[to + 1]
    if (token.kind === 'word' && token.capital && !roles.has(token.folded)) to++
    else if (token.text === '.' && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '') && next?.capital === true) to++
    else if (particles.has(token.folded) && next?.capital === true) to++
    else break
  }
  // « le directeur exécutif de Ipar »: one capitalised word after "of" names what is directed.
  if (isBound && from === core && to - core === 1) return null
  const words = tokens.slice(core, to)
  if (words.some(({ folded, capital }) => capital && notNames.has(folded))) return null
  if (to - core === 1 && core === from && /^\p{Lu}{2,}$/u.test(first.text)) return null
  if (
    core === from &&
    words.some(
      ({ text }) => /^\p{Lu}{2,5}$/u.test(text) && !words.every((word) => word.text === word.text.toUpperCase()),
    )
  )
    return null
  return { from, core, to }
}

/** « M. », "Dr": an honorific is capitalised, or a word in full before a name (« docteur Ba »). */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  const after = next?.text === '.' ? tokens[index + 2] : next
  return (
    after?.kind === 'word' &&
    after.capital &&
    (tokens[index]?.capital === true || (tokens[index]?.text.length ?? 0) > 2)
  )
}

/** A capitalised word right after another one is part of a longer name that was refused. */
function startsTooLate(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1]
  if (before?.kind !== 'word' || !before.capital || /^\p{Lu}{2,}$/u.test(before.text)) return false
  const { roles, honorifics, towns } = patternsOf(lexicon)
  return ![roles, honorifics, towns].some((words) => words.has(before.folded)) && !before.folded.endsWith("'")
}

/** A name with its role: before it, before it and a comma, or after it and a comma. */
function withRole(tokens: readonly Token[], name: Name, floor: number, lexicon: Lexicon): Mention {
  const nameRange = rangeOf(tokens, name.core, name.to)
  const isAfterComma = tokens[name.from - 1]?.text === ','
  const isGoverned = GOVERNING.has(tokens[name.from - 1]?.folded ?? '')
  const before = isGoverned ? null : roleBefore(tokens, floor, isAfterComma ? name.from - 1 : name.from, lexicon)
  if (before !== null) {
    const start = CONTRACTED.has(tokens[before]?.folded ?? '') ? before + 1 : before
    const role = rangeOf(tokens, start, isAfterComma ? name.from - 1 : name.from)
    return { name: nameRange, role, isPronoun: false, start: role.start, end: nameRange.end }
  }
  const start = tokens[name.from]?.start ?? nameRange.start
  const after = tokens[name.to]?.text === ',' ? roleAfter(tokens, name.to + 1, lexicon) : null
  if (after === null) return { name: nameRange, role: null, isPronoun: false, start, end: nameRange.end }
  const role = rangeOf(tokens, name.to + 1, after)
  return { name: nameRange, role, isPronoun: false, start, end: role.end }
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** What ties a name to the words before it, so that these are no role of its bearer. */
const GOVERNING = new Set(
  "de d' du des of del al à au aux a to for with avec et and y e par by pour en in que that on sur as comme como by chez".split(
    ' ',
  ),
)

/** Index where a role that ends before `end` begins; null where there is none. */
function roleBefore(tokens: readonly Token[], floor: number, end: number, lexicon: Lexicon): number | null {
  const { roles, verbs } = patternsOf(lexicon)
  let found: number | null = null
  for (let at = end - 1; at >= Math.max(floor, end - MAX_ROLE_TOKENS); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      isHardMark(token) ||
      (verbs.has(token.folded) && !token.capital && !roles.has(token.folded))
    )
      break
    if (token.kind !== 'word' || !roles.has(token.folded)) continue
    const start = roleStart(tokens, at, lexicon)
    if (isTied(tokens, start, lexicon)) continue
    found = start
    break
  }
  return found
}

function isHardMark(token: Token): boolean {
  return token.kind === 'mark' && !/^[,()&’'.–-]$/u.test(token.text)
}

/** The first word of the role that holds a noun of function: its article, and in English what stands before the noun. */
function roleStart(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const { roles, articles, verbs, genitives, honorifics, adjectives, roleEnds } = patternsOf(lexicon)
  let start = index
  while (start > 0) {
    const before = tokens[start - 1]
    if (before?.kind !== 'word') break
    if (articles.has(before.folded)) return start - 1
    if (verbs.has(before.folded) || genitives.has(before.folded) || roleEnds.has(before.folded)) break
    const isPremodifier =
      lexicon.lang === 'en'
        ? !PREPOSITIONS.has(before.folded)
        : roles.has(before.folded) || adjectives.has(before.folded) || honorifics.has(before.folded)
    if (!isPremodifier || index - start > 6) break
    start--
  }
  return start
}

const PREPOSITIONS = new Set(
  'in on at by with from to for and or as of after before during while when where that than into under over about against between but if it not'.split(
    ' ',
  ),
)

/** Whether a noun of function depends on the noun before it: « du cabinet du ministre ». */
function isTied(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  const { genitives } = patternsOf(lexicon)
  const own = tokens[start]?.folded ?? ''
  const before = tokens[start - 1]
  if (before === undefined) return false
  return genitives.has(before.folded) || (genitives.has(own) && before.kind === 'word')
}

/** Index after a role that begins at a token, or null. */
function roleAfter(tokens: readonly Token[], start: number, lexicon: Lexicon): number | null {
  const { roles, articles } = patternsOf(lexicon)
  let at = start
  while (articles.has(tokens[at]?.folded ?? '')) at++
  const reach = lexicon.lang === 'en' ? 8 : 2
  let head = -1
  for (let step = at; step < Math.min(tokens.length, at + reach); step++) {
    const token = tokens[step]
    if (token?.kind !== 'word') break
    if (roles.has(token.folded)) {
      head = step
      break
    }
    if (patternsOf(lexicon).verbs.has(token.folded) || patternsOf(lexicon).roleEnds.has(token.folded)) break
  }
  return head < 0 ? null : roleEnd(tokens, head + 1, lexicon)
}

/** Index after a role whose noun of function stands before `from`. */
function roleEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { verbs, roleEnds, roles } = patternsOf(lexicon)
  let depth = 0
  let at = from
  for (; at < Math.min(tokens.length, from + MAX_ROLE_TOKENS); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (depth < 0) break
    if (depth > 0) continue
    const isEnd = roleEnds.has(token.folded) || (verbs.has(token.folded) && !roles.has(token.folded))
    if (isEnd && !token.capital) break
    if (token.text === '.' && /^\p{L}{1,3}$/u.test(tokens[at - 1]?.text ?? '')) continue
    if (token.kind === 'mark' && !/^[()&’'–-]$/u.test(token.text) && !isListComma(tokens, at, lexicon)) break
  }
  return at
}

const JOINING = new Set(['et', 'and', 'y', 'e'])

/** A comma within a role: « des Affaires étrangères, de la Coopération africaine et … », "Director General, Kenya National Bureau". */
function isListComma(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (tokens[index]?.text !== ',') return false
  const { genitives } = patternsOf(lexicon)
  const next = tokens[index + 1]
  if (next === undefined) return false
  if (genitives.has(next.folded)) return true
  // « économique, social et environnemental »: a list of one kind of words goes on to its "et".
  const isSeries = JOINING.has(tokens[index + 2]?.folded ?? '') && next.capital === tokens[index + 3]?.capital
  if (isSeries && next.kind === 'word' && next.capital === tokens[index - 1]?.capital) return true
  const closing = tokens.findIndex(({ text }, at) => at > index && text === ',')
  const inside = closing < 0 ? [] : tokens.slice(index + 1, closing)
  const isProper = inside.every(({ kind, capital, folded }) => kind === 'word' && (capital || folded.length <= 3))
  return next.capital && isProper && inside.some(({ folded }) => patternsOf(lexicon).bodies.has(folded))
}

/** A function without a name, or a pronoun, that begins at a token. */
function namelessAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
  const { pronouns, roles } = patternsOf(lexicon)
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  if (pronouns.has(token.folded)) return { name: null, role: null, isPronoun: true, start: token.start, end: token.end }
  if (!roles.has(token.folded)) return null
  const start = roleStart(tokens, index, lexicon)
  if (isTied(tokens, start, lexicon)) return null
  const own = tokens[start]?.folded ?? ''
  const from = CONTRACTED.has(own) ? start + 1 : start
  const role = rangeOf(tokens, from, roleEnd(tokens, index + 1, lexicon))
  // "Member states", « un membre »: too little to know somebody by.
  if (/^(?:member|membre|miembro)$/u.test(token.folded)) return null
  return role.end > role.start ? { name: null, role, isPronoun: false, ...role } : null
}

/** Articles melted with a preposition, which are no part of a role: « quant au représentant ». */
const CONTRACTED = new Set(['au', 'du', 'al', 'del'])
