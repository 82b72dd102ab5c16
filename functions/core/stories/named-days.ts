import { tokens } from '../text/fold.ts'

// French, Spanish, English, then Arabic in the names of the Maghreb, of Egypt's papers and of the Levant's.
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier|janv|enero|january|jan|يناير|جانفي|كانون الثاني',
    'février|févr|fev|febrero|february|feb|فبراير|فيفري|شباط',
    'mars|marzo|march|مارس|آذار',
    'avril|abril|april|أبريل|أفريل|نيسان',
    'mai|mayo|may|ماي|مايو|أيار',
    'juin|junio|june|يونيو|يونيه|جوان|حزيران',
    'juillet|juil|julio|july|يوليوز|يوليو|يوليه|جويلية|تموز',
    'août|agosto|august|aug|غشت|أغسطس|أوت|آب',
    'septembre|septiembre|september|sept|شتنبر|سبتمبر|أيلول',
    'octobre|octubre|october|oct|أكتوبر|تشرين الأول',
    'novembre|noviembre|november|nov|نونبر|نوفمبر|تشرين الثاني',
    'décembre|diciembre|december|dec|دجنبر|ديسمبر|كانون الأول',
  ].flatMap((names, at) => names.split('|').map((name) => [tokens(name).join(' '), at + 1] as const)),
)
/** Between the days of a range and its month: `3 et vendredi 4 décembre`, `4 de diciembre`. */
const WORDS_BETWEEN = 3
/** `March 4, 2031`, `4 de marzo de 2031`, `تشرين الثاني 2031`. */
const YEAR_WITHIN = 3
/**
 * The days of a year that folded words name by number and month, as `12-03`: both ends of a range, in any of the product's
 * languages and whichever comes first, day or month.
 */
export function namedDays(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((_, at) => {
      const month = monthAt(words, at)
      if (month === 0) return []
      const before = words.slice(Math.max(0, at - WORDS_BETWEEN - 1), at).filter(isDay)
      const days = before.length > 0 ? before : words.slice(at + 1, at + 2).filter(isDay)
      return days.map((day) => `${pad(month)}-${pad(Number.parseInt(day, 10))}`)
    }),
  )
}

/** The years that stand by a month, `4 mars 2031`: of what is told, where other years are of what was before. */
export function yearsTold(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((_, at) =>
      monthAt(words, at) === 0
        ? []
        : words.slice(at + 1, at + 1 + YEAR_WITHIN).filter((next) => /^(?:19|20)\d\d$/.test(next)),
    ),
  )
}

/** 1 to 12, or 0; of the Levant's months with two words at the first of them. */
function monthAt(words: readonly string[], at: number): number {
  const word = words[at] ?? ''
  return MONTHS.get(IN_TWO_WORDS.has(word) ? `${word} ${words[at + 1] ?? ''}` : word) ?? 0
}

const IN_TWO_WORDS = new Set(['كانون', 'تشرين'])

/** The day of the year of an instant (UTC), and the day before: what is told today is often of yesterday. */
export function daysToldAt(atMs: number): readonly string[] {
  return [atMs, atMs - 86_400_000].map((ms) => new Date(ms).toISOString().slice(5, 10))
}

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/.test(word)
const pad = (number: number): string => String(number).padStart(2, '0')
