import type { EditionWindow, IsoDay, Language } from '../model.ts'
import { perLanguage } from './per-language.ts'

const ZONE = 'Africa/Casablanca'
const DAY_MS = 86_400_000
/** Windows longer than this are named by their last day alone: nobody reads "1 January 1970 – 22 November 2026". */
const LONGEST_RANGE_DAYS = 31

/** How each language of the product writes days here: Moroccan month names in Arabic, day before month in English. */
const LOCALES = { fr: 'fr', ar: 'ar-MA', en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })
const hourOfDay = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' })

const formatsOf = (options: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (lang) => new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', day: 'numeric', month: 'long', ...options }),
  )
const withoutYear = formatsOf({})
const withYear = formatsOf({ year: 'numeric' })

const noonOf = (day: IsoDay) => Date.parse(`${day}T12:00:00Z`)

/** English spaces the dash between two days of a month, French leaves "1" bare: both are put right here. */
function tidy(text: string, lang: Language): string {
  const closed = text.replace(/^(\d+)\s*–\s*(\d+)/, '$1–$2')
  return lang === 'fr' ? closed.replace(/(^|\s)1 (?=\p{L})/gu, '$11er ') : closed
}

/** The calendar day, in Africa/Casablanca, of a day or an ISO 8601 instant; null where it is neither. */
export function dayOf(published: string | null): IsoDay | null {
  if (published === null) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return Number.isNaN(noonOf(published)) ? null : published
  const atMs = Date.parse(published)
  return Number.isNaN(atMs) ? null : isoDay.format(atMs)
}

/** `20 November 2026`, or `20 November` without its year; null for what is no day. */
export function writeDay(day: IsoDay | null, lang: Language, sayYear = true): string | null {
  if (day === null || Number.isNaN(noonOf(day))) return null
  return tidy((sayYear ? withYear : withoutYear)[lang].format(noonOf(day)), lang)
}

/** `16–22 November 2026`; a single day where both are one, or the end is missing or before the start. */
export function writeRange(first: IsoDay | null, last: IsoDay | null, lang: Language): string | null {
  if (first === null || last === null || !(noonOf(last) > noonOf(first))) return writeDay(first ?? last, lang)
  return tidy(withYear[lang].formatRange(noonOf(first), noonOf(last)), lang)
}

/**
 * The days an edition is of: those whose noon lies in its window, so that one composed on a Monday morning, or on a
 * Sunday evening, is of Monday to Sunday.
 */
export function daysOf(window: EditionWindow): { readonly first: IsoDay; readonly last: IsoDay } {
  const shifted = (atMs: number, days: number) => isoDay.format(atMs + days * DAY_MS)
  const beforeNoon = (atMs: number) => Number(hourOfDay.format(atMs)) < 12
  const last = shifted(window.toMs, beforeNoon(window.toMs) ? -1 : 0)
  const first = shifted(window.fromMs, beforeNoon(window.fromMs) ? 0 : 1)
  const isRange = first < last && (noonOf(last) - noonOf(first)) / DAY_MS < LONGEST_RANGE_DAYS
  return { first: isRange ? first : last, last }
}
