import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { eventNounsIn, meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { subjectFrom } from './theme-extent.ts'
import { titleCaseFrom } from './theme-title-case.ts'
import { GAP_CHARS, FAR_CHARS, patternsOf } from './theme-patterns.ts'

/** « La migration … a fait l’objet d’une table ronde », "… head the agenda of the conference": the subject of the sentence. */
export function occupyingSubject(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).occupies)) {
    const after = match.index + match[0].length
    // « el Centro », « el marco »: without its accent the Spanish verb is a noun.
    if (
      lexicon.lang === 'es' &&
      /^(?:\p{L}*[^\P{L}ó])$/u.test(sentence.text.slice(match.index, after)) &&
      /o$/u.test(match[0])
    )
      continue
    const isMeeting = meetingNounsIn(sentence, lexicon).some(
      ({ start }) => start >= after - 20 && start - after <= 2 * GAP_CHARS,
    )
    if (!isMeeting) continue
    const before = sentence.text.slice(0, match.index)
    const dateline = /^[^.;]{0,60}?\s?(?:[-–—]|\.-)\s+/u.exec(before)?.[0].length ?? 0
    const inner = before.slice(dateline)
    if (inner.includes(', ') && inner.length > 160) continue
    const start = dateline + (inner.length - inner.trimStart().length)
    const end = dateline + inner.trimEnd().length
    const span = { in: sentence.in, start: sentence.offset + start, end: sentence.offset + end }
    if (isTelling(sentence, span)) return span
  }
  return null
}

/** « un atelier sur les bons outils », "workshop on migration data": the words after the noun and its preposition. */
export function subjectOfMeeting(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { about, far } = patternsOf(lexicon)
  const nouns = eventNounsIn(sentence, lexicon)
  if (nouns.length === 0) return null
  const distant = matchesIn(sentence.folded, far).map(({ index }) => index)
  for (const match of matchesIn(sentence.folded, about)) {
    const reach = distant.includes(match.index) ? FAR_CHARS : GAP_CHARS
    const noun = nouns.findLast(({ end }) => end <= match.index)
    if (noun === undefined || match.index - noun.end > reach) continue
    if (isBroken(sentence, noun, match.index, reach, lexicon) || isTalk(sentence, noun, match[0])) continue
    const span = subjectFrom(sentence, match.index + match[0].length, lexicon)
    if (span !== null && isTelling(sentence, span)) return span
  }
  return null
}

/** "the thematic meeting on Diaspora Capital and Local Development": a looser word for a meeting, and a title by its capitals. */
export function subjectOfGathering(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const { end } of meetingNounsIn(sentence, lexicon)) {
    const about = /^\s(?:on|about)\s(?:the\s)?/u.exec(sentence.folded.slice(end, end + 12))
    const span = about === null ? null : titleCaseFrom(sentence, end + about[0].length, lexicon)
    if (span !== null && isTelling(sentence, span)) return span
  }
  return null
}

const TALKS = /^(?:محادثات|مباحثات|مشاورات|جوله من|اجتماع|لجنه|دور[هت]\p{L}{0,2} (?:ال)?(?:تكوينيه|تدريبيه))/u

/** Arabic talks and trainings have a subject, but no title of their own unless it is called so. */
const isTalk = ({ folded }: Sentence, { start, end }: Range, about: string) =>
  TALKS.test(folded.slice(start, end)) && !about.includes('موضوع')

/** What stands between a meeting and "on" may end the phrase: another noun with its own subject, a mark. */
function isBroken(sentence: Sentence, noun: Range, about: number, reach: number, lexicon: Lexicon): boolean {
  const gap = sentence.folded.slice(noun.end, about)
  if (reach === GAP_CHARS && (/[:;]/u.test(gap) || /^,\s*$/u.test(gap))) return true
  // « يتضمن برنامج الدورة عروضا حول … »: the lectures have the subject, not the course.
  const isDefinite = /ال$/u.test(sentence.folded.slice(0, noun.start))
  return lexicon.lang === 'ar' && isDefinite && /\s(?!ال)\p{L}{3,}ا(?:\s|$)/u.test(gap)
}

/** One word is no subject: « sur la migration » says nothing that the kind does not say. */
function isTelling(sentence: Sentence, span: Span): boolean {
  const words = sentence.tokens.filter(
    ({ start, end, kind }) =>
      kind === 'word' && start + sentence.offset >= span.start && end + sentence.offset <= span.end,
  )
  return words.filter(({ folded }) => folded.length > 3).length >= 2
}
