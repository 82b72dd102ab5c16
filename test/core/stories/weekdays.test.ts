import { describe, expect, it } from 'vitest'
import { weekdaysTold } from '../../../functions/core/stories/weekdays.ts'
import { tokens } from '../../../functions/core/text/fold.ts'

// A Thursday.
const PUBLISHED_MS = Date.parse('2031-03-06T10:00:00Z')
const told = (text: string) => weekdaysTold(tokens(text), PUBLISHED_MS)

describe('the day that a weekday is, seen from the day of publication', () => {
  it.each(['réunis mercredi à Safi', 'met on Wednesday', 'reunidos el miércoles', 'اجتمعوا أمس الأربعاء', 'والأربعاء'])(
    'is the latest one: %s',
    (text) => {
      expect(told(text)).toEqual(['03-05'])
    },
  )
  it('is the day of publication itself where that is named', () => {
    expect(told('ce jeudi')).toEqual(['03-06'])
  })
  it('is told by today and yesterday where no weekday is', () => {
    expect(told('اليوم بالرباط')).toEqual(['03-06'])
    expect(told('hier à Rabat')).toEqual(['03-05'])
    expect(told('aujourd’hui, lundi')).toEqual(['03-03'])
  })
  it('is none where nothing is named', () => {
    expect(told('au printemps')).toEqual([])
  })
})
