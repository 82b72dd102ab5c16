import type { Charset } from './outlets.ts'

/** The bytes of a one-byte charset by character, turned round from what the platform decodes. */
function bytesByCharacter(charset: Charset): ReadonlyMap<string, number> {
  if (charset === 'iso-8859-1')
    return new Map(Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte]))
  const decoder = new TextDecoder(charset)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}

/**
 * The bytes of an XML text in a charset. Characters that it lacks become numeric references, which hold in XML text
 * and, inside CDATA, in the HTML that lies there.
 */
export function encodeXml(xml: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(xml, 'utf8')
  const bytes = bytesByCharacter(charset)
  const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
  return Buffer.from(
    Array.from(xml).flatMap((character) => {
      const byte = bytes.get(character)
      return byte === undefined ? ascii(`&#${String(character.codePointAt(0))};`) : [byte]
    }),
  )
}

/** A text as XML and HTML write it. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Paragraphs as markup. */
export const toHtml = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('\n')
