// The dates that feeds write: RFC 822 and its many misspellings, ISO 8601 in parts, months by name in the languages read here.

/** Hours ahead of UTC. Names that mean several zones (IST, AST in Arabia) are left out or read as RFC 822 and the Americas do. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2, sast: 2,
  cat: 2, wat: 1, eest: 3, eat: 3, msk: 3, trt: 3, gst: 4, pkt: 5, ast: -4, adt: -3, est: -5, edt: -4, cst: -6, cdt: -5,
  mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10, art: -3, brt: -3, brst: -2, uyt: -3, clt: -4, clst: -3,
  bot: -4, vet: -4, cot: -5, pet: -5, ect: -5, hkt: 8, sgt: 8, jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13,
} // prettier-ignore

/** Months by the beginnings of their folded names: English, French, Spanish, German, Italian, Portuguese, and Arabic east and west. */
const MONTHS: readonly (readonly [expression: RegExp, month: number])[] = [
  'jan|ene|gen|يناير|جانفي|كانون (?:ال)?ثاني',
  'feb|fev|فبراير|فيفري|شباط',
  'mar(?!di|tes|tedi)|mrz|مارس|اذار',
  'apr|abr|avr|ابريل|افريل|نيسان',
  'may|mai|mag|مايو|ماي|ايار',
  'jun|juin|giu|يونيو|يونيه|جوان|حزيران',
  'jul|juil|lug|يوليو|يوليه|جويلية|تموز',
  'aug|ago|aou|اغسطس|غشت|اوت|اب(?!\\p{L})',
  'sep|set|سبتمبر|شتنبر|ايلول',
  'oct|okt|ott|out|اكتوبر|تشرين (?:ال)?اول',
  'nov|نوفمبر|نونبر|تشرين (?:ال)?ثاني',
  'dec|dez|dic|ديسمبر|دجنبر|كانون (?:ال)?اول',
].map((beginnings, index) => [new RegExp(`(?<!\\p{L})(?:${beginnings})\\p{L}*`, 'gu'), index + 1] as const)

const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:t|\s+|,\s*)(\d{1,2})(?::?(\d{1,2})(?::?(\d{1,2})(?:[.,]\d+)?)?)?(?:\s*([ap])\.?\s?m\.?(?![a-z]))?\s*(.*))?$/
const ORDINAL = /^(\d{4})-?(00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])(?!\d)/
const WEEK = /^(\d{4})-?w(0[1-9]|[1-4]\d|5[0-3])-?([1-7])(?!\d)/
/** Seconds or milliseconds since 1970, from September 2001 on: shorter numbers are something else. */
const EPOCH = /^([1-9]\d{9})(?:\d{3})?(?:\.\d+)?$/
/** A day in figures alone, with the year last. */
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)[\s,-]*/
const LEADING_ZONE = /^\s*(?:(?:gmt|utc|ut)?\s*[+-]\d{1,2}:?(?:\d{2})?(?!\d)|[a-z]{1,5}(?![\p{L}]))/u
/** `14:05:09`, `2.05 p. m.`, `14h05`, `8 h`, `2:05 م`. */
const CLOCK =
  /(?:^|[\s,])(\d{1,2})(?:[:.](\d{1,2})(?:[:.](\d{1,2}))?(?:[.,]\d+)?|\s?h\s?(\d{2})?(?!\p{L}))(?:\s*(?:([ap])\.?\s?m\.?(?![a-z])|(صباحا|ص|مساء|م)(?!\p{L})))?(?=[\s,]|$|[a-z+-])/u

/**
 * The instant that a feed's date names, ISO 8601 in UTC to the second; null where it cannot be read or there is no such day.
 * A day without a time is its first second, a time without a zone is UTC: both as the reference parsers read them.
 * Source: RFC 822 §5, RFC 2822 §4.3 (years of two digits, obsolete zones), W3C-DTF.
 */
export function toInstant(written: string): string | null {
  const text = calendarDay(fold(written))
  return fromEpoch(text) ?? fromIso(text) ?? fromNames(text)
}

function fold(written: string): string {
  return written
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .replace(/[\s\u00a0،]+/g, ' ')
    .trim()
}

/**
 * The same date with its day as `YYYY-MM-DD` where it is written in figures or by the day of its week or year.
 * `13/02/2026` can be one day only; `03/02/2026` is two, and stays as it is.
 */
function calendarDay(text: string): string {
  const [week, weekYear = '', weekNumber, weekday] = WEEK.exec(text) ?? []
  if (week !== undefined)
    return (
      dayOfYear(weekYear, 7 * Number(weekNumber) + Number(weekday) - mondayOffset(weekYear)) + text.slice(week.length)
    )
  const [ordinal, year = '2000', day = '1'] = ORDINAL.exec(text) ?? []
  const ofYear = dayOfYear(year, Number(day))
  // Only a leap year has a day 366.
  if (ordinal !== undefined && ofYear.startsWith(year)) return ofYear + text.slice(ordinal.length)
  const [figures, one = '', , other = '', lastYear = ''] = FIGURES.exec(text) ?? []
  if (figures !== undefined && (Number(one) > 12 || Number(other) > 12 || Number(one) === Number(other))) {
    const [month, date] = Number(one) > 12 ? [other, one] : [one, other]
    return `${lastYear}-${twoDigits(month)}-${twoDigits(date)} ${text.slice(figures.length)}`.trim()
  }
  return text.replace(
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    (_, written: string, __, month: string, date: string) => `${written}-${twoDigits(month)}-${twoDigits(date)}`,
  )
}

const twoDigits = (digits: string): string => digits.padStart(2, '0')

function dayOfYear(year: string, day: number): string {
  return new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10)
}

/** What to take from 7 × week + weekday for the day of the year. Week 1 is that of 4 January. Source: ISO 8601 §3.1.1.23. */
function mondayOffset(year: string): number {
  return (new Date(Date.UTC(Number(year), 0, 4)).getUTCDay() || 7) + 3
}

function fromEpoch(text: string): string | null {
  const seconds = EPOCH.exec(text)?.[1]
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}

function fromIso(text: string): string | null {
  const parts = ISO.exec(text)
  if (!parts) return null
  const [, year = '', month = '1', day = '1', hour = '0', minute = '0', second = '0', half, zone = ''] = parts
  const offset = zoneMinutes(zone)
  if (offset === null) return null
  return instant(
    [Number(year), Number(month), Number(day), hourOfDay(Number(hour), half), Number(minute), Number(second)],
    offset,
  )
}

/** An hour of twelve, made one of the day by its half. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (/^[pم]/u.test(half) ? 12 : 0)
}

/** Dates with the month's name, in whichever order: `Mon, 02 Mar 2026 10:00:00 +0100`, `2 mars 2026`, `March 2, 2026`. */
function fromNames(text: string): string | null {
  const clock = CLOCK.exec(text)
  const head = clock ? text.slice(0, clock.index) : text
  const tail = clock ? text.slice(clock.index + clock[0].length) : ''
  const zone = LEADING_ZONE.exec(tail)?.[0] ?? ''
  const month = lastMonth(`${head} ${tail.slice(zone.length)}`)
  const offset = zoneMinutes(zone)
  if (month === null || offset === null) return null
  const [first = '', second = ''] = month.around.match(/\d+/g) ?? []
  const [day, year] = first.length === 4 ? [second, first] : [first, second]
  if (day === '' || year.length < 2 || year.length > 4) return null
  const hour = hourOfDay(Number(clock?.[1] ?? 0), clock?.[5] ?? clock?.[6])
  const minute = Number(clock?.[2] ?? clock?.[4] ?? 0)
  return instant([fullYear(year), month.month, Number(day), hour, minute, Number(clock?.[3] ?? 0)], offset)
}

/** The month that stands last in a text: weekdays that begin like one (`mardi`, `Mar.`) stand before it. */
function lastMonth(text: string): { readonly month: number; readonly around: string } | null {
  const found = MONTHS.flatMap(([expression, month]) =>
    [...text.matchAll(expression)].map((match) => ({ month, at: match.index, word: match[0] })),
  )
  const last = found.toSorted((a, b) => b.at - a.at)[0]
  if (last === undefined) return null
  return { month: last.month, around: `${text.slice(0, last.at)} ${text.slice(last.at + last.word.length)}` }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return digits.length === 3 ? 1900 + year : year
  return year < 50 ? 2000 + year : 1900 + year
}

/** Minutes ahead of UTC; null for a text that is no zone. A letter or a name unknown counts as UTC (RFC 2822 §4.3). */
function zoneMinutes(zone: string): number | null {
  const text = zone.trim().replace(/^(?:gmt|utc|ut|z)\s*(?=[+-])/, '')
  if (text === '') return 0
  const offset = /^([+-])(\d{1,2}):?(\d{2})?(?:\s.*)?$/.exec(text)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return minutes > 14 * 60 ? null : offset[1] === '-' ? -minutes : minutes
  }
  const hours = ZONES[text.split(' ')[0] ?? '']
  if (hours !== undefined) return hours * 60
  return /^[a-z]{1,5}$/.test(text) ? 0 : null
}

function instant(parts: readonly number[], offsetMinutes: number): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  if (year < 1970 || year > 9998 || hour > 24 || minute > 59 || second > 60) return null
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  const atMs = midnight.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + Math.min(second, 59)) * 1000
  return new Date(atMs).toISOString().replace('.000Z', 'Z')
}
