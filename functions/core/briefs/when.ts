import type { IsoDay, Span } from '../model.ts'
import { eventNounsIn, leadOf, meetingNounsIn, observatoriesIn } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { spanIn, type Sentence, type Source } from './source.ts'
import { anyOf, foldedSet, perLexicon } from './words.ts'

/** When a happening is: its days, and the words they were resolved from. */
export interface When {
  readonly date: IsoDay | null
  readonly endDate: IsoDay | null
  readonly span: Span
}

interface Mention {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly first: DayWords
  readonly last: DayWords | null
}
/** A day as it is worded. */
type DayWords =
  | { readonly kind: 'calendar'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly isComing: boolean }
  | { readonly kind: 'relative'; readonly days: number }

const DAY_MS = 86_400_000
const ORDINAL = '(?:er|ere|st|nd|rd|th|º|°)?'
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)'
/** A line of nothing but a date is the page's stamp, unless it says so: "Date: …". */
const STAMP = /^(?:publi|posted|post[ée]|mis|le |date|تم نشر|نشر|actualiz|updated|\p{N})/u

const casablanca = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on which an article was published, in Africa/Casablanca; null where its source says none or nonsense. */
function publicationDay(published: string | null): IsoDay | null {
  if (published === null) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return Number.isNaN(Date.parse(published)) ? null : published
  const instantMs = Date.parse(published)
  return Number.isNaN(instantMs) ? null : casablanca.format(instantMs)
}

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { months, weekdays, relativeDays, coming, ranges } = lexicon.when
  const month = anyOf(months.flat())
  const weekday = anyOf(weekdays.flat())
  const join = `\\s*,?\\s*(?:${anyOf(ranges)})\\s*(?:le\\s+|el\\s+|the\\s+|on\\s+)?(?:${weekday}\\s*,?\\s*)?`
  const day = (name: string) => `(?<${name}>\\d{1,2})${ORDINAL}(?![\\d:])`
  const coming_ = anyOf(coming)
  const edge = '(?<![\\p{L}\\p{N}])'
  return {
    dayFirst: new RegExp(
      `${edge}${day('first')}(?:\\s*(?:de\\s+|of\\s+|من\\s+)?(?<firstMonth>${month})\\.?)?(?:${join}${day('last')})?\\s*(?:de\\s+|of\\s+|من\\s+|-\\s*)?(?<month>${month})(?![\\p{L}])\\.?(?:\\s*/\\s*\\p{L}+|\\s*\\([^)]{0,20}\\))?(?:,?\\s*(?:de\\s+|del\\s+|سنة\\s+|-\\s*)?${YEAR})?`,
      'gu',
    ),
    monthFirst: new RegExp(
      `${edge}(?<month>${month})\\.?\\s*${day('first')}(?:${join}(?:${month}\\.?\\s*)?${day('last')})?(?:\\s*,?\\s*${YEAR})?`,
      'gu',
    ),
    numeric: new RegExp(`${edge}(?<first>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${YEAR}`, 'gu'),
    weekday: new RegExp(
      `${edge}(?<before>(?:${coming_})\\s+)?(?:يوم\\s+)?(?<weekday>${weekday})(?![\\p{L}\\p{N}])(?:\\s*(?:${anyOf(ranges)})\\s*(?:le\\s+|el\\s+)?(?<lastWeekday>${weekday})(?![\\p{L}\\p{N}]))?(?<after>\\s+(?:${coming_}))?`,
      'gu',
    ),
    relative: new RegExp(`${edge}(?:و)?(?<word>${anyOf(Object.keys(relativeDays))})(?![\\p{L}\\p{N}])`, 'gu'),
    months: months.map(foldedSet),
    weekdays: weekdays.map(foldedSet),
    relativeDays: new Map(
      Object.entries(relativeDays).map(([word, days]) => [[...foldedSet([word])].join(''), days] as const),
    ),
  }
})

/**
 * When the happening of an article is: the day words of its lead that stand nearest to the meeting or the observatory,
 * resolved against the day of publication. Days that the article and its publication cannot tell stay null.
 */
export function whenOf(source: Source, lexicon: Lexicon): When | null {
  const published = publicationDay(source.article.published)
  const ranked = leadOf(source)
    .flatMap((sentence, index) => (isStamp(sentence) ? [] : mentionsIn(sentence, lexicon).map((m) => ({ m, index }))))
    .map(({ m, index }) => ({ mention: m, score: scoreOf(m, index, lexicon) }))
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)
  const best = ranked[0]?.mention
  if (best === undefined) return null
  const span = spanIn(best.sentence, best.start, best.end)
  if (span === null) return null
  const date = resolve(best.first, published)
  const endDate = best.last === null ? null : resolve(best.last, published)
  // « jeudi et vendredi » told on Thursday: the range has begun, and its end is to come.
  if (best.last?.kind === 'weekday' && date !== null && endDate !== null && endDate < date)
    return { date, endDate: shifted(endDate, 7), span }
  return { date, endDate: date !== null && endDate !== null && endDate > date ? endDate : null, span }
}

function isStamp({ folded, tokens }: Sentence): boolean {
  return tokens.length <= 12 && STAMP.test(folded) && !/[.!]$/u.test(folded)
}

function scoreOf({ sentence, first, last }: Mention, index: number, lexicon: Lexicon): number {
  const isNamed = eventNounsIn(sentence, lexicon).length + observatoriesIn(sentence, lexicon).length > 0
  const isMeeting = isNamed || meetingNounsIn(sentence, lexicon).length > 0
  const isDated = first.kind === 'calendar'
  return (
    (isNamed ? 3 : isMeeting ? 2 : 0) -
    index +
    (isDated ? 1 : 0) +
    (last === null ? 0 : 1) -
    (sentence.in === 'title' ? 1 : 0)
  )
}

function mentionsIn(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const patterns = patternsOf(lexicon)
  const { folded } = sentence
  const monthOf = (word: string | undefined) =>
    patterns.months.findIndex((names) => word !== undefined && names.has(word.replace(/\s+/g, ' '))) + 1
  const calendar = [...folded.matchAll(patterns.dayFirst), ...folded.matchAll(patterns.monthFirst)].map((match) => {
    const { first, last, month, firstMonth, year } = match.groups ?? {}
    const base = { kind: 'calendar' as const, month: monthOf(month), year: year === undefined ? null : Number(year) }
    return {
      sentence,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      first: { ...base, day: Number(first), month: firstMonth === undefined ? base.month : monthOf(firstMonth) },
      last: last === undefined ? null : { ...base, day: Number(last) },
    }
  })
  const numeric = Array.from(folded.matchAll(patterns.numeric), (match) => {
    const { first, month, year } = match.groups ?? {}
    const words = { kind: 'calendar' as const, day: Number(first), month: Number(month), year: Number(year) }
    return { sentence, start: match.index, end: match.index + match[0].length, first: words, last: null }
  })
  const dated = [...calendar, ...numeric].filter(({ first }) => first.month >= 1 && first.day >= 1 && first.day <= 31)
  if (dated.length > 0) return dated
  const weekdays = Array.from(folded.matchAll(patterns.weekday), (match) => {
    const { weekday, lastWeekday, before, after } = match.groups ?? {}
    const dayOf = (word: string | undefined) =>
      patterns.weekdays.findIndex((names) => word !== undefined && names.has(word)) + 1
    const isComing = before !== undefined || after !== undefined
    const first = { kind: 'weekday' as const, weekday: dayOf(weekday), isComing }
    const last = lastWeekday === undefined ? null : { ...first, weekday: dayOf(lastWeekday) }
    return { sentence, start: match.index, end: match.index + match[0].length, first, last }
  })
  const relative = Array.from(folded.matchAll(patterns.relative), (match) => {
    const days = patterns.relativeDays.get((match.groups?.['word'] ?? '').replace(/\s+/g, ' ')) ?? 0
    const first = { kind: 'relative' as const, days }
    return { sentence, start: match.index, end: match.index + match[0].length, first, last: null }
  })
  // "hier jeudi", "اليوم الخميس": the weekday says the same and is the surer word, but "أول أمس السبت" is one phrase.
  return weekdays.length > 0 ? weekdays : relative
}

function resolve(words: DayWords, published: IsoDay | null): IsoDay | null {
  if (words.kind === 'calendar') {
    if (words.year !== null) return isoDay(words.year, words.month, words.day)
    if (published === null) return null
    const year = Number(published.slice(0, 4))
    const candidates = [year - 1, year, year + 1].flatMap((one) => isoDay(one, words.month, words.day) ?? [])
    const distance = (day: IsoDay) => Math.abs(Date.parse(day) - Date.parse(published))
    return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
  }
  if (published === null) return null
  if (words.kind === 'relative') return shifted(published, words.days)
  const today = new Date(published).getUTCDay() || 7
  const back = (today - words.weekday + 7) % 7
  return shifted(published, words.isComing ? 7 - back : -back)
}

function shifted(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** A day of the calendar; null where there is none such (31 February). */
function isoDay(year: number, month: number, day: number): IsoDay | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made.toISOString().slice(0, 10) : null
}
