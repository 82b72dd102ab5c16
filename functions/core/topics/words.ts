import { fold } from '../text/fold.ts'

/** A word of a text: where it stands, in which sentence, and the forms under which a phrase finds it. */
export interface Word {
  readonly forms: readonly string[]
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** 0-based. */
  readonly sentence: number
}

// Marks and tatweel stand inside Arabic words, so they belong to the word.
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const ASCII_WORD = /^[A-Za-z0-9]+$/
const ARABIC = /^[\u0620-\u06ff]/
const LONE_PARTICLE = /^(?:[وفبلك]|ال)$/

/**
 * The words of a text in order, folded for comparison. Arabic particles written apart (و ف ب ل ك ال) are left out, those
 * written on (والهجرة, بالهجرة, للهجرة) give the word further forms.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let lastEnd = 0
  for (const found of text.matchAll(WORD)) {
    const [written] = found
    if (words.length > 0 && endsSentence(text.slice(lastEnd, found.index), written)) sentence += 1
    lastEnd = found.index + written.length
    for (const folded of foldWord(written)) {
      if (LONE_PARTICLE.test(folded)) continue
      words.push({ forms: formsOf(folded), start: found.index, end: lastEnd, sentence })
    }
  }
  return words
}

/**
 * Whether what stands between two words ends a sentence: a line's end, or a full stop, question or exclamation mark that
 * no lower-case letter and no digit follows (`U.N. agency`, `5.4`).
 */
function endsSentence(gap: string, next: string): boolean {
  if (gap === ' ') return false
  return gap.includes('\n') || (/[.!?؟۔…]/.test(gap) && !/^[\p{Ll}\p{N}]/u.test(next))
}

function foldWord(written: string): readonly string[] {
  if (ASCII_WORD.test(written)) return [written.toLowerCase()]
  // Folding parts a few characters in two (½ becomes 1 and 2).
  return fold(written)
    .split(' ')
    .filter((part) => part !== '')
}

/** The word itself and, in Arabic, what is left of it without the particles that may be written on: at least three letters. */
function formsOf(folded: string): readonly string[] {
  if (!ARABIC.test(folded)) return [folded]
  const forms = new Set([folded])
  for (const particles of [/^[وف]?(?:[بك]?ال|لل)/, /^[وفبلك]/, /^[وف][بلك]/]) {
    const rest = folded.replace(particles, '')
    if (rest.length >= 3) forms.add(rest)
  }
  return [...forms]
}

/** A word of an editor's phrase, folded; in Arabic without its article, so that it is found with and without. */
export function phraseWords(phrase: string): readonly string[] {
  return fold(phrase)
    .split(' ')
    .filter((word) => word !== '' && !LONE_PARTICLE.test(word))
    .map((word) => {
      const rest = ARABIC.test(word) ? word.replace(/^[وف]?(?:[بك]?ال|لل)/, '') : word
      return rest.length >= 3 ? rest : word
    })
}
