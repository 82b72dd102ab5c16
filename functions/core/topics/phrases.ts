import { LANGUAGES, type Language, type PhraseHit, type Span, type Topic } from '../model.ts'
import { phraseWords, type Word } from './words.ts'

/** A phrase of a topic, ready to be looked for. */
interface CompiledPhrase {
  /** As the editor wrote it. */
  readonly phrase: string
  readonly topicId: string
  readonly lang: Language
  readonly list: 'any' | 'none'
  readonly parts: readonly Part[]
}

/** A word of a phrase; an open one (`migrant*`) is the beginning of any word. */
interface Part {
  readonly stem: string
  readonly open: boolean
}

/** The phrases of one language, found by their first word. */
interface PhraseIndex {
  readonly whole: ReadonlyMap<string, readonly CompiledPhrase[]>
  /** By the first letters of the stem. */
  readonly open: ReadonlyMap<string, readonly CompiledPhrase[]>
}

export type CompiledTopics = Readonly<Record<Language, PhraseIndex>>

/** The shortest stem before a `*`: what is shorter would stand in half of all words. */
const SHORTEST_STEM = 3

/** What is wrong with a phrase as an editor wrote it, and what to do; null where nothing is. */
export function faultOfPhrase(phrase: string): string | null {
  const words = phrase.trim().split(/\s+/)
  if (phraseWords(phrase).length === 0) return `the phrase "${phrase}" holds no word: write at least one`
  if (words.some((word) => /\*(?!$)/.test(word)))
    return `in "${phrase}" a * stands inside a word: it may only end one, as in migrant*`
  const short = words.find((word) => word.endsWith('*') && word.length <= SHORTEST_STEM)
  return short === undefined
    ? null
    : `in "${phrase}" the stem ${short} is too short: write at least ${SHORTEST_STEM} letters before the *`
}

/** Makes the phrases of all topics ready, a language apart. `opened` takes every phrase as if its words ended in `*`. */
export function compileTopics(topics: readonly Topic[], opened = false): CompiledTopics {
  const indexOf = (lang: Language): PhraseIndex => {
    const phrases = topics.flatMap((topic) =>
      (['any', 'none'] as const).flatMap((list) =>
        topic[list][lang].map((phrase) => compilePhrase(phrase, topic.id, lang, list, opened)),
      ),
    )
    return {
      whole: byKey(phrases, ({ stem, open }) => (open ? null : stem)),
      open: byKey(phrases, ({ stem, open }) => (open ? stem.slice(0, SHORTEST_STEM) : null)),
    }
  }
  return { fr: indexOf('fr'), ar: indexOf('ar'), en: indexOf('en'), es: indexOf('es') }
}

function compilePhrase(
  phrase: string,
  topicId: string,
  lang: Language,
  list: 'any' | 'none',
  opened: boolean,
): CompiledPhrase {
  const parts = phrase
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const words = phraseWords(written)
      return words.map((stem, index) => {
        const last = index === words.length - 1
        return { stem, open: last && (written.endsWith('*') || (opened && stem.length > SHORTEST_STEM)) }
      })
    })
  return { phrase, topicId, lang, list, parts }
}

function byKey(
  phrases: readonly CompiledPhrase[],
  keyOf: (first: Part) => string | null,
): ReadonlyMap<string, readonly CompiledPhrase[]> {
  const index = new Map<string, CompiledPhrase[]>()
  for (const phrase of phrases) {
    const [first] = phrase.parts
    const key = first === undefined ? null : keyOf(first)
    if (key === null) continue
    const known = index.get(key)
    if (known === undefined) index.set(key, [phrase])
    else known.push(phrase)
  }
  return index
}

/** The languages whose phrases are looked for: the article's own, or all where it is none of ours. */
export function languagesFor(lang: string): readonly Language[] {
  const primary = lang.toLowerCase().split(/[-_]/)[0]
  const own = LANGUAGES.find((language) => language === primary)
  return own === undefined ? LANGUAGES : [own]
}

/** A phrase found, with the sentence it stands in. */
export interface Finding extends PhraseHit {
  readonly of: CompiledPhrase
  readonly sentence: number
}

/** Every phrase of these languages that stands in the words, in order of place. */
export function findPhrases(
  words: readonly Word[],
  field: Span['in'],
  compiled: CompiledTopics,
  languages: readonly Language[],
): Finding[] {
  const found: Finding[] = []
  words.forEach((word, at) => {
    const seen = new Set<CompiledPhrase>()
    for (const lang of languages)
      for (const form of word.forms) {
        for (const phrase of candidates(compiled[lang], form)) {
          if (seen.has(phrase)) continue
          const last = lastWordOf(phrase, words, at)
          if (last === null) continue
          seen.add(phrase)
          const span = { in: field, start: word.start, end: last.end }
          found.push({ phrase: phrase.phrase, span, of: phrase, sentence: word.sentence })
        }
      }
  })
  return found
}

function candidates(index: PhraseIndex, form: string): readonly CompiledPhrase[] {
  const whole = index.whole.get(form)
  const open = index.open.get(form.slice(0, SHORTEST_STEM))
  if (open === undefined) return whole ?? []
  return whole === undefined ? open : [...whole, ...open]
}

/** The word that ends the phrase if it begins at `at`: every word in its order, within one sentence. */
function lastWordOf(phrase: CompiledPhrase, words: readonly Word[], at: number): Word | null {
  let last: Word | null = null
  for (const [offset, part] of phrase.parts.entries()) {
    const word = words[at + offset]
    if (word === undefined || (last !== null && word.sentence !== last.sentence)) return null
    if (!word.forms.some((form) => (part.open ? form.startsWith(part.stem) : form === part.stem))) return null
    last = word
  }
  return last
}
