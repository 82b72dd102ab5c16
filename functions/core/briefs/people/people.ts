import { appointedRole } from './appointments.ts'
import { appositionAfter, appositionBefore, closes } from './appositions.ts'
import { complementRole, pastAge, relativeEnd, relativeRole } from './english-roles.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import { isBound, isCountryName, namesIn, type Name } from './names.ts'
import { arabicMentions } from './people-arabic.ts'
import { nounBefore, roleAfter, roleBefore, roleStart } from './roles.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { CONTRACTED, namelessAt, GOVERNING } from './nameless.ts'
import { patternsOf } from './people-patterns.ts'

/** Everyone a sentence names or points to, in order. */
export function mentionsIn(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  if (lexicon.lang === 'ar') return arabicMentions(sentence, lexicon)
  const named = namedIn(sentence.tokens, lexicon)
  const covered = (start: number) =>
    named.some(
      ({ isBound: isTiedTo, role, start: at, end }) => (!isTiedTo || role !== null) && start >= at && start < end,
    )
  const others = sentence.tokens.flatMap((token, index) => {
    if (covered(token.start)) return []
    const mention = namelessAt(sentence.tokens, index, lexicon)
    return mention === null || covered(mention.end - 1) ? [] : [mention]
  })
  const all = [...named, ...withoutOverlap(others)].sort((a, b) => a.start - b.start)
  return withAppositions(sentence, all)
}

/** « la sociologue Awa Ba, enseignante à Dakar, … »: a second function after the comma is not another person. */
function withAppositions({ text }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const merged: Mention[] = []
  for (const mention of mentions) {
    const last = merged.at(-1)
    const isApposition =
      mention.name === null &&
      !mention.isPronoun &&
      last !== undefined &&
      last.name?.end === last.end &&
      /^\s*,\s*$/u.test(text.slice(last.end, mention.start)) &&
      /^\s*(?:,|$)/u.test(text.slice(mention.end))
    if (isApposition) merged[merged.length - 1] = { ...last, role: last.role ?? mention.role, end: mention.end }
    else merged.push(mention)
  }
  return merged
}

/**
 * The named people. Full names first, each with its role, which never reaches back over the person before; then lone
 * surnames, of which those are dropped that are words of somebody's role (« des Affaires étrangères »).
 */
function namedIn(tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] {
  const names = namesIn(tokens, lexicon)
  const isFull = (name: Name) => name.from < name.core || (name.to - name.core > 1 && !isBound(tokens, name, lexicon))
  const full: Mention[] = []
  for (const name of names.filter(isFull)) {
    const end = full.at(-1)?.end ?? 0
    if ((tokens[name.from]?.start ?? 0) < end) continue
    const floor = tokens.findIndex(({ start }) => start >= end)
    full.push(withRole(tokens, name, floor, lexicon))
  }
  for (const name of names) {
    const whole = isFull(name) ? null : afterBody(tokens, name, lexicon)
    if (whole !== null) full.push(whole)
  }
  const lone = names.filter((name) => !isFull(name)).map((name) => bareName(tokens, name, lexicon))
  const isFree = ({ start }: Mention) => !full.some((other) => start >= other.start && start < other.end)
  return [...full, ...lone.filter(isFree)]
}

/** « la ministre des Armées Awa Ba »: a role that ends in capitals, with the name's last two words after it. */
function afterBody(tokens: readonly Token[], { core, to }: Name, lexicon: Lexicon): Mention | null {
  // « la rédactrice en chef de Radio Nouvelle Onde »: a thing by its name.
  if (patternsOf(lexicon).things.has(tokens[core]?.folded ?? '')) return null
  if (to - core < 3 || tokens.slice(core, to).some(({ capital }) => !capital)) return null
  const mention = withRole(tokens, { from: to - 2, core: to - 2, to }, 0, lexicon)
  return mention.role !== null && mention.role.start < (tokens[core]?.start ?? 0) ? mention : null
}

function bareName(tokens: readonly Token[], name: Name, lexicon: Lexicon): Mention {
  const range = rangeOf(tokens, name.core, name.to)
  const isPlace = patternsOf(lexicon).placeWords.has(tokens[name.from - 1]?.folded ?? '')
  const bare = {
    name: range,
    role: null,
    isPronoun: false,
    isBound: isBound(tokens, name, lexicon) || isPlace,
    ...range,
  }
  // « la historia de Awa Ba, peluquera guineana », « cuenta Fátima, madre de un desaparecido ».
  const role = knowsLoneNames(tokens, name, lexicon) ? knownRoleBehind(tokens, name, lexicon) : null
  return role === null || (isPlace && name.to - name.core < 2) ? bare : { ...bare, role, end: role.end }
}

/** In English a lone name that is not a country's, a town's or a body's. */
function knowsLoneNames(tokens: readonly Token[], { core, to }: Name, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'es') return true
  return lexicon.lang === 'en' && to - core === 1 && !isCountryName(tokens[core]?.folded ?? '', lexicon)
}

function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** A name with its role: before it, before it and a comma, or after it and a comma. */
function withRole(tokens: readonly Token[], name: Name, floor: number, lexicon: Lexicon): Mention {
  const range = rangeOf(tokens, name.core, name.to)
  const start = startOf(tokens, name, lexicon)
  const named = { name: range, role: null, isPronoun: false, isBound: false, start, end: range.end }
  const appointed = appointedRole(tokens, name, lexicon)
  if (appointed !== null)
    return {
      ...named,
      role: appointed,
      start: Math.min(start, appointed.start, roleInFront(tokens, name, floor, lexicon)?.start ?? start),
      end: Math.max(range.end, appointed.end),
    }
  const title = titleOf(tokens, name, floor, lexicon)
  if (title !== null) return { ...named, role: title, start: title.start }
  const before = roleInFront(tokens, name, floor, lexicon)
  if (before !== null) return { ...named, role: before, start: before.start }
  const past = lexicon.lang === 'en' ? { ...name, to: pastAge(tokens, name.to) } : name
  const after = roleBehind(tokens, past, lexicon) ?? belonging(tokens, past, lexicon)
  if (after === null) {
    const role = officeOf(tokens, name, lexicon) ?? predicatedRole(tokens, past, lexicon)
    return { ...named, role, end: tokens[past.to - 1]?.end ?? range.end }
  }
  const closing = tokens.find(({ start: at }) => at >= after.end)
  return { ...named, role: after, end: closing?.text === ')' ? closing.end : after.end }
}

function belonging(tokens: readonly Token[], { to }: Name, lexicon: Lexicon): Range | null {
  return lexicon.lang === 'en' ? complementRole(tokens, to, lexicon) : null
}

const COPULAS = /^(?:es|era|fue|est|etait|fut)$/u
/** Verbs of a relative clause that tells what somebody does. */
const LEADS =
  /^(?:preside|dirige|coordina|lidera|encabeza|representa|regenta|capitanea|codirige|copreside|fundo|coordonne|represente|anime|pilote|gere|codirige)$/u
/** What is said of somebody with such a noun, not whose office it is: « est responsable de cet échec », « est mère de trois enfants ». */
const NO_OFFICES =
  /^(?:responsable|temoin|premiere?|haute?|point|numero|parent|porteu\p{L}*|pere|mere|fils|fille|veuve?|femme|mari|epou\p{L}*|frere|soeur|auteure?|autrice|victime|membre|proprietaire|locataire|titulaire|acteur|actrice|ancienne?|cousine?|oncle|tante|neveu|niece|voisine?|maitre|maitresse|chef|leader|champion|championne|defenseure?|participante?|interprete)$/u
/** Words of such a clause at most. */
const MAX_CLAUSE_TOKENS = 16

/** « Ana Pons es ferrallista », « Ana Pons, que preside una red, … »: a function that is told as a predicate. */
function predicatedRole(tokens: readonly Token[], { to }: Name, lexicon: Lexicon): Range | null {
  if (lexicon.lang === 'en') return relativeRole(tokens, to, lexicon)
  if (lexicon.lang === 'ar') return null
  const { roles, articles } = patternsOf(lexicon)
  if (COPULAS.test(tokens[to]?.folded ?? '')) {
    const head = articles.has(tokens[to + 1]?.folded ?? '') ? to + 2 : to + 1
    if (!roles.has(tokens[head]?.folded ?? '')) return null
    if (lexicon.lang === 'fr' && NO_OFFICES.test(tokens[head]?.folded ?? '')) return null
    const end = roleAfter(tokens, to + 1, lexicon) ?? head + 1
    const and = tokens.findIndex(({ folded }, at) => at > head && at < end && /^(?:y|et)$/u.test(folded))
    return rangeOf(tokens, to + 1, and < 0 || roles.has(tokens[and + 1]?.folded ?? '') ? end : and)
  }
  const isClause =
    tokens[to]?.text === ',' &&
    /^(?:que|quien|qui)$/u.test(tokens[to + 1]?.folded ?? '') &&
    LEADS.test(tokens[to + 2]?.folded ?? '')
  const close = isClause ? tokens.findIndex(({ text }, at) => at > to + 2 && /^[,.;]$/u.test(text)) : -1
  return close > to + 3 && close - to <= MAX_CLAUSE_TOKENS ? rangeOf(tokens, to + 1, close) : null
}

/** « la jueza Ana Pons »: what Spanish puts before a name as a title is a function where nothing else is told, but for « doctor »; so are « le bâtonnier », "Nurse". */
function officeOf(tokens: readonly Token[], { from, core }: Name, lexicon: Lexicon): Range | null {
  const title = tokens[from]
  const isRead = lexicon.lang !== 'ar'
  if (!isRead || core - from !== 1 || title === undefined || ADDRESSES.test(title.folded)) return null
  const { roles, articles } = patternsOf(lexicon)
  const hasArticle = articles.has(tokens[from - 1]?.folded ?? '') && !CONTRACTED.has(tokens[from - 1]?.folded ?? '')
  return roles.has(title.folded) ? rangeOf(tokens, hasArticle ? from - 1 : from, core) : null
}

const ADDRESSES =
  /^(?:doctora?|docteure?|professeure?|maitre|maitresse|pere|soeur|frere|cheikh|imam|abbe|chef|general|colonel|doctor|professor|prof|father|mother|sister|brother|elder|king|queen|prince|princess|sir|sheikh)$/u

/** With honorific, and with the article before that: « le Pr Awa Ba ». */
function startOf(tokens: readonly Token[], { from, core }: Name, lexicon: Lexicon): number {
  const before = tokens[from - 1]
  const hasArticle = from < core && before !== undefined && patternsOf(lexicon).articles.has(before.folded)
  return (hasArticle && !CONTRACTED.has(before.folded) ? before.start : tokens[from]?.start) ?? 0
}

/** "Labour inspector Hayat …": what is a title in front of a name is a function with a word before it, or in small letters. */
function titleOf(tokens: readonly Token[], { from, core }: Name, floor: number, lexicon: Lexicon): Range | null {
  if (lexicon.lang !== 'en' || core - from !== 1 || !patternsOf(lexicon).roles.has(tokens[from]?.folded ?? ''))
    return null
  const start = Math.max(floor, roleStart(tokens, from, lexicon))
  const isMore = start < from && !(start === from - 1 && patternsOf(lexicon).articles.has(tokens[start]?.folded ?? ''))
  if (tokens[start - 1]?.text === ',' && start === from) return null
  return isMore || tokens[from]?.capital === false ? rangeOf(tokens, start, core) : null
}

function roleInFront(tokens: readonly Token[], name: Name, floor: number, lexicon: Lexicon): Range | null {
  const { from } = name
  const isAfterComma = tokens[from - 1]?.text === ','
  if (GOVERNING.has(tokens[from - 1]?.folded ?? '')) return null
  const end = isAfterComma ? from - 1 : from
  const isClosed = closes(tokens[name.to])
  const described = () => (isAfterComma && isClosed ? appositionBefore(tokens, floor, end, lexicon) : null)
  const known = roleBefore(tokens, floor, end, lexicon)
  // "In her keynote, Awa Ba said": of what she gave, not what she is.
  if (isAfterComma && tokens[end - 1]?.folded === 'keynote') return null
  // "Chair of the committee that prepares the law, Awa Ba said": the whole opening, without an article.
  const isOpening = isAfterComma && known === null && opensWithRole(tokens, end, lexicon)
  if (isOpening) return rangeOf(tokens, 0, end)
  const before = known ?? (isAfterComma ? described() : nounBefore(tokens, floor, end, lexicon))
  if (before === null) return null
  // "Its director, the geographer Awa Ba, warned": of two functions the first tells more.
  if (!isAfterComma && isClosed && tokens[before - 1]?.text === ',') {
    const first = appositionBefore(tokens, floor, before - 1, lexicon)
    if (first !== null) return rangeOf(tokens, first, before - 1)
  }
  return rangeOf(tokens, CONTRACTED.has(tokens[before]?.folded ?? '') ? before + 1 : before, end)
}

/** Whether the words from the head of a sentence to a comma are a function with a clause of its own. English only. */
function opensWithRole(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const inner = tokens.slice(0, end)
  const { roles, verbs } = patternsOf(lexicon)
  return (
    lexicon.lang === 'en' &&
    roles.has(inner[0]?.folded ?? '') &&
    inner[1]?.folded === 'of' &&
    end <= 16 &&
    inner.every((token) => token.kind === 'word' && !verbs.has(token.folded))
  )
}

/** After a name and its comma a function with its noun, up to the next mark. */
function knownRoleBehind(tokens: readonly Token[], { to }: Name, lexicon: Lexicon): Range | null {
  const { roles, articles } = patternsOf(lexicon)
  const comma = lexicon.lang === 'en' ? pastAge(tokens, to) : to
  if (tokens[comma]?.text !== ',') return null
  const hasArticle = articles.has(tokens[comma + 1]?.folded ?? '')
  const head = hasArticle ? comma + 2 : comma + 1
  const isFar = lexicon.lang === 'en' && hasArticle
  if (!roles.has(tokens[head]?.folded ?? '') && !isFar) return null
  const end = roleAfter(tokens, comma + 1, lexicon)
  return end !== null && closes(tokens[end]) ? rangeOf(tokens, comma + 1, end) : null
}

/** The role behind a name: after a comma or a dash, or in parentheses. */
function roleBehind(tokens: readonly Token[], { to }: Name, lexicon: Lexicon): Range | null {
  const mark = tokens[to]?.text ?? ''
  if (!/^[,(–—]$/u.test(mark)) return null
  const known = roleAfter(tokens, to + 1, lexicon)
  const clause = known === null || mark !== ',' || lexicon.lang !== 'en' ? null : relativeEnd(tokens, known, lexicon)
  if (clause !== null) return rangeOf(tokens, to + 1, clause)
  if (known !== null && (mark === ',' || closes(tokens[known]))) return rangeOf(tokens, to + 1, known)
  const described = appositionAfter(tokens, to + 1, lexicon)
  return described === null ? null : rangeOf(tokens, described.from, described.to)
}
