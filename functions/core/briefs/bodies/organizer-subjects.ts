import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter, bodiesAt } from './body-lists.ts'
import { isState } from './body-words.ts'
import { claim, DOINGS, UNPROVEN, WEIGHTS, type Claim, type Doing } from './claim.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'

/** « L’Observatoire … organise un atelier », نظمت جامعة … ندوة: the bodies that are the verb's subject. */
export function active(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { active: patterns } = organizerPatterns(lexicon)
  let subjects: readonly (readonly Body[])[] | null = null
  return DOINGS.filter((doing) => isTold || doing === 'hosts').flatMap((doing) =>
    matchesIn(sentence.folded, patterns[doing]).flatMap((match) => {
      const verb = { start: match.index, end: match.index + match[0].length }
      // "the Coordinating Council": with a capital it is part of a name, but in a headline.
      if (sentence.in === 'text' && /^\p{Lu}/u.test(sentence.text.charAt(verb.start)) && verb.start > 0) return []
      const bodies =
        lexicon.lang === 'ar'
          ? bodiesAfter(sentence, verb.end, lexicon).filter((body) => canDo(sentence, body, doing, lexicon))
          : [
              ...subjectOf(sentence, (subjects ??= subjectLists(sentence, lexicon)), verb, doing, lexicon),
              ...inverted(sentence, verb, lexicon),
            ]
      const isNamed =
        lexicon.lang === 'ar' || lexicon.lang === 'en' || bodies.some((body) => holdsCapital(sentence, body))
      return claim(isNamed ? WEIGHTS[doing] : WEIGHTS[doing] - UNPROVEN, bodies)
    }),
  )
}

/** The bodies of a sentence that no preposition governs, list by list. */
function subjectLists(sentence: Sentence, lexicon: Lexicon): readonly (readonly Body[])[] {
  const { prepositions } = organizerPatterns(lexicon)
  const lists: (readonly Body[])[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const bodies = bodiesAt(sentence, at, lexicon)
    const last = bodies.at(-1)
    if (last === undefined) continue
    const isGoverned =
      prepositions.has(sentence.tokens[at - 1]?.folded ?? '') || prepositions.has(sentence.tokens[at]?.folded ?? '')
    // « Dans une salle de la Chambre de commerce, l’Association et la Fédération ont … »: after its comma stands the subject.
    const comma = isGoverned
      ? bodies.findIndex(
          (body, index) =>
            body.start < (sentence.tokens[body.head]?.start ?? 0) && endsAtComma(sentence, bodies[index - 1]),
        )
      : 0
    if (comma >= 0) lists.push(bodies.slice(comma))
    at = last.next - 1
  }
  return lists
}

function endsAtComma({ tokens }: Sentence, body: Body | undefined): boolean {
  return tokens[body?.next ?? -1]?.text === ','
}

/** The list before a verb with nothing but auxiliaries, adverbs, days and insertions between. */
function subjectOf(
  sentence: Sentence,
  lists: readonly (readonly Body[])[],
  verb: Range,
  doing: Doing,
  lexicon: Lexicon,
): readonly Body[] {
  const { gap, agentNext, participles, auxiliary } = organizerPatterns(lexicon)
  if (agentNext.test(sentence.folded.slice(verb.end))) return []
  // « Le Conseil des ministres réuni jeudi »: without an auxiliary it is no verb of its own.
  const isParticiple = participles.has(sentence.text.slice(verb.start, verb.end).toLowerCase())
  for (const list of lists.toReversed()) {
    const cut = list.flatMap((body) => upTo(sentence, body, verb.start))
    const last = cut.at(-1)
    if (last === undefined || last.end > verb.start || verb.start - last.end > 260) continue
    const between = sentence.folded.slice(last.end, verb.start)
    if (lexicon.lang === 'en' && isEnglishPassive(between, sentence.folded.slice(verb.start, verb.end))) continue
    // "the Centre, University of Nairobi, invites": the comma that closes the name.
    const isNext = /^\s*,\s*$/u.test(between)
    if (!(isNext || gap.test(between)) || (isParticiple && !auxiliary.test(between))) continue
    const named = cut.filter((body) => canDo(sentence, body, doing, lexicon))
    if (named.length > 0) return named
  }
  return []
}

/** « le conseil d’administration de l’organisme »: without any capital it is hardly a name, but for a bare noun. */
function holdsCapital(sentence: Sentence, { head, next }: Body): boolean {
  return next === head + 1 || sentence.tokens.slice(head, next).some(({ capital }) => capital)
}

/** "was officially launched today": its subject is what is launched. */
function isEnglishPassive(between: string, verb: string): boolean {
  return /\s(?:is|are|was|were|be|been|being)\s(?:\p{L}+\s)?$/u.test(between) && !/^\p{L}*ing(?:\s|$)/u.test(verb)
}

/** A name in lower case runs on into the verb: it ends before. */
function upTo(sentence: Sentence, body: Body, offset: number): readonly Body[] {
  if (body.end <= offset) return [body]
  const next = sentence.tokens.findIndex(({ end }) => end > offset)
  if (body.start >= offset || next <= body.head) return []
  let to = next
  while (
    to > body.head + 1 &&
    /^(?:a|ont|va|vont|ha|han|has|have|will|is|are|to|avait|avaient|vient|d'|de)$/u.test(
      sentence.tokens[to - 1]?.text ?? '',
    )
  )
    to--
  return [{ ...body, next: to, end: sentence.tokens[to - 1]?.end ?? 0 }]
}

/** A state issues and signs; who holds a meeting bears a name; at the head of a sentence a capital tells nothing. */
function canDo(sentence: Sentence, body: Body, doing: Doing, lexicon: Lexicon): boolean {
  const words = sentence.tokens.slice(body.head, body.next)
  if (isState(words.map(({ folded }) => folded).join(' '), lexicon)) return doing === 'issues'
  if (namesBody(sentence, body, lexicon)) return true
  return (
    doing !== 'issues' &&
    (body.head > 0 || words.length > 1) &&
    words.every(({ capital, kind }) => capital || kind !== 'word' || words.length > 2)
  )
}

/** « que organiza el Colegio … », « qu’accueille l’université »: after a relative pronoun the subject may follow its verb. */
function inverted(sentence: Sentence, verb: Range, lexicon: Lexicon): readonly Body[] {
  if (lexicon.lang !== 'es' && lexicon.lang !== 'fr') return []
  const isRelative = /(?:^|[\s,])(?:que|qu'|dont|las?|los?|quien(?:es)?|ou)\s?(?:ha\s|han\s|a\s|ont\s|se\s)?$/u.test(
    sentence.folded.slice(Math.max(0, verb.start - 16), verb.start),
  )
  // « que se impartirá en …»: a reflexive verb is a passive, what follows is no subject.
  const isPassive = lexicon.lang === 'es' && /\sse\s$/u.test(sentence.folded.slice(0, verb.start))
  // « Organiza la Fundación … »: a sentence that begins with its verb.
  const isFirst = lexicon.lang === 'es' && verb.start === 0
  return (isRelative || isFirst) && !isPassive ? bodiesAfter(sentence, verb.end, lexicon) : []
}
