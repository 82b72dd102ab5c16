import { describe, expect, it } from 'vitest'
import { daysToldAt, namedDays, yearsTold } from '../../../functions/core/stories/named-days.ts'
import { tokens } from '../../../functions/core/text/fold.ts'

const daysIn = (text: string) => [...namedDays(tokens(text))]

describe('the days that a text names', () => {
  it.each([
    ['La rencontre aura lieu le jeudi 4 mars 2031 à Safi.', ['03-04']],
    ['Les inscriptions ouvrent le 1er août.', ['08-01']],
    ['El seminario se celebrará el 9 de diciembre.', ['12-09']],
    ['They meet again on February 7.', ['02-07']],
    ['They meet on the 7th of May.', ['05-07']],
    ['ينعقد اللقاء يوم 15 دجنبر المقبل', ['12-15']],
    ['يبدأ في 20 حزيران وينتهي في 3 تشرين الثاني', ['06-20', '11-03']],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days)
  })
  it('are both ends of a range', () => {
    expect(daysIn('les jeudi 8 et vendredi 9 avril')).toEqual(['04-08', '04-09'])
  })
  it('are none where a month or a number stands alone', () => {
    expect(daysIn('En mars, 4000 familles sont arrivées ; le 14, rien.')).toEqual([])
  })
})

describe('the years of named days', () => {
  it.each(['le 4 mars 2031, après celle de 2029', 'on March 4, 2031; in 2029', 'يوم 4 مارس 2031 بعد دورة 2029'])(
    'are not those of what was before: %s',
    (text) => {
      expect([...yearsTold(tokens(text))]).toEqual(['2031'])
    },
  )
})

describe('what is told at an instant', () => {
  it('is of that day or the one before, over the end of a year too', () => {
    expect(daysToldAt(Date.parse('2031-01-01T09:00:00Z'))).toEqual(['01-01', '12-31'])
  })
})
