import type { Span } from '../model.ts'
import { eventNounsIn, leadOf, meetingNounsIn } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { quotationsOf, type Quotation } from './quotations.ts'
import { spanIn, type Sentence, type Source } from './source.ts'
import { anyOf, perLexicon, wordsOf } from './words.ts'

/** How much may stand between an introducer or a meeting and the quoted title. */
const GAP_CHARS = 25
const MAX_THEME_CHARS = 300
const MIN_THEME_CHARS = 6

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { weekdays, relativeDays, months } = lexicon.when
  const time = anyOf([...weekdays.flat(), ...Object.keys(relativeDays), ...months.flat()])
  const before = anyOf([...lexicon.place.before, 'le', 'el', 'les', 'los', 'ce', 'this', 'last', 'يوم', 'on'])
  return {
    introducers: wordsOf(lexicon.theme.introducers, lexicon.lang === 'ar' ? 'و?' : ''),
    about: wordsOf(lexicon.theme.about),
    // Where an unquoted title ends: at a mark, at a day, at a town, or at the verb that follows it.
    end: new RegExp(
      `[.;،!?"“”«»()]|,(?!\\s*(?:${anyOf(['de', 'la', 'le', 'ses', 'y', 'et', 'and'])})\\s)|\\s-\\s|\\s(?:${anyOf([...lexicon.organizers.by, ...lexicon.organizers.organises.passive.map((verb) => `${verb} ${lexicon.organizers.agents[0] ?? ""}`)])})\\s|\\s(?:${anyOf(lexicon.organizers.ends.filter((word) => ONLY_VERBS.has(word)))})\\s|\\s(?:(?:${before})\\s+)*(?:${time})(?![\\p{L}\\p{N}])|\\s(?:${before})\\s+(?:${anyOf(lexicon.place.towns)})(?![\\p{L}])`,
      'u',
    ),
  }
})

/** Of the words that end a body's name, those that end a title too: verbs and relative words, not prepositions. */
const ONLY_VERBS = new Set(
  'a ont est sont était fut sera seront qui dont is are was were has have had will which said held ha han es son fue fueron será closed opened التي الذي lors avec'.split(
    ' ',
  ),
)

/** The announced title of a meeting, whole, without the sentence around it; null where none is told. */
export function themeOf(source: Source, lexicon: Lexicon): Span | null {
  const sentences = [...source.sentences.slice(0, 12), source.title]
  for (const read of [introducedTitle, titledMeeting]) {
    for (const sentence of sentences) {
      const span = read(source, sentence, lexicon)
      if (span !== null) return span
    }
  }
  for (const sentence of leadOf(source)) {
    const span = subjectOfMeeting(sentence, lexicon)
    if (span !== null) return span
  }
  return null
}

/** « placée sous le thème “…” », "themed: …", عنوانها "…": the quotation after an introducer, or else the words after it. */
function introducedTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const quotations = quotationsOf(sentence.text)
  for (const match of sentence.folded.matchAll(patternsOf(lexicon).introducers)) {
    const after = match.index + match[0].length
    const quoted = quotations.find(({ start }) => start >= after && start <= after + GAP_CHARS)
    if (quoted !== undefined && !/\p{L}{4,}/u.test(sentence.text.slice(after, quoted.start)))
      return quotedTitle(source, sentence, quoted)
    if (lexicon.lang === 'ar' || !/^\s*[:,]?\s*(?:de |of |del )?[\p{L}]/u.test(sentence.text.slice(after))) continue
    if (
      meetingNounsIn(sentence, lexicon).length === 0 ||
      /^\s*(?:du|des|de la|of th|del)\s/u.test(sentence.folded.slice(after))
    )
      continue
    const unquoted = upToEnd(sentence, after + (/^[\s:,]*/u.exec(sentence.text.slice(after))?.[0].length ?? 0), lexicon)
    if (unquoted !== null && match[0].length > 6) return unquoted
  }
  return null
}

/** A meeting that is named by its title in quotation marks: جامعة … حول “…”, 'jornadas …, "…"'. */
function titledMeeting(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const events = eventNounsIn(sentence, lexicon)
  for (const quotation of quotationsOf(sentence.text)) {
    const words = sentence.text.slice(quotation.innerStart, quotation.innerEnd).trim().split(/\s+/u)
    if (words.length < 3 || eventNounsInside(events, quotation.start, quotation.end)) continue
    if (!events.some(({ end }) => end <= quotation.start && quotation.start - end <= 4 * GAP_CHARS)) continue
    const between = sentence.folded.slice(Math.max(0, quotation.start - 12), quotation.start)
    const about = patternsOf(lexicon).about
    const follows = events.some(({ end }) => end <= quotation.start && quotation.start - end <= 2)
    if (follows || between.search(about) >= 0 || /[,،:]\s*$/u.test(between))
      return quotedTitle(source, sentence, quotation)
  }
  return null
}

/** A title in quotation marks, also where its question mark ends the sentence: "Who pays? Fees and families". */
function quotedTitle(source: Source, sentence: Sentence, { innerStart, innerEnd, end }: Quotation): Span | null {
  const span = bounded(sentence, innerStart, innerEnd)
  if (span === null || sentence.in === 'title' || innerEnd < end || !/[?!؟]\s*$/u.test(sentence.text)) return span
  const rest = source.article.text.slice(
    sentence.offset + innerStart - 1,
    sentence.offset + innerStart + MAX_THEME_CHARS,
  )
  const [whole] = quotationsOf(rest)
  const last = source.article.text
    .slice(span.start, sentence.offset + innerStart - 1 + (whole?.innerEnd ?? 0))
    .trimEnd()
  return span.start + last.length > span.end ? { ...span, end: span.start + last.length } : span
}

function eventNounsInside(events: readonly { start: number; end: number }[], start: number, end: number): boolean {
  return events.some((noun) => noun.start >= start && noun.end <= end)
}

/** « un atelier sur les bons outils », "workshop on migration data": the words after the noun and its preposition. */
function subjectOfMeeting(sentence: Sentence, lexicon: Lexicon): Span | null {
  const nouns = eventNounsIn(sentence, lexicon)
  for (const match of sentence.folded.matchAll(patternsOf(lexicon).about)) {
    const after = match.index + match[0].length
    if (!nouns.some(({ end }) => end <= match.index && match.index - end <= GAP_CHARS)) continue
    const span = upToEnd(sentence, after, lexicon)
    if (span !== null && isTelling(sentence, span)) return span
  }
  return null
}

/** One word is no subject: « sur la migration » says nothing that the kind does not say. */
function isTelling(sentence: Sentence, span: Span): boolean {
  const words = sentence.tokens.filter(
    ({ start, end, kind }) =>
      kind === 'word' && start + sentence.offset >= span.start && end + sentence.offset <= span.end,
  )
  return words.filter(({ folded }) => folded.length > 3).length >= 2
}

function upToEnd(sentence: Sentence, start: number, lexicon: Lexicon): Span | null {
  const rest = sentence.folded.slice(start, start + MAX_THEME_CHARS)
  const end = patternsOf(lexicon).end.exec(` ${rest.trimStart()}`)
  const lead = rest.length - rest.trimStart().length
  const length = end === null ? rest.length : lead + Math.max(0, end.index - 1)
  return bounded(sentence, start, start + length)
}

/** A title within bounds, without the marks around it. */
function bounded(sentence: Sentence, start: number, end: number): Span | null {
  const inner = sentence.text.slice(start, end)
  const from = start + (/^[\s:,.'"«“‘]*/u.exec(inner)?.[0].length ?? 0)
  const to = end - (/[\s:,;'"»”’]*$/u.exec(inner)?.[0].length ?? 0)
  return to - from >= MIN_THEME_CHARS && to - from <= MAX_THEME_CHARS ? spanIn(sentence, from, to) : null
}
