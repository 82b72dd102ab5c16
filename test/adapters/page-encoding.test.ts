import { describe, expect, it } from 'vitest'
import { decodePage } from '../../functions/adapters/page-encoding.ts'

const textOf = (bytes: Uint8Array, servedAs: string | null = null): string => decodePage(bytes, servedAs).text
const latin = (html: string): Uint8Array => Uint8Array.from(html, (letter) => letter.charCodeAt(0))

describe('the bytes of a page', () => {
  it('are read in the charset that it names', () => {
    expect(textOf(latin('<meta charset="iso-8859-1">\u00e9'))).toContain('é')
    const named = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">\u00c7'
    expect(textOf(latin(named))).toContain('ا')
  })

  it('are read in the charset they were served as, before that', () => {
    expect(textOf(new Uint8Array([0xc7]), 'windows-1256')).toBe('ا')
  })

  it('are read as what they are where the charset is unknown, or is not theirs', () => {
    expect(textOf(new TextEncoder().encode('é'), 'no-such-charset')).toBe('é')
    expect(decodePage(latin('<meta charset="utf-8">Un comit\u00e9 a d\u00e9lib\u00e9r\u00e9'))).toMatchObject({
      text: '<meta charset="utf-8">Un comité a délibéré',
      warnings: [expect.stringContaining('Declared as UTF-8') as string],
    })
  })
})
