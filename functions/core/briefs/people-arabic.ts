import type { Lexicon } from './lexicon.ts'
import { rangeOf, type Mention } from './mention.ts'
import type { Sentence, Token } from './source.ts'
import { phrases } from './lexicon/phrases.ts'
import { anyOf, foldedSet, perLexicon, wordTest } from './words.ts'

const MAX_SUBJECT_TOKENS = 24
const MAX_NAME_TOKENS = 5

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, when, kinds } = lexicon
  return {
    says: wordTest(new RegExp(`^[وف]?(?:${anyOf(speech.says)})$`, 'u')),
    role: wordTest(new RegExp(`^(?:و?(?:ال)?)?(?:${anyOf(speech.roles)})$`, 'u')),
    /** What is said begins: أن, إن. */
    said: foldedSet(speech.that.filter((word) => /[إأا]ن/u.test(word))),
    that: foldedSet(speech.that),
    topics: foldedSet(speech.topics),
    honorifics: foldedSet(speech.honorifics),
    particles: foldedSet(speech.particles),
    pronouns: foldedSet(speech.pronouns),
    body: wordTest(new RegExp(`^(?:[وف]?(?:بال|كال|ال|لل|[بلك])?)(?:${anyOf(organizers.bodies)})$`, 'u')),
    notNames: foldedSet([...speech.notNames, ...kinds.migration.filter((word) => !word.includes(' '))]),
    time: foldedSet([...when.weekdays.flat(), ...Object.keys(when.relativeDays), ...organizers.ends]),
  }
})

/** Verbs that are nouns, too, or have other objects: somebody behind them needs a function or an honorific. */
const WEAK = /^[وف]?[يت]?(?:عرض|حدد|قدم|تناول|ناقش|طرح|وجه|عدد|حلل)ت?$/u

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Everyone a sentence names. Arabic has no capitals, so names are told by where they stand: after an honorific, after a
 * function (وزير الداخلية رامي …), after a verb of saying and before what is said, or after أما.
 */
export function arabicMentions(sentence: Sentence, lexicon: Lexicon): readonly Mention[] {
  const { says, topics, honorifics } = patternsOf(lexicon)
  const { tokens } = sentence
  const mentions: Mention[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.start < (mentions.at(-1)?.end ?? 0)) continue
    const before = tokens[index - 1]?.folded ?? ''
    const isSubject = (says.test(before) && !WEAK.test(before)) || topics.has(before)
    const isFunction = startsWithRole(tokens, index, lexicon)
    if (!isSubject && !isFunction && !honorifics.has(token.folded)) continue
    const mention = subjectAt(tokens, index, lexicon)
    if (mention !== null && (isSubject || mention.name !== null)) mentions.push(mention)
  }
  return mentions
}

/** The subject that begins at a token; null where none does. */
function subjectAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
  const from = afterHonorifics(tokens, index, lexicon)
  if (startsWithRole(tokens, from, lexicon)) return functionFirst(tokens, from, lexicon)
  const [first, second] = stretchesFrom(tokens, from, false, lexicon)
  const name = first === undefined ? null : nameIn(tokens, first, lexicon)
  // «الأستاذ الجامعي سامي …»: an honorific that is a function.
  if (name === null && from > index && startsWithRole(tokens, index, lexicon))
    return functionFirst(tokens, index, lexicon)
  if (name === null || (from === index && !isSpokenOf(tokens, name, lexicon))) return null
  const opening = tokens[name.from]?.folded ?? ''
  // «وتقدم الحملة معلومات»: a name of several words does not begin with an article, but for some.
  if (from === index && name.to - name.from > 1 && isDefinite(opening) && !isGivenName(tokens[name.from])) return null
  const isFollowed =
    second !== undefined &&
    name.to === first?.to &&
    (startsWithRole(tokens, second.from, lexicon) || ONE_OF.has(tokens[second.from]?.folded ?? ''))
  const whole = isFollowed ? stretchesFrom(tokens, second.from, true, lexicon)[0] : undefined
  const role = whole === undefined ? null : rangeOf(tokens, whole.from, whole.to)
  const range = rangeOf(tokens, name.from, name.to)
  return {
    name: range,
    role,
    isPronoun: false,
    isBound: false,
    start: tokens[index]?.start ?? range.start,
    end: role?.end ?? range.end,
  }
}

/** «أحد أعيان المنطقة». */
const ONE_OF = new Set(['احد', 'احدي'])

/** Whether a name without honorific or function is followed as a speaker's is: by a mark, a preposition, or what is said. */
function isSpokenOf(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const { that, said, says } = patternsOf(lexicon)
  const next = tokens[to]
  if (next !== undefined && says.test(next.folded)) return true
  if (to - from < 2 && !said.has(next?.folded ?? '') && !that.has(next?.folded ?? '')) return false
  return next === undefined || next.kind === 'mark' || that.has(next.folded) || /^ب(?:ا|أ|إ|ض)/u.test(next.folded)
}

/** Function first, then the name: at its end, or after a comma. */
function functionFirst(tokens: readonly Token[], from: number, lexicon: Lexicon): Mention | null {
  const start = tokens[from]?.start ?? 0
  for (const isWide of [false, true]) {
    const [first, second] = stretchesFrom(tokens, from, isWide, lexicon)
    if (first === undefined) return null
    const inside = nameAtEnd(tokens, first, lexicon)
    if (inside !== null) {
      const role = rangeOf(tokens, from, beforeHonorifics(tokens, inside.from, from, lexicon))
      const name = rangeOf(tokens, inside.from, inside.to)
      // «النائب سامي …، رئيس اللجنة»: the function behind the name tells more than a word before it.
      const isMore =
        inside.from - from === 1 && tokens[inside.to]?.kind === 'mark' && startsWithRole(tokens, inside.to + 1, lexicon)
      const more = isMore ? stretchesFrom(tokens, inside.to + 1, true, lexicon)[0] : undefined
      if (more !== undefined) {
        const behind = rangeOf(tokens, more.from, more.to)
        return { name, role: behind, isPronoun: false, isBound: false, start, end: behind.end }
      }
      return { name, role, isPronoun: false, isBound: false, start, end: name.end }
    }
    const next = second === undefined ? null : { from: afterHonorifics(tokens, second.from, lexicon), to: second.to }
    const isNext = next !== null && second?.from === first.to + 1
    // «رئيسة الرابطة، القاضية نادية …»: a second function before the name.
    const isDoubled = isNext && next.to - next.from > 2 && startsWithRole(tokens, next.from, lexicon)
    const name = isNext ? nameIn(tokens, isDoubled ? { from: next.from + 1, to: next.to } : next, lexicon) : null
    if (name !== null && name.to === next?.to && name.to - name.from > 1) {
      const range = rangeOf(tokens, name.from, name.to)
      return {
        name: range,
        role: rangeOf(tokens, from, first.to),
        isPronoun: false,
        isBound: false,
        start,
        end: range.end,
      }
    }
  }
  const [narrow] = stretchesFrom(tokens, from, false, lexicon)
  // «ممثل عن النيابة العامة»: a function alone is told by what follows its preposition.
  const isAlone = narrow !== undefined && narrow.to - narrow.from === 1
  const first = isAlone ? stretchesFrom(tokens, from, true, lexicon)[0] : narrow
  if (first === undefined) return null
  const role = rangeOf(tokens, first.from, first.to)
  const isPronoun = patternsOf(lexicon).pronouns.has(tokens[from]?.folded ?? '')
  return { name: null, role: isPronoun ? null : role, isPronoun, isBound: false, ...role }
}

/** Functions told by what follows على and إلى: «المشرف على القسم». */
const OVERSEEING = /^(?:ال)?(?:مشرف|قايم|وصي|مسوول|ساهر|منتدب|مطلع)ه?$/u

/** The stretches between commas from a token on, up to what is said; wide ones run over prepositions. */
function stretchesFrom(tokens: readonly Token[], from: number, isWide: boolean, lexicon: Lexicon): readonly Stretch[] {
  const { said, that, time, says } = patternsOf(lexicon)
  const stretches: Stretch[] = []
  let start = from
  let depth = 0
  for (let at = from; at <= Math.min(tokens.length, from + MAX_SUBJECT_TOKENS); at++) {
    const token = tokens[at]
    if (token?.text === '(') depth++
    if (token?.text === ')') depth--
    const isComma = token?.text === '،' || token?.text === ','
    const isStop = token === undefined || (token.kind === 'mark' && !isComma && !/^[()-]$/u.test(token.text))
    const word = token?.folded ?? ''
    const isPhrase = OVERSEEING.test(tokens[at - 1]?.folded ?? '')
    const ends =
      said.has(word) ||
      says.test(word) ||
      (/^(?:علي|الي)$/u.test(word) && !isPhrase) ||
      (!isWide && (that.has(word) || time.has(word)))
    const isEnd = isStop || (depth === 0 && ends)
    if ((isComma || isEnd) && at > start) stretches.push({ from: start, to: at })
    if (isEnd) break
    if (isComma) start = at + 1
  }
  return stretches
}

function afterHonorifics(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { honorifics } = patternsOf(lexicon)
  let at = from
  // «العقيد البحري الشيخ …»: an adjective of the title before a second one.
  const isBetween = () =>
    at > from && isDefinite(tokens[at]?.folded ?? '') && honorifics.has(tokens[at + 1]?.folded ?? '')
  while (honorifics.has(tokens[at]?.folded ?? '') || (at > from && tokens[at]?.text === '.') || isBetween()) at++
  return at
}

function beforeHonorifics(tokens: readonly Token[], index: number, floor: number, lexicon: Lexicon): number {
  let at = index
  while (at - 1 > floor && patternsOf(lexicon).honorifics.has(tokens[at - 1]?.folded ?? '')) at--
  return at
}

function startsWithRole(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).role.test(tokens[index]?.folded ?? '')
}

const isDefinite = (word: string) => /^(?:و|ف)?(?:ال|لل|بال)/u.test(word)

/**
 * The name with which a function ends: رئيس مفوضية الاتحاد | موسى فاكي. It begins with a word without ال that no other
 * noun governs: after a definite word, a parenthesis or an honorific.
 */
function nameAtEnd(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch | null {
  const { honorifics } = patternsOf(lexicon)
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]
    const isHonoured = honorifics.has(before?.folded ?? '')
    if (before === undefined || !(isHonoured || before.text === ')' || isDefinite(before.folded))) continue
    if (!isHonoured && isDefinite(tokens[at]?.folded ?? '') && !isGivenName(tokens[at])) continue
    const name = nameIn(tokens, { from: at, to }, lexicon)
    if (name !== null && (isHonoured || name.to - at >= 2)) return name
  }
  return null
}

/** Given names that begin with an article. */
const DEFINITE_NAMES = foldedSet(
  phrases(`
     الطيب, الحسين, الحسن, المصطفى, العربي, الهادي, المختار, البشير, المهدي, الطاهر, العياشي, الحبيب, الشاذلي, الصديق, المكي,
     المعطي, الجيلالي, الغالي, الراضي, الصادق, الأمين, السعيد, الميلودي, الزبير, اليزيد, العيد, الوافي, التهامي, المعتصم,
     المنصف, الناصر, الباجي, المولدي, الأخضر, السعدية, الزهرة, الضاوية, الباتول, الغالية, العالية, المحجوب, العلمي, الوليد
  `),
)
const isGivenName = (token: Token | undefined) =>
  // «إلياس», «ألفة»: no article.
  token !== undefined && (DEFINITE_NAMES.has(token.folded) || /^[إأآ]ل/u.test(token.text))
/** Given names of two words, the second with an article: «فاطمة الزهراء», «نور الدين». */
const isSecondOfTwo = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.folded === 'عبد' || /^ال(?:زهراء|دين|لاه|اسلام|رحمن|امين)$/u.test(tokens[at]?.folded ?? '')
/** Names that begin with what may be a preposition or "and". */
const LAM_NAMES = /^ل(?:مي|طي|طف|حس|بن|يل|يز|ين|وي|وس|ور|ار|بي|خض|عر|حب|قم|مى|مين|ال|و|ؤ)/u
const WAW_NAMES = /^(?:وليد|وفاء|وسيم|وداد|وجدي|وجيه|وايل|وهيب|ولد|وحيد|ورد|وصال|ويد|وين|ودا|وهب)/u

/** The name at the start of a stretch: words of which none is a function, a body, or begins with a preposition. */
function nameIn(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch | null {
  const { role, body, particles, time, pronouns, that, notNames } = patternsOf(lexicon)
  const isPart = ({ folded, kind, text }: Token) =>
    kind === 'word' &&
    folded.length > 1 &&
    ![time, pronouns, that, notNames].some((words) => words.has(folded)) &&
    // «بعدم», «لجميع»: a preposition glued to what begins no name.
    !notNames.has(folded.slice(/^[بلك]/u.test(folded) ? 1 : 0)) &&
    !body.test(folded) &&
    // «باحثون ومشغلون»: plurals joined by "and" are a group.
    !/^و\p{L}{3,}(?:ون|ين|ات)$/u.test(folded) &&
    (particles.has(folded) || !/^(?:لل|بال|وال)/u.test(folded)) &&
    !/ًا?$|اً$/u.test(text) &&
    (!role.test(folded) || particles.has(folded))
  // «هشام القاضي»: a surname may be a function with its article.
  const isSurname = (at: number) => {
    const token = tokens[at]
    return (
      token !== undefined &&
      at === from + 1 &&
      isDefinite(token.folded) &&
      role.test(token.folded) &&
      tokens[at + 1]?.kind !== 'word'
    )
  }
  // «ولد الطالب»: what follows a particle is a name.
  const isChild = (at: number) => particles.has(tokens[at - 1]?.folded ?? '') && isDefinite(tokens[at]?.folded ?? '')
  const isGlued = ({ folded }: Token, at: number) =>
    at === from
      ? folded.startsWith('ل') && folded.length > 3 && !LAM_NAMES.test(folded)
      : (/^و\p{L}{4}/u.test(folded) && !WAW_NAMES.test(folded)) || /^لل?\p{L}{5}/u.test(folded)
  let end = from
  while (end < to && end - from < MAX_NAME_TOKENS + 1) {
    const token = tokens[end]
    if (
      token === undefined ||
      !(isPart(token) || isSurname(end) || (end > from && isChild(end))) ||
      isGlued(token, end)
    )
      break
    // A name goes on to its ال word; then only a particle leads further: محمد الأمين ولد الكتامني.
    const isPastSurname = end > from + 1 && isDefinite(tokens[end - 1]?.folded ?? '') && !isSecondOfTwo(tokens, end - 1)
    if (isPastSurname && !particles.has(token.folded) && !isDefinite(token.folded)) break
    end++
  }
  // What follows a name is an adverb or a preposition; anything else makes it no name.
  const next = tokens[end]
  const isOver =
    end === to ||
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:[بفوك]|ل(?!ل))/u.test(next.folded) ||
    [time, that, notNames].some((words) => words.has(next.folded))
  // «استعرض سامي الكرداوي تجربة "الجسر"»: the word before a title in quotation marks is what it names.
  const isTitled = end - from > 2 && /^[«"“]$/u.test(next?.text ?? '')
  return end > from && end - from <= MAX_NAME_TOKENS && isOver ? { from, to: isTitled ? end - 1 : end } : null
}
