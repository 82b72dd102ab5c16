import type { ArticleLine, Brief, Span } from '../model.ts'
import { fold, tokens } from '../text/fold.ts'
import type { Piece } from '../text/sentences.ts'
import { cuesIn } from './statements/cues.ts'
import { cut } from './reading/grounding.ts'
import { overlapping, quotationsOf, type Quotation } from './statements/quotations.ts'
import type { Sentence, Source } from './reading/source.ts'
import type { SpeakerSpans } from './statements/speakers.ts'
import { placesOf, spansOf, type PlainArticle } from './reading/verbatim.ts'
import { lexiconOf } from './reading/words.ts'

/** Who said what, as a model would have it. */
export interface SuggestedSpeaker {
  readonly name: string | null
  readonly role: string | null
  readonly statements: readonly string[]
}

/** The speakers of a brief after a model was heard, and how many of its pieces the article bears. */
export interface SuggestedSpeakers {
  readonly speakers: Brief['speakers']
  readonly spans: Brief['spans']['speakers']
  readonly proposed: number
  readonly kept: number
}

const MAX_CHARS = { name: 80, role: 200, statement: 1200 } as const
const MIN_STATEMENT_CHARS = 12
const MAX_SPEAKERS = 40
const MAX_STATEMENTS = 12
/** Between a name and its function: « Awa Ba, directrice », "the director of the centre, Awa Ba". */
const APPOSITION = /^[^.!?;:\n]{0,12}$/u
/** How far back the one may be named whom a pronoun means. */
const SENTENCES_BACK = 3

interface Person {
  readonly name: Span | null
  readonly role: Span | null
  /** The engine's, where it knows this person. */
  readonly known: SpeakerSpans | null
}

/**
 * Who said what as a model suggests it, as far as the article bears it. Names and functions stand in the article, a function
 * beside its name. A statement is one that the engine found too, and then its person is the engine's; or a whole sentence,
 * since a piece of one can say the opposite, in which somebody speaks and of all speakers this one is named, or the last
 * named before it. Whom the engine heard and the model does not name stands behind.
 */
export function suggestedSpeakers(
  source: Source,
  brief: Brief,
  suggested: readonly SuggestedSpeaker[],
  plain: PlainArticle,
): SuggestedSpeakers {
  const { article } = source
  const found = suggested.slice(0, MAX_SPEAKERS).flatMap(({ statements, ...who }) => {
    const person = personOf(article, who, brief.spans.speakers, plain)
    return person === null ? [] : [{ person, statements: statements.slice(0, MAX_STATEMENTS) }]
  })
  const voices = new Voices(source, [...brief.spans.speakers, ...found.map(({ person }) => person)])
  const heard = new Map<string, SpeakerSpans>()
  let kept = 0
  for (const { person, statements } of found) {
    const key = keyOf(article, person)
    if (heard.has(key)) continue
    const borne = statements.map((words) => voices.statementsAt(placesOf(words, plain.text), person))
    const own = borne.flat()
    if (own.length === 0 && person.known === null) continue
    // A name alone proves nothing where all that was put into its mouth is not the article's.
    if (own.length > 0 || statements.length === 0) kept += 1 + borne.filter(({ length }) => length > 0).length
    heard.set(key, {
      name: person.name,
      role: person.role,
      statements: own.length > 0 ? own : (person.known?.statements ?? []),
    })
  }
  const silent = brief.spans.speakers.filter((one) => !heard.has(keyOf(article, one)))
  const spans = [...heard.values(), ...silent].slice(0, MAX_SPEAKERS)
  const proposed = suggested.reduce((sum, { statements }) => sum + 1 + statements.length, 0)
  return { ...grounded(article, spans), proposed, kept }
}

/** Cut from the article by the gate, strings and spans side by side. */
function grounded(
  article: ArticleLine,
  people: readonly SpeakerSpans[],
): Pick<SuggestedSpeakers, 'speakers' | 'spans'> {
  const texts = people.map(({ name, role, statements }) => ({
    name: cut(article, name)?.text ?? null,
    role: cut(article, role)?.text ?? null,
    statements: statements.flatMap((span) => cut(article, span) ?? []),
  }))
  return {
    speakers: texts.map(({ statements, ...who }) => ({ ...who, statements: statements.map(({ text }) => text) })),
    spans: people.map(({ name, role }, at) => ({
      name,
      role,
      statements: (texts[at]?.statements ?? []).map(({ span }) => span),
    })),
  }
}

const textAt = (article: ArticleLine, span: Span | null): string => cut(article, span)?.text ?? ''

function keyOf(article: ArticleLine, { name, role }: Pick<Person, 'name' | 'role'>): string {
  return name === null ? `role ${fold(textAt(article, role))}` : fold(textAt(article, name))
}

/** The person suggested: the engine's where it knows them; null where the article has no such name, or no such function. */
function personOf(
  article: ArticleLine,
  { name, role }: Omit<SuggestedSpeaker, 'statements'>,
  known: readonly SpeakerSpans[],
  plain: PlainArticle,
): Person | null {
  const names = spansOf(name, MAX_CHARS.name, plain).filter((span) => /^[\p{Lu}\p{Lo}]/u.test(textAt(article, span)))
  const roles = spansOf(role, MAX_CHARS.role, plain)
  if (name !== null && names.length === 0) return null
  const same = known.find((one) => isSame(article, one, names[0] ?? null, roles[0] ?? null))
  if (same !== undefined)
    return { name: same.name, role: same.role ?? besideOf(article, same.name, roles), known: same }
  const [first] = names
  if (first === undefined) return roles[0] === undefined ? null : { name: null, role: roles[0], known: null }
  for (const span of names) {
    const beside = besideOf(article, span, roles)
    if (beside !== null) return { name: span, role: beside, known: null }
  }
  return { name: first, role: null, known: null }
}

/** One of the functions that stands beside a name, with nothing but marks and small words between. */
function besideOf(article: ArticleLine, name: Span | null, roles: readonly Span[]): Span | null {
  if (name === null) return null
  const whole = name.in === 'title' ? article.title : article.text
  const isBeside = (role: Span) => {
    const [one, next] = role.start < name.start ? [role, name] : [name, role]
    return role.in === name.in && next.start >= one.end && APPOSITION.test(whole.slice(one.end, next.start))
  }
  return roles.find(isBeside) ?? null
}

/** Whether a person of the engine is meant: by a name that holds the other's words, or by the function of who has no name. */
function isSame(article: ArticleLine, known: SpeakerSpans, name: Span | null, role: Span | null): boolean {
  if (known.name !== null && name !== null) {
    const [few = [], many = []] = [tokens(textAt(article, known.name)), tokens(textAt(article, name))].sort(
      (a, b) => a.length - b.length,
    )
    return few.length > 0 && few.every((word) => many.includes(word))
  }
  return known.name === null && name === null && fold(textAt(article, known.role)) === fold(textAt(article, role))
}

/** Whose words are whose: the article's sentences, with who of all speakers is named in each. */
class Voices {
  readonly #source: Source
  readonly #people: readonly Pick<Person, 'name' | 'role'>[]
  readonly #quotations: readonly Quotation[]
  readonly #taken: Span[] = []
  readonly #known: readonly SpeakerSpans[]
  readonly #named = new Map<number, ReadonlySet<string>>()

  constructor(source: Source, people: readonly (SpeakerSpans | Person)[]) {
    this.#source = source
    this.#people = people
    this.#quotations = quotationsOf(source.article.text)
    this.#known = people.flatMap((one) => ('statements' in one ? [one] : []))
  }

  /** What of the words at one of these places are this person's; the first place at which some are. */
  statementsAt(places: readonly Piece[], person: Person): readonly Span[] {
    for (const place of places) {
      const own: Span[] = []
      for (let at = this.#firstAt(place.start); (this.#source.sentences[at]?.offset ?? place.end) < place.end; at++) {
        const sentence = this.#source.sentences[at]
        if (sentence !== undefined) own.push(...this.#statementsIn(sentence, at, person))
      }
      const fresh = own.filter((span) => !this.#taken.some((other) => overlap(span, other)))
      this.#taken.push(...fresh)
      if (fresh.length > 0) return fresh
    }
    return []
  }

  /** Which sentence is the first to end behind an offset of the text. */
  #firstAt(offset: number): number {
    const { sentences } = this.#source
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      const sentence = sentences[middle]
      if (sentence !== undefined && sentence.offset + sentence.text.length > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  #statementsIn(sentence: Sentence, at: number, person: Person): readonly Span[] {
    const whole: Span = { in: 'text', start: sentence.offset, end: sentence.offset + sentence.text.length }
    const told = this.#known.flatMap((one) =>
      one.statements.flatMap((span) => (overlap(span, whole) ? [{ span, isTheirs: one === person.known }] : [])),
    )
    // Of two opinions on whose words they are, the engine's holds.
    if (told.length > 0) return told.every(({ isTheirs }) => isTheirs) ? told.map(({ span }) => span) : []
    const length = whole.end - whole.start
    if (length < MIN_STATEMENT_CHARS || length > MAX_CHARS.statement || !this.#isSpoken(sentence)) return []
    return this.#isNearest(at, person) ? [whole] : []
  }

  #isSpoken(sentence: Sentence): boolean {
    const lexicon = lexiconOf(this.#source.article.lang)
    const { offset, text } = sentence
    if (overlapping(this.#quotations, offset, offset + text.length).length > 0) return true
    return lexicon !== null && cuesIn(sentence, this.#quotations, lexicon).length > 0
  }

  /** Named in the sentence and nobody else, or where it names nobody, the last one named before it. */
  #isNearest(at: number, person: Person): boolean {
    const key = keyOf(this.#source.article, person)
    for (let back = at; back >= Math.max(0, at - SENTENCES_BACK); back--) {
      const named = this.#namedIn(back)
      if (named.size > 0) return named.size === 1 && named.has(key)
    }
    return false
  }

  #namedIn(at: number): ReadonlySet<string> {
    const before = this.#named.get(at)
    if (before !== undefined) return before
    const { article, sentences } = this.#source
    const words = ` ${fold(sentences[at]?.text ?? '')} `
    const named = this.#people.filter(({ name, role }) => {
      const own = tokens(textAt(article, name))
      // « Mme Bennis », "García": by any word of the name but the first.
      const keys = own.length > 1 ? own.slice(1).filter(({ length }) => length > 1) : own
      const all = name === null ? [fold(textAt(article, role))] : keys
      return all.some((key) => key !== '' && words.includes(` ${key} `))
    })
    const keys = new Set(named.map((one) => keyOf(article, one)))
    this.#named.set(at, keys)
    return keys
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.in === other.in && one.start < other.end && other.start < one.end
}
