import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter } from './body-lists.ts'
import { isState } from './body-words.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** Further organisers that a sentence joins: "in partnership with …", and "with …" right at a comma. */
export function partnersIn(sentence: Sentence, isSame: boolean, lexicon: Lexicon): readonly Body[] {
  const { partners, with: beside } = organizerPatterns(lexicon)
  const isMeeting = isSame || meetingNounsIn(sentence, lexicon).length > 0
  // "Partners include …" says of itself what it speaks of.
  const phrases = matchesIn(sentence.folded, partners).filter(({ index }) => isMeeting || index === 0)
  const besides = isSame ? matchesIn(sentence.folded, beside) : []
  const joined = phrases.flatMap((match) => {
    const contraction = /\s(?:du|des|del|au|aux|al)$/u.exec(match[0])
    const end = match.index + match[0].length
    return bodiesAfter(sentence, contraction === null ? end : end - contraction[0].length + 1, lexicon)
  })
  const named = isSame
    ? matchesIn(sentence.folded, AS_HOST).flatMap((match) =>
        bodiesAfter(sentence, match.index + match[0].length, lexicon),
      )
    : []
  const close = besides.flatMap((match) => bodiesAfter(sentence, match.index + match[0].length, lexicon))
  return [
    ...joined,
    ...named,
    ...close.filter((body) => namesBody(sentence, body, lexicon) && !isCountry(sentence, body, lexicon)),
  ]
}

/** "with Spain as co-host", « avec le Togo comme coorganisateur »: called a partner, even a state is one. */
const AS_HOST =
  /(?<!\p{L})(?:with|avec|con)\s(?=[^,.;:]{2,70}?\s(?:as|comme|pour|como)\s(?:(?:its|their|a|the|main|joint|principal)\s){0,2}(?:co-?hosts?|co-?organi[sz]ers?|co-?convenors?|co-?conveners?|co-?organisat\p{L}+|co-?organizador\p{L}*|co-?anfitri\p{L}+|hote|partners?|partenaires?|socios?)(?!\p{L}))/gu

/** « …, con Mauritania y Angola a la cabeza »: a state beside a comma is no partner. */
function isCountry({ tokens }: Sentence, { head, next }: Body, lexicon: Lexicon): boolean {
  const words = tokens.slice(head, next).map(({ folded }) => folded)
  return isState(words.join(' '), lexicon)
}
