import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUEUES } from '../../../infra/queues.ts'
import { backoffMs, RATE_SHARE, senderBucket, SENDERS, takeToken } from '../../../functions/core/deliveries/rate.ts'

/** When each of these mails goes, asked for at these instants. */
function turnsOf(accountRate: number, askedAtMs: readonly number[]): number[] {
  let bucket = senderBucket(accountRate, askedAtMs[0] ?? 0)
  return askedAtMs.map((atMs) => {
    const taken = takeToken(bucket, atMs)
    bucket = taken.bucket
    return atMs + taken.waitMs
  })
}

describe('the turns of one sender', () => {
  it('come at once as long as its second has room, then one after the other', () => {
    // 20 a second: 80 % of it, a quarter each, is 4 a second.
    expect(turnsOf(20, [0, 0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 250, 500])
  })

  it('come back with time, and never pile up beyond one second', () => {
    expect(turnsOf(20, [0, 0, 0, 0, 60_000, 60_000, 60_000, 60_000, 60_000]).slice(4)).toEqual([
      60_000, 60_000, 60_000, 60_000, 60_250,
    ])
  })

  it('come one at a time where the account has one a second, as in the sandbox', () => {
    expect(turnsOf(1, [0, 0, 0])).toEqual([0, 5000, 10_000])
  })

  it('keep all senders together within the share of the rate, over any arrivals, beyond the first second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 200 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 }),
        (rate, gaps) => {
          let atMs = 0
          const turns = turnsOf(
            rate,
            gaps.map((gap) => (atMs += gap)),
          )
          const perSender = (rate * RATE_SHARE) / SENDERS
          for (const from of turns) {
            const within = turns.filter((turn) => turn >= from && turn < from + 10_000).length
            // Ten seconds' worth, and the one second that may have been saved up.
            expect(within).toBeLessThanOrEqual(perSender * 10 + Math.max(1, perSender) + 1)
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('are shared by as many senders as the queue lets run side by side', () => {
    expect(QUEUES.find(({ name }) => name === 'send')?.concurrency).toBe(SENDERS)
  })
})

describe('the wait after a refusal', () => {
  it('doubles, is at most eight seconds, and half of it is chance', () => {
    expect([1, 2, 3, 4, 5, 9].map((tries) => backoffMs(tries, 0))).toEqual([250, 500, 1000, 2000, 4000, 4000])
    expect([1, 2, 9].map((tries) => backoffMs(tries, 0.999))).toEqual([500, 1000, 7996])
  })
})
