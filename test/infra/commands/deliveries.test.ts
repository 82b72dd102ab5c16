import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveriesTable, type DeliveriesTable } from '../../../functions/adapters/deliveries-table.ts'
import type { SendMessage } from '../../../functions/adapters/queues.ts'
import { deliveryId, pendingDelivery } from '../../../functions/core/deliveries/delivery.ts'
import type { Delivery, MailKind } from '../../../functions/core/model.ts'
import { addDeliveries } from '../../../infra/commands/deliveries.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import type { Stage } from '../../../infra/stage.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { MINUTE_MS, MONDAY } from '../../sending-world.ts'
import { runCommand } from './command-line.ts'

const WEEK = '2031-w09'
let tables: EmbeddedTables
let deliveries: DeliveriesTable
let queued: SendMessage[]

beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())
beforeEach(async () => {
  deliveries = openDeliveriesTable(tables.client, (await tables.freshTables()).deliveries)
  queued = []
  await claimed('edition', WEEK, 'nadia')
  await settled(WEEK, 'nadia', 'unknown')
})

async function claimed(kind: MailKind, mailId: string, subscriberId: string): Promise<void> {
  await deliveries.addDelivery(pendingDelivery(kind, mailId, subscriberId, MONDAY))
  await deliveries.claim(mailId, subscriberId, { token: 't', leaseUntilMs: MONDAY + MINUTE_MS, atMs: MONDAY })
}
const settled = (mailId: string, subscriberId: string, state: 'unknown' | 'sent') =>
  deliveries.settle(mailId, subscriberId, 't', { state, sesMessageId: null, reason: 'no-answer', atMs: MONDAY })

const add: typeof addDeliveries = (program, terminal) => {
  const stage = {
    deliveries,
    sendQueue: { send: (messages: readonly SendMessage[]) => Promise.resolve(void queued.push(...messages)) },
    now: () => MONDAY + 2 * MINUTE_MS,
    close: () => Promise.resolve(),
  } as unknown as Stage
  addDeliveries(program, terminal, () => Promise.resolve(stage))
}
const run = (...args: string[]) => runCommand(add, 'deliveries', ...args)
const stateOf = async (mailId: string, subscriberId: string) => (await deliveries.delivery(mailId, subscriberId))?.state
const HELD = deliveryId(WEEK, 'nadia')

describe('digest deliveries held', () => {
  it('lists the mails that may or may not have gone, and why nobody knows', async () => {
    await claimed('edition', WEEK, 'omar')
    await claimed('edition', WEEK, 'sami')
    await settled(WEEK, 'sami', 'sent')
    const { out, err } = await run('held')
    expect(out.toSorted()).toEqual([
      `${HELD}  no-answer  attempt 1  since 2031-03-03 06:00 UTC`,
      `${deliveryId(WEEK, 'omar')}  its sender broke off  attempt 1  since 2031-03-03 06:00 UTC`,
    ])
    expect(err).toEqual(['2 held: resolve each with --resend or --sent'])
  })

  it('prints a line of JSON each where asked', async () => {
    const { out } = await run('held', '--json')
    expect(out.map((line) => (JSON.parse(line) as Delivery).id)).toEqual([HELD])
  })

  it('says so where there is none', async () => {
    await deliveries.resolveHeld(WEEK, 'nadia', 'sent', MONDAY)
    expect(await run('held')).toEqual({ out: [], err: ['no mail is held'] })
  })
})

describe('digest deliveries resolve', () => {
  it('--sent settles a held mail and sends nothing', async () => {
    await run('resolve', HELD, '--sent')
    expect(await stateOf(WEEK, 'nadia')).toBe('sent')
    expect(queued).toEqual([])
  })

  it('--resend puts it on the queue again', async () => {
    await run('resolve', HELD, '--resend')
    expect(await stateOf(WEEK, 'nadia')).toBe('pending')
    expect(queued).toEqual([{ kind: 'edition', mailId: WEEK, subscriberId: 'nadia', editionId: WEEK }])
  })

  it('--resend works for a confirmation, which is of no edition', async () => {
    await claimed('confirm', 'confirm-1', 'omar')
    await settled('confirm-1', 'omar', 'unknown')
    await run('resolve', deliveryId('confirm-1', 'omar'), '--resend')
    expect(queued).toEqual([{ kind: 'confirm', mailId: 'confirm-1', subscriberId: 'omar', editionId: null }])
  })

  it('--resend works for a test, of the edition that it shows', async () => {
    await deliveries.addDelivery(pendingDelivery('test', 'test-1', 'omar', MONDAY, WEEK))
    await claimed('test', 'test-1', 'omar')
    await settled('test-1', 'omar', 'unknown')
    await run('resolve', deliveryId('test-1', 'omar'), '--resend')
    expect(queued).toEqual([{ kind: 'test', mailId: 'test-1', subscriberId: 'omar', editionId: WEEK }])
  })

  it('leaves alone what is not held', async () => {
    await claimed('edition', WEEK, 'omar')
    await expect(run('resolve', deliveryId(WEEK, 'omar'), '--resend')).rejects.toThrow('is claimed by a sender')
    await settled(WEEK, 'omar', 'sent')
    await expect(run('resolve', deliveryId(WEEK, 'omar'), '--resend')).rejects.toThrow('is not held: it is sent')
    await expect(run('resolve', deliveryId(WEEK, 'stranger'), '--sent')).rejects.toThrow(CommandFailure)
    expect(queued).toEqual([])
  })

  it.each([[[HELD]], [[HELD, '--sent', '--resend']], [['nadia', '--sent']]])('%j is wrong use', async (args) => {
    await expect(run('resolve', ...args)).rejects.toThrow(WrongUse)
    expect(await stateOf(WEEK, 'nadia')).toBe('unknown')
  })
})
