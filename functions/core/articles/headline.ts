import type { IsoDay } from '../model.ts'
import { tokens } from '../text/fold.ts'
import { chromeKind, isProse } from './chrome-lines.ts'
import { findDay } from './dates.ts'

/**
 * The headline of a page that was saved as text: of the lines before the first paragraph the one that shares most words
 * with the paragraphs after it, the nearest where two do. Null where no line stands there but chrome.
 */
export function findHeadline(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = lines.findIndex((line) => isProse(line))
  const head = lines.slice(0, first === -1 ? 1 : first)
  const body = new Set(tokens(lines.slice(Math.max(first, 0), first + 4).join(' ')))
  let best: { line: string; shared: number } | null = null
  for (const line of head) {
    const words = tokens(line).filter((word) => word.length > 3)
    if (words.length < 2 || tokens(line).length > 40 || chromeKind(line) !== null) continue
    const shared = words.filter((word) => body.has(word)).length / Math.sqrt(words.length)
    if (best === null || shared >= best.shared) best = { line: line.trim(), shared }
  }
  return best?.line ?? null
}

/** The day on which a page says that it was published, out of the lines that were taken from it. Null where it says none. */
export function publicationDay(dropped: readonly string[]): IsoDay | null {
  for (const line of dropped) {
    if (tokens(line).length > 20) continue
    const found = findDay(line)
    if (found !== null) return found.day
  }
  return null
}
