import { matchesIn } from '../../text/matches.ts'
import type { Piece } from '../../text/sentences.ts'

/** A quotation: `start` and `end` with its marks, `innerStart` and `innerEnd` without. */
export interface Quotation extends Piece {
  readonly innerStart: number
  readonly innerEnd: number
}

const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"',
  '„': '”“"',
  '‘': "’'",
  '”': '”“"',
  '"': '"”',
  "'": "'’",
}
/** Where a quotation may begin or end. */
const MARK = /[«»“”„‘’"'\n]/g
/** Longer ones are a mark that was never closed. */
const MAX_QUOTATION_CHARS = 1500
const isLetter = (unit: string) => /[\p{L}\p{Nd}]/u.test(unit)

/**
 * The quotations of a text in order, none within another, none across a line. A quotation that is never closed by its
 * own mark ends with its line. Apostrophes are told from single quotation marks by the letters beside them.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let open: { at: number; width: number; closers: string; isSingle: boolean } | null = null
  const close = (innerEnd: number, end: number) => {
    if (open === null) return
    const innerStart = open.at + open.width
    if (innerEnd > innerStart && end - open.at <= MAX_QUOTATION_CHARS)
      found.push({ start: open.at, end, innerStart, innerEnd })
    open = null
  }
  let past = 0
  for (const { index: at, 0: unit } of matchesIn(text, MARK)) {
    if (at < past) continue
    if (text.startsWith("''", at)) {
      // Two apostrophes are one double mark: ''like this''.
      if (open === null) open = { at, width: 2, closers: '', isSingle: false }
      else if (open.closers === '') close(at, at + 2)
      past = at + 2
    } else if (unit === '\n') {
      // A single mark without its fellow was an apostrophe.
      if (open?.isSingle === true) open = null
      close(at, at)
    } else if (open === null) {
      if (opensAt(text, at))
        open = { at, width: 1, closers: CLOSERS[unit] ?? '', isSingle: unit === "'" || unit === '‘' }
    } else if (open.closers.includes(unit) && closesAt(text, at)) close(at, at + 1)
  }
  if (open?.isSingle !== true) close(text.length, text.length)
  return found
}

function opensAt(text: string, at: number): boolean {
  const unit = text.charAt(at)
  if (!(unit in CLOSERS)) return false
  if (unit === '«' || unit === '“' || unit === '„') return true
  const before = text.charAt(at - 1)
  if (unit === '”') return /[:\s]/u.test(before)
  // Pages lose spaces: in « …mer"."La clinique… » the second mark opens, for a word follows it.
  const isGlued = /[.,;!?»”]/u.test(before) && !(unit === '"' && isLetter(text.charAt(at + 1)))
  return !isLetter(before) && !isGlued && text.charAt(at + 1) !== ''
}

function closesAt(text: string, at: number): boolean {
  const unit = text.charAt(at)
  if (unit !== "'" && unit !== '’') return true
  return !isLetter(text.charAt(at + 1)) && !/\s/u.test(text.charAt(at - 1))
}

/** Those of a text's quotations, in order, that share a place with [from, to). */
export function overlapping(quotations: readonly Quotation[], from: number, to: number): readonly Quotation[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) > from) high = middle
    else low = middle + 1
  }
  const found: Quotation[] = []
  for (let at = low; (quotations[at]?.start ?? to) < to; at++) {
    const quotation = quotations[at]
    if (quotation !== undefined) found.push(quotation)
  }
  return found
}
