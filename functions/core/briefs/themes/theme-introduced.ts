import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { bounded, subjectFrom, titleFrom, titleSpan } from './theme-extent.ts'
import { titleCaseFrom } from './theme-title-case.ts'
import { titlesIn, type QuotedTitle } from './theme-titles.ts'
import { GAP_CHARS, patternsOf, spanOf } from './theme-patterns.ts'

/** A word for "theme" or "title" in an introducer: what follows it is one even without quotation marks. */
const SAYS_TITLE = /th?em|titl|titul|titr|lema|slogan|motto|billed|dubbed|شعار|عنوان|موضوع/u

/** « placée sous le thème “…” », "themed: …", عنوانها "…": the quotation after an introducer. */
export function introducedTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const titles = titlesIn(source, sentence)
  if (titles.length === 0) return null
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).introducers)) {
    const after = match.index + match[0].length
    const quoted = titles.find(({ start }) => start >= after && start <= after + GAP_CHARS)
    // « une question posée sans détour : “…” »
    const between = quoted === undefined ? '' : sentence.text.slice(after, quoted.start)
    if (quoted === undefined || (/\p{L}{4,}/u.test(between) && !/^[^,.;:]*:\s*$/u.test(between))) continue
    const isOfMeeting = () =>
      followsSubject(sentence, match.index, lexicon) || (match.index === 0 && leadsSubject(sentence, quoted, lexicon))
    if (NAMES_ANYTHING.test(match[0]) && !isOfMeeting()) continue
    if (OTHER_WORK.test(sentence.folded.slice(0, match.index))) continue
    return spanOf(source, sentence, quoted)
  }
  return null
}

/** What is "called" or "named" something is a meeting or a publication only when that stands right before. */
const NAMES_ANYTHING =
  /^(?:called|named|dubbed|christened|tagged|baptise|denomme|nomme|llamad|l[ao]s? llam|se llam|l[ao]s? bautiz|denominad|bautizad|nombrad|سميت|المسم|حمله)/u

/** « el libro de actas, que llevará el título de “…” »: a book or film that the meeting brings forth has its own title. */
const OTHER_WORK =
  /(?:^|[^\p{L}])(?:libro|volumen|documental|pelicula|exposicion|muestra|novela|poemario|cortometraje)(?:\s(?!sobre)[\p{L}]+){0,3}(?:,?\sque)?\s*$/u

function followsSubject(sentence: Sentence, offset: number, lexicon: Lexicon): boolean {
  const before = sentence.folded.slice(Math.max(0, offset - 2 * GAP_CHARS), offset)
  if (before.search(patternsOf(lexicon).works) >= 0 || lexicon.lang === 'ar') return true
  return meetingNounsIn(sentence, lexicon).some(({ end }) => end <= offset && offset - end <= 2 * GAP_CHARS)
}

/** "Tagged “…”, the training …": the meeting right behind its title. */
function leadsSubject(sentence: Sentence, { end }: QuotedTitle, lexicon: Lexicon): boolean {
  return meetingNounsIn(sentence, lexicon).some(({ start }) => start >= end && start - end <= GAP_CHARS)
}

/** The words after an introducer where no title stands in quotation marks anywhere. */
export function plainlyIntroduced(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).introducers)) {
    const after = match.index + match[0].length
    const isNamed = /^(?:called|named|dubbed|christened|tagged|(?:en)?titled)$/u.test(match[0])
    const named =
      isNamed && followsSubject(sentence, match.index, lexicon) ? titleCaseFrom(sentence, after + 1, lexicon) : null
    if (named !== null) return named
    // "It was billed as a panel discussion": what it was, not what it was called.
    const isNoTitle = match[0] === 'billed as' && /^\san?\s/u.test(sentence.text.slice(after))
    if (!SAYS_TITLE.test(match[0]) || isNoTitle) continue
    const span = titleBelow(source, sentence, after) ?? plainTitle(sentence, match.index, after, lexicon)
    if (span !== null) return span
  }
  return null
}

/** An announcement that sets the title on a line of its own: "… under the theme:". */
function titleBelow(source: Source, sentence: Sentence, after: number): Span | null {
  if (sentence.in === 'title' || !/^\s*[:：]\s*$/u.test(sentence.text.slice(after))) return null
  const rest = /^\s*\n\s*(?<line>[^\n]{8,})/u.exec(
    source.article.text.slice(
      sentence.offset + sentence.text.trimEnd().length,
      sentence.offset + sentence.text.length + 400,
    ),
  )
  if (rest === null) return null
  const line = rest.groups?.['line'] ?? ''
  const start = sentence.text.trimEnd().length + rest[0].length - line.length
  return titleSpan(source, sentence, start, start + line.length)
}

/** "on the theme Remittances Beyond Consumption", « sur le thème : … »: words that begin like a title or stand behind a colon. */
function plainTitle(sentence: Sentence, from: number, after: number, lexicon: Lexicon): Span | null {
  const rest = sentence.text.slice(after)
  const lead = /^\s*(?<colon>[:;,-]?)\s*(?:(?:de|del|du|des|of|d['’])\s?)?/u.exec(rest)
  const start = after + (lead?.[0].length ?? 0)
  const isColon = /[:;-]/u.test(lead?.groups?.['colon'] ?? '')
  const isTitle = isColon || /^[\p{Lu}¿¡]/u.test(sentence.text.slice(start))
  const isNear =
    meetingNounsIn(sentence, lexicon).length > 0 &&
    (!/^\s*(?:du\s|des\s|de la\s|d'une?\s|of th|of an?\s|del\s|de un)/u.test(sentence.folded.slice(after)) ||
      (lexicon.lang === 'fr' &&
        !meetingNounsIn(sentence, lexicon).some(({ start }) => start >= after && start - after < 20)))
  if (lexicon.lang === 'ar')
    return /(?:\s|^ب)(?:عنوان|شعار)$|(?:عنوان|شعار)ها?$/u.test(sentence.folded.slice(from, after))
      ? titleFrom(sentence, start, lexicon)
      : null
  if (after - from <= 6 && !isColon) return null
  if (isTitle)
    return isNear || after - from > 8
      ? (titleCaseFrom(sentence, start, lexicon) ?? titleFrom(sentence, start, lexicon))
      : null
  return isNear && /^\s*(?:\p{L}|d['’])/u.test(rest) ? subjectFrom(sentence, start, lexicon) : null
}

/** « “…” est le thème d’un séminaire », "… is the title of …", « con … como tema ». */
export function closedTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { closers, asTheme } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence))
    if (closers.test(sentence.folded.slice(title.end))) return spanOf(source, sentence, title)
  const match = asTheme.exec(sentence.folded)
  const theme = match?.groups?.['theme']
  if (match === null || theme === undefined) return null
  // The nearest "with" begins it: « …, con Clara Vega, con la acogida como tema ».
  const inner = theme.slice(theme.lastIndexOf(' con ') < 0 ? 0 : theme.lastIndexOf(' con ') + 5)
  const start = match.index + match[0].indexOf(theme) + theme.length - inner.length
  return bounded(sentence, start, start + inner.length)
}

/** "Theme: …" at the head of a line, up to its end. */
export function labelledTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const match = patternsOf(lexicon).label.exec(sentence.folded)
  if (match === null || sentence.in === 'title') return null
  const [title] = titlesIn(source, sentence)
  const start = match[0].length
  if (title !== undefined && title.start - start < 3) return spanOf(source, sentence, title)
  const line = source.article.text.indexOf('\n', sentence.offset)
  const end = line < 0 ? source.article.text.length : line
  return titleSpan(source, sentence, start, end - sentence.offset)
}
