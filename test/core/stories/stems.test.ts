import { describe, expect, it } from 'vitest'
import { stemOf } from '../../../functions/core/stories/stems.ts'
import { tokens } from '../../../functions/core/text/fold.ts'

const stems = (text: string) => tokens(text).map(stemOf)

describe('a word without what inflects it', () => {
  it.each([
    ['المرصد وبالمرصد للمرصد ومرصد', 1],
    ['الرحلات رحلة', 1],
    ['pêcheur pêcheurs', 1],
    ['harbour harbours', 1],
    ['صياد ميناء', 2],
  ])('%s: %i', (text, count) => {
    expect(new Set(stems(text)).size).toBe(count)
  })
  it('is nothing where it stands in any news', () => {
    expect(stems('pendant خلال during durante والهجرة')).toEqual([null, null, null, null, null])
  })
})
