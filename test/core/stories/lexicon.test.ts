import { describe, expect, it } from 'vitest'
import { CONCEPTS } from '../../../functions/core/stories/concepts.ts'
import { lexiconOf, meaningsIn } from '../../../functions/core/stories/lexicon.ts'
import { skeletonPairsOf } from '../../../functions/core/stories/names.ts'
import { COUNTRIES, TOWNS } from '../../../functions/core/stories/places.ts'
import { tokens } from '../../../functions/core/text/fold.ts'

describe('a place told in four languages', () => {
  it.each(['À Tanger hier', 'in Tangier today', 'desde Tánger', 'وصلوا إلى طنجة', 'بطنجة'])('is one in %s', (text) => {
    expect(meaningsIn(tokens(text), TOWNS)).toEqual(['tanger'])
  })
  it('of several words is found past the article and the particle', () => {
    expect(meaningsIn(tokens('ورشة بالبحر الميت'), TOWNS)).toEqual(['mer morte'])
    expect(meaningsIn(tokens('held in Addis Ababa'), TOWNS)).toEqual(['addis abeba'])
  })
  it('is a country in the words made of it, and none in longer names of towns', () => {
    expect(meaningsIn(tokens('المغربية والتونسيون'), COUNTRIES)).toEqual(['maroc', 'tunisie'])
    expect(meaningsIn(tokens('Tunis'), COUNTRIES)).toEqual([])
  })
})

describe('a subject told in four languages', () => {
  it.each(['un observatoire', 'the observatory', 'el observatorio', 'للمرصد'])('is one in %s', (text) => {
    expect(meaningsIn(tokens(text), CONCEPTS)).toContain('observatoire')
  })
  it('is given once, in the order of the text', () => {
    const lexicon = lexiconOf('a|alpha-\nb|beta')
    expect(meaningsIn(['beta', 'alphas', 'beta'], lexicon)).toEqual(['b', 'a'])
  })
})

describe('names by their consonants', () => {
  const pairs = (text: string) => skeletonPairsOf({ title: '', text })
  it.each([
    ['a dit Salma Ouazir hier', 'قالت سلمى الوزير أمس'],
    ['said Idriss Benkirat today', 'وقال إدريس بنكيرات إن'],
    ['selon Rachid Khattabi, juriste', 'حسب رشيد الخطابي'],
  ])('are the same in %s and %s', (latin, arabic) => {
    expect([...pairs(latin)].filter((pair) => pairs(arabic).has(pair))).toHaveLength(1)
  })
})
