import type { Lexicon } from '../lexicon/lexicon.ts'
import { phrases } from '../lexicon/phrases.ts'
import type { Token } from '../reading/source.ts'
import { isStateToken } from '../bodies/body-words.ts'
import { arabicWords, isDefinite, isIndefiniteRole, startsWithRole, type Stretch } from './words-arabic.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** Words of a name at most, and with those that only tie others: «بن», «عبد», «ولد». */
const MAX_NAME_WORDS = 5
export const MAX_NAME_TOKENS = 9

/**
 * The name with which a function ends: رئيس مفوضية الاتحاد | موسى فاكي. It begins with a word without ال that no other
 * noun governs: after a definite word, a parenthesis or an honorific.
 */
export function nameAtEnd(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch | null {
  const { honorifics } = arabicWords(lexicon)
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]
    const isHonoured = honorifics.has((before?.text === '.' ? tokens[at - 2] : before)?.folded ?? '')
    const isClosed = before?.text === ')' || isDefinite(before?.folded ?? '') || isPlaceName(tokens, at - 1, lexicon)
    if (before === undefined || !(isHonoured || isClosed)) continue
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

/** «والي وهران | سعيد …», «عميد الكلية بوجدة | سعيد …», «سفيرة فرنسا | …»: a town or a state ends a function. */
function isPlaceName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const { towns } = arabicWords(lexicon)
  const word = token.folded
  return towns.has(word) || towns.has(word.replace(/^[بل]/u, '')) || isStateToken(token, lexicon)
}

/** Given names that begin with an article. */
const DEFINITE_NAMES = foldedSet(
  phrases(`
     الطيب, الحسين, الحسن, المصطفى, العربي, الهادي, المختار, البشير, المهدي, الطاهر, العياشي, الحبيب, الشاذلي, الصديق, المكي,
     المعطي, الجيلالي, الغالي, الراضي, الصادق, الأمين, السعيد, الميلودي, الزبير, اليزيد, العيد, الوافي, التهامي, المعتصم,
     المنصف, الناصر, الباجي, المولدي, الأخضر, السعدية, الزهرة, الضاوية, الباتول, الغالية, العالية, المحجوب, العلمي, الوليد
  `),
)
/** Whether a word is a given name though it begins as if with an article. */
export const isGivenName = (token: Token | undefined) =>
  // «إلياس», «ألفة»: no article.
  token !== undefined && (DEFINITE_NAMES.has(token.folded) || /^[إأآ]ل/u.test(token.text))
/** Given names of two words, the second with an article: «فاطمة الزهراء», «نور الدين». */
const FIRST_OF_TWO =
  /^(?:عوض|حاج|قسم|جاد|فضل|سيف|بدر|شمس|تاج|صلاح|عز|علاء|زين|محيي|ضياء|نجم|شرف|خير|سر|مال|دفع|عطا|رزق|فتح|ضيف|نصر|امه|هبه|منه|نعمه)$/u
const isSecondOfTwo = (tokens: readonly Token[], at: number) =>
  FIRST_OF_TWO.test(tokens[at - 1]?.folded ?? '') ||
  /^(?:عبد|ام|اب[ويا])$/u.test(tokens[at - 1]?.folded ?? '') ||
  /^ال(?:زهراء|دين|لاه|اسلام|رحمن|امين)$/u.test(tokens[at]?.folded ?? '')
/** Names that begin with what may be a preposition or "and". */
const LAM_NAMES = /^ل(?:مي|طي|طف|حس|بن|يل|يز|ين|وي|وس|ور|ار|بي|خض|عر|حب|قم|مى|مين|ال|و|ؤ)/u
const WAW_NAMES = /^(?:وليد|وفاء|وسيم|وداد|وجدي|وجيه|وايل|وهيب|ولد|وحيد|ورد|وصال|ويد|وين|ودا|وهب)/u

/** Prepositions begin no name; those that are names, too (علي, أمام beside إمام) are left out. */
const PREPOSITION =
  /^و?(?:لدى|عند|تجاه|إزاء|ازاء|ضد|قبل|بعد|منذ|خلال|فوق|عبر|دون|ضمن|وسط|داخل|خارج|قرب|مع|من|عن|في|بين|عقب|إثر|رغم|حيال|أمام|على|إلى|صلب)$/u
const WITH_PRONOUN = /^و?(?:من|عن|في|علي|إلي|ب|ل|مع|لدي|عند|بين|أمام|خلال)(?:ه|ها|هم|هن|نا)$/u
/** «بتعزيز», «بصوت»: "in" and "with" before letters with which few names go on from ب. */
const BA_PHRASE = /^[بو]?ب[فتضعمجخحصزقغذظ]/u
const BA_NAMES = /^ب(?:خيت|خت|خوش|حر|جاد|غداد|عزيز|قاس|تول|تينا|قالي|غوره)/u
/** «قدمها», «يراها»: a verb with its object. Names that end so are shorter. */
const WITH_OBJECT = /^\p{L}{4,}(?:ها|هما)$/u
/** «المسؤولون», «متدخلون»: plurals of participles; «ميمون» is a name. */
const PLURAL = /^(?:ال)?م(?!يمون|امون)\p{L}{3,}ون$/u

/** «قلقه»: with "his"; «عبده» is a name, and «فاطمة» is written with another letter. */
const POSSESSED = /^(?!ال|عبده|نزيه|وجيه|نبيه|فقيه)\p{L}{3,}ه$/u

/** Indefinite nouns as objects of a verb end so, or are what people present. */
const OBJECT =
  /(?:ه|ات|اء|ا)$|^(?:عرض|نتايج|ابرز|اهم|خلاصات|مضامين|معطيات|ارقام|تقرير|كلمه|شهاد[هت]|بعض|جمله|عدد|حصيله|دعو[هت])/u

/** Words come again and again; so many are remembered at a time. */
const REMEMBERED_WORDS = 20_000

/** Whether a word may be a part of a name, by itself. */
const namePartTest = perLexicon((lexicon: Lexicon) => {
  const mayBe = partTest(lexicon)
  const known = new Map<string, boolean>()
  return (token: Token): boolean => {
    if (token.kind !== 'word' || token.folded.length !== token.text.length) return token.kind === 'word' && mayBe(token)
    const before = known.get(token.text)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED_WORDS) known.clear()
    const is = mayBe(token)
    known.set(token.text, is)
    return is
  }
})

function partTest(lexicon: Lexicon): (token: Token) => boolean {
  const { role, body, particles, time, pronouns, that, notNames } = arabicWords(lexicon)
  return ({ folded, text }: Token) =>
    folded.length > 1 &&
    (text === 'فان' || ![time, pronouns, that, notNames].some((words) => words.has(folded))) &&
    // «ولم»
    !(/^[وف]\p{L}{2,4}$/u.test(folded) && notNames.has(folded.slice(1))) &&
    // «بعدم», «لجميع»: a preposition glued to what begins no name.
    !(/^[بلك]/u.test(folded) && notNames.has(folded.slice(1))) &&
    !body.test(folded) &&
    !PREPOSITION.test(text) &&
    !WITH_PRONOUN.test(text) &&
    // «بإصدار», «بأقاليم»: a preposition before an alif with its hamza.
    !/^[بكل][إأ]/u.test(text) &&
    !(BA_PHRASE.test(folded) && !BA_NAMES.test(folded)) &&
    !WITH_OBJECT.test(folded) &&
    !PLURAL.test(folded) &&
    // «باحثون ومشغلون»: plurals joined by "and" are a group.
    !/^و\p{L}{3,}(?:ون|ين|ات)$/u.test(folded) &&
    (particles.has(folded) || !/^(?:لل|بال|وال)/u.test(folded)) &&
    !/ًا?$|اً$/u.test(text) &&
    (!role.test(folded) || particles.has(folded))
}

/** The name at the start of a stretch: words of which none is a function, a body, or begins with a preposition. */
export function nameIn(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): Stretch | null {
  const { role, body, particles, time, that, notNames } = arabicWords(lexicon)
  const isPart = namePartTest(lexicon)
  // «هشام القاضي»: a surname may be a function with its article.
  const isSurname = (at: number) => {
    const token = tokens[at]
    return (
      token !== undefined &&
      at > from &&
      (at === from + 1 ||
        !isDefinite(tokens[at - 1]?.folded ?? '') ||
        isSecondOfTwo(tokens, at - 1) ||
        particles.has(tokens[at - 2]?.folded ?? '')) &&
      isDefinite(token.folded) &&
      role.test(token.folded) &&
      (tokens[at + 1]?.kind !== 'word' ||
        (at > from + 1 && (that.has(tokens[at + 1]?.folded ?? '') || isIndefiniteRole(tokens[at + 1], lexicon))))
    )
  }
  // «قسم السيد»: a compound whose first word may be a body.
  const isCompound = (at: number) =>
    at > from && FIRST_OF_TWO.test(tokens[at]?.folded ?? '') && isSecondOfTwo(tokens, at + 1) && at + 1 < to
  // «ولد الطالب»: what follows a particle is a name.
  const isChild = (at: number) => particles.has(tokens[at - 1]?.folded ?? '') && isDefinite(tokens[at]?.folded ?? '')
  const isChildName = (at: number) => /^(?:ا?بن|ولد|بنت|منت)$/u.test(tokens[at - 1]?.folded ?? '')
  const isGlued = ({ folded }: Token, at: number) =>
    at === from
      ? folded.startsWith('ل') && folded.length > 3 && !LAM_NAMES.test(folded)
      : (/^و\p{L}{4}/u.test(folded) && !WAW_NAMES.test(folded)) || /^لل?\p{L}{5}/u.test(folded)
  let end = from
  let words = 0
  while (end < to && end - from < MAX_NAME_TOKENS + 1 && words <= MAX_NAME_WORDS) {
    const token = tokens[end]
    if (
      token === undefined ||
      !(isPart(token) || isCompound(end) || isSurname(end) || (end > from && (isChild(end) || isGivenName(token)))) ||
      isGlued(token, end)
    )
      break
    // A name goes on to its ال word; then only a particle leads further: محمد الأمين ولد الكتامني.
    const last = tokens[end - 1]?.folded ?? ''
    const isPastSurname = end > from + 1 && isDefinite(last) && !particles.has(last) && !isSecondOfTwo(tokens, end - 1)
    // «وصف سامي الكرداوي الإمكانيات …»: behind a surname, a plural with its article is the object.
    if (isPastSurname && /^ال\p{L}{3,}(?:ات|ون)$/u.test(token.folded) && !isChild(end)) break
    if (isPastSurname && !isChild(end - 1) && !particles.has(token.folded) && !isDefinite(token.folded)) break
    // «زينب منت أحمد حلقة النقاش»: behind the name of the father, too.
    if (end > from + 2 && isChildName(end - 1) && !particles.has(last) && OBJECT.test(token.folded)) break
    // «لا يخفي سامي الكرداوي قلقه»: what is his.
    if (end > from + 1 && POSSESSED.test(token.text)) break
    if (!particles.has(token.folded)) words++
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
  // «أدارها سامي الكرداوي عرفت …»: the verb of the sentence behind a surname.
  const isBeforeVerb =
    end - from > 1 &&
    isDefinite(tokens[end - 1]?.folded ?? '') &&
    /^(?:\p{L}{2,}ت|[يت]\p{L}{3,})$/u.test(next?.folded ?? '')
  const isOver =
    end === to ||
    next === undefined ||
    next.kind === 'mark' ||
    isBeforeObject ||
    isBeforeVerb ||
    POSSESSED.test(next.text) ||
    // «طالب الكرداوي الحكومة»: a surname alone before the body it asks.
    (end - from === 1 && isDefinite(next.folded) && body.test(next.folded)) ||
    PREPOSITION.test(next.text) ||
    WITH_PRONOUN.test(next.text) ||
    // «عينت نجوى الشرادي مديرة», «انتخب سامي الكرداوي رئيسا».
    isIndefiniteRole(next, lexicon) ||
    /^(?:[بفوك]|ل(?!ل)|لل(?:صح|وكال|جريد|موقع|قنا|اذاع|تلفز|حاضر|اعلام))/u.test(next.folded) ||
    // «سامي الكرداوي السلطات»
    (end - from > 1 && isDefinite(next.folded) && isDefinite(tokens[end - 1]?.folded ?? '')) ||
    [time, that, notNames].some((words) => words.has(next.folded))
  // «استعرض سامي الكرداوي تجربة "الجسر"»: the word before a title in quotation marks is what it names.
  const isTitled = end - from > 2 && /^[«"“]$/u.test(next?.text ?? '')
  return end > from && words <= MAX_NAME_WORDS && isOver ? { from, to: isTitled ? end - 1 : end } : null
}
