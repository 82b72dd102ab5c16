import { fold, tokens } from '../text/fold.ts'
import { chromeKind, endsSentence, footerStart, isDateLine, isName } from './chrome-lines.ts'
import { namesDay } from './dates.ts'
import {
  hasEdgeSentences,
  isLearned,
  type LearnedChrome,
  NOTHING_LEARNED,
  withoutLearnedEdges,
} from './learned-chrome.ts'
import { unitsOf, type Unit } from './text-units.ts'

export interface ChromeContext {
  readonly title: string
  /** ISO 639-1 or `und`. */
  readonly lang: string
  readonly outlet?: string | null
  /** What recurs over the articles of its feed. */
  readonly learned?: LearnedChrome | undefined
}

export interface CleanText {
  readonly text: string
  /** What was taken out, in order: among it the day of publication and the author, where the page says them. */
  readonly dropped: readonly string[]
  /** The town and agency that open the text (`Rabat –`), which stay in it; null where there is none. */
  readonly dateline: string | null
}

/** An article's title, as lines are compared with it. */
interface Title {
  readonly folded: string
  readonly words: readonly string[]
}

/** Words of an article that must come before an end of page is believed. */
const MIN_WORDS_BEFORE_END = 15

/**
 * An article's text without the chrome of its page: menus, dates, bylines, captions, its own title said again, buttons,
 * boxes of other articles, comment forms, footers of blog software. Whole lines and paragraphs are taken out, sentences of
 * the article never: where in doubt a line stays.
 */
export function cleanText(text: string, context: ChromeContext): CleanText {
  const whole = unitsOf(withoutAltTexts(text))
  const { units, cut } = withoutLearned(whole, context.learned ?? NOTHING_LEARNED)
  const drop = new Set<number>()
  const title = { folded: fold(context.title), words: tokens(context.title) }
  const start = bodyStart(units, title)
  for (let at = 0; at < start; at++) drop.add(at)
  const firstProse = units.findIndex((unit, at) => at >= start && unit.isProse && !saysTitle(unit, title))
  dropHead(units, start, firstProse, title, drop)
  dropChrome(units, start, title, drop)
  dropTail(units, firstProse, drop)
  dropHeadings(units, drop)

  const kept = units.filter((_, at) => !drop.has(at))
  const trimmed = trimEdges(kept)
  const clean = joined(trimmed.units)
  const dropped = [...cut, ...units.filter((_, at) => drop.has(at)).map((unit) => unit.text), ...trimmed.cut]
  return { text: clean, dropped, dateline: datelineOf(clean) }
}

/**
 * The text without the blocks that recur over its feed, and without the recurring sentences that its paragraphs begin or end
 * with. Where no paragraph would be left the text is nothing but what recurs, and stays.
 */
function withoutLearned(
  units: readonly Unit[],
  learned: LearnedChrome,
): { units: readonly Unit[]; cut: readonly string[] } {
  if (Object.keys(learned.blocks).length === 0) return { units, cut: [] }
  const cut: string[] = []
  const left = units.flatMap((unit, at) => {
    if (isLearned(unit.text, learned)) {
      cut.push(unit.text)
      return []
    }
    if (!unit.isProse || !hasEdgeSentences(at, units.length)) return [unit]
    const rest = withoutLearnedEdges(unit.text, learned)
    if (rest === null) {
      cut.push(unit.text)
      return []
    }
    const { start, end } = rest
    if (start === 0 && end === unit.text.length) return [unit]
    cut.push(
      ...[unit.text.slice(0, start), unit.text.slice(end)].map((part) => part.trim()).filter((part) => part !== ''),
    )
    return unitsOf(unit.text.slice(start, end)).map((part, index) => (index === 0 ? { ...part, gap: unit.gap } : part))
  })
  const lost = units.some((unit) => unit.isProse) && !left.some(isParagraph)
  return lost || left.length === 0 ? { units, cut: [] } : { units: left, cut }
}

/** A clean text without what was learned of its outlet since: for texts that were read before it was known. */
export const withoutLearnedBlocks = (text: string, learned: LearnedChrome): string =>
  joined(withoutLearned(unitsOf(text), learned).units)

/** Captions that office software writes by itself, and their markup, which some sites show as text. */
function withoutAltTexts(text: string): string {
  if (!text.includes('AI-generated content')) return text
  return text.replace(/[^\n]{0,200}<\/p>\s*<p>\s*AI-generated content may be incorrect\.?/g, '\n')
}

const wordCount = (units: readonly Unit[]): number => units.reduce((sum, { words }) => sum + words, 0)

/**
 * Where the article begins: after the last line that says its title, when what stands before that is little prose: menus,
 * weather, tickers, banners. 0 where the title does not stand in the text.
 */
function bodyStart(units: readonly Unit[], title: Title): number {
  let before = wordCount(units.filter((unit) => unit.isProse))
  let after = 0
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]
    if (unit === undefined) continue
    const own = unit.isProse ? unit.words : 0
    before -= own
    if (saysTitle(unit, title) && before * 2 < after) return at + 1
    after += own
  }
  return 0
}

/** Whether a line is the title, said again whole or nearly so, or with the outlet's name. */
function saysTitle(unit: Unit, title: Title): boolean {
  const wanted = title.words
  if (wanted.length === 0 || unit.words === 0) return false
  if (unit.folded === title.folded) return true
  // Before its words are parted: most paragraphs are longer than any title.
  if (wanted.length < 4 || unit.words > Math.max(wanted.length * 1.6, wanted.length + 3)) return false
  const found = unit.folded.split(' ')
  if (endsSentence(unit.text) || found.length < 0.8 * wanted.length) return false
  const words = new Set(found)
  return wanted.filter((word) => words.has(word)).length >= 0.8 * wanted.length
}

/** Short lines between title and text: names of authors, sections, captions without a mark, the sentence over a byline or a caption. */
function dropHead(units: readonly Unit[], start: number, firstProse: number, title: Title, drop: Set<number>): void {
  for (let at = start; at < firstProse; at++) {
    const unit = units[at]
    const line = unit?.text.trim() ?? ''
    const words = line.split(/\s+/).length
    const label = words <= 5 && !/[\d:：–—-]|[-–]$/.test(line) && !endsSentence(line) && !/^[•*«“"]/.test(line)
    const slug = /^[\p{L}\d]+(?:[-_][\p{L}\d]+){2,}$/u.test(line)
    const standfirst =
      start > 0 && at + 1 < firstProse && endsSentence(line) && chromeKind(units[at + 1]?.text ?? '') !== null
    if ((unit !== undefined && saysTitle(unit, title)) || isName(line) || slug || (start > 0 && label) || standfirst)
      drop.add(at)
  }
}

/** Lines that are chrome by their words; with a box its short lines, with the end of the article all that follows. */
function dropChrome(units: readonly Unit[], start: number, title: Title, drop: Set<number>): void {
  const lastProse = units.findLastIndex((unit) => unit.isProse)
  let inBox = false
  for (let at = start; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined) continue
    const kind = chromeKind(unit.text, unit.folded)
    const ended = kind === 'end' || (footerStart(unit.text, unit.folded) === 0 && unit.words < 80)
    if (
      ended &&
      wordCount(units.slice(start, at).filter((_, index) => !drop.has(start + index))) >= MIN_WORDS_BEFORE_END
    ) {
      for (let rest = at; rest < units.length; rest++) drop.add(rest)
      return
    }
    const headline = !unit.isProse && !/^\s*[•*]/.test(unit.text)
    if (kind !== null || ended || (inBox && headline) || unit.folded === title.folded) drop.add(at)
    inBox = kind === 'box' ? boxGoesOn(unit, units.slice(at + 1, at + 4), at < lastProse) : inBox && headline
  }
}

/** A box that only points (`Lire aussi : …`) is one line. One that is a heading holds the headlines after it, to the next prose. */
function boxGoesOn(head: Unit, next: readonly Unit[], proseFollows: boolean): boolean {
  if (head.words > 5) return false
  // In the middle of an article a box holds one or two headlines; what is more may be a list of the article's own.
  return !proseFollows || next.some((unit) => unit.isProse)
}

/** Short words left after the last paragraph: headings of boxes whose content is gone. */
function dropTail(units: readonly Unit[], firstProse: number, drop: Set<number>): void {
  if (firstProse === -1) return
  for (let at = units.length - 1; at > firstProse; at--) {
    if (drop.has(at)) continue
    const line = units[at]?.text.trim() ?? ''
    const left = line.split(/\s+/).length <= 2 && !endsSentence(line) && !/\d/.test(line) && !/^[•*«“"-]/.test(line)
    if (!left && !foreignLine(line, units[firstProse]?.text ?? '')) return
    drop.add(at)
  }
}

/** More headings in a row than this are a list of the article's own. */
const MAX_HEADINGS = 2

/**
 * Intermediate headings, and the caption that is left before the first paragraph or after the last: short lines, set apart,
 * that name what follows, straight between two paragraphs. What says a day, an hour, a place or a list's item is no heading.
 */
function dropHeadings(units: readonly Unit[], drop: Set<number>): void {
  let run: number[] = []
  let afterParagraph = true
  const dropRun = (): void => {
    if (afterParagraph && run.length <= MAX_HEADINGS) for (const heading of run) drop.add(heading)
    run = []
  }
  const first = units.findIndex((_, at) => !drop.has(at))
  units.forEach((unit, at) => {
    if (drop.has(at)) return
    if (isParagraph(unit)) {
      dropRun()
      afterParagraph = true
    } else if (afterParagraph && isHeading(unit, at === first)) run.push(at)
    else afterParagraph = false
  })
  if (units.some((unit, at) => unit.isProse && !drop.has(at))) dropRun()
}

/** Texts are cut in the middle of a sentence; no heading is so long. */
const isParagraph = (unit: Unit): boolean =>
  unit.isProse || unit.words >= 18 || (unit.words >= 6 && endsSentence(unit.text))

const isHeading = ({ text, gap, words }: Unit, first: boolean): boolean =>
  (first || gap === '\n\n') &&
  words >= 2 &&
  words <= 9 &&
  /^[\p{L}\d]/u.test(text) &&
  /[\p{L}\d]$/u.test(text) &&
  !/[:,،؛;@\n–—]|\d\s?h\b|\d:\d/u.test(text) &&
  !namesDay(text)

/** A short line in another script than the text's. */
function foreignLine(line: string, body: string): boolean {
  if (line.length > 60) return false
  const han = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}]/u
  return han.test(line) && !han.test(body)
}

const BYLINE_BEFORE_TEXT = /^(?:Par|By|Por)\s+\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){0,3}\s*[—–]\s*/u
const SOURCE_AFTER_TEXT =
  /(?<!\s)\s*(?:\((?:avec|with|con)\s[^()\n]{2,30}\)|(?:Source|Sources|Fuente|المصدر)\s?:\s?[^\n.]{2,60}\.?|Con información de [^\n]{2,40}|Avec (?:MAP|AFP|Reuters|agences)\.?)$/u

/** Takes the author off the first paragraph, the source and the blog's footer off the last. */
function trimEdges(units: readonly Unit[]): { units: readonly Unit[]; cut: readonly string[] } {
  const cut: string[] = []
  const trimmed = units.map((unit, at) => {
    let text = unit.text
    if (at === 0) {
      const byline = BYLINE_BEFORE_TEXT.exec(text)?.[0]
      if (byline !== undefined) {
        cut.push(byline.trim())
        text = text.slice(byline.length)
      }
    }
    const footer = footerStart(text, unit.folded)
    const end = footer > 0 ? footer : at === units.length - 1 ? text.search(SOURCE_AFTER_TEXT) : -1
    if (end > 0) {
      cut.push(text.slice(end).trim())
      text = text.slice(0, end)
    }
    return { ...unit, text }
  })
  return { units: trimmed, cut }
}

function joined(units: readonly Unit[]): string {
  return units
    .map((unit, at) => (at === 0 ? unit.text : (unit.gap === '' ? '\n\n' : unit.gap) + unit.text))
    .join('')
    .trim()
}

const MAX_DATELINE = 120

/** `Rabat –`, `GENÈVE (agence) —`, `الرباط -` at the head of a text. */
function datelineOf(text: string): string | null {
  // A word of hyphens could be parted in as many ways as the cube of its length: only the head of the text is looked at.
  const found =
    /^\p{Lu}?[\p{L}’'-]+(?:[ -]\p{L}[\p{L}’'-]*){0,3}(?:,\s[^–—\n-]{2,25}?)?(?:\s?\([^)\n]{2,20}\))?\s?(?=[–—]|--|-\s)/u.exec(
      text.slice(0, MAX_DATELINE),
    )
  return found === null || isDateLine(found[0]) ? null : found[0].trim()
}
