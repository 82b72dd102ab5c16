import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesIn } from '../../../functions/core/text/matches.ts'

describe('what an expression finds', () => {
  it.each([
    ['words', /\p{L}+/gu],
    ['nothing between characters', /(?:)/gu],
    ['nothing or something', /a*/gu],
  ])('is what matchAll finds, also in the middle of characters: %s', (_what, pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, before) => {
        pattern.lastIndex = before
        const expected = Array.from(text.matchAll(new RegExp(pattern)), ({ index, 0: found }) => [index, found])
        expect(matchesIn(text, pattern).map(({ index, 0: found }) => [index, found])).toEqual(expected)
      }),
    )
  })

  it('is asked of global expressions only', () => {
    expect(() => matchesIn('a', /a/u)).toThrow(TypeError)
  })
})
