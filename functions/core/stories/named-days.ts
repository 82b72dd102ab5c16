// Months as they begin, folded: French, Spanish, English, then Arabic in the names of the Maghreb and of the Levant's papers.
const MONTHS: readonly RegExp[] = [
  /^(?:janv(?:ier)?|enero|jan(?:uary)?|يناير|جانفي)$/,
  /^(?:fevr?(?:ier)?|febrero|feb(?:ruary)?|فبراير|فيفري)$/,
  /^(?:mars|marzo|march|مارس)$/,
  /^(?:avril|abril|april|ابريل|افريل)$/,
  /^(?:mai|mayo|may|ماي|مايو)$/,
  /^(?:juin|junio|june|يونيو|جوان)$/,
  /^(?:juil(?:let)?|julio|july|يوليوز|يوليو|جويليه)$/,
  /^(?:aout|agosto|aug(?:ust)?|غشت|اغسطس|اوت)$/,
  /^(?:sept(?:embre|iembre|ember)?|شتنبر|سبتمبر)$/,
  /^(?:oct(?:obre|ubre|ober)?|اكتوبر)$/,
  /^(?:nov(?:embre|iembre|ember)?|نونبر|نوفمبر)$/,
  /^(?:dec(?:embre|ember)?|diciembre|دجنبر|ديسمبر)$/,
]
/** Between the days of a range and its month: `3 et vendredi 4 décembre`, `4 de diciembre`. */
const WORDS_BETWEEN = 3

/**
 * The days of a year that folded words name by number and month, as `12-03`: both ends of a range, in any of the product's
 * languages and whichever comes first, day or month.
 */
export function namedDays(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word, at) => {
      const month = MONTHS.findIndex((name) => name.test(word)) + 1
      if (month === 0) return []
      const before = words.slice(Math.max(0, at - WORDS_BETWEEN - 1), at).filter(isDay)
      const days = before.length > 0 ? before : words.slice(at + 1, at + 2).filter(isDay)
      return days.map((day) => `${pad(month)}-${pad(Number.parseInt(day, 10))}`)
    }),
  )
}

/** The day of the year of an instant (UTC), and the day before: what is told today is often of yesterday. */
export function daysToldAt(atMs: number): readonly string[] {
  return [atMs, atMs - 86_400_000].map((ms) => new Date(ms).toISOString().slice(5, 10))
}

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/.test(word)
const pad = (number: number): string => String(number).padStart(2, '0')
