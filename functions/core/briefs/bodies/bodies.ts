import { nameEnd } from './body-extent.ts'
import { CONTRACTIONS, isHead, isJoinedHead, isShortForm, isState, isStateToken, bodyWords } from './body-words.ts'
import { eventNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence, Token } from '../reading/source.ts'

/** The name of a body within a sentence, with its article and the short form in parentheses. */
export interface Body extends Range {
  /** Index of the first token of the name proper, after the article. */
  readonly head: number
  /** Index of the token after it. */
  readonly next: number
}

/** Words between the article and the noun, at most: "the county's Department". */
const MAX_MODIFIERS = 3

/** The name of a body that begins at a token; null where none does. */
export function bodyAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  limit = sentence.tokens.length,
): Body | null {
  const { articles, indefinites } = bodyWords(lexicon)
  const { tokens } = sentence
  const opening = tokens[index]
  if (opening?.kind !== 'word') return null
  const isContracted = CONTRACTIONS.has(opening.folded)
  const hasArticle = articles.has(opening.folded) && (!opening.capital || index === 0 || startsName(tokens, index))
  const head = hasArticle || isContracted ? index + 1 : index
  const isIndefinite = indefinites.has(opening.folded)
  const named =
    lexicon.lang === 'ar'
      ? isHead(opening, lexicon) || isStateToken(opening, lexicon)
        ? head
        : -1
      : headOf(sentence, head, hasArticle || isContracted, lexicon)
  if (named < 0 || isIndefinite) return null
  const next = Math.min(limit, nameEnd(sentence, head, Math.max(named, head), lexicon))
  const body = { start: tokens[isContracted ? head : index]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, head, next }
  if (body.end <= body.start || isPersonal(sentence, body, lexicon) || isMeeting(sentence, body, lexicon)) return null
  const isJoined = lexicon.lang === 'ar' && isJoinedHead(opening, lexicon)
  return isJoined ? { ...body, start: body.start + 1 } : body
}

/** "the summer school", « l’école d’été »: all of the name is the noun of a meeting. */
function isMeeting(sentence: Sentence, { end, head }: Body, lexicon: Lexicon): boolean {
  const first = sentence.tokens[head]
  if (lexicon.lang === 'ar' || first === undefined || first.capital) return false
  const from = first.start
  return eventNounsIn(sentence, lexicon).some((noun) => noun.start === from && noun.end >= end)
}

/** An article with a capital begins a name in the middle of a sentence too: « El Colegio », "The Hague Institute". */
function startsName(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.capital === true
}

/** Index of the word with which a name that begins at `from` proves one: a capital, or the noun for a body; -1. */
function headOf(sentence: Sentence, from: number, isDefinite: boolean, lexicon: Lexicon): number {
  const { ends, towns, time, genitives, articles } = bodyWords(lexicon)
  const { tokens } = sentence
  const first = tokens[from]
  if (first?.kind !== 'word' || articles.has(first.folded)) return -1
  if (isHead(first, lexicon) && tokens[from + 1]?.folded !== "'s") return from
  if (time.has(first.folded) || (ends.has(first.folded) && !isShortForm(first))) return -1
  if (first.capital) {
    // "the Tangier Migration Observatory": English puts the town first.
    const isPlace = towns.has(first.folded) && !(lexicon.lang === 'en' && tokens[from + 1]?.capital === true)
    if (isPlace) return -1
    if (first.text.length > 1) return from
  }
  if (!isDefinite) return -1
  // "the county's Department", "the tenants' union", « la petite association ».
  for (let at = from; at <= from + MAX_MODIFIERS + 2; at++) {
    const token = tokens[at]
    if (token === undefined) return -1
    if (at > from && isHead(token, lexicon)) return lexicon.lang === 'en' || at - from === 1 ? at : -1
    if (ends.has(token.folded) || genitives.has(token.folded) || time.has(token.folded)) return -1
    if (token.kind !== 'word' && !/^['’]$/u.test(token.text)) return -1
  }
  return -1
}

/** A name with a function or an honorific in it is a person's, unless it begins with the noun for a body. */
function isPersonal(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'ar') return false
  const { roles, honorifics, meetings } = bodyWords(lexicon)
  const words = sentence.tokens.slice(head, next)
  if (isHead(words[0], lexicon)) return false
  const before = sentence.tokens[head - 1]?.text === '.' ? sentence.tokens[head - 2] : sentence.tokens[head - 1]
  if (before !== undefined && (honorifics.has(before.folded) || roles.has(before.folded))) return true
  const headAt = words.findIndex((token) => isHead(token, lexicon))
  const roleAt = words.findIndex(({ folded }) => roles.has(folded) || honorifics.has(folded))
  if (roleAt >= 0 && (headAt < 0 || roleAt < headAt)) return true
  // "the Vienna Conference": a meeting does not hold itself.
  const meeting = words.findIndex(({ folded }) => meetings.has(folded))
  if (headAt >= 0 || meeting < 0 || words.some(isShortForm)) return false
  if (words[meeting]?.folded === 'forum' && isAgent(sentence, head, next)) return false
  // "Journalists International Forum for Migration" is a body's name.
  const isForum = words[meeting]?.folded === 'forum' && meeting > 0
  return !isForum || !/^(?:for|on|of)$/u.test(words[meeting + 1]?.folded ?? '')
}

/** « organisé par le Forum des femmes », "the Policy Forum, which held …": what does something is a body, whatever its noun. */
function isAgent({ tokens }: Sentence, head: number, next: number): boolean {
  const [first, before, earlier] = [tokens[head - 1], tokens[head - 2], tokens[head - 3]]
  const isBy = (word: Token | undefined) => /^(?:by|par|por|with|avec|con)$/u.test(word?.folded ?? '')
  const isCall = (word: Token | undefined) =>
    /^(?:initiative|invitation|auspices|egide|aegis|appel|iniciativa|invitacion|auspicios|we|nous)$/u.test(
      word?.folded ?? '',
    )
  if (isBy(first) || isBy(before) || isCall(before) || (isCall(earlier) && first?.kind === 'word')) return true
  const [comma, pronoun] = [tokens[next], tokens[next + 1]]
  return comma?.text === ',' && /^(?:which|who|qui)$/u.test(pronoun?.folded ?? '')
}

/** Whether a name tells by itself that it is a body's: it holds the noun for one, a short form, or is a state's. */
export function namesBody(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(head, next)
  const name = words.map(({ folded }) => folded).join(' ')
  return isState(name, lexicon) || words.some((token) => isHead(token, lexicon) || isShortForm(token))
}

/** « l’observatoire », "the ministry", الجامعة: the noun alone, for a body named elsewhere. */
export function isBare(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(head, next).filter(({ kind }) => kind === 'word')
  const [only, adjective] = words
  // « la Croix-Rouge » is a name of its own.
  if (only === undefined || !isHead(only, lexicon) || (only.capital && only.text.includes('-'))) return false
  // « La Cancillería »: there is one in a country.
  if (only.text === 'Cancillería') return false
  // « le gouvernement béninois »: there is one in a country, too.
  if (words.length === 2 && /^(?:gouvernement|parlement|gobierno|parlamento|government|parliament)$/u.test(only.folded))
    return false
  if (lexicon.lang === 'ar') return words.length === 1
  return words.length === 1 || (words.length === 2 && !only.capital && adjective?.capital === false)
}

/** A short form alone: "IOM", « l’OIM ». */
export function isShort(sentence: Sentence, { head, next }: Body): boolean {
  const word = sentence.tokens[head]
  return next === head + 1 && isShortForm(word)
}
