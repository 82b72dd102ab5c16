import type { IsoDay, Span, UpcomingKind } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { daysIn, type DayMention } from './day-words.ts'
import { isOnSending, isUntil } from './deadlines.ts'
import { publicationDay, resolve } from './days.ts'
import { leadOf, meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'
import { tenseAt } from './tense.ts'
import type { When } from './when.ts'
import { perLexicon, wordsOf } from '../reading/words.ts'

/** A day still to come, and where the article tells of it. */
export interface Upcoming {
  readonly kind: UpcomingKind
  readonly date: IsoDay
  readonly endDate: IsoDay | null
  readonly span: Span
}

const MOST = 5
/** Programmes run long: what is behind tells of no deadline. */
const MOST_SENTENCES = 150
/** A longer sentence is told by the clause that names the day. */
const SENTENCE_CHARS = 240
const CLAUSE_END = /[;؛]\s|\.\s|\s[–—]\s|[،,]\s/gu

const patternsOf = perLexicon(({ when, lang }: Lexicon) => {
  const glued = lang === 'ar' ? '[وف]?(?:[بكل])?' : ''
  return {
    deadlines: wordsOf(when.deadlines, glued),
    answers: wordsOf(when.answers, lang === 'ar' ? '[وف]?(?:ال)?' : ''),
    calls: wordsOf(when.calls, glued),
  }
})

/**
 * The days still to come when the article was published: until when to apply, send in or sign up; and, where the article
 * is of a meeting, when it and the next ones take place. In order of the days, five at most. An article of no kind tells
 * deadlines only where it is a call.
 */
export function upcomingOf(
  source: Source,
  lexicon: Lexicon,
  when: When | null,
  isOnCard: boolean,
): readonly Upcoming[] {
  if (!isOnCard && !isCall(source, lexicon)) return []
  const published = publicationDay(source.article.published)
  const told = source.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) =>
    daysIn(sentence, lexicon).flatMap((mention) => {
      const kind = isDayOf(when, mention) ? null : kindOf(mention, lexicon)
      return kind === null || (kind === 'event' && !isOnCard) ? [] : upcoming(kind, mention, published)
    }),
  )
  const days = [...meeting(when, published, source), ...told]
  const seen = new Set<string>()
  return days
    .filter(({ kind, date }) => !seen.has(`${kind}${date}`) && seen.add(`${kind}${date}`))
    .slice(0, MOST)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The meeting's own day is no deadline, whatever its sentence asks for. */
function isDayOf(when: When | null, { sentence, start }: DayMention): boolean {
  return when?.span.in === sentence.in && when.span.start === sentence.offset + start
}

function isCall(source: Source, lexicon: Lexicon): boolean {
  return leadOf(source).some(({ folded }) => folded.search(patternsOf(lexicon).calls) >= 0)
}

/** The day on the card, where it is to come: with the sentence that names it. */
function meeting(when: When | null, published: IsoDay | null, source: Source): readonly Upcoming[] {
  if (when?.date == null || published === null || when.date <= published) return []
  const { date, endDate, span } = when
  const home = [source.title, ...source.sentences].find(
    ({ in: within, offset, text }) => within === span.in && offset <= span.start && offset + text.length >= span.end,
  )
  const told = home === undefined ? null : clauseOf(home, span.start - home.offset, span.end - home.offset)
  return told === null ? [] : [{ kind: 'event', date, endDate, span: told }]
}

function upcoming(kind: UpcomingKind, mention: DayMention, published: IsoDay | null): readonly Upcoming[] {
  const { sentence, start, end, first, last } = mention
  const [from, to] = [resolve(first, published, 'future'), last === null ? null : resolve(last, published, 'future')]
  // « du 1er mars au 30 avril » to sign up: until the last day.
  const date = kind === 'deadline' ? (to ?? from) : from
  if (date === null || (published !== null && date < published) || (kind === 'event' && date === published)) return []
  const span = clauseOf(sentence, start, end)
  return span === null ? [] : [{ kind, date, endDate: kind === 'event' && to !== null && to > date ? to : null, span }]
}

function kindOf(mention: DayMention, lexicon: Lexicon): UpcomingKind | null {
  const { sentence, start, end, first } = mention
  const { deadlines, answers } = patternsOf(lexicon)
  const { folded } = sentence
  const clause = clauseBefore(folded, start)
  const isAnswer = clause.search(answers) >= 0
  if (isUntil(mention, lexicon) && !isAnswer) return 'deadline'
  const around = clause + folded.slice(start, end + 60)
  if (around.search(deadlines) >= 0 && (isOnSending(folded, lexicon) || clause.search(deadlines) >= 0))
    return 'deadline'
  const isAnnounced = first.kind === 'calendar' && tenseAt(sentence, start, lexicon) === 'future'
  return isAnnounced && !isAnswer && meetingNounsIn(sentence, lexicon).length > 0 ? 'event' : null
}

/** What stands before a day in its own clause. */
function clauseBefore(folded: string, start: number): string {
  const lead = folded.slice(Math.max(0, start - 160), start)
  const from = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), lead.lastIndexOf('؛'), lead.lastIndexOf('،'))
  return lead.slice(from + 1)
}

/** The sentence that names a day, or of a long one the clause. */
function clauseOf(sentence: Sentence, start: number, end: number): Span | null {
  const { text } = sentence
  if (text.length <= SENTENCE_CHARS) return spanIn(sentence, 0, text.length)
  const cuts = matchesIn(text, CLAUSE_END).map(({ index, 0: mark }) => ({ index, next: index + mark.length }))
  const from = cuts.findLast(({ next }) => next <= start)?.next ?? 0
  const to = cuts.find(({ index }) => index >= end)?.index ?? text.length
  return spanIn(sentence, from, to)
}
