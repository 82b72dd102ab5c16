import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { openSubscribersTable } from '../../functions/adapters/subscribers-table.ts'
import { pendingDelivery } from '../../functions/core/deliveries/delivery.ts'
import type { Subscriber } from '../../functions/core/model.ts'
import type { TableNames } from '../../infra/local/tables.ts'
import { startDynalite, type EmbeddedTables } from '../dynalite.ts'
import { all, DAY_MS, editionOf, editionStoryOf, groupingOf, NOON_MS, storyOf } from './newsroom-samples.ts'

// What the engine counts for each operation, as ADR 2 tells. It counts no index writes, and nothing on a failed condition.
// The costs of the intake, which count those too, stand in test/intake-costs.test.ts.

let embedded: EmbeddedTables
let names: TableNames
let spent = { requests: 0, units: 0 }
let client: DynamoDBDocumentClient
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  names = await embedded.freshTables()
  client = metered()
})

function metered(): DynamoDBDocumentClient {
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' })
    spent.requests += 1
    const answer = await embedded.client.send(command)
    const { ConsumedCapacity: capacity = [] } = answer as { ConsumedCapacity?: { CapacityUnits?: number } }
    for (const { CapacityUnits = 0 } of [capacity].flat()) spent.units += CapacityUnits
    return answer
  }
  return { send } as unknown as DynamoDBDocumentClient
}

async function costOf(work: () => Promise<unknown>): Promise<typeof spent> {
  spent = { requests: 0, units: 0 }
  await work()
  return spent
}

const readerOf = (id: string): Subscriber => ({
  id,
  address: `${id}@mail.example`,
  lang: 'fr',
  topics: [],
  state: 'active',
  consent: { askedAtMs: 1, confirmedAtMs: 2, noticeVersion: '2026-11', network: null },
})

describe('what an edition costs', () => {
  it('of 30 stories: a unit a story and three more to keep it, two requests to read them', async () => {
    const newsroom = openNewsroomTable(client, names.newsroom)
    const stories = Array.from({ length: 30 }, (_, at) => editionStoryOf(at, { published: '2026-11-27' }))
    expect(await costOf(() => newsroom.keepDraft(editionOf(), stories))).toEqual({ requests: 5, units: 1 + 30 + 2 })
    expect((await costOf(() => newsroom.editionStories('2026-w48'))).requests).toBe(2)
    expect(await costOf(() => newsroom.moveEdition('2026-w48', ['draft'], 'held'))).toEqual({ requests: 1, units: 1 })
  })

  it('a unit more for each day that a story announces, half a one and a request to look a day up, and a read of what stands', async () => {
    const newsroom = openNewsroomTable(client, names.newsroom)
    const twoDays = { ...editionStoryOf(0).brief, endDate: '2026-11-27' }
    const stories = [editionStoryOf(0, { brief: twoDays }), editionStoryOf(1)]
    expect(await costOf(() => newsroom.keepDraft(editionOf(), stories))).toEqual({ requests: 4, units: 1 + 2 + 3 + 2 })
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']
    const lookUp = costOf(() => newsroom.announcementsOn(days))
    expect(await lookUp).toEqual({ requests: 4 + 1, units: 2 * 0.5 + 1 })
    // The engine counts nothing for an empty answer; DynamoDB half a unit.
    const none = costOf(() => newsroom.announcementsOn(['2026-12-25']))
    expect(await none).toEqual({ requests: 1, units: 0 })
  })

  it('to gather: a query a day of its window, and a read a hundred stories', async () => {
    const newsroom = openNewsroomTable(client, names.newsroom)
    const stories = Array.from({ length: 150 }, (_, at) => storyOf({ id: `s${at}`, firstSeenAtMs: NOON_MS - at }))
    await newsroom.saveGrouping(groupingOf({ stories }))
    const week = { fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS }
    expect((await costOf(() => all(newsroom.storiesFirstSeen(week)))).requests).toBe(8 + 2)
  })
})

describe('what a delivery costs', () => {
  const [mail, reader] = ['2026-w48', 'salma']
  const line = pendingDelivery('edition', mail, reader, NOON_MS)
  const event = { kind: 'send', deliveryId: line.id, sesMessageId: 'ses-1', atMs: NOON_MS } as const

  it('a unit each to add, claim, stamp and settle', async () => {
    const ledger = openDeliveriesTable(client, names.deliveries)
    const readers = openSubscribersTable(client, names.subscribers)
    await readers.addSubscriber(readerOf(reader), 'hash')
    const claim = { token: 'word', leaseUntilMs: 9, atMs: 1 }
    const outcome = { state: 'sent', sesMessageId: 'ses-1', reason: null, atMs: 2 } as const
    const stamp = { deliveryId: line.id, token: 'word', atMs: 1 }
    const one = { requests: 1, units: 1 }
    expect(await costOf(() => ledger.addDelivery(line))).toEqual(one)
    expect(await costOf(() => ledger.claim(mail, reader, claim))).toEqual(one)
    expect(await costOf(() => readers.stampClaim(reader, stamp, 'active'))).toEqual(one)
    expect(await costOf(() => ledger.settle(mail, reader, 'word', outcome))).toEqual(one)
  })

  it('and a read and a write for each event of SES, a read where that comes again', async () => {
    const ledger = openDeliveriesTable(client, names.deliveries)
    await ledger.addDelivery(line)
    expect(await costOf(() => ledger.recordFeedback(mail, reader, event))).toEqual({ requests: 2, units: 2 })
    expect(await costOf(() => ledger.recordFeedback(mail, reader, event))).toEqual({ requests: 1, units: 1 })
  })
})

describe('what a reader costs', () => {
  it('two writes to sign up, one to confirm, three to be erased', async () => {
    const readers = openSubscribersTable(client, names.subscribers)
    const reader = { ...readerOf('salma'), state: 'pending' } as const
    expect(await costOf(() => readers.addSubscriber(reader, 'hash'))).toEqual({ requests: 2, units: 2 })
    expect(await costOf(() => readers.confirm('salma', NOON_MS))).toEqual({ requests: 1, units: 1 })
    expect(await costOf(() => readers.erase('salma', 'hash', true))).toEqual({ requests: 3, units: 3 })
  })

  it('a listing of them all: a query a shard, and reads by the hundred', async () => {
    const readers = openSubscribersTable(client, names.subscribers)
    for (let at = 0; at < 40; at += 1) await readers.addSubscriber(readerOf(`reader-${at}`), `hash-${at}`)
    const { requests } = await costOf(() => all(readers.activeSubscribers()))
    expect(requests).toBeGreaterThan(16)
    expect(requests).toBeLessThanOrEqual(32)
  })
})
