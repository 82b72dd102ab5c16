import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../functions/core/model.ts'
import { pageLanguage, pageWords } from '../../../functions/web/public/page-words.ts'

describe('the words of the pages', () => {
  it.each(LANGUAGES)('say the same things in %s, none of them nothing', (lang) => {
    expect(Object.keys(pageWords(lang))).toEqual(Object.keys(pageWords('en')))
    expect(Object.entries(pageWords(lang)).filter(([, word]) => word.trim() === '')).toEqual([])
  })
})

describe('the language of a browser', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['de-DE,de', 'fr'],
    ['es-MX', 'es'],
    ['EN-us,fr;q=0.9', 'en'],
    ['fr;q=0.2, ar;q=0.7, en;q=0.5', 'ar'],
    ['en;q=0, es;q=0.1', 'es'],
    ['en;q=x, *;q=0.5', 'en'],
    [';;;,,q=1', 'fr'],
  ])('that wishes for %j is answered in %s', (accept, lang) => {
    expect(pageLanguage(undefined, accept)).toBe(lang)
  })

  it('does not matter where one is asked for', () => {
    expect(pageLanguage('ar', 'en')).toBe('ar')
    expect(pageLanguage('de', 'en')).toBe('en')
  })
})
