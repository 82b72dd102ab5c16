import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveriesTable } from '../../../functions/adapters/deliveries-table.ts'
import { putRows } from '../../../functions/adapters/table-client.ts'
import { sendEditions } from '../../../functions/send-edition.ts'
import { sendMail } from '../../../functions/send-mail.ts'
import { addDeliveries } from '../../../infra/commands/deliveries.ts'
import { CommandFailure } from '../../../infra/commands/terminal.ts'
import type { Stage } from '../../../infra/stage.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { edition, MINUTE_MS, MONDAY, reader, sendingWorld, story } from '../../sending-world.ts'
import { runCommand } from './command-line.ts'

const WEEK = '2031-w09'
let tables: EmbeddedTables
let dir: string
beforeAll(async () => {
  tables = await startDynalite()
  dir = await mkdtemp(join(tmpdir(), 'reconcile-'))
})
afterAll(async () => {
  await tables.stop()
  await rm(dir, { recursive: true })
})

/** A ledger as it is this second, in tables of its own. */
async function restored(from: string) {
  const to = (await tables.freshTables()).deliveries
  const { Items = [] } = await tables.client.send(new ScanCommand({ TableName: from }))
  await putRows(
    { client: tables.client, name: to },
    Items.map((item) => ({ ...item, pk: String(item['pk']), sk: String(item['sk']) })),
  )
  return to
}

describe('a restore in the middle of an edition', () => {
  let drill: Awaited<ReturnType<typeof startDrill>>

  /** Three mails: one went before the second that is restored, one after it, one not at all. */
  async function startDrill() {
    const table = (await tables.freshTables()).deliveries
    const { world, ports } = sendingWorld(tables.client, table)
    world.editions.set(WEEK, edition())
    world.stories.set(WEEK, [story(0, 'asylum')])
    for (const id of ['nadia', 'omar', 'leila']) world.readers.set(id, reader(id))
    await sendEditions(ports)
    const [first, second] = world.queued.splice(0)
    await sendMail(first!, ports)
    const copy = await restored(table)
    await sendMail(second!, ports)
    const log = join(dir, 'send-mail.jsonl')
    const lines = world.lines.map(({ message, fields }) =>
      JSON.stringify({ level: 'INFO', message, timestamp: new Date(MONDAY).toISOString(), ...fields }),
    )
    await writeFile(log, `START RequestId: 1\n${lines.join('\n2031-03-03T06:00:01Z ')}\nEND\n`)
    const deliveries = openDeliveriesTable(tables.client, copy)
    const stage = {
      newsroom: ports.newsroom,
      subscribers: { ...ports.subscribers, unsubscribe: (id: string) => Promise.resolve(world.readers.delete(id)) },
      deliveries,
      sendQueue: ports.queue,
      now: () => world.nowMs + MINUTE_MS,
      close: () => Promise.resolve(),
      signingKeys: () => Promise.resolve({ current: { kid: 'k', secret: 's' }, previous: null, addressSecret: 'a' }),
    } as unknown as Stage
    const run = (...args: string[]) =>
      runCommand(
        (program, terminal) => addDeliveries(program, terminal, () => Promise.resolve(stage)),
        'deliveries',
        ...args,
      )
    /** The Lambdas over what was restored. */
    const goOn = async () => {
      const after = { ...ports, deliveries }
      world.nowMs += 20 * MINUTE_MS
      await sendEditions(after)
      for (const message of world.queued.splice(0)) await sendMail(message, after)
    }
    return {
      world,
      deliveries,
      log,
      run,
      goOn,
      took: () => world.accepted.map(({ to }) => to.split('@')[0]).toSorted(),
    }
  }
  beforeEach(async () => {
    drill = await startDrill()
  })

  it('sends nothing a second time: what went is known by the logs, what may have gone is held', async () => {
    const { out, err } = await drill.run('reconcile', drill.log)
    expect(out).toEqual(['2 mails known as sent', '0 readers unsubscribed', '0 readers suppressed', '1 held'])
    expect(err.join()).toContain('digest deliveries held')
    const before = drill.took()
    await drill.goOn()
    expect(drill.took()).toEqual(before)
    expect(await drill.deliveries.countsOf(WEEK)).toMatchObject({ sent: 2, unknown: 1, pending: 0 })
  })

  it('lets an operator send what did not go, and everybody has the edition once', async () => {
    await drill.run('reconcile', drill.log)
    for await (const { id } of drill.deliveries.heldDeliveries(MONDAY)) await drill.run('resolve', id, '--resend')
    await drill.goOn()
    expect(drill.took()).toEqual(['leila', 'nadia', 'omar'])
  })

  it('would have sent a mail twice without it', async () => {
    await drill.goOn()
    expect(drill.took()).toHaveLength(4)
  })

  it('changes nothing when it is done again', async () => {
    await drill.run('reconcile', drill.log)
    expect((await drill.run('reconcile', drill.log)).out).toEqual([
      '0 mails known as sent',
      '0 readers unsubscribed',
      '0 readers suppressed',
      '0 held',
    ])
  })

  it('lets readers who left since then have left', async () => {
    const log = join(dir, 'pages.jsonl')
    const left = { message: 'unsubscribed', subscriberId: 'leila', timestamp: new Date(MONDAY) }
    const cross = {
      message: 'reader suppressed',
      subscriberId: 'omar',
      reason: 'complaint',
      timestamp: new Date(MONDAY),
    }
    await writeFile(log, `${JSON.stringify(left)}\n${JSON.stringify(cross)}\n`)
    expect((await drill.run('reconcile', log)).out.slice(0, 3)).toEqual([
      '0 mails known as sent',
      '1 readers unsubscribed',
      '1 readers suppressed',
    ])
    expect(drill.world.readers.get('omar')?.state).toBe('suppressed')
  })

  it('makes the line of a mail whose whole edition was released after that second', async () => {
    const log = join(dir, 'later.jsonl')
    const sent = {
      message: 'mail sent',
      deliveryId: '2031-w10__nadia',
      sesMessageId: 'ses-7',
      timestamp: new Date(MONDAY),
    }
    await writeFile(log, JSON.stringify(sent))
    await drill.run('reconcile', log)
    expect(await drill.deliveries.delivery('2031-w10', 'nadia')).toMatchObject({ state: 'sent', sesMessageId: 'ses-7' })
  })

  it('refuses logs that tell of nothing, and changes nothing', async () => {
    const log = join(dir, 'other.jsonl')
    await writeFile(log, '{"message":"feed polled"}\nno JSON\n')
    await expect(drill.run('reconcile', log)).rejects.toThrow(CommandFailure)
    await expect(drill.run('reconcile', join(dir, 'none'))).rejects.toThrow('cannot be read')
    expect(await drill.deliveries.countsOf(WEEK)).toMatchObject({ sent: 1, pending: 2 })
  })
})
