import { describe, expect, it } from 'vitest'
import { CONCEPTS } from '../../../functions/core/stories/concepts.ts'
import { lexiconOf, meaningsIn } from '../../../functions/core/stories/lexicon.ts'
import { namePairsOf, neighboursOf, peopleOf } from '../../../functions/core/stories/names.ts'
import { COUNTRIES } from '../../../functions/core/stories/countries.ts'
import { TOWNS, townsIn } from '../../../functions/core/stories/towns.ts'
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

describe('a town that a treaty is named after', () => {
  it.each(['le pacte de Marrakech', 'the Marrakech compact', 'ميثاق مراكش', 'el pacto de Marrakech'])(
    'is not where anything happened: %s',
    (text) => {
      expect([...townsIn(tokens(`${text} Oujda`))]).toEqual(['oujda'])
    },
  )
})

describe('names by their consonants', () => {
  const named = (text: string) => {
    const article = { title: '', text }
    return peopleOf(article, tokens(text), namePairsOf(article))
  }
  it.each([
    ['a dit Salma Ouazir hier', 'قالت سلمى الوزير أمس'],
    ['said Idriss Benkirat today', 'وقال إدريس بنكيرات إن'],
    ['selon Rachid Khattabi, juriste', 'حسب رشيد الخطابي'],
    ['a dit Abdelkrim Benhammou hier', 'قال عبد الكريم بن حمو أمس'],
    ['selon Hassan El Drissi, juriste', 'حسب حسن الدريسي'],
    ['said envoy Moncef Ghallab today', 'وقال المنصف غلاب إن'],
  ])('are the same in %s and %s', (latin, arabic) => {
    const around = neighboursOf({ title: '', text: arabic })
    expect([...named(latin)].filter((pair) => around.has(pair))).toHaveLength(1)
  })
  it.each(['قالت سلمى الوزير أمس', 'أعلنت رئيسة الجمعية، سلمى الوزير، عن موعد', 'حضر اللقاء السيدة سلمى الوزير'])(
    'are told in Arabic by what stands around: %s',
    (text) => {
      expect(named(text)).toContain('slm zr')
    },
  )
  it('are none of kings, who are named in any report', () => {
    expect([...named('بتعليمات من الملك محمد السادس نصره الله')]).toEqual([])
  })
})
