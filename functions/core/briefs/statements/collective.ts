import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { adverbsOf } from './cues.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { overlapping, quotationsOf, type Quotation } from './quotations.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'
import { anyOf, LETTER, perLexicon } from '../reading/words.ts'

const MAX_COLLECTIVE = 6
const MIN_CHARS = 30
/** What may follow the verb where the words stand before it: "this week." */
const MAX_TAIL_CHARS = 16

/** What may stand between a group and its verb: what tells who they are, and one insertion between commas. */
const GAP = '(?<gap>(?:\\s+[^\\s,.;:!?«»“”"()]+){0,10}?(?:\\s*,[^,.;:!?]{1,90},)?(?:\\s*\\([^()]{1,40}\\))?)\\s+'

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { collective, kinds, speech, lang } = lexicon
  const edge = `(?!${LETTER})`
  const adverbs = adverbsOf(lexicon)
  const perfect =
    collective.perfect.length === 0
      ? ''
      : `(?:${anyOf(collective.perfect)})\\s+${adverbs}(?:${anyOf(collective.past)})|`
  const verb = `${adverbs}(?<verb>${perfect}${anyOf(collective.verbs)})${edge}`
  const meetings = `(?:${anyOf([...collective.documents, ...collective.assemblies, ...kinds.events, ...speech.sessions])})`
  const groups = `(?:${anyOf(collective.groups)})`
  // A delegation takes its verb in the singular.
  const subjects = `(?:(?<one>${anyOf(collective.assemblies)})|${anyOf(collective.groups)})`
  const before = `(?<!${LETTER})(?<!-)`
  const prefix = '(?<lead>[وف]?)'
  const articles = anyOf(speech.articles)
  return {
    group: new RegExp(`${before}${subjects}${edge}${GAP}${verb}`, 'gu'),
    meeting: new RegExp(
      `${before}(?:${articles})\\s*${meetings}${edge}${GAP}${adverbs}(?:${anyOf(collective.resolving)})${edge}`,
      'gu',
    ),
    /** Verb first: in Arabic always, elsewhere behind the words. */
    verbFirst:
      lang === 'ar'
        ? new RegExp(
            `${before}${prefix}(?:(?:${anyOf(collective.verbs)})\\s+(?:(?:${anyOf(collective.quantifiers)})\\s+)?${groups}|(?:${anyOf(collective.resolving)})\\s+(?:هذ[اه]\\s+)?(?:ال)?${meetings})${edge}`,
            'gu',
          )
        : new RegExp(
            `[,»”"]\\s*(?<verb>${perfect}${anyOf(collective.verbs)})\\s+(?:(?:est[ea]|on|ce|hier|ayer)?\\s*(?:${anyOf(lexicon.when.weekdays.flat())})\\s+)?(?:(?:${articles}|les|los|las|des)\\s*)?${groups}${edge}(?!\\s+(?:to|that|not)\\s)`,
            'gu',
          ),
    heading: new RegExp(
      `^.{0,30}?${before}${lang === 'ar' ? '[وف]?' : ''}(?:${anyOf(collective.headings)})${edge}`,
      'u',
    ),
    quantified: new RegExp(`(?:${anyOf(collective.quantifiers)})(?:\\s+(?:of|de|des|d'|los|las|the))*\\s*$`, 'u'),
    determiner: new RegExp(
      `(?:^|[^\\p{L}])(?<words>(?:(?:${articles}|les|des|ces|de\\s+nombreux|plusieurs|certains|los|las|these|those|some)(?![\\p{L}])|l'|[\\p{N}]+|\\p{L}+\\s+des)\\s*(?:(?:other|autres|otros|many|two|three|deux|trois|dos|tres)\\s+)?)$`,
      'u',
    ),
    contrast: new RegExp(`\\s*[,،]?\\s+(?:${anyOf(collective.contrasts)})\\s`, 'u'),
  }
})

/** What ties a noun to the words before it, so that it is no subject. */
const GOVERNED =
  /(?:^|[\s'])(?:of|by|with|for|to|from|among|between|towards|on|in|de|d'|avec|par|pour|aux|à|a|entre|parmi|chez|sur|du|con|por|para|sobre|que|than)\s*$/u
/** « La présidente du Forum …, Awa Ba, a appelé »: an article that holds its preposition. */
const CONTRACTED = /^(?:du|des|aux?|del|al)(?!\p{L})/u
/** A subject stands at the head of a sentence or of a part of it; in English with a word or two before it: "The workshop's 60 participants". */
const OPENING =
  /(?:^|[,;:»”")\u2013\u2014-]\s*|(?<!\p{L})(?:and|et|y|e|mais|but|pero|or|que|qu'|that|puis|then)\s*)(?<before>(?:(?:the|its|many|several|some)\s+)?(?:(?!(?:told|said|\p{L}+ed)\s)[\p{L}\p{N}'-]+\s+){0,2})$/u
/** A relative clause of its own: "participants who had asked". */
const RELATIVE = /(?:^|[\s'])(?:qui|who|whom|that|which|whose|dont|que|quienes|cuyos|الذين|اللواتي|اللاتي)(?![\p{L}])/u

/**
 * What those who met said together, each with its subject and to the end of its sentence: "the participants called for …",
 * the verb first in Arabic; or the whole sentence, where the subject stands behind the words or recommendations are listed.
 */
export function collectiveOf({ article, sentences }: Source, lexicon: Lexicon): readonly Span[] {
  const quotations = quotationsOf(article.text)
  const spans: Span[] = []
  for (const sentence of sentences) {
    if (spans.length >= MAX_COLLECTIVE) break
    if (!/[.!?…؟»”"]\s*$/u.test(sentence.text)) continue
    const start = startOf(sentence, quotations, lexicon)
    if (start === null) continue
    const span = spanIn(sentence, start, endOf(sentence, start, lexicon))
    if (span !== null && span.end - span.start >= MIN_CHARS) spans.push(span)
  }
  return spans
}

/** Where what a sentence tells of all of them begins. */
function startOf(sentence: Sentence, quotations: readonly Quotation[], lexicon: Lexicon): number | null {
  const { folded, offset } = sentence
  const { group, meeting, verbFirst, heading } = patternsOf(lexicon)
  const isOpen = (at: number) => overlapping(quotations, offset + at, offset + at + 1).length === 0
  if (heading.test(folded)) return 0
  for (const match of matchesIn(folded, verbFirst))
    if (isOpen(match.index + 2) && isPlural(match.groups?.['verb'], lexicon))
      return lexicon.lang === 'ar' ? match.index : 0
  if (lexicon.lang === 'ar') return null
  for (const match of matchesIn(folded, group)) {
    const from = subjectStart(folded, match.index, lexicon)
    // "…, nine States agreed this week.": the words stand before.
    const isBehind =
      from !== null &&
      /[,»”"]\s*$/u.test(folded.slice(0, from)) &&
      folded.length - match.index - match[0].length < MAX_TAIL_CHARS
    if (from === null || !isOpen(match.index) || RELATIVE.test(match.groups?.['gap'] ?? '')) continue
    if (match.groups?.['one'] !== undefined || isPlural(match.groups?.['verb'], lexicon)) return isBehind ? 0 : from
  }
  for (const match of matchesIn(folded, meeting))
    if (
      isOpen(match.index) &&
      !CONTRACTED.test(match[0]) &&
      !GOVERNED.test(folded.slice(0, match.index)) &&
      !RELATIVE.test(match.groups?.['gap'] ?? '')
    )
      return match.index
  return null
}

/** Where the subject with a group at an offset begins: with its article or number. Null where it is no subject. */
function subjectStart(folded: string, at: number, lexicon: Lexicon): number | null {
  const { quantified, determiner } = patternsOf(lexicon)
  const words = determiner.exec(folded.slice(0, at))?.groups?.['words'] ?? ''
  const from = at - words.length
  const lead = folded.slice(0, from)
  const whole = quantified.exec(folded.slice(0, at))
  if (whole !== null) return GOVERNED.test(folded.slice(0, whole.index)) ? null : whole.index
  const opening = OPENING.exec(lead)
  return opening === null || GOVERNED.test(lead) ? null : from - (opening.groups?.['before'] ?? '').length
}

/** French and Spanish verbs of a group are plural. */
function isPlural(verb: string | undefined, { lang }: Lexicon): boolean {
  if (verb === undefined || lang === 'en' || lang === 'ar') return true
  const words = verb.split(/\s/u)
  return (
    words.some((word) => (lang === 'fr' ? /(?:ont|ent)$/u : /n$/u).test(word)) &&
    !/^(?:a|ha|avait|habia)$/u.test(words[0] ?? '')
  )
}

/** The end of the sentence, or of what is theirs in it. */
function endOf({ folded }: Sentence, start: number, lexicon: Lexicon): number {
  const match = patternsOf(lexicon).contrast.exec(folded.slice(start + MIN_CHARS))
  return match === null ? folded.length : start + MIN_CHARS + match.index
}
