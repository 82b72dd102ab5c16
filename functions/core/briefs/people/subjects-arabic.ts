import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Mention, type Range } from '../reading/mention.ts'
import { isGivenName, nameAtEnd, nameIn } from './names-arabic.ts'
import type { Token } from '../reading/source.ts'
import { arabicWords, isDefinite, isIndefiniteRole, startsWithRole, type Stretch } from './words-arabic.ts'

const MAX_SUBJECT_TOKENS = 24

/** «لاجئة سودانية تقيم في …»: the verb of a clause about somebody. */
const CLAUSE_VERB = /^[يت]\p{L}{3,}$/u

/** An indefinite person up to what is said: «لاجئ يعمل في سوق المدينة | إنه …». */
export function toldByClause(tokens: readonly Token[], from: number, lexicon: Lexicon): Mention | null {
  const whole = stretchesFrom(tokens, from, true, lexicon)[0]
  if (whole === undefined) return null
  const { days } = arabicWords(lexicon)
  const day = tokens.findIndex(({ folded }, at) => at > from + 1 && at < whole.to && days.has(folded))
  const role = rangeOf(tokens, from, day < 0 ? whole.to : day)
  return { name: null, role, isPronoun: false, isBound: false, ...role }
}

/** The subject that begins at a token; null where none does. */
export function subjectAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Mention | null {
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
export function stretchesFrom(
  tokens: readonly Token[],
  from: number,
  isWide: boolean,
  lexicon: Lexicon,
): readonly Stretch[] {
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
