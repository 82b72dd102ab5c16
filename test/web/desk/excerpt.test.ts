import { describe, expect, it } from 'vitest'
import { wordsAround } from '../../../functions/web/desk/excerpt.ts'

describe('a phrase with the words around it', () => {
  it('is a short text whole', () => {
    expect(wordsAround('Au port, la migration commence.', { start: 12, end: 21 })).toEqual({
      before: 'Au port, la ',
      found: 'migration',
      after: ' commence.',
    })
  })

  it('is cut at whole words on both sides of a long text, on one line', () => {
    const text = `${'avant '.repeat(20)}la\nmigration ${'après '.repeat(20)}`
    const start = text.indexOf('migration')
    const { before, found, after } = wordsAround(text, { start, end: start + 9 })
    expect(before).toMatch(/^…(avant )+la $/)
    expect(found).toBe('migration')
    expect(after).toMatch(/^( après)+…$/)
  })
})
