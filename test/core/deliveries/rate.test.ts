import { describe, expect, it } from 'vitest'
import { QUEUES } from '../../../infra/queues.ts'
import { backoffMs, roomLeft, SENDERS, turnEveryMs, type SendQuota } from '../../../functions/core/deliveries/rate.ts'

const ACCOUNT: SendQuota = { maxPerSecond: 14, maxPer24Hours: 50_000, sentLast24Hours: 0 }

describe('turns', () => {
  it('are as far apart as 80 % of the account’s rate asks, rounded to the careful side', () => {
    expect([1, 14, 90, 1000].map(turnEveryMs)).toEqual([1250, 90, 14, 2])
  })

  it('are taken by as many senders as the queue lets run side by side', () => {
    expect(QUEUES.find(({ name }) => name === 'send')?.concurrency).toBe(SENDERS)
  })
})

describe('the room left in 24 hours', () => {
  it('is what SES says was not sent yet, less the turns taken since it said so', () => {
    expect(roomLeft({ ...ACCOUNT, sentLast24Hours: 10_000 }, 500, Infinity, 'confirm')).toBe(39_500)
  })

  it('is less by two in a hundred for editions: confirmations go on a release day too', () => {
    expect(roomLeft(ACCOUNT, 0, Infinity, 'edition')).toBe(49_000)
    expect(roomLeft(ACCOUNT, 49_000, Infinity, 'edition')).toBe(0)
    expect(roomLeft(ACCOUNT, 49_000, Infinity, 'test')).toBe(1_000)
  })

  it('has no end where the account has no limit', () => {
    expect(roomLeft({ ...ACCOUNT, maxPer24Hours: -1 }, 1_000_000, Infinity, 'edition')).toBe(Infinity)
  })
})

describe('the wait after a refusal', () => {
  it('doubles, is at most eight seconds, and half of it is chance', () => {
    expect([1, 2, 3, 4, 5, 9].map((tries) => backoffMs(tries, 0))).toEqual([250, 500, 1000, 2000, 4000, 4000])
    expect([1, 2, 9].map((tries) => backoffMs(tries, 0.999))).toEqual([500, 1000, 7996])
  })
})
