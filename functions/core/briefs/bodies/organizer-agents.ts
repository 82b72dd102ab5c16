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
      PATRONAGE.test(match[0]) ? WEIGHTS.hosts : WEIGHTS.organises,
      bodiesAfter(sentence, contraction === null ? end : end - contraction[0].length + 1, lexicon),
    )
  })
}

/** « L’initiative du forum revient à … », « l’initiative n’émanait d’aucun ministère mais de … ». */
const INITIATIVE =
  /(?<!\p{L})initiative(?!\p{L})[^.;:!?«»]{0,70}?\s(?:n'|en\s)?(?:revient|revenait|emane|emanait|vient|venait|est venue|est partie)\s(?:d'aucune?\s[^.;:,]{1,40}\smais\s|pas d[^.;:,]{1,40}\smais\s)?(?:à\s|a\s|de\s|(?=au\s|aux\s|du\s|des\s))/gu

/** Whose the initiative is said to be. */
export function initiators(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  if (lexicon.lang !== 'fr') return []
  return matchesIn(sentence.folded, INITIATIVE).flatMap((match) =>
    claim(WEIGHTS.organises, bodiesAfter(sentence, match.index + match[0].length, lexicon)),
  )
}

/** Under whose auspices something is need not be who organises it. */
const PATRONAGE = /(?:egide|auspices|aegis|auspicios)\s/u

/** « organisée par l’Observatoire … et … », عقدها المرصد. Of what is held the sentence need not speak again. */
export function passive(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { passive: patterns } = organizerPatterns(lexicon)
  return DOINGS.filter((doing) => isTold || doing === 'organises').flatMap((doing) =>
    matchesIn(sentence.folded, patterns[doing]).flatMap((match) =>
      CARRIED_OUT.test(sentence.folded.slice(Math.max(0, match.index - 40), match.index))
        ? []
        : agents(WEIGHTS[doing], sentence, bodiesAfter(sentence, match.index + match[0].length, lexicon), lexicon),
    ),
  )
}

/** « les auditions menées par le Parlement », "the raids conducted by": done by somebody, yet no meeting. */
const CARRIED_OUT =
  /(?:^|[\s'])(?:auditions?|entretiens?|operations?|poursuites?|perquisitions?|fouilles|politiques?|negociation|missions?|expulsions?|rafles?|raids?|interviews?|policies|policy|inspections?|arrests?|deportations?|redadas?|operacion(?:es)?|politicas?|inspecciones|entrevistas?)\s$/u

/** A name that nothing tells to be a body's may be a person's: it counts when nobody else is told. */
function agents(weight: number, sentence: Sentence, bodies: readonly Body[], lexicon: Lexicon): readonly Claim[] {
  const isProven = bodies.some((body) => namesBody(sentence, body, lexicon))
  return claim(isProven ? weight : weight - UNPROVEN, bodies)
}
