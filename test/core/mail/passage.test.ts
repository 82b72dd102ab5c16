import { describe, expect, it } from 'vitest'
import { directionOf, httpUrl, languageName, passage, plain, quoted } from '../../../functions/core/mail/passage.ts'

const say = (text: string, lang: string) => {
  const words = passage(text, lang)
  return words && quoted(words).text
}

describe("a source's words", () => {
  it('are one line without controls and direction marks', () => {
    expect(plain(' a\u202Eb\u2067c\u0000\n\td ')).toBe('abc d')
  })

  it('keep the joiners that Persian and Urdu spell with, and no-break spaces', () => {
    expect(plain('می\u200Cروم 12\u00A0%')).toBe('می\u200Cروم 12\u00A0%')
  })

  it('carry their language and direction', () => {
    expect(passage('نعم', 'ar')).toEqual({ text: 'نعم', lang: 'ar', dir: 'rtl' })
    expect(passage('sí', 'es')).toEqual({ text: 'sí', lang: 'es', dir: 'ltr' })
    expect(directionOf('ur-PK')).toBe('rtl')
  })

  it('leave the direction to the letters where the language is unknown or no language at all', () => {
    for (const lang of ['und', '" onload="x', ''])
      expect(passage('x', lang)).toEqual({ text: 'x', lang: null, dir: 'auto' })
  })

  it('are null where nothing is left', () => {
    expect(passage(' \u200F ', 'fr')).toBeNull()
    expect(passage(null, 'fr')).toBeNull()
  })
})

describe('a statement', () => {
  it('that is a quotation stands in the marks of its language, once', () => {
    expect(say('« oui »', 'fr')).toBe('«\u00A0oui\u00A0»')
    expect(say('"نعم"', 'ar')).toBe('«نعم»')
    expect(say('“sí”.', 'es')).toBe('«sí»')
    expect(say('"yes"', 'en')).toBe('“yes”')
    expect(say('« oui »', 'en')).toBe('“oui”')
  })

  it('loses the comma before a closing mark that is ours, and no word', () => {
    expect(say('“We count them all,”', 'en')).toBe('“We count them all”')
    expect(say('"We count them all,"', 'en')).toBe('“We count them all”')
    expect(say('« نحصيهم جميعا، »', 'ar')).toBe('«نحصيهم جميعا»')
    expect(say('“Do we?”', 'en')).toBe('“Do we?”')
    expect(say('“We count them all,” she said', 'en')).toBe('“We count them all,” she said')
  })

  it('that is reported in the words of the outlet gets no marks: they would make them the speaker’s', () => {
    expect(say('a dit que oui', 'fr')).toBe('a dit que oui')
    expect(say('il faut “agir” vite', 'fr')).toBe('il faut “agir” vite')
    expect(say('« un » et « deux »', 'fr')).toBe('« un » et « deux »')
    expect(say('« Oui », a-t-il dit.', 'fr')).toBe('« Oui », a-t-il dit.')
  })
})

describe('a link', () => {
  it('is http(s), absolute, and safe in an attribute', () => {
    expect(httpUrl('https://a.example/é?q="x"')).toBe('https://a.example/%C3%A9?q=%22x%22')
    expect(httpUrl("http://a.example/'b")).toBe('http://a.example/%27b')
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    '/a',
    'https://',
    'https://u:p@a.example/',
    'ftp://a.example',
  ])('is not %s', (address) => expect(httpUrl(address)).toBeNull())
})

describe('the name of a language', () => {
  it("is in the reader's words, and absent for the reader's own", () => {
    expect(languageName('es', 'fr')).toBe('espagnol')
    expect(languageName('es-MX', 'es')).toBeNull()
    expect(languageName('und', 'fr')).toBeNull()
    expect(languageName('zz-<b>', 'fr')).toBeNull()
  })
})
