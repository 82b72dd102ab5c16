import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restClock, startClock } from '../../../infra/local/clock.ts'

const FIRST = Date.UTC(2031, 2, 3, 5, 30)
const HOUR = 3_600_000
const WEEK = 168 * HOUR
/** The clock goes on at the pace of the wall's while a test runs. */
const near = (atMs: number, expected: number) => {
  expect(atMs).toBeGreaterThanOrEqual(expected)
  expect(atMs).toBeLessThan(expected + HOUR / 2)
}

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'clock-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** A run that ended, or broke off, four hours after it began. */
async function runUntil(week: 'open' | 'done') {
  const clock = await startClock(dir, FIRST, false)
  clock.advanceTo(FIRST + 4 * HOUR)
  await clock.keep(week)
}

describe('the clock of a local stage', () => {
  it('starts where the first run wants it, and goes forward only', async () => {
    const clock = await startClock(dir, FIRST, false)
    near(clock.now(), FIRST)
    clock.advanceTo(FIRST + HOUR)
    clock.advanceTo(FIRST)
    near(clock.now(), FIRST + HOUR)
  })

  it('stands a week after the start of the run before', async () => {
    await runUntil('done')
    near((await startClock(dir, 0, false)).now(), FIRST + WEEK)
  })

  it('stands where the run before ended, in the same week', async () => {
    await runUntil('done')
    near((await startClock(dir, 0, true)).now(), FIRST + 4 * HOUR)
  })

  it.each([true, false])('goes on in a week that broke off, when all leases are over (same week: %s)', async (same) => {
    await runUntil('open')
    const resumed = await startClock(dir, 0, same)
    near(resumed.now(), FIRST + 5 * HOUR)
    await resumed.keep('done')
    near((await startClock(dir, 0, false)).now(), FIRST + WEEK)
  })

  it('rests where the last run left it, for commands; elsewhere where there was none', async () => {
    near((await restClock(dir, FIRST)).now(), FIRST)
    await runUntil('done')
    near((await restClock(dir, 0)).now(), FIRST + 4 * HOUR)
  })
})
