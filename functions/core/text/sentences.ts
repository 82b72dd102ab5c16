import { matchesIn } from './matches.ts'

/** A piece of a text: UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly start: number
  readonly end: number
}

// Titles, months and the like that end in a full stop without ending the sentence, in the four languages together:
// they hardly collide, and articles quote each other's languages.
const ABBREVIATIONS = new Set(
  `m mm mme mmes mlle mr mrs ms dr drs pr prof hon sr sra srta d dña dna ing lic mtro mtra lcdo lcda profa arq abg gral col capt lt gen gov sen rep st ste
  no nos nº vol art al cf vs av apr janv févr fevr juil sept oct nov déc dec jan feb mar aug jun jul ene abr ago dic
  jr inc ltd co corp etc p pp tel tél éd ed fig approx dept univ adv amb alh barr engr surv pharm bldr cllr cde sgt cpl maj brig cmdr supt insp rt esq ضد د أ م`.split(
    /\s+/,
  ),
)
const CLOSING = '»”’"\')\\]›'
const TERMINAL = new RegExp(`[.!?؟…。][${CLOSING}\\s\u00a0\u202f]*$`, 'u')
/**
 * Ends that the segmenter misses: after a closing guillemet, and where pages lost the space after the full stop
 * (« …El-Fadel.La structure… », « …la gare.L’accès… », « …selon l’OIM.En juin… »).
 */
const MISSED_END =
  /(?<=(?:^|[.!?…][\s\u00a0\u202f]?)[»”]\s)(?=[\p{Lu}«“])|(?<=[\p{Ll}\p{Nd})»”][.!?][»”]?)(?=\p{Lu}\p{Ll}|[«“]\p{Lu})|(?<=\p{Ll}[.!?][»”]?)(?=\p{Lu}['’\s]\p{L})|(?<=\p{Lu}{2}[.!?])(?=\p{Lu}\p{Ll})/u
/** There a straight quotation mark may open a sentence: `…la gare."Nous partons", a dit …`. */
const GLUED_QUOTE = /[.!?…"]"\p{L}/u
const LINE = /[^\n\r\u2028\u2029]+/g
/** A line shorter than this that ends without a full stop is a heading, not a wrapped line. */
const WRAPPED_LINE_CHARS = 60

/** Widest column in which texts are wrapped. */
const COLUMN_CHARS = 90

/** No sentence that lacks it has a missed end. */
const MAY_MISS_END = /[»”]\s|[.!?][»”]?[\p{Lu}«“]/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of a text in order, without surrounding white space; never across an empty line.
 * `Intl.Segmenter` corrected where newspapers break it: abbreviations and initials (« M. Tazi », "U.N."), closing quotes
 * and guillemets after the full stop, the two dots that Arabic writes for a pause, lines that were wrapped, full stops
 * without a space after them. Linear in the length of the text; any text is accepted.
 * @param lang ISO 639-1, or `und`.
 */
export function sentencesOf(text: string, lang: string): readonly Piece[] {
  return linesOf(text).flatMap((line) => sentencesOfLine(text, line, segmenterFor(lang)))
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const locale = /^[a-z]{2,3}$/.test(lang) ? lang : 'und'
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' })
  if (segmenters.size < 50) segmenters.set(lang, made)
  return made
}

/** The lines of a text, those joined that are one wrapped line. */
function linesOf(text: string): readonly Piece[] {
  const lines: Piece[] = []
  let before: Piece | null = null
  for (const match of matchesIn(text, LINE)) {
    const line = { start: match.index, end: match.index + match[0].length }
    const open = lines.at(-1)
    // The width that tells a wrapped line is the last line's own, not that of all joined so far.
    if (open !== undefined && before !== null && isWrapped(text, before, line))
      lines[lines.length - 1] = { start: open.start, end: line.end }
    else lines.push(line)
    before = line
  }
  return lines
}

function isWrapped(text: string, before: Piece, after: Piece): boolean {
  const length = before.end - before.start
  if (after.start - before.end > 1 || length < WRAPPED_LINE_CHARS) return false
  const tail = text.slice(Math.max(before.start, before.end - 20), before.end)
  if (TERMINAL.test(tail) || /[:;]\s*$/u.test(tail)) return false
  const head = text.slice(after.start, after.start + 20)
  // Scripts without capitals: a line of a text column, not the long line of a paragraph or a menu.
  return /^\s*\p{Ll}/u.test(head) || (/^\s*\p{Lo}/u.test(head) && length <= COLUMN_CHARS)
}

function sentencesOfLine(text: string, line: Piece, segmenter: Intl.Segmenter): readonly Piece[] {
  const sentences: Piece[] = []
  let open: Piece | null = null
  const own = text.slice(line.start, line.end)
  const openings = gluedOpenings(own)
  for (const { segment, index } of segmenter.segment(own.replace(/[^\S ]/g, ' '))) {
    const from = index - Number(openings.has(index - 1))
    const to = index + segment.length - Number(openings.has(index + segment.length - 1))
    for (const piece of endedPieces(own.slice(from, to), line.start + from)) {
      if (open !== null && !endsBetween(text, open, piece)) open = { start: open.start, end: piece.end }
      else {
        if (open !== null) sentences.push(open)
        open = piece
      }
    }
  }
  if (open !== null) sentences.push(open)
  return sentences.flatMap((sentence) => trimmed(text, sentence))
}

/**
 * Where straight quotation marks open right behind a full stop: the space before them was lost. Elsewhere a space, or
 * a mark of punctuation, tells on which side the words are; here what was open before does.
 */
function gluedOpenings(line: string): ReadonlySet<number> {
  const openings = new Set<number>()
  if (!GLUED_QUOTE.test(line)) return openings
  let isOpen = false
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    const opens = /^[\s([:]?$/u.test(line.charAt(at - 1))
    const closes = /^[\s)\].,;:!?]?$/u.test(line.charAt(at + 1))
    isOpen = opens === closes ? !isOpen : opens
    if (opens === closes && isOpen && /[.!?…"]/u.test(line.charAt(at - 1))) openings.add(at)
  }
  return openings
}

function endedPieces(segment: string, offset: number): readonly Piece[] {
  if (!MAY_MISS_END.test(segment)) return [{ start: offset, end: offset + segment.length }]
  let at = offset
  return segment.split(MISSED_END).map((part) => {
    const piece = { start: at, end: at + part.length }
    at = piece.end
    return piece
  })
}

/** Whether a sentence really ends between two neighbours. */
function endsBetween(text: string, before: Piece, after: Piece): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 24), before.end)
  const head = text.slice(after.start, Math.min(after.end, after.start + 12))
  if (/^[\s\u00a0\u202f]*(?:[»”’)\]›,;:،؛]|[\p{Ll}])/u.test(head)) return false
  if (/\.\.\s*$/u.test(tail) && /^\s*["“«]?\p{Script=Arabic}/u.test(head)) return false
  const last = /(?<word>[\p{L}º]+(?:\.[\p{L}]+)*)\s?\.\s*$/u.exec(tail)?.groups?.['word']
  if (last === undefined) return true
  const isInitial = /^\p{Lu}$/u.test(last) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)
  return !isInitial && !ABBREVIATIONS.has(last.toLowerCase())
}

function trimmed(text: string, piece: Piece): readonly Piece[] {
  const inner = text.slice(piece.start, piece.end)
  const start = piece.start + (inner.length - inner.trimStart().length)
  const end = piece.end - (inner.length - inner.trimEnd().length)
  return end > start ? [{ start, end }] : []
}
