import { matchesIn } from '../../text/matches.ts'
import { isBare, namesBody, type Body } from './bodies.ts'
import { bodiesAfter } from './body-lists.ts'
import { bodyWords, isState } from './body-words.ts'
import { claim, DOINGS, UNPROVEN, WEIGHTS, type Claim, type Doing } from './claim.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { cutBefore, listsOf, type BodyList } from './subject-lists.ts'
import { meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'

/** Letters between a subject and its verb, at most. */
const SUBJECT_GAP = 260

/** « L’Observatoire … organise un atelier », نظمت جامعة … ندوة: the bodies that are the verb's subject. */
export function active(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { active: patterns } = organizerPatterns(lexicon)
  return DOINGS.filter((doing) => mayBe(doing, sentence, isTold, lexicon)).flatMap((doing) =>
    matchesIn(sentence.folded, patterns[doing]).flatMap((match) => {
      const verb = { start: match.index, end: match.index + match[0].length }
      // "the Coordinating Council": with a capital it is part of a name, but in a headline.
      if (sentence.in === 'text' && /^\p{Lu}/u.test(sentence.text.charAt(verb.start)) && verb.start > 0) return []
      const bodies =
        lexicon.lang === 'ar'
          ? arabicSubject(sentence, verb, doing, lexicon)
          : latinSubject(sentence, verb, doing, lexicon)
      const isNamed =
        lexicon.lang === 'ar' ||
        (doing === 'founds'
          ? bodies.some((body) => namesBody(sentence, body, lexicon))
          : lexicon.lang === 'en' || bodies.some((body) => holdsCapital(sentence, body)))
      return claim(isNamed ? WEIGHTS[doing] : WEIGHTS[doing] - UNPROVEN, bodies)
    }),
  )
}

/** Who houses need not be told what; who founds must be told to found an observatory. */
function mayBe(doing: Doing, sentence: Sentence, isTold: boolean, lexicon: Lexicon): boolean {
  if (doing === 'founds') return observatoriesIn(sentence, lexicon).length > 0
  return isTold || doing === 'hosts'
}

function latinSubject(sentence: Sentence, verb: Range, doing: Doing, lexicon: Lexicon): readonly Body[] {
  const after = inverted(sentence, verb, lexicon)
  return [...(after.length > 0 ? [] : subjectOf(sentence, verb, doing, lexicon)), ...after]
}

/** The list before a verb with nothing but auxiliaries, adverbs, days, insertions and a relative pronoun between. */
function subjectOf(sentence: Sentence, verb: Range, doing: Doing, lexicon: Lexicon): readonly Body[] {
  const { agentNext, participles, auxiliary } = organizerPatterns(lexicon)
  if (agentNext.test(sentence.folded.slice(verb.end))) return []
  // « Le Conseil des ministres réuni jeudi »: without an auxiliary it is no verb of its own.
  const isParticiple = participles.has(sentence.text.slice(verb.start, verb.end).toLowerCase())
  for (const list of listsOf(sentence, lexicon).toReversed()) {
    const cut = list.bodies.flatMap((body) => cutBefore(sentence, body, verb.start))
    const last = cut.at(-1)
    if (last === undefined || last.end > verb.start || verb.start - last.end > SUBJECT_GAP) continue
    const between = sentence.folded.slice(last.end, verb.start)
    if (lexicon.lang === 'en' && isEnglishPassive(between, sentence.folded.slice(verb.start, verb.end))) continue
    if (isParticiple && !auxiliary.test(between)) continue
    // "at a conference bringing together …": the meeting is what brings together.
    if (
      /ing$|ant$/u.test(sentence.folded.slice(verb.start, verb.end).split(' ')[0] ?? '') &&
      meetsAt(sentence, verb.start, lexicon)
    )
      continue
    const isNext = stands(list, between, lexicon)
    if (!isNext && !joins(sentence, list, last, between, lexicon)) continue
    const named = cut.filter(
      (body) => canDo(sentence, body, doing, lexicon) && (isNext || isSure(sentence, body, lexicon)),
    )
    if (named.length > 0) return named
  }
  return []
}

/** Whether a meeting's noun stands right before an offset. */
function meetsAt(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return meetingNounsIn(sentence, lexicon).some(({ end }) => end < at && at - end <= 2)
}

/** Whether a list stands right before a verb, but for what may stand between any subject and its verb. */
function stands(list: BodyList, between: string, lexicon: Lexicon): boolean {
  // "the Centre, University of Nairobi, invites": the comma that closes the name.
  return !list.isGoverned && (/^\s*,\s*$/u.test(between) || organizerPatterns(lexicon).gap.test(between))
}

/** Whether more that stands between a list and a verb still makes the one the other's subject. */
function joins(sentence: Sentence, list: BodyList, last: Body, between: string, lexicon: Lexicon): boolean {
  const { gap, relative } = organizerPatterns(lexicon)
  // "of the Policy Forum, which organised …": whatever governs it, the pronoun means it.
  const pronoun = relative.exec(between)
  if (pronoun !== null && gap.test(between.slice(pronoun[0].length))) return true
  if (list.isGoverned || /[.;:!?«»“”"]/u.test(between)) return false
  // « L’Association, née en 2004, forte de …, a tenu … »: an insertion with commas of its own.
  const close = between.lastIndexOf(',')
  if (/^\s*,/u.test(between) && close > 1 && gap.test(between.slice(close + 1))) return true
  // "The Institute launched its report and held …": the one subject before both verbs.
  const rest = afterAnd(between)
  const end = last.end + between.length
  const isOnly = listsOf(sentence, lexicon).every(
    (other) => other === list || other.isGoverned || (other.bodies[0]?.start ?? 0) >= end,
  )
  return rest !== null && isOnly && (list.bodies[0]?.head ?? 2) <= 1 && gap.test(rest)
}

/** What follows the last "and". */
function afterAnd(between: string): string | null {
  const at = Math.max(...[' et ', ' puis ', ' and ', ' then ', ' y '].map((word) => between.lastIndexOf(word)))
  return at < 0 ? null : between.slice(at + 1).replace(/^\p{L}+/u, '')
}

/** Whether a name is surely a body's: a noun for one or a short form, and a capital. */
function isSure(sentence: Sentence, body: Body, lexicon: Lexicon): boolean {
  return namesBody(sentence, body, lexicon) && holdsCapital(sentence, body)
}

/** « le conseil d’administration de l’organisme »: without any capital it is hardly a name, but for a bare noun. */
function holdsCapital(sentence: Sentence, { head, next }: Body): boolean {
  return next === head + 1 || sentence.tokens.slice(head, next).some(({ capital }) => capital)
}

/** "was officially launched today": its subject is what is launched; "is to launch" is no passive. */
function isEnglishPassive(between: string, verb: string): boolean {
  return (
    /\s(?:is|are|was|were|be|been|being)\s(?:(?!to\s)\p{L}+\s)?$/u.test(between) && !/^\p{L}*ing(?:\s|$)/u.test(verb)
  )
}

/** A state issues, founds and confers; who holds a meeting bears a name; at the head of a sentence a capital tells nothing. */
export function canDo(sentence: Sentence, body: Body, doing: Doing, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(body.head, body.next)
  if (isState(words.map(({ folded }) => folded).join(' '), lexicon))
    return doing === 'issues' || doing === 'founds' || (doing === 'organises' && namesTalks(sentence, lexicon))
  // "The conference, which starts tomorrow": it does not hold itself, though "conference" heads the names of some bodies.
  if (words.length === 1 && bodyWords(lexicon).meetings.has(words[0]?.folded ?? '')) return false
  if (namesBody(sentence, body, lexicon)) return true
  return (
    doing !== 'issues' &&
    (body.head > 0 || words.length > 1) &&
    words.every(({ capital, kind }) => capital || kind !== 'word' || words.length > 2)
  )
}

function namesTalks({ folded }: Sentence, lexicon: Lexicon): boolean {
  return folded.search(organizerPatterns(lexicon).talks) >= 0
}

/** « que organiza el Colegio … », « qu’accueille l’université », "Organiza: …": after a relative pronoun the subject may follow its verb. */
function inverted(sentence: Sentence, verb: Range, lexicon: Lexicon): readonly Body[] {
  if (lexicon.lang !== 'es' && lexicon.lang !== 'fr') return []
  const before = sentence.folded.slice(Math.max(0, verb.start - 24), verb.start)
  const isRelative =
    /(?:^|[\s,])(?:que|qu'|dont|las?|los?|quien(?:es)?|ou)\s?(?:(?:ha|han|a|ont|avait|avaient|habia|habian|va a|van a|se|y|lui)\s)?$/u.test(
      before,
    )
  // « Organiza la Universidad … »: Spanish may begin with the verb.
  const isFirst = lexicon.lang === 'es' && /^(?:lo |la |los |las )?$/u.test(sentence.folded.slice(0, verb.start))
  // « que se impartirá en …»: a reflexive verb is a passive, what follows is no subject.
  const isPassive = lexicon.lang === 'es' && /\sse\s$/u.test(sentence.folded.slice(0, verb.start))
  if (!(isRelative || isFirst) || isPassive) return []
  // « que impulsan desde 2018 la Federación … y la Red … », « que montaron entre la asociación … y … ».
  const time =
    lexicon.lang === 'es' ? (SPANISH_TIME.exec(sentence.folded.slice(verb.end, verb.end + 60))?.[0] ?? '') : ''
  return bodiesAfter(sentence, verb.end + time.length, lexicon)
}

/** When, or "between", behind a Spanish verb and before its subject. */
const SPANISH_TIME =
  /^(?:\s(?:desde|para|hace|en|durante|cada|este|esta|por)\s(?:(?:el|la|este|esta|esa|primera|segunda|tercera|dos|tres|cuatro|cinco|diez)\s)?(?:\d{1,4}|hoy|manana|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ano|anos|mes|meses|semana|vez|otono|verano|primavera|invierno|tarde)(?!\p{L})|\sentre(?=\s(?:el|la)\s))/u

/**
 * Arabic puts the subject behind the verb, or behind the verb and its object: نظمت الورشة مؤسسة …; headlines, and what
 * follows إن, put it before: المجلس ينظم.
 */
function arabicSubject(sentence: Sentence, verb: Range, doing: Doing, lexicon: Lexicon): readonly Body[] {
  const able = (bodies: readonly Body[]) => bodies.filter((body) => canDo(sentence, body, doing, lexicon))
  const next = able(bodiesAfter(sentence, verb.end, lexicon))
  const [only] = next
  // «ويقيم المنتدى، الذي …، مجلس …»: the noun alone of a meeting may be what is held.
  const isObject = only !== undefined && next.length === 1 && isBare(sentence, only, lexicon)
  if (next.length > 0 && !isObject) return next
  const object = meetingNounsIn(sentence, lexicon).find(
    ({ start, end }) =>
      start >= verb.end && /^\s+(?:ال)?$/u.test(sentence.folded.slice(verb.end, start)) && end > start,
  )
  if (object !== undefined && sentence.folded.startsWith('ال', object.start - 2)) {
    const adjectives = /^(?:\s+ال\p{L}+ي(?:ه|ات)?(?![\p{L}]))*/u.exec(sentence.folded.slice(object.end))
    const behind = able(bodiesAfter(sentence, object.end + (adjectives?.[0].length ?? 0), lexicon))
    if (behind.length > 0) return behind
  }
  if (next.length > 0) return next
  return able(arabicSubjectBefore(sentence, verb, lexicon))
}

function arabicSubjectBefore(sentence: Sentence, verb: Range, lexicon: Lexicon): readonly Body[] {
  const { gap, relative } = organizerPatterns(lexicon)
  for (const list of listsOf(sentence, lexicon).toReversed()) {
    const cut = list.bodies.flatMap((body) => cutBefore(sentence, body, verb.start))
    const last = cut.at(-1)
    if (last === undefined || verb.start - last.end > SUBJECT_GAP) continue
    const between = sentence.folded.slice(last.end, verb.start)
    const pronoun = relative.exec(between)
    if (pronoun !== null && gap.test(between.slice(pronoun[0].length))) return cut
    if (!list.isGoverned && gap.test(between)) return cut
  }
  return []
}
