import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, perLexicon } from '../reading/words.ts'

const patternsOf = perLexicon(({ speech }: Lexicon) => ({
  floor: new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(speech.floor)})[\\s']*$`, 'u'),
}))

/** An opening that leads up to the subject: "Arrived from Conakry nine years ago, ". */
const OPENING = /^[^,;:«»“”"()]{2,120},\s*(?:(?:et|mais|and|but|y|pero)\s+)?$/u
/** « Une étiquette que |Awa Ba refuse », « Ce budget, … »: a noun put in front, whose clause has its own subject. */
const FRONTED = /^(?:et\s|mais\s)?(?:[\p{L}'-]+\s){1,5}qu(?:e\s|')$/u
/** « 9:10 a. m. El director … »: the hour at the head of a line of a programme or a live report. */
const HOUR = /^\s*\d{1,2}(?:[:.]\d{2}|\s?h(?:\s?\d{2})?)\s?(?:[ap]\.?\s?m\.?)?[\s:.,–-]*$/u
/** What ties a name to what stands before it. */
const GOVERNED =
  /(?:^|\s)(?:a|à|de|d'|du|des|with|by|to|of|for|from|avec|par|pour|con|por|para|del|al|au|aux|in|en|at|and|et|y)\s*$/u

/** The verb of an Arabic sentence, right before its subject: «لم تكن», «وترأس الجلسة». */
const BEHIND_VERB =
  /^[وف]?(?:(?:قد|لم|ثم|كما|لكن|بدوره|بدورها|من جهته|من جهتها)[،,]?\s)?(?!(?:من|عن|مع|علي|الي|في|بين|لدي|عند|حسب|وفق|ال\p{L}+)\s)\p{L}{3,}\s(?:ال(?:جلسه|ندوه|لقاء|نقاش|كلمه|ورشه)\s(?:ال\p{L}+\s)?)?$/u

/**
 * The person a sentence is about, by full name: its subject, or whom it hands the floor ("Then came …"). Whoever it is
 * may come to word in the sentences that follow as "she" or « le président ». Null where nobody is.
 */
export function focusOf({ folded, text }: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Mention | null {
  for (const mention of mentions) {
    const { name, start } = mention
    if (name === null || !/\s/u.test(text.slice(start, name.end))) continue
    const lead = folded.slice(0, start)
    if (patternsOf(lexicon).floor.test(lead)) return mention
    // «عين المجلس نجوى الشرادي مديرة»: whom an Arabic sentence appoints.
    if (lexicon.lang === 'ar' && mention.role !== null && /^\s+$/u.test(text.slice(name.end, mention.role.start)))
      return mention
    if (mention.isBound) continue
    if (start === 0 || HOUR.test(lead)) return mention
    if (lexicon.lang === 'ar') {
      if (BEHIND_VERB.test(lead)) return mention
      continue
    }
    if (lexicon.lang === 'fr' && FRONTED.test(lead.replace(/(?<=\s)(?:le|la|l')\s?(?:\p{L}+\s)?$/u, ''))) return mention
    if (OPENING.test(lead) && !GOVERNED.test(lead.replace(/,.*$/su, ''))) return mention
  }
  return null
}
