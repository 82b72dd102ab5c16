import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import { MAX_NAME_TOKENS, nameIn } from './names-arabic.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { stretchesFrom, subjectAt, toldByClause } from './subjects-arabic.ts'
import { arabicWords, isDefinite, isIndefiniteRole, startsWithRole } from './words-arabic.ts'

/** Verbs that are nouns, too, or have other objects: somebody behind them needs a function or an honorific. */
const WEAK = /^[وف]?[يت]?(?:عرض|حدد|قدم|تناول|ناقش|طرح|وجه|عدد|حلل)ت?$/u

/**
 * Everyone a sentence names. Arabic has no capitals, so names are told by where they stand: after an honorific, after a
 * function (وزير الداخلية رامي …), after a verb of saying and before what is said, or after أما.
 */
export function arabicMentions(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const { says, topics, honorifics } = arabicWords(lexicon)
  const tokens = partedFromPrepositions(sentence.tokens)
  const mentions: Mention[] = []
  let isAppointing = false
  for (const [index, token] of tokens.entries()) {
    if (token.start < (mentions.at(-1)?.end ?? 0)) continue
    const before = tokens[index - 1]?.folded ?? ''
    isAppointing ||= APPOINTING.test(before)
    const appointee = isAppointing ? appointeeAt(tokens, index, lexicon) : null
    if (appointee !== null) {
      mentions.push(appointee)
      continue
    }
    const isSaid = says.test(before) && !WEAK.test(before) && !isNegated(tokens, index - 1)
    const isSubject = isSaid || topics.has(before) || ACCORDING.test(before) || isLedTo(tokens, index)
    const isFunction = startsWithRole(tokens, index, lexicon)
    const stranger = mayBeStranger(token, lexicon) ? strangerAt(tokens, index, isSubject, lexicon) : null
    if (stranger !== null) {
      mentions.push(stranger)
      continue
    }
    // «سامي الكرداوي، رئيس الجمعية، قال»: a name with its function at the head of a sentence.
    const isHead =
      isAtHead(tokens, index) && ![honorifics, topics].some((words) => words.has(token.folded.replace(/^[وف]/u, '')))
    if (!isSubject && !isFunction && !isHead && !honorifics.has(token.folded)) continue
    const mention = subjectAt(tokens, index, lexicon)
    // «سامي الكرداوي: "…"»: a name alone at the head speaks only before its words.
    const isLed = index === 0 && isHead && /^\s*:\s*["«“]/u.test(sentence.text.slice(mention?.end))
    if (mention === null || (isHead && !isSubject && !isFunction && mention.role === null && !isLed)) continue
    if (isSubject || mention.name !== null) mentions.push(mention)
  }
  return mentions
}

/** «لا يكشف», «أن يقول», «كُتبت»: nobody is said to have said it. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  const isPassive = /^[وف]?\p{L}\u064f/u.test(tokens[at]?.text ?? '')
  return isPassive || /^[وف]?(?:لا|لن|لم|الا|عدم|دون|ان|كي|لكي)$/u.test(tokens[at - 1]?.folded ?? '')
}

/** «…»، هكذا بدأ | سامي …; ونقلت الوكالة عن | سامي …. */
function isLedTo(tokens: readonly Token[], index: number): boolean {
  const [before, verb] = [tokens[index - 1]?.folded ?? '', tokens[index - 2]?.folded ?? '']
  if (before === 'الكلمه' && /^[وف]?(?:اخذت?|تناولت?)$/u.test(verb)) return true
  if (/^[وف]?(?:هكذا|بهذه|بذلك)$/u.test(verb)) return tokens[index - 1]?.kind === 'word'
  return (
    before === 'عن' &&
    tokens.slice(Math.max(0, index - 5), index).some(({ folded }) => /^[وف]?[يت]?نقلت?$/u.test(folded))
  )
}

/** «السنغالي مودو …», «أم فقدت ابنها»: somebody by country, or by what a clause tells of her. */
function strangerAt(tokens: readonly Token[], index: number, isSubject: boolean, lexicon: Lexicon): Mention | null {
  if (!isSubject && (isDefinite(tokens[index - 1]?.folded ?? '') || tokens[index - 1]?.kind === 'mark')) return null
  const word = tokens[index]?.folded ?? ''
  if (word !== 'ام') {
    const mention = subjectAt(tokens, index + 1, lexicon)
    const start = tokens[index]?.start ?? 0
    const isFull =
      mention?.name != null && /\s/u.test(textOf(tokens, mention.name)) && mention.start === mention.name.start
    return isFull ? { ...mention, role: mention.role ?? rangeOf(tokens, index, index + 1), start } : null
  }
  const isMother = index > 0 && MOTHERS_CLAUSE.test(tokens[index + 1]?.folded ?? '')
  return isMother ? toldByClause(tokens, index, lexicon) : null
}

const mayBeStranger = ({ folded }: Token, lexicon: Lexicon) =>
  folded === 'ام' || (folded.startsWith('ال') && arabicWords(lexicon).demonyms.has(folded.slice(2)))

/** The words of a range, with a space between. */
const textOf = (tokens: readonly Token[], { start, end }: Range) =>
  tokens.flatMap((token) => (token.start >= start && token.end <= end ? [token.text] : [])).join(' ')

/** Nothing stands before a word but what opens a sentence: «ولم تكن | فاطنة …». */
const isAtHead = (tokens: readonly Token[], index: number) =>
  index < 3 &&
  tokens.slice(0, index).every(({ folded }) => /^[وف]?(?:لم|لكن|قد|كانت?|[يت]كن|ليست?|ظلت?)$/u.test(folded))

/** What follows «أم» where it is no name: a verb, a country or a preposition. */
const MOTHERS_CLAUSE = /^(?:\p{L}{2,}ت|ت\p{L}{3,}|من|في|ل\p{L}{3,})$/u

/** What comes with ل before whom it names: «وفقا لرئيس الجمعية», «بالنسبة للباحثة». */
const ACCORDING = /^[وف]?(?:وفقا|طبقا|بالنسبه|تبعا)$/u

/** The tokens with ل off the one that follows «وفقا» and the like; للباحثة is read as الباحثة. */
function partedFromPrepositions(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (!ACCORDING.test(tokens[index - 1]?.folded ?? '') || !/^ل\p{L}{2}/u.test(token.folded)) return token
    const length = token.folded.startsWith('لل') ? 2 : 1
    const bare = { folded: token.folded.slice(length), text: token.text.slice(length), start: token.start + length }
    return { ...token, ...bare, ...(length === 2 ? { folded: `ال${bare.folded}` } : {}) }
  })
}

/** «عين المجلس، أمس، نجوى الشرادي مديرة للمرصد»: verbs and nouns of appointing. */
const APPOINTING =
  /^[وف]?(?:ب|ل)?(?:ال)?(?:عينت?|تعيين|انتخبت?|انتخاب|نصبت?|تنصيب|كلفت?|تكليف|اختيرت?|اختيار|سميت?|تسميه)$/u

/** A name that is followed at once by what somebody is made. */
function appointeeAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
  const { time } = arabicWords(lexicon)
  const before = tokens[index - 1]
  if (
    before === undefined ||
    !(APPOINTING.test(before.folded) || /^[،,]$/u.test(before.text) || time.has(before.folded))
  )
    return null
  if (isDefinite(tokens[index]?.folded ?? '')) return null
  const name = nameIn(tokens, { from: index, to: Math.min(tokens.length, index + MAX_NAME_TOKENS + 1) }, lexicon)
  if (name === null || name.to - name.from < 2 || !isIndefiniteRole(tokens[name.to], lexicon)) return null
  const whole = stretchesFrom(tokens, name.to, false, lexicon)[0]
  const range = rangeOf(tokens, name.from, name.to)
  const role = whole === undefined ? null : rangeOf(tokens, whole.from, whole.to)
  return { name: range, role, isPronoun: false, isBound: false, start: range.start, end: role?.end ?? range.end }
}
