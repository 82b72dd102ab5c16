import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter, bodiesAt } from './body-lists.ts'
import { claim, WEIGHTS, type Claim } from './claim.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { cutBefore, listsOf } from './subject-lists.ts'
import { canDo } from './organizer-subjects.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** Letters between "behind this conference" and who stands behind it. */
const BEHIND_CHARS = 140

/** Those whom a sentence calls organisers: « X, organisatrice de … », "the organisers, X and Y", المنظمون، وهم …. */
export function calledOrganizers(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  const { nouns, afterNoun } = organizerPatterns(lexicon)
  return matchesIn(sentence.folded, nouns).flatMap((match) => {
    const end = match.index + match[0].length
    const after = afterNoun.exec(sentence.folded.slice(end))
    const named = after === null ? [] : able(sentence, bodiesAfter(sentence, end + after[0].length, lexicon), lexicon)
    return claim(WEIGHTS.organises, named.length > 0 ? named : calledBefore(sentence, match.index, lexicon))
  })
}

/** « a indiqué la Fondation Orient, organisatrice de la rencontre »: the noun is said of the name right before it. */
function calledBefore(sentence: Sentence, noun: number, lexicon: Lexicon): readonly Body[] {
  for (const list of listsOf(sentence, lexicon).toReversed()) {
    const cut = list.bodies.flatMap((body) => cutBefore(sentence, body, noun))
    const last = cut.at(-1)
    if (last === undefined || last.end > noun) continue
    const isNext =
      /^\s*[,،(]?\s*(?:(?:the|l'|la|le|los|las|el|main|et|and|y|une?|des|both|deux|principal|principale)\s?)*$/u.test(
        sentence.folded.slice(last.end, noun),
      )
    return isNext ? cut.filter((body) => namesBody(sentence, body, lexicon)) : []
  }
  return []
}

/** « Derrière ce colloque, on trouve X et Y », "Behind the conference are …", « À l’origine de cette table ronde : … ». */
export function thoseBehind(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  const { behind, appears } = organizerPatterns(lexicon)
  return matchesIn(sentence.folded, behind).flatMap((match) => {
    const from = match.index + match[0].length
    const noun = meetingNounsIn(sentence, lexicon).find(({ start }) => start >= from && start - from < 30)
    if (noun === undefined) return []
    const places = matchesIn(sentence.folded.slice(noun.end, noun.end + BEHIND_CHARS), appears)
    for (const place of places) {
      const bodies = able(sentence, bodiesAfter(sentence, noun.end + place.index + place[0].length, lexicon), lexicon)
      if (bodies.length > 0) return claim(WEIGHTS.organises, bodies)
    }
    return []
  })
}

/** "Three bodies join forces for the forum: X, Y and Z": a list behind a colon to the end of the sentence, after a verb of holding. */
export function listedBehindColon(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const verb = isTold ? sentence.folded.search(organizerPatterns(lexicon).active.organises) : -1
  const colon = sentence.tokens.findIndex(({ text, start }) => text === ':' && start > verb)
  if (verb < 0 || colon < 0) return []
  const bodies = bodiesAt(sentence, colon + 1, lexicon)
  const rest = sentence.tokens.length - (bodies.at(-1)?.next ?? 0)
  const isList = bodies.length > 1 && rest <= 2 && bodies.every((body) => namesBody(sentence, body, lexicon))
  return isList ? claim(WEIGHTS.organises, bodies) : []
}

function able(sentence: Sentence, bodies: readonly Body[], lexicon: Lexicon): readonly Body[] {
  return bodies.filter((body) => canDo(sentence, body, 'organises', lexicon))
}
