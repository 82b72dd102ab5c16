import type { Span } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention, Range } from './mention.ts'
import { mentionsIn } from './people.ts'
import { quotationsOf, type Quotation } from './quotations.ts'
import { People, type Person } from './registry.ts'
import { spanIn, type Sentence, type Source } from './source.ts'
import { anyOf, foldedSet, perLexicon, wordsOf } from './words.ts'

/** A speaker by spans. */
export interface SpeakerSpans {
  readonly name: Span | null
  readonly role: Span | null
  readonly statements: readonly Span[]
}

/** A verb of saying, or "according to", in a sentence. */
interface Cue extends Range {
  readonly kind: 'says' | 'source' | 'inverted' | 'adding'
}

const CUE_KINDS = ['source', 'inverted', 'adding'] as const
const MIN_STATEMENT_CHARS = 12
const MAX_STATEMENT_CHARS = 1200
const MAX_SPEAKERS = 40

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech } = lexicon
  const adverbs = `(?:(?:${anyOf(speech.adverbs)})[\\s,]+)*`
  const compound = `(?:${anyOf(speech.auxiliaries)})\\s+${adverbs}(?:${anyOf(speech.said)})`
  const pronoun = '-(?:t-)?(?:il|elle)'
  const inverted =
    lexicon.lang === 'fr'
      ? `|(?:s'etait|s'est|avait|aurait|a)${pronoun}\\s+${adverbs}(?:${anyOf(speech.said)})|(?:${anyOf(speech.says)})${pronoun}|et\\s+d[e'][\\s]?(?:ajouter|conclure|poursuivre|preciser|souligner|rappeler|insister|rencherir)`
      : ''
  const prefix = lexicon.lang === 'ar' ? '[وف]?' : ''
  return {
    cues: new RegExp(
      `(?<![\\p{L}\\p{N}'-])${prefix}(?:(?<source>${anyOf(speech.sources)}|(?<=^[\\s"“«]*)(?:${anyOf(speech.openingSources)}))|(?<inverted>\\u0000${inverted})|(?<adding>(?<=,\\s)(?:${anyOf(speech.adding)}))|${compound}|(?:${anyOf(speech.says)}))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    gap: new RegExp(
      `^(?:[^,;:]{0,70}\\s(?:and|et|y)|,[^,;:]{0,70}\\s(?:and|et|y))?(?:\\s+(?:of|de|du|del)\\s[^,]{0,60},)?[\\s,،]*(?:[,،(][^,،()]{0,90}[,،)])?[\\s,،]*${adverbs}(?:(?:n'|ne|y|en|se|lui|nous|les|l'|also|then|qui|who|quien)\\s*)*$`,
      'u',
    ),
    inversionGap: new RegExp(
      `^[\\s]*(?:,?\\s*(?:${anyOf(speech.adverbs)}|${anyOf([...lexicon.when.weekdays.flat(), ...Object.keys(lexicon.when.relativeDays)])}(?:\\s(?:soir|matin|midi|noche|tarde|night|morning))?)\\s*,?)*[\\s]*(?:(?:en|à|a|dans|lors|in|at|to|durante)\\s[^,.;:]{0,30})?\\s*(?:(?:${anyOf(speech.articles)})\\s*(?:\\p{Ll}+\\s){0,3})?$`,
      'u',
    ),
    takesPart: wordsOf(speech.takesPart),
    topicHead: new RegExp(`^${anyOf(speech.topics)}\\s*$`, 'u'),
    relatives: foldedSet(speech.relatives),
    that: new RegExp(`^[\\s,]*(?:${anyOf(speech.that)})(?![\\p{L}])`, 'u'),
  }
})

/**
 * Who is reported to say something, in the order of the text, each person once: names, functions and pronouns resolved
 * to them; those known by function only without a name. Each statement is a piece of the article.
 */
export function speakersOf(source: Source, lexicon: Lexicon): readonly SpeakerSpans[] {
  const people = new People(lexicon)
  const read = source.sentences.map((sentence) => ({ sentence, mentions: mentionsIn(sentence, lexicon) }))
  const titled = mentionsIn(source.title, lexicon)
  for (const { sentence, mentions } of read) for (const mention of mentions) people.introduce(sentence, mention)
  for (const mention of titled) people.introduce(source.title, mention)
  const quotations = quotationsOf(source.article.text)
  for (const { sentence, mentions } of read) {
    hearSpeech(sentence, mentions, people, quotations, lexicon)
    hearParticipants(sentence, mentions, people, lexicon)
  }
  return people.speakers.slice(0, MAX_SPEAKERS).map(({ name, role, statements }) => ({ name, role, statements }))
}

/** Those who open, chair or moderate: heard, though their words are not told. */
function hearParticipants(sentence: Sentence, mentions: readonly Mention[], people: People, lexicon: Lexicon): void {
  const { takesPart } = patternsOf(lexicon)
  for (const match of sentence.folded.matchAll(takesPart)) {
    const end = match.index + match[0].length
    const after = listFrom(
      sentence,
      end,
      mentions.filter(({ start }) => start >= end),
    )
    const before = listFrom(sentence, -match.index, mentions.filter((mention) => mention.end <= match.index).reverse())
    for (const mention of after.length > 0 ? after : before.reverse()) {
      const person = people.resolve(sentence, mention)
      if (person !== null) people.attend(person)
    }
  }
}

/** The named people that follow each other from an offset with nothing but commas and "and" between; backwards where it is negative. */
function listFrom(sentence: Sentence, offset: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = []
  let at = offset
  for (const mention of mentions) {
    const between = at > 0 ? sentence.folded.slice(at, mention.start) : sentence.folded.slice(mention.end, -at)
    if (
      mention.name === null ||
      !/^(?:[\s,;]|\b(?:et|and|y|e|par|by|ainsi que|de|du|des|del|ensemble|le|la|el|the|were|was|are|minister|m|mme)\b|[.:])*$/u.test(
        between,
      )
    )
      break
    list.push(mention)
    at = at > 0 ? mention.end : -mention.start
  }
  return list
}

function hearSpeech(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: People,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): void {
  const cues = cuesIn(sentence, quotations, lexicon)
  let from = 0
  for (const [index, cue] of cues.entries()) {
    if (cue.start < from) continue
    const heard = subjectOf(sentence, cue, mentions, people, lexicon)
    if (heard === null) continue
    const nextStart = nextSubject(sentence, cues.slice(index + 1), mentions, heard, lexicon)
    const ranges = statementsOf(sentence, cue, heard, from, nextStart, lexicon)
    people.hear(heard.person)
    for (const range of ranges) addStatement(heard.person, trimmedSpan(sentence, range), quotations)
    if (ranges.some(({ end }) => end >= nextStart)) from = nextStart
  }
}

function cuesIn(sentence: Sentence, quotations: readonly Quotation[], lexicon: Lexicon): readonly Cue[] {
  return Array.from(sentence.folded.matchAll(patternsOf(lexicon).cues)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const at = sentence.offset + start
    // What a quoted person says that others said is theirs, not the outlet's.
    if (quotations.some((quotation) => at > quotation.start && at < quotation.end - 1)) return []
    return [{ kind: CUE_KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'says', start, end }]
  })
}

/** Who speaks by a cue, and where the sentence says so. */
interface Heard {
  readonly person: Person
  readonly mention: Mention | null
  readonly side: 'before' | 'after' | 'none'
}

function subjectOf(
  sentence: Sentence,
  cue: Cue,
  mentions: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): Heard | null {
  const { inversionGap } = patternsOf(lexicon)
  if (cue.kind === 'inverted') return people.last === null ? null : { person: people.last, mention: null, side: 'none' }
  const resolved = (mention: Mention | undefined, side: 'before' | 'after'): Heard | null => {
    if (mention === undefined) return null
    const person = people.resolve(sentence, mention)
    return person === null ? null : { person, mention, side }
  }
  const following = mentions.find(({ start }) => start >= cue.end)
  const isClose = following !== undefined && inversionGap.test(sentence.folded.slice(cue.end, following.start))
  if (cue.kind === 'source') return isClose ? resolved(following, 'after') : null
  const before = mentions.filter((mention) => mention.end <= cue.start && !mention.isBound)
  if (cue.kind === 'adding') return resolved(before.find(({ name }) => name !== null) ?? before[0], 'before')
  const preceding = subjectBefore(sentence, cue, before, lexicon)
  const heard = resolved(preceding, 'before')
  if (heard !== null) return heard
  if (isClose && invitesInversion(sentence, cue, lexicon)) return resolved(following, 'after')
  return isElided(sentence, cue, lexicon) && people.last !== null
    ? { person: people.last, mention: null, side: 'none' }
    : null
}

/** The one before a verb of saying who is its subject: the nearest, whom « qui » takes up, or « quant à … » puts in front. */
function subjectBefore(
  sentence: Sentence,
  cue: Cue,
  before: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const { gap, relatives } = patternsOf(lexicon)
  const reaches = (mention: Mention) => gap.test(sentence.folded.slice(mention.end, cue.start))
  const nearest = before.findLast((mention) => !isAside(sentence, mention, cue))
  if (nearest === undefined) return undefined
  if (!nearest.isPronoun) return reaches(nearest) ? nearest : undefined
  const isRelative = relatives.has(sentence.folded.slice(nearest.start, nearest.end))
  if (!isRelative) return reaches(nearest) ? (topicOf(sentence, nearest, before, lexicon) ?? nearest) : undefined
  const antecedent = before.findLast(({ end, isPronoun }) => end <= nearest.start && !isPronoun)
  if (antecedent === undefined) return reaches(nearest) ? nearest : undefined
  // "Awa Ba, who leads the study, said", "Awa Ba, who said".
  const isNext = /^[\s,]*$/u.test(sentence.text.slice(antecedent.end, nearest.start))
  return isNext && (reaches(nearest) || reaches(antecedent)) ? antecedent : undefined
}

/** A verb without a subject means who spoke last: وأضاف أن in Arabic, after a quotation in Spanish (« …», resumió). */
function isElided(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'es') return /[»”"']\s*,?\s*$/u.test(sentence.text.slice(0, cue.start))
  if (lexicon.lang !== 'ar' || !/^[وف]/u.test(sentence.folded.slice(cue.start))) return false
  return patternsOf(lexicon).that.test(sentence.folded.slice(cue.end))
}

/** "X, represented by Y, said", "X, for the chair, said": who stands between commas after a preposition does not speak. */
function isAside(sentence: Sentence, mention: Mention, cue: Cue): boolean {
  const before = sentence.folded.slice(0, mention.start)
  const isClosed = /^\s*,\s*$/u.test(sentence.folded.slice(mention.end, cue.start))
  return (
    isClosed &&
    /,\s*(?:[\p{L}]+\s+)?(?:for|by|par|por|pour|avec|with|con|au nom de|on behalf of|en nombre de)(?:\s+\p{L}{1,4}\.?)?\s*$/u.test(
      before,
    )
  )
}

/** « Quant au représentant de …, il a … »: whom a pronoun right after a comma takes up. */
function topicOf(
  sentence: Sentence,
  pronoun: Mention,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const topic = mentions.findLast(({ end, isPronoun }) => end <= pronoun.start && !isPronoun)
  if (topic === undefined || !/^\s*,\s*$/u.test(sentence.text.slice(topic.end, pronoun.start))) return undefined
  return patternsOf(lexicon).topicHead.test(sentence.folded.slice(0, topic.start)) ? topic : undefined
}

/** A subject follows its verb after a quotation or a comma, at the start of a sentence, and in Arabic always. */
function invitesInversion(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'ar') return true
  return /(?:^|[,»”"’'…?!]|[–—-])\s*$/u.test(sentence.text.slice(0, cue.start))
}

/** Where the words of the next, other speaker of a sentence begin. */
function nextSubject(
  sentence: Sentence,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  heard: Heard,
  lexicon: Lexicon,
): number {
  for (const cue of cues) {
    const preceding = mentions.findLast(({ end, name, role }) => end <= cue.start && (name ?? role) !== null)
    if (preceding === undefined || preceding === heard.mention || preceding.start < (heard.mention?.end ?? 0)) continue
    if (patternsOf(lexicon).gap.test(sentence.folded.slice(preceding.end, cue.start))) return preceding.start
  }
  return sentence.text.length
}

/** Which pieces of a sentence are a speaker's words. */
function statementsOf(
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
  if (cue.kind === 'adding' || start - from <= 2 * MIN_STATEMENT_CHARS) return [clause]
  if (/[”"»’']\s*,?\s*$/u.test(lead)) {
    const hasMore = /["“«]|''/u.test(text.slice(cue.end, to))
    return [{ start: from, end: start }, ...(hasMore ? [clause] : [])]
  }
  if (!/,\s*$/u.test(lead)) return [clause]
  // "The fares, she added, stay the same": the sentence is one statement.
  if (/^\s*,/u.test(text.slice(cue.end, to))) return [{ start: from, end: to }]
  return text.length - cue.end < 40 ? [{ start: from, end: start }] : [clause]
}

/** A statement without the commas and dashes that part it from the words around it. */
function trimmedSpan(sentence: Sentence, { start, end }: Range): Span | null {
  const inner = sentence.text.slice(start, end)
  const lead = /^[\s,;:،–—-]*/u.exec(inner)?.[0].length ?? 0
  const tail = /[\s,;:،–—-]*$/u.exec(inner)?.[0].length ?? 0
  return spanIn(sentence, start + lead, Math.max(start + lead, end - tail))
}

/** Adds a statement, stretched over the quotation in which it ends or begins. */
function addStatement(person: Person, span: Span | null, quotations: readonly Quotation[]): void {
  if (span === null) return
  const cutOff = quotations.filter(({ start, end }) => start < span.end && end > span.start)
  const start = Math.min(span.start, cutOff[0]?.start ?? span.start)
  const end = Math.max(span.end, cutOff.at(-1)?.end ?? span.end)
  if (end - start < MIN_STATEMENT_CHARS || end - start > MAX_STATEMENT_CHARS) return
  if (person.statements.some((known) => known.start < end && known.end > start)) return
  person.statements.push({ ...span, start, end })
}
