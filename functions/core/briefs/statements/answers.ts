import type { Range } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import type { Sentence, Source } from '../reading/source.ts'

/** What somebody says by the form of the page: a turn of a transcript ("BA: …"), a headline ("Ba: …"), a signed quotation. */
export interface Turn {
  readonly person: Person
  /** Where the words begin in the sentence, and end. */
  readonly words: Range
}

/** What stands before the colon at the head of a line of an interview. */
const LABEL = /^\s*[-–—•]?\s*(?<label>[^:.;،,?؟«»“”"\n]{1,50}?)\s?:\s*(?=\S)/u
const QUESTION = /^(?:س\d*|سؤال|السؤال|q\d*|question|p\d*|pregunta)$/iu
const ANSWER = /^(?:ج\d*|جواب|الجواب|r\d*|reponse|réponse|a\d*|answer|respuesta)$/iu

/**
 * The sentences of an interview that answer a question: the line behind one that asks, with a name everybody knows by then or
 * «ج:», "R:" at its head; there whoever was named last before the first question.
 */
export function answersOf({ article, sentences }: Source, people: People): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  const lines = linesOf(article.text, sentences)
  let interviewee: Person | null = null
  for (const [at, line] of lines.entries()) {
    const [first] = line
    const before = lines[at - 1]
    if (first === undefined || before === undefined || !asks(before)) continue
    const found = LABEL.exec(first.text.slice(0, 80))
    const label = found?.groups?.['label']
    if (found === null || label === undefined) continue
    const start = found[0].indexOf(label)
    interviewee ??= people.namedBefore(before[0]?.offset ?? first.offset)
    const person = ANSWER.test(label) ? interviewee : people.known(first, { start, end: start + label.length })
    if (person === null) continue
    for (const sentence of line) {
      const words = { start: sentence === first ? found[0].length : 0, end: sentence.text.length }
      turns.set(sentence.offset, { person, words })
    }
  }
  return turns
}

function asks(line: readonly Sentence[]): boolean {
  const label = LABEL.exec(line[0]?.text.slice(0, 80) ?? '')?.groups?.['label']
  return /[?؟]\s*$/u.test(line.at(-1)?.text ?? '') || (label !== undefined && QUESTION.test(label))
}

/** The sentences line by line. */
function linesOf(text: string, sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const lines: Sentence[][] = []
  let end = -1
  for (const sentence of sentences) {
    const line = lines.at(-1)
    const goesOn = line !== undefined && end >= 0 && !text.slice(end, sentence.offset).includes('\n')
    if (goesOn) line.push(sentence)
    else lines.push([sentence])
    end = sentence.offset + sentence.text.length
  }
  return lines
}
