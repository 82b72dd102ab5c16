import { BRIEF_KINDS, type BriefKind } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import type { Range } from '../reading/mention.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

/** How far into an article its subject is told: titles and leads name it, what follows may mention anything. */
const LEAD_SENTENCES = 6
/** Fewer words are a heading, a share button, a caption: they take no room from the lead. */
const PROSE_WORDS = 6
/** A text of headings alone has no lead: menus and lists of links are read no further. */
const MOST_LEAD_PIECES = 60
/** Sentences in which a subject is looked for, and how often it must be named there where the lead does not. */
const MOST_SENTENCES = 40
const OFTEN = 3
/** A title that names birds or software weighs more than the word "migration" beside it. */
const TITLE_WEIGHT = 4
/** Letters between "observatory" and what it observes, at most. */
const NAME_CHARS = 60
/** Letters between a meeting's noun and the quotation mark of its title, at most: « un séminaire international sur “… ». */
const TITLE_GAP_CHARS = 40

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { kinds, prefixes, theme, when } = lexicon
  const glued = lexicon.lang === 'ar' ? prefixes : ''
  const months = when.months.flat()
  return {
    events: wordsOf(kinds.events, prefixes),
    gatherings: wordsOf(kinds.gatherings, prefixes),
    notEvents: wordsOf(kinds.notEvents, prefixes),
    holding: wordsOf(kinds.holding, prefixes),
    observatories: wordsOf(kinds.observatories, prefixes),
    bodies: wordsOf(kinds.observatoryBodies, prefixes),
    migration: wordsOf(kinds.migration, prefixes),
    observed: wordsOf([...kinds.migration, ...kinds.mobility], prefixes),
    otherMigrants: wordsOf(kinds.otherMigrants, prefixes),
    otherSubjects: wordsOf(kinds.otherSubjects, prefixes),
    days: wordsOf([...when.weekdays.flat(), ...Object.keys(when.relativeDays)], glued),
    // A month alone tells of what was before: « en avril, une table ronde avait recommandé … ».
    dates: new RegExp(
      `\\d(?:er|st|nd|rd|th)?\\s(?:de\\s|of\\s)?${anyOf(months)}(?!\\p{L})|(?<!\\p{L})${anyOf(months)}\\s\\d{1,2}(?!\\d)`,
      'gu',
    ),
    titled: new RegExp(`^[^.!?؟]{0,${TITLE_GAP_CHARS}}?(?:["“«„‘‹]|(?:${anyOf(theme.introducers)})(?![\\p{L}]))`, 'u'),
  }
})

/** The sentences that tell what an article is about: title and lead. */
export function leadOf(source: Source): readonly Sentence[] {
  const lead = [source.title]
  let prose = 0
  for (const sentence of source.sentences) {
    if (prose === LEAD_SENTENCES || lead.length > MOST_LEAD_PIECES) break
    lead.push(sentence)
    if (sentence.tokens.filter(({ kind }) => kind === 'word').length >= PROSE_WORDS) prose++
  }
  return lead
}

/** Where a sentence names a meeting of the roundtable kind: offsets of the noun in the sentence. */
export function eventNounsIn(sentence: Sentence, lexicon: Lexicon): readonly Range[] {
  const { events, notEvents } = patternsOf(lexicon)
  return without(ranges(sentence, events), ranges(sentence, notEvents))
}

/** Where a sentence speaks of a meeting in any word for it. */
export function meetingNounsIn(sentence: Sentence, lexicon: Lexicon): readonly Range[] {
  return [...eventNounsIn(sentence, lexicon), ...ranges(sentence, patternsOf(lexicon).gatherings)]
}

/** Where a sentence names a migration observatory, or a body that does the work of one. */
export function observatoriesIn(sentence: Sentence, lexicon: Lexicon): readonly Range[] {
  const { observatories, bodies, observed } = patternsOf(lexicon)
  const about = ranges(sentence, observed)
  const named = ranges(sentence, observatories).filter(({ start, end }) =>
    about.some((word) => word.start >= start - NAME_CHARS / 2 && word.end <= end + NAME_CHARS),
  )
  return [...named, ...ranges(sentence, bodies)]
}

/** What kinds of news an article is; none for other news and for look-alikes (birds, clouds, prices, football). */
export function kindsOf(source: Source, lexicon: Lexicon): readonly BriefKind[] {
  if (!isAboutMigration(source, lexicon)) return []
  const isObservatory = leadOf(source).some((sentence) => observatoriesIn(sentence, lexicon).length > 0)
  const holds: Readonly<Record<BriefKind, boolean>> = {
    roundtable: isRoundtable(source, lexicon, isObservatory),
    observatory: isObservatory,
  }
  return BRIEF_KINDS.filter((kind) => holds[kind])
}

/**
 * Whether an observatory is one of migration by its name, so that it stays one when it speaks of rents or prices: the first
 * subject named behind the noun, or what stands right before it.
 */
function isNamedAfterMigration({ folded }: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  const { migration, otherMigrants, otherSubjects } = patternsOf(lexicon)
  const before = folded.slice(Math.max(0, start - NAME_CHARS / 2), start)
  if (matchesIn(before, migration).some((match) => match.index + match[0].length === before.trimEnd().length))
    return true
  const after = folded.slice(end, end + NAME_CHARS)
  const first = (pattern: RegExp) => matchesIn(after, pattern)[0]?.index ?? Infinity
  return first(migration) < Math.min(first(otherMigrants), first(otherSubjects))
}

/**
 * Whether people who move are the subject: the lead names them, or the text does so again and again, and nothing else that
 * migrates is named as often.
 */
function isAboutMigration(source: Source, lexicon: Lexicon): boolean {
  const { migration, otherMigrants, otherSubjects } = patternsOf(lexicon)
  const lead = leadOf(source)
  const count = (sentences: readonly Sentence[], ...patterns: readonly RegExp[]) =>
    patterns.reduce(
      (sum, pattern) => sum + sentences.reduce((all, sentence) => all + ranges(sentence, pattern).length, 0),
      0,
    )
  const human = count(lead, migration)
  const areOthersInLead = count(lead, otherMigrants) > 0
  if (human > 0 && !areOthersInLead && count(lead, otherSubjects) === 0) return true
  const isNamed = lead.some((sentence) =>
    observatoriesIn(sentence, lexicon).some((range) => isNamedAfterMigration(sentence, range, lexicon)),
  )
  if (isNamed && !areOthersInLead) return true
  const told = source.sentences.slice(0, MOST_SENTENCES)
  const isTold = human > 0 || count(told, migration) >= OFTEN
  const other =
    count([source.title], otherMigrants, otherSubjects) * TITLE_WEIGHT +
    count(lead, otherMigrants, otherSubjects) +
    count(told, otherMigrants, otherSubjects)
  return isTold && human + count(told, migration) > other
}

/**
 * A meeting in the title, or in the lead with what a report of one tells: that it is held, when, its title. News of an observatory
 * mentions meetings that are not the news: there it must tell more.
 */
function isRoundtable(source: Source, lexicon: Lexicon, isObservatory: boolean): boolean {
  const lead = leadOf(source)
  const others = new Set(lead.flatMap((sentence) => otherMeetingsIn(sentence, lexicon)))
  return lead.some((sentence) => {
    const nouns = eventNounsIn(sentence, lexicon).filter(
      ({ start, end }) => !others.has(sentence.folded.slice(start, end)),
    )
    if (nouns.length === 0) return !isObservatory && isGatheringNews(sentence, source, lexicon)
    return sentence.in === 'title' || circumstancesOf(sentence, nouns, lexicon) >= (isObservatory ? 2 : 1)
  })
}

/** Once a press conference was named, "the conference" is that one. The noun stands first or, in English, last. */
function otherMeetingsIn(sentence: Sentence, lexicon: Lexicon): readonly string[] {
  return ranges(sentence, patternsOf(lexicon).notEvents).flatMap(({ start, end }) => {
    const words = sentence.folded.slice(start, end).split(/[\s']/u)
    return [words.at(0) ?? '', words.at(-1) ?? '']
  })
}

/** « chercheurs, élus et militants se sont retrouvés au Palais universitaire »: those who confer, in a house for it. */
const ASSEMBLY =
  /(?<word>(?<!\p{L})(?:chercheurs|chercheuses|universitaires|experts|expertes|specialistes|scientifiques|juristes|magistrats|sociologues|economistes|demographes|historiens|praticiens|congressistes)(?!\p{L})[^.;:«»]{0,60}?\sse\s(?:sont|seront)\s(?:retrouves?|retrouvees|reunis|reunies|donne rendez-vous)\s(?:[^.;:«»]{0,40}?\s)?(?:au|a|à|dans)\s(?:(?:un|une|la|le)\s|l')?(?:palais|universite|faculte|centre|institut|hotel|campus|maison|amphitheatre|auditorium|mairie|siege|chambre|bibliotheque|theatre|ecole|musee))(?!\p{L})/gu

/** A looser word for a meeting wants more beside it: « la rencontre … organisée jeudi … ». */
function isGatheringNews(sentence: Sentence, { title }: Source, lexicon: Lexicon): boolean {
  const { gatherings, notEvents, migration } = patternsOf(lexicon)
  if (sentence.in === 'title') return false
  if (ranges(sentence, migration).length + ranges(title, migration).length === 0) return false
  const assemblies = lexicon.lang === 'fr' ? ranges(sentence, ASSEMBLY) : []
  if (circumstancesOf(sentence, assemblies, lexicon) >= 1 && assemblies.length > 0) return true
  const nouns = without(ranges(sentence, gatherings), ranges(sentence, notEvents))
  return nouns.length > 0 && circumstancesOf(sentence, nouns, lexicon) >= 2
}

/** How much of what a report of a meeting tells stands in a sentence: that it is held, by many words or few, when, its title. */
function circumstancesOf(sentence: Sentence, nouns: readonly Range[], lexicon: Lexicon): number {
  const { holding, days, dates, titled } = patternsOf(lexicon)
  const isTitled = nouns.some(({ end }) => titled.test(sentence.folded.slice(end, end + 2 * TITLE_GAP_CHARS)))
  const isDated = ranges(sentence, days).length + ranges(sentence, dates).length > 0
  // "Mesa redonda" is not held by its own "mesa".
  const held = without(ranges(sentence, holding), nouns)
  return Math.min(2, held.length) + Number(isDated) + Number(isTitled)
}

/** The ranges that touch none of the others. */
const without = (all: readonly Range[], others: readonly Range[]): readonly Range[] =>
  all.filter(({ start, end }) => !others.some((other) => start < other.end && end > other.start))

const found = new WeakMap<Sentence, Map<RegExp, readonly Range[]>>()

/** Where the words of a pattern stand in a sentence. Remembered: what makes each field of a card asks for the same again. */
function ranges(sentence: Sentence, pattern: RegExp): readonly Range[] {
  const known = found.get(sentence) ?? new Map<RegExp, readonly Range[]>()
  found.set(sentence, known)
  const ready = known.get(pattern)
  if (ready !== undefined) return ready
  const made = matchesIn(sentence.folded, pattern).map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match.groups?.['word'] ?? '').length, end }
  })
  known.set(pattern, made)
  return made
}
