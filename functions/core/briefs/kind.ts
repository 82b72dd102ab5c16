import { BRIEF_KINDS, type BriefKind } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sentence, Source } from './source.ts'
import { perLexicon, wordsOf } from './words.ts'

/** How far into an article its subject is told: titles and leads name it, what follows may mention anything. */
const LEAD_SENTENCES = 5
/** Letters between "observatory" and what it observes, at most. */
const NAME_CHARS = 60

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { kinds, prefixes } = { kinds: lexicon.kinds, prefixes: lexicon.prefixes }
  return {
    events: wordsOf(kinds.events, prefixes),
    gatherings: wordsOf(kinds.gatherings, prefixes),
    notEvents: wordsOf(kinds.notEvents, prefixes),
    holding: wordsOf(kinds.holding, prefixes),
    observatories: wordsOf(kinds.observatories, prefixes),
    bodies: wordsOf(kinds.observatoryBodies, prefixes),
    migration: wordsOf(kinds.migration, prefixes),
    notMigration: wordsOf(kinds.notMigration, prefixes),
  }
})

/** The sentences that tell what an article is about: title and lead. */
export function leadOf(source: Source): readonly Sentence[] {
  return [source.title, ...source.sentences.slice(0, LEAD_SENTENCES)]
}

/** Where a sentence names a meeting of the roundtable kind: offsets of the noun in the sentence. */
export function eventNounsIn(sentence: Sentence, lexicon: Lexicon): readonly { start: number; end: number }[] {
  const { events, notEvents } = patternsOf(lexicon)
  const barred = ranges(sentence.folded, notEvents)
  return ranges(sentence.folded, events).filter(
    ({ start, end }) => !barred.some((other) => start < other.end && end > other.start),
  )
}

/** Where a sentence speaks of a meeting in any word for it. */
export function meetingNounsIn(sentence: Sentence, lexicon: Lexicon): readonly { start: number; end: number }[] {
  return [...eventNounsIn(sentence, lexicon), ...ranges(sentence.folded, patternsOf(lexicon).gatherings)]
}

/** Where a sentence names a migration observatory, or a body that does the work of one. */
export function observatoriesIn(sentence: Sentence, lexicon: Lexicon): readonly { start: number; end: number }[] {
  const { observatories, bodies, migration } = patternsOf(lexicon)
  const about = ranges(sentence.folded, migration)
  const named = ranges(sentence.folded, observatories).filter(({ start, end }) =>
    about.some((word) => word.start >= start - NAME_CHARS / 2 && word.end <= end + NAME_CHARS),
  )
  return [...named, ...ranges(sentence.folded, bodies)]
}

/** What kinds of news an article is; none for other news and for look-alikes (birds, clouds, prices, football). */
export function kindsOf(source: Source, lexicon: Lexicon): readonly BriefKind[] {
  if (!isAboutMigration(source, lexicon)) return []
  const holds: Readonly<Record<BriefKind, boolean>> = {
    roundtable: isRoundtable(source, lexicon),
    observatory: isObservatoryNews(source, lexicon),
  }
  return BRIEF_KINDS.filter((kind) => holds[kind])
}

function isAboutMigration(source: Source, lexicon: Lexicon): boolean {
  const { migration, notMigration } = patternsOf(lexicon)
  const lead = leadOf(source)
  const human = lead.reduce((sum, { folded }) => sum + ranges(folded, migration).length, 0)
  const other = lead.reduce((sum, { folded }) => sum + ranges(folded, notMigration).length, 0)
  return human > 0 && human > other
}

function isRoundtable(source: Source, lexicon: Lexicon): boolean {
  const { holding, migration } = patternsOf(lexicon)
  const lead = leadOf(source)
  return lead.some((sentence) => {
    if (eventNounsIn(sentence, lexicon).length === 0) return isGathering(sentence, lexicon)
    const isOnMigration = has(sentence.folded, migration) || has(source.title.folded, migration)
    return isOnMigration && (sentence.in === 'title' || has(sentence.folded, holding))
  })
}

/** A looser word for a meeting wants a place on the calendar and somebody who holds it: « la rencontre … organisée … ». */
function isGathering(sentence: Sentence, lexicon: Lexicon): boolean {
  const { gatherings, holding, migration } = patternsOf(lexicon)
  if (sentence.in === 'title' || !has(sentence.folded, migration)) return false
  return has(sentence.folded, gatherings) && ranges(sentence.folded, holding).length >= 2
}

function isObservatoryNews(source: Source, lexicon: Lexicon): boolean {
  const lead = leadOf(source)
  return lead.some((sentence) => observatoriesIn(sentence, lexicon).length > 0)
}

function has(folded: string, pattern: RegExp): boolean {
  // Not `test`: it would move the pattern on.
  return folded.search(pattern) >= 0
}

function ranges(folded: string, pattern: RegExp): readonly { start: number; end: number }[] {
  return Array.from(folded.matchAll(pattern), (match) => {
    const end = match.index + match[0].length
    return { start: end - (match.groups?.['word'] ?? '').length, end }
  })
}
