import { describe, expect, it } from 'vitest'
import { hash128, hash32 } from '../../../functions/core/text/hash.ts'

describe('the name of a text', () => {
  it('is MurmurHash3 x86 128 of its UTF-8', () => {
    expect(hash128('')).toBe('00000000000000000000000000000000')
    expect(hash128('The quick brown fox jumps over the lazy dog')).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c')
  })
  it('tells apart texts of every length that differ in one letter', () => {
    const texts = Array.from({ length: 70 }, (_, length) => 'a'.repeat(length))
    const names = texts.flatMap((text) => [hash128(`${text}b`), hash128(`${text}c`)])
    expect(new Set(names).size).toBe(140)
  })
  it('counts letters outside ASCII', () => {
    expect(hash128('هجرة')).not.toBe(hash128('هجرى'))
  })
})

describe('the quick hash', () => {
  it('is an unsigned number of 32 bits', () => {
    for (const text of ['', 'a', 'observatoire', 'المرصد']) {
      expect(hash32(text)).toBeGreaterThanOrEqual(0)
      expect(hash32(text)).toBeLessThan(2 ** 32)
    }
  })
})
