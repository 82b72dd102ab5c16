// The dates that feeds write: RFC 822 and its many misspellings, ISO 8601 in parts, months by name in the languages read here.

/** Hours ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2, eet: 2, sast: 2,
  cat: 2, wat: 1, eest: 3, eat: 3, msk: 3, ast: -4, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  akst: -9, akdt: -8, hst: -10, art: -3, brt: -3, jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13,
} // prettier-ignore

/** Months by the beginnings of their folded names: English, French, Spanish, German, Italian, Portuguese, and Arabic east and west. */
const MONTHS: readonly (readonly [expression: RegExp, month: number])[] = [
  'jan|ene|gen|يناير|جانفي|كانون الثاني',
  'feb|fev|فبراير|فيفري|شباط',
  'mar(?!di|tes|tedi)|mrz|مارس|اذار',
  'apr|abr|avr|ابريل|افريل|نيسان',
  'may|mai|mag|مايو|ماي|ايار',
  'jun|juin|giu|يونيو|يونيه|جوان|حزيران',
  'jul|juil|lug|يوليو|يوليه|جويلية|تموز',
  'aug|ago|aou|اغسطس|غشت|اوت|اب(?!\\p{L})',
  'sep|set|سبتمبر|شتنبر|ايلول',
  'oct|okt|ott|out|اكتوبر|تشرين الاول',
  'nov|نوفمبر|نونبر|تشرين الثاني',
  'dec|dez|dic|ديسمبر|دجنبر|كانون الاول',
].map((beginnings, index) => [new RegExp(`(?<!\\p{L})(?:${beginnings})\\p{L}*`, 'gu'), index + 1] as const)

const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:t|\s+|,\s*)(\d{1,2})(?::?(\d{1,2})(?::?(\d{1,2})(?:[.,]\d+)?)?)?\s*(.*))?$/
const ORDINAL = /^(\d{4})-(\d{3})$/
const LEADING_ZONE = /^\s*(?:(?:gmt|utc|ut)?\s*[+-]\d{1,2}:?(?:\d{2})?(?!\d)|[a-z]{1,5}(?![\p{L}]))/u
const CLOCK = /(?:^|\s)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?(?:\s*([ap])\.?m\.?(?![a-z]))?(?=\s|$|[a-z+-])/

/**
 * The instant that a feed's date names, ISO 8601 in UTC to the second; null where it cannot be read or there is no such day.
 * A day without a time is its first second, a time without a zone is UTC: both as the reference parsers read them.
 * Source: RFC 822 §5, RFC 2822 §4.3 (years of two digits, obsolete zones), W3C-DTF.
 */
export function toInstant(written: string): string | null {
  const text = fold(written)
  return fromIso(text) ?? fromOrdinal(text) ?? fromNames(text)
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

function fromIso(text: string): string | null {
  const parts = ISO.exec(text)
  if (!parts) return null
  const [, year = '', month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = ''] = parts
  // Eight digits and nothing between them are a day; five to seven are no date at all.
  const offset = zoneMinutes(zone)
  return offset === null ? null : instant([year, month, day, hour, minute, second].map(Number), offset)
}

function fromOrdinal(text: string): string | null {
  const parts = ORDINAL.exec(text)
  if (!parts) return null
  const day = Number(parts[2])
  if (day < 1 || day > 366) return null
  return new Date(Date.UTC(Number(parts[1]), 0, day)).toISOString().replace('.000Z', 'Z')
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
  if (day === '' || year === '' || year.length > 4) return null
  const hour = Number(clock?.[1] ?? 0)
  const half = clock?.[4]
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return instant([fullYear(year), month.month, Number(day), hours, Number(clock?.[2]), Number(clock?.[3])], offset)
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
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => part || 0)
  if (year < 1970 || year > 9998 || hour > 24 || minute > 59 || second > 60) return null
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  const atMs = midnight.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + Math.min(second, 59)) * 1000
  return new Date(atMs).toISOString().replace('.000Z', 'Z')
}
