import { tokens } from '../text/fold.ts'

/** As many words of a text as copies are judged by: feeds carry leads, and what differs further down is another edition of it. */
const OPENING_WORDS = 400

/**
 * The folded words of a text's opening. Spelling that says nothing is evened out: words parted at the end of a line, thousands
 * parted by a point, a comma or a space, Arabic particles that stand apart from their word (`و الهجرة`).
 */
export const openingWords = (text: string): readonly string[] =>
  withParticles(tokens(unparted(text.slice(0, OPENING_WORDS * 12)))).slice(0, OPENING_WORDS)

/** The folded words of a headline. */
export const headlineWords = (title: string): readonly string[] => withParticles(tokens(unparted(title.slice(0, 500))))

const unparted = (text: string): string =>
  text.replace(/(\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '$1').replace(THOUSANDS, (group) => group.replace(/\P{Nd}/gu, ''))

const THOUSANDS = /(?<!\p{Nd})\p{Nd}{1,3}(?:[.,٬ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})/gu

function withParticles(words: readonly string[]): readonly string[] {
  if (!words.some(isParticle)) return words
  const joined: string[] = []
  let particle = ''
  for (const word of words) {
    if (isParticle(word)) particle += word
    else {
      joined.push(particle === 'ل' && word.startsWith('ال') ? `لل${word.slice(2)}` : particle + word)
      particle = ''
    }
  }
  return joined
}

const isParticle = (word: string): boolean => word.length === 1 && 'وفبلك'.includes(word)

/** The numbers among folded words, without zeros before them. */
export const numbersAmong = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => numberIn(word) ?? []))

/** The number that a folded word is, an Arabic prefix or a unit aside; null where it is none. */
export function numberIn(word: string): string | null {
  // Asked of every word: most have no digit where a number would begin.
  if (!isDigit(word.charCodeAt(0)) && !isDigit(word.charCodeAt(1))) return null
  return /^\p{L}?0*(\d+)\p{L}{0,3}$/u.exec(word)?.[1] ?? null
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Whether a folded word is written in Arabic letters. */
export const isArabic = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= 0x621 && first <= 0x64a
}

export const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

/** What stands between quotation marks and is as long as a title or a sentence, in folded words. */
export function quotationsIn(text: string): readonly (readonly string[])[] {
  const found = [...text.slice(0, OPENING_WORDS * 12).matchAll(QUOTATION)]
  return found
    .map(([, angled, curled, single]) => withParticles(tokens(angled ?? curled ?? single ?? '')))
    .filter(({ length }) => length >= 4)
}

// Opening and closing marks are taken for one another: outlets close with either.
const QUOTATION =
  /«\s?([^«»]{12,300})»|["“”„]([^"“”„\n]{12,300})["“”]|(?<![\p{L}\p{N}])['‘]([^'‘\n]{12,300})['’](?!\p{L})/gu
