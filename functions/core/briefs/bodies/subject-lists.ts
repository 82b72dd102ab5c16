import type { Body } from './bodies.ts'
import { bodiesAt } from './body-lists.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** The bodies of a sentence that stand side by side. */
export interface BodyList {
  readonly bodies: readonly Body[]
  /** Behind a preposition, in Arabic anywhere but at the head of the sentence: no subject of a verb behind it. */
  readonly isGoverned: boolean
}

const known = new WeakMap<Sentence, readonly BodyList[]>()

/** The bodies of a sentence, list by list. Remembered: each verb of the sentence asks again. */
export function listsOf(sentence: Sentence, lexicon: Lexicon): readonly BodyList[] {
  const ready = known.get(sentence)
  if (ready !== undefined) return ready
  const made = readLists(sentence, lexicon)
  known.set(sentence, made)
  return made
}

function readLists(sentence: Sentence, lexicon: Lexicon): readonly BodyList[] {
  const lists: BodyList[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const bodies = bodiesAt(sentence, at, lexicon)
    const last = bodies.at(-1)
    if (last === undefined) continue
    const isGoverned = lexicon.lang === 'ar' ? !isArabicHead(sentence, at) : followsPreposition(sentence, at, lexicon)
    // « Dans une salle de la Chambre de commerce, l’Association et la Fédération ont … »: after its comma stands the subject.
    const comma = isGoverned
      ? bodies.findIndex(
          (body, index) =>
            body.start < (sentence.tokens[body.head]?.start ?? 0) && endsAtComma(sentence, bodies[index - 1]),
        )
      : 0
    if (comma >= 0) lists.push({ bodies: bodies.slice(comma), isGoverned: false })
    else lists.push({ bodies, isGoverned: true })
    at = last.next - 1
  }
  return lists
}

function followsPreposition({ tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const { prepositions } = organizerPatterns(lexicon)
  return prepositions.has(tokens[at - 1]?.folded ?? '') || prepositions.has(tokens[at]?.folded ?? '')
}

function isArabicHead({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^(?:[:«"“.…|-]|ان|فان|وان|لكن|اما|غير|كان|كانت)$/u.test(before.folded)
}

function endsAtComma({ tokens }: Sentence, body: Body | undefined): boolean {
  return tokens[body?.next ?? -1]?.text === ','
}

/** Small words before a verb that a name in lower case runs into. */
const VERBAL =
  /^(?:a|ont|va|vont|ha|han|has|have|will|is|are|to|avait|avaient|vient|d'|de|qui|que|which|who|that|and|et|y|قد|اذ|سوف|التي|الذي|،|,)$/u

/** A name in lower case runs on into the verb: it ends before. None where it begins behind. */
export function cutBefore(sentence: Sentence, body: Body, offset: number): readonly Body[] {
  if (body.end <= offset) return [body]
  const next = sentence.tokens.findIndex(({ end }) => end > offset)
  if (body.start >= offset || next <= body.head) return []
  let to = next
  while (to > body.head + 1 && VERBAL.test(sentence.tokens[to - 1]?.folded ?? '')) to--
  return [{ ...body, next: to, end: sentence.tokens[to - 1]?.end ?? 0 }]
}
