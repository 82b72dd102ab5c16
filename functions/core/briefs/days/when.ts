import type { IsoDay, Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { daysIn, type DayMention } from './day-words.ts'
import { isUntil } from './deadlines.ts'
import { publicationDay, resolve, shifted, type Tense } from './days.ts'
import { eventNounsIn, leadOf, meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { foldKeepingOffsets, spanIn, type Sentence, type Source } from '../reading/source.ts'
import { tenseAt } from './tense.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

/** When a happening is: its days, and the words they were resolved from. */
export interface When {
  readonly date: IsoDay | null
  readonly endDate: IsoDay | null
  readonly span: Span
}

/** A line of nothing but a date is the page's stamp, unless it says so: "Date: …". */
const STAMP = /^(?:publi|posted|post[ée]|mis|le |date|تم نشر|نشر|actualiz|updated|\p{N})/u
/** « Rabat, le 3 mars (Agence) – »: the day of the despatch. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|\([^)]{2,25}\))[\s,/]*|(?:de|del|la|es)\s){1,6}(?:(?:le|el|on|ce)\s)?$|^[\p{Lo}\s]{3,25}\s?[،,(/]?\s?(?:في\s)?$/u
const DATELINE_END =
  /^\.?,?\s*(?:\d{4})?\s*(?:\([^)]{2,40}\)|\/[^/]{1,20}\/?|\p{Lu}{2,8})?\s*\.?\s*(?:[–—:\-ـ/]|--|\.-)/u

/** News of an observatory is who was appointed to it and what was brought out. */
const APPOINTED =
  /(?<!\p{L})(?:appointments?|appointed|nomination|nommee?s?|designee?s?|nombramiento|nombrad[oa]s?|rendue?s? publi|made public|hecho publico|تعيين|تعيينه|تعيينها)/u

/** Farther from the meeting's noun, a day is as far as can be. */
const NEAR_CHARS = 150
/** A day behind the lead stands behind every day of it. */
const LATER = 8
const MOST_SENTENCES = 60
const STAMP_SENTENCES = 4

const patternsOf = perLexicon((lexicon: Lexicon) => ({
  holding: wordsOf(lexicon.kinds.holding, lexicon.prefixes),
  other: new RegExp(
    `(?:^|[^\\p{L}])(?:${anyOf([...lexicon.when.otherDays, ...lexicon.when.deadlines, ...lexicon.when.every])})(?:\\s+[^\\s.,;:،؛]{1,14}){0,2}\\s*$`,
    'u',
  ),
  since: new RegExp(
    `(?:^|[^\\p{L}])(?:${anyOf(lexicon.when.since)})\\s+(?:(?:le|el|ce|este|this|last|يوم)\\s+)?$`,
    'u',
  ),
  label: new RegExp(`^[\\s•*-]*(?:${anyOf(lexicon.when.labels)})\\s*:\\s*`, 'u'),
  durations: wordsOf(Object.keys(lexicon.when.durations)),
  days: new Map(
    Object.entries(lexicon.when.durations).map(([words, days]) => [foldKeepingOffsets(words), days] as const),
  ),
  opening: wordsOf(lexicon.when.opening, lexicon.lang === 'ar' ? '[وف]?' : ''),
  closing: wordsOf(lexicon.when.closing, lexicon.lang === 'ar' ? '[وف]?' : ''),
}))

interface Candidate extends DayMention {
  readonly score: number
  readonly tense: Tense
}

/**
 * When the happening of an article is: the day words of its lead that stand nearest to the meeting or the observatory,
 * resolved against the day of publication; behind the lead only a day that is labelled or stands with the meeting.
 * Days that the article and its publication cannot tell stay null.
 */
export function whenOf(source: Source, lexicon: Lexicon): When | null {
  const candidates = leadOf(source).flatMap((sentence, index) => candidatesIn(sentence, index, lexicon))
  const best = mostPrecise(candidates.length > 0 ? candidates : laterCandidates(source, lexicon))
  if (best === undefined) return null
  const span = spanIn(best.sentence, best.start, best.end)
  if (span === null) return null
  const published = publicationDay(source.article.published) ?? stampedDay(source, lexicon)
  return { ...daysOf(best, published, source, lexicon), span }
}

/** A day told twice is taken where it is told fully: « jeudi » of a title is « jeudi 12 février » of the text. */
function mostPrecise(candidates: readonly Candidate[]): Candidate | undefined {
  const best = [...candidates].sort((a, b) => b.score - a.score)[0]
  const { first } = best ?? {}
  if (first?.kind !== 'weekday' || first.side !== null) return best
  const isFuller = ({ first: other, score }: Candidate) =>
    score > 0 &&
    other.kind !== 'relative' &&
    other.weekday === first.weekday &&
    (other.kind === 'calendar' || other.side !== null)
  return candidates.find(isFuller) ?? best
}

function daysOf(
  best: Candidate,
  published: IsoDay | null,
  source: Source,
  lexicon: Lexicon,
): Pick<When, 'date' | 'endDate'> {
  const date = resolve(best.first, published, best.tense)
  const endDate = best.last === null ? null : resolve(best.last, published, best.tense)
  if (date === null) return { date, endDate: null }
  // « jeudi et vendredi » told on Thursday: the range has begun, and its end is to come.
  if (best.last?.kind === 'weekday' && endDate !== null && endDate < date) return { date, endDate: shifted(endDate, 7) }
  if (isSince(best, lexicon)) return { date, endDate: closingDay(best, published, lexicon) }
  if (endDate !== null) return { date, endDate: endDate > date ? endDate : null }
  return byDuration(best, date, source, lexicon)
}

/** « clausura hoy el curso que desde el lunes … » */
function closingDay({ sentence, start }: Candidate, published: IsoDay | null, lexicon: Lexicon): IsoDay | null {
  if (sentence.folded.search(patternsOf(lexicon).closing) < 0) return null
  const other = daysIn(sentence, lexicon).find((mention) => mention.start !== start)
  return other === undefined ? null : resolve(other.first, published, 'past')
}

/** "A two-day forum opens on Tuesday": the last day is counted from the first, or the first from the last. */
function byDuration(
  { sentence }: Candidate,
  date: IsoDay,
  source: Source,
  lexicon: Lexicon,
): Pick<When, 'date' | 'endDate'> {
  const { durations, days, opening, closing } = patternsOf(lexicon)
  const next = source.sentences[source.sentences.indexOf(sentence) + 1]
  const told = [sentence, ...(next === undefined ? [] : [next])].flatMap(({ folded }) => [
    ...matchesIn(folded, durations),
  ])
  const count = days.get((told[0]?.groups?.['word'] ?? '').replace(/\s+/g, ' ')) ?? 1
  if (count > 1 && sentence.folded.search(opening) >= 0) return { date, endDate: shifted(date, count - 1) }
  if (count > 1 && sentence.folded.search(closing) >= 0) return { date: shifted(date, 1 - count), endDate: date }
  return { date, endDate: null }
}

function candidatesIn(sentence: Sentence, index: number, lexicon: Lexicon): readonly Candidate[] {
  const { label, holding, opening } = patternsOf(lexicon)
  const isLabelled = label.test(sentence.folded)
  if (!isLabelled && isStamp(sentence)) return []
  // « Comenzó ayer. »: no dateline, though it begins like one.
  const opens = sentence.folded.search(opening) >= 0
  const mentions = daysIn(sentence, lexicon).filter(
    (mention) =>
      (sentence.folded.slice(0, mention.start).search(opening) >= 0 || !isDateline(mention)) &&
      !isUntil(mention, lexicon),
  )
  if (mentions.length === 0) return []
  const named = [...eventNounsIn(sentence, lexicon), ...observatoriesIn(sentence, lexicon)]
  const isMeeting = named.length > 0 || meetingNounsIn(sentence, lexicon).length > 0
  const isHeld =
    isMeeting ||
    isLabelled ||
    opens ||
    index <= 2 ||
    (index <= 4 && APPOINTED.test(sentence.folded)) ||
    sentence.folded.search(holding) >= 0
  const base =
    (named.length > 0 ? 3 : isMeeting ? 2 : opens ? 1 : 0) +
    (isLabelled ? 4 : 0) -
    index -
    (sentence.in === 'title' ? 1 : 0)
  return mentions
    .filter(({ first }) => isHeld || first.kind === 'calendar')
    .map((mention) => ({
      ...mention,
      score: base + scoreOf(mention, named, lexicon),
      tense: isSince(mention, lexicon) ? 'past' : tenseAt(sentence, mention.start, lexicon),
    }))
}

function scoreOf(mention: DayMention, named: readonly Range[], lexicon: Lexicon): number {
  const { sentence, start, end, first, last } = mention
  const lead = sentence.folded.slice(Math.max(0, start - 60), start)
  const distance = Math.min(NEAR_CHARS, ...named.map((noun) => Math.max(noun.start - end, start - noun.end)))
  return (
    (first.kind === 'calendar' ? 1 : 0) +
    (last === null ? 0 : 1) +
    (isSince(mention, lexicon) ? 1 : 0) -
    distance / NEAR_CHARS -
    (!isSince(mention, lexicon) && patternsOf(lexicon).other.test(lead) ? 4 : 0) -
    (isQuoted(sentence.text.slice(0, start)) ? 3 : 0)
  )
}

/** « depuis lundi »: the day on which what goes on began. */
function isSince({ sentence, start, first }: DayMention, lexicon: Lexicon): boolean {
  return (
    first.kind !== 'calendar' && patternsOf(lexicon).since.test(sentence.folded.slice(Math.max(0, start - 30), start))
  )
}

/** In words that somebody is quoted with, "today" is any day. */
function isQuoted(lead: string): boolean {
  const opened = lead.match(/[«“„]/gu)?.length ?? 0
  const closed = lead.match(/[»”]/gu)?.length ?? 0
  return opened > closed || (lead.match(/"/gu)?.length ?? 0) % 2 === 1
}

function isStamp({ folded, tokens }: Sentence): boolean {
  return tokens.length <= 12 && STAMP.test(folded) && !/[.!]$/u.test(folded)
}

function isDateline({ sentence, start, end }: DayMention): boolean {
  const { text } = sentence
  if (sentence.in === 'title' || start === 0 || !DATELINE.test(text.slice(0, start))) return false
  return (
    DATELINE_END.test(text.slice(end)) || (/^\p{Lu}/u.test(text) && /^\.?\s*(?:\([^)]*\))?\s*$/u.test(text.slice(end)))
  )
}

/** A day written out far behind the lead: labelled, or with the meeting it is of, as calls tell it. */
function laterCandidates(source: Source, lexicon: Lexicon): readonly Candidate[] {
  const { label } = patternsOf(lexicon)
  const lead = new Set(leadOf(source))
  return source.sentences
    .slice(0, MOST_SENTENCES)
    .filter(
      (sentence) => !lead.has(sentence) && (label.test(sentence.folded) || eventNounsIn(sentence, lexicon).length > 0),
    )
    .flatMap((sentence) => candidatesIn(sentence, LATER, lexicon))
    .filter(({ first, score }) => first.kind === 'calendar' && score > -LATER)
}

/** Where a feed gives no day of publication, the page's own stamp or the despatch's dateline may. */
function stampedDay(source: Source, lexicon: Lexicon): IsoDay | null {
  for (const sentence of source.sentences.slice(0, STAMP_SENTENCES))
    for (const mention of daysIn(sentence, lexicon)) {
      const { first } = mention
      if (first.kind === 'calendar' && first.year !== null && (isStamp(sentence) || isDateline(mention)))
        return resolve(first, null, 'past')
    }
  return null
}
