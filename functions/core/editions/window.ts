import type { Edition, EditionWindow, IsoDay } from '../model.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * How long a story rests before an edition takes it. Stories are stamped when they are grouped, and a run of grouping may
 * still be writing what it stamped a moment ago: what is younger waits for the next edition.
 */
export const SETTLING_MS = 10 * MINUTE_MS

/** How far the first edition looks back. */
const FIRST_WINDOW_MS = 7 * DAY_MS

/** Where editions are counted and read. */
const TIME_ZONE = 'Africa/Casablanca'

/**
 * The window of the next edition: from where the last one ended, up to now but for the settling time; seven days where
 * there was none. Windows touch and never overlap, however long the pause between them: each story is in exactly one.
 * Null where the window would be empty.
 */
export function nextWindow(last: Pick<Edition, 'window'> | null, nowMs: number): EditionWindow | null {
  const toMs = nowMs - SETTLING_MS
  const fromMs = last === null ? toMs - FIRST_WINDOW_MS : last.window.toMs
  return fromMs < toMs ? { fromMs, toMs } : null
}

/**
 * The id of the edition whose window ends then: the ISO week in Morocco, `2026-w48`.
 * Source: ISO 8601 §4.4 (weeks begin on Monday; week 1 holds the year's first Thursday).
 */
export function editionIdOf(toMs: number): string {
  const day = localDay(toMs)
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS))
  return `${year}-w${String(week).padStart(2, '0')}`
}

/** The day it is in Morocco at an instant. */
export const localDayOf = (atMs: number): IsoDay => localDay(atMs).toISOString().slice(0, 10)

/** As midnight UTC of that day. */
function localDay(atMs: number): Date {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(atMs)
  const valueOf = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return new Date(Date.UTC(valueOf('year'), valueOf('month') - 1, valueOf('day')))
}
