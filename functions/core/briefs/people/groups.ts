import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** Words of a group at most: "officials of the two ministries", "residents who opposed the landfill for years". */
const MAX_TOKENS = 14
const MAX_RELATIVE_TOKENS = 12
/** Words between commas, or in parentheses, between a subject and its verb at most. */
const MAX_INSERTION_TOKENS = 16

const patternsOf = perLexicon(({ lang, speech, when }: Lexicon) => {
  const articles = foldedSet([...speech.articles, ...speech.determiners])
  const relatives = foldedSet(speech.relatives)
  return {
    articles,
    relatives,
    openers: new Set([...relatives, 'that', 'which', 'que', 'dont']),
    pronouns: foldedSet([...speech.relatives, ...speech.pronouns]),
    leads: new Set(
      [...foldedSet(speech.notNames)].filter((word) => !articles.has(word) && !PEOPLES.has(word) && word !== 'one'),
    ),
    adverbs: foldedSet(speech.adverbs),
    verbs: foldedSet([...speech.says, ...speech.said, ...speech.auxiliaries]),
    ends: foldedSet(speech.roleEnds.filter((word) => !articles.has(word))),
    prepositions: new Set(PREPOSITIONS[lang].split(' ')),
    days: foldedSet([...when.weekdays.flat(), ...when.months.flat(), ...Object.keys(when.relativeDays)]),
  }
})

/** Words that no person's name begins with, but that of a group or medium. */
const PEOPLES = new Set(['republicans', 'democrats', 'americans', 'twitter', 'facebook'])

/** What ties the words after it to others: they are no subject. */
const PREPOSITIONS = {
  en: 'in on at by with to for of from after before during into under over about against between despite following since without within among amid like unlike alongside',
  fr: "en dans à au aux de d' du des par pour avec sur sous chez apres avant depuis selon",
  es: 'en a al de del con por para sobre entre tras desde hasta ante segun',
  ar: '',
} as const

/** The group or body that is the subject right before a verb of saying: "The ferry company said". Null where none is. */
export function groupBefore({ tokens }: Sentence, cue: Range, lexicon: Lexicon): Mention | null {
  const to = subjectEnd(tokens, tokens.findLastIndex(({ end }) => end <= cue.start) + 1, lexicon)
  const last = tokens[to - 1]
  // "Awa Ba's remarks", "in reports": a noun.
  if (last === undefined || /^['’]s?$/iu.test(last.text) || isTie(last, lexicon)) return null
  if (patternsOf(lexicon).articles.has(last.folded) && !QUANTIFIERS.has(last.folded)) return null
  const start = subjectStart(tokens, to, lexicon)
  const from = start === null ? null : afterLead(tokens, start, to, lexicon)
  return from === null || !isNominal(tokens, from, to, lexicon) ? null : groupOf(tokens, from, to)
}

/** The group or body right after "according to" or an inverted verb. */
export function groupAfter({ tokens }: Sentence, cue: Range, lexicon: Lexicon): Mention | null {
  const { days, ends } = patternsOf(lexicon)
  let from = tokens.findIndex(({ start }) => start >= cue.end)
  if (from < 0) return null
  // « a indiqué samedi 4 mai l’ONG »: the day is no part of who speaks.
  const isDay = ({ folded }: Token) =>
    days.has(folded) || PARTS_OF_DAY.has(folded) || /^\d{1,2}(?:er)?$|^1er$/u.test(folded)
  if (tokens[from] !== undefined && (days.has(tokens[from]?.folded ?? '') || ends.has(tokens[from]?.folded ?? '')))
    while (tokens.slice(from, from + 1).some(isDay)) from++
  let to = from
  while (to < tokens.length && to - from < MAX_TOKENS && isPart(tokens[to], lexicon)) to++
  while (to > from && tokens[to - 1]?.kind === 'mark') to--
  return groupOf(tokens, from, to)
}

function groupOf(tokens: readonly Token[], from: number, to: number): Mention | null {
  const words = tokens.slice(from, to)
  if (!words.some(({ kind, folded, text }) => kind === 'word' && (folded.length > 2 || /^\p{Lu}{2}$/u.test(text))))
    return null
  const role = rangeOf(tokens, from, to)
  return { name: null, role, isPronoun: false, isBound: false, ...role }
}

/** Where a subject ends before its verb: in front of adverbs, days and what stands between commas or in parentheses. */
function subjectEnd(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const { adverbs, days } = patternsOf(lexicon)
  let to = end
  for (let round = 0; round < 4; round++) {
    const before = to
    const closing = tokens[to - 1]?.text ?? ''
    if (closing === ',' || closing === ')' || /^[–—-]$/u.test(closing)) {
      const opening = openingOf(tokens, to - 1, closing)
      if (opening > 0) to = opening
    }
    while (adverbs.has(tokens[to - 1]?.folded ?? '') || isManner(tokens[to - 1])) to--
    if (days.has(tokens[to - 1]?.folded ?? '') && to > 1) {
      to--
      if (tokens[to - 1]?.folded === 'on') to--
    } else if (SPANS.has(tokens[to - 1]?.folded ?? '')) {
      const at = tokens[to - 2]?.folded === 'past' ? to - 3 : to - 2
      if (/^(?:last|this|next)$/u.test(tokens[at]?.folded ?? '')) to = at
    }
    if (to === before) break
  }
  return to
}

const PARTS_OF_DAY = new Set(
  'matin midi soir apres-midi morning evening night afternoon noche tarde mañana manana'.split(' '),
)
/** "Many said": those that stand alone, too. */
const QUANTIFIERS = new Set(
  'some many most few several all both others two three four five six more neither these those'.split(' '),
)
const SPANS = new Set(['week', 'month', 'year', 'night', 'weekend', 'summer', 'spring', 'fall', 'autumn', 'winter'])

/** "Boldly", « clairement »: adverbs of manner by their ending. */
const isManner = (token: Token | undefined) =>
  token !== undefined && !token.capital && /^\p{L}{4,}(?:ly|mente|[ae]mment|[ie]ment)$/u.test(token.folded)

/** Index of the mark that opens what a mark closes; -1 where none does nearby. */
function openingOf(tokens: readonly Token[], closing: number, mark: string): number {
  const opener = mark === ')' ? '(' : mark
  for (let at = closing - 1; at > 0 && closing - at <= MAX_INSERTION_TOKENS; at--) {
    const text = tokens[at]?.text ?? ''
    if (text === opener) return at
    if (/^[;:«»“”"!?]$/u.test(text)) return -1
  }
  return -1
}

/** Where the words of a subject that ends at a token may begin; over a relative clause to the noun that it tells of. */
function subjectStart(tokens: readonly Token[], to: number, lexicon: Lexicon): number | null {
  const { openers, pronouns } = patternsOf(lexicon)
  let from = to
  let floor = to - MAX_TOKENS
  while (from > 0 && from > floor) {
    const token = tokens[from - 1]
    if (isPredicate(tokens, from - 1, lexicon)) return null
    if (isPart(token, lexicon) && !pronouns.has(token?.folded ?? '')) {
      from--
      continue
    }
    const relative = tokens.findLastIndex(({ folded }, at) => at < from && openers.has(folded))
    const inside = relative < 0 ? [] : tokens.slice(relative, from)
    const isClause = relative > 0 && from - relative <= MAX_RELATIVE_TOKENS && !inside.some(isHardMark)
    // "said that the ministry wants": no relative clause.
    if (!isClause || !isNounlike(tokens[relative - 1], lexicon)) break
    from = relative
    floor = from - MAX_TOKENS
  }
  // So long a run of words is no subject that is understood here.
  return from > 0 && from === floor && isPart(tokens[from - 1], lexicon) ? null : from
}

const isHardMark = ({ kind, text }: Token) => kind === 'mark' && !/^[’'.&/-]$/u.test(text)

function isNounlike(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false
  const { verbs, ends, leads } = patternsOf(lexicon)
  return token.capital || ![verbs, ends, leads].some((words) => words.has(token.folded))
}

/** Past what leads up to a subject: conjunctions, days, and an adverbial ("At the port the company said"). */
function afterLead(tokens: readonly Token[], start: number, to: number, lexicon: Lexicon): number | null {
  const { leads, days, articles, pronouns } = patternsOf(lexicon)
  let from = start
  let isTied = false
  while (from < to) {
    const token = tokens[from]
    if (token === undefined) break
    const isDay = days.has(token.folded) && from + 1 < to
    if (isTie(token, lexicon)) isTied = true
    else if (isDay) isTied = false
    else if (token.kind !== 'mark' && !leads.has(token.folded)) break
    from++
  }
  if (isTied) {
    const next = tokens.findIndex(
      ({ folded }, at) => at > from && at < to && articles.has(folded) && !isTie(tokens[at - 1], lexicon),
    )
    if (next < 0) return null
    from = next
  }
  return from >= to || tokens.slice(from, from + 1).some(({ folded }) => pronouns.has(folded)) ? null : from
}

const isTie = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' && patternsOf(lexicon).prepositions.has(token.folded)

/** "Good", "about": what is neither plural, nor a name, nor led by an article is no subject. */
function isNominal(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return false
  const isMass = tokens.slice(from, to).some(({ folded }) => MASS.has(folded))
  const isLed = isMass || first.capital || first.kind === 'number' || patternsOf(lexicon).articles.has(first.folded)
  return isLed || /s$|^(?:people|police|women|men|children|gente)$/u.test(last.folded)
}

/** "Mr. Obama scrutinized reports": a past form right behind a noun, with its object, is a verb; "a survey conducted by" goes on. */
function isPredicate(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (lexicon.lang !== 'en' || token?.kind !== 'word' || token.capital || before === undefined) return false
  if (!/[^e]ed$/u.test(token.folded) || patternsOf(lexicon).articles.has(before.folded)) return false
  if (before.kind !== 'word' || /(?:ly|ed)$/u.test(before.folded) || isTie(before, lexicon)) return false
  const next = tokens[at + 1]
  return next !== undefined && !isTie(next, lexicon) && !/^(?:last|this|last|earlier|yesterday)$/u.test(next.folded)
}

const MASS = new Set(
  'data research evidence polling legislation testimony footage video audio staff management'.split(' '),
)

function isPart(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false
  if (token.kind === 'mark') return /^[’'.&/-]$/u.test(token.text)
  if (token.kind === 'number' || token.capital) return true
  const { verbs, ends } = patternsOf(lexicon)
  return !verbs.has(token.folded) && !ends.has(token.folded)
}
