// Months as they begin, folded: French, Spanish, English, then Arabic in the names of the Maghreb and of the Levant's papers.
const MONTHS: readonly RegExp[] = [
  /^(?:janv(?:ier)?|enero|jan(?:uary)?|يناير|جانفي|كانون الثاني)$/,
  /^(?:fevr?(?:ier)?|febrero|feb(?:ruary)?|فبراير|فيفري|شباط)$/,
  /^(?:mars|marzo|march|مارس|اذار)$/,
  /^(?:avril|abril|april|ابريل|افريل|نيسان)$/,
  /^(?:mai|mayo|may|ماي|مايو|ايار)$/,
  /^(?:juin|junio|june|يونيو|يونيه|جوان|حزيران)$/,
  /^(?:juil(?:let)?|julio|july|يوليوز|يوليو|يوليه|جويليه|تموز)$/,
  /^(?:aout|agosto|aug(?:ust)?|غشت|اغسطس|اوت|اب)$/,
  /^(?:sept(?:embre|iembre|ember)?|شتنبر|سبتمبر|ايلول)$/,
  /^(?:oct(?:obre|ubre|ober)?|اكتوبر|تشرين الاول)$/,
  /^(?:nov(?:embre|iembre|ember)?|نونبر|نوفمبر|تشرين الثاني)$/,
  /^(?:dec(?:embre|ember)?|diciembre|دجنبر|ديسمبر|كانون الاول)$/,
]
/** Between the days of a range and its month: `3 et vendredi 4 décembre`, `4 de diciembre`. */
const WORDS_BETWEEN = 3
/** `March 4, 2031`, `4 de marzo de 2031`, `تشرين الثاني 2031`. */
const YEAR_WITHIN = 3
/** Most words are no month: these begin one. */
const MONTH_BEGINS = new Set(
  'jan ene fev feb mar avr abr apr mai may jui jun jul aou ago aug sep oct nov dec dic ينا جان كان فبر فيف شبا مار اذا ابر افر نيس ماي ايا يون جوا حزي يول جوي تمو غشت اغس اوت شتن سبت ايل اكت تشر نون نوف دجن ديس'.split(
    ' ',
  ),
)

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
  if (!MONTH_BEGINS.has(word.slice(0, 3)) && word !== 'اب') return 0
  const name = TWO_WORDS.has(word) ? `${word} ${words[at + 1] ?? ''}` : word
  return MONTHS.findIndex((month) => month.test(name)) + 1
}

const TWO_WORDS = new Set(['كانون', 'تشرين'])

/** The day of the year of an instant (UTC), and the day before: what is told today is often of yesterday. */
export function daysToldAt(atMs: number): readonly string[] {
  return [atMs, atMs - 86_400_000].map((ms) => new Date(ms).toISOString().slice(5, 10))
}

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/.test(word)
const pad = (number: number): string => String(number).padStart(2, '0')
