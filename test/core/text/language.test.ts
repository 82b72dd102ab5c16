import { describe, expect, it } from 'vitest'
import { contradicts, languageCode, obviousLanguage, scriptOf } from '../../../functions/core/text/language.ts'

const french = 'Le ministre a reçu les représentants des associations dans la capitale pour un échange sur leur avenir.'
const english =
  'The minister met with the heads of the agencies in the capital for a talk on what will come of their plan.'

describe('a declared language', () => {
  it('is read in the forms that feeds write', () => {
    expect(['fr-FR', 'FR', 'fra', 'ar_MA', 'spa'].map(languageCode)).toEqual(['fr', 'fr', 'fr', 'ar', 'es'])
    expect([null, '', 'und', 'français'].map(languageCode)).toEqual([null, null, null, null])
  })
  it('is contradicted by other letters', () => {
    expect(contradicts('المرصد الوطني للهجرة', 'fr')).toBe(true)
    expect(contradicts(french, 'ar')).toBe(true)
  })
  it('is contradicted by the function words of another language, as where software says en-US by default', () => {
    expect(contradicts(french, 'en')).toBe(true)
    expect(contradicts(english, 'en')).toBe(false)
  })
  it('holds where the text is too short to tell', () => {
    expect(contradicts('Rabat', 'en')).toBe(false)
    expect(contradicts('2025', 'ar')).toBe(false)
  })
})

describe('a declaration that a text contradicts', () => {
  const persian = 'گردهمایی پژوهشگران درباره مهاجرت در دانشگاه برگزار شد و گزارش آن در پایان ماه منتشر می‌شود'
  const arabic = 'عقد المرصد الوطني لقاء حول الهجرة في المدينة القديمة بحضور الباحثين والجمعيات المحلية'
  const german =
    'Die Konferenz beginnt am Montag mit einem Bericht der Stadt und endet mit Fragen aus dem Saal. '.repeat(3)
  it('is Arabic over Persian, and Persian over Arabic', () => {
    expect(contradicts(persian, 'ar')).toBe(true)
    expect(contradicts(arabic, 'fa')).toBe(true)
    expect([contradicts(persian, 'fa'), contradicts(arabic, 'ar')]).toEqual([false, false])
  })
  it('is not Arabic with one foreign name in it', () => {
    expect(contradicts(`${arabic} بمشاركة پيتر من مدينة أگادير`, 'ar')).toBe(false)
  })
  it('is French over what has hardly a French word', () => {
    expect(contradicts(german, 'fr')).toBe(true)
    expect(contradicts(german, 'de')).toBe(false)
  })
  it('is told by the beginning of a text, however long it is', () => {
    expect(contradicts(`${french} ${german.repeat(500)}`.repeat(3), 'ar')).toBe(true)
    expect(contradicts(french + english.repeat(200), 'en')).toBe(false)
  })
})

describe('the language of a text', () => {
  it('is plain from its letters and most frequent words', () => {
    expect(obviousLanguage(french)).toBe('fr')
    expect(obviousLanguage(english)).toBe('en')
    expect(obviousLanguage('ندوة وطنية حول الهجرة')).toBe('ar')
  })
  it('is not Arabic because of Arabic letters alone', () => {
    expect(scriptOf('پاکستان میں مہاجرین')).toBe('arabic')
    expect(obviousLanguage('پاکستان میں مہاجرین')).toBeNull()
  })
})
