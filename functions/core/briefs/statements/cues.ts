import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { overlapping, type Quotation } from './quotations.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, LETTER, perLexicon } from '../reading/words.ts'

/**
 * A verb of saying (`inverted` with its pronoun: « a-t-elle dit »; `adding`: a participle), "according to" (`source`, `relative`
 * with whom it is before it), or "in her view" (`viewpoint`) in a sentence.
 */
export interface Cue extends Range {
  /** Stands within the quotation of which it tells. */
  readonly isIncise?: boolean
  readonly kind: 'says' | 'source' | 'inverted' | 'adding' | 'viewpoint' | 'relative' | 'colon' | 'position'
}

/** « …, c’est ce qu’a affirmé Awa Ba. » */
const ITS_WHAT = "(?:c'est|c'etait|voila|tel est)\\s(?:du moins\\s|en substance\\s|en tout cas\\s)?ce\\squ[e']\\s?"

const CUE_KINDS = ['source', 'inverted', 'adding', 'viewpoint', 'relative'] as const

const cuesOf = perLexicon((lexicon: Lexicon) => {
  const { speech } = lexicon
  const adverbs = adverbsOf(lexicon)
  // « a, quant à elle, annoncé »: an insertion between commas belongs to the verb.
  const compound = `(?:${anyOf(speech.auxiliaries)})(?:,[^,.;:]{1,40},)?\\s+${adverbs}(?:${anyOf(speech.said)})`
  const light = `(?:${anyOf(speech.lights)})\\s*(?:${anyOf(speech.infinitives)})`
  // "is urging", "were calling for".
  const progressive =
    lexicon.lang === 'en'
      ? `|(?:(?:has|have|had)\\s+${adverbs})?(?:is|are|was|were|been)\\s+${adverbs}(?:${anyOf(speech.adding)})`
      : ''
  // « Et Mounir Zribi de lancer, sous les rires : “…” ».
  const narrative =
    lexicon.lang === 'fr'
      ? `|(?<=^et\\s[^,.;:«»"]{3,80},?\\s|[»”"]\\s?,\\s)d[e']\\s?(?:${anyOf(speech.infinitives)})|${ITS_WHAT}(?:${compound}|(?:${anyOf(speech.says)}))`
      : ''
  const pronoun = '-(?:t-)?(?:il|elle)'
  const inverted =
    lexicon.lang === 'fr'
      ? `|(?:s'etait|s'est|avait|aurait|a)${pronoun}\\s+${adverbs}(?:${anyOf(speech.said)})|(?:${anyOf(speech.says)})${pronoun}|et\\s+d[e'][\\s]?(?:ajouter|conclure|poursuivre|preciser|souligner|rappeler|insister|rencherir)`
      : ''
  const prefix = lexicon.lang === 'ar' ? '(?:[وف]|ل(?=[يت]))?' : ''
  const adding =
    lexicon.lang === 'ar' ? `(?<=[,،]\\s)(?:${anyOf(speech.adding)})|قائله?` : `(?<=,\\s)(?:${anyOf(speech.adding)})`
  return new RegExp(
    `(?<!${LETTER})(?<!')(?<!\\S-)${prefix}(?:(?<source>${anyOf(speech.sources)}|(?<=^[\\s"“«]*)(?:${anyOf(speech.openingSources)}))|(?<inverted>\\u0000${inverted})|(?<adding>${adding})|(?<viewpoint>${anyOf(speech.viewpoints)})|(?<relative>${anyOf(speech.relativeSources)})${narrative}|${light}|${compound}${progressive}|(?:${anyOf(speech.says)}))(?:(?<=')|(?!${LETTER}))`,
    'gu',
  )
})

/** An expression for the adverbs between a subject and its verb: « également », "pour sa part". */
export const adverbsOf = ({ lang, speech }: Lexicon) =>
  `(?:(?:${anyOf(speech.adverbs)}${lang === 'en' ? MANNER : ''})[\\s,]+)*`

/** "Quietly": English adverbs of manner by their ending. */
const MANNER = '|(?!(?:family|assembly|rally|ally|italy|july|reply|supply|bully|monopoly)[\\s,])[a-z]{3,}ly'

/** What a sentence has of verbs of saying and the like, but for those within quotations. */
export function cuesIn(sentence: Sentence, quotations: readonly Quotation[], lexicon: Lexicon): readonly Cue[] {
  const verbs: readonly Cue[] = matchesIn(sentence.folded, cuesOf(lexicon)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const at = sentence.offset + start
    if (isProper(sentence.text, start) || (lexicon.lang === 'en' && isNominal(sentence.folded, start, end))) return []
    if (lexicon.lang === 'ar' && !saysInArabic(sentence, { start, end })) return []
    if (isNoun(sentence, { start, end }, lexicon) || NOT_SAID.test(sentence.folded.slice(end, end + 40))) return []
    // What a quoted person says that others said is theirs, not the outlet's.
    const isQuoted = overlapping(quotations, at, at + 1).some(
      (quotation) => at > quotation.start && at < quotation.end - 1,
    )
    const isIncise = isQuoted && lexicon.lang === 'fr' && isSetOff(sentence, start, end, match.groups?.['inverted'])
    if (isQuoted && !isIncise) return []
    if (isIncise)
      return [{ kind: match.groups?.['inverted'] === undefined ? 'says' : 'inverted', isIncise, start, end }]
    const kind = CUE_KINDS.find((one) => match.groups?.[one] !== undefined) ?? 'says'
    // «حسب ما كشف عنه …».
    const lead = kind === 'says' ? ACCORDING_TO.exec(sentence.folded.slice(0, start)) : null
    return [lead === null ? { kind, start, end } : { kind: 'source', start: lead.index, end }]
  })
  return [...verbs, ...colonIn(sentence, quotations), ...summedUpIn(sentence, lexicon)].sort(
    (a, b) => a.start - b.start,
  )
}

/** «لا يكشف», «أن يقول», «كُتبت»: nobody is said to have said it; but «قبل أن يضيف». */
const UNSAID = /(?<!\p{L})[وف]?(?:لا|لن|لم|الا|عدم|دون|(?<!(?:قبل|بعد)\s)ان|كي|لكي)\s$/u
/** «ذهبت الباحثة إلى أن», «لم يتردد في القول إن»: verbs that tell of words with these alone. */
const MOVES = /^[وف]?(?:[يت]?ذهبت?|[يت]?تردد|[يت]?نقلت?)$/u
const TO_SAY = /^[^.;:«»"]{0,120}?\s(?:الي (?:ان|القول|حد|اعتبار|التاكيد)|في (?:القول|التاكيد)|ابعد من)(?!\p{L})/u

/** Whether an Arabic verb of saying tells that something was said. */
function saysInArabic({ text, folded }: Sentence, { start, end }: Range): boolean {
  if (/^[وف]?\p{L}\u064f/u.test(text.slice(start, end))) return false
  if (MOVES.test(folded.slice(start, end))) return TO_SAY.test(folded.slice(end))
  return !UNSAID.test(folded.slice(Math.max(0, start - 12), start))
}

/** «…»، هكذا بدأ سامي …: whatever verb stands there, the words before it are his. */
function summedUpIn({ folded }: Sentence, { lang }: Lexicon): readonly Cue[] {
  if (lang !== 'ar' || !/هكذا|بهذ/u.test(folded)) return []
  const found = /(?<=[»”"]\s?[،,.]?\s(?:هكذا|بهذه?\s\p{L}{3,})\s)\p{L}{3,}/u.exec(folded)
  return found === null ? [] : [{ kind: 'says', start: found.index, end: found.index + found[0].length }]
}

/** «حسب ما», «وفق ما»: a verb of saying behind it gives a source. */
const ACCORDING_TO = /(?<!\p{L})[وف]?(?:ب?حسب|وفقا? ل?|طبقا ل)\s?ما\s$/u

/** « “Le texte, martèle-t-elle, dort depuis six ans.” »: French sets the attribution off within the quotation, the verb first. */
function isSetOff({ text }: Sentence, start: number, end: number, inverted: string | undefined): boolean {
  if (!/[,!?…]\s*$/u.test(text.slice(0, start))) return false
  const behind = text.slice(end, end + 120)
  return inverted === undefined ? NAMED_BEHIND.test(behind) : /^[^,.;:«»“”"]{0,30}[,.!?»”"]/u.test(behind)
}

/** Up to three words in small letters, a name of two words at least, and the mark that closes the aside. */
const NAMED_BEHIND =
  /^\s(?:(?:le|la|son|sa|M\.|Mme|Me|Dr|Pr)\s|l[’'])?(?:\p{Ll}+\s){0,3}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+|\s(?:de|ben|el|ould|van))+[,.]/u

/** "… came from Awa Ba: “…”": a colon between somebody and a quotation. */
function colonIn({ offset, text }: Sentence, quotations: readonly Quotation[]): readonly Cue[] {
  const colon = /\p{L}[)]?\s*:\s*(?=["“«‘'])/u.exec(text)
  if (colon === null) return []
  const end = colon.index + colon[0].length
  const isQuoted = overlapping(quotations, offset + end, offset + end + 1).some(({ start }) => start === offset + end)
  return isQuoted ? [{ kind: 'colon', start: colon.index + 1, end }] : []
}

/** « a soutenu une thèse », "defended her thesis", "think tank". */
export const NOT_SAID =
  /^(?:\stanks?(?!\p{L})|\s+(?:une|sa|un|son|su|una|his|her|a)\s+(?:(?:doctoral|phd)\s+)?(?:these|memoire|doctorat|tesis|thesis|dissertation|doctorate)(?!\p{L}))/u

/** "the report", "una denuncia", « sa demande »: after an article it is a noun. French « le », « la » may be pronouns. */
function isNoun({ folded }: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'ar') return false
  const lead = folded.slice(Math.max(0, start - 12), start)
  const before = /(?<word>\p{L}+)\s$/u.exec(lead)?.groups?.['word']
  if (before !== undefined && NOUN_MARKERS[lexicon.lang].has(before)) return true
  if (lexicon.lang !== 'en' || /ed$|\s/u.test(folded.slice(start, end))) return false
  return BEFORE_ENGLISH_NOUN.test(lead) || BEHIND_ENGLISH_NOUN.test(folded.slice(end, end + 12))
}

/** "Awa Ba's remarks", "in reports", "those questions": no form of a verb but the past stands there. */
const BEFORE_ENGLISH_NOUN =
  /(?:'s|s'|(?<!\p{L})(?:in|of|on|at|for|with|by|from|about|against|over|under|between|than|per|including|those|these|such|other|our|my|your|no|several|many|any|more|two|three|four|five))\s$/u
const BEHIND_ENGLISH_NOUN = /^\s(?:is|are|was|were|have|had|will|would|could|should|may|might)(?!\p{L})/u

/** "any reported losses", "raised by the crews", "… of housing projects.": participles and plurals that are no verb of a subject. */
function isNominal(folded: string, start: number, end: number): boolean {
  const word = folded.slice(start, end)
  const next = folded.slice(end, end + 16)
  const lead = folded.slice(Math.max(0, start - 80), start)
  if (word.endsWith('ed')) {
    if (/(?<!\p{L})(?:of all|each|every|any|no)\s$/u.test(lead)) return true
    return word !== 'added' && /^\sby\s(?!(?:phone|telephone|e-?mail|text|letter|saying)(?!\p{L}))/u.test(next)
  }
  if (!/[^s]s$/u.test(word) || SPEAKING.test(word) || !/^(?:[.;)]|,\s)/u.test(next)) return false
  // "…, the harbour board maintains."
  return /\p{L}\s$/u.test(lead) && !/[,”"'’][^,"”]{0,60}$/u.test(lead)
}

const SPEAKING = /^(?:says|adds|notes|argues|insists|believes|thinks|explains|writes|tells|continues)$/u

/** "Awa Ba Says the Port Is Full": a line whose words begin with capitals. */
const isHeadline = (text: string) =>
  (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/(?<!\p{L})\p{L}/gu)?.length ?? 0)

/** "the United States": within a sentence a capital begins a name. */
const isProper = (text: string, start: number) =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && /\p{L}\s$/u.test(text.slice(0, start)) && !isHeadline(text)

const NOUN_MARKERS = {
  fr: new Set(['un', 'une', 'du', 'des', 'au', 'son', 'sa', 'ce', 'cette', 'leur']),
  en: new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'su', 'del', 'al']),
} as const

/** English verbs that go without "that" before what is said. */
const BARE =
  /^(?:also |later |has |have |had )*(?:said|says?|saying|told|tells?|added|adds|insists?|insisted|believes?|wrote|thinks?)$/u

/** Whether a verb of saying has all that follows for its object: "said that …", in English "said …", too. */
export function governs({ folded }: Sentence, cue: Cue, { lang }: Lexicon): boolean {
  if (lang !== 'en' || (cue.kind !== 'says' && cue.kind !== 'adding')) return false
  return (
    /^\s(?:[^,.;:]{0,60}\s)?that\s/u.test(folded.slice(cue.end, cue.end + 80)) ||
    BARE.test(folded.slice(cue.start, cue.end))
  )
}
