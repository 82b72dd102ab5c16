import { describe, expect, it } from 'vitest'
import { placesOf, plainOf } from '../../../../functions/core/briefs/reading/verbatim.ts'

const found = (words: string, text: string) =>
  placesOf(words, plainOf(text)).map(({ start, end }) => text.slice(start, end))

describe('words copied from a text', () => {
  it('are found as the text writes them, whatever quotation marks and spaces the copy has', () => {
    const text = 'Elle a dit : «\u00a0L’accueil n’est\npas une faveur\u00a0», puis s’est tue.'
    expect(found('"L\'accueil n’est pas une faveur"', text)).toEqual(['«\u00a0L’accueil n’est\npas une faveur\u00a0»'])
    expect(found('a dit : “L’accueil', text)).toEqual(['a dit : «\u00a0L’accueil'])
    expect(found(' puis  s’est tue. ', text)).toEqual(['puis s’est tue.'])
  })

  it('are found at each place where they stand', () => {
    expect(placesOf('Rabat', plainOf('Rabat, puis Rabat encore.'))).toEqual([
      { start: 0, end: 5 },
      { start: 12, end: 17 },
    ])
  })

  it.each([
    ['other letters', 'la faveure', 'la faveur'],
    ['another case', 'La Faveur', 'la faveur'],
    ['accents left out', 'fete', 'la fête'],
    ['a piece of a word', 'Oran', 'à Oranais'],
    ['the end of a word', 'side', 'inside'],
    ['words with a gap', 'la … faveur', 'la belle faveur'],
    ['nothing', '', 'la faveur'],
    ['marks alone', '« »', '« la »'],
  ])('are not found as %s', (_, words, text) => {
    expect(found(words, text)).toEqual([])
  })

  it('may stand behind what Arabic writes together with them', () => {
    expect(found('وجدة', 'نظم المركز بوجدة ندوة')).toEqual(['وجدة'])
    expect(found('وزارة الخارجية', 'المركز ووزارة الخارجية')).toEqual(['وزارة الخارجية'])
    // Jeddah is neither Oujda nor "in Oujda".
    expect(found('جدة', 'نظم المركز بوجدة ندوة، ووجدة مدينة')).toEqual([])
    expect(found('جدة', 'تقع وجدة شرقا')).toEqual([])
  })
})
