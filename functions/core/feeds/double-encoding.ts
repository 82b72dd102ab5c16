// UTF-8 that was taken for windows-1252 and encoded again: `Ã©` for é, `â€™` for ’, `Ø§Ù„` for ال.

/** What the bytes 0x80 to 0x9F are in windows-1252, in order; the five that are nothing stay controls. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(HIGH, (character, index) => [character, 0x80 + index] as const),
)

/** A byte that continues a UTF-8 sequence, as windows-1252 or Latin-1 show it. */
const REST = `[\\u0080-\\u00bf${HIGH}]`
const PAIR = new RegExp(`[\\u00c2\\u00c3]${REST}`, 'g')
const LIGATURE = new RegExp('\\u00c5[\\u2019\\u201c\\u0092\\u0093]', 'g')
const SYMBOL = new RegExp(`\\u00e2[\\u0080-\\u008b${HIGH.slice(0, 12)}]${REST}|\\u00f0[\\u0178\\u009f]${REST}{2}`, 'g')
const ARABIC = new RegExp(`[\\u00d8-\\u00db]${REST}`, 'g')
const ARABIC_WORD = new RegExp(`(?:[\\u00d8-\\u00db]${REST}){2}`)
const ANY = new RegExp(`[\\u00c2\\u00c3\\u00d8-\\u00db\\u00e2\\u00f0]${REST}`)

const STRICT = new TextDecoder('utf-8', { fatal: true })

/** A text in which what was encoded twice is read once more, and how many characters that was. */
export interface SinglyEncoded {
  readonly text: string
  readonly mended: number
}

/**
 * Undoes double encoding where it is certain, and nowhere else: `â€™` means nothing in any language, nor do two Arabic
 * letters in a row read as Latin ones; `Ã©` and `Â»` count where these two letters stand in such pairs alone throughout.
 */
export function undoDoubleEncoding(text: string): SinglyEncoded {
  if (!ANY.test(text)) return { text, mended: 0 }
  let mended = 0
  let result = text
  const undo = (expression: RegExp) => {
    result = result.replace(expression, (sequence) => {
      const character = decodedOnce(sequence)
      if (character === null) return sequence
      mended += 1
      return character
    })
  }
  undo(SYMBOL)
  if (ARABIC_WORD.test(result)) undo(ARABIC)
  const pairs = result.match(PAIR) ?? []
  const alone = (result.match(/[\u00c2\u00c3](?! )/g) ?? []).length
  // One capital A with a circumflex may stand before a mark; one with a tilde is in none of the languages read here.
  const isCertain = pairs.length > 1 || mended > 0 || pairs[0]?.startsWith('\u00c3') === true
  if (pairs.length > 0 && alone === pairs.length && isCertain) {
    undo(PAIR)
    undo(LIGATURE)
  }
  return { text: result, mended }
}

function decodedOnce(sequence: string): string | null {
  try {
    const bytes = Uint8Array.from(sequence, (character) => BYTES.get(character) ?? character.charCodeAt(0))
    return STRICT.decode(bytes)
  } catch {
    return null
  }
}
