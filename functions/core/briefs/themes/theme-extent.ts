import type { Span } from '../../model.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'
import { anyOf, perLexicon } from '../reading/words.ts'

export const MAX_THEME_CHARS = 300
const MIN_THEME_CHARS = 4

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { weekdays, relativeDays, months } = lexicon.when
  const time = anyOf([...weekdays.flat(), ...Object.keys(relativeDays), ...months.flat()])
  const before = anyOf([...lexicon.place.before, ...BEFORE_DAYS])
  const { agents, organises } = lexicon.organizers
  const agent =
    agents.length === 0 ? anyOf(organises.passive) : `(?:${anyOf(organises.passive)})\\s+(?:${anyOf(agents)})`
  const by = `${agent}|${anyOf([...lexicon.organizers.by, ...lexicon.organizers.partners])}`
  const stop = `[.;،!?؟"“”«»()]|\\s[-–—]\\s|\\s(?:${by})(?![\\p{L}])|\\s(?:${FINITE[lexicon.lang]})(?![\\p{L}])|\\s(?:(?:${before})\\s+)*(?:${time})(?![\\p{L}\\p{N}])|\\s(?:${before})\\s+(?:${anyOf(lexicon.place.towns)})(?![\\p{L}])`
  const inTown = lexicon.lang === 'ar' ? `|\\sب(?:${anyOf(lexicon.place.towns)})(?![\\p{L}])` : ''
  // « …, la Universidad de Jaén ha reunido …»: another subject, not more of this one.
  const meeting =
    lexicon.lang === 'fr'
      ? `|,\\s(?:(?:la|le|cette|ce|les|une?)\\s|l'|cet\\s)(?:${anyOf([...lexicon.kinds.events, ...lexicon.kinds.gatherings])})(?![\\p{L}])`
      : ''
  const body = lexicon.lang === 'es' ? `|,\\s(?:el|la)\\s(?:${anyOf(lexicon.organizers.heads)})(?![\\p{L}])` : ''
  const comma = `,(?!\\s*(?:${CONTINUATIONS[lexicon.lang]})\\s)${body}${meeting}`
  return {
    subject: new RegExp(`${stop}${inTown}|${comma}`, 'u'),
    title: new RegExp(`[.;،!?؟"“”«»]|,(?=\\s+(?:${AFTER_TITLES[lexicon.lang]})[\\s’'])|\\s(?:${by})(?![\\p{L}])`, 'u'),
  }
})

const BEFORE_DAYS = [
  'le',
  'el',
  'les',
  'los',
  'ce',
  'this',
  'last',
  'next',
  'يوم',
  'on',
  'du',
  'des',
  'al',
  'dias',
  'days',
]

/** What tells that the sentence goes on behind the subject of a meeting: its own verb, or a clause about the meeting. */
const FINITE = {
  fr: `se (?:ti|deroul|poursui)\\p{L}+|a|ont|est|sont|etait|etaient|fut|sera|seront|s'est|se sont|s'ouvre|s'acheve|lors|avec|dont|qui (?:a|ont|s'|se|aura|sera|vise|doit|devra|reunit|reunira|rassemble|debut|a eu)|a l'occasion|en presence|dans le cadre|au profit|en marge|et (?:a|ont)|organise\\p{L}*|tenue?s?|prevue?s?`,
  en: `is|are|was|were|has|have|had|will|closed|opened|opens|ended|ends|began|begins|starts|started|held|which (?:was|is|has|will|took|drew)|that (?:was|is|has|will|took|drew)|with (?:the|a|support|participants)|at the|attended|organi[sz]ed|hosted|during|to be held|took place|takes place`,
  es: `se (?:har|dar|emit|transmit|dict|ofrec|present|retom|aplaz|traslad|suced|celebr|realiz|llev|desarroll|inaugur|clausur|hizo|imparti|abri|cerr|reuni)\\p{L}*|ha|han|es|son|fue|fueron|sera|seran|(?:al|a la|del|de la|en el|en la|con el|con la) (?:que|cual)|que (?:ha|han|se|fue|sera|tuvo|tendra|reunio|reune|organiza|celebra|cit[oa]|(?:convoc|impuls|coordin|acog|alberg|mont|prepar|promuev|promov)\\p{L}+)|con la (?:participacion|presencia|asistencia)|en el marco|en la (?:sede|universidad)|en el (?:salon|marco)|durante|(?:se )?(?:comenz|arranc|conclu|finaliz|termin|reuni|congreg|sirvi|prolong|acog|abord|cont|dej)(?:o|io|yo|ara|ira|aron|ieron|yeron|aran|iran)|organizad\\p{L}*|celebrad\\p{L}*|tuvo|tendra`,
  ar: 'التي|الذي|وذلك|بمشاركه|بحضور|بهدف|خلال|نظم\\p{L}*|بشراكه|بتعاون|بمناسبه|من تنظيم|يوم|اليوم|امس|تحت|في اطار',
} as const

/** After a comma a subject goes on with one of these. */
const CONTINUATIONS = {
  fr: 'de|du|des|d|la|le|les|l|ses|leur|et|aux?|son|sa',
  en: 'and|its|their|on',
  es: 'de|del|la|el|los|las|y|su|sus',
  ar: '(?!)',
} as const

/** After a comma the sentence, not its title, goes on with one of these. */
const AFTER_TITLES = {
  fr: 'qui|que|ce|cette|cet|le|la|l|un|une|en|a|à|avec|lors|sous|organis\\p{L}*|il|elle|ils|elles|d',
  en: 'to|which|who|the|a|an|this|in|at|on|with|organi[sz]ed|hosted|held|it|they|he|she|said|where',
  es: 'que|el|la|un|una|en|con|este|esta|(?:organiza|dirigi|imparti|celebra|coordina|destina|promovi|previst|financia|inaugura|modera|abiert|dedica|cuy)\\p{L}*|a cargo|sobre|para (?:personas|profesionales|estudiantes)|donde|los|las|ha|se',
  ar: '\\p{L}+',
} as const

/** The subject of a meeting from where it begins: up to the verb, day or town that no longer belongs to it. */
export function subjectFrom(sentence: Sentence, start: number, lexicon: Lexicon): Span | null {
  return upTo(sentence, start, patternsOf(lexicon).subject)
}

/** An announced title without quotation marks from where it begins: to the end of its sentence, question mark included. */
export function titleFrom(sentence: Sentence, start: number, lexicon: Lexicon): Span | null {
  return upTo(sentence, start, patternsOf(lexicon).title)
}

function upTo(sentence: Sentence, start: number, pattern: RegExp): Span | null {
  const rest = sentence.folded.slice(start, start + MAX_THEME_CHARS)
  const lead = rest.length - rest.trimStart().length
  const stop = stopOf(` ${sentence.text.slice(start + lead, start + rest.length)}`, ` ${rest.trimStart()}`, pattern)
  const length = stop === null ? rest.length : lead + Math.max(0, stop - 1)
  const isAsked = /^[?؟]/u.test(rest.slice(length)) ? 1 : 0
  return bounded(sentence, start, start + length + isAsked)
}

/** The rest of a series of single words, which does not end at its comma: "the return|, readmission and reintegration of …". */
const SERIES =
  /^,\s\p{Ll}[\p{L}'’-]*(?:,\s\p{Ll}[\p{L}'’-]*){0,4},?\s(?:and|et|y)\s\p{Ll}[\p{L}'’-]*(?=\s(?:of|in|for|to|on|across|from|among|de|des|du|del|dans|en)\s|[.;]|$)/u
const MAX_SERIES = 6

function stopOf(text: string, folded: string, pattern: RegExp): number | null {
  let from = 0
  for (let part = 0; part < MAX_SERIES; part++) {
    const end = pattern.exec(folded.slice(from))
    if (end === null) return null
    const at = from + end.index
    const isShort = text.slice(from, at).trim().split(/\s+/u).length <= 3
    if (end[0] !== ',' || !isShort || !SERIES.test(text.slice(at))) return at
    from = at + 1
  }
  return from
}

/** A piece of a sentence within bounds, without the marks around it. */
export function bounded(sentence: Sentence, start: number, end: number): Span | null {
  const inner = sentence.text.slice(start, end)
  const from = start + (/^[\s:,.'"«“‘]*/u.exec(inner)?.[0].length ?? 0)
  const to = end - (/[\s:,;'"»”’]*$/u.exec(inner)?.[0].length ?? 0)
  return to - from >= MIN_THEME_CHARS && to - from <= MAX_THEME_CHARS ? spanIn(sentence, from, to) : null
}

/** The span of a title that may reach past the sentence in which it begins, without the marks around it. */
export function titleSpan(source: Source, sentence: Sentence, start: number, end: number): Span | null {
  const whole = sentence.in === 'title' ? source.article.title : source.article.text
  const inner = whole.slice(sentence.offset + start, sentence.offset + end)
  const from = start + (/^[\s:,]*/u.exec(inner)?.[0].length ?? 0)
  const to = start + inner.length - (/[\s:,;]*$/u.exec(inner)?.[0].length ?? 0)
  if (to - from < MIN_THEME_CHARS || to - from > MAX_THEME_CHARS) return null
  return { in: sentence.in, start: sentence.offset + from, end: sentence.offset + to }
}
