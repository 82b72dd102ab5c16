import { AND, isHead, isJoinedHead, isStateToken, isTime, bodyWords } from './body-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { isInnerAnd, isInnerComma } from './body-joints.ts'

const MAX_NAME_TOKENS = 26

/** Index of the token after a name that begins at `from`, whose noun is at `named`. */
export function nameEnd(sentence: Sentence, from: number, named: number, lexicon: Lexicon): number {
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
  const { genitives, articles } = bodyWords(lexicon)
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
  const { genitives, time } = bodyWords(lexicon)
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

/** «وحدة البحث «…»», «نادي القراءة «…»»: words behind which a body bears a name of its own, too. */
const NAMED = /^ال(?:بحث|بحوث|ابحاث|دراسات|عمل|قراءه|تفكير|شبابيه|نسويه|ثقافيه|خيريه|اهليه|تنمويه|اجتماعيه)$/u

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
  if (OPENERS.test(token.text) && (isHead(before, lexicon) || NAMED.test(before.folded))) {
    const close = tokens.findIndex((one, index) => index > at + 1 && index <= at + 8 && CLOSERS.test(one.text))
    return close < 0 ? at : close + 1
  }
  return at
}

/** «سفارة فرنسا», «مجلس الجالية السودانية في قطر», «بعثة المنظمة في ليبيا»: bodies that are known by a country. */
function isOfState(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || token === undefined) return false
  if (at === from + 1) return OF_STATE.test(before.folded) && isPlainState(token, lexicon)
  const state = token.folded === 'في' ? after : before.folded === 'في' ? token : undefined
  if (state === undefined || !isPlainState(state, lexicon)) return false
  return tokens.slice(from, at).some(({ folded }) => ABROAD.test(folded))
}

const OF_STATE = /^و?(?:سفاره|قنصليه|جامعه|حكومه|جمهوريه|مملكه|دوله|برلمان|بنك|اذاعه|تلفزيون|راديو)$/u
const ABROAD = /^و?(?:ال)?(?:جاليه|جاليات|بعثه|سفاره|قنصليه|ممثليه)$/u
const isPlainState = (token: Token, lexicon: Lexicon) => !token.text.startsWith('و') && isStateToken(token, lexicon)

/** Whether a word that is neither mark nor "and" belongs to the name before it. */
function isInner(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { ends, towns, genitives, venues, time, articles } = bodyWords(lexicon)
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  if (lexicon.lang === 'ar') {
    const isInTown = token.folded.startsWith('ب') && towns.has(token.folded.slice(1))
    const isTime =
      time.has(token.folded) || (/^(?:وال|ال)/u.test(token.folded) && time.has(token.folded.replace(/^و?ال/u, '')))
    if (at === from + 1 && isStateToken(tokens[from] ?? token, lexicon)) return false
    const isVerb = /^ي.{2,}(?:ون|ان)$/u.test(token.folded)
    if (isStudyOf(before, token) || isOfState(tokens, from, at, lexicon)) return true
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
  if (lexicon.lang === 'en') return isEnglishLink(tokens, from, at, lexicon) || isAtUniversity(tokens, from, at)
  const isLinked =
    before !== undefined && (genitives.has(before.folded) || /^(?:para|contra|sobre|pour)$/u.test(before.folded))
  if (isLinked && articles.has(token.folded)) return after?.kind === 'word'
  if (lexicon.lang === 'es' && token.folded === 'sobre')
    return after?.capital === true || (articles.has(after?.folded ?? '') && tokens[at + 2]?.capital === true)
  if (isStudyOf(before, token)) return after?.kind === 'word'
  if (isStudyOf(tokens[at - 2], before) && articles.has(token.folded)) return after?.kind === 'word'
  if (isStudyOf(tokens[at - 3], tokens[at - 2]) && before !== undefined && articles.has(before.folded)) return true
  // "Save the Children", « Servicio Jesuita a Migrantes », « Comisión de Ayuda al Refugiado ».
  if (lexicon.lang === 'es' && isJoinedCapital(before, token, after)) return true
  if (ends.has(token.folded)) return false
  if (lexicon.organizers.lowerCaseNames) return isFrenchPart(tokens, from, at, lexicon)
  return isSpanishPart(tokens, at, before, lexicon)
}

/** Small words within names that other languages lend to Spanish, and « a » behind what is given to somebody. */
function isJoinedCapital(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (before?.capital !== true || after?.capital !== true) return false
  if (/^(?:the|of|for|and|without|sans|pour|i|d'|do|da|dos)$/u.test(token.folded)) return true
  return (
    /^(?:a|al)$/u.test(token.folded) &&
    /^(?:ayuda|apoyo|atencion|acogida|asistencia|acompanamiento|jesuita|derecho|servicio|solidaridad)$/u.test(
      before.folded,
    )
  )
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
  // « Psy sans bagages », « Écoles sans murs »: a name by what it does without goes on with that word.
  if (tokens[at]?.folded === 'sans' || tokens[at - 1]?.folded === 'sans') return tokens[at]?.kind === 'word'
  return /^(?:pour|sans|en|sur|les|la|le|l')$/u.test(tokens[at]?.folded ?? '') && tokens[at + 1]?.capital === true
}

/** After « de », "of": more of the name, not a day and not the meeting. */
function isComplement(after: Token | undefined, lexicon: Lexicon): boolean {
  return after?.kind === 'word' && !isTime(after, lexicon) && !/^(?:concert|conserve|pair)$/u.test(after.folded)
}

const ENGLISH_LINKS = new Set(['for', 'the', 'on', 'against', 'to', 'de', 'du', 'des', 'la', 'and'])

/** "for", "of the", "on": small words with a capital after them; lower case after a noun in lower case: "the faculty of law". */
function isEnglishLink(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const { time } = bodyWords(lexicon)
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token === undefined || token.kind !== 'word') return false
  if (before !== undefined && /^(?:of|for)$/u.test(before.folded) && !before.capital)
    return token.folded === 'the' ? after !== undefined : tokens[from]?.capital === false
  if (!ENGLISH_LINKS.has(token.folded)) return false
  const isName = (one: Token | undefined) => one?.capital === true && !time.has(one.folded)
  if (/^(?:on|to|against)$/u.test(token.folded)) return isName(after) && before?.capital === true
  return isName(after) || (after?.folded === 'the' && isName(next))
}

/** Adjectives that a Spanish name holds in lower case: « el consejo regional », « la red universitaria ». */
const SPANISH_ADJECTIVE =
  /(?:al|ales|ar|ares|[aá]ri[oa]s?|ic[oa]s?|iv[oa]s?|an[oa]s?|eñ[oa]s?|ens?es?|os[oa]s|ante|antes|bles?|or|ora|in[oa]s|es|esa|acional|[a-z]{3,}i|ol[ae]?s?|an|e[oa]s?)$/u

/** "the Centre for Migration Studies at the University of …": the university is part of a centre's name. */
function isAtUniversity(tokens: readonly Token[], from: number, at: number): boolean {
  const isUnit = tokens.slice(from, at).some(({ folded }) => ACADEMIC.test(folded))
  const next = tokens[at]?.folded === 'at' ? at + 1 : tokens[at - 1]?.folded === 'at' ? at : -1
  if (!isUnit || next < 0) return false
  // "at Kwame Nkrumah University": names of people stand before it.
  const first = tokens[next]?.folded === 'the' ? next + 1 : next
  const run = tokens.slice(first, first + 5)
  const length = run.findIndex(({ capital }) => !capital)
  return run.slice(0, length < 0 ? run.length : length).some(({ text }) => text === 'University')
}

const ACADEMIC =
  /^(?:observatory|programme|program|centre|center|institute|department|school|faculty|chair|laboratory|lab|clinic|unit|college)$/u

/** « para las migraciones », « de estudios migratorios »: complements and adjectives that Spanish writes in lower case. */
function isSpanishPart(tokens: readonly Token[], at: number, before: Token | undefined, lexicon: Lexicon): boolean {
  const { genitives, articles, time } = bodyWords(lexicon)
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
