import { matchesIn } from '../../text/matches.ts'
import type { DayWords, Side } from './days.ts'
import { WEEKEND_BEGINS } from './days.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { foldKeepingOffsets, type Sentence } from '../reading/source.ts'
import { anyOf, foldedSet, LETTER, perLexicon } from '../reading/words.ts'

/** A day, or a range of days, as a sentence words it. */
export interface DayMention extends Range {
  readonly sentence: Sentence
  readonly first: DayWords
  readonly last: DayWords | null
}

const YEAR = '(?:19|20)\\d{2}(?![\\p{N}])'
const EDGE = `(?<!${LETTER})`
const END = `(?!${LETTER})`
const DAY_PART = '(?:matin|soir|apres-midi|morning|afternoon|evening|night|por la manana|por la tarde|صباحا|مساء)'
/** More days in one list are no list of days. */
const MOST_DAYS = 8

/** «الثالث من مارس»: told by its month; its number is a word as common as "third". */
const isOrdinal = (word: string) => /^ال/u.test(word)

const patternsOf = perLexicon(({ lang, when }: Lexicon) => {
  const month = anyOf(when.months.flat())
  const weekday = anyOf(when.weekdays.flat())
  const article = `(?:(?:${anyOf(when.articles)})\\s*)?`
  const of = `\\s*(?:(?:${anyOf(when.genitives)})${END}\\s*|-\\s*)?`
  const named = `(?:${article}(?:${weekday})${END}\\s*,?\\s*(?:الموافق\\s*(?:ل|لـ)?\\s*)?)?${article}`
  const join = `\\s*(?:[,،]\\s*)?(?:(?:${anyOf(when.ranges)})\\s*|(?<=[,،]\\s*))${named}`
  const plainWords = Object.keys(when.dayWords).filter((word) => !isOrdinal(word))
  const dayOf = (words: readonly string[]) =>
    `(?:\\d{1,2}(?:er|ere|st|nd|rd|th|º|°|ª)?(?![\\p{N}:])|(?:${anyOf(words)})${END})`
  const day = dayOf(plainWords)
  const ofMonth = `${of}(?:${month})(?![\\p{L}])\\.?(?:\\s*/\\s*\\p{L}+(?:\\s\\p{L}+)?|\\s*\\([^)\\d]{0,20}\\))?`
  const ofYear = `(?:,?${of}${YEAR})`
  const side = [when.coming, when.past, when.nextWeek, when.lastWeek].map(anyOf)
  const sides = `(?:${side.join('|')})`
  const after = `(?<after>\\s+(?:${DAY_PART}\\s+)?${sides}${END}(?!\\s+(?:a|an|the|its|his|her|their)${END}))?`
  const dayFirst = (one: string) =>
    new RegExp(
      `${EDGE}(?:(?<weekday>${weekday})${END}\\s*,?\\s*(?:الموافق\\s*(?:ل|لـ)?\\s*)?${article})?(?<items>(?:${one}(?:${ofMonth}${ofYear}?)?${join}){0,${String(MOST_DAYS)}}${one}${ofMonth}${ofYear}?)${after}`,
      'gu',
    )
  return {
    // A first quick look: nothing else can hold a day.
    any: new RegExp(
      `\\d|${EDGE}(?:\\p{L}{0,3}?)(?:${anyOf([...when.weekdays.flat(), ...Object.keys(when.relativeDays), ...when.weekends, ...plainWords])})${END}`,
      'u',
    ),
    dayFirst: dayFirst(day),
    ordinalsFirst: lang === 'ar' ? dayFirst(dayOf(Object.keys(when.dayWords))) : null,
    ofMonth: new RegExp(`\\sمن\\s+(?:شهر\\s+)?(?:${month})${END}`, 'u'),
    monthFirst:
      lang === 'en'
        ? new RegExp(
            `${EDGE}(?:(?<weekday>${weekday})\\s*,?\\s*)?(?<items>(?:${month})\\.?\\s*(?:the\\s+)?${day}(?:\\s*,?\\s*${YEAR})?(?:${join}(?:(?:${month})\\.?\\s*)?${day}(?!\\s*(?:${month})${END})){0,${String(MOST_DAYS)}}(?:\\s*,?\\s*(?:of\\s+|in\\s+)?${YEAR})?)${after}`,
            'gu',
          )
        : null,
    item: new RegExp(
      `(?<day>${dayOf(Object.keys(when.dayWords))})|(?<month>${month})(?![\\p{L}])|(?<year>${YEAR})`,
      'gu',
    ),
    dayWords: new Map(Object.entries(when.dayWords).map(([word, day]) => [foldKeepingOffsets(word), day] as const)),
    numeric: new RegExp(
      `${EDGE}(?:(?<from>\\d{1,2})\\s*(?:${anyOf(when.ranges)})\\s*)?(?<first>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\p{N}/])`,
      'gu',
    ),
    iso: new RegExp(
      `${EDGE}(?<year>(?:19|20)\\d{2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<first>\\d{1,2})(?!\\p{N})`,
      'gu',
    ),
    numbered: new RegExp(
      `${EDGE}(?<weekday>${weekday})\\s*,?\\s*${article}(?<first>\\d{1,2})(?:er|st|nd|rd|th|º|°)?(?=\\s*(?:$|[,.;)»"]|(?:courant|du mois|de ce mois|corriente|de este mes|الجاري|من الشهر|من هذا الشهر|of this month|à|a|at|in|en|dans|ب|في)${END}))`,
      'gu',
    ),
    weekday: new RegExp(
      `${EDGE}(?<every>(?:${anyOf(when.every)})\\s+)?(?<before>(?:${sides})\\s+)?(?:(?:يوم|يومي|و|ويوم)\\s*)?(?<weekday>${weekday})${END}(?:\\s*,?\\s*(?:${anyOf(when.ranges)})\\s*${article}(?<last>${weekday})${END})?${after}`,
      'gu',
    ),
    weekend: new RegExp(`${EDGE}(?<before>(?:${sides})\\s+)?(?:${anyOf(when.weekends)})${END}${after}`, 'gu'),
    relative: new RegExp(`${EDGE}و?(?<word>${anyOf(Object.keys(when.relativeDays))})${END}`, 'gu'),
    sides: side.map((words) => new RegExp(`${EDGE}(?:${words})${END}`, 'u')),
    months: when.months.map(foldedSet),
    weekdays: when.weekdays.map(foldedSet),
    relativeDays: new Map(
      Object.entries(when.relativeDays).map(([word, days]) => [foldKeepingOffsets(word), days] as const),
    ),
  }
})
const SIDES: readonly Side[] = ['coming', 'past', 'next-week', 'last-week']

/** The days a sentence names, in any wording; of two readings of the same words the fuller one. */
export function daysIn(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { folded } = sentence
  if (!patternsOf(lexicon).any.test(folded) && !hasOrdinal(sentence, lexicon)) return []
  const found: DayMention[] = []
  for (const read of READINGS)
    for (const mention of read(sentence, lexicon))
      if (!found.some((known) => mention.start < known.end && mention.end > known.start)) found.push(mention)
  return withoutDoubles(found.sort((a, b) => a.start - b.start))
}

/** Whether a month stands behind «من», as it does behind a day in words. */
const hasOrdinal = ({ folded }: Sentence, lexicon: Lexicon) =>
  lexicon.lang === 'ar' && patternsOf(lexicon).ofMonth.test(folded)

/** « hier jeudi », "اليوم الخميس": one day in two words, of which the weekday is the surer. */
function withoutDoubles(mentions: readonly DayMention[]): readonly DayMention[] {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1]
    const before = mentions[at - 1]
    if (mention.first.kind === 'relative' && next !== undefined && isTogether(mention, next)) return []
    if (before?.first.kind !== 'relative' || !isTogether(before, mention)) return [mention]
    const { first } = mention
    const isComing = before.first.days > 0 && first.kind === 'weekday'
    const side = isComing ? 'coming' : first.kind === 'weekday' && before.first.days < 0 ? 'past' : null
    return [
      {
        ...mention,
        start: before.start,
        ...(side === null || first.kind !== 'weekday' ? {} : { first: { ...first, side } }),
      },
    ]
  })
}

function isTogether(one: DayMention, next: DayMention): boolean {
  return next.first.kind !== 'relative' && /^[\s,،(]{1,3}$/u.test(one.sentence.text.slice(one.end, next.start))
}

/** Fullest first: what one has read, those behind it do not read again. */
const READINGS: readonly ((sentence: Sentence, lexicon: Lexicon) => readonly DayMention[])[] = [
  calendarDays,
  numericDays,
  numberedWeekdays,
  relativeDays,
  weekdays,
  weekends,
]

function calendarDays(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { dayFirst, ordinalsFirst, monthFirst } = patternsOf(lexicon)
  const first = ordinalsFirst !== null && hasOrdinal(sentence, lexicon) ? ordinalsFirst : dayFirst
  // English months are written with capitals: "15 may apply" names none.
  const isRead = (match: RegExpExecArray) =>
    lexicon.lang !== 'en' || /\p{Lu}/u.test(sentence.text.slice(match.index, match.index + match[0].length))
  return [first, ...(monthFirst === null ? [] : [monthFirst])].flatMap((pattern) =>
    matchesIn(sentence.folded, pattern).flatMap((match) =>
      isRead(match) ? calendarDay(sentence, match, lexicon) : [],
    ),
  )
}

const PART_OF_MONTH = /(?:الاسبوع|النصف|الثلث|الشطر|الشهر|العشر|الربع)\s$/u

interface Item {
  readonly day: number
  month: number | null
  year: number | null
}

function calendarDay(sentence: Sentence, match: RegExpExecArray, lexicon: Lexicon): readonly DayMention[] {
  const items = itemsOf(match, lexicon)
  const [first, last] = [items.at(0), items.at(-1)]
  // «الأسبوع الأول من مارس»: no day.
  if (PART_OF_MONTH.test(sentence.folded.slice(Math.max(0, match.index - 12), match.index))) return []
  if (first === undefined || last === undefined || items.some(({ day }) => day < 1 || day > 31)) return []
  const weekday = numberOf(match.groups?.['weekday'], patternsOf(lexicon).weekdays)
  const side = sideOf(match.groups?.['after'], lexicon)
  const words = ({ day, month, year }: Item) => ({ kind: 'calendar' as const, day, month, year, side })
  return [
    {
      sentence,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      first: { ...words(first), weekday },
      last: last === first ? null : { ...words(last), weekday: null },
    },
  ]
}

/** The days of a list, each with the month and year that stand behind it, or in English before it. */
function itemsOf(match: RegExpExecArray, lexicon: Lexicon): readonly Item[] {
  const { item, months, dayWords } = patternsOf(lexicon)
  const items: Item[] = []
  let led: number | null = null
  for (const { groups } of matchesIn(match.groups?.['items'] ?? '', item)) {
    const { day, month, year } = groups ?? {}
    if (day !== undefined)
      items.push({ day: dayWords.get(day.replace(/\s+/gu, ' ')) ?? Number.parseInt(day), month: led, year: null })
    const named = numberOf(month, months)
    if (named !== null) {
      for (const one of items) one.month ??= named
      if (items.length === 0 || led !== null) led = named
    }
    if (year !== undefined) for (const one of items) one.year ??= Number(year)
  }
  return acrossNewYear(items)
}

/** « du 28 décembre au 3 janvier 2026 »: the year behind is the last day's. */
function acrossNewYear(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1)
  return items.map((one) =>
    one.year !== null && one.year === last?.year && (one.month ?? 0) > (last.month ?? 0)
      ? { ...one, year: one.year - 1 }
      : one,
  )
}

function numericDays(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { numeric, iso } = patternsOf(lexicon)
  return [numeric, iso].flatMap((pattern) =>
    matchesIn(sentence.folded, pattern).flatMap((match) => {
      const { from, first: number, month, year } = match.groups ?? {}
      const [one, two] = [Number(number), Number(month)]
      // 03/25/2026, as Americans write it.
      const [day, monthNumber] = two > 12 && pattern === numeric ? [two, one] : [one, two]
      if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return []
      const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year)
      const base = { kind: 'calendar' as const, month: monthNumber, year: fullYear, weekday: null, side: null }
      const last = { ...base, day }
      const first = from === undefined ? last : { ...base, day: Number(from) }
      return [
        {
          sentence,
          start: match.index,
          end: match.index + match[0].length,
          first,
          last: from === undefined ? null : last,
        },
      ]
    }),
  )
}

function numberedWeekdays(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { numbered, weekdays: names } = patternsOf(lexicon)
  return matchesIn(sentence.folded, numbered).map((match) => {
    const weekday = numberOf(match.groups?.['weekday'], names)
    const day = Number(match.groups?.['first'])
    const first = { kind: 'calendar' as const, day, month: null, year: null, weekday, side: null }
    return { sentence, start: match.index, end: match.index + match[0].length, first, last: null }
  })
}

function weekdays(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { weekday: pattern, weekdays: names } = patternsOf(lexicon)
  return matchesIn(sentence.folded, pattern).flatMap((match) => {
    const { weekday, last, before, after, every } = match.groups ?? {}
    const number = numberOf(weekday, names)
    if (number === null || every !== undefined) return []
    const side = sideOf(before, lexicon) ?? sideOf(after, lexicon)
    const lastNumber = numberOf(last, names)
    return [
      {
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        first: { kind: 'weekday' as const, weekday: number, side },
        last: lastNumber === null ? null : { kind: 'weekday' as const, weekday: lastNumber, side },
      },
    ]
  })
}

function weekends(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  return matchesIn(sentence.folded, patternsOf(lexicon).weekend).map((match) => {
    const side = sideOf(match.groups?.['before'], lexicon) ?? sideOf(match.groups?.['after'], lexicon)
    const on = (weekday: number) => ({ kind: 'weekday' as const, weekday, side })
    const [first, last] = [on(WEEKEND_BEGINS), on(WEEKEND_BEGINS + 1)]
    return { sentence, start: match.index, end: match.index + match[0].length, first, last }
  })
}

function relativeDays(sentence: Sentence, lexicon: Lexicon): readonly DayMention[] {
  const { relative, relativeDays: known } = patternsOf(lexicon)
  return matchesIn(sentence.folded, relative).map((match) => {
    const days = known.get((match.groups?.['word'] ?? '').replace(/\s+/g, ' ').replace(/[\u064b-\u0652]/g, '')) ?? 0
    const first = { kind: 'relative' as const, days }
    return { sentence, start: match.index, end: match.index + match[0].length, first, last: null }
  })
}

function sideOf(words: string | undefined, lexicon: Lexicon): Side | null {
  if (words === undefined) return null
  const { sides } = patternsOf(lexicon)
  // "of next week" holds "next": the longer reading goes first.
  return [2, 3, 0, 1].flatMap((at) => (sides[at]?.test(words) === true ? (SIDES[at] ?? []) : []))[0] ?? null
}

function numberOf(word: string | undefined, names: readonly ReadonlySet<string>[]): number | null {
  if (word === undefined) return null
  const at = names.findIndex((known) => known.has(word.replace(/\s+/g, ' ').replace(/[\u064b-\u0652]/g, '')))
  return at < 0 ? null : at + 1
}
