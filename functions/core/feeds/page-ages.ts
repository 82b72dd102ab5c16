// How long ago, as pages write it beside what they announce: `il y a 3 jours`, `منذ يومين`.

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const COUNT = '(\\d{1,2}|une?|an?|one)'
/** Units by what they last; weeks and months are rounded by those who write them, and are not guessed. */
const UNITS: readonly (readonly [words: string, ms: number])[] = [
  ['jours?|days?|d[ií]as?|يوما?|أيام|ايام', DAY_MS],
  ['heures?|hours?|hrs?|h|horas?|ساعة|ساعات', HOUR_MS],
  ['minutes?|mins?|minutos?|دقيقة|دقائق', HOUR_MS / 60],
]
const AGES: readonly (readonly [expression: RegExp, unitMs: number])[] = UNITS.map(([words, ms]) => [
  new RegExp(
    `^(?:il y a|hace|منذ|قبل)\\s(?:environ\\s)?${COUNT}?\\s?(?:${words})$|^${COUNT}\\s?(?:${words})\\sago$`,
    'iu',
  ),
  ms,
])
const AT_AN_HOUR = '(?:\\s(?:à|at|a las?)\\s\\d[\\d\\s:.h]*(?:am|pm)?)?'
/** Arabic counts two by a form of the noun; some days have names. */
const NAMED: readonly (readonly [expression: RegExp, ms: number])[] = [
  [/^(?:منذ|قبل) يومين$/u, 2 * DAY_MS],
  [/^(?:منذ|قبل) ساعتين$/u, 2 * HOUR_MS],
  [/^(?:منذ|قبل) دقيقتين$/u, HOUR_MS / 30],
  [new RegExp(`^(?:hier|yesterday|ayer|أمس|امس|البارحة)${AT_AN_HOUR}$`, 'iu'), DAY_MS],
  [new RegExp(`^(?:aujourd.hui|today|hoy|اليوم)${AT_AN_HOUR}$`, 'iu'), 0],
]

const LABEL = /^(?:publi(?:é|ée|cado|cada|shed)|posted|نشر|نُشر)[\s:]+/iu
const MAX_LINE_UNITS = 60

/** How long ago a line says that something was published, in milliseconds, where it says nothing else; null else. */
export function ageOf(line: string): number | null {
  if (line.length > MAX_LINE_UNITS) return null
  const text = line
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(LABEL, '')
    .trim()
  for (const [expression, ms] of NAMED) if (expression.test(text)) return ms
  for (const [expression, unitMs] of AGES) {
    const [found, before = '', after = ''] = expression.exec(text) ?? []
    if (found === undefined) continue
    const count = before === '' ? after : before
    return (/^\d+$/.test(count) ? Number(count) : 1) * unitMs
  }
  return null
}

/** The age that one of an item's lines states alone. */
export const ageAmong = (lines: readonly string[]): number | null =>
  lines.map(ageOf).find((ageMs) => ageMs !== null) ?? null
