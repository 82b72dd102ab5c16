import type { Lexicon } from './lexicon.ts'
import type { Range } from './mention.ts'
import { foldKeepingOffsets, type Sentence, type Token } from './source.ts'
import { anyOf, foldedSet, perLexicon } from './words.ts'

/** The name of a body within a sentence, with its article and the short form in parentheses. */
export interface Body extends Range {
  /** Index of the first token of the name proper, after the article. */
  readonly head: number
  /** Index of the token after it. */
  readonly next: number
}

const MAX_NAME_TOKENS = 26
const MAX_BODIES = 6
/** Words between the article and the noun, at most: "the county's Department". */
const MAX_MODIFIERS = 3

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
/** Every assigned region code gives its name in the language; the unassigned ones come back as they were. */
function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second) ?? first)).map(foldKeepingOffsets)
}

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { organizers, speech, place, when, kinds } = lexicon
  const meetings = [...kinds.events, ...kinds.gatherings]
  return {
    heads: foldedSet(organizers.heads),
    arabicHead: new RegExp(`^(?:و?ال|و)?(?:${anyOf(organizers.heads)})$`, 'u'),
    ends: foldedSet(organizers.ends),
    genitives: foldedSet(speech.genitives),
    articles: foldedSet(speech.articles),
    indefinites: foldedSet(speech.indefinites),
    honorifics: foldedSet(speech.honorifics.filter((word) => word.length > 1 && word !== 'general')),
    roles: foldedSet(speech.roles.filter((word) => !word.startsWith('*') && !word.endsWith('*'))),
    towns: foldedSet(place.towns),
    venues: foldedSet([...place.venues, 'siège', 'sede', 'headquarters']),
    time: foldedSet([...when.months.flat(), ...when.weekdays.flat(), ...Object.keys(when.relativeDays)]),
    meetings: foldedSet(meetings.filter((phrase) => !phrase.includes(' '))),
    countries: new Set(countryNames(lexicon.lang)),
  }
})

const AND = new Set(['et', 'and', 'y', 'e', '&'])
const CONTRACTIONS = new Set(['du', 'des', 'au', 'aux', 'del', 'al'])
/** « ainsi que », "as well as": joins the next body of a list. */
const JOINS = /^(?:ainsi que|mais aussi|as well as|and also|asi como|y tambien|plus|وكذا|فضلا عن|بالاضافه الي|وكذلك)\s/u
const SHORT_FORM = /^\p{Lu}[\p{Lu}\p{N}-]{1,}s?$/u
/** Adjectives that a Spanish name holds in lower case: « el consejo regional », « la red universitaria ». */
const SPANISH_ADJECTIVE =
  /(?:al|ales|ar|ares|[aá]ri[oa]s?|ic[oa]s?|iv[oa]s?|an[oa]s?|eñ[oa]s?|ens?es?|os[oa]s|ante|antes|bles?|or|ora|in[oa]s|es|esa|acional|[a-z]{3,}i|ol[ae]?s?|an|e[oa]s?)$/u

/** Whether a token is a noun that heads the name of a body, in Arabic with the article or "and" glued to it. */
export function isHead(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  const { heads, arabicHead } = patternsOf(lexicon)
  return lexicon.lang === 'ar' ? arabicHead.test(token.folded) : heads.has(token.folded)
}

/** Whether a name tells by itself that it is a body's: it holds the noun for one, a short form, or is a state's. */
export function namesBody(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(head, next)
  const name = words.map(({ folded }) => folded).join(' ')
  return isState(name, lexicon) || words.some((token) => isHead(token, lexicon) || isShortForm(token))
}

/** Whether a token is a state's name in one word. */
function isStateToken(token: Token, lexicon: Lexicon): boolean {
  return isState(token.folded, lexicon) || (token.folded.startsWith('و') && isState(token.folded.slice(1), lexicon))
}

/** Whether a name is a state's: it signs and launches, but it is no town's host. */
export function isState(name: string, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).countries.has(name)
}

/** « l’observatoire », "the ministry", الجامعة: the noun alone, for a body named elsewhere. */
export function isBare(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(head, next).filter(({ kind }) => kind === 'word')
  const [only, adjective] = words
  // « la Croix-Rouge » is a name of its own.
  if (only === undefined || !isHead(only, lexicon) || (only.capital && only.text.includes('-'))) return false
  if (lexicon.lang === 'ar') return words.length === 1
  return words.length === 1 || (words.length === 2 && !only.capital && adjective?.capital === false)
}

/** A short form alone: "IOM", « l’OIM ». */
export function isShort(sentence: Sentence, { head, next }: Body): boolean {
  const word = sentence.tokens[head]
  return next === head + 1 && isShortForm(word)
}

function isShortForm(token: Token | undefined): boolean {
  return token !== undefined && SHORT_FORM.test(token.text)
}

/** The bodies that begin at a token, joined by commas and "and"; none where no name begins. `limit`: the token to stop at. */
export function bodiesAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  limit = sentence.tokens.length,
): readonly Body[] {
  const bodies: Body[] = []
  let at = index
  while (at >= 0 && at < limit && bodies.length < MAX_BODIES) {
    const body = bodyAt(sentence, at, lexicon, limit)
    if (body === null) break
    const whole = withShortForm(sentence, body)
    bodies.push(whole)
    at = nextInList(sentence, pastApposition(sentence, whole, lexicon))
  }
  return bodies
}

/** "IOM, the UN migration agency, and …": index after what explains a short form, else after the body. */
function pastApposition({ tokens }: Sentence, body: Body, lexicon: Lexicon): number {
  if (tokens[body.next]?.text !== ',' || !isShortForm(tokens[body.next - 1])) return body.next
  const isArticle = patternsOf(lexicon).articles.has(tokens[body.next + 1]?.folded ?? '')
  const from = body.next + (isArticle ? 2 : 1)
  const close = tokens.findIndex(({ text }, index) => index > from && index <= from + 10 && text === ',')
  const words = tokens.slice(from, close < 0 ? from : close)
  const first = words[0]
  if (first === undefined || words.some(({ folded }) => AND.has(folded))) return body.next
  const isOfTheUn = /^(?:un|u|united|nations|onu|naciones)$/u.test(first.folded) && words.length > 1
  const isLower = !first.capital && words.length > 1
  return isOfTheUn || isLower ? close : body.next
}

/** « le Centre international …, ICMPD ont »: a short form without article that ends the list belongs to the name before it. */
function withShortForm({ tokens }: Sentence, body: Body): Body {
  const [comma, short, after] = [tokens[body.next], tokens[body.next + 1], tokens[body.next + 2]]
  if (comma?.text !== ',' || !isShortForm(short) || short === undefined || body.next - body.head < 3) return body
  if (AND.has(after?.folded ?? '') || (after?.text === ',' && isShortForm(tokens[body.next + 3]))) return body
  if (tokens.slice(body.head, body.next).some(({ text }) => text === '(')) return body
  return { ...body, end: short.end, next: body.next + 2 }
}

/**
 * The bodies after an offset, past an insertion or a day: « organisé par, entre autres, … », نظم، أمس، المرصد;
 * none where something else comes first.
 */
export function bodiesAfter(sentence: Sentence, offset: number, lexicon: Lexicon): readonly Body[] {
  const { tokens } = sentence
  let at = tokens.findIndex(({ start }) => start >= offset)
  for (let steps = 0; at >= 0 && at < tokens.length && steps < 4; steps++) {
    const bodies = bodiesAt(sentence, at, lexicon)
    if (bodies.length > 0) return bodies
    // « A l’origine de la manifestation, le Centre … », "The organisers, the X and the Y, …".
    const isMark = /^[,،:]$/u.test(tokens[at]?.text ?? '')
    const next = isMark ? bodiesAt(sentence, at + 1, lexicon) : []
    if (next.length > 0) return next
    const past = pastInsertion(sentence, at, lexicon)
    if (past <= at) return []
    at = past
  }
  return []
}

/** Index after what may stand between a verb and its agent or subject: an insertion between commas, a day, a town; else the same. */
function pastInsertion({ tokens }: Sentence, at: number, lexicon: Lexicon): number {
  const { time, towns } = patternsOf(lexicon)
  const token = tokens[at]
  if (token === undefined) return at
  if (token.text === ',' || token.text === '،' || token.text === '(') {
    const closer = token.text === '(' ? ')' : token.text
    const close = tokens.findIndex(({ text }, index) => index > at && index <= at + 14 && text === closer)
    return close < 0 ? at + 1 : close + 1
  }
  if (token.text === ':') return at + 1
  let to = at
  let past = at
  // « … el pasado jueves », "يوم الخميس 3 مارس بالرباط": words of time and towns with the small words before them.
  while (to < tokens.length && to - at < 9) {
    const word = tokens[to]
    if (word === undefined) break
    const bare = word.folded.replace(/^(?:وال|ال|ب|ل)/u, '')
    const isTime = DURATIONS.has(word.folded) || time.has(word.folded) || (lexicon.lang === 'ar' && time.has(bare))
    const isTown = towns.has(word.folded) || (lexicon.lang === 'ar' && towns.has(word.folded.replace(/^ب/u, '')))
    const isSmall = TIME_WORDS.has(word.folded) || word.kind === 'number'
    if (!isTime && !isTown && !isSmall) break
    to++
    if (isTime || isTown) past = to
  }
  return past
}

/** Arabic words for how long or when in the day. */
const DURATIONS = new Set(['يومين', 'ايام', 'مساء', 'صباح', 'اسبوع', 'ساعات', 'زوال', 'اسبوعين'])
const TIME_WORDS = new Set(
  `el la los pasado pasada proximo este esta en de a dia ce le la dernier prochain les du au on this last next in the
   يوم اليوم امس صباح مساء هذا موافق في بمدينه مدينه يومه يومي من حضوريا مشتركا ايضا كذلك علي مدي مدار ثلاثه اربعه خمسه طيله خلال الماضي المقبل القادم الجاري المنصرم`.split(
    /\s+/u,
  ),
)

/** Index of the token after a comma or "and"; -1 where the list ends. */
function nextInList(sentence: Sentence, index: number): number {
  const { tokens, folded } = sentence
  const token = tokens[index]
  if (token === undefined) return -1
  const placed = pastPlace(tokens, index)
  if (placed > index) return nextInList(sentence, placed)
  const isComma = token.text === ',' || token.text === '،' || token.text === ';'
  const at = isComma ? index + 1 : index
  const joining = JOINS.exec(folded.slice(tokens[at]?.start ?? folded.length))
  if (joining !== null) {
    const end = (tokens[at]?.start ?? 0) + joining[0].length
    return pastGenitive(
      tokens,
      tokens.findIndex(({ start }) => start >= end),
    )
  }
  if (AND.has(tokens[at]?.folded ?? '')) return pastGenitive(tokens, at + 1)
  if (isComma) return pastGenitive(tokens, at)
  return token.text.startsWith('و') && token.text.length > 3 ? index : -1
}

/** « la Embajada de España en Marruecos y … », "UNICEF in Ghana and …": where a body of a list sits is passed over. */
function pastPlace(tokens: readonly Token[], index: number): number {
  const [link, place, after] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (link === undefined || !/^(?:en|à|au|in|at)$/u.test(link.folded) || link.text === 'En') return index
  return place?.capital === true && AND.has(after?.folded ?? '') ? index + 2 : index
}

/** Past the « de » that each name of a list repeats. A contraction is part of what `bodyAt` reads. */
function pastGenitive(tokens: readonly Token[], index: number): number {
  return /^(?:de|d'|of|by|par|por)$/u.test(tokens[index]?.folded ?? '') ? index + 1 : index
}

/** The name of a body that begins at a token; null where none does. */
export function bodyAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  limit = sentence.tokens.length,
): Body | null {
  const { articles, indefinites } = patternsOf(lexicon)
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
  if (body.end <= body.start || isPersonal(sentence, body, lexicon)) return null
  const isJoined = lexicon.lang === 'ar' && isJoinedHead(opening, lexicon)
  return isJoined ? { ...body, start: body.start + 1 } : body
}

/** An article with a capital begins a name in the middle of a sentence too: « El Colegio », "The Hague Institute". */
function startsName(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.capital === true
}

function isJoinedHead(token: Token, lexicon: Lexicon): boolean {
  if (!token.folded.startsWith('و')) return false
  return (
    (isHead(token, lexicon) || isState(token.folded.slice(1), lexicon)) && !patternsOf(lexicon).heads.has(token.folded)
  )
}

/** Index of the word with which a name that begins at `from` proves one: a capital, or the noun for a body; -1. */
function headOf(sentence: Sentence, from: number, isDefinite: boolean, lexicon: Lexicon): number {
  const { ends, towns, time, genitives, articles } = patternsOf(lexicon)
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
  const { roles, honorifics, meetings } = patternsOf(lexicon)
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
  // "Journalists International Forum for Migration" is a body's name.
  const isForum = words[meeting]?.folded === 'forum' && meeting > 0
  return !isForum || !/^(?:for|on|of)$/u.test(words[meeting + 1]?.folded ?? '')
}

/** Index of the token after a name that begins at `from`, whose noun is at `named`. */
function nameEnd(sentence: Sentence, from: number, named: number, lexicon: Lexicon): number {
  const { tokens } = sentence
  let at = named + 1
  let isClosed = false
  while (at < tokens.length && at - from < MAX_NAME_TOKENS) {
    const past = continues(sentence, from, at, isClosed, lexicon)
    if (past <= at) break
    isClosed = tokens[past - 1]?.text === ')'
    at = past
  }
  while (at > named + 1 && isDangling(tokens[at - 1], lexicon)) at--
  return at
}

function isDangling(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.capital) return false
  const { genitives, articles } = patternsOf(lexicon)
  return (
    AND.has(token.folded) ||
    genitives.has(token.folded) ||
    (articles.has(token.folded) && lexicon.lang !== 'ar') ||
    /^(?:the|for|on|against|para|pour|[-–,،&])$/u.test(token.folded)
  )
}

/** Index after the token at `at` where the name goes on with it, else `at`. */
function continues(sentence: Sentence, from: number, at: number, isClosed: boolean, lexicon: Lexicon): number {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined) return at
  const { genitives, time } = patternsOf(lexicon)
  if (token.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > at && index <= at + 10 && text === ')')
    return close < 0 || isClosed ? at : close + 1
  }
  // « (LFS) de l’Université de Liège » goes on, "(IOM) Ghana" too, « (OIM) lance » does not.
  if (isClosed && !genitives.has(token.folded) && !(token.capital && !time.has(token.folded))) return at
  if (token.kind === 'number') return /^\p{L}/u.test(sentence.text.slice(token.end)) ? at + 2 : at
  if (token.kind === 'mark') return pastMark(sentence, from, at, lexicon)
  if (isTime(token, lexicon)) return at
  if (AND.has(token.folded)) return isInnerAnd(sentence, from, at, lexicon) ? at + 1 : at
  return isInner(sentence, from, at, lexicon) ? at + 1 : at
}

/** "the Centre for Urban Studies, University of Nairobi": without an article it says where the centre is. */
const UNIVERSITY = /^(?:university|universite|universidad|universidade|universitat|جامعه)$/u
/** A day or a month; French and Spanish write them small: « Escuela del Mar » is none. */
function isTime(token: Token, lexicon: Lexicon): boolean {
  const isWritten = lexicon.lang === 'ar' || token.capital === (lexicon.lang === 'en')
  return isWritten && patternsOf(lexicon).time.has(token.folded)
}

const OPENERS = /^[«“"‘'(„‹]$/u
const CLOSERS = /^[»”"’')›]$/u

/** Index after a mark within a name: hyphens, the points of initials, a quoted name after its noun, commas between its parts. */
function pastMark(sentence: Sentence, from: number, at: number, lexicon: Lexicon): number {
  const { tokens, text } = sentence
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined || after === undefined) return at
  if (token.text === ',' || token.text === '،')
    return UNIVERSITY.test(after.folded) || isInnerComma(sentence, from, at, lexicon) ? at + 1 : at
  if (token.text === '&') return after.capital ? at + 1 : at
  if (/^[-–/]$/u.test(token.text))
    return /\S/u.test(text.charAt(token.start - 1)) && /\S/u.test(text.charAt(token.end)) ? at + 1 : at
  if (/^['’]$/u.test(token.text) && before.end === token.start && before.folded.endsWith('s')) return at + 1
  if (token.text === '.') return /^(?:\p{Lu}|St)$/u.test(before.text) && after.start === token.end ? at + 1 : at
  // « l’association “Rif Horizons” », مؤسسة «دروب»: the noun, then its name in quotation marks.
  if (OPENERS.test(token.text) && isHead(before, lexicon)) {
    const close = tokens.findIndex((one, index) => index > at + 1 && index <= at + 8 && CLOSERS.test(one.text))
    return close < 0 ? at : close + 1
  }
  return at
}

/** Whether a word that is neither mark nor "and" belongs to the name before it. */
function isInner(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { ends, towns, genitives, venues, time, articles } = patternsOf(lexicon)
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  if (lexicon.lang === 'ar') {
    const isInTown = token.folded.startsWith('ب') && towns.has(token.folded.slice(1))
    const isTime =
      time.has(token.folded) || (/^(?:وال|ال)/u.test(token.folded) && time.has(token.folded.replace(/^و?ال/u, '')))
    if (at === from + 1 && isStateToken(tokens[from] ?? token, lexicon)) return false
    const isVerb = /^ي.{2,}(?:ون|ان)$/u.test(token.folded)
    if (isStudyOf(before, token)) return true
    return (
      !ends.has(token.folded) &&
      !isVerb &&
      !isInTown &&
      !isStateToken(token, lexicon) &&
      !isTime &&
      !isJoinedHead(token, lexicon)
    )
  }
  // « le Forum … au siège du barreau »: where it meets is no part of its name.
  if (/^(?:au|aux|a la)$/u.test(token.folded) && venues.has(after?.folded ?? '')) return false
  if (token.text === 'à') return after?.capital === false
  if (token.capital) return true
  // "the Harbour association": English names the kind of body last, in lower case too.
  if (lexicon.lang === 'en' && before?.capital === true && isHead(token, lexicon)) return true
  if (genitives.has(token.folded)) return isComplement(after, lexicon)
  if (lexicon.lang === 'en') return isEnglishLink(tokens, from, at, lexicon)
  const isLinked =
    before !== undefined && (genitives.has(before.folded) || /^(?:para|contra|sobre|pour)$/u.test(before.folded))
  if (isLinked && articles.has(token.folded)) return after?.kind === 'word'
  if (lexicon.lang === 'es' && token.folded === 'sobre')
    return after?.capital === true || (articles.has(after?.folded ?? '') && tokens[at + 2]?.capital === true)
  if (isStudyOf(before, token)) return after?.kind === 'word'
  if (isStudyOf(tokens[at - 2], before) && articles.has(token.folded)) return after?.kind === 'word'
  if (isStudyOf(tokens[at - 3], tokens[at - 2]) && before !== undefined && articles.has(before.folded)) return true
  if (ends.has(token.folded)) return false
  if (lexicon.organizers.lowerCaseNames) return isFrenchPart(tokens, from, at, lexicon)
  return isSpanishPart(tokens, at, before, lexicon)
}

/** « Laboratoire de recherche sur les … », "Centro de Estudios sobre …", مركز الدراسات حول: what is studied belongs to the name. */
function isStudyOf(before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined) return false
  return (
    /^(?:sur|sobre|en|حول|في)$/u.test(token.folded) &&
    /^(?:recherches?|etudes?|travail|reflexion|documentation|information|estudios?|investigacion(?:es)?|trabajo|analisis|(?:ال)?(?:دراسات|ابحاث|بحوث|بحث))$/u.test(
      before.folded,
    )
  )
}

/** « l’Institut royal des études stratégiques »: lower case after the noun for a body; after another name only before a capital. */
function isFrenchPart(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  if (tokens.slice(from, at).some((token) => isHead(token, lexicon))) return true
  return /^(?:pour|sans|en|sur|les|la|le|l')$/u.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.capital === true
}

/** After « de », "of": more of the name, not a day and not the meeting. */
function isComplement(after: Token | undefined, lexicon: Lexicon): boolean {
  return after?.kind === 'word' && !isTime(after, lexicon)
}

const ENGLISH_LINKS = new Set(['for', 'the', 'on', 'against', 'to', 'de', 'du', 'des', 'la', 'and'])

/** "for", "of the", "on": small words with a capital after them; lower case after a noun in lower case: "the faculty of law". */
function isEnglishLink(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const { time } = patternsOf(lexicon)
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token === undefined || token.kind !== 'word') return false
  if (before !== undefined && /^(?:of|for)$/u.test(before.folded) && !before.capital)
    return token.folded === 'the' ? after !== undefined : tokens[from]?.capital === false
  if (!ENGLISH_LINKS.has(token.folded)) return false
  const isName = (one: Token | undefined) => one?.capital === true && !time.has(one.folded)
  if (/^(?:on|to|against)$/u.test(token.folded)) return isName(after) && before?.capital === true
  return isName(after) || (after?.folded === 'the' && isName(next))
}

/** « para las migraciones », « de estudios migratorios »: complements and adjectives that Spanish writes in lower case. */
function isSpanishPart(tokens: readonly Token[], at: number, before: Token | undefined, lexicon: Lexicon): boolean {
  const { genitives, articles, time } = patternsOf(lexicon)
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token === undefined || time.has(token.folded) || before === undefined) return false
  const isLink = (word: Token | undefined) =>
    word !== undefined && (genitives.has(word.folded) || /^(?:para|contra)$/u.test(word.folded))
  if (/^(?:para|contra)$/u.test(token.folded))
    return (
      after?.capital === true || (after !== undefined && articles.has(after.folded) && tokens[at + 2]?.kind === 'word')
    )
  if (isLink(before)) return true
  if (articles.has(before.folded) && isLink(tokens[at - 2])) return true
  if (AND.has(before.folded)) return true
  return (
    SPANISH_ADJECTIVE.test(token.folded) &&
    (!before.capital || isHead(before, lexicon) || genitives.has(tokens[at - 2]?.folded ?? ''))
  )
}

/** Whether "and" stands within a name: "Ministry of Labour and Employment", not « l’OIM et l’UNICEF ». */
function isInnerAnd(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { genitives, articles, ends } = patternsOf(lexicon)
  const after = tokens[at + 1]
  if (after === undefined || after.kind !== 'word' || isShortForm(after)) return false
  const name = tokens.slice(from, at)
  const isRestricted = name.some(({ folded }) => genitives.has(folded) || /^(?:for|para|pour|on)$/u.test(folded))
  if (genitives.has(after.folded)) return lexicon.lang !== 'en' && !startsOther(tokens, at + 1, lexicon)
  if (articles.has(after.folded) || /^(?:the|les|los|las)$/u.test(after.folded) || ends.has(after.folded)) return false
  if (
    isHead(after, lexicon) &&
    (after.capital || !lexicon.organizers.lowerCaseNames || genitives.has(tokens[at + 2]?.folded ?? ''))
  )
    return isRestricted && !/^(?:of|for|de|del|du|des|d')$/u.test(tokens[at + 2]?.folded ?? '')
  if (!after.capital)
    return (
      lexicon.organizers.lowerCaseNames || (isRestricted && lexicon.lang === 'es') || tokens[from]?.capital === false
    )
  if (isRestricted || hasCommonShortForm(tokens, from, at + 1)) return true
  // "Research and Evidence Facility": the noun for a body comes last.
  const run = tokens.slice(at + 1, at + 5)
  const length = run.findIndex(({ capital }) => !capital)
  const isLast = isHead(run[(length < 0 ? run.length : length) - 1], lexicon)
  return isLast && !name.some((token) => isHead(token, lexicon)) && !name.some(isShortForm)
}

/** « le Laboratoire Frontières et Sociétés (LFS) »: the short form behind begins with the first word, so all before it is one name. */
function hasCommonShortForm(tokens: readonly Token[], from: number, at: number): boolean {
  const opens = tokens.findIndex(({ text }, index) => index > at && index <= at + 5 && text === '(')
  const short = tokens[opens + 1]
  if (opens < 0 || !isShortForm(short) || short === undefined) return false
  return short.text.startsWith(tokens[from]?.text.charAt(0).toUpperCase() ?? ' ')
}

/** « le Conseil économique, social et environnemental », "Faculty of Legal, Economic and Social Sciences", « de la Santé, de la Population et de … ». */
function isInnerComma(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { genitives, articles } = patternsOf(lexicon)
  const first = tokens[at + 1]
  if (first?.kind !== 'word' || isShortForm(first) || AND.has(first.folded)) return false
  const name = tokens.slice(from, at)
  const isRestricted = name.some(({ folded }) => genitives.has(folded))
  // Up to the "and" that closes the enumeration, no more than three words to a part, none of them another body.
  let width = 0
  for (let index = at + 1; index < tokens.length && index < at + 12; index++) {
    const token = tokens[index]
    if (token === undefined || isHead(token, lexicon) || isShortForm(token)) return false
    if (AND.has(token.folded)) {
      const last = tokens[index + 1]
      if (last === undefined || isHead(last, lexicon) || isShortForm(last)) return false
      const isBody = articles.has(last.folded) && !genitives.has(last.folded)
      return !isBody && last.capital === first.capital && (isRestricted || !first.capital)
    }
    const isSeparator = token.text === ','
    if (token.kind !== 'word' && !isSeparator) return false
    const isSmall = genitives.has(token.folded) || /^(?:la|l'|le|les|las|los)$/u.test(token.folded)
    if (!isSmall && !isSeparator && token.capital !== first.capital && !genitives.has(first.folded)) return false
    width = isSeparator ? 0 : width + 1
    if (width > 4) return false
  }
  return false
}

/** « … et de l’OIM », « … et du Ministère »: after "and of" comes another body, not more of this one. */
function startsOther(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { genitives, articles } = patternsOf(lexicon)
  if (!genitives.has(tokens[index]?.folded ?? '')) return false
  const at = articles.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1
  const [head, after] = [tokens[at], tokens[at + 1]]
  return (
    head !== undefined && (isShortForm(head) || (isHead(head, lexicon) && (head.capital || after?.capital === true)))
  )
}
