import { undoDoubleEncoding } from './double-encoding.ts'

/** A feed's bytes as text, and how they were read. */
export interface DecodedText {
  readonly text: string
  /** WHATWG name of the encoding that was used. */
  readonly charset: string
  /** What was not as declared, a sentence each. */
  readonly warnings: readonly string[]
}

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How much of a document is looked at to tell its encoding. */
const PROBE_BYTES = 256 * 1024

/** UTF-8 with this many stray bytes in a hundred sequences is still UTF-8: feeds cut texts in the middle of a letter. */
const STRAY_SHARE = 0.2

/**
 * The text of a feed: by byte order mark, then the charset of the HTTP header, then the XML declaration, then by the
 * bytes themselves. A declaration that the bytes contradict is not believed, and a warning says so.
 * Source: RFC 7303 §3, XML 1.0 appendix F, WHATWG Encoding for the names.
 */
export function decodeFeed(bytes: Uint8Array, httpCharset: string | null): DecodedText {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))
  if (marked) return decoded(bytes.subarray(marked[1].length), marked[0], [])
  const wide = wideCharset(bytes)
  if (wide !== null) return decoded(bytes, wide, [])

  const warnings: string[] = []
  const known = (label: string | null, where: string): string | null => {
    if (label === null) return null
    const charset = charsetOf(label)
    // Whole words of two or four bytes were ruled out above: such a declaration is a leftover of a conversion.
    if (charset !== null && !charset.startsWith('utf-16')) return charset
    warnings.push(`The ${where} names the encoding "${label.slice(0, 40)}", which this document is not in.`)
    return null
  }
  const fromHttp = known(httpCharset, 'HTTP header')
  const fromProlog = known(declaredCharset(bytes), 'XML declaration')
  const declared = fromHttp ?? fromProlog
  // Nearly every feed is what it says: those are not looked into.
  if (declared === 'utf-8' || declared === null) {
    const text = strictUtf8(bytes)
    if (text !== null) return readOnce(text, 'utf-8', warnings)
  }
  const shape = shapeOf(bytes)

  if (declared === null) return decoded(bytes, shape.guess, warnings)
  if (declared === 'utf-8') {
    if (shape.guess === 'utf-8') return decoded(bytes, 'utf-8', warnings)
    return decoded(bytes, shape.guess, [...warnings, `Declared as UTF-8, but its bytes are ${shape.guess}.`])
  }
  if (isSingleByte(declared) && shape.isUtf8 && (shape.sequences > 3 || (fromHttp !== null && fromProlog === 'utf-8')))
    return decoded(bytes, 'utf-8', [...warnings, `Declared as ${declared}, but its bytes are UTF-8.`])
  if (declared === 'windows-1252' && shape.guess === 'windows-1256')
    return decoded(bytes, 'windows-1256', [...warnings, `Declared as ${declared}, but its bytes are Arabic.`])
  return decoded(bytes, declared, warnings)
}

function decoded(bytes: Uint8Array, charset: string, warnings: readonly string[]): DecodedText {
  const text = charset.startsWith('utf-32')
    ? fromUtf32(bytes, charset === 'utf-32le')
    : new TextDecoder(charset).decode(bytes)
  const broken = charset === 'utf-8' && text.includes('\uFFFD')
  return readOnce(text, charset, broken ? [...warnings, 'Some bytes are not valid UTF-8; they became �.'] : warnings)
}

function readOnce(text: string, charset: string, warnings: readonly string[]): DecodedText {
  const { text: once, mended } = undoDoubleEncoding(text.replace(/^\uFEFF+/, ''))
  const twice = mended > 0 ? [`${mended} characters had been encoded twice; they were read once more.`] : []
  return { text: once, charset, warnings: [...warnings, ...twice] }
}

/** The text of bytes that are UTF-8 throughout, else null. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

/**
 * UTF-16 or UTF-32 without a byte order mark, told by where the zeros of the ASCII at a document's beginning stand.
 * Null for an encoding of single bytes, which has no zeros.
 */
function wideCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 256)
  const zeros = [0, 0, 0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1
  })
  const mostly = zeros
    .map((count) => count > head.length / 8)
    .map(Number)
    .join('')
  return WIDE[mostly] ?? null
}

/** By which bytes of four are mostly zero. */
const WIDE: Readonly<Record<string, string>> = {
  '0111': 'utf-32le',
  '1110': 'utf-32be',
  '0101': 'utf-16le',
  '1010': 'utf-16be',
}

/** The WHATWG name for a label, or null where there is none. */
function charsetOf(label: string): string | null {
  const plain = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
  try {
    return new TextDecoder(
      plain.replace(/^(?:ucs-?2|iso-10646-ucs-2|u16)$/, 'utf-16').replace(/^(?:u8|utf_8)$/, 'utf-8'),
    ).encoding
  } catch {
    return null
  }
}

function isSingleByte(charset: string): boolean {
  return /^(?:windows-|iso-8859|koi8|macintosh|ibm866|x-mac)/.test(charset)
}

/** The encoding that the XML declaration names. Its bytes are ASCII in every encoding that is not ruled out by then. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/i.exec(head)?.[1] ?? null
}

interface Shape {
  /** Every byte above 127 is part of a UTF-8 sequence. */
  readonly isUtf8: boolean
  /** UTF-8 sequences of two bytes and more. */
  readonly sequences: number
  readonly guess: 'utf-8' | 'windows-1252' | 'windows-1256'
}

/** What the bytes look like, whatever was declared. */
function shapeOf(bytes: Uint8Array): Shape {
  let sequences = 0
  let stray = 0
  let high = 0
  let inRuns = 0
  const end = Math.min(bytes.length, PROBE_BYTES)
  for (let at = 0; at < end;) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at += 1
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length === 0) stray += 1
    else sequences += 1
    for (let within = at; within < at + Math.max(1, length); within += 1) {
      high += 1
      if ((bytes[within - 1] ?? 0) >= 0x80 || (bytes[within + 1] ?? 0) >= 0x80) inRuns += 1
    }
    at += Math.max(1, length)
  }
  // A document that was cut off in its last letter is none the worse for it.
  const isUtf8 = stray === 0
  if (isUtf8 || stray <= sequences * STRAY_SHARE) return { isUtf8, sequences, guess: 'utf-8' }
  // In Arabic whole words lie above 127; in French and Spanish single letters do.
  const arabic = inRuns > high * 0.6 && arabicShare(bytes.subarray(0, end)) > 0.9
  return { isUtf8, sequences, guess: arabic ? 'windows-1256' : 'windows-1252' }
}

/** How many bytes the UTF-8 sequence at `at` has; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

/** Of the characters that bytes above 127 give in windows-1256, how many are Arabic letters, marks or punctuation. */
function arabicShare(bytes: Uint8Array): number {
  const text = new TextDecoder('windows-1256').decode(bytes.filter((byte) => byte >= 0x80))
  const arabic = text.match(/[\p{Script=Arabic}،؛؟ـ\u00a0«»\u2000-\u206f]/gu)?.length ?? 0
  return text === '' ? 0 : arabic / text.length
}

function fromUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\uFFFD' : String.fromCodePoint(point))
  }
  return parts.join('')
}
