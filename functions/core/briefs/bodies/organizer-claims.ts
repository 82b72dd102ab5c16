import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter, bodiesAt } from './body-lists.ts'
import { isHead, isState } from './body-words.ts'
import { meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon, VerbForms } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, foldedSet, LETTER, perLexicon, wordsOf } from '../reading/words.ts'

/** Bodies that a sentence says hold, house or bring out something; the higher the weight, the surer. */
export interface Claim {
  readonly weight: number
  readonly bodies: readonly Body[]
}

/** Who organises before who houses, who houses before who publishes; what only belongs to a body comes last. */
const WEIGHTS = { organises: 4, hosts: 3, issues: 3, belongs: 1 } as const
const UNPROVEN = 2
type Doing = 'organises' | 'hosts' | 'issues'
const DOINGS = ['organises', 'hosts', 'issues'] as const

/** Letters between a participle and its agent: « organisée, jeudi à Rabat, par ». */
const AGENT_GAP = 90

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { organizers, theme, speech, when, lang } = lexicon
  const prefixes = lang === 'ar' ? '[وف]?' : ''
  const time = [...when.weekdays.flat(), ...Object.keys(when.relativeDays)]
  const months = anyOf(when.months.flat())
  const passive = ({ passive: participles }: VerbForms) =>
    organizers.agents.length === 0
      ? wordsOf(participles, prefixes)
      : new RegExp(
          `(?<!${LETTER})(?:${anyOf(participles)})(?!${LETTER})(?:,?\\s[^.;:«“"!?]{0,${AGENT_GAP}}?)?\\s+(?:${anyOf(organizers.agents)})(?![\\p{L}])`,
          'gu',
        )
  const filler = anyOf([...organizers.fillers, ...time])
  return {
    by: new RegExp(
      `(?<!${LETTER})${prefixes}(?:${anyOf(withPlainInitial(organizers.by))})(?<=:|[^:])(?!${LETTER})`,
      'gu',
    ),
    active: {
      organises: wordsOf(organizers.organises.active, prefixes),
      hosts: wordsOf(organizers.hosts.active, prefixes),
      issues: wordsOf(organizers.issues.active, prefixes),
    },
    // Not folded: « organisé » is no « organise ».
    participles: new Set(lang === 'en' || lang === 'ar' ? [] : DOINGS.flatMap((doing) => organizers[doing].passive)),
    auxiliary: /(?:^|[\s',])(?:a|ont|avait|avaient|aura|auront|vient|viennent|ha|han|habia|habian|habra)(?:\s|$)/u,
    passive: {
      organises: passive(organizers.organises),
      hosts: passive(organizers.hosts),
      issues: passive(organizers.issues),
    },
    // What may stand between a subject and its verb: auxiliaries, adverbs, a day, insertions between commas.
    gap: new RegExp(
      `^(?:[\\s’']|(?:${filler})(?![\\p{L}])|(?:on|le|ce|el|este|this|last|next)\\s+(?:${anyOf(time)})(?![\\p{L}])(?:\\s(?:dernier|prochain|pasado|proximo))?|(?:le|el|on|du|au|les|los|dias|y|et|and|de|\\p{Nd}+(?:er|st|nd|rd|th)?|${months})(?=\\s)|,[^,;.]{2,160},|\\([^)]{1,60}\\)|-[^-]{2,120}-)*$`,
      'u',
    ),
    agentNext: new RegExp(`^\\s+(?:${anyOf(organizers.agents)})(?![\\p{L}])`, 'u'),
    partners: new RegExp(`(?<!${LETTER})${prefixes}(?:${anyOf(organizers.partners)})(?!${LETTER})`, 'gu'),
    with: new RegExp(`(?<=^|[,،]\\s?)(?:${anyOf(organizers.with)})\\s`, 'gu'),
    works: wordsOf(theme.works, lang === 'ar' ? lexicon.prefixes : ''),
    // After the noun its own title or year may stand: "Conference 2018” of the …".
    genitive: new RegExp(
      `^[^.,;:]{0,25}?\\s(?=(?:${anyOf([...speech.genitives, ...organizers.agents])})(?:\\s|\\b))(?:of\\s|by\\s|por\\s|par\\s)?`,
      'u',
    ),
    genitives: foldedSet(speech.genitives),
    prepositions: foldedSet([
      ...speech.genitives,
      ...organizers.with,
      ...lexicon.place.before,
      ...BEFORE_OBJECTS[lang],
    ]),
    articles: foldedSet(speech.articles),
  }
})

/** « A l’initiative de »: capitals often go without their accent. */
function withPlainInitial(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => (phrase.startsWith('à ') ? [phrase, `a ${phrase.slice(2)}`] : [phrase]))
}

/** Prepositions after which no subject stands. */
const BEFORE_OBJECTS = {
  fr: ['dans', 'en', 'pour', 'par', 'sur', 'sous', 'chez', 'entre', 'contre', 'devant', 'selon', 'aux', 'au', 'comme'],
  en: ['in', 'at', 'for', 'by', 'on', 'from', 'to', 'with', 'under', 'between', 'against', 'about', 'into', 'as'],
  es: ['en', 'para', 'por', 'sobre', 'con', 'entre', 'contra', 'ante', 'desde', 'hasta', 'al', 'según', 'como'],
  ar: [],
} as const

/** What a sentence claims about who organises, houses or brings out; `isTold`: it or the one before names something to hold. */
export function claimsIn(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const claims = [...invited(sentence, lexicon), ...passive(sentence, isTold, lexicon)]
  return [...claims, ...active(sentence, isTold, lexicon)]
}

/** Whether a sentence names a meeting, an observatory or a publication: what somebody may be said to hold or bring out. */
export function namesSubject(sentence: Sentence, lexicon: Lexicon): boolean {
  const isWork = sentence.folded.search(patternsOf(lexicon).works) >= 0
  return isWork || meetingNounsIn(sentence, lexicon).length > 0 || observatoriesIn(sentence, lexicon).length > 0
}

/** « à l’initiative de … », "at the invitation of …", بمبادرة من …. */
function invited(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  return matchesIn(sentence.folded, patternsOf(lexicon).by).flatMap((match) => {
    const end = match.index + match[0].length
    const contraction = /\s(?:du|des|del)$/u.exec(match[0])
    return claim(
      WEIGHTS.organises,
      bodiesAfter(sentence, contraction === null ? end : end - contraction[0].length + 1, lexicon),
    )
  })
}

/** « organisée par l’Observatoire … et … », عقدها المرصد. Of what is held the sentence need not speak again. */
function passive(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { passive: patterns } = patternsOf(lexicon)
  return DOINGS.filter((doing) => isTold || doing === 'organises').flatMap((doing) =>
    matchesIn(sentence.folded, patterns[doing]).flatMap((match) =>
      agents(WEIGHTS[doing], sentence, bodiesAfter(sentence, match.index + match[0].length, lexicon), lexicon),
    ),
  )
}

/** A name that nothing tells to be a body's may be a person's: it counts when nobody else is told. */
function agents(weight: number, sentence: Sentence, bodies: readonly Body[], lexicon: Lexicon): readonly Claim[] {
  const isProven = bodies.some((body) => namesBody(sentence, body, lexicon))
  return claim(isProven ? weight : weight - UNPROVEN, bodies)
}

function claim(weight: number, bodies: readonly Body[]): readonly Claim[] {
  return bodies.length === 0 ? [] : [{ weight, bodies }]
}

/** « L’Observatoire … organise un atelier », نظمت جامعة … ندوة: the bodies that are the verb's subject. */
function active(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { active: patterns } = patternsOf(lexicon)
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
  const { prepositions } = patternsOf(lexicon)
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
  const { gap, agentNext, participles, auxiliary } = patternsOf(lexicon)
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
  return isRelative && !isPassive ? bodiesAfter(sentence, verb.end, lexicon) : []
}

/** Further organisers that a sentence joins: "in partnership with …", and "with …" right at a comma. */
export function partnersIn(sentence: Sentence, isSame: boolean, lexicon: Lexicon): readonly Body[] {
  const { partners, with: beside } = patternsOf(lexicon)
  const isMeeting = isSame || meetingNounsIn(sentence, lexicon).length > 0
  // "Partners include …" says of itself what it speaks of.
  const phrases = matchesIn(sentence.folded, partners).filter(({ index }) => isMeeting || index === 0)
  const besides = isSame ? matchesIn(sentence.folded, beside) : []
  const joined = phrases.flatMap((match) => {
    const contraction = /\s(?:du|des|del|au|aux|al)$/u.exec(match[0])
    const end = match.index + match[0].length
    return bodiesAfter(sentence, contraction === null ? end : end - contraction[0].length + 1, lexicon)
  })
  const close = besides.flatMap((match) => bodiesAfter(sentence, match.index + match[0].length, lexicon))
  return [
    ...joined,
    ...close.filter((body) => namesBody(sentence, body, lexicon) && !isCountry(sentence, body, lexicon)),
  ]
}

/** « …, con Mauritania y Angola a la cabeza »: a state beside a comma is no partner. */
function isCountry({ tokens }: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = tokens.slice(head, next).map(({ folded }) => folded)
  return isState(words.join(' '), lexicon)
}

/** "the Vienna Conference of the International Centre …": the body to which a meeting belongs, when nothing else is told. */
export function belongingIn(sentence: Sentence, nouns: readonly Range[], lexicon: Lexicon): readonly Body[] {
  const { genitive, genitives } = patternsOf(lexicon)
  for (const noun of nouns) {
    const owner = ownerBefore(sentence, noun, lexicon)
    if (owner.length > 0) return owner
    const match = genitive.exec(sentence.folded.slice(noun.end))
    if (match === null) continue
    const offset = noun.end + match[0].length
    const token = sentence.tokens.find(({ start }) => start >= offset)
    const isPlain = token !== undefined && genitives.has(token.folded) && !/^(?:du|des|del)$/u.test(token.folded)
    const bodies = bodiesAfter(sentence, isPlain ? token.end : offset, lexicon)
    const named = bodies.filter((body) => namesBody(sentence, body, lexicon))
    if (named.length > 0) return named
  }
  return []
}

/** "IGAD data workshop", "the observatory's panel": English puts the owner first. */
function ownerBefore(sentence: Sentence, noun: Range, lexicon: Lexicon): readonly Body[] {
  if (lexicon.lang !== 'en') return []
  const { tokens } = sentence
  const at = tokens.findIndex(({ start }) => start >= noun.start)
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') return []
    if (/^\p{Lu}{3,}$/u.test(token.text) && !isHead(token, lexicon))
      return [{ start: token.start, end: token.end, head: index, next: index + 1 }]
  }
  return []
}
