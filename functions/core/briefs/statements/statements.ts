import type { Span } from '../../model.ts'
import { governs, type Cue } from './cues.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { overlapping, type Quotation } from './quotations.ts'
import type { Person } from '../people/person.ts'
import { spanIn, type Sentence } from '../reading/source.ts'
import type { Heard } from './subject.ts'
import { anyOf, foldedSet, perLexicon } from '../reading/words.ts'

const MIN_STATEMENT_CHARS = 12
const MAX_STATEMENT_CHARS = 1200
/** "told the panel" says nothing: a clause has its verb and some words more. */
const MIN_CLAUSE_WORDS = 4
/** How far the second half of a quotation may be from the verb: "…," Awa Ba told the hall on Monday. "…" */
const QUOTATION_GAP_CHARS = 80

const patternsOf = perLexicon(({ speech }: Lexicon) => ({
  that: new RegExp(`^\\s*(?:${anyOf(speech.that)}|qu'|["“«])`, 'u'),
  opening: new RegExp(`^\\s*(?:(?:${anyOf(speech.adverbs)})[\\s,]*)+$`, 'u'),
  relatives: foldedSet(speech.relatives),
}))

/** Pages that lost a line's end: the quotation after the full stop is somebody else's. */
const GLUED = /[.!?…][»”"]?["“«]\p{L}/u
/** What joins the words of one speaker to those of the next in a sentence. */
const JOINT =
  /(?:[,;،؛]\s*|[»”"]\s*,?\s*|[,;،؛]?\s+(?:et|mais|tandis que|alors que|and|but|while|whereas|y|e|pero|mientras que|mientras)\s+|[,;،؛]?\s+(?:فيما|بينما|في حين)\s*)$/u
/** A subordinator right before the speaker: the clause has begun before: "the fee that Awa Ba said is too high". */
/** « …, en las que », « …, donde »: behind the meeting. */
const AT_WHICH =
  /(?:foro|jornadas?|seminario|mesa|coloquio|encuentro|acto|charla|taller|congreso|reunion|debate|conversatorio|sesion|simposio|curso|conferencia|panel|cita|presentacion|ciclo)(?!\p{L})[^.;:]{0,120}[,»”"]\s(?:y\s)?(?:donde|en (?:el|la|los|las) (?:que|cual|cuales)|durante (?:el|la|los|las) (?:que|cual|cuales)|en cuy[oa] \p{L}+)\s*$/u
const AS_TOLD = /(?:^(?:and\s|but\s)?|[,;(–—-]\s*)(?:just\s)?(?:as|comme|como)\s*$/u
const TOLD_SO =
  /^(?!spoke|speak|began|begin|continue|went)[^,.;:()]{3,30}(?:\s(?:it|on|in|last|this|earlier|recently|first|yesterday|today|to)(?:\s[^,.;:()\s]{1,20}){0,4})?(?:\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s(?:night|morning|evening|afternoon))?)?\s*[,.)]/u
const SUBORDINATOR =
  /(?:^|[\s'])(?<!(?:mientras|tandis|alors)\s)(?:que|qu|that|which|what|as|where|when|than|whom|whose|how|why|if|comme|dont|ou|como|cual|donde|si|quand|cuando)[\s']*$/u

/**
 * Which pieces of a sentence are a speaker's words: the quotation, the clause from its verb to the end of the sentence,
 * or, where the attribution is put into or after the words, the whole sentence. Never a tail: "Nobody, she insisted,
 * should have to choose" must not become "insisted, should have to choose". None where it cannot be told.
 * @param from end of the words of the speaker before. @param to where those of the next one begin.
 */
export function statementsOf(
  sentence: Sentence,
  cue: Cue,
  heard: Heard,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Range[] {
  const { text } = sentence
  const end = endBefore(text, cue.end, to)
  const whole =
    from === 0 && end === text.length && isEnded(text) && !/^\p{Ll}/u.test(text) && !GLUED.test(text)
      ? [{ start: 0, end: to }]
      : []
  const start = subjectStart(sentence, from, Math.min(cue.start, heard.mention?.start ?? cue.start), lexicon)
  const clause = end === null ? [] : longEnough(text, { start: cue.start, end })
  if (lexicon.lang === 'ar') {
    const quoted = endsInQuotation(sentence, from, cue, quotations)
    return quoted !== null && heard.side === 'after'
      ? quotedFirst(sentence, quoted, cue, to)
      : arabicStatements(sentence, cue, heard, from, clause)
  }
  if (cue.kind === 'colon') return quotedAt(sentence, cue, quotations)
  if (cue.kind === 'adding' || cue.kind === 'relative') return clause
  const lead = text.slice(from, start)
  if (/[”"»’']\s*,?\s*$/u.test(lead)) {
    if (!beginsQuoted(sentence, from, quotations)) return whole
    if (heard.side === 'none') return whole.length > 0 ? whole : [{ start: from, end: start }]
    return [
      { start: from, end: start },
      ...quotedAfter(sentence, Math.max(cue.end, heard.mention?.end ?? 0), to, quotations),
    ]
  }
  if (heard.side !== 'before') return whole
  switch (shapeOf(sentence, cue, heard, from, lexicon)) {
    case 'clause':
      return clause
    case 'aside':
      return whole
    case 'embedded':
      return []
  }
}

/** '…,” a tired Awa Ba said', '…,” White House aide Awa Ba said': a subject begins right behind the quotation. */
function subjectStart({ text, tokens }: Sentence, from: number, start: number, lexicon: Lexicon): number {
  if (lexicon.lang !== 'en') return start
  const words = /[”"’']\s(?<words>(?:[\p{L}’'.-]+\s){1,4})$/u.exec(text.slice(from, start))?.groups?.['words']
  if (words === undefined) return start
  const at = start - words.length
  const inside = tokens.filter((token) => token.start >= at && token.end <= start)
  const isSubject = inside.every(
    ({ capital, folded }, index) => capital || (index === 0 ? ARTICLE.has(folded) : !/(?:ed|ing|s)$/u.test(folded)),
  )
  return isSubject ? at : start
}

const ARTICLE = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'])

/**
 * How an attribution with its subject in front stands in its sentence: the words begin at the verb (`clause`), lie around
 * or before the attribution (`aside`), or it is a part of something else that the sentence tells (`embedded`).
 */
function shapeOf(
  sentence: Sentence,
  cue: Cue,
  { mention }: Heard,
  from: number,
  lexicon: Lexicon,
): 'clause' | 'aside' | 'embedded' {
  const { text, folded } = sentence
  const { that, opening, relatives } = patternsOf(lexicon)
  const lead = folded.slice(from, Math.min(cue.start, mention?.start ?? cue.start))
  // "…," is how she put it.
  if (/[”"»’']\s*,?\s*(?:is|was) how\s*$/u.test(lead)) return 'aside'
  // "…, as Awa Ba put it.", "As Awa Ba said, …"
  if (
    lexicon.lang === 'en' &&
    /(?:^|[,;]\s)(?:but,?\s)?(?:just\s)?as\s$/u.test(lead) &&
    /^[^,.;:]{0,40}[,.]/u.test(text.slice(cue.end))
  )
    return 'aside'
  // "The crews left after Awa Ba said that …": behind its main clause it goes on to the end of the sentence.
  if (
    lexicon.lang === 'en' &&
    /\p{L}{3}[^.;:]*\s(?:after|when|because|since|although|though|until|while)\s$/u.test(lead) &&
    governs(sentence, cue, lexicon)
  )
    return 'clause'
  // "no record of the class that Awa Ba said …", "what she called …".
  // « el foro “…”, donde Ana Pons advirtió que … »: what is told of the meeting goes on to the end of the sentence.
  if (AT_WHICH.test(lead)) return 'clause'
  // "As the paper reported on Monday, …", "…, as she put it.": the words are all around it.
  if (AS_TOLD.test(lead) && TOLD_SO.test(folded.slice(cue.start))) return 'aside'
  if (SUBORDINATOR.test(lead)) return 'embedded'
  const isToThat = that.test(folded.slice(cue.end).replace(/^\s*,[^,]{1,40},/u, ''))
  const inner = folded.slice(mention?.end ?? cue.start, cue.start)
  const words = inner.slice(inner.lastIndexOf(',') + 1).split(/\s+/u)
  const isRelative =
    words.some((word) => relatives.has(word)) ||
    (mention !== null && relatives.has(folded.slice(mention.start, mention.end)))
  // Where a relative clause ends and the sentence goes on cannot be told.
  if (isRelative) {
    // "Then came Awa Ba, who asked for …": behind its main clause a relative one goes on to the end of the sentence.
    const isLast = /\p{L}[\p{L}\s]*$/u.test(lead.trimEnd())
    return isToThat || isLast || !/,/u.test(text.slice(cue.end)) ? 'clause' : 'embedded'
  }
  if (!/,\s*$/u.test(lead) || isToThat || opening.test(lead)) return 'clause'
  if (/^\s*[,.]/u.test(text.slice(cue.end))) return 'aside'
  // Behind the words French and Spanish put the verb first (« a-t-elle dit »): a subject in front begins a clause.
  if (lexicon.lang !== 'en') return 'clause'
  // "While Awa Ba lists one boat, the port counts two": the words in front may be somebody else's.
  if (!/^\s*(?:while|whereas|as|when|if)\s/u.test(lead)) return 'aside'
  return governs(sentence, cue, lexicon) ? 'clause' : 'embedded'
}

/** The quotation that stands right before a verb without "and": «…»، تقول سناء …. Null where none does. */
function endsInQuotation(
  { offset, folded }: Sentence,
  from: number,
  cue: Cue,
  quotations: readonly Quotation[],
): Quotation | null {
  const lead = /[»”"]\s*[،,.]?\s*(?:هكذا\s+|بهذ\p{L}+\s+(?:\p{L}+\s+)?)?$/u.exec(folded.slice(from, cue.start))
  if (lead === null || /^[وف]/u.test(folded.slice(cue.start))) return null
  const at = offset + from + lead.index
  const quotation = overlapping(quotations, at, at + 1)[0]
  // A title in the middle of a clause is none.
  const isFirst =
    quotation !== undefined && !/\p{L}/u.test(folded.slice(from, Math.max(from, quotation.start - offset)))
  return isFirst ? quotation : null
}

/** The quotation with who says it: to the end of the sentence, or to where the next speaker's words begin. */
function quotedFirst({ offset, text }: Sentence, { start }: Quotation, cue: Cue, to: number): readonly Range[] {
  const begin = Math.max(0, start - offset)
  const end = endBefore(text, cue.end, to)
  return [{ start: begin, end: end ?? cue.start }]
}

/** In Arabic the verb comes first: what is said is shown with its verb and its subject. */
function arabicStatements(
  { text, folded }: Sentence,
  cue: Cue,
  { mention }: Heard,
  from: number,
  clause: readonly Range[],
): readonly Range[] {
  // «وحسب …»: an attribution put after the words needs them before it.
  const tail = cue.kind === 'source' ? Math.max(cue.end, mention?.end ?? 0) : cue.end
  const isLast = text.length - tail < 2 * MIN_STATEMENT_CHARS && cue.start > from
  const isAside = /[,،]\s*$/u.test(folded.slice(from, cue.start)) && /^[^،,]{0,40}[،,]/u.test(folded.slice(cue.end))
  const isInside = from === 0 && cue.start > 2 * MIN_STATEMENT_CHARS
  // «…»، بهذه العبارة علق …
  const isSummedUp = /[»”"]\s*[،,]\s*(?:بهذ\p{L}+\s+\p{L}+|هكذا)\s*$/u.test(folded.slice(from, cue.start))
  if (isInside && isSummedUp) return [{ start: 0, end: text.length }]
  // «الطلبات، يقول اليعقوبي، لم تتجاوز …»
  const rest = folded.slice(Math.max(cue.end, mention?.end ?? 0))
  const isParenthesis =
    from === 0 &&
    isEnded(text) &&
    /[،,]\s*$/u.test(folded.slice(0, cue.start)) &&
    /^(?:[يت]قول|[يت]ضيف|[يت]وضح|[يت]وكد|[يت]شرح|[يت]تابع|[يت]ري)$/u.test(folded.slice(cue.start, cue.end)) &&
    /^\s*[،,]\s*(?!ب?[اإ]ن|ب?انه|الي\s|عن\s|علي\s)\p{L}/u.test(rest)
  if (isParenthesis && hasWords(rest, 3)) return [{ start: 0, end: text.length }]
  if (clause[0]?.end === text.length && isInside && (isLast || (isAside && cue.kind === 'source')))
    return [{ start: 0, end: text.length }]
  return isLast ? [] : clause.filter(({ end }) => hasWords(text.slice(Math.max(cue.end, mention?.end ?? 0), end), 2))
}

/** Where words that go on to the next speaker end: before what joins the two. Null where they are cut elsewhere. */
function endBefore(text: string, from: number, to: number): number | null {
  // Without a full stop it is a heading, or a line that was cut.
  if (to === text.length) return isEnded(text) ? to : null
  const joint = JOINT.exec(text.slice(from, to))
  return joint === null ? null : from + joint.index + (/^[»”"]/u.test(joint[0]) ? 1 : 0)
}

const isEnded = (text: string) => /[.!?…؟][\s»”"'’)\]]*$|[»”"]\s*$/u.test(text)

function longEnough(text: string, range: Range): readonly Range[] {
  return hasWords(text.slice(range.start, range.end), MIN_CLAUSE_WORDS) ? [range] : []
}

function hasWords(text: string, count: number): boolean {
  return (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0) >= count
}

/** Whether an offset of a sentence is where a quotation begins, or lies in one. */
function beginsQuoted({ offset, text }: Sentence, from: number, quotations: readonly Quotation[]): boolean {
  const at = offset + from + (/^[\s,;:–—-]*/u.exec(text.slice(from))?.[0].length ?? 0)
  return overlapping(quotations, at, at + 1).length > 0
}

/** The quotation at the end of a colon, as far as the sentence goes. */
function quotedAt({ offset, text }: Sentence, cue: Cue, quotations: readonly Quotation[]): readonly Range[] {
  const quotation = overlapping(quotations, offset + cue.end, offset + cue.end + 1)[0]
  if (quotation === undefined) return []
  return [{ start: cue.end, end: Math.min(text.length, quotation.end - offset) }]
}

/** The quotation that goes on after the attribution. */
function quotedAfter(
  { offset, text }: Sentence,
  from: number,
  to: number,
  quotations: readonly Quotation[],
): readonly Range[] {
  const next = overlapping(quotations, offset + from, offset + to)[0]
  if (next === undefined || next.start < offset + from || next.start - offset - from > QUOTATION_GAP_CHARS) return []
  const isTold = /[,:]\s*$/u.test(text.slice(from, next.start - offset))
  return isTold ? [{ start: next.start - offset, end: Math.min(to, next.end - offset) }] : []
}

/** A statement without the commas and dashes that part it from the words around it. */
export function trimmedSpan(sentence: Sentence, { start, end }: Range): Span | null {
  const inner = sentence.text.slice(start, end)
  const lead = /^[\s,;:،–—-]*/u.exec(inner)?.[0].length ?? 0
  const tail = /[\s,;:،–—-]*$/u.exec(inner)?.[0].length ?? 0
  return spanIn(sentence, start + lead, Math.max(start + lead, end - tail))
}

/** Adds a statement, stretched over the quotation in which it ends or begins. */
export function addStatement(person: Person, span: Span | null, quotations: readonly Quotation[]): void {
  if (span === null) return
  const cutOff = overlapping(quotations, span.start, span.end)
  const last = cutOff.at(-1)
  // Pages that lost a line's end: a mark that opens right after the full stop begins somebody else's quotation.
  const isNext = last !== undefined && last.start > span.start && last.start >= span.end - 1
  const start = Math.min(span.start, cutOff[0]?.start ?? span.start)
  const end = isNext ? last.start : Math.max(span.end, last?.end ?? span.end)
  if (end - start < MIN_STATEMENT_CHARS || end - start > MAX_STATEMENT_CHARS) return
  if (person.statements.some((known) => known.start < end && known.end > start)) return
  person.statements.push({ ...span, start, end })
}
