import { describe, expect, it } from 'vitest'
import { pollFeed } from '../../functions/poll-feed.ts'
import { faultsOf } from './intake-invariants.ts'
import { IntakeWorld, START_MS, TABLE } from './intake-world.ts'
import { printPress, type PressFeed } from './press.ts'
import { randomOf } from './random.ts'

const MINUTE_MS = 60_000
/** One feed that had printed all before it was first asked. */
const press: readonly PressFeed[] = printPress(randomOf(5), START_MS, 1)
  .slice(0, 1)
  .map((feed) => ({
    ...feed,
    troubles: [],
    changes: feed.changes.map((change) => ({ ...change, atMs: START_MS - 1 })),
  }))
const ORDERS = 12

/**
 * A poll died when it had marked its articles and kept none. Twenty minutes later a grouping that a sweep sent finds the marks and no
 * articles, while the poll's repeat keeps them, and dies at its call number `call`.
 */
async function sweptWhileKept(
  call: number,
  order: number,
): Promise<{ readonly isReached: boolean; readonly faults: readonly string[] }> {
  const chance = randomOf(order * 100 + call)
  const met = { isReached: false }
  const world = new IntakeWorld({
    press,
    calmFromMs: START_MS + 60 * MINUTE_MS,
    weather: {
      random: chance,
      latencyMs: () => chance.between(1, 30),
      faultOf: ({ name, calls }, label) => {
        if (name === 'poll 1') return label === 'BatchWriteCommand' ? 'dies-after' : null
        if (name !== 'poll 2' || calls !== call) return null
        met.isReached = true
        return 'dies-before'
      },
    },
  })
  const message = { feedId: world.feedIds[0]!, host: 'presse.example', dueAtMs: START_MS }
  const poll = () =>
    world.start('poll', (process) => pollFeed(world.pollPorts(process), message, world.scheduler.nowMs))
  poll()
  await world.scheduler.runUntil(START_MS + 20 * MINUTE_MS)
  const articleIds = world.db.items(TABLE).flatMap(({ pk, sk }) => (pk === 'UNGROUPED#fr' ? [String(sk)] : []))
  expect(articleIds.length).toBeGreaterThan(1)
  poll()
  // In another order than the poll's own, so that the queue does not take the one for the other.
  const messages = [{ lang: 'fr', articleIds: articleIds.toReversed() }]
  world.scheduler.after(chance.between(1, 200), () =>
    world.start('dispatch', (process) => world.dispatchPorts(process).groupQueue.send(messages)),
  )
  await world.scheduler.runUntil(START_MS + 21 * MINUTE_MS)
  await world.run()
  return { ...met, faults: faultsOf(world, press) }
}

describe('a sweep that finds what a poll is about to keep', () => {
  it('loses none of it, in whatever order they come and wherever the poll dies', async () => {
    let reached = 0
    for (let call = 1; ; call += 1) {
      let isReached = false
      for (let order = 1; order <= ORDERS; order += 1) {
        const run = await sweptWhileKept(call, order)
        isReached ||= run.isReached
        expect(run.faults, `the repeat died at its call ${call}, order ${order}`).toEqual([])
      }
      if (!isReached) break
      reached = call
    }
    expect(reached).toBeGreaterThan(8)
  }, 60_000)
})
