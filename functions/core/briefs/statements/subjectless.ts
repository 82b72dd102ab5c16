import type { Cue } from './cues.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import type { Sentence } from '../reading/source.ts'

/** What may stand before a verb at the head of a sentence that goes on: « Además, », « Y también », « No ». */
const HEAD =
  /^[—–-]?\s?(?:(?:y|e|pero|ademas|asimismo|asi mismo|tambien|tampoco|igualmente|incluso|luego|despues|entonces|por ultimo|finalmente|a continuacion|acto seguido|seguidamente|al respecto|por ello|por eso|sin embargo|no obstante|de hecho|de paso|eso si|con todo|aun asi|por otro lado|por otra parte|de igual modo|del mismo modo|a la vez|al mismo tiempo|entre otras cosas|en (?:este|ese|el mismo|tal) sentido|en (?:esta|esa|la misma) linea|en (?:este|ese) punto|en su (?:intervencion|opinion|discurso)|a preguntas de[^,.;:]{3,50}|preguntad[oa] por[^,.;:]{3,60}|para (?:terminar|concluir|acabar|finalizar)|como ejemplo|a modo de ejemplo),?\s)*(?:(?:no|lo|le|les|se lo|ya|tambien|incluso)\s)*$/u
/** « Según explicó, », « Como recordó, »: what is said stands around it. */
const AS_TOLD = /(?:^|[,;:(]\s)(?:y\s)?(?:segun|como|tal (?:y )?como|por lo que)\s$/u
const TOLD_SO = /^(?:\s(?:a|en|ante|tras|despues|luego|ayer|hoy|tambien)(?:\s[^,.;:]{2,40})?)?\s?(?:[,.;)]|$)/u
/** The clause or the words that a verb of saying has for its object. */
const OBJECT =
  /^(?:\s(?:tambien|ademas|asimismo|igualmente|luego|despues|entonces|por ultimo|finalmente|incluso|eso si|por eso)|,[^,.;:]{2,50},|\s(?:a|ante|con|en|entre|por|sin)\s[^,.;:]{2,50}?)?,?(?:\s(?:de|en|a|por)?\s?que\s|\s(?:si|como|cuanto|cuantos|por que)\s|\s?:\s|\s["«“])/u
/** Verbs that only somebody who speaks is the subject of, whatever their object is. */
const ASKED =
  /^(?:ha )?(?:pid(?:io|e)|pedido|reclam\p{L}+|exigio|exige|exigido|inst[oa]|instado|exhort\p{L}+|abog\p{L}+|defendio|defiende|denunci[oa]|lament[oa]|critic[oa]|agradec\p{L}+|recomend\p{L}+|recomienda|propuso|propone|propuesto|advirtio|advierte|alert[oa])$/u
const SINGULAR = /^(?:ha|habia)\s|(?:^|\s)\p{L}*[^\Wn](?:o|e|a)$|^\p{L}+o$/u
const PLURAL = /^(?:han|habian)\s|^\p{L}*(?:an|en|ron)(?:\s|$)/u

/**
 * « Añadió que …. », « Además, pidió …. », « Según explicó, …. »: a Spanish verb of saying without a subject at the head of a
 * sentence goes on with whoever the sentence before tells of or lets speak; null where that cannot be told.
 */
export function carriedOn(
  sentence: Sentence,
  before: Sentence | null,
  cue: Cue,
  mentions: readonly Mention[],
  people: People,
  { lang }: Lexicon,
): Person | null {
  if (lang !== 'es') return null
  const { folded, text } = sentence
  const verb = folded.slice(cue.start, cue.end)
  const lead = folded.slice(0, cue.start)
  const rest = folded.slice(cue.end)
  const isSource = cue.kind === 'source' && /^segun\s\p{L}+/u.test(verb) && /(?:^|[,;:]\s)$/u.test(lead)
  const isAsTold = (isSource || (cue.kind === 'says' && AS_TOLD.test(lead))) && TOLD_SO.test(rest)
  const isVerb =
    cue.kind === 'says' && HEAD.test(lead) && (OBJECT.test(rest) || (ASKED.test(verb) && /^\s/u.test(rest)))
  if (!(isAsTold || isVerb) || PLURAL.test(verb.replace(/^segun\s/u, '')) || !SINGULAR.test(verb)) return null
  // « Lamentó la falta de medios la portavoz »: somebody else may be its subject behind the object.
  const isNamed = mentions.some(({ start, isPronoun, isBound }) => start >= cue.end && !isPronoun && !isBound)
  if (isVerb && !OBJECT.test(rest) && (isNamed || text.length > 260)) return null
  // « En la misma línea se expresó la portavoz, Ana Pons: según dijo, …»
  const [named, ...others] = mentions.filter(({ name, end }) => name !== null && end <= cue.start)
  if (named !== undefined) return others.length === 0 && /:\s$/u.test(lead) ? people.resolve(sentence, named) : null
  return before === null ? null : isOf(before, people)
}

/** Whoever spoke last, if the sentence before tells of them and lets nobody else speak. */
function isOf(before: Sentence, people: People): Person | null {
  const person = people.last
  if (person === null) return null
  const end = before.offset + before.text.length
  const isIn = (one: Person) => one.statements.some((span) => span.start < end && span.end > before.offset)
  if (people.speakers.some((one) => one !== person && isIn(one))) return null
  const surnames = person.words.slice(1)
  const isNamed = before.tokens.some(({ capital, folded }) => capital && surnames.includes(folded))
  return isIn(person) || isNamed ? person : null
}
