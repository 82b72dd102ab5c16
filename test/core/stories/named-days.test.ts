import { describe, expect, it } from 'vitest'
import { daysToldAt, namedDays } from '../../../functions/core/stories/named-days.ts'
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

describe('what is told at an instant', () => {
  it('is of that day or the one before, over the end of a year too', () => {
    expect(daysToldAt(Date.parse('2031-01-01T09:00:00Z'))).toEqual(['01-01', '12-31'])
  })
})
