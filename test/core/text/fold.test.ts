import { describe, expect, it } from 'vitest'
import { fold, tokens } from '../../../functions/core/text/fold.ts'

describe('a text as it is compared', () => {
  it('has neither case, accents nor punctuation', () => {
    expect(fold('« L’Été à l’Œuvre », dit-elle.')).toBe('l ete a l oeuvre dit elle')
  })

  it('spells the variants of one Arabic letter alike, without vowel marks and tatweel', () => {
    expect(fold('إِلى أُسرةٍ آمنة')).toBe(fold('الي اسره امنه'))
    expect(fold('الهجـــرة')).toBe(fold('الهجرة'))
  })

  it('writes Arabic-Indic and Persian digits as 0-9', () => {
    expect(tokens('سنة ٢٠٢٥ و۱۴')).toEqual(['سنه', '2025', 'و14'])
  })

  it('does not see what a page hides in its words: soft hyphens and word joiners', () => {
    expect(fold('mi\u00adgra\u00adtion inter\u2060nationale')).toBe('migration internationale')
  })

  it('folds characters of every plane, composed or not', () => {
    expect(fold('e\u0301te\u0301, 𝐀bc 😀 ½')).toBe('ete abc 1 2')
  })

  it('is nothing where there is no word', () => {
    expect(tokens(' … — ')).toEqual([])
  })
})
