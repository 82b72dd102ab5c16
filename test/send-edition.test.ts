import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pendingDelivery } from '../functions/core/deliveries/delivery.ts'
import { sendEditions } from '../functions/send-edition.ts'
import { ledgerBalance } from '../functions/core/deliveries/findings.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'
import {
  DAY_MS,
  edition,
  faulty,
  HOUR_MS,
  MINUTE_MS,
  reader,
  sendingWorld,
  story,
  type CallFault,
} from './sending-world.ts'

let tables: EmbeddedTables
beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())

const WEEK = '2031-w09'

async function allOf<Item>(listing: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of listing) items.push(item)
  return items
}

/** A draft of two stories, due now; Nadia wants all, Omar work alone, Iris a topic that no story has, Sami is no reader yet. */
async function dueEdition() {
  const { world, ports } = sendingWorld(tables.client, (await tables.freshTables()).deliveries)
  world.editions.set(WEEK, edition())
  world.stories.set(WEEK, [story(0, 'asylum'), story(1, 'work')])
  for (const known of [
    reader('nadia'),
    reader('omar', { topics: ['work'] }),
    reader('iris', { topics: ['climate'] }),
    reader('sami', { state: 'pending' }),
  ])
    world.readers.set(known.id, known)
  const linesOf = async () => {
    const lines = await allOf(world.deliveries.deliveriesOf(WEEK))
    return lines.map(({ subscriberId, state }) => `${subscriberId} ${state}`).sort()
  }
  const settleAll = async (state: 'sent' | 'unknown' = 'sent') => {
    for (const { subscriberId } of await allOf(world.deliveries.deliveriesOf(WEEK))) {
      await world.deliveries.claim(WEEK, subscriberId, { token: 't', leaseUntilMs: world.nowMs + 1, atMs: world.nowMs })
      const outcome = { state, sesMessageId: 'm', reason: null, atMs: world.nowMs }
      await world.deliveries.settle(WEEK, subscriberId, 't', outcome)
    }
  }
  return { world, ports, linesOf, settleAll }
}

describe('an edition whose time has come', () => {
  it('gets a line and a message for each active reader who wants one of its stories; the others are counted', async () => {
    const { world, ports, linesOf } = await dueEdition()
    expect(await sendEditions(ports)).toEqual({ released: [WEEK], finished: [], deliveries: 2, queued: 2 })
    expect(await linesOf()).toEqual(['nadia pending', 'omar pending'])
    expect(world.queued).toEqual([
      { kind: 'edition', mailId: WEEK, subscriberId: 'nadia', editionId: WEEK },
      { kind: 'edition', mailId: WEEK, subscriberId: 'omar', editionId: WEEK },
    ])
    expect(world.editions.get(WEEK)).toMatchObject({
      state: 'sending',
      recipients: { candidates: 3, deliveries: 2, excluded: 1 },
    })
  })

  it('leaves out who is not on the allow-list', async () => {
    const { world, ports, linesOf } = await dueEdition()
    await sendEditions({ ...ports, allowed: ['nadia@reader.example'] })
    expect(await linesOf()).toEqual(['nadia pending'])
    expect(world.editions.get(WEEK)?.recipients).toEqual({ candidates: 3, deliveries: 1, excluded: 2 })
  })

  it.each([
    ['is not due yet', edition({ releaseAtMs: edition().releaseAtMs + MINUTE_MS })],
    ['is held by an editor', edition({ state: 'held' })],
    ['is sent', edition({ state: 'sent' })],
    ['was forgotten a month ago', edition({ composedAtMs: edition().composedAtMs - 30 * DAY_MS })],
  ])('unless it %s', async (_, other) => {
    const { world, ports } = await dueEdition()
    world.editions.set(WEEK, other)
    expect(await sendEditions(ports)).toEqual({ released: [], finished: [], deliveries: 0, queued: 0 })
    expect(world.editions.get(WEEK)).toEqual(other)
  })

  it('goes out with more readers than are written at once', async () => {
    const { world, ports } = await dueEdition()
    for (let at = 0; at < 43; at++) world.readers.set(`r${at}`, reader(`r${at}`))
    expect(await sendEditions(ports)).toMatchObject({ deliveries: 45 })
    expect(new Set(world.queued.map(({ subscriberId }) => subscriberId)).size).toBe(45)
  })
})

describe('a stage whose sending is paused by its setting', () => {
  it('releases nothing, and puts nothing on the queue', async () => {
    const { world, ports } = await dueEdition()
    await sendEditions({ ...ports, isPaused: true })
    expect(world.editions.get(WEEK)?.state).toBe('draft')
    expect(world.queued).toEqual([])
  })
})

describe('an edition that is being sent', () => {
  it('has its pending lines put on the queue again: their messages may be lost', async () => {
    const { world, ports } = await dueEdition()
    await sendEditions(ports)
    world.queued.length = 0
    expect(await sendEditions(ports)).toMatchObject({ released: [], queued: 2, deliveries: 0 })
    expect(world.queued.map(({ subscriberId }) => subscriberId).sort()).toEqual(['nadia', 'omar'])
  })

  it('has at most 20,000 of them put there in one tick: a long list would fill the queue with repeats', async () => {
    const { ports } = await dueEdition()
    await sendEditions(ports)
    async function* deliveriesOf() {
      for (let at = 0; at < 20_001; at++) yield await Promise.resolve(pendingDelivery('edition', WEEK, `r${at}`, 0))
    }
    expect(await sendEditions({ ...ports, deliveries: { ...ports.deliveries, deliveriesOf } })).toMatchObject({
      queued: 20_000,
      finished: [],
    })
  })

  it('does not take in readers who came after the recipients were frozen', async () => {
    const { world, ports, linesOf } = await dueEdition()
    await sendEditions(ports)
    world.readers.set('late', reader('late'))
    await sendEditions(ports)
    expect(await linesOf()).toEqual(['nadia pending', 'omar pending'])
  })

  it('is sent when every line is settled for good', async () => {
    const { world, ports, settleAll } = await dueEdition()
    await sendEditions(ports)
    await settleAll()
    world.nowMs += HOUR_MS
    expect(await sendEditions(ports)).toMatchObject({ finished: [WEEK], queued: 0 })
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'sent', sentAtMs: world.nowMs })
  })

  it('is not sent as long as a line is unknown', async () => {
    const { world, ports, settleAll } = await dueEdition()
    await sendEditions(ports)
    await settleAll('unknown')
    expect(await sendEditions(ports)).toMatchObject({ finished: [], queued: 0 })
    await world.deliveries.resolveHeld(WEEK, 'nadia', 'sent', world.nowMs)
    await world.deliveries.resolveHeld(WEEK, 'omar', 'pending', world.nowMs)
    expect(await sendEditions(ports)).toMatchObject({ finished: [], queued: 1 })
  })

  it('is sent at once where nobody wants it', async () => {
    const { world, ports } = await dueEdition()
    world.readers.clear()
    expect(await sendEditions(ports)).toMatchObject({ released: [WEEK], finished: [WEEK] })
  })

  it('goes on with the readers it had, after a pause', async () => {
    const { world, ports, linesOf } = await dueEdition()
    await sendEditions(ports)
    const paused = { ...world.editions.get(WEEK)!, state: 'approved', releaseAtMs: world.nowMs + HOUR_MS } as const
    world.editions.set(WEEK, paused)
    world.queued.length = 0
    await sendEditions(ports)
    expect(world.queued).toEqual([])
    world.nowMs += HOUR_MS
    world.readers.set('late', reader('late'))
    expect(await sendEditions(ports)).toMatchObject({ released: [WEEK], queued: 2, deliveries: 0 })
    expect(await linesOf()).toEqual(['nadia pending', 'omar pending'])
  })
})

describe('a line that a release left behind while another counted', () => {
  it('is counted by the next, so that the ledger adds up', async () => {
    const { world, ports } = await dueEdition()
    await sendEditions(ports)
    await world.deliveries.addDelivery(pendingDelivery('edition', WEEK, 'straggler', world.nowMs))
    await sendEditions(ports)
    expect(world.editions.get(WEEK)?.recipients).toEqual({ candidates: 4, deliveries: 3, excluded: 1 })
  })
})

describe('a confirmation or a test that is still pending', () => {
  async function waiting() {
    const { world, ports } = sendingWorld(tables.client, (await tables.freshTables()).deliveries)
    await world.deliveries.addDelivery(pendingDelivery('confirm', 'confirm-nadia-1', 'nadia', world.nowMs))
    await world.deliveries.addDelivery(pendingDelivery('test', 'test-1', 'omar', world.nowMs, WEEK))
    return { world, ports }
  }

  it('is put on the queue again after a quarter of an hour: its message may be lost', async () => {
    const { world, ports } = await waiting()
    await sendEditions(ports)
    expect(world.queued).toEqual([])
    world.nowMs += 15 * MINUTE_MS
    expect((await sendEditions(ports)).queued).toBe(2)
    expect(world.queued.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { kind: 'confirm', mailId: 'confirm-nadia-1', subscriberId: 'nadia', editionId: null },
      { kind: 'test', mailId: 'test-1', subscriberId: 'omar', editionId: WEEK },
    ])
  })

  it('is given up after a day, but not under the hands of a sender', async () => {
    const { world, ports } = await waiting()
    world.nowMs += DAY_MS
    await world.deliveries.claim('test-1', 'omar', { token: 't', leaseUntilMs: world.nowMs + 1, atMs: world.nowMs })
    await sendEditions(ports)
    expect(world.queued).toEqual([])
    expect(await world.deliveries.delivery('confirm-nadia-1', 'nadia')).toMatchObject({
      state: 'failed',
      reason: 'waited-too-long',
    })
    expect(await world.deliveries.delivery('test-1', 'omar')).toMatchObject({ state: 'claimed', token: 't' })
    expect(await allOf(world.deliveries.waitingDeliveries(world.nowMs + DAY_MS))).toEqual([])
  })

  it('waits anew when a sender gave it back, and no more when it has gone', async () => {
    const { world } = await waiting()
    const settle = async (state: 'pending' | 'sent') => {
      await world.deliveries.claim('test-1', 'omar', { token: 't', leaseUntilMs: world.nowMs + 1, atMs: world.nowMs })
      const outcome = { state, sesMessageId: null, reason: null, atMs: world.nowMs }
      await world.deliveries.settle('test-1', 'omar', 't', outcome)
    }
    const ids = async () => (await allOf(world.deliveries.waitingDeliveries(world.nowMs))).map(({ mailId }) => mailId)
    world.nowMs += 20 * MINUTE_MS
    await settle('pending')
    expect(await ids()).toEqual(['confirm-nadia-1'])
    world.nowMs += 15 * MINUTE_MS
    expect((await ids()).toSorted()).toEqual(['confirm-nadia-1', 'test-1'])
    await settle('sent')
    expect(await ids()).toEqual(['confirm-nadia-1'])
  })
})

describe('a release that breaks off at any call', () => {
  it.each<CallFault>(['dies-before', 'dies-after', 'fails', 'answer-lost'])(
    '(%s) is completed by the next tick: every reader once, every line with a message, and the ledger balances',
    async (fault) => {
      let tried = 0
      for (let call = 0; ; call++) {
        const { world, ports, linesOf } = await dueEdition()
        const broken = faulty(ports, call, fault)
        await sendEditions(broken.ports).catch(() => undefined)
        if (call >= broken.calls()) break
        tried += 1
        // Omar changes his mind between the two: a line of his that is on the ledger already stays, and is counted once.
        const wasFrozen = world.editions.get(WEEK)?.recipients !== null
        world.readers.set('omar', reader('omar', { topics: ['climate'] }))
        await sendEditions(ports)
        const lines = await linesOf()
        expect(lines).toContain('nadia pending')
        expect(world.queued.map(({ subscriberId }) => `${subscriberId} pending`)).toEqual(expect.arrayContaining(lines))
        const after = world.editions.get(WEEK)!
        expect(after.recipients?.candidates, `call ${call}, frozen before: ${wasFrozen}`).toBe(3)
        expect(ledgerBalance(after, await world.deliveries.countsOf(WEEK))).toBeNull()
      }
      // The editions, the move, the stories, the lines, the readers, two lines, their messages, the recipients.
      expect(tried).toBeGreaterThanOrEqual(9)
    },
  )
})
