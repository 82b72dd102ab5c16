import type { Span } from '../../model.ts'
import { cuesIn, governs, type Cue } from './cues.ts'
import { focusOf } from '../people/focus.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention, Range } from '../reading/mention.ts'
import { hearListed, hearParticipants, hearProgramme } from './participants.ts'
import { orderOf, ordinalsIn } from '../people/ordinals.ts'
import { mentionsIn } from '../people/people.ts'
import { joinedWith } from './joined.ts'
import { positionsIn } from './positions.ts'
import { overlapping, quotationsOf, type Quotation } from './quotations.ts'
import { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import { rejoined } from './rejoin.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { addStatement, statementsOf, trimmedSpan } from './statements.ts'
import { answersOf } from './answers.ts'
import { hearTurn, turnsOf } from './turns.ts'
import { hearTakenUp } from './taken-up.ts'
import { carriedOn } from './subjectless.ts'
import { hearAdjacent } from './adjacent.ts'
import { groupOf, reaches, subjectOf, type Heard } from './subject.ts'

/** A speaker by spans. */
export interface SpeakerSpans {
  readonly name: Span | null
  readonly role: Span | null
  readonly statements: readonly Span[]
}

const MAX_SPEAKERS = 40

/**
 * Who is reported to say something, in the order of the text, each person once: names, functions and pronouns resolved
 * to them; those known by function only without a name. Each statement is a piece of the article.
 * @param withGroups whether bodies and groups count: « le ministère », "officials".
 */
export function speakersOf(source: Source, lexicon: Lexicon, withGroups: boolean): readonly SpeakerSpans[] {
  const people = new People(lexicon)
  const read = rejoined(source, lexicon).map((sentence) => ({ sentence, mentions: allMentions(sentence, lexicon) }))
  const titled = mentionsIn(source.title, lexicon)
  for (const { sentence, mentions } of read) for (const mention of mentions) people.introduce(sentence, mention)
  for (const mention of titled) people.introduce(source.title, mention)
  const quotations = quotationsOf(source.article.text)
  const turns = withGroups ? turnsOf(source, people, lexicon) : answersOf(source, people)
  let before: Sentence | null = null
  let isListing = false
  for (const { sentence, mentions } of read) {
    const turn = turns.get(sentence.offset)
    if (turn !== undefined) {
      hearTurn(sentence, turn, people)
      before = null
      continue
    }
    const speaker = bringIn(sentence, mentions, people, lexicon)
    // Whom a quotation names is not who speaks it.
    const outside = mentions.filter(({ start }) => !isQuoted(sentence.offset + start, quotations))
    const isHeard = hearSpeech(sentence, before, mentions, people, quotations, lexicon, withGroups)
    if (!isHeard && before !== null && speaker !== null && goesOn(source, before, sentence))
      continueQuotation(sentence, speaker, source, quotations)
    hearTakenUp(sentence, outside, people, source, quotations, lexicon.lang)
    hearAdjacent(sentence, outside, people, source, quotations, lexicon)
    hearParticipants(sentence, mentions, people, lexicon)
    hearProgramme(sentence, outside, people)
    isListing = hearListed(sentence, mentions, people, isListing, lexicon)
    if (lexicon.lang === 'es') people.line(sentence, outside)
    before = sentence
  }
  return people.speakers.slice(0, MAX_SPEAKERS).map(({ name, role, statements }) => ({ name, role, statements }))
}

function allMentions(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const mentions = mentionsIn(sentence, lexicon)
  const ordinals = ordinalsIn(sentence, lexicon.lang)
  if (ordinals.length === 0) return mentions
  const others = mentions.filter((one) => !ordinals.some(({ start, end }) => one.start < end && one.end > start))
  return [...others, ...ordinals].sort((a, b) => a.start - b.start)
}

function isQuoted(at: number, quotations: readonly Quotation[]): boolean {
  return overlapping(quotations, at, at + 1).length > 0
}

/**
 * Takes the subject of a sentence for the one whom pronouns mean from here on, and gives the speaker before it, whose words
 * may go on. A function without a name closes his words, too: nobody else's are given to him.
 */
function bringIn(sentence: Sentence, mentions: readonly Mention[], people: People, lexicon: Lexicon): Person | null {
  const focus = focusOf(sentence, mentions, lexicon) ?? describedFirst(sentence, mentions, lexicon)
  const person = focus === null ? null : people.resolve(sentence, focus)
  const [opening] = mentions
  const isOther =
    opening?.start === 0 &&
    opening.role !== null &&
    people.resolve(sentence, opening) !== people.last &&
    person === null
  if (isOther) people.forget()
  const speaker = people.last
  if (person !== null && person !== people.last) people.expect(person)
  else people.settle()
  return person === null || person === speaker ? speaker : null
}

/** « Geógrafa y doctora en Historia, El Idrissi ha dirigido …»: a description without an article, then whom it tells of. */
function describedFirst({ text }: Sentence, mentions: readonly Mention[], { lang }: Lexicon): Mention | null {
  const [opening, ...others] = mentions
  if (lang !== 'es' || opening?.start !== 0 || opening.role === null || opening.name !== null) return null
  if (/^(?:El|La|Los|Las|Un|Una|Su)\s/u.test(text)) return null
  return others.find(({ name, start }) => name !== null && /,\s*(?:El\s)?$/u.test(text.slice(0, start))) ?? null
}

/** Whether a sentence stands in the line of the one before it, or below one that ends in a colon. */
function goesOn({ article }: Source, before: Sentence, after: Sentence): boolean {
  if (/:\s*$/u.test(before.text)) return true
  return !article.text.slice(before.offset + before.text.length, after.offset).includes('\n')
}

/** "…," Awa Ba said. "…": a quotation right after who spoke, with nobody else named for it, is theirs. */
function continueQuotation(
  { offset, text }: Sentence,
  speaker: Person,
  source: Source,
  quotations: readonly Quotation[],
) {
  const [quotation] = overlapping(quotations, offset, offset + 1)
  if (quotation === undefined) return
  // A quotation that goes on to ", said" has its own speaker.
  const isWhole = /[.!?…][’'"”»]?$/u.test(source.article.text.slice(quotation.innerStart, quotation.innerEnd).trimEnd())
  const isLed = /^\s*(?:,|\p{Ll})/u.test(source.article.text.slice(quotation.end, quotation.end + 8))
  if (isWhole && !isLed) addStatement(speaker, { in: 'text', start: offset, end: offset + text.length }, quotations)
}

function hearSpeech(
  sentence: Sentence,
  before: Sentence | null,
  all: readonly Mention[],
  people: People,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
  withGroups: boolean,
): boolean {
  const said = cuesIn(sentence, quotations, lexicon)
  const outside = all.filter(({ start }) => !isQuoted(sentence.offset + start, quotations))
  const held = withGroups ? positionsIn(sentence, said, quotations, lexicon) : []
  const isHeldIn = ({ start, end }: Cue) => held.some((cue) => cue.start < start && end <= cue.end)
  const cues =
    held.length === 0 ? said : [...said.filter((cue) => !isHeldIn(cue)), ...held].sort((a, b) => a.start - b.start)
  let from = 0
  const told: Told[] = []
  let isHeard = false
  let going: Heard | null = null
  for (const [index, cue] of cues.entries()) {
    if (cue.start < from) continue
    // « M. Alami a répondu à Awa Ba : “…” »: whoever has a verb of saying speaks, not who stands before the colon.
    if (cue.kind === 'colon' && isHeard) continue
    const mentions = cue.isIncise === true ? all : outside
    // "…, Awa Ba said, adding that": a participle goes on with whoever has just been heard.
    const heard: Heard | null =
      (cue.kind === 'adding' ? going : null) ??
      subjectOf(sentence, cue, mentions, people, lexicon) ??
      (withGroups ? groupOf(sentence, cue, people, lexicon) : null) ??
      withoutMention(carriedOn(sentence, before, cue, mentions, people, lexicon))
    if (heard === null) continue
    going = heard.mention === null ? null : { ...heard, side: 'before' }
    isHeard ||= heard.mention?.name != null
    const isHeld = cue.kind === 'position'
    const others = cues.slice(index + 1).filter(({ kind }) => isHeld || kind !== 'position')
    const nextStart = nextSubject(sentence, cue, others, mentions, heard, lexicon)
    const ranges = statementsOf(sentence, cue, heard, from, nextStart, quotations, lexicon)
    const joined = joinedWith(sentence, cue, heard.mention, mentions, lexicon.lang).flatMap(
      (mention) => people.resolve(sentence, mention) ?? [],
    )
    const isAfter = heard.side === 'after'
    if (isAfter && joined.length > 0) people.hear(heard.person)
    for (const person of joined) people.hear(person)
    if (!isHeld || ranges.length > 0) people.hear(heard.person)
    const own = ranges.flatMap((range) =>
      !holdsOthers(sentence, range, cue, heard, mentions)
        ? [range]
        : governs(sentence, cue, lexicon)
          ? [{ start: cue.start, end: range.end }]
          : [],
    )
    const speakers = [...joined, heard.person]
    const pieces = own.flatMap((range) => speakers.map((person) => ({ person, range })))
    told.push(
      ...pieces.map(({ person, range }) => ({
        person,
        range,
        isHeld,
        scope: scopeOf(sentence, cue, heard, range, lexicon),
        at: cue.start,
      })),
    )
    if (!isHeld && ranges.some(({ end }) => end >= nextStart)) from = nextStart
  }
  for (const { person, range } of told.filter((one) => !told.some((other) => isInDoubt(one, other)))) {
    // A group's words stay within its sentence: a quotation that reaches on has a person behind it.
    addStatement(person, trimmedSpan(sentence, range), people.isGroup(person) ? [] : quotations)
  }
  return told.some(({ isHeld }) => !isHeld)
}

const withoutMention = (person: Person | null): Heard | null =>
  person === null ? null : { person, mention: null, side: 'none' }

/** "Awa Ba left the hall, which the mayor denies": a whole sentence that tells of somebody else first. */
function holdsOthers(
  { text }: Sentence,
  { start, end }: Range,
  cue: Cue,
  { mention, side }: Heard,
  mentions: readonly Mention[],
): boolean {
  if (side !== 'before' || start > 0 || end < text.length || mention === null || /^\s*[,.]/u.test(text.slice(cue.end)))
    return false
  return mentions.some((other) => other.end <= mention.start && other.name !== null && other.start > start)
}

interface Told {
  readonly person: Person
  readonly range: Range
  /** Is where somebody stands, not what is said. */
  readonly isHeld: boolean
  readonly at: number
  readonly scope: Scope
}

/**
 * How far an attribution reaches: over all that follows it (`on`: "X said that …"), over all that stands before it
 * (`back`: "…, X said."), or no further than can be told.
 */
type Scope = 'on' | 'back' | null

function scopeOf(sentence: Sentence, cue: Cue, { side, mention }: Heard, range: Range, lexicon: Lexicon): Scope {
  const { text } = sentence
  if (lexicon.lang !== 'en' || (mention !== null && SUBORDINATE.test(sentence.folded.slice(0, mention.start))))
    return null
  if (range.start === 0 && range.end === text.length) {
    const tail = Math.max(cue.end, mention?.end ?? 0)
    const lead = text.slice(0, Math.min(cue.start, mention?.start ?? cue.start))
    return /[,”"’]\s*$/u.test(lead) && text.length - tail < 60 ? 'back' : null
  }
  return side === 'before' && range.start <= cue.start && governs(sentence, cue, lexicon) ? 'on' : null
}

/**
 * Whether a piece holds words that are another person's too. What an attribution reports is its speaker's, whoever is quoted
 * in it; where that cannot be told the narrower claim stands, the wider is dropped.
 */
function isInDoubt({ person, range, isHeld, scope, at }: Told, other: Told): boolean {
  if (at === other.at) return false
  const isShared = range.start < other.range.end && other.range.start < range.end
  // "…, who was speaking to the crews, but told them that": what is said stands before where its speaker stands.
  if (person === other.person) return isShared && isHeld && !other.isHeld
  if (other.isHeld && !isHeld) return false
  if (!isShared) return false
  // "She said he wants", "the board wants what he fears": a position within somebody's words is told by them.
  if (isHeld) return !other.isHeld || other.range.start < range.start
  const isWithin = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end
  if (scope === 'back' && other.at < at) return false
  if (other.scope === 'back' && at < other.at) return true
  if (scope === 'on' && at < other.at && isWithin(other.range, range)) return false
  if (other.scope === 'on' && other.at < at && isWithin(range, other.range)) return true
  return range.end - range.start >= other.range.end - other.range.start
}

/** "… called on the crews to wait after the mayor claimed …": what only tells when or why belongs to the main clause. */
const SUBORDINATE = /\s(?:after|when|because|before|since|until)\s(?:(?:a|an|the|his|her|its|their)\s)?$/u

/** What joins two attributions of one sentence. */
const JOINED =
  /(?:[;»”"]|\s(?:and|but|while|whereas|as|though|although)(?:\s(?:a|an|the|some|many|one|another|other|his|her|their))?)\s*$/u

/** Where the words of the next, other speaker of a sentence begin. */
function nextSubject(
  sentence: Sentence,
  first: Cue,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  heard: Heard,
  lexicon: Lexicon,
): number {
  const isGoverning = governs(sentence, first, lexicon)
  const isNamed = lexicon.lang === 'en' && first.kind === 'says' && heard.mention?.name != null
  for (const cue of cues) {
    if (cue.kind === 'colon' && heard.mention?.name != null) continue
    if (lexicon.lang === 'ar') {
      const other = mentions.find(({ start }) => start >= cue.end && start - cue.end < 12)
      if (other !== undefined && other !== heard.mention && !other.isPronoun) return cue.start
      continue
    }
    const preceding = mentions.findLast(
      ({ start, end, name, role, isBound }) =>
        end <= cue.start &&
        ((name ?? role) !== null || orderOf(sentence.folded.slice(start, end)) >= 0) &&
        !(isBound && role === null),
    )
    if (preceding === undefined || preceding === heard.mention || preceding.start < (heard.mention?.end ?? 0)) continue
    // "X said that Y told her …": what is reported within another's words is theirs.
    const lead = sentence.folded.slice(0, preceding.start)
    if (isNamed && SUBORDINATE.test(lead)) continue
    if (isGoverning && !governs(sentence, cue, lexicon)) continue
    if ((isGoverning || (isNamed && !/\s(?:that|which|whom?)\s$/u.test(lead))) && !JOINED.test(lead)) continue
    if (reaches(sentence, preceding, cue, lexicon)) return preceding.start
  }
  return sentence.text.length
}
