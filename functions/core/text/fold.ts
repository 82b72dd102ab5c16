const COMBINING_AND_ARABIC_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g
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
 * A text as it is compared: lower case, without accents, Arabic vowel marks and tatweel; variants of one Arabic letter
 * as one; Arabic-Indic digits as 0-9; everything that is neither letter nor digit as one space. Offsets are not kept.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[إأآٱىةؤئکی]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replace(COMBINING_AND_ARABIC_MARKS, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text, in order. */
export function tokens(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
