import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import { isGivenName, MAX_NAME_TOKENS, nameAtEnd, nameIn } from './names-arabic.ts'
import type { Sentence, Token } from '../reading/source.ts'
import { arabicWords, isDefinite, isIndefiniteRole, startsWithRole, type Stretch } from './words-arabic.ts'

const MAX_SUBJECT_TOKENS = 24

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
export function isNegated(tokens: readonly Token[], at: number): boolean {
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
  const isMother = word === 'ام' && index > 0 && MOTHERS_CLAUSE.test(tokens[index + 1]?.folded ?? '')
  return isMother ? toldByClause(tokens, index, lexicon) : null
}

/** «لاجئة سودانية تقيم في …»: the verb of a clause about somebody. */
const CLAUSE_VERB = /^[يت]\p{L}{3,}$/u

const mayBeStranger = ({ folded }: Token, lexicon: Lexicon) =>
  folded === 'ام' || (folded.startsWith('ال') && arabicWords(lexicon).demonyms.has(folded.slice(2)))

/** The words of a range, with a space between. */
const textOf = (tokens: readonly Token[], { start, end }: Range) =>
  tokens.flatMap((token) => (token.start >= start && token.end <= end ? [token.text] : [])).join(' ')

/** What follows «أم» where it is no name: a verb, a country or a preposition. */
const MOTHERS_CLAUSE = /^(?:\p{L}{2,}ت|ت\p{L}{3,}|من|في|ل\p{L}{3,})$/u

/** An indefinite person up to what is said: «لاجئ يعمل في سوق المدينة | إنه …». */
function toldByClause(tokens: readonly Token[], from: number, lexicon: Lexicon): Mention | null {
  const whole = stretchesFrom(tokens, from, true, lexicon)[0]
  if (whole === undefined) return null
  const { days } = arabicWords(lexicon)
  const day = tokens.findIndex(({ folded }, at) => at > from + 1 && at < whole.to && days.has(folded))
  const role = rangeOf(tokens, from, day < 0 ? whole.to : day)
  return { name: null, role, isPronoun: false, isBound: false, ...role }
}

/** Nothing stands before a word but what opens a sentence: «ولم تكن | فاطنة …». */
const isAtHead = (tokens: readonly Token[], index: number) =>
  index < 3 &&
  tokens.slice(0, index).every(({ folded }) => /^[وف]?(?:لم|لكن|قد|كانت?|[يت]كن|ليست?|ظلت?)$/u.test(folded))

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
  const inBrackets = tokens[name.to]?.text === '(' ? name.to + 1 : null
  const next = inBrackets ?? (second === undefined || name.to !== first?.to ? null : afterCopula(tokens, second.from))
  const isFollowed =
    next !== null && (startsWithRole(tokens, next, lexicon) || DESCRIBING.has(tokens[next]?.folded ?? ''))
  const all = isFollowed ? stretchesFrom(tokens, next, true, lexicon)[0] : undefined
  const clause =
    all === undefined ? -1 : tokens.slice(all.from, all.to).findIndex(({ folded }) => RELATIVE.test(folded))
  const whole = all === undefined || clause < 1 ? all : { from: all.from, to: all.from + clause }
  const role = whole === undefined ? null : rangeOf(tokens, whole.from, whole.to)
  const range = rangeOf(tokens, name.from, name.to)
  const closing = inBrackets === null || whole === undefined ? undefined : tokens[whole.to]
  return {
    name: range,
    role,
    isPronoun: false,
    isBound: false,
    start: tokens[index]?.start ?? range.start,
    end:
      (closing?.text === ')' ? closing.end : all === undefined ? role?.end : rangeOf(tokens, all.from, all.to).end) ??
      range.end,
  }
}

/** «وتقدم الحملة معلومات»: a name of several words does not begin with an article, but for some. */
const isArticledName = (tokens: readonly Token[], { from }: Stretch) =>
  isDefinite(tokens[from]?.folded ?? '') && !isGivenName(tokens[from])

/** «المعلمة المتقاعدة التي ربت …»: what a function does no longer belong to. */
const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللتان)$/u

/** «أحد أعيان المنطقة»، «أم من ضواحي المدينة». */
const DESCRIBING = new Set(['احد', 'احدي', 'ام', 'اب'])
/** «، وهي باحثة في …،»: behind the copula. */
const afterCopula = (tokens: readonly Token[], at: number) => (/^وه[وي]$/u.test(tokens[at]?.folded ?? '') ? at + 1 : at)

/** Verbs that stand between the words of somebody or behind them. */
const ASIDE = /^(?:[يت]?(?:قول|ضيف|وضح|تابع|ختم|وكد)|قالت?|اضافت?|اوضحت?|تابعت?|ختمت?|اكدت?|شددت?|استطردت?)$/u

/** Whether a name without honorific or function is followed as a speaker's is: by a mark, a preposition, or what is said. */
function isSpokenOf(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  const { that, says } = arabicWords(lexicon)
  const next = tokens[to]
  // A surname alone is taken for somebody named before, or for nobody.
  if (to - from === 1) {
    const word = next?.folded ?? ''
    return (
      !isDefinite(tokens[from]?.folded ?? '') ||
      next?.text === ':' ||
      // «الطلبات، يقول الكرداوي، …»
      (/^[،,.]$/u.test(next?.text ?? '') && ASIDE.test(tokens[from - 1]?.folded ?? '')) ||
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
  const isClause = tokens.slice(from + 1, from + 4).some(({ folded }) => CLAUSE_VERB.test(folded))
  if (isClause && narrow?.to !== from + 1 && isIndefiniteRole(tokens[from], lexicon))
    return toldByClause(tokens, from, lexicon)
  const wide = isAlone ? stretchesFrom(tokens, from, true, lexicon)[0] : narrow
  // «وحذر الجندي من | أن …»: the preposition of what is said.
  const isBare = wide !== undefined && wide.to - wide.from === 2 && tokens[wide.to - 1]?.folded === 'من'
  const whole = isBare ? narrow : wide
  if (whole === undefined) return null
  const { body, towns } = arabicWords(lexicon)
  // «تعهدت الرئيسة الجديدة | بفتح الأبواب»: what the verb governs.
  const governed = tokens
    .slice(whole.from + 1, whole.to)
    .findIndex(
      ({ folded }, at) =>
        isDefinite(tokens[whole.from + at]?.folded ?? '') &&
        BA_OBJECT.test(folded) &&
        !body.test(folded) &&
        !towns.has(folded.slice(1)),
    )
  const first = governed < 0 ? whole : { from: whole.from, to: whole.from + 1 + governed }
  const role = rangeOf(tokens, first.from, first.to)
  const isPronoun = arabicWords(lexicon).pronouns.has(tokens[from]?.folded ?? '')
  return { name: null, role: isPronoun ? null : role, isPronoun, isBound: false, ...role }
}

/** Functions told by what follows على and إلى: «المشرف على القسم». */
const OVERSEEING = /^(?:ال)?(?:مشرف|قايم|وصي|مسوول|ساهر|منتدب|مطلع)ه?$/u

/** «بفتح», «بضرورة», but not «بالمركز», «بقطاع الصيد». */
const BA_OBJECT =
  /^ب(?!ال|قطاع|مستشفي|مشروع|ميناء|مطار|مخيم|حي$|سوق|ضيعه|معمل|مصنع|ورش|مقهي|مطعم|دوار|قريه|بلده|مدينه|اقليم|جهه|منطقه|شمال|جنوب|شرق|غرب|نفس|ذات|اسم|مفوضيه|رتبه|صفه)\p{L}{3,}$/u

/** Titles of a letter: «أ. سامي …»، «د. نجوى …». */
const SHORT_TITLE = /^[أادم]$/u

/** The stretches between commas from a token on, up to what is said; wide ones run over prepositions. */
function stretchesFrom(tokens: readonly Token[], from: number, isWide: boolean, lexicon: Lexicon): readonly Stretch[] {
  const { said, that, time, says } = arabicWords(lexicon)
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
      token === undefined ||
      depth < 0 ||
      (token.kind === 'mark' && !isComma && !isTitle && !/^[()-]$/u.test(token.text))
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
  return { start: word.startsWith('و') && arabicWords(lexicon).role.test(word.slice(1)) ? start + 1 : start, end }
}

function afterHonorifics(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { honorifics } = arabicWords(lexicon)
  let at = from
  // «العقيد البحري الشيخ …»: an adjective of the title before a second one.
  const isBetween = () =>
    at > from && isDefinite(tokens[at]?.folded ?? '') && honorifics.has(tokens[at + 1]?.folded ?? '')
  while (honorifics.has(tokens[at]?.folded ?? '') || (at > from && tokens[at]?.text === '.') || isBetween()) at++
  return at
}

function beforeHonorifics(tokens: readonly Token[], index: number, floor: number, lexicon: Lexicon): number {
  let at = index
  const isTitle = (token: Token | undefined) => arabicWords(lexicon).honorifics.has(token?.folded ?? '')
  while (at - 1 > floor && (isTitle(tokens[at - 1]) || (tokens[at - 1]?.text === '.' && isTitle(tokens[at - 2])))) at--
  return at
}
