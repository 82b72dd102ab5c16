import { fold } from '../text/fold.ts'
import { isProse } from './chrome-lines.ts'

/** A paragraph, or a line that stands alone, with what parts it from the one before. */
export interface Unit {
  readonly text: string
  readonly gap: string
  /** Folded once: it is compared with much. */
  readonly folded: string
  readonly words: number
  readonly isProse: boolean
}

/** The paragraphs and lines of a text, in order. */
export function unitsOf(text: string): Unit[] {
  const units: { lines: string[]; gap: string }[] = []
  let gap = ''
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (units.length > 0) gap = '\n\n'
      continue
    }
    const last = units.at(-1)
    // Texts wrapped by hand: a line goes on where the one before stopped in mid-sentence.
    if (last !== undefined && gap === '\n' && continues(last.lines.at(-1) ?? '', line)) last.lines.push(line)
    else units.push({ lines: [line], gap })
    gap = '\n'
  }
  return units.map(({ lines, gap }) => {
    const text = lines.join('\n')
    const folded = fold(text)
    const words = folded === '' ? 0 : folded.split(' ').length
    return { text, gap, folded, words, isProse: isProse(text, words) }
  })
}

const continues = (before: string, line: string): boolean =>
  before.length >= 40 && !/[.!?:»”"…]$/.test(before.trimEnd()) && /^[\p{Ll}(]/u.test(line.trim())
