import { describe, expect, it } from 'vitest'
import { undoDoubleEncoding } from '../../../functions/core/feeds/double-encoding.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const asWindows1252 = (text: string) => new TextDecoder('windows-1252').decode(bytes(text))
const asLatin1 = (text: string) => Array.from(bytes(text), (byte) => String.fromCharCode(byte)).join('')

describe('a text that was encoded twice', () => {
  it.each([
    'Réfugiés : l’étude à Fès, « où » l’œuvre coûte 3 €…',
    '¿Qué pasó mañana? — “nada”',
    'مائدة مستديرة حول الهجرة في وجدة، و لا غير 🙂',
  ])('is read once: %s', (text) => {
    expect(undoDoubleEncoding(asWindows1252(text)).text).toBe(text)
    expect(undoDoubleEncoding(asLatin1(text)).text).toBe(text)
  })

  it('may be one text among others that were not', () => {
    const { text, mended } = undoDoubleEncoding(`Journée d’étude. ${asWindows1252('Le père')}, la mère.`)
    expect([text, mended]).toEqual(['Journée d’étude. Le père, la mère.', 1])
  })
})

describe('a text that only looks like it', () => {
  it.each([
    'OÙ\u00a0? À\u00a0« CONGÉ », à\u00a0«\u00a0Fès\u00a0»',
    'ÂGE DE LA CHÂ… Â»',
    'NÃO, IRMû',
    'É… Ê” naïf\u00a0»',
    'Ø« et Å“',
  ])('stays as it is: %s', (text) => {
    expect(undoDoubleEncoding(text)).toEqual({ text, mended: 0 })
  })
})
