const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
const mix = (word: number, first: number, by: number, second: number): number =>
  Math.imul(rotate(Math.imul(word, first), by), second)
const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

function finish(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * A stable name of 32 hexadecimal digits for a text: MurmurHash3 x86 128 of its UTF-8, seed 0.
 * For ids, not for secrets: who wants a collision can make one. Source: Austin Appleby, MurmurHash3.cpp.
 */
export function hash128(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const length = bytes.length
  const padded = new DataView(new ArrayBuffer(Math.ceil(length / 16) * 16 + 16))
  bytes.forEach((byte, at) => {
    padded.setUint8(at, byte)
  })
  let [h1, h2, h3, h4] = [0, 0, 0, 0]
  const whole = length - (length % 16)
  for (let at = 0; at < whole; at += 16) {
    h1 = (Math.imul((rotate(h1 ^ mix(padded.getUint32(at, true), C1, 15, C2), 19) + h2) | 0, 5) + 0x561ccd1b) | 0
    h2 = (Math.imul((rotate(h2 ^ mix(padded.getUint32(at + 4, true), C2, 16, C3), 17) + h3) | 0, 5) + 0x0bcaa747) | 0
    h3 = (Math.imul((rotate(h3 ^ mix(padded.getUint32(at + 8, true), C3, 17, C4), 15) + h4) | 0, 5) + 0x96cd1c35) | 0
    h4 = (Math.imul((rotate(h4 ^ mix(padded.getUint32(at + 12, true), C4, 18, C1), 13) + h1) | 0, 5) + 0x32ac3b17) | 0
  }
  // The tail is padded with zeros, and a zero word mixes to zero: no branch on its length is needed.
  h1 ^= mix(padded.getUint32(whole, true), C1, 15, C2) ^ length
  h2 ^= mix(padded.getUint32(whole + 4, true), C2, 16, C3) ^ length
  h3 ^= mix(padded.getUint32(whole + 8, true), C3, 17, C4) ^ length
  h4 ^= mix(padded.getUint32(whole + 12, true), C4, 18, C1) ^ length
  h1 = (h1 + h2 + h3 + h4) | 0
  ;[h2, h3, h4] = [(h2 + h1) | 0, (h3 + h1) | 0, (h4 + h1) | 0]
  ;[h1, h2, h3, h4] = [finish(h1), finish(h2), finish(h3), finish(h4)]
  h1 = (h1 + h2 + h3 + h4) | 0
  return hex(h1) + hex(h2 + h1) + hex(h3 + h1) + hex(h4 + h1)
}

/** A quick hash for comparing words and shingles within one computation: unsigned 32 bits. Source: FNV-1a, then a final mix. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  return finish(h) >>> 0
}
