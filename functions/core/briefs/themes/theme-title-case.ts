import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { eventNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source, Token } from '../reading/source.ts'
import { bounded } from './theme-extent.ts'
import { anyOf, foldedSet, perLexicon, wordSet, wordsOf } from '../reading/words.ts'

const MAX_TITLE_TOKENS = 30
const MIN_WORDS = 3
/** Letters of a headline that may stand between its title and the meeting: ": a three-day regional". */
const HEADLINE_GAP = 40

/** Small words of an English title, which are written small between its capitals. */
const SMALL = new Set(
  "a an the of in on at to for from by with and or as but nor vs into over after before beyond without versus 's".split(
    ' ',
  ),
)
const INNER_MARK = /^[,:'’&–—/-]$/u

const patternsOf = perLexicon(({ organizers, place, speech, theme, when }: Lexicon) => {
  const time = anyOf([...when.weekdays.flat(), ...Object.keys(when.relativeDays), ...when.months.flat()])
  const before = anyOf([...place.before, 'on', 'this', 'last', 'next'])
  return {
    works: wordsOf(theme.works),
    placed: new RegExp(
      `\\s(?:(?:${before})\\s)+(?:${time}|\\d{1,2}\\s)(?!\\p{L})|\\s(?:${before})\\s(?:${anyOf(place.towns)})(?!\\p{L})`,
      'u',
    ),
    bodies: foldedSet([...organizers.heads, 'parliament', 'government', 'nations']),
    places: foldedSet([...place.towns, ...place.notTowns, ...when.weekdays.flat(), ...when.months.flat()]),
    honorifics: foldedSet(speech.honorifics.filter((word) => word.length > 1)),
    roles: wordSet(speech.roles),
  }
})

/** What shows that a title without quotation marks has ended: a mark, or the sentence's own verb. */
const AFTER_TITLE =
  /^(?:[,.;:!?)”"]|\s[–—-]\s|\s*$|\s(?:is|was|were|are|will|has|have|had|which|that|by|open(?:s|ed)|organi[sz]ed|hosted|held|convened|drew|took|takes|brought|ended|ends|closed|began|begins)\s)/u

/** A title from an offset that English sets off by its capitals: "dubbed Beyond Remittances was …"; null where it does not. */
export function titleCaseFrom(sentence: Sentence, start: number, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'en') return null
  const run = runFrom(sentence, start)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.filter(({ capital }) => capital).length < 2) return null
  const placed = patternsOf(lexicon).placed.exec(sentence.folded.slice(first.end, last.end + 8))
  if (placed !== null) return bounded(sentence, first.start, first.end + placed.index)
  return AFTER_TITLE.test(sentence.text.slice(last.end)) ? bounded(sentence, first.start, last.end) : null
}

/** The words from an offset that have capitals, with the small words and marks between them. */
function runFrom({ tokens }: Sentence, start: number): readonly Token[] {
  const from = tokens.findIndex((token) => token.start >= start)
  if (from < 0 || tokens[from]?.capital !== true) return []
  let end = from + 1
  for (let at = end; at < Math.min(tokens.length, from + MAX_TITLE_TOKENS); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.capital || token.kind === 'number' || token.folded === "'s") end = at + 1
    else if (token.text === '?') return tokens.slice(from, at + 1)
    else if (!SMALL.has(token.folded) && !INNER_MARK.test(token.text)) break
  }
  return tokens.slice(from, end)
}

/**
 * "Thursday's webinar, Expelled at Night, which …", "its report, Sent Home: A Study, was …": a title that English sets off by commas and its
 * capitals alone.
 */
export function setOffTitle(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'en' || sentence.in === 'title') return null
  const nouns = [...eventNounsIn(sentence, lexicon), ...worksIn(sentence, lexicon)]
  for (const { end } of nouns) {
    const mark = /^(?:,|\s[–—-])\s/u.exec(sentence.text.slice(end, end + 4))
    if (mark === null) continue
    const start = end + mark[0].length
    const run = upToClosing(sentence, runFrom(sentence, start), lexicon)
    if (run !== null) return bounded(sentence, start, run)
  }
  return null
}

function worksIn(sentence: Sentence, lexicon: Lexicon) {
  return matchesIn(sentence.folded, patternsOf(lexicon).works).map(({ index, 0: word }) => ({
    end: index + word.trimEnd().length,
  }))
}

/** Where a run that reads like a title ends, at the mark that closes it; null where it is a name, a place or goes on. */
function upToClosing(sentence: Sentence, run: readonly Token[], lexicon: Lexicon): number | null {
  const { bodies, places, honorifics, roles } = patternsOf(lexicon)
  const last = run.at(-1)
  const words = run.filter(({ kind }) => kind === 'word')
  if (last === undefined || words.length < MIN_WORDS || words.length > 16) return null
  const isTitle = words.some(({ folded }) => SMALL.has(folded)) || run.some(({ text }) => /^[:?]$/u.test(text))
  const isOther = words.some(
    ({ folded }, at) =>
      bodies.has(folded) || honorifics.has(folded) || roles.has(folded) || (at === 0 && places.has(folded)),
  )
  const closing = sentence.text.slice(last.end)
  return isTitle && !isOther && /^(?:[,.;]|\s[–—-]\s|\s*$)/u.test(closing) ? last.end : null
}

/** "Salt and Sand: a migration symposium in …": a headline that begins with the title and goes on with the meeting. */
export function leadingTitle(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'en' || sentence.in !== 'title') return null
  const colon = sentence.text.search(/:\s/u)
  if (colon < 0) return null
  const words = sentence.tokens.filter(({ end, kind }) => end <= colon && kind === 'word')
  const isTitle = words.every(({ capital, folded }) => capital || SMALL.has(folded)) && words.length >= MIN_WORDS
  const gap = eventNounsIn(sentence, lexicon).map(({ start }) => sentence.folded.slice(colon + 1, start))
  const isMeeting = gap.some((lead) => /^\san?\s[^.,:;]*$/u.test(lead) && lead.length <= HEADLINE_GAP)
  return isTitle && isMeeting ? bounded(sentence, 0, colon) : null
}
