import type { ArticleLine, Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { sentencesOf } from '../../text/sentences.ts'

/** A word, a number or a mark of a sentence; offsets are the sentence's own. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** As `foldKeepingOffsets` writes it. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/** A sentence of the article, or its title, as the engine reads it. */
export interface Sentence {
  readonly in: 'title' | 'text'
  /** Where it begins in the title or text. */
  readonly offset: number
  readonly text: string
  /** Same length as `text`, unit by unit. */
  readonly folded: string
  readonly tokens: readonly Token[]
}

/** An article as the engine reads it. */
export interface Source {
  readonly article: ArticleLine
  readonly title: Sentence
  readonly sentences: readonly Sentence[]
}

/** Longer ones are no prose (lists run together, text without stops): they are cut out, which also bounds every expression. */
const MAX_SENTENCE_CHARS = 2500

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // The one accent that tells two common words apart: « à » and « a ».
    à: 'à',
    À: 'à',
    '’': "'",
    ʼ: "'",
    '\u00a0': ' ',
    '\u202f': ' ',
    '\t': ' ',
    '\n': ' ',
    '‑': '-',
    '–': '-',
    '—': '-',
    إ: 'ا',
    أ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ئ: 'ي',
    ة: 'ه',
    ک: 'ك',
    ؤ: 'و',
  }),
)
/** Each unit folded once; most texts are of few. */
const foldedUnits = new Array<string | undefined>(0x10000)
/** Arabic-Indic and Persian digits. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/

function foldUnit(unit: string): string {
  if (DIGIT.test(unit)) return String(unit.charCodeAt(0) & 0xf)
  const decomposed = unit.normalize('NFD').toLowerCase()
  const base = decomposed.charAt(0)
  return /^\p{M}*$/u.test(decomposed.slice(1)) && base !== '' ? base : unit
}

/**
 * A text as it is matched, of the same length and with the same offsets: lower case, accents off, letter variants of
 * Arabic as one, typographic apostrophes, dashes, spaces and digits plain.
 */
export function foldKeepingOffsets(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    folded += foldedUnits[code] ??= FOLDED.get(text.charAt(at)) ?? foldUnit(text.charAt(at))
  }
  return folded
}

// Elided words stand alone (l’|Observatoire, qu’|aucun), and so does the English possessive (NAPTIP|'s).
const TOKEN =
  /((?:[LlDdNnSsJjMmTtCc]|[Qq][Uu]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|JUSQU|LORSQU|PUISQU)['’](?=\p{L})|['’][Ss](?!\p{L})|\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-‑](?=\p{L})[\p{L}\p{M}\p{Nd}]+|['’](?![Ss](?!\p{L}))(?=\p{L})[\p{L}\p{M}]+)*)|(\p{Nd}+(?:[.,]\p{Nd}+)*)|[^\s\p{L}\p{Nd}]/gu

const VOWEL_SIGNS = /[\u064b-\u0652\u0640]/g

function tokensOf(text: string, folded: string): readonly Token[] {
  const isVowelled = folded.search(VOWEL_SIGNS) >= 0
  return matchesIn(text, TOKEN).map((match) => {
    const [own, word, number] = match
    const start = match.index
    const end = start + own.length
    const plain = folded.slice(start, end)
    return {
      start,
      end,
      text: own,
      // Vowel signs stand in some texts and not in others: «أنّ», «أن».
      folded: isVowelled ? plain.replace(VOWEL_SIGNS, '') : plain,
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      capital: beginsWithCapital(own),
    }
  })
}

function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return !(code >= 0x600 && code < 0x700) && /^\p{Lu}/u.test(text)
}

function sentenceOf(within: 'title' | 'text', text: string, offset: number): Sentence {
  const folded = foldKeepingOffsets(text)
  return { in: within, offset, text, folded, tokens: tokensOf(text, folded) }
}

/** Two sentences of an article, one behind the other, as one. */
export function joined({ text }: ArticleLine, one: Sentence, next: Sentence): Sentence {
  return sentenceOf('text', text.slice(one.offset, next.offset + next.text.length), one.offset)
}

/** The article read once: title and sentences, folded and cut into words. */
export function readSource(article: ArticleLine): Source {
  const pieces = sentencesOf(article.text, article.lang).filter(({ start, end }) => end - start <= MAX_SENTENCE_CHARS)
  return {
    article,
    title: sentenceOf('title', article.title.slice(0, MAX_SENTENCE_CHARS), 0),
    sentences: pieces.map(({ start, end }) => sentenceOf('text', article.text.slice(start, end), start)),
  }
}

/** The span of a piece of a sentence, without white space around it; null where nothing is left. */
export function spanIn(sentence: Sentence, start: number, end: number): Span | null {
  const inner = sentence.text.slice(start, end)
  const from = start + (inner.length - inner.trimStart().length)
  const to = start + inner.trimEnd().length
  if (to <= from) return null
  return { in: sentence.in, start: sentence.offset + from, end: sentence.offset + to }
}
