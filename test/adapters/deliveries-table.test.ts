import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveriesTable, type DeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import { pendingDelivery } from '../../functions/core/deliveries/delivery.ts'
import { DELIVERY_STATES, type Delivery, type DeliveryState, type Feedback } from '../../functions/core/model.ts'
import { startDynalite, type EmbeddedTables } from '../dynalite.ts'
import { all } from './newsroom-samples.ts'

const MAIL = '2026-w48'
const READER = 'reader1'
const LEASE = { token: 'word', leaseUntilMs: 1_000, atMs: 100 }

let embedded: EmbeddedTables
let ledger: DeliveriesTable
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  ledger = openDeliveriesTable(embedded.client, (await embedded.freshTables()).deliveries)
})

const lineOf = ({ mailId = MAIL, subscriberId = READER, ...fields }: Partial<Delivery> = {}): Delivery => ({
  ...pendingDelivery('edition', mailId, subscriberId, 50),
  ...fields,
})
const outcome = (state: Exclude<DeliveryState, 'claimed'>, sesMessageId: string | null = null) => ({
  state,
  sesMessageId,
  reason: null,
  atMs: 200,
})
const eventOf = (kind: 'send' | 'delivery' | 'reject' | 'complaint', sesMessageId = 'ses-1'): Feedback => ({
  kind,
  deliveryId: lineOf().id,
  sesMessageId,
  atMs: 300,
})
const stateNow = async () => (await ledger.delivery(MAIL, READER))?.state
const heldAt = async (nowMs: number) =>
  (await all(ledger.heldDeliveries(nowMs))).map(({ subscriberId }) => subscriberId)

/** Brings a new line into a state by the ways there are. */
async function bringTo(state: DeliveryState): Promise<void> {
  await ledger.addDelivery(lineOf())
  if (state === 'pending') return
  await ledger.claim(MAIL, READER, LEASE)
  if (state !== 'claimed') await ledger.settle(MAIL, READER, LEASE.token, outcome(state))
}

describe('a ledger line', () => {
  it('is added once, of however many who add it, and read back whole', async () => {
    const adding = await Promise.all([1, 2, 3].map(() => ledger.addDelivery(lineOf())))
    expect(adding.sort()).toEqual(['added', 'known', 'known'])
    expect(await ledger.delivery(MAIL, READER)).toEqual(lineOf())
    expect(await ledger.delivery(MAIL, 'nobody')).toBeNull()
  })

  it('is claimed by exactly one of those who try', async () => {
    await bringTo('pending')
    const claims = await Promise.all(
      ['a', 'b', 'c', 'd'].map((token) => ledger.claim(MAIL, READER, { ...LEASE, token })),
    )
    const won = claims.filter((claim) => claim !== null)
    expect(won).toHaveLength(1)
    expect(won[0]).toEqual(
      lineOf({ state: 'claimed', attempt: 1, token: won[0]?.token ?? '', leaseUntilMs: 1_000, changedAtMs: 100 }),
    )
  })

  it.each(DELIVERY_STATES)('that is %s is claimed only if that is pending', async (state) => {
    await bringTo(state)
    const claim = await ledger.claim(MAIL, READER, { ...LEASE, token: 'other' })
    expect(claim?.token).toBe(state === 'pending' ? 'other' : undefined)
  })

  it.each(DELIVERY_STATES)('that is %s is settled only if that is claimed', async (state) => {
    await bringTo(state)
    expect(await ledger.settle(MAIL, READER, LEASE.token, outcome('sent', 'ses-1'))).toBe(state === 'claimed')
  })

  it.each(DELIVERY_STATES)('that is %s is resolved by an operator only if that is unknown', async (state) => {
    await bringTo(state)
    expect(await ledger.resolveHeld(MAIL, READER, 'pending', 400)).toBe(state === 'unknown')
    expect(await stateNow()).toBe(state === 'unknown' ? 'pending' : state)
  })

  it("is not settled with another claim's word", async () => {
    await bringTo('claimed')
    expect(await ledger.settle(MAIL, READER, 'guessed', outcome('sent', 'ses-1'))).toBe(false)
    expect(await stateNow()).toBe('claimed')
  })

  it("is nobody's once it is settled, and carries how it ended", async () => {
    await bringTo('claimed')
    await ledger.settle(MAIL, READER, LEASE.token, {
      state: 'failed',
      sesMessageId: null,
      reason: 'rejected',
      atMs: 200,
    })
    expect(await ledger.delivery(MAIL, READER)).toEqual(
      lineOf({ state: 'failed', attempt: 1, reason: 'rejected', changedAtMs: 200 }),
    )
  })

  it('given back as pending is claimed anew, and counts its attempts', async () => {
    await bringTo('claimed')
    await ledger.settle(MAIL, READER, LEASE.token, outcome('pending'))
    expect((await ledger.claim(MAIL, READER, { ...LEASE, token: 'second' }))?.attempt).toBe(2)
    expect(await ledger.settle(MAIL, READER, LEASE.token, outcome('sent'))).toBe(false)
  })

  it('that nobody wrote is neither claimed, settled nor resolved into being', async () => {
    expect(await ledger.claim(MAIL, READER, LEASE)).toBeNull()
    expect(await ledger.settle(MAIL, READER, LEASE.token, outcome('sent'))).toBe(false)
    expect(await ledger.resolveHeld(MAIL, READER, 'sent', 1)).toBe(false)
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('delivery'))).toBe('no-such-delivery')
    expect(await ledger.delivery(MAIL, READER)).toBeNull()
  })
})

describe('a held line', () => {
  it('is a claimed one whose lease is over', async () => {
    await bringTo('claimed')
    expect(await heldAt(LEASE.leaseUntilMs - 1)).toEqual([])
    expect(await heldAt(LEASE.leaseUntilMs)).toEqual([READER])
  })

  it('is an unknown one, at once, until it is resolved', async () => {
    await bringTo('unknown')
    expect(await heldAt(0)).toEqual([READER])
    await ledger.resolveHeld(MAIL, READER, 'sent', 400)
    expect(await heldAt(9_000)).toEqual([])
  })

  it.each(['pending', 'sent', 'failed', 'suppressed'] as const)('is none that is %s', async (state) => {
    await bringTo(state)
    expect(await heldAt(9_000)).toEqual([])
  })
})

describe('an event of SES', () => {
  it.each(DELIVERY_STATES)('forces a line that is %s to sent', async (state) => {
    await bringTo(state)
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('delivery'))).toBe('recorded')
    expect(await ledger.delivery(MAIL, READER)).toMatchObject({
      state: 'sent',
      sesMessageId: 'ses-1',
      token: null,
      leaseUntilMs: null,
      reason: null,
    })
    expect(await heldAt(9_000)).toEqual([])
  })

  it.each(DELIVERY_STATES)('that is a reject makes a line that is %s failed, unless that is sent', async (state) => {
    await bringTo(state)
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('reject'))).toBe('recorded')
    expect(await stateNow()).toBe(state === 'sent' ? 'sent' : 'failed')
    expect(await heldAt(9_000)).toEqual([])
  })

  it('that comes again changes nothing, another of the same message is recorded', async () => {
    await bringTo('claimed')
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('send'))).toBe('recorded')
    expect(await ledger.recordFeedback(MAIL, READER, { ...eventOf('send'), atMs: 999 })).toBe('repeated')
    expect((await ledger.delivery(MAIL, READER))?.changedAtMs).toBe(300)
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('complaint'))).toBe('recorded')
  })

  it('that comes twice at the same time is recorded once', async () => {
    await bringTo('claimed')
    const events = await Promise.all([1, 2, 3].map(() => ledger.recordFeedback(MAIL, READER, eventOf('send'))))
    expect(events.sort()).toEqual(['recorded', 'repeated', 'repeated'])
  })

  it('in any order ends as sent: a reject first, a send first', async () => {
    await bringTo('claimed')
    await ledger.recordFeedback(MAIL, READER, eventOf('reject'))
    await ledger.recordFeedback(MAIL, READER, eventOf('send'))
    expect(await stateNow()).toBe('sent')
    await ledger.recordFeedback(MAIL, READER, eventOf('reject'))
    expect(await stateNow()).toBe('sent')
  })

  it("of another message than the line's is a second mail, said each time, and the line keeps its own", async () => {
    await bringTo('claimed')
    await ledger.settle(MAIL, READER, LEASE.token, outcome('sent', 'ses-1'))
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('send', 'ses-2'))).toBe('second')
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('send', 'ses-2'))).toBe('second')
    expect(await ledger.delivery(MAIL, READER)).toMatchObject({ state: 'sent', sesMessageId: 'ses-1' })
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('delivery', 'ses-1'))).toBe('recorded')
  })

  it('of a second message forces a claim that runs to sent, so that it is not sent a third time', async () => {
    await bringTo('claimed')
    await ledger.recordFeedback(MAIL, READER, eventOf('reject', 'ses-1'))
    expect(await ledger.recordFeedback(MAIL, READER, eventOf('send', 'ses-2'))).toBe('second')
    expect(await stateNow()).toBe('sent')
  })

  it('settles a claim before its holder does', async () => {
    await bringTo('claimed')
    await ledger.recordFeedback(MAIL, READER, eventOf('send'))
    expect(await ledger.settle(MAIL, READER, LEASE.token, outcome('unknown'))).toBe(false)
    expect(await stateNow()).toBe('sent')
  })
})

describe('a line of an earlier version', () => {
  it('is read as it was written: without the edition it holds, or when it was made', async () => {
    const since = ['editionId', 'createdAtMs']
    const old = Object.fromEntries(Object.entries(lineOf()).filter(([name]) => !since.includes(name)))
    const { deliveries } = await embedded.freshTables()
    const item = { pk: `MAIL#${MAIL}`, sk: `SUBSCRIBER#${READER}`, ...old }
    await embedded.client.send(new PutCommand({ TableName: deliveries, Item: item }))
    expect(await openDeliveriesTable(embedded.client, deliveries).delivery(MAIL, READER)).toEqual({
      ...old,
      editionId: null,
      createdAtMs: 0,
    })
  })
})

describe('the lines of a mail', () => {
  it('are listed and counted over every page of the table, those of other mails left out', async () => {
    const reason = 'r'.repeat(40_000)
    for (let at = 0; at < 60; at += 1)
      await ledger.addDelivery(
        lineOf({ subscriberId: `reader${at}`, reason, state: at % 3 === 0 ? 'failed' : 'pending' }),
      )
    await ledger.addDelivery(lineOf({ mailId: '2026-w49' }))
    expect(await all(ledger.deliveriesOf(MAIL))).toHaveLength(60)
    expect(await ledger.countsOf(MAIL)).toEqual({
      pending: 40,
      claimed: 0,
      sent: 0,
      failed: 20,
      unknown: 0,
      suppressed: 0,
    })
  })
})
