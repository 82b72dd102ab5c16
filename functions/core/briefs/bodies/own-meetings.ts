import { matchesIn } from '../../text/matches.ts'
import { namesBody, type Body } from './bodies.ts'
import { bodiesAfter, bodiesAt } from './body-lists.ts'
import { isState } from './body-words.ts'
import { claim, WEIGHTS, type Claim } from './claim.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { listsOf } from './subject-lists.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** Letters of a meeting's name between its noun and the comma behind which who holds it stands, at most. */
const MEANS_CHARS = 90
/** Letters that are read before "between" and before a meeting for what it belongs to. */
const BEFORE_CHARS = 110

/** « Avec ce séminaire, l’Institut entend … », "Through this workshop, the Ministry wants to …". */
export function byMeansOf(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  const nouns = meetingNounsIn(sentence, lexicon)
  return matchesIn(sentence.folded, organizerPatterns(lexicon).means).flatMap((match) => {
    const from = match.index + match[0].length
    const noun = nouns.find(({ start }) => start >= from && start - from < 25)
    if (noun === undefined) return []
    const comma = sentence.folded.slice(noun.end, noun.end + MEANS_CHARS).search(/[,،]/u)
    const at = sentence.tokens.findIndex(({ start }) => start > noun.end + comma)
    return comma < 0 ? [] : claim(WEIGHTS.hosts, named(sentence, bodiesAt(sentence, at, lexicon), lexicon))
  })
}

/** « L’association a fait de l’exil le sujet de sa table ronde »: a meeting of its own is the subject's. */
export function ownMeetings(sentence: Sentence, lexicon: Lexicon): readonly Claim[] {
  const { own } = organizerPatterns(lexicon)
  const isOwn = meetingNounsIn(sentence, lexicon).some(({ start }) =>
    own.test(sentence.folded.slice(Math.max(0, start - 50), start)),
  )
  if (!isOwn) return []
  const subject = listsOf(sentence, lexicon).find(({ isGoverned }) => !isGoverned)
  const first = subject?.bodies[0]
  const isAtHead = first !== undefined && (first.head <= 1 || sentence.tokens[first.head - 2]?.text === ',')
  return isAtHead ? claim(WEIGHTS.hosts, named(sentence, subject?.bodies ?? [], lexicon)) : []
}

/** "We at the Hub are organising …", « Desde la Fundación organizamos … »: a body that writes of itself. */
export function ourselves(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { ours } = organizerPatterns(lexicon)
  if (!isTold || !FIRST_PERSON[lexicon.lang].test(sentence.folded)) return []
  return matchesIn(sentence.folded, ours)
    .slice(0, 3)
    .flatMap((match) =>
      claim(WEIGHTS.organises, named(sentence, bodiesAfter(sentence, match.index + match[0].length, lexicon), lexicon)),
    )
}

/** Verbs of holding in the first person plural, or "our team". */
const FIRST_PERSON = {
  fr: /(?:^|\s)(?:nous\s(?:avons\s|allons\s|vous\s)?(?:organis|co-?organis|ten|tien|propos|accueill|invit|convi|anim|prepar|mont|lanc|reuni)\p{L}*|notre equipe)/u,
  en: /(?:^|\s)(?:(?:we|us)\s|our\s(?:team|staff|colleagues)\s)/u,
  es: /(?:(?:organiz|celebr|impart|convoc|invit|propon|present|acog|prepar|mont|impuls|lanz)(?:amos|emos|imos|aremos|eremos)(?:\s|$)|nuestro\sequipo|nuestra\sgente)/u,
  ar: /(?:^|\s)(?:ننظم|نعقد|نقيم|نطلق|نحن|فريقنا|ندعوكم)/u,
} as const

/** "Talks between Kenya and Uganda", « un mémorandum signé entre l’université et l’institut »: the two sides. */
export function sides(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const { between, talks } = organizerPatterns(lexicon)
  if (!isTold) return []
  return matchesIn(sentence.folded, between).flatMap((match) => {
    const before = sentence.folded.slice(Math.max(0, match.index - BEFORE_CHARS), match.index)
    const clause = before.slice(before.search(/[^.;:!?«»“”"]*$/u))
    const isHeld = clause.search(talks) >= 0 && (meetingNounsIn(sentence, lexicon).length > 0 || SIGNED.test(clause))
    if (!isHeld || BINDS.test(clause)) return []
    const bodies = bodiesAfter(sentence, match.index + match[0].length, lexicon).filter((body) =>
      namesBody(sentence, body, lexicon),
    )
    return bodies.length > 1 ? claim(WEIGHTS.hosts, bodies) : []
  })
}

/** A pact that is told for its own sake is signed there, or what came of it is. */
const SIGNED =
  /(?:^|\s)(?:sign(?:e|ee|es|ees|ed|s|ing|ature)?|firm(?:o|aron|ado|ada|an|a)|suscri(?:to|ta|be|bio|bieron)|paraphe?e?|conclue?|fruits?|result|fruto|scell|sealed|initialled|توقيع|وقعت?|ابرمت?|ثمره)(?=\s)/u

/** "Relations between", « la frontière entre »: what lies between the two is spoken of, not held. */
const BINDS =
  /(?:relation|relations|relaciones|lien|liens|links?|ties|borders?|frontieres?|fronteras?|corridor|route|ruta|cooperation|cooperacion|differences?|diferencias?|rapports|echanges|trade|movement|mouvements?|circulation|flows?|flux|flujos?|crossings?|bridge|pont|puente|حدود|الحدود|علاقات|العلاقات|العلاقه|علاقه|تعاون|التعاون|الطريق|الربط)\s(?:\p{L}+\s){0,2}$/u

function named(sentence: Sentence, bodies: readonly Body[], lexicon: Lexicon): readonly Body[] {
  return bodies.filter((body) => {
    const name = sentence.tokens
      .slice(body.head, body.next)
      .map(({ folded }) => folded)
      .join(' ')
    return namesBody(sentence, body, lexicon) && !isState(name, lexicon)
  })
}
