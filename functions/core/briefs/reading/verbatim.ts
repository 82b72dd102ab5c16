import type { ArticleLine, Span } from '../../model.ts'
import type { Piece } from '../../text/sentences.ts'

/** A text as what was copied from it is compared: glyphs of quotation marks alike, white space plain; with the way back. */
export interface Plain {
  readonly text: string
  /** Where each unit of `text` stands in the original. */
  readonly offsets: readonly number[]
  readonly original: string
}

/** Of a word that stands everywhere no more places are looked at. */
const MAX_PLACES = 50
/**
 * What Arabic writes together with the word that follows: in, like, for, with "and" before and the article behind them.
 * "And" alone only before several words: « وجدة » is Oujda, not "and Jeddah".
 */
const ARABIC_PREFIX = /(?<![\p{L}\p{M}])(?:[وف]?[بكل](?:ال)?|[وف]?لل)$/u
const ARABIC_AND = /(?<![\p{L}\p{M}])[وف]$/u

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ...Array.from('«»“”„‟‹›', (glyph) => [glyph, '"'] as const),
  ...Array.from('’‘ʼ‛`', (glyph) => [glyph, "'"] as const),
])

function plainUnit(unit: string): string {
  const glyph = GLYPHS.get(unit)
  return glyph ?? (/\s/.test(unit) ? ' ' : unit)
}

/** Runs of white space are one space, none at the ends and none beside double marks («\u00a0so\u00a0» is "so"). */
export function plainOf(original: string): Plain {
  const units: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < original.length; at++) {
    const unit = plainUnit(original.charAt(at))
    const last = units.at(-1)
    if (unit === ' ' && (last === undefined || last === ' ' || last === '"')) continue
    if (unit === '"' && last === ' ') {
      units.pop()
      offsets.pop()
    }
    units.push(unit)
    offsets.push(at)
  }
  return { text: units.join('').trimEnd(), offsets, original }
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
    if (isWhole(original, start, end, / /.test(wanted))) places.push({ start, end })
  }
  return places
}

/** An article as what was copied from it is compared. */
export type PlainArticle = Readonly<Record<Span['in'], Plain>>

export function plainArticle({ title, text }: ArticleLine): PlainArticle {
  return { title: plainOf(title), text: plainOf(text) }
}

/** Where words stand in an article, the text before the title; nowhere where they are none, or longer than allowed. */
export function spansOf(words: string | null, maxChars: number, plain: PlainArticle): readonly Span[] {
  if (words === null || words.length > maxChars) return []
  const within = (where: Span['in']) => placesOf(words, plain[where]).map((place) => ({ in: where, ...place }))
  return [...within('text'), ...within('title')].filter(({ start, end }) => end - start <= maxChars)
}

function isWhole(text: string, start: number, end: number, isPhrase: boolean): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  const opens =
    !isInWord(text.charAt(start - 1), text.charAt(start)) ||
    ARABIC_PREFIX.test(before) ||
    (isPhrase && ARABIC_AND.test(before))
  return opens && !isInWord(text.charAt(end - 1), text.charAt(end))
}

function isInWord(one: string, next: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(one) && /[\p{L}\p{N}\p{M}]/u.test(next)
}
