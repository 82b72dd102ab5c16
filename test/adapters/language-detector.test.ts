import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../functions/adapters/language-detector.ts'

describe('the language of a short headline', () => {
  it.each([
    ['fr', 'Table ronde sur la mobilité à Tanger'],
    ['en', 'Round table on mobility opens in Tangier'],
    ['es', 'Mesa redonda sobre movilidad en Tánger'],
    ['ar', 'مائدة مستديرة حول التنقل بطنجة'],
    ['fr', 'Migrants : l’observatoire publie ses chiffres'],
    ['en', 'Migrant arrivals fall for third month'],
    ['es', 'El observatorio publica sus cifras'],
    ['ar', 'پيتر ماورر يزور أگادير للمشاركة في ندوة حول الهجرة واللجوء بحضور الباحثين'],
    ['fa', 'گزارش تازه درباره وضعیت پناهجویان منتشر شد'],
    ['ur', 'پاکستان میں پناہ گزینوں کے لیے نیا مرکز کھل گیا'],
  ])('is %s: %s', (lang, headline) => {
    expect(detectLanguage(headline)).toBe(lang)
  })
  it('is that of most of its words where two are mixed', () => {
    const text =
      'Le ministre a reçu les représentants des associations dans la capitale pour un échange sur le « Global Compact for Safe, Orderly and Regular Migration ».'
    expect(detectLanguage(text)).toBe('fr')
    expect(detectLanguage(`${text} مائدة مستديرة`)).toBe('fr')
  })
  it('is none of the four for Moroccan Arabic in Latin letters', () => {
    expect(['fr', 'en', 'es']).not.toContain(
      detectLanguage('Lmghrib kayn bzaf dyal nas li kayfkro f lhijra w kaybghiw ymchiw'),
    )
  })
  it('is und where there are no words', () => {
    expect(detectLanguage('2025 — 100 %')).toBe('und')
  })
})
