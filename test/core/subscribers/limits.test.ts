import { describe, expect, it } from 'vitest'
import { SIGN_UP_LIMITS, windowEndMs } from '../../../functions/core/subscribers/limits.ts'

const HOUR_MS = 3_600_000

describe('the window of a limit', () => {
  it.each([
    [0, HOUR_MS],
    [1, HOUR_MS],
    [HOUR_MS - 1, HOUR_MS],
    [HOUR_MS, 2 * HOUR_MS],
  ])('that %d falls into ends at %d', (nowMs, endMs) => {
    expect(windowEndMs({ windowMs: HOUR_MS }, nowMs)).toBe(endMs)
  })

  it('is the same for all who come within it, and never over already', () => {
    for (const limit of SIGN_UP_LIMITS)
      for (const nowMs of [1_927_000_000_000, 1_927_000_000_001, 1_927_003_599_999]) {
        const end = windowEndMs(limit, nowMs)
        expect(end).toBeGreaterThan(nowMs)
        expect(end - nowMs).toBeLessThanOrEqual(limit.windowMs)
        expect(windowEndMs(limit, end - 1)).toBe(end)
      }
  })
})

describe('the limits of sign-ups', () => {
  it('count the network first, so that it alone pays for what it sends', () => {
    expect(SIGN_UP_LIMITS.map(({ what }) => what)).toEqual(['network', 'all', 'address'])
  })
})
