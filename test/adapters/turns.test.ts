import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDeliveriesTable, type DeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import { openTurns } from '../../functions/adapters/turns.ts'
import type { SendQuota } from '../../functions/core/deliveries/rate.ts'
import { startDynalite, type EmbeddedTables } from '../dynalite.ts'

const NOON = Date.UTC(2031, 2, 3, 12)
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let embedded: EmbeddedTables
let ledger: DeliveriesTable
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  ledger = openDeliveriesTable(embedded.client, (await embedded.freshTables()).deliveries)
})

/** Senders of one account: each a process of its own, with nothing in common but the table. */
function senders(count: number, account: Partial<SendQuota> = {}, warmUpFromMs: number | null = null) {
  const world = { nowMs: NOON, asked: 0, isSilent: false, turnsAtMs: new Array<number>() }
  const open = () =>
    openTurns({
      deliveries: ledger,
      quota: () => {
        world.asked += 1
        if (world.isSilent) return Promise.reject(new Error('no answer'))
        return Promise.resolve({ maxPerSecond: 10, maxPer24Hours: -1, sentLast24Hours: 0, ...account })
      },
      clock: () => world.nowMs,
      wait: (ms) => Promise.resolve(void world.turnsAtMs.push(world.nowMs + ms - NOON)),
      warmUpFromMs,
    })
  return { world, turns: Array.from({ length: count }, open), open }
}

describe('the turns of all senders', () => {
  it('are one line, at 80 % of the account’s rate, however many take them at once', async () => {
    const { world, turns } = senders(4)
    await Promise.all(turns.flatMap((turn) => [turn('edition'), turn('edition'), turn('edition')]))
    expect(world.turnsAtMs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at * 125))
  })

  it('pass: what nobody took is not saved up', async () => {
    const { world, turns } = senders(1)
    await turns[0]?.('edition')
    world.nowMs += 30_000
    await turns[0]?.('edition')
    await turns[0]?.('edition')
    expect(world.turnsAtMs).toEqual([0, 30_000, 30_125])
  })

  it('are over a quarter of a second later: the next have theirs', async () => {
    const { world, turns } = senders(1)
    const turn = await turns[0]?.('edition')
    const isOn = () => turn?.kind === 'go' && turn.isOn()
    world.nowMs += 249
    expect(isOn()).toBe(true)
    world.nowMs += 1
    expect(isOn()).toBe(false)
  })

  it('go on where a sender that died, or another that starts, finds them', async () => {
    const { world, turns, open } = senders(1)
    await turns[0]?.('edition')
    await open()('edition')
    expect(world.turnsAtMs).toEqual([0, 125])
    expect(world.asked).toBe(1)
  })

  it('ask for the quota once a minute, all together, and again where that failed', async () => {
    const { world, turns } = senders(3)
    world.isSilent = true
    await expect(turns[0]?.('edition')).rejects.toThrow('no answer')
    world.isSilent = false
    for (const turn of turns) await turn('edition')
    expect(world.asked).toBe(2)
    world.nowMs += MINUTE_MS
    for (const turn of turns) await turn('edition')
    expect(world.asked).toBe(3)
  })

  it('come soon where a clock went back by hours', async () => {
    const { world, turns, open } = senders(1)
    await turns[0]?.('edition')
    world.nowMs -= 5 * 60 * MINUTE_MS
    await open()('edition')
    expect(world.turnsAtMs.at(-1)).toBe(world.nowMs - NOON)
  })

  it('are not waited for at the end of a line that is too long', async () => {
    const { world, turns } = senders(1, { maxPerSecond: 0.1 })
    await turns[0]?.('edition')
    await turns[0]?.('edition')
    await expect(turns[0]?.('edition')).rejects.toThrow('No turn came free')
    expect(world.turnsAtMs.every((ms) => ms <= 20_000)).toBe(true)
  })
})

describe('the quota of 24 hours', () => {
  it('stops an edition before SES refuses it, and leaves room for confirmations', async () => {
    const { turns } = senders(1, { maxPer24Hours: 100, sentLast24Hours: 95 })
    const kinds = ['edition', 'edition', 'edition', 'edition', 'confirm'] as const
    const answers = []
    for (const kind of kinds) answers.push(await turns[0]?.(kind))
    expect(answers.map((answer) => answer?.kind)).toEqual(['go', 'go', 'go', 'no-room', 'go'])
  })

  it('is counted for all senders together between two readings', async () => {
    const { turns } = senders(3, { maxPer24Hours: 100, sentLast24Hours: 96 })
    const answers = await Promise.all(turns.map((turn) => turn('edition')))
    expect(answers.filter(({ kind }) => kind === 'go')).toHaveLength(2)
  })
})

describe('a new domain', () => {
  it('sends 200 mails of an edition on its first day, and twice as many each day after', async () => {
    for (const [day, most] of [
      [0, 200],
      [1, 400],
      [5, 6_400],
    ] as const) {
      ledger = openDeliveriesTable(embedded.client, (await embedded.freshTables()).deliveries)
      const [turn] = senders(1, { sentLast24Hours: most - 1 }, NOON - day * DAY_MS).turns
      expect([await turn?.('edition'), await turn?.('edition')]).toMatchObject([{ kind: 'go' }, { kind: 'no-room' }])
    }
  })

  it('keeps nobody waiting who signs up, sends nothing before its day, and is known after two weeks', async () => {
    expect(await senders(1, { sentLast24Hours: 900 }, NOON).turns[0]?.('confirm')).toMatchObject({ kind: 'go' })
    expect(await senders(1, {}, NOON + DAY_MS).turns[0]?.('edition')).toMatchObject({ kind: 'no-room' })
    expect(await senders(1, { sentLast24Hours: 90_000_000 }, NOON - 14 * DAY_MS).turns[0]?.('edition')).toMatchObject({
      kind: 'go',
    })
  })
})
