import { matchesIn } from '../../text/matches.ts'
import { MAX_THEME_CHARS } from './theme-extent.ts'
import type { Sentence, Source } from '../reading/source.ts'

/** A title in quotation marks; offsets are the sentence's own, and may reach past its end where the title holds a stop. */
export interface QuotedTitle {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
}

const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
  '"': '"',
  "'": "'",
  '’': '’',
  '”': '”',
}
const MARK = /[«“„‘‹"'’”]/g
/** Marks that open by themselves; the others open only before a letter and not after one. */
const ONLY_OPEN = '«“„‘‹'
const isLetter = (unit: string) => /[\p{L}\p{Nd}]/u.test(unit)
/** What may come after a closing mark, so that it is no apostrophe. */
const CLOSED = /^(?:[\s.,;:)\]،؛–—-]|$)/u

/** «جمعية "جسور"»: what stands in quotation marks there is the name of a body or a house. */
const NAMED_BODY =
  /(?:^|\s)[وبل]?(?:ال)?(?:جمعيه|موسسه|منظمه|شبكه|جريده|صحيفه|قناه|نادي|مركز|مختبر|فريق|وكاله|رابطه|حركه|تعاونيه|فندق|قاعه|شركه|فرقه|اذاعه|مقهي|مسرح)\s$/u

/**
 * The titles in quotation marks that begin in a sentence, whole, whatever their marks: nested ones and a question mark in the
 * middle included, and those that are closed by another mark than they were opened with.
 */
export function titlesIn(source: Source, sentence: Sentence): readonly QuotedTitle[] {
  const whole = sentence.in === 'title' ? source.article.title : source.article.text
  const found: QuotedTitle[] = []
  let past = 0
  for (const { index: at } of matchesIn(sentence.text, MARK)) {
    const open = sentence.offset + at
    const end = at >= past && opensAt(whole, open) ? closeOf(whole, open) : -1
    if (end < 0 || NAMED_BODY.test(sentence.folded.slice(Math.max(0, at - 12), at))) continue
    const width = whole.startsWith("''", open) ? 2 : 1
    past = end + width - sentence.offset
    found.push({ start: at, innerStart: at + width, innerEnd: end - sentence.offset, end: past })
  }
  return found
}

function opensAt(text: string, at: number): boolean {
  const unit = text.charAt(at)
  if (!(unit in CLOSERS)) return false
  if (unit === '«' || unit === '„' || unit === '‹') return true
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (unit === '“') return isLetter(after) || !isLetter(before)
  // "…," said she: before a space a mark glued to a comma closes.
  if (before === ',' && after === ' ') return false
  const isInward = /[\p{L}\p{Nd}¿¡«“‘"'’.[(…\s]/u.test(after) && (after !== ' ' || unit === '"' || before === ':')
  return isInward && (before === '' || /[\sـ(،,:«“\[–—-]/u.test(before))
}

/** Offset of the mark that closes the title opened at an offset; -1 where none does. */
function closeOf(text: string, open: number): number {
  const mark = text.charAt(open)
  const limit = Math.min(text.length, open + MAX_THEME_CHARS + 2)
  if (text.startsWith("''", open)) {
    const close = text.indexOf("''", open + 2)
    return close > 0 && close < limit ? close : -1
  }
  const own = CLOSERS[mark] ?? ''
  let depth = 1
  let other = -1
  for (let at = open + 1; at < limit; at++) {
    const unit = text.charAt(at)
    if (unit === '\n' && text.charAt(at + 1) === '\n') break
    const after = text.slice(at + 1, at + 2)
    if (ONLY_OPEN.includes(mark) && unit === mark && isLetter(after)) depth++
    else if (own.includes(unit) && isClosing(text, at, limit)) {
      depth--
      if (depth === 0) return at
    } else if (other < 0 && '»”"“’\''.includes(unit) && CLOSED.test(after) && !isPossessive(text, at)) other = at
  }
  return other
}

/** A single mark closes a title when no letter follows and another one does not close it later: ‘Making Migrants’ Money Work’. */
function isClosing(text: string, at: number, limit: number): boolean {
  const unit = text.charAt(at)
  if (unit !== "'" && unit !== '’') return true
  if (isLetter(text.charAt(at + 1)) || /\s/u.test(text.charAt(at - 1))) return false
  if (!isPossessive(text, at)) return true
  const rest = text.slice(at + 1, limit)
  const next = rest.search(/['’](?=[\s.,;:)]|$)/u)
  const opener = rest.search(/(?:^|[\s(])['‘](?=\p{L})|\n\n/u)
  return next < 0 || (opener >= 0 && opener < next)
}

function isPossessive(text: string, at: number): boolean {
  return /['’]/u.test(text.charAt(at)) && text.charAt(at - 1) === 's' && /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
}
