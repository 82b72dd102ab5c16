import { describe, expect, it } from 'vitest'
import { editionIdOf, nextWindow, SETTLING_MS } from '../../../functions/core/editions/window.ts'
import { DAY_MS, NOON_MS } from './edition-builder.ts'

describe('the window of the next edition', () => {
  it('begins where the last one ended and ends a settling time ago', () => {
    const last = { window: { fromMs: 0, toMs: NOON_MS - 7 * DAY_MS } }
    expect(nextWindow(last, NOON_MS)).toEqual({ fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS - SETTLING_MS })
  })

  it('reaches back over weeks without an edition', () => {
    const last = { window: { fromMs: 0, toMs: NOON_MS - 40 * DAY_MS } }
    expect(nextWindow(last, NOON_MS)?.fromMs).toBe(NOON_MS - 40 * DAY_MS)
  })

  it('is seven days long where there was none before', () => {
    const toMs = NOON_MS - SETTLING_MS
    expect(nextWindow(null, NOON_MS)).toEqual({ fromMs: toMs - 7 * DAY_MS, toMs })
  })

  it('is none while the last one has hardly ended, or the clock went back', () => {
    const last = { window: { fromMs: 0, toMs: NOON_MS } }
    expect(nextWindow(last, NOON_MS)).toBeNull()
    expect(nextWindow(last, NOON_MS + SETTLING_MS)).toBeNull()
    expect(nextWindow(last, NOON_MS - DAY_MS)).toBeNull()
  })
})

describe('the id of an edition', () => {
  it.each([
    ['2026-11-23T07:50:00Z', '2026-w48'],
    ['2026-11-22T22:59:59Z', '2026-w47'],
    ['2026-01-01T12:00:00Z', '2026-w01'],
    ['2027-01-03T12:00:00Z', '2026-w53'],
    ['2024-12-30T12:00:00Z', '2025-w01'],
    ['2021-01-03T12:00:00Z', '2020-w53'],
  ])('at %s is %s', (at, id) => expect(editionIdOf(Date.parse(at))).toBe(id))

  it('turns at midnight in Morocco, by the zone’s rules of that day', () => {
    expect(editionIdOf(Date.parse('2025-06-15T23:30:00Z'))).toBe('2025-w25')
    expect(editionIdOf(Date.parse('2025-03-09T23:30:00Z'))).toBe('2025-w10')
  })
})
