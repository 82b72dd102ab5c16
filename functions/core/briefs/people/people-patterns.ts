import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldedSet, perLexicon, wordSet } from '../reading/words.ts'

export const patternsOf = perLexicon(({ speech, place }: Lexicon) => ({
  roles: wordSet(speech.roles),
  placeWords: foldedSet(place.before),
  adjectives: foldedSet(speech.functionAdjectives),
  things: foldedSet(speech.notRoles),
  articles: foldedSet(speech.articles),
  verbs: foldedSet([...speech.says, ...speech.auxiliaries]),
  // As written: Spanish « él » speaks, « el » is an article.
  pronouns: new Set(speech.pronouns.filter((pronoun) => !pronoun.includes(' '))),
}))
