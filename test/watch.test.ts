import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pendingDelivery } from '../functions/core/deliveries/delivery.ts'
import { watch } from '../functions/watch.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'
import { DAY_MS, edition, feed, MINUTE_MS, reader, sendingWorld } from './sending-world.ts'

let tables: EmbeddedTables
beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())

const WEEK = '2031-w09'

/** An edition that is being sent to two readers, both lines on the ledger, and a feed that is well. */
async function sendingEdition() {
  const { world, ports } = sendingWorld(tables.client, (await tables.freshTables()).deliveries)
  const recipients = { candidates: 2, deliveries: 2, excluded: 0 }
  world.editions.set(WEEK, edition({ state: 'sending', recipients }))
  world.feeds.push(feed('gazette'))
  for (const id of ['nadia', 'omar'])
    await world.deliveries.addDelivery(pendingDelivery('edition', WEEK, id, world.nowMs))
  const claim = (leaseUntilMs: number) =>
    world.deliveries.claim(WEEK, 'nadia', { token: 't', leaseUntilMs, atMs: world.nowMs })
  const names = async () => (await watch(ports)).map(({ finding }) => finding)
  return { world, ports, claim, names }
}

describe('the watch', () => {
  it('finds nothing where all goes its way', async () => {
    const { names } = await sendingEdition()
    expect(await names()).toEqual([])
  })

  it('makes a claim whose lease is over unknown, and tells of it, again and again until somebody resolves it', async () => {
    const { world, claim, names } = await sendingEdition()
    await claim(world.nowMs + MINUTE_MS)
    expect(await names()).toEqual([])
    world.nowMs += 2 * MINUTE_MS
    expect(await names()).toEqual(['deliveries-held'])
    expect(await world.deliveries.delivery(WEEK, 'nadia')).toMatchObject({ state: 'unknown', reason: 'lease-over' })
    expect(await names()).toEqual(['deliveries-held'])
    await world.deliveries.resolveHeld(WEEK, 'nadia', 'sent', world.nowMs)
    expect(await names()).toEqual([])
  })

  it('lets a line wait again whose claim never came as far as its stamp', async () => {
    const { world, claim, names } = await sendingEdition()
    world.readers.set('nadia', reader('nadia'))
    await claim(world.nowMs)
    expect(await names()).toEqual([])
    expect(await world.deliveries.delivery(WEEK, 'nadia')).toMatchObject({
      state: 'pending',
      reason: 'broke-off-before-ses',
    })
  })

  it('holds a line whose claim was stamped: its holder may have called SES', async () => {
    const { world, ports, claim, names } = await sendingEdition()
    world.readers.set('nadia', reader('nadia'))
    await claim(world.nowMs)
    const stamp = { deliveryId: `${WEEK}__nadia`, token: 't', atMs: world.nowMs }
    await ports.subscribers.stampClaim('nadia', stamp, 'active')
    expect(await names()).toEqual(['deliveries-held'])
  })

  it('leaves a claim alone that its holder settles at the same time', async () => {
    const { world, ports, claim } = await sendingEdition()
    await claim(world.nowMs)
    const settle: typeof ports.deliveries.settle = async (...args) => {
      const sent = { state: 'sent', sesMessageId: 'ses-1', reason: null, atMs: world.nowMs } as const
      await world.deliveries.settle(WEEK, 'nadia', 't', sent)
      return world.deliveries.settle(...args)
    }
    expect(await watch({ ...ports, deliveries: { ...ports.deliveries, settle } })).toEqual([])
    expect(await world.deliveries.delivery(WEEK, 'nadia')).toMatchObject({ state: 'sent' })
  })

  it('finds a ledger that lacks a line', async () => {
    const { world, names } = await sendingEdition()
    const recipients = { candidates: 3, deliveries: 3, excluded: 0 }
    world.editions.set(WEEK, edition({ state: 'sent', recipients, sentAtMs: world.nowMs }))
    expect(await names()).toEqual(['ledger-unbalanced'])
  })

  it('finds, a fortnight on, that the edition never ended and no other came', async () => {
    const { world, names } = await sendingEdition()
    world.nowMs += 14 * DAY_MS
    expect(await names()).toEqual(['edition-missing', 'edition-unfinished'])
  })

  it('finds that there was never an edition', async () => {
    const { world, names } = await sendingEdition()
    world.editions.clear()
    expect(await names()).toEqual(['edition-missing'])
  })

  it('finds feeds that fail', async () => {
    const { world, names } = await sendingEdition()
    world.feeds.push(feed('courier', 5))
    expect(await names()).toEqual(['feeds-failing'])
  })

  it('writes each finding as one line: its name, its figures and what it means for a reader', async () => {
    const { world, ports } = await sendingEdition()
    world.editions.clear()
    await watch(ports)
    expect(world.lines.filter(({ message }) => message === 'finding')).toEqual([
      {
        level: 'error',
        message: 'finding',
        fields: {
          finding: 'edition-missing',
          impact: 'No edition was composed this week: readers will get none.',
          lastEditionId: 'none',
          days: 30,
        },
      },
    ])
  })
})
