import type { Span } from '../../model.ts'
import { eventNounsIn, meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { titlesIn, type QuotedTitle } from './theme-titles.ts'
import { GAP_CHARS, FAR_CHARS, MIN_TITLE_WORDS, patternsOf, spanOf } from './theme-patterns.ts'

/** A meeting that is named by its title in quotation marks: جامعة … حول “…”, 'jornadas …, "…"', « “…”, colloque à Fès ». */
export function titledMeeting(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const events = eventNounsIn(sentence, lexicon)
  if (events.length === 0) return null
  const { about } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence)) {
    const words = sentence.text.slice(title.innerStart, title.innerEnd).trim().split(/\s+/u)
    if (isInside(events, title)) continue
    const gap = gapBefore(events, title)
    if (gap > 0 && isHeard(sentence, title)) continue
    const isDirect = gap >= 0 && gap <= 2
    if (words.length < MIN_TITLE_WORDS && !(isDirect && words.length === 2)) continue
    if (opensHeadline(sentence, events, title) || isAttribute(sentence, events, title))
      return spanOf(source, sentence, title)
    if (gap < 0 || gap > 4 * GAP_CHARS) continue
    const between = sentence.folded.slice(Math.max(0, title.start - 12), title.start)
    const isNamed =
      words.length >= MIN_TITLE_WORDS &&
      /^\s(?:\p{L}{5,}\s){0,2}$/u.test(sentence.text.slice(title.start - gap, title.start))
    if (isDirect || isNamed || between.search(about) >= 0 || /[,،:-]\s*$/u.test(between))
      return spanOf(source, sentence, title)
  }
  return null
}

/** "Returnees tell panel: ‘…’", "Forum hears: “…”": what a headline says was said there. */
const HEARD =
  /\s(?:tells?|told|urges?|urged|warns?|warned|reminds?|assures?|hears?|heard)\s(?:[\p{L}'-]+\s?){0,4}:\s*$|\s(?:hears?|heard|told):\s*$/u

function isHeard(sentence: Sentence, { start }: QuotedTitle): boolean {
  return sentence.in === 'title' && HEARD.test(sentence.folded.slice(Math.max(0, start - 80), start))
}

/** Words of somebody who speaks, which no title holds. */
const SPOKEN = /(?:^|[\s'])(?:je|j'|nous|on|ne|n'|c'est|c'etait|il faut|vous|tu)(?:[\s']|$)|[!.…]\s*$/u

/** « organise une formation destinée aux radios : “Raconter la migration” »: in French a new meeting, however named, up to a colon. */
export function colonTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || sentence.folded.search(patternsOf(lexicon).issues) < 0) return null
  const nouns = meetingNounsIn(sentence, lexicon).filter(({ start }) =>
    /(?:^|\s)une?\s$/u.test(sentence.folded.slice(Math.max(0, start - 5), start)),
  )
  for (const title of titlesIn(source, sentence)) {
    const gap = gapBefore(nouns, title)
    const words = sentence.folded.slice(title.innerStart, title.innerEnd)
    const isTitle = words.trim().split(/\s+/u).length >= MIN_TITLE_WORDS && !SPOKEN.test(words)
    const between = sentence.folded.slice(title.start - gap, title.start)
    if (isTitle && gap > 0 && gap <= FAR_CHARS && /^[^.;:]*:\s*$/u.test(between)) return spanOf(source, sentence, title)
  }
  return null
}

/** Letters between a title and the meeting before it; -1 where none is. */
function gapBefore(events: readonly Range[], title: QuotedTitle): number {
  const last = events.findLast(({ end }) => end <= title.start)
  return last === undefined ? -1 : title.start - last.end
}

function isInside(events: readonly Range[], title: QuotedTitle): boolean {
  return events.some(({ start, end }) => start >= title.start && start - title.start < 3 && end <= title.end)
}

/** A headline that begins with the title and goes on with the meeting. */
function opensHeadline(sentence: Sentence, events: readonly Range[], title: QuotedTitle): boolean {
  if (sentence.in !== 'title' || !/(?:^|[.:،…!-]\s*)$/u.test(sentence.text.slice(0, title.start))) return false
  return events.some(({ start }) => start >= title.end && start - title.end <= GAP_CHARS)
}

/** The “City of Arrivals” conference: a title right before the noun. */
function isAttribute(sentence: Sentence, events: readonly Range[], title: QuotedTitle): boolean {
  return events.some(({ start }) => start >= title.end && start - title.end <= 2) && sentence.in === 'text'
}

/** « a réuni son “Forum des jeunes …” »: a meeting that bears its noun in its own quoted name, when nothing else is told. */
export function namedMeeting(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const events = eventNounsIn(sentence, lexicon)
  const title = events.length === 0 ? undefined : titlesIn(source, sentence).find((one) => isInside(events, one))
  const words = title === undefined ? 0 : sentence.text.slice(title.innerStart, title.innerEnd).split(/\s+/u).length
  return title === undefined || words <= MIN_TITLE_WORDS ? null : spanOf(source, sentence, title)
}
