import { tokens } from '../text/fold.ts'

const DAY_MS = 86_400_000

const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, number) => tokens(line).map((word) => [word, number] as const)))

/** From Sunday, as JavaScript counts. */
const WEEKDAYS = numbered([
  'dimanche sunday domingo الأحد',
  'lundi monday lunes الاثنين',
  'mardi tuesday martes الثلاثاء',
  'mercredi wednesday miércoles الأربعاء',
  'jeudi thursday jueves الخميس',
  'vendredi friday viernes الجمعة',
  'samedi saturday sábado السبت',
])
/** By how many days ago it was. */
const RELATIVE = numbered(['aujourd today hoy اليوم', 'hier yesterday ayer أمس بالأمس'])

/** The weekdays that folded words name, 0 for Sunday. */
export const weekdaysIn = (words: readonly string[]): readonly number[] =>
  words.flatMap((word) => WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/^و/, '')) ?? [])

/**
 * The days of the year (`03-06`) that folded words name by weekday as seen from the day of publication: the latest such day.
 * Where no weekday is named, today and yesterday. What is announced for a coming weekday is a week off, in every language alike.
 */
export function weekdaysTold(words: readonly string[], publishedMs: number): readonly string[] {
  const today = new Date(publishedMs).getUTCDay()
  const ago = weekdaysIn(words).map((weekday) => (today - weekday + 7) % 7)
  const told = ago.length > 0 ? ago : words.flatMap((word) => RELATIVE.get(word) ?? [])
  return [...new Set(told)].map((days) => new Date(publishedMs - days * DAY_MS).toISOString().slice(5, 10))
}
