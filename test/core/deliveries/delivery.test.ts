import { describe, expect, it } from 'vitest'
import {
  deliveryId,
  isOfEdition,
  isProvablyUnsent,
  LEASE_MS,
  parseDeliveryId,
  pendingDelivery,
  SEND_MAIL_TIMEOUT_SECONDS,
} from '../../../functions/core/deliveries/delivery.ts'

describe('the id of a delivery', () => {
  it.each([
    ['2031-w09', 'k3m9'],
    ['confirm-8f__x', 'k3m9'],
    ['test-2031-w09-1', '0a'],
  ])('says the mail %s and the reader %s, and is read back', (mailId, subscriberId) => {
    expect(parseDeliveryId(deliveryId(mailId, subscriberId))).toEqual({ mailId, subscriberId })
  })

  it.each(['', '__', '2031-w09__', '__k3m9', '2031-w09_k3m9', 'a b__c', `${'x'.repeat(256)}__y`, 'a__b@c.example'])(
    'is not %j',
    (id) => expect(parseDeliveryId(id)).toBeNull(),
  )

  it('is refused where SES would not take it as a tag', () => {
    expect(() => deliveryId('2031 w09', 'k3m9')).toThrow(RangeError)
    expect(() => deliveryId('2031-w09', 'k3@reader.example')).toThrow(RangeError)
    expect(() => deliveryId('2031-w09', 'k'.repeat(250))).toThrow(RangeError)
    expect(() => deliveryId('2031-w09', 'k3__m9')).toThrow(RangeError)
  })
})

describe('a new line of the ledger', () => {
  it('is pending, and nobody has claimed it', () => {
    expect(pendingDelivery('edition', '2031-w09', 'k3m9', 5)).toMatchObject({
      id: '2031-w09__k3m9',
      state: 'pending',
      attempt: 0,
      token: null,
      changedAtMs: 5,
    })
  })
})

describe('the lease of a claim', () => {
  it('outlasts the longest call of the sending function', () => {
    expect(LEASE_MS).toBeGreaterThan(SEND_MAIL_TIMEOUT_SECONDS * 1000)
  })
})

describe('a claim whose holder is gone', () => {
  const HOUR_MS = 3_600_000
  const line = { ...pendingDelivery('edition', '2031-w09', 'k3m9', 0), state: 'claimed', token: 'own' } as const
  const claimed = { ...line, changedAtMs: 10 * HOUR_MS }
  const stampOf = (token: string, atMs: number) => ({ deliveryId: claimed.id, token, atMs })

  it.each([
    ['there was never a stamp on its reader', 'none', true],
    ['the stamp is of another claim, long before', stampOf('other', 3 * HOUR_MS), true],
    ['the stamp is its own', stampOf('own', 10 * HOUR_MS), false],
    ['the stamp is of a later claim, which may lie over its own', stampOf('other', 11 * HOUR_MS), false],
    ['the stamp is of about its time, for clocks differ', stampOf('other', 10 * HOUR_MS - 60_000), false],
    ['the reader is gone, and the stamp too', null, false],
  ] as const)('where %s: provably unsent %#', (_, stamp, isUnsent) => {
    expect(isProvablyUnsent(claimed, stamp)).toBe(isUnsent)
  })
})

describe('the mails of the ledger', () => {
  it('are of an edition, or a confirmation or a test for one reader, by their ids', () => {
    expect(['2031-w09', 'confirm-k3m9-17', 'test-2031-w09-x1'].map(isOfEdition)).toEqual([true, false, false])
  })
})
