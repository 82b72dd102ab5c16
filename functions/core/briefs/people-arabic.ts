import type { Lexicon } from './lexicon.ts'
import { rangeOf, type Mention, type Range } from './mention.ts'
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
    const isSubject = (says.test(before) && !WEAK.test(before)) || topics.has(before) || ACCORDING.test(before)
    const isFunction = startsWithRole(tokens, index, lexicon)
    // «سامي الكرداوي، رئيس الجمعية، قال»: a name with its function at the head of a sentence.
    const isHead = index === 0 && ![honorifics, topics].some((words) => words.has(token.folded.replace(/^[وف]/u, '')))
    if (!isSubject && !isFunction && !isHead && !honorifics.has(token.folded)) continue
    const mention = subjectAt(tokens, index, lexicon)
    if (mention === null || (isHead && !isSubject && !isFunction && mention.role === null)) continue
    if (isSubject || mention.name !== null) mentions.push(mention)
  }
  return mentions
}

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
  const { time } = patternsOf(lexicon)
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

/** «مديرة», «رئيسا». */
function isIndefiniteRole(token: Token | undefined, lexicon: Lexicon): boolean {
  const { role } = patternsOf(lexicon)
  const word = token?.folded ?? ''
  return !isDefinite(word) && (role.test(word) || (word.endsWith('ا') && role.test(word.slice(0, -1))))
}

/** The subject that begins at a token; null where none does. */
function subjectAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
  const from = afterHonorifics(tokens, index, lexicon)
  if (startsWithRole(tokens, from, lexicon)) {
    const mention = functionFirst(tokens, from, lexicon)
    return mention === null ? null : { ...mention, start: tokens[index]?.start ?? mention.start }
  }
  const [first, second] = stretchesFrom(tokens, from, false, lexicon)
  const found = first === undefined ? null : nameIn(tokens, first, lexicon)
  // «وطالب الكرداوي السلطات»: of words with articles the first may be a surname.
  const isAsked = found !== null && from === index && found.to - found.from > 1 && isArticledName(tokens, found)
  const name = isAsked ? { from: found.from, to: found.from + 1 } : found
  // «الأستاذ الجامعي سامي …»: an honorific that is a function.
  if (name === null && from > index && startsWithRole(tokens, index, lexicon))
    return functionFirst(tokens, index, lexicon)
  if (name === null || (from === index && !isSpokenOf(tokens, name, lexicon))) return null
  const isNoName = name.to - name.from > 1 && isArticledName(tokens, name)
  // «الأستاذة الجامعية أم الخير …».
  if (isNoName && startsWithRole(tokens, index, lexicon)) return functionFirst(tokens, index, lexicon)
  const next = second === undefined || name.to !== first?.to ? null : afterCopula(tokens, second.from)
  const isFollowed =
    next !== null && (startsWithRole(tokens, next, lexicon) || DESCRIBING.has(tokens[next]?.folded ?? ''))
  const whole = isFollowed ? stretchesFrom(tokens, next, true, lexicon)[0] : undefined
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

/** «وتقدم الحملة معلومات»: a name of several words does not begin with an article, but for some. */
const isArticledName = (tokens: readonly Token[], { from }: Stretch) =>
  isDefinite(tokens[from]?.folded ?? '') && !isGivenName(tokens[from])

/** «أحد أعيان المنطقة»، «أم من ضواحي المدينة». */
const DESCRIBING = new Set(['احد', 'احدي', 'ام', 'اب'])
/** «، وهي باحثة في …،»: behind the copula. */
const afterCopula = (tokens: readonly Token[], at: number) => (/^وه[وي]$/u.test(tokens[at]?.folded ?? '') ? at + 1 : at)

/** Whether a name without honorific or function is followed as a speaker's is: by a mark, a preposition, or what is said. */
function isSpokenOf(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const { that, says } = patternsOf(lexicon)
  const next = tokens[to]
  // A surname alone is taken for somebody named before, or for nobody.
  if (to - from === 1) {
    const word = next?.folded ?? ''
    return (
      !isDefinite(tokens[from]?.folded ?? '') ||
      next?.text === ':' ||
      that.has(word) ||
      isDefinite(word) ||
      /^ب/u.test(word)
    )
  }
  if (next !== undefined && says.test(next.folded)) return true
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
      const role = roleRange(tokens, from, beforeHonorifics(tokens, inside.from, from, lexicon), lexicon)
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
        role: roleRange(tokens, from, first.to, lexicon),
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

/** Titles of a letter: «أ. سامي …»، «د. نجوى …». */
const SHORT_TITLE = /^[أادم]$/u

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
    // «عضو النقابة أ. نجوى …»: the full stop of a title.
    const isTitle = token?.text === '.' && SHORT_TITLE.test(tokens[at - 1]?.text ?? '')
    const isStop =
      token === undefined || (token.kind === 'mark' && !isComma && !isTitle && !/^[()-]$/u.test(token.text))
    const word = token?.folded ?? ''
    const isPhrase = OVERSEEING.test(tokens[at - 1]?.folded ?? '')
    const ends =
      said.has(word) ||
      says.test(word) ||
      (/^(?:علي|الي)$/u.test(word) && !isPhrase) ||
      (!isWide && (that.has(word) || (time.has(word) && !(at === start && afterCopula(tokens, at) > at))))
    const isEnd = isStop || (depth === 0 && ends)
    if ((isComma || isEnd) && at > start) stretches.push({ from: start, to: at })
    if (isEnd) break
    if (isComma) start = at + 1
  }
  return stretches
}

/** «، والباحثة نجوى …»: a function without the "and" before it. */
function roleRange(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Range {
  const { start, end } = rangeOf(tokens, from, to)
  const word = tokens[from]?.folded ?? ''
  return { start: word.startsWith('و') && patternsOf(lexicon).role.test(word.slice(1)) ? start + 1 : start, end }
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
  const isTitle = (token: Token | undefined) => patternsOf(lexicon).honorifics.has(token?.folded ?? '')
  while (at - 1 > floor && (isTitle(tokens[at - 1]) || (tokens[at - 1]?.text === '.' && isTitle(tokens[at - 2])))) at--
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
    const isHonoured = honorifics.has((before?.text === '.' ? tokens[at - 2] : before)?.folded ?? '')
    if (before === undefined || !(isHonoured || before.text === ')' || isDefinite(before.folded))) continue
    if (/^(?:الذي|التي|الذين|اللذين|اللتين|اللواتي)$/u.test(before.folded)) continue
    const isArticled = isDefinite(tokens[at]?.folded ?? '') && !isGivenName(tokens[at])
    if (!isHonoured && isArticled) continue
    // «الفقيه بن صالح»: towns and surnames.
    if (!isHonoured && /^ا?بن$/u.test(tokens[at]?.folded ?? '')) continue
    const name = nameIn(tokens, { from: at, to }, lexicon)
    // «الأستاذة الجامعية نجوى …»: an adjective of a function.
    if (isArticled && name !== null && name.to - at > 1 && startsWithRole(tokens, at - 1, lexicon)) continue
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
  /^(?:عبد|ام|اب[ويا])$/u.test(tokens[at - 1]?.folded ?? '') ||
  /^ال(?:زهراء|دين|لاه|اسلام|رحمن|امين)$/u.test(tokens[at]?.folded ?? '')
/** Names that begin with what may be a preposition or "and". */
const LAM_NAMES = /^ل(?:مي|طي|طف|حس|بن|يل|يز|ين|وي|وس|ور|ار|بي|خض|عر|حب|قم|مى|مين|ال|و|ؤ)/u
const WAW_NAMES = /^(?:وليد|وفاء|وسيم|وداد|وجدي|وجيه|وايل|وهيب|ولد|وحيد|ورد|وصال|ويد|وين|ودا|وهب)/u

/** Prepositions begin no name; those that are names, too (علي, أمام beside إمام) are left out. */
const PREPOSITION =
  /^و?(?:لدى|عند|تجاه|إزاء|ازاء|ضد|قبل|بعد|منذ|خلال|فوق|عبر|دون|ضمن|وسط|داخل|خارج|قرب|مع|من|عن|في|بين|عقب|إثر|رغم|حيال|أمام|على|إلى|صلب)$/u
const WITH_PRONOUN = /^و?(?:من|عن|في|علي|إلي|ب|ل|مع|لدي|عند|بين|أمام|خلال)(?:ه|ها|هم|هن|نا)$/u
/** Indefinite nouns as objects of a verb end so, or are what people present. */
const OBJECT =
  /(?:ه|ات|اء|ا)$|^(?:عرض|نتايج|ابرز|اهم|خلاصات|مضامين|معطيات|ارقام|تقرير|كلمه|شهاد[هت]|بعض|جمله|عدد|حصيله|دعو[هت])/u

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
    !PREPOSITION.test(text) &&
    !WITH_PRONOUN.test(text) &&
    // «بإصدار», «بأقاليم»: a preposition before an alif with its hamza.
    !/^[بكل][إأ]/u.test(text) &&
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
  const isChildName = (at: number) => /^(?:ا?بن|ولد|بنت|منت)$/u.test(tokens[at - 1]?.folded ?? '')
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
    if (isPastSurname && !isChild(end - 1) && !particles.has(token.folded) && !isDefinite(token.folded)) break
    // «زينب منت أحمد حلقة النقاش»: behind the name of the father, too.
    if (end > from + 2 && isChildName(end - 1) && OBJECT.test(token.folded)) break
    end++
  }
  // What follows a name is an adverb or a preposition; anything else makes it no name.
  const next = tokens[end]
  // «قدمت نجوى الشرادي قراءة»: behind a surname with its article or a father's name, the object of the verb.
  const isBeforeObject =
    next !== undefined &&
    end - from > 1 &&
    (isDefinite(tokens[end - 1]?.folded ?? '') || isChildName(end - 1)) &&
    !isDefinite(next.folded) &&
    OBJECT.test(next.folded)
  const isOver =
    end === to ||
    next === undefined ||
    next.kind === 'mark' ||
    isBeforeObject ||
    // «طالب الكرداوي الحكومة»: a surname alone before the body it asks.
    (end - from === 1 && isDefinite(next.folded) && body.test(next.folded)) ||
    PREPOSITION.test(next.text) ||
    WITH_PRONOUN.test(next.text) ||
    // «عينت نجوى الشرادي مديرة», «انتخب سامي الكرداوي رئيسا».
    isIndefiniteRole(next, lexicon) ||
    /^(?:[بفوك]|ل(?!ل))/u.test(next.folded) ||
    [time, that, notNames].some((words) => words.has(next.folded))
  // «استعرض سامي الكرداوي تجربة "الجسر"»: the word before a title in quotation marks is what it names.
  const isTitled = end - from > 2 && /^[«"“]$/u.test(next?.text ?? '')
  return end > from && end - from <= MAX_NAME_TOKENS && isOver ? { from, to: isTitled ? end - 1 : end } : null
}
