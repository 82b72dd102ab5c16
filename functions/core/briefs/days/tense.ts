import { matchesIn } from '../../text/matches.ts'
import type { Tense } from './days.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'
import { perLexicon, wordsOf } from '../reading/words.ts'

const patternsOf = perLexicon(({ when }: Lexicon) => ({
  future: wordsOf(when.future),
  futureForm: new RegExp(when.futureForm, 'gu'),
  present: wordsOf(when.present),
}))

/** Verbs of what has been, of which the nearest to a day outweighs a verb of what will be. */
const PAST: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:a|ont|est|sont|s'est|fut|ete|avait|etait|etaient)\s(?:\p{L}+\s)?\p{L}+(?:e|ee|es|ees|i|is|it|u|us|ue|ues)(?!\p{L})/gu,
  en: /(?<!\p{L})(?<!(?:\sbe|\sto|will|shall|\sis|\sare|being)\s(?:\p{L}+ly\s)?)(?:was|were|held|met|took place|brought|heard|said|told|had|began|spoke|gave|made|\p{L}{3,}ed)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:\p{L}{3,}(?:aron|ieron)|fue|fueron|tuvo|hubo|(?:ha|han)\s\p{L}+[ai]do|reunio|celebro|organizo|acogio|inauguro|participo|presento)(?!\p{L})/gu,
  ar: /(?<!\p{L})[وف]?(?:نظمت?|انعقدت?|احتضنت?|شهدت?|عقدت?|استضافت?|تم|كانت?|قالت?|اكدت?|افتتحت?|انطلقت?|اختتمت?|التامت?)(?!\p{L})/gu,
}

/** Whether a place of a sentence is told as gone, as going on or as to come: by the verb that stands nearest. */
export function tenseAt(sentence: Sentence, at: number, lexicon: Lexicon): Tense {
  const { future, futureForm, present } = patternsOf(lexicon)
  const { folded, text } = sentence
  const distance = (matches: Iterable<RegExpExecArray>) =>
    Math.min(
      Infinity,
      ...Array.from(matches, ({ index, 0: { length } }) =>
        Math.min(Math.abs(index - at), Math.abs(index + length - at)),
      ),
    )
  const past = distance(matchesIn(folded, PAST[lexicon.lang] ?? /(?!)/gu))
  const toCome = Math.min(distance(matchesIn(folded, future)), distance(matchesIn(text, futureForm)))
  // Folding takes the accent off: « organisé » is no « organise ».
  const now = distance(
    [...matchesIn(folded, present)].filter(
      ({ index, 0: word }) => !/[éÉ]$/u.test(text.slice(index, index + word.length)),
    ),
  )
  if (toCome < Infinity && toCome <= past) return 'future'
  return now < past ? 'present' : 'past'
}
