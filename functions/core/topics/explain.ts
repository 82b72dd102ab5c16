import { LANGUAGES, type Language, type PhraseHit, type Topic } from '../model.ts'
import { findIn, judge, phrasesWanted, type Judgement, type Matchable } from './match.ts'
import { compileTopics, languagesFor, type Finding } from './phrases.ts'

/**
 * A phrase that nearly counts.
 * - `other-language`: it stands in the text, but in the list of a language that is not the article's
 * - `other-ending`: the text has it with another ending (`migrant` written, `migrants` found): a `*` would find it
 */
export interface NearMiss {
  readonly kind: 'other-language' | 'other-ending'
  readonly lang: Language
  readonly hit: PhraseHit
}

/** Why an article is in a topic, or why not. */
export interface Explanation extends Judgement {
  readonly topicId: string
  /** How many phrases the text was to hold, where the title holds none. */
  readonly phrasesWanted: number
  readonly nearMisses: readonly NearMiss[]
}

/** At most so many near misses are told: they are hints. */
const NEAR_MISSES = 10

/** Which phrases of a topic stand where in an article, which were vetoed by what, and what was nearly found. */
export function explain(article: Matchable, topic: Topic): Explanation {
  const languages = languagesFor(article.lang)
  const strict = compileTopics([topic])
  const found = findIn(article, strict)
  const elsewhere = findIn(
    article,
    strict,
    LANGUAGES.filter((lang) => !languages.includes(lang)),
  )
  const opened = findIn(article, compileTopics([topic], true))
  const nearMisses = [
    ...missesAmong(elsewhere, found, 'other-language'),
    ...missesAmong(opened, [...found, ...elsewhere], 'other-ending'),
  ]
  return {
    topicId: topic.id,
    ...judge(article, found),
    phrasesWanted: phrasesWanted(article),
    nearMisses: nearMisses.slice(0, NEAR_MISSES),
  }
}

/** Wanted phrases that lie where none of `known` does. */
function missesAmong(
  findings: readonly Finding[],
  known: readonly Finding[],
  kind: NearMiss['kind'],
): readonly NearMiss[] {
  return findings
    .filter(({ of, span }) => of.list === 'any' && !known.some((other) => covers(other.span, span)))
    .map(({ of, phrase, span }) => ({ kind, lang: of.lang, hit: { phrase, span } }))
}

function covers(outer: PhraseHit['span'], inner: PhraseHit['span']): boolean {
  return outer.in === inner.in && outer.start <= inner.start && outer.end >= inner.end
}
