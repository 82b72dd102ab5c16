import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../functions/adapters/language-detector.ts'

describe('the language of a short headline', () => {
  it.each([
    ['fr', 'Table ronde sur la mobilité à Tanger'],
    ['en', 'Round table on mobility opens in Tangier'],
    ['es', 'Mesa redonda sobre movilidad en Tánger'],
    ['ar', 'مائدة مستديرة حول التنقل بطنجة'],
    ['ur', 'پاکستان میں پناہ گزینوں کے لیے نیا مرکز کھل گیا'],
  ])('is %s: %s', (lang, headline) => {
    expect(detectLanguage(headline)).toBe(lang)
  })
  it('is und where there are no words', () => {
    expect(detectLanguage('2025 — 100 %')).toBe('und')
  })
})
