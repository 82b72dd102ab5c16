import { describe, expect, it } from 'vitest'
import { byteLength, cutToBytes, tidy, tidyLine } from '../../../functions/core/text/plain.ts'

describe('a text made tidy', () => {
  it('loses control and direction characters', () => {
    expect(tidy('a\u0000b\u202ec\u2066d\u200fe\ufeff')).toBe('abcde')
  })
  it('keeps the non-joiner that Persian words are written with', () => {
    expect(tidy('می\u200cروم')).toBe('می\u200cروم')
  })
  it('is in NFC', () => {
    expect(tidy('e\u0301')).toBe('é')
  })
  it('parts paragraphs by one empty line', () => {
    expect(tidy(' a \r\n\r\n \n\n b\u00a0 c ')).toBe('a\n\nb c')
  })
  it('as a title is one line', () => {
    expect(tidyLine('a\n b')).toBe('a b')
  })
})

describe('a text cut to a number of bytes', () => {
  it('is left alone where it fits', () => {
    expect(cutToBytes('héhé', 6)).toBe('héhé')
  })
  it('ends at a paragraph, a sentence or a word, whichever is near', () => {
    const words = 'mot '.repeat(30).trim()
    expect(cutToBytes(`${words}.\n\nencore et encore`, 125)).toBe(`${words}.`)
    expect(cutToBytes(`${words}. Encore et encore`, 125)).toBe(`${words}.`)
    expect(cutToBytes(words, 50).endsWith(' mot')).toBe(true)
  })
  it('never cuts a letter in two', () => {
    const cut = cutToBytes('مهاجر'.repeat(50), 101)
    expect(byteLength(cut)).toBeLessThanOrEqual(101)
    expect(cut).not.toContain('\ufffd')
  })
})
