import type { Cue } from './cues.ts'
import { genderOfRole, type Gender } from '../people/gender.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, foldedSet, perLexicon } from '../reading/words.ts'

// In Arabic the verb comes first and may leave its subject out; what tells who speaks is the order of words, not a capital.

const patternsOf = perLexicon(({ speech }: Lexicon) => ({
  verbs: foldedSet(speech.says),
  that: new RegExp(`^[\\s,]*(?:${anyOf(speech.that)})(?![\\p{L}])`, 'u'),
}))

/** «تقدم به الملك»: no words are told. */
export const PRESENTING = /تقدم/u

/** What stands between a verb and its subject: «كشف عنه», «أكدت في هذا الصدد», «قال، أمس، …», «قال لـ"الصدى"». */
const GAP =
  /^[\s،]*(?:(?:عنها?|بها?|فيها?|لها?|لهم|لنا|معها?|معهم|اليها?|عليها?|عليهم|خلالها?|الراي|في هذا \p{L}+|في هذه \p{L}+|في (?:السياق|الصدد|الاطار) (?:ذاته|نفسه)|من جهتها?|بهذه المناسبه|بالمناسبه|خلال (?:هذا |هذه )?(?:اللقاء|الندوه|الجلسه|الورشه|المؤتمر|الموتمر|الملتقي|النقاش|الافتتاح|التظاهره)|لـ?\s?["«“”][^"»”“«]{2,30}["»“”]|لموقعنا|لجريدتنا|للصحاف?ه|للصحاف?يين|للصحفيين|للجريده|للموقع|لوسايل الاعلام|للحاضرين|لوكاله الانباء)[\s،]*)+$/u
/** And between commas. */
const INSERTION = /^\s*[،,][^،,.;:«»“”"]{3,60}[،,]\s*$/u

/** Whether a subject may follow its verb after these words. */
export const bridges = (gap: string) => GAP.test(gap) || INSERTION.test(gap)

/** The gender of a verb: a feminine form is one that its masculine stands beside in the lexicon. */
function verbGender({ folded }: Sentence, { start, end, kind }: Cue, lexicon: Lexicon): Gender {
  const verb = folded.slice(start, end).replace(/[\u064b-\u0652]/gu, '')
  if (kind === 'adding') return verb.endsWith('ه') ? 'f' : 'm'
  const { verbs } = patternsOf(lexicon)
  const bare = verbs.has(verb) ? verb : verb.slice(1)
  if (!verbs.has(bare)) return null
  const masculines = [
    bare.replace(/ت$/u, ''),
    bare.replace(/ت$/u, 'ي'),
    bare.replace(/ت$/u, 'ا'),
    bare.replace(/^(س?)ت/u, '$1ي'),
  ]
  return masculines.some((form) => form !== bare && verbs.has(form)) ? 'f' : 'm'
}

/** A subject stands before its verb only at the head, after أما, or where a relative takes it up. */
export function leads({ folded }: Sentence, mention: Mention, cue: Cue): boolean {
  if (mention.start === 0) return true
  if (/(?:^|\s)(?:الذي|التي)\s*$/u.test(folded.slice(mention.end, cue.start))) return true
  // «وكان رئيس الجمعية، سامي الكرداوي، قد صرح».
  const isPluperfect = /(?:^|[^\p{L}])[وف]?كانت?\s+$/u.test(folded.slice(0, mention.start))
  if (isPluperfect && /^[\s،,]*(?:قد\s+)?$/u.test(folded.slice(mention.end, cue.start))) return true
  // «لكن الباحثة ترى», «غير أن الباحثة ترى»
  return /(?:^|\s)(?:[وف]?اما|(?<=^|[،,.]\s)[وف]?(?:لكن|غير ان|الا ان|بيد ان))\s*$/u.test(
    folded.slice(0, mention.start),
  )
}

/**
 * A noun behind a verb may be its object («تناولت المهاجر …»): somebody without a name agrees with the verb and is followed by
 * what is said.
 */
export function isTold(sentence: Sentence, cue: Cue, mention: Mention, lexicon: Lexicon): boolean {
  if (lexicon.lang !== 'ar' || mention.name !== null || mention.role === null) return true
  const role = sentence.folded.slice(mention.role.start, mention.role.end)
  const isFeminine = genderOfRole(role, lexicon) === 'f'
  if (verbGender(sentence, cue, lexicon) === 'f') return isFeminine
  const rest = sentence.folded.slice(mention.end).replace(/^\s*[،,][^،,]{0,90}[،,]/u, '')
  return patternsOf(lexicon).that.test(rest.replace(/^\s+من(?=\s+ان)/u, '')) || /^[\s،,]*(?:["“«:]|ب\p{L})/u.test(rest)
}

/** What stands right before a verb that goes on with the subject of another one: «كما», «حين», «وهو». */
const JOINING = /(?:^|\s)(?:كما|ثم|[وف]?قد|[وف]?ه[وي]|[وف]?الرجل|[وف]?المراه)\s+$/u
const SUBORDINATING = /(?:^|\s)(?:حين|عندما|لما|اذ|حيث|بعدما|قبل ان)\s+$/u
/** What is said, behind such a verb. */
const SAID =
  /^(?:\s*[،,][^،,]{3,80}[،,])?(?:\s+(?:فيها?|خلالها?|لهم|لنا|في هذا \p{L}+|بالمناسبه|ايضا|كذلك))?\s+(?:[إا]لي|علي|عن|ب?[اإ]ن|بانه|بانها|انه|انها|انهم)(?!\p{L})|^(?:\s+ب\p{L}+(?:\s\p{L}+)?)?\s*[:"«“(]/u
/** «وفي أول تصريح لها عقب تنصيبها، قالت إن»، «وفي كلمته، أكد أن»: the words are of whom the sentence means already. */
const OWN_WORDS =
  /^[وف]?(?:في|خلال|ضمن|وضمن)\s(?:[^،.]{0,30}\s)?(?:(?:تصريح|حوار|حديث|كلمه|مداخله|تدوينه|رد|تعليق)(?:\s\p{L}+)?\sلها?|(?:كلمت|مداخلت|تصريح|تصريحات|حديث|عرض|رد|تعقيب)ها?)(?:\s[^،.]{0,60})?[،,]\s*$/u

/**
 * Who is meant by a verb without a subject («وأضاف أن»، «…، مؤكدا أن»): the person of its gender whom its own sentence names
 * before as the subject of another verb, else who spoke last. Null where it cannot be told.
 */
export function elidedSubject(
  sentence: Sentence,
  cue: Cue,
  before: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): Person | null {
  const lead = sentence.folded.slice(0, cue.start)
  const verb = sentence.folded.slice(cue.start)
  const isPurpose = /^ل[يت]/u.test(verb)
  const isJoined = /^[وف]/u.test(verb) || JOINING.test(lead) || OWN_WORDS.test(lead)
  const isInner = cue.kind === 'adding' || isPurpose || SUBORDINATING.test(lead)
  if (!(isJoined || isInner) || !SAID.test(sentence.folded.slice(cue.end))) return null
  const gender = verbGender(sentence, cue, lexicon)
  const named = before.filter((mention) => mention.name !== null && !isGoverned(sentence, mention))
  for (const mention of named) {
    const person = people.resolve(sentence, mention)
    if (person !== null && (person.gender === null || gender === null || person.gender === gender)) return person
  }
  return named.length > 0 || isInner ? null : people.meant(gender)
}

/** Whether a name hangs on a preposition or stands in a relative clause, so that it is no subject. */
function isGoverned({ folded }: Sentence, { start }: Mention): boolean {
  const lead = folded.slice(Math.max(0, start - 40), start)
  return (
    /\S$/u.test(lead) ||
    /(?:^|\s)[وف]?(?:من|عن|مع|علي|الي|في|بين|لدي|عند|ضد|نحو|تجاه|حول|بشان|برياسه|بحضور|بمشاركه|بقياده|بدعوه|جانب|رفقه|بمعيه)\s+$/u.test(
      lead,
    ) ||
    /(?:^|\s)(?:الذي|التي|الذين|حيث)\s+\p{L}+\s+$/u.test(lead)
  )
}

/** What has a title in quotation marks behind a colon: no words of somebody. */
const TITLED =
  /(?:^|\s)(?:ال|[وب])?(?:كتاب|روايه|ديوان|عنوان|شعار|موضوع|محور|فيلم|شريط|تقرير|دراسه|بحث|ورقه|مقال|قصيده|اغنيه|لوحه|لافته|كلمه|معرض|مولف|اطروحه|مداخله|محاضره|عرضا|عرض)(?:ه|ها|ا)?(?:\s|$)/u

/**
 * «سامي الكرداوي، عامل متقاعد، لم يخف غضبه: "…"», «بدأت المربية نجوى الشرادي بسؤال: «…»»: a colon belongs to the only one whom
 * the words before it name, at the head or behind its verb.
 */
export function beforeArabicColon(sentence: Sentence, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const { folded, text } = sentence
  const named = mentions.filter(({ end, name }) => end <= cue.start && name !== null)
  const [first, other] = named
  if (first === undefined || other !== undefined) return null
  const rest = folded.slice(first.end, cue.start)
  if (TITLED.test(rest) || text.slice(cue.end).split(/\s+/u).length < 5) return null
  if (first.start === 0) return first
  return /^[«"“]?[وف]?(?:لم\s|قد\s|ثم\s|هنا\s|هنا،\s)?\p{L}+\s+(?:\p{L}+ه\s+)?$/u.test(folded.slice(0, first.start)) &&
    !isGoverned(sentence, first)
    ? first
    : null
}
