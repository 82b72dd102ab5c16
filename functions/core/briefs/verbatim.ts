import type { Piece } from '../text/sentences.ts'

/** A text as what was copied from it is compared: glyphs of quotation marks alike, white space plain; with the way back. */
export interface Plain {
  readonly text: string
  /** Where each unit of `text` stands in the original. */
  readonly offsets: readonly number[]
  readonly original: string
}

/** Of a word that stands everywhere no more places are looked at. */
const MAX_PLACES = 50
/** What Arabic writes together with the word that follows: and, in, for, like, with the article behind them. */
const ARABIC_PREFIX = /(?<![\p{L}\p{M}])[وفبكل]{1,2}(?:ال)?$/u

function plainUnit(unit: string): string {
  if (/[«»“”„‟‹›]/.test(unit)) return '"'
  if (/[’‘ʼ‛`]/.test(unit)) return "'"
  return /\s/.test(unit) ? ' ' : unit
}

/** Runs of white space are one space, none at the ends and none beside double marks («\u00a0so\u00a0» is "so"). */
export function plainOf(original: string): Plain {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < original.length; at++) {
    const unit = plainUnit(original.charAt(at))
    const last = text.at(-1)
    if (unit === ' ' && (last === undefined || last === ' ' || last === '"')) continue
    if (unit === '"' && last === ' ') {
      text = text.slice(0, -1)
      offsets.pop()
    }
    text += unit
    offsets.push(at)
  }
  return text.endsWith(' ')
    ? { text: text.slice(0, -1), offsets: offsets.slice(0, -1), original }
    : { text, offsets, original }
}

/**
 * Where words stand in a text, letter by letter but for white space and the glyphs of quotation marks; whole words only.
 * None where they do not, or hold neither letter nor digit.
 */
export function placesOf(words: string, { text, offsets, original }: Plain): readonly Piece[] {
  const wanted = plainOf(words.normalize('NFC')).text
  if (!/[\p{L}\p{N}]/u.test(wanted)) return []
  const places: Piece[] = []
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(wanted, at + 1)) {
    const start = offsets[at] ?? 0
    const end = (offsets[at + wanted.length - 1] ?? 0) + 1
    if (isWhole(original, start, end)) places.push({ start, end })
  }
  return places
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  const opens = !isInWord(text.charAt(start - 1), text.charAt(start)) || ARABIC_PREFIX.test(before)
  return opens && !isInWord(text.charAt(end - 1), text.charAt(end))
}

function isInWord(one: string, next: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(one) && /[\p{L}\p{N}\p{M}]/u.test(next)
}
