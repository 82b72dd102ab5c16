import type { Span } from '../../model.ts'
import { genderOfRole, genderOfTitle, type Gender } from './gender.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import { spanIn, type Sentence } from '../reading/source.ts'
import { perLexicon, wordSet } from '../reading/words.ts'

/** Someone in the article, as far as it has told: grows as sentences are read. */
export interface Person {
  name: Span | null
  role: Span | null
  /** The words of the name, folded, without honorifics. */
  words: readonly string[]
  /** The words of the role that tell something, folded. */
  roleWords: readonly string[]
  /** The nouns of function of the role, folded. */
  functions: readonly string[]
  /** As honorific, function or a pronoun have told it. */
  gender: Gender
  isSpeaker: boolean
  /** Opens, chairs or moderates: counts though no words are told. */
  takesPart: boolean
  readonly statements: Span[]
}

const functionWords = perLexicon((lexicon: Lexicon) => wordSet(lexicon.speech.roles))

/** The words of a function without articles and small words, Arabic ones without theirs. */
export function contentWords(folded: string): readonly string[] {
  return (folded.match(/[\p{L}\p{M}-]+/gu) ?? [])
    .map((word) => word.replace(/^[وف]?ال/u, ''))
    .filter((word) => word.length > 3 || /\p{Script=Arabic}/u.test(word))
}

/** The words of a mention's name, folded. */
export function wordsOf(sentence: Sentence, mention: Mention): readonly string[] {
  const range = mention.name
  if (range === null) return []
  return sentence.tokens
    .filter(({ start, end, kind }) => kind === 'word' && start >= range.start && end <= range.end)
    .map(({ folded }) => folded)
}

/** The nouns of function of a mention's role, folded. */
export function functionsOf(sentence: Sentence, mention: Mention, lexicon: Lexicon): readonly string[] {
  const range = mention.role
  if (range === null) return []
  const roles = functionWords(lexicon)
  return sentence.tokens
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ folded }) => folded.replace(lexicon.lang === 'ar' ? /^و?ال/u : /^$/u, ''))
    .filter((word) => roles.has(word))
}

/** A person's role as shown and as it is known again. */
export function roleOf(
  sentence: Sentence,
  mention: Mention,
  lexicon: Lexicon,
): Pick<Person, 'role' | 'roleWords' | 'functions'> {
  const range = mention.role
  if (range === null) return { role: null, roleWords: [], functions: [] }
  const text = sentence.folded.slice(range.start, range.end)
  // « Son président »: whose is told in another sentence, perhaps not of this body.
  const possessive = /^(?:son|sa|ses|leur|leurs|its|his|her|their|su|sus)\s+/u.exec(text)?.[0].length ?? 0
  return {
    role: spanIn(sentence, range.start + possessive, range.end),
    roleWords: contentWords(text),
    functions: functionsOf(sentence, mention, lexicon),
  }
}

/** As an honorific or a function tells it. */
export function genderOf({ tokens, folded }: Sentence, { name, role, start }: Mention, lexicon: Lexicon): Gender {
  const titles = name === null ? [] : tokens.filter((token) => token.start >= start && token.end <= name.start)
  const before = name === null ? undefined : tokens.findLast(({ end, kind }) => end <= name.start && kind === 'word')
  const told = [...titles.filter((title) => !(role !== null && title.start >= role.start)), before].map((title) =>
    title === undefined ? null : genderOfTitle(title.folded),
  )
  return (
    told.find((gender) => gender !== null) ??
    (role === null ? null : genderOfRole(folded.slice(role.start, role.end), lexicon))
  )
}

/** Somebody who is mentioned for the first time. */
export function personOf(sentence: Sentence, mention: Mention, words: readonly string[], lexicon: Lexicon): Person {
  return {
    name: mention.name === null ? null : spanIn(sentence, mention.name.start, mention.name.end),
    words,
    ...roleOf(sentence, mention, lexicon),
    gender: genderOf(sentence, mention, lexicon),
    isSpeaker: false,
    takesPart: false,
    statements: [],
  }
}
