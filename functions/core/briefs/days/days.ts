import type { IsoDay } from '../../model.ts'

/** A day as it is worded. */
export type DayWords =
  | {
      readonly kind: 'calendar'
      readonly day: number
      /** Null where the weekday alone stands beside the number: « jeudi 12 ». */
      readonly month: number | null
      readonly year: number | null
      /** Monday is 1; null where none stands beside it. */
      readonly weekday: number | null
      readonly side: Side | null
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side: Side | null }
  | { readonly kind: 'relative'; readonly days: number }

/** On which side of publication its words put a day: "next", "last", "of next week", "of last week". */
export type Side = 'coming' | 'past' | 'next-week' | 'last-week'

/** How what stands around a day tells of it. */
export type Tense = 'future' | 'present' | 'past'

const DAY_MS = 86_400_000
const SATURDAY = 6

const casablanca = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on which an article was published, in Africa/Casablanca; null where its source says none or nonsense. */
export function publicationDay(published: string | null): IsoDay | null {
  if (published === null) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return Number.isNaN(Date.parse(published)) ? null : published
  const instantMs = Date.parse(published)
  return Number.isNaN(instantMs) ? null : casablanca.format(instantMs)
}

export function shifted(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The day that words mean; null where they and the day of publication cannot tell, or the calendar has none such. */
export function resolve(words: DayWords, published: IsoDay | null, tense: Tense): IsoDay | null {
  switch (words.kind) {
    case 'calendar':
      return words.month === null
        ? numbered(words, published)
        : dated({ ...words, month: words.month }, published, tense)
    case 'relative':
      return published === null ? null : shifted(published, words.days)
    case 'weekday':
      return published === null ? null : weekdayFrom(words, published, tense)
  }
}

type Calendar = Extract<DayWords, { kind: 'calendar' }>

function dated(words: Calendar & { month: number }, published: IsoDay | null, tense: Tense): IsoDay | null {
  const { year, month, day } = words
  if (year !== null) return isoDay(year, month, day)
  if (published === null) return null
  const near = Number(published.slice(0, 4))
  const days = [near - 1, near, near + 1].flatMap((one) => isoDay(one, month, day) ?? [])
  const isPast = words.side === 'past' || words.side === 'last-week'
  if (isPast) return days.filter((one) => one <= published).at(-1) ?? null
  // « prochain » of a day some weeks ago is a slip of an old text; a day just gone is no coming one either.
  const isComing = words.side === 'coming' || words.side === 'next-week' || tense === 'future'
  if (isComing) return days.find((one) => one >= shifted(published, -1)) ?? null
  const distance = (one: IsoDay) => Math.abs(Date.parse(one) - Date.parse(published))
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** « jeudi 12 »: the nearest day of that number, which must fall on that weekday. */
function numbered({ day, weekday }: Calendar, published: IsoDay | null): IsoDay | null {
  if (published === null) return null
  const ordered = Array.from({ length: 32 }, (_, distance) => [
    shifted(published, -distance),
    shifted(published, distance),
  ])
  return (
    ordered.flat().find((one) => Number(one.slice(8)) === day && (weekday === null || weekdayOf(one) === weekday)) ??
    null
  )
}

function weekdayFrom(words: Extract<DayWords, { kind: 'weekday' }>, published: IsoDay, tense: Tense): IsoDay {
  const today = weekdayOf(published)
  const back = (today - words.weekday + 7) % 7
  switch (words.side) {
    case 'coming':
      return shifted(published, 7 - back)
    case 'past':
      return shifted(published, back === 0 ? -7 : -back)
    case 'next-week':
      return shifted(published, 7 - today + words.weekday)
    case 'last-week':
      return shifted(published, -7 - today + words.weekday)
    case null:
      return shifted(published, tense === 'past' || back === 0 ? -back : 7 - back)
  }
}

/** Saturday of a weekend: the last one begun, or the coming one. */
export const WEEKEND_BEGINS = SATURDAY

function weekdayOf(day: IsoDay): number {
  return new Date(day).getUTCDay() || 7
}

/** A day of the calendar; null where there is none such (31 February). */
function isoDay(year: number, month: number, day: number): IsoDay | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? made.toISOString().slice(0, 10) : null
}
