import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter } from './body-lists.ts'
import { claim, DOINGS, UNPROVEN, WEIGHTS, type Claim } from './claim.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** « à l’initiative de … », "at the invitation of …", بمبادرة من …. */
export function invited(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  return matchesIn(sentence.folded, organizerPatterns(lexicon).by).flatMap((match) => {
    const end = match.index + match[0].length
    const contraction = /\s(?:du|des|del)$/u.exec(match[0])
    return claim(
      WEIGHTS.organises,
      bodiesAfter(sentence, contraction === null ? end : end - contraction[0].length + 1, lexicon),
    )
  })
}

/** « organisée par l’Observatoire … et … », عقدها المرصد. Of what is held the sentence need not speak again. */
export function passive(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { passive: patterns } = organizerPatterns(lexicon)
  return DOINGS.filter((doing) => isTold || doing === 'organises').flatMap((doing) =>
    matchesIn(sentence.folded, patterns[doing]).flatMap((match) =>
      agents(WEIGHTS[doing], sentence, bodiesAfter(sentence, match.index + match[0].length, lexicon), lexicon),
    ),
  )
}

/** A name that nothing tells to be a body's may be a person's: it counts when nobody else is told. */
function agents(weight: number, sentence: Sentence, bodies: readonly Body[], lexicon: Lexicon): readonly Claim[] {
  const isProven = bodies.some((body) => namesBody(sentence, body, lexicon))
  return claim(isProven ? weight : weight - UNPROVEN, bodies)
}
