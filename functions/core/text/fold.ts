const COMBINING_AND_ARABIC_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g
/** A word may part there, but nothing is seen: soft hyphen, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u2060\ufeff]/g
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  إ: 'ا',
  أ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
}
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * A text as it is compared: lower case, without accents, soft hyphens, Arabic vowel marks and tatweel; variants of one
 * Arabic letter as one; Arabic-Indic digits as 0-9; everything that is neither letter nor digit as one space. Offsets are not kept.
 */
export function fold(text: string): string {
  const composed = text.normalize('NFC')
  let folded = ''
  let parted = true
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at)
    const piece = FOLDED[code] ?? foldCharacter(characterAt(composed, at))
    if (piece !== ' ' || !parted) folded += piece
    if (piece !== '') parted = piece === ' '
    if (isHighSurrogate(code)) at++
  }
  return folded.trim()
}

/** The folded words of a text, in order. */
export function tokens(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

/** One character, folded: a space where it parts words. Between letters, so that marks are told from spaces. */
function foldCharacter(character: string): string {
  return `x${character}x`
    .replace(UNSEEN, '')
    .replace(/[إأآٱىةؤئکی]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replace(COMBINING_AND_ARABIC_MARKS, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(1, -1)
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** Most of what is read is of these: Latin, Greek, Cyrillic and Arabic letters, and the punctuation of all. Folded once. */
const PREPARED = [
  { first: 0x0000, last: 0x06ff },
  { first: 0x2000, last: 0x206f },
] as const
const FOLDED = new Array<string | undefined>(0x2070)
for (const { first, last } of PREPARED)
  for (let code = first; code <= last; code++) FOLDED[code] = foldCharacter(String.fromCharCode(code))
