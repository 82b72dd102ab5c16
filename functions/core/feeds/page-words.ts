import { isClick } from './page-chrome.ts'
import { dayOf, daysOf, type DatedLine } from './page-dates.ts'

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Whether words say what a page is about, and not only that there is one. */
export const isTelling = (text: string): boolean =>
  !isClick(text) && ((wordCount(text) >= 2 && text.length >= 10) || (text.length >= 16 && /\p{L}{4}/u.test(text)))

/** Whether there is a word in it that could be a title where titles stand: `Greetings`, but no number, day or `Read more`. */
export const isWorded = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !isClick(text) && (dayOf(text)?.rest ?? text) !== ''

/** The day that stands before or after a title in its line; one in its midst is part of it. */
export const dayBeside = (line: string): DatedLine | null => daysOf(line).find((day) => isBeside(line, day)) ?? null

function isBeside(line: string, day: DatedLine): boolean {
  const before = line.slice(0, day.start)
  const after = line.slice(day.end)
  const parted = /^\s*$|^\p{L}*\s$/u.test(before) || /[-–—|:(•[]\s*$/.test(before)
  const opens = parted && (before.trim() === '' || wordCount(before) <= 1)
  if (opens && (after.trim() === '' || /^\s*[-–—|:•)\]]|^\s+[«“"'‘¿¡([]*\s*[\p{Lu}\p{Lo}]/u.test(after))) return true
  return /[-–—|(•[]\s*$/.test(before) && /^[\s)\]]*$/.test(after)
}

/** A title without the day beside it. */
export const withoutDay = (line: string): string => dayBeside(line)?.rest ?? line
