import { tokens } from '../text/fold.ts'
import { isArabic } from './words.ts'

// Arabic has no capitals: who is named there is told by what stands before, a body's kind, a title or a verb of saying.

const BODIES = new Set(
  tokens(
    'رابطة مرصد مجلس معهد جامعة مؤسسة منظمة وزارة مفوضية لجنة هيئة جمعية مركز وكالة اتحاد تحالف محكمة كلية حزب شركة نقابة شبكة مديرية مكتب صندوق بنك نادي حركة مدرسة اكاديمية عمالة ولاية',
  ),
)

const BEFORE_PEOPLE = new Set(
  tokens(
    'سيد سيدة دكتور دكتورة أستاذ أستاذة قاضي قاضية وزير وزيرة رئيس رئيسة مدير مديرة محامي محامية خبير خبيرة باحث باحثة سفير سفيرة مهندس ملك أمير لواء عميد ناطق منسق منسقة ' +
      'قال قالت يقول تقول أكد أكدت أضاف أضافت أوضح أوضحت صرح صرحت ذكر ذكرت روى روت يرى ترى أبرز أبرزت أشار أشارت شدد شددت اعتبر اعتبرت قدم قدمت أفاد أفادت أعلن أعلنت دعا دعت طالب طالبت أسفت أسف',
  ),
)

/** The folded words of an Arabic text that are likely names or of names: of a body its kind and two words, of people two. */
export function arabicNameWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word, at) => {
      if (!isArabic(word)) return []
      const cues = [word, withoutPrefix(word)]
      const next = words.slice(at + 1, at + 3).filter(({ length }) => length > 3)
      if (cues.some((cue) => BODIES.has(cue))) return [word, ...next]
      return cues.some((cue) => BEFORE_PEOPLE.has(cue)) ? next : []
    }),
  )
}

/**
 * The names of people in an Arabic text, two words each, folded: what follows a title or a verb of saying, and what stands
 * between two commas (`رئيسة الجمعية، سلمى الوزير،`).
 */
export function arabicPeople(text: string, folded: readonly string[]): readonly (readonly [string, string])[] {
  if (!folded.some(isArabic)) return []
  const words = withJoinedNames(folded)
  const said = words.flatMap((word, at) =>
    BEFORE_PEOPLE.has(word) || BEFORE_PEOPLE.has(withoutPrefix(word)) ? pairOf(words.slice(at + 1, at + 3)) : [],
  )
  const apposed = [...text.matchAll(APPOSITION)].flatMap(([, names = '']) => pairOf(withJoinedNames(tokens(names))))
  return [...said, ...apposed]
}

const APPOSITION = /[،,]\s?([\u0621-\u0652]{2,}(?:\s[\u0621-\u0652]{2,}){1,3})\s?(?=[،,.؛:])/g

const pairOf = (words: readonly string[]): readonly (readonly [string, string])[] => {
  const [first = '', second = ''] = words
  return Math.min(first.length, second.length) >= 3 ? [[first, second]] : []
}

/** `عبد الكريم بن حمو` as two names: what begins a name and is none by itself is put to it. */
export function withJoinedNames(words: readonly string[]): readonly string[] {
  if (!words.some((word) => NAME_BEGINS.has(word))) return words
  const joined: string[] = []
  let begun = ''
  for (const word of words) {
    if (NAME_BEGINS.has(word)) begun += word
    else {
      joined.push(begun + word)
      begun = ''
    }
  }
  return joined
}

const NAME_BEGINS = new Set(tokens('عبد بن ابن أبو بو آيت أيت ولد منت'))

const withoutPrefix = (word: string): string => word.replace(/^[وفبلك]?(?:ال)?(?=...)/, '')
