import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Quotation } from './quotations.ts'
import type { Sentence } from '../reading/source.ts'
import { addStatement } from './statements.ts'

/** Gives a quotation to whom another sentence says it is of, unless its words are somebody's already. */
export function giveUnclaimed(
  quotation: Quotation,
  sentence: Sentence,
  speaker: Mention,
  people: People,
  quotations: readonly Quotation[],
): void {
  const isClaimed = people.speakers.some(({ statements }) =>
    statements.some(({ start, end }) => start < quotation.end && end > quotation.start),
  )
  const person = isClaimed ? null : people.resolve(sentence, speaker)
  if (person === null) return
  people.hear(person)
  addStatement(person, { in: 'text', start: quotation.start, end: quotation.end }, quotations)
}
