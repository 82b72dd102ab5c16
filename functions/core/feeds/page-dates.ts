import { toInstant } from './dates.ts'

/** A day as a page writes it. */
export interface Day {
  /** ISO 8601 instant in UTC. */
  readonly published: string
  /** The line in which it is written. */
  readonly line: string
}

/** A day found in a line of a page. */
export interface DatedLine extends Day {
  /** The line without its day, and without what parted the two. */
  readonly rest: string
  readonly start: number
  readonly end: number
}

const DAY = '(?<![\\p{L}\\d])(?:0?[1-9]|[12]\\d|3[01])'
const YEAR = '(?:19|20)\\d\\d(?!\\d)'
const NAME = '(?:\\p{L}{3,}\\.?(?:\\s(?:الثاني|الأول|الاول))?|آب|اب)'

/** Whole days, in folded digits: `2024-03-12`, `12/03/2024`, `12/03/24`, `12 mars 2024`, `12 de marzo de 2024`, `March 12, 2024`. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)`, 'gu'),
  new RegExp(`${DAY}\\s?[-/.]\\s?(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?${YEAR}`, 'gu'),
  /(?<![\d/.])(?:0[1-9]|[12]\d|3[01])([/.])(?:0[1-9]|1[0-2])\1\d\d(?!\d|[/.]\d)/gu,
  new RegExp(
    `${DAY}(?:er|ère|st|nd|rd|th|º)?[\\s.,/-]+(?:de\\s|of\\s|من\\s)?${NAME}(?:\\s?/\\s?${NAME})?[\\s.,،/-]+(?:del?\\s)?${YEAR}`,
    'giu',
  ),
  new RegExp(`${NAME}\\s(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?[\\s.,،]+${YEAR}`, 'giu'),
]

const SEPARATORS = /^[\s\-–—:|•·,.،()[\]/]+|[\s\-–—:|•·,،([/]+$/gu
/** What stands before the second day of a range, or before a day that is not the announcement's own. */
const NOT_ITS_OWN =
  /(?:\d\s?[-–—/]|\d\s*(?:et|and|y|و)|\b(?:au|to|al|until|till|hasta|jusqu.?au|avant le|before|by|limite|límite|deadline|closing|plazo|échéance)|إلى|الى|حتى|غاية|أجل|قبل)[\s:]*$/iu
const GOES_ON =
  /^\s*(?:[-–—]|au|to|al|et|and|y|إلى|الى|حتى)\s*(?:le\s|el\s)?(?:0?[1-9]|[12]\d|3[01])(?:er)?[\s./]+(?:de\s)?(?:\p{L}{3,}|\d{1,2}[/.])/iu

/**
 * The first whole day of a line that is written as the line's own date; null where there is none. Ranges and closing days tell of a
 * happening, not of when it was announced. Days without a year and other calendars are not guessed.
 */
export const dayOf = (line: string): DatedLine | null => daysOf(line)[0] ?? null

/** Every day that is written as the line's own, in order. */
export const daysOf = (line: string): readonly DatedLine[] =>
  wholeDaysIn(line)
    .toSorted((a, b) => a.start - b.start)
    .filter(({ before, after }) => !NOT_ITS_OWN.test(before) && !GOES_ON.test(after))
    .map(({ published, start, end }) => {
      const parts = [line.slice(0, start), line.slice(end)].map((part) => part.replace(SEPARATORS, ''))
      return { published, line, rest: parts.filter((part) => part !== '').join(' '), start, end }
    })

interface WholeDay {
  readonly published: string
  readonly start: number
  readonly end: number
  /** What stands right before and after it, digits folded. */
  readonly before: string
  readonly after: string
}

/** More of a line is not looked through. */
const MAX_LINE_UNITS = 2_000
/** As much as the words may take that say whose day it is. */
const AROUND_UNITS = 40

/** Every day with its year that is written in a line, of each shape in turn. */
function wholeDaysIn(line: string): readonly WholeDay[] {
  const text = line.slice(0, MAX_LINE_UNITS).replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ 0: words, index: start }) => {
      const published = instantOf(words)
      const end = start + words.length
      const before = text.slice(Math.max(0, start - AROUND_UNITS), start)
      return published === null ? [] : [{ published, start, end, before, after: text.slice(end, end + AROUND_UNITS) }]
    }),
  )
}

/** Whether a line names days that are not its own: a range, a closing day. */
export const tellsHappening = (line: string): boolean => dayOf(line) === null && wholeDaysIn(line).length > 0

function instantOf(words: string): string | null {
  const figures = /^(\d+)\s?[-/.]\s?(\d+)\s?[-/.]\s?(\d+)$/.exec(words)
  if (figures === null) return toInstant(words.replace(/(\d)(?:er|ère|st|nd|rd|th|º)(?=[\s.,])/giu, '$1'))
  const [, first = '', month = '', last = ''] = figures
  // Figures alone are read day first, as the countries read here write them.
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  return toInstant(`${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const LABEL_UNITS = 80

/**
 * The date that stands among an item's lines as a date: on a short line, before a dash, or parted into lines of its day, month and year.
 * A day in the midst of prose is what is told, not when.
 */
export function dateAmong(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const found = dayOf(line)
    if (found === null) continue
    if (line.length <= LABEL_UNITS) return found
    if (found.start <= 30 && /^\s*(?:[-–—:|•]|$)/.test(line.slice(found.end))) return found
  }
  const short = lines.filter((line) => line.length <= 20)
  return dayOf(short.join(' '))
}
