import { describe, expect, it } from 'vitest'
import { dayOf, daysOf, writeDay, writeRange } from '../../../functions/core/mail/days.ts'

describe('the days an edition is of', () => {
  const window = (from: string, to: string) => daysOf({ fromMs: Date.parse(from), toMs: Date.parse(to) })

  it('are Monday to Sunday when it is composed on Monday mornings', () => {
    expect(window('2026-11-16T05:00Z', '2026-11-23T05:00Z')).toEqual({ first: '2026-11-16', last: '2026-11-22' })
  })

  it('are Monday to Sunday when it is composed on Sunday evenings', () => {
    expect(window('2026-11-15T18:00Z', '2026-11-22T18:00Z')).toEqual({ first: '2026-11-16', last: '2026-11-22' })
  })

  it('are a single day where the window holds no noon', () => {
    expect(window('2026-11-22T13:00Z', '2026-11-22T15:00Z')).toEqual({ first: '2026-11-22', last: '2026-11-22' })
  })

  it('are the last day alone where the window goes back for ever', () => {
    expect(window('1970-01-01T00:00Z', '2026-11-23T05:00Z')).toEqual({ first: '2026-11-22', last: '2026-11-22' })
  })
})

describe('a range of days', () => {
  it.each([
    ['fr', '16–22 novembre 2026'],
    ['ar', '16–22 نونبر 2026'],
    ['en', '16–22 November 2026'],
    ['es', '16–22 de noviembre de 2026'],
  ] as const)('is written as %s writes it', (lang, written) => {
    expect(writeRange('2026-11-16', '2026-11-22', lang)).toBe(written)
  })

  it('names both months where there are two', () => {
    expect(writeRange('2026-11-30', '2026-12-06', 'en')).toMatch(/^30 November\s–\s6 December 2026$/)
  })

  it('is one day where the end is missing, the same, or before the start', () => {
    for (const end of [null, '2026-11-16', '2026-11-10'])
      expect(writeRange('2026-11-16', end, 'en')).toBe('16 November 2026')
  })

  it('is nothing where there is no day', () => {
    expect(writeRange(null, null, 'fr')).toBeNull()
    expect(writeRange('2026-99-99', null, 'fr')).toBeNull()
  })
})

describe('a day', () => {
  it('is the first as the French say it', () => {
    expect(writeDay('2026-12-01', 'fr')).toBe('1er décembre 2026')
    expect(writeDay('2026-12-11', 'fr')).toBe('11 décembre 2026')
  })

  it('is told from an instant in Casablanca', () => {
    expect(dayOf('2025-06-20T23:30:00Z')).toBe('2025-06-21')
    expect(dayOf('2026-11-20')).toBe('2026-11-20')
  })

  it('is none where the source wrote something else', () => {
    expect(dayOf('hier')).toBeNull()
    expect(dayOf('2026-13-45')).toBeNull()
    expect(dayOf(null)).toBeNull()
  })
})
