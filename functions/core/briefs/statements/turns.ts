import { answersOf, type Turn } from './answers.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'
import { addStatement } from './statements.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

/** Names at the head of a line, with a colon behind them. */
const LABEL =
  /^["“”'\s]*(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){0,4}\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s?\([^()]{1,40}\))?\s?:\s+(?=["“«]?\p{L})/u
/** What stands behind the dash of a signature: a name, with a handle, a place or a day behind it. */
const SIGNATURE =
  /^\s*(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|da|dos|di|van|von|der|el|al|bin|ben)){1,4})(?<rest>\s*(?:\(@\w{1,30}\)[^.]{0,40}|,[^.]{1,60})?)\.?\s*$/u
const DASH = /[―—–]|\s--?\s/gu
const MAX_SIGNED_CHARS = 1400
/** A statement goes on over short sentences of the same turn. */
const MAX_TURN_CHARS = 500

const documentsOf = perLexicon(({ positions }: Lexicon) => foldedSet(positions.documents))

/** The sentences that are somebody's by the form of the page, by their offset. */
export function turnsOf(source: Source, people: People, lexicon: Lexicon): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  addSigned(source, people, turns)
  addLabelled(source, people, lexicon, turns)
  for (const [offset, turn] of answersOf(source, people)) turns.set(offset, turn)
  return turns
}

/** Gives the words of a turn to whose they are, together with those of the sentence before. */
export function hearTurn(sentence: Sentence, { person, words }: Turn, people: People): void {
  people.hear(person)
  const span = spanIn(sentence, words.start, words.end)
  const last = person.statements.at(-1)
  const goesOn =
    span !== null &&
    last !== undefined &&
    last.in === span.in &&
    span.start >= last.end &&
    span.start - last.end < 4 &&
    span.end - last.start < MAX_TURN_CHARS
  if (goesOn) person.statements[person.statements.length - 1] = { ...last, end: span.end }
  else addStatement(person, span, [])
}

/** “…” ― Awa Ba: a line that is a quotation and a name. */
function addSigned({ article: { text }, sentences }: Source, people: People, turns: Map<number, Turn>): void {
  let at = 0
  let next = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const inside: Sentence[] = []
    for (; (sentences[next]?.offset ?? text.length) < end; next++) {
      const sentence = sentences[next]
      if (sentence !== undefined && sentence.offset >= at) inside.push(sentence)
    }
    if (end - at < MAX_SIGNED_CHARS) signLine(text.slice(at, end), at, inside, people, turns)
    at = end + 1
  }
}

function signLine(
  line: string,
  offset: number,
  sentences: readonly Sentence[],
  people: People,
  turns: Map<number, Turn>,
): void {
  const dash = [...line.matchAll(DASH)].at(-1)
  if (dash === undefined || line.length - dash.index > 120) return
  const behind = dash.index + dash[0].length
  const signed = SIGNATURE.exec(line.slice(behind))
  const name = signed?.groups?.['name']
  const head = line.slice(0, dash.index).trimEnd()
  const isQuoted = /^\s*["“”«'‘]/u.test(head) && /["”»'’]$/u.test(head)
  if (name === undefined || !(isQuoted || /@/u.test(signed?.groups?.['rest'] ?? ''))) return
  const start = offset + behind + line.slice(behind).indexOf(name)
  const holder = sentences.find((one) => one.offset <= start && start < one.offset + one.text.length)
  if (holder === undefined) return
  const from = start - holder.offset
  const range = { start: from, end: from + name.length }
  const person = people.resolve(holder, { name: range, role: null, isPronoun: false, isBound: false, ...range })
  if (person === null) return
  for (const sentence of sentences) {
    const limit = offset + dash.index - sentence.offset
    if (limit > 0)
      turns.set(sentence.offset, { person, words: { start: 0, end: Math.min(limit, sentence.text.length) } })
  }
}

/** TAPPER: … — who speaks stands at the head of the line. */
function addLabelled(source: Source, people: People, lexicon: Lexicon, turns: Map<number, Turn>): void {
  const labels = source.sentences.map((sentence, at) => (beginsLine(source, at) ? labelOf(sentence) : null))
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null) counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  const lastTurn = labels.findLastIndex((label) => label?.isCapital === true)
  const voices = new Set(labels.filter((label) => label?.isCapital === true).map((label) => label?.name))
  let going: Person | null = null
  for (const [at, sentence] of source.sentences.entries()) {
    const label = labels[at] ?? null
    if (label === null) {
      // The words go on in the same line, and below it as long as others follow.
      const goes = going !== null && (!beginsLine(source, at) || at < lastTurn)
      if (goes && going !== null && !turns.has(sentence.offset))
        turns.set(sentence.offset, { person: going, words: { start: 0, end: sentence.text.length } })
      else going = null
      continue
    }
    const isTranscript = label.isCapital && voices.size > 1 && (counts.get(label.name) ?? 0) > 1
    const person = whoseLabel(sentence, label, people, isTranscript, lexicon)
    going = label.isCapital ? person : null
    if (person !== null) turns.set(sentence.offset, { person, words: { start: label.end, end: sentence.text.length } })
  }
}

interface Label {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly nameEnd: number
  /** Written in capitals, as transcripts do. */
  readonly isCapital: boolean
}

function labelOf({ text }: Sentence): Label | null {
  const found = LABEL.exec(text.slice(0, 120))
  const name = found?.groups?.['name']
  if (found === null || name === undefined) return null
  const start = found[0].indexOf(name)
  const isCapital = name === name.toUpperCase() && name.length > 1
  return { name, start, end: found[0].length, nameEnd: start + name.length, isCapital }
}

function whoseLabel(
  sentence: Sentence,
  { start, nameEnd, isCapital }: Label,
  people: People,
  isTranscript: boolean,
  lexicon: Lexicon,
): Person | null {
  const range = { start, end: nameEnd }
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= nameEnd && token.kind === 'word')
  const last = words.at(-1)
  if (last === undefined) return null
  const known = people.known(sentence, range) ?? people.known(sentence, last)
  if (known !== null) return known
  const mention = { name: null, role: range, isPronoun: false, isBound: false, ...range }
  // "Poll: two in three want …".
  if (!isCapital) return documentsOf(lexicon).has(last.folded) ? people.group(sentence, mention) : null
  if (!isTranscript) return null
  return words.length > 1
    ? people.resolve(sentence, { ...mention, name: range, role: null })
    : people.group(sentence, mention)
}

/** Whether a sentence is the first of its line. */
function beginsLine({ article: { text }, sentences }: Source, at: number): boolean {
  const sentence = sentences[at]
  const before = sentences[at - 1]
  if (sentence === undefined || before === undefined) return true
  return text.slice(before.offset + before.text.length, sentence.offset).includes('\n')
}
