import { describe, expect, it } from 'vitest'
import { decodeFeed } from '../../../functions/core/feeds/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A text in an encoding of single bytes, by looking each character up in its table. */
function singleByte(charset: string, text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte] as const),
  )
  return Uint8Array.from({ length: text.length }, (_, at) => table.get(text.charAt(at))!)
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

const french = '<rss><title>Réfugiés : la journée d’étude où l’on débat</title></rss>'
const arabic = '<rss><title>مائدة مستديرة حول الهجرة في مدينة وجدة ومشاركة باحثين</title></rss>'
const declaring = (charset: string, rest: string) => `<?xml version="1.0" encoding="${charset}"?>${rest}`

describe('a feed that says its encoding', () => {
  it('is read by the XML declaration', () => {
    const text = declaring('windows-1256', arabic)
    expect(decodeFeed(singleByte('windows-1256', text), null)).toEqual({ text, charset: 'windows-1256', warnings: [] })
  })

  it('is read by the HTTP header before the declaration', () => {
    const text = declaring('utf-16', french)
    expect(decodeFeed(singleByte('windows-1252', text), 'ISO-8859-1').text).toBe(text)
  })

  it.each([
    ['little', true],
    ['big', false],
  ])('is read as UTF-16, %s end first, with and without a byte order mark', (_, littleEndian) => {
    const text = declaring('utf-16', french + arabic)
    for (const mark of [true, false]) expect(decodeFeed(utf16(text, littleEndian, mark), null).text).toBe(text)
  })

  it('is read by its byte order mark before anything else, and the mark is no text', () => {
    const read = decodeFeed(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(french)), 'iso-8859-1')
    expect(read).toEqual({ text: french, charset: 'utf-8', warnings: [] })
  })

  it('may name an encoding that nobody knows, and is told from its bytes then', () => {
    const read = decodeFeed(utf8(declaring('x-nobody', arabic)), null)
    expect(read.text).toContain('مائدة مستديرة')
    expect(read.warnings).toEqual([expect.stringContaining('x-nobody')])
  })
})

describe('a feed that says nothing', () => {
  it('is UTF-8 where its bytes are', () => {
    expect(decodeFeed(utf8(arabic), null)).toEqual({ text: arabic, charset: 'utf-8', warnings: [] })
  })

  it('is windows-1252 where they are French', () => {
    expect(decodeFeed(singleByte('windows-1252', french), null)).toMatchObject({
      text: french,
      charset: 'windows-1252',
    })
  })

  it('is windows-1256 where they are Arabic', () => {
    expect(decodeFeed(singleByte('windows-1256', arabic), null)).toMatchObject({
      text: arabic,
      charset: 'windows-1256',
    })
  })
})

describe('a feed that says an encoding it is not in', () => {
  it('is not UTF-8 because it says so', () => {
    const text = declaring('utf-8', french)
    const read = decodeFeed(singleByte('windows-1252', text), 'utf-8')
    expect(read.text).toBe(text)
    expect(read.warnings).toEqual(['Declared as UTF-8, but its bytes are windows-1252.'])
  })

  it('is UTF-8 where the server says Latin-1 of every file', () => {
    const read = decodeFeed(utf8(declaring('utf-8', french)), 'iso-8859-1')
    expect(read.text).toContain('Réfugiés')
    expect(read.warnings).toHaveLength(1)
  })

  it('stays UTF-8 where a letter was cut in two', () => {
    const bytes = utf8(declaring('utf-8', french + arabic))
    const read = decodeFeed(bytes.subarray(0, bytes.length - utf8('ن</title></rss>').length + 1), null)
    expect(read.charset).toBe('utf-8')
    expect(read.text).toContain('مائدة مستديرة')
    expect(read.warnings).toEqual([expect.stringContaining('not valid UTF-8')])
  })
})
