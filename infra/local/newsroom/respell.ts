/**
 * An Arabic text in the spelling of a hurried desk: bare alifs, final ya and ha for alif maqsura and ta marbuta,
 * no vowel signs, a stretched word here and there. What readers take for the same text, and equality does not.
 */
export const respell = (text: string): string =>
  text
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى(?!\p{L})/gu, 'ي')
    .replace(/ة(?!\p{L})/gu, 'ه')
    .replace(/الهجر/g, 'الهجـــر')
