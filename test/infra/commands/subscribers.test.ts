import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveriesTable } from '../../../functions/adapters/deliveries-table.ts'
import { openNewsroomTable, type NewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { openSubscribersTable, type SubscribersTable } from '../../../functions/adapters/subscribers-table.ts'
import { pendingDelivery } from '../../../functions/core/deliveries/delivery.ts'
import type { Subscriber } from '../../../functions/core/model.ts'
import { confirmationMailId } from '../../../functions/web/public/sign-up.ts'
import { addSubscribers } from '../../../infra/commands/subscribers.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import type { Stage } from '../../../infra/stage.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { edition, MONDAY, reader, story } from '../../sending-world.ts'
import { hashOf, KEYS } from '../../web/public/public-world.ts'
import { runCommand } from './command-line.ts'

const ADDRESS = 'nadia@reader.example'
let tables: EmbeddedTables
let subscribers: SubscribersTable
let newsroom: NewsroomTable
let stage: Stage

beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())
beforeEach(async () => {
  const names = await tables.freshTables()
  subscribers = openSubscribersTable(tables.client, names.subscribers)
  newsroom = openNewsroomTable(tables.client, names.newsroom)
  const deliveries = openDeliveriesTable(tables.client, names.deliveries)
  stage = {
    subscribers,
    newsroom,
    deliveries,
    signingKeys: () => Promise.resolve(KEYS),
    close: () => Promise.resolve(),
  } as unknown as Stage
  await newsroom.keepDraft(edition(), [story(0, 'work')])
  for (const id of ['nadia', 'omar']) {
    await keep(reader(id))
    await deliveries.addDelivery(pendingDelivery('edition', '2031-w09', id, MONDAY))
    await deliveries.addDelivery(pendingDelivery('confirm', confirmationMailId(id, 0), id, MONDAY))
  }
})

const keep = (subscriber: Subscriber) => subscribers.addSubscriber(subscriber, hashOf(subscriber.address))
const run = (...args: string[]) =>
  runCommand(
    (program, terminal) => addSubscribers(program, terminal, () => Promise.resolve(stage)),
    'subscribers',
    ...args,
  )

describe('digest subscribers export', () => {
  it('gives everything kept of a person, and nothing of another', async () => {
    const { out } = await run('export', '--address', 'Nadia@Reader.example')
    const kept = JSON.parse(out.join('\n')) as { deliveries: readonly { mailId: string; subscriberId: string }[] }
    expect(kept).toMatchObject({ subscriber: reader('nadia'), suppressed: false })
    expect(kept.deliveries.map(({ mailId, subscriberId }) => [mailId, subscriberId])).toEqual([
      ['confirm-nadia-0', 'nadia'],
      ['2031-w09', 'nadia'],
    ])
  })

  it('says of an erased address that it is suppressed, and that no more is kept', async () => {
    await run('erase', '--address', ADDRESS, '--keep-suppressed')
    const { out } = await run('export', '--address', ADDRESS)
    expect(JSON.parse(out.join('\n'))).toEqual({ subscriber: null, suppressed: true, deliveries: [] })
  })

  it('refuses what is no address, and an address of nobody, without repeating it', async () => {
    await expect(run('export', '--address', 'nadia')).rejects.toThrow(WrongUse)
    const ofNobody = run('export', '--address', 'nobody@reader.example')
    await expect(ofNobody).rejects.toThrow(CommandFailure)
    await expect(ofNobody).rejects.not.toThrow('nobody@reader.example')
  })
})

describe('digest subscribers erase', () => {
  it('leaves nothing of the person, so that the address may sign up again', async () => {
    await run('erase', '--address', ADDRESS)
    expect(await subscribers.subscriber('nadia')).toBeNull()
    expect(await subscribers.isSuppressed(hashOf(ADDRESS))).toBe(false)
    expect(await keep({ ...reader('anew'), address: ADDRESS })).toMatchObject({ kind: 'added' })
    expect(await subscribers.subscriber('omar')).not.toBeNull()
  })

  it('keeps the keyed hash where it is to be never mailed again, and one that was kept already', async () => {
    await run('erase', '--address', ADDRESS, '--keep-suppressed')
    expect(await subscribers.isSuppressed(hashOf(ADDRESS))).toBe(true)

    const omar = 'omar@reader.example'
    await subscribers.suppress('omar', hashOf(omar), 'complaint', MONDAY)
    const { err } = await run('erase', '--address', omar)
    expect(err.join()).toContain('stays suppressed')
    expect(await subscribers.isSuppressed(hashOf(omar))).toBe(true)
    expect(await subscribers.subscriber('omar')).toBeNull()
  })

  it('of nobody says so', async () => {
    await expect(run('erase', '--address', 'nobody@reader.example')).rejects.toThrow(CommandFailure)
  })
})
