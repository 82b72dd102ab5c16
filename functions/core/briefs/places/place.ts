import type { Span } from '../../model.ts'
import { eventNounsIn, leadOf, meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'
import { townsIn } from './towns.ts'
import { venuesIn } from './venues.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

interface Place extends Range {
  readonly sentence: Sentence
}

interface Candidate extends Place {
  readonly score: number
}

/** A labelled line is looked for so far into the text: calls tell the place at their end. */
const MOST_SENTENCES = 80

const patternsOf = perLexicon(({ place, prefixes }: Lexicon) => ({
  label: new RegExp(`^[\\s•*-]*(?:${anyOf(place.labels)})\\s*:\\s*`, 'u'),
  online: wordsOf(place.online, prefixes),
}))

/**
 * Where the happening of an article is: the town, without preposition and country, that stands nearest to the meeting or
 * the observatory; the venue where no town is told; nothing where the meeting is online.
 */
export function placeOf(source: Source, lexicon: Lexicon): Span | null {
  const lead = leadOf(source)
  const labelled = source.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => labelledPlace(sentence, lexicon))
  const candidates = [...labelled, ...lead.flatMap((sentence, index) => candidatesIn(sentence, index, lexicon))]
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  if (best === undefined || (isDatelined(best) && isOnline(lead, lexicon))) return null
  const { sentence, start, end } = inNormalCase(source, best)
  return spanIn(sentence, start, end)
}

/** A meeting that is online is not where its despatch is dated from. */
const isDatelined = ({ sentence, start }: Candidate) => sentence.in === 'text' && start === 0
function isOnline(lead: readonly Sentence[], lexicon: Lexicon): boolean {
  return lead.some(({ folded }) => folded.search(patternsOf(lexicon).online) >= 0)
}

/** « Lieu : amphithéâtre 3, Faculté des sciences, Kénitra. »: the town of the line, or all of it. */
function labelledPlace(sentence: Sentence, lexicon: Lexicon): readonly Candidate[] {
  const label = patternsOf(lexicon).label.exec(sentence.folded)
  if (label === null || sentence.text.length > 200) return []
  const town = townsIn(sentence, lexicon, true).at(-1)
  const start = label[0].length
  const length = sentence.text.slice(start).search(/[.;\n]|$/u)
  if (town !== undefined) return [{ sentence, ...town, score: LABELLED }]
  return length < 4 || sentence.folded.search(patternsOf(lexicon).online) >= 0
    ? []
    : [{ sentence, start, end: start + length, score: -1 }]
}
const LABELLED = 9

/** A town in capitals, as agencies date despatches, rather where the article writes it plainly: "TUNIS (Wire) – … in Tunis". */
function inNormalCase(source: Source, { sentence, start, end }: Place): Place {
  const name = sentence.text.slice(start, end)
  if (name.length < 3 || name !== name.toUpperCase() || name === name.toLowerCase()) return { sentence, start, end }
  const words = sentence.folded.slice(start, end)
  for (const other of [...source.sentences.slice(0, 12), source.title]) {
    for (let at = other.folded.indexOf(words); at >= 0; at = other.folded.indexOf(words, at + 1)) {
      const isWord = !/[\p{L}\p{N}]/u.test(other.text.charAt(at - 1) + other.text.charAt(at + words.length))
      if (isWord && other.text.slice(at, at + words.length) !== name)
        return { sentence: other, start: at, end: at + words.length }
    }
  }
  return { sentence, start, end }
}

function candidatesIn(sentence: Sentence, index: number, lexicon: Lexicon): readonly Candidate[] {
  const isNamed = eventNounsIn(sentence, lexicon).length + observatoriesIn(sentence, lexicon).length > 0
  const isMeeting = isNamed || meetingNounsIn(sentence, lexicon).length > 0
  // « Vous animez une émission à Kayes ou à Ségou ? »: a question to the reader tells of no place.
  const isAsked = !isMeeting && /\?\s*$/u.test(sentence.text)
  const base = (isNamed ? 3 : isMeeting ? 1 : 0) - (isAsked ? 3 : 0) - index - (sentence.in === 'title' ? 1 : 0)
  const towns = townsIn(sentence, lexicon, false)
  const venues = venuesIn(sentence, lexicon)
  const namedVenues = venues
    .filter((venue) => venue.town === null && hasOwnName(sentence, venue))
    .map((venue) => ({ ...venue, weight: -1 }))
  const places = [
    ...towns,
    ...venues.flatMap(({ town, isUniversity }) => (town === null ? [] : [{ ...town, weight: isUniversity ? 1 : 3 }])),
    ...(towns.length > 0 || !isMeeting ? [] : namedVenues),
  ]
  return places.map(({ start, end, weight }) => ({ sentence, start, end, score: base + weight }))
}

/** « au Parlement » alone is no hall. */
function hasOwnName({ text }: Sentence, { start, end }: Range): boolean {
  return /\s/u.test(text.slice(start, end).trim())
}
