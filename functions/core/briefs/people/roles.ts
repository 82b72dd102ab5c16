import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../reading/source.ts'
import { foldedSet, perLexicon, wordSet } from '../reading/words.ts'

const MAX_ROLE_TOKENS = 28
/** Article, noun and what specifies it: « la médecin du travail ». */
const MAX_NOUN_TOKENS = 4

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, place, when } = lexicon
  return {
    honorifics: foldedSet(speech.honorifics),
    roles: wordSet(speech.roles),
    adjectives: foldedSet(speech.functionAdjectives),
    articles: foldedSet(speech.articles),
    genitives: foldedSet(speech.genitives),
    roleEnds: foldedSet(speech.roleEnds),
    prepositions: foldedSet(speech.notNames),
    sources: foldedSet([...speech.sources, ...speech.openingSources]),
    bodies: foldedSet(organizers.bodies),
    notRoles: foldedSet([
      ...speech.notRoles,
      ...speech.notDescriptions,
      ...organizers.bodies,
      ...place.venues,
      ...speech.adverbs,
    ]),
    verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
    attributing: attributingNouns(lexicon),
    demonyms: foldedSet(speech.demonyms),
    times: foldedSet([...speech.adverbs, ...Object.keys(when.relativeDays)]),
  }
})

/** « en palabras de », « bajo la presidencia de »: nouns whose « de » is followed by who speaks or presides. */
function attributingNouns({ lang, speech }: Lexicon): ReadonlySet<string> {
  if (lang !== 'es' && lang !== 'fr') return new Set()
  const nouns = [...speech.sources, ...speech.takesPart, ...speech.floor].flatMap(
    (phrase) => /(\p{L}+) (?:del?|du|d’)$/u.exec(phrase)?.[1] ?? [],
  )
  if (lang === 'fr') return foldedSet([...nouns, 'réponse', 'parole', 'mot', 'témoignage', 'bouche', 'tour', 'voix'])
  // « La frase es de la abogada Ana Pons. »
  return foldedSet([...nouns, 'es', 'era', 'son', 'frase', 'lamento', 'reflexión', 'pregunta', 'testimonio', 'voz'])
}

/** Index where a role that ends before `end` begins; null where there is none. */
export function roleBefore(tokens: readonly Token[], floor: number, end: number, lexicon: Lexicon): number | null {
  const { roles, verbs, genitives } = patternsOf(lexicon)
  let found: number | null = null
  let isWithin = false
  for (let at = end - 1; at >= Math.max(floor, end - MAX_ROLE_TOKENS); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      isHardMark(token) ||
      closesClause(tokens, at, lexicon) ||
      (verbs.has(token.folded) && !token.capital && !roles.has(token.folded))
    )
      break
    if (isWithin && token.text === ',') break
    // « …, juge Awa Ba »: behind a comma or a quotation a word that is a verb, too, is one.
    if (lexicon.lang === 'fr' && verbs.has(token.folded) && /^[,»”"]$/u.test(tokens[at - 1]?.text ?? '')) break
    if (token.kind !== 'word' || !roles.has(token.folded)) continue
    const start = roleStart(tokens, at, lexicon)
    // « le premier à s’exprimer, Awa Ba »
    if (lexicon.lang === 'fr' && FIRST.test(token.folded) && tokens[at + 1]?.text === 'à') return null
    // « el rector del centro docente »: a noun right behind another one is its adjective.
    if (start === at && isAdjective(tokens[at - 1], at - floor, lexicon)) continue
    // « el libro “…”, de la periodista Ana Pons »: behind a mark « de » tells whose it is.
    const isAuthor = genitives.has(tokens[start - 1]?.folded ?? '') && /^[,»”"'’]$/u.test(tokens[start - 2]?.text ?? '')
    if (!(isAuthor && lexicon.lang === 'es') && isTied(tokens, start, lexicon)) {
      // « l’adjoint au maire »: the role begins further back, but not beyond a comma.
      isWithin = CONTRACTED.has(tokens[start]?.folded ?? '')
      continue
    }
    found = start
    break
  }
  return found
}

/**
 * « l’agronome Awa Ba », « la médecin du travail Awa Ba »: article and noun right before a name tell a function, known or
 * not. Null in English, where the noun stands without an article (`roleBefore` knows its endings).
 */
export function nounBefore(tokens: readonly Token[], floor: number, end: number, lexicon: Lexicon): number | null {
  const { articles, notRoles, verbs, demonyms } = patternsOf(lexicon)
  // « el angoleño Domingos Bá » tells where he is from, not what he does.
  const isOrigin = demonyms.has(tokens[end - 1]?.folded ?? '') && articles.has(tokens[end - 2]?.folded ?? '')
  if (lexicon.lang === 'en' || isOrigin) return null
  for (let at = end - 1; at >= Math.max(floor, end - MAX_NOUN_TOKENS); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (articles.has(token.folded))
      return at < end - 1 && !isAdjunct(tokens[at - 1], lexicon) && !isTied(tokens, at, lexicon) ? at : null
    if (token.capital || notRoles.has(token.folded) || verbs.has(token.folded)) return null
    // « un constat que partage Awa Ba »: a clause.
    if (lexicon.lang === 'fr' && CLAUSE.test(token.folded)) return null
  }
  return null
}

const FIRST = /^(?:premiere?|dernier|derniere|seule?|seconde?|deuxieme)$/u
const CLAUSE = /^(?:qu[ei]|dont|ou|qu'|\p{L}{3,}(?:ait|aient))$/u

function isAdjective(before: Token | undefined, distance: number, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'en' || distance < 1 || before?.kind !== 'word' || before.capital) return false
  const { prepositions, roles, verbs, roleEnds, genitives, honorifics } = patternsOf(lexicon)
  return ![prepositions, roles, verbs, roleEnds, genitives, honorifics].some((words) => words.has(before.folded))
}

/** « résume à la clôture Awa Ba »: what follows a preposition is no function, but for « selon » and « pour ». */
function isAdjunct(before: Token | undefined, lexicon: Lexicon): boolean {
  const { prepositions, sources, times } = patternsOf(lexicon)
  if (before === undefined || sources.has(before.folded) || times.has(before.folded)) return false
  return prepositions.has(before.folded)
}

/** In English the words before a name are no function where a clause, a sentence or a quotation of two apostrophes ends in them. */
function closesClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (lexicon.lang !== 'en' || token === undefined) return false
  if (token.text === "'") return tokens[at - 1]?.text === "'"
  if (token.text === '.') return /^\p{Ll}{4,}$|^\p{Lu}\p{Ll}{4,}$/u.test(tokens[at - 1]?.text ?? '')
  return !token.capital && patternsOf(lexicon).roleEnds.has(token.folded)
}

function isHardMark(token: Token): boolean {
  return token.kind === 'mark' && !/^[,()&’'.–-]$/u.test(token.text)
}

/** The first word of the role that holds a noun of function: its article, and in English what stands before the noun. */
export function roleStart(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const { roles, articles, verbs, genitives, honorifics, adjectives, roleEnds, prepositions } = patternsOf(lexicon)
  let start = index
  while (start > 0) {
    const before = tokens[start - 1]
    const joined = lexicon.lang === 'en' ? englishJoint(tokens, start) : 0
    if (joined > 0) {
      start -= joined
      continue
    }
    if (before?.kind !== 'word') break
    if (articles.has(before.folded)) return start - 1
    if (verbs.has(before.folded) || genitives.has(before.folded) || roleEnds.has(before.folded)) break
    const isPremodifier =
      lexicon.lang === 'en'
        ? !prepositions.has(before.folded)
        : roles.has(before.folded) || adjectives.has(before.folded) || honorifics.has(before.folded)
    if (!isPremodifier || index - start > 6) break
    start--
  }
  return start
}

/** Tokens before one that belong to the same word: "|24-|year-old", "Drivers|'| union", "University |of| Zambia sociologist"; 0. */
function englishJoint(tokens: readonly Token[], start: number): number {
  const [own, before, second, third] = [tokens[start], tokens[start - 1], tokens[start - 2], tokens[start - 3]]
  if (before?.text === '-' && second?.kind === 'number' && own?.folded === 'year-old') return 2
  if (/^['’]$/u.test(before?.text ?? '') && second?.folded.endsWith('s') === true && second.end === before?.start)
    return 2
  const isNamed = own?.capital === true && second?.capital === true && second.text.length > 3
  return before?.text === 'of' && isNamed && third?.text !== 'of' && UNIVERSITIES.test(second.folded) ? 2 : 0
}

const UNIVERSITIES =
  /^(?:university|bank|college|institute|house|church|bureau|chamber|republic|government|city|port)$/u

const CONTRACTED = new Set(['au', 'aux', 'al'])

/** Whether a noun of function depends on the noun before it: « du cabinet du ministre ». */
export function isTied(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  const { genitives, attributing } = patternsOf(lexicon)
  const own = tokens[start]?.folded ?? ''
  const before = tokens[start - 1]
  if (before === undefined) return false
  const governing = genitives.has(own) ? before : tokens[start - 2]
  if (attributing.has(governing?.folded ?? '')) return false
  // « l’adjoint au maire »: the noun after a melted preposition, too, but for « quant au maire », "al" for who speaks.
  if (CONTRACTED.has(own) && before.kind === 'word' && !/^(?:quant|cuanto|junto)$/u.test(before.folded)) return true
  return genitives.has(before.folded) || (genitives.has(own) && before.kind === 'word')
}

/** Index after a role that begins at a token, or null. */
export function roleAfter(tokens: readonly Token[], start: number, lexicon: Lexicon): number | null {
  const { roles, articles } = patternsOf(lexicon)
  let at = start
  while (articles.has(tokens[at]?.folded ?? '')) at++
  const reach = lexicon.lang === 'en' ? 8 : 2
  let head = -1
  // "a 24-year-old head porter"
  if (lexicon.lang === 'en' && tokens[at]?.kind === 'number' && tokens[at + 2]?.folded === 'year-old') at += 3
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
export function roleEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { verbs, roleEnds, roles, genitives } = patternsOf(lexicon)
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
    // « de esta casa »: what hangs on a preposition goes on with the role.
    if (isEnd && !token.capital && !genitives.has(tokens[at - 1]?.folded ?? '')) break
    if (
      /^[–—-]$/u.test(token.text) &&
      token.start > (tokens[at - 1]?.end ?? 0) &&
      (tokens[at + 1]?.start ?? 0) > token.end
    )
      break
    // « portavoz de la red. »: at the end of a sentence a short word is no abbreviation.
    if (token.text === '.' && at + 1 < tokens.length && /^\p{L}{1,3}$/u.test(tokens[at - 1]?.text ?? '')) continue
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
