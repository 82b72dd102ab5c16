import type { Span } from '../model.ts'
import type { Cue } from './cues.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, Range } from './mention.ts'
import { overlapping, type Quotation } from './quotations.ts'
import type { Person } from './registry.ts'
import { spanIn, type Sentence } from './source.ts'
import type { Heard } from './subject.ts'

const MIN_STATEMENT_CHARS = 12
const MAX_STATEMENT_CHARS = 1200

/** Which pieces of a sentence are a speaker's words. */
export function statementsOf(
  sentence: Sentence,
  cue: Cue,
  { mention, side }: Heard,
  from: number,
  to: number,
  lexicon: Lexicon,
): readonly Range[] {
  const rest = { start: Math.max(cue.end, mention?.end ?? 0), end: to }
  if (side === 'none')
    return cue.start - from > 2 * MIN_STATEMENT_CHARS ? [{ start: from, end: to }] : [{ start: cue.start, end: to }]
  if (side === 'before' && lexicon.lang !== 'ar') return statementsAround(sentence, cue, mention, from, to)
  if (side === 'before') return [{ start: cue.start, end: to }]
  const isLeading = cue.start - from <= MIN_STATEMENT_CHARS
  if (isLeading || lexicon.lang === 'ar') return [rest]
  return [{ start: from, end: cue.start }, ...(rest.end - rest.start > 3 * MIN_STATEMENT_CHARS ? [rest] : [])]
}

/** "…," Awa Ba said, "…": the quotation before the speaker and the one after; the clause from its verb on where nothing is before. */
function statementsAround(
  { text }: Sentence,
  cue: Cue,
  mention: Mention | null,
  from: number,
  to: number,
): readonly Range[] {
  const start = mention?.start ?? cue.start
  const lead = text.slice(from, start)
  const clause = { start: cue.start, end: to }
  // "The fares, she added, stay the same": the sentence is one statement.
  if (/,\s*$/u.test(lead) && /^\s*,/u.test(text.slice(cue.end, to))) return [{ start: from, end: to }]
  if (cue.kind === 'adding' || start - from <= 2 * MIN_STATEMENT_CHARS) return [clause]
  if (/[”"»’']\s*,?\s*$/u.test(lead)) {
    const hasMore = /["“«]|''/u.test(text.slice(cue.end, to))
    return [{ start: from, end: start }, ...(hasMore ? [clause] : [])]
  }
  if (!/,\s*$/u.test(lead)) return [clause]
  return text.length - cue.end < 40 ? [{ start: from, end: start }] : [clause]
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
  const start = Math.min(span.start, cutOff[0]?.start ?? span.start)
  const end = Math.max(span.end, cutOff.at(-1)?.end ?? span.end)
  if (end - start < MIN_STATEMENT_CHARS || end - start > MAX_STATEMENT_CHARS) return
  if (person.statements.some((known) => known.start < end && known.end > start)) return
  person.statements.push({ ...span, start, end })
}
