/**
 * C0 and C1 controls but tab and newline, soft hyphens, zero-width signs, bidi embeddings, overrides, isolates and marks, byte order marks,
 * and signs that belong to no text. The zero-width non-joiner stays: Persian words are written with it.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/**
 * A text as it is kept: NFC, without control and direction characters, every kind of space as one, no space at the ends of lines,
 * paragraphs parted by one empty line.
 */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line of it: a title, a name. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ')
}

/** The beginning of a text, at most `maxUnits` UTF-16 units; no half of a character that takes two. */
export function cutToUnits(text: string, maxUnits: number): string {
  return text.length <= maxUnits ? text : text.slice(0, maxUnits).replace(/[\ud800-\udbff]$/, '')
}

/** The length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** A text cut to at most `maxBytes` of UTF-8: at the end of a paragraph, or of a sentence, or of a word where neither is near. */
export function cutToBytes(text: string, maxBytes: number): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= maxBytes) return text
  const cut = new TextDecoder().decode(bytes.subarray(0, maxBytes)).replace(/\ufffd+$/, '')
  const near = cut.length * 0.9
  const paragraph = cut.lastIndexOf('\n\n')
  if (paragraph >= near) return cut.slice(0, paragraph).trimEnd()
  const sentence = Math.max(...['. ', '! ', '? ', '؟ ', '.\n'].map((end) => cut.lastIndexOf(end)))
  if (sentence >= near) return cut.slice(0, sentence + 1)
  const word = cut.lastIndexOf(' ')
  return (word > 0 ? cut.slice(0, word) : cut).trimEnd()
}
