import { describe, expect, it } from 'vitest'
import { KNOWN_BAD } from './intake-designs.ts'
import { faultsOf } from './intake-invariants.ts'
import { stormyRun } from './intake-run.ts'
import { IntakeWorld, START_MS, TABLE } from './intake-world.ts'
import { printPress, type PressFeed } from './press.ts'
import { CALL_FAULTS, type CallFault } from './process.ts'
import { randomOf } from './random.ts'

const HOUR_MS = 3_600_000
/** Some 150 ms each. `npm run bench -- storms 5000` runs more. */
const SEEDS = 80
/** A known-bad design that shows in none of so many storms would be a promise that nobody checks. */
const SEEDS_TO_CATCH = 100

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

/** A press that had printed all before the first poll, and whose servers are well. */
const calmPress = (seed: number): readonly PressFeed[] =>
  printPress(randomOf(seed), START_MS, 1).map((feed) => ({
    ...feed,
    troubles: [],
    changes: feed.changes.map((change) => ({ ...change, atMs: START_MS - 1 })),
  }))

/** The intake with one fault, at a call of one run of a Lambda. Null where that run makes fewer calls. */
async function withFault(run: string, call: number, fault: CallFault): Promise<readonly string[] | null> {
  const press = calmPress(5)
  const chance = randomOf(call)
  const reached: string[] = []
  const world = new IntakeWorld({
    press,
    calmFromMs: START_MS + HOUR_MS,
    weather: {
      random: chance,
      latencyMs: () => chance.between(1, 30),
      faultOf: (process) => {
        if (process.name !== run || process.calls !== call) return null
        reached.push(process.name)
        return fault
      },
    },
  })
  await world.run()
  return reached.length > 0 ? faultsOf(world, press) : null
}

describe('one fault, at whatever call of whatever Lambda of the intake', () => {
  it.each(['dispatch 1', 'poll 1', 'group 1'])(
    'of %s loses no article, keeps none twice and undoes nobody’s work',
    async (run) => {
      let calls = 0
      for (let call = 1; ; call += 1) {
        let isReached = false
        for (const fault of CALL_FAULTS) {
          const faults = await withFault(run, call, fault)
          if (faults === null) break
          isReached = true
          expect(faults, `${run} ${fault} at its call ${call}`).toEqual([])
        }
        if (!isReached) break
        calls = call
      }
      expect(calls).toBeGreaterThan(5)
    },
    60_000,
  )
})

describe('a storm of crashes, lost answers, repeats, slow calls, stale reads and an editor’s stop', () => {
  it('loses no article, keeps none twice, and leaves each in exactly one story', async () => {
    for (const seed of seeds(SEEDS)) expect((await stormyRun(seed)).faults, `seed ${seed}`).toEqual([])
  }, 120_000)

  it('in whatever order pollers come gives the stories that a calm run gives', async () => {
    let [pairs, different] = [0, 0]
    for (const seed of seeds(SEEDS / 4)) {
      const run = await stormyRun(seed, {}, true)
      pairs += run.pairs
      different += run.different
    }
    expect(pairs).toBeGreaterThan(1_000)
    expect(different / pairs).toBeLessThanOrEqual(0.005)
  }, 120_000)

  it('has the texts of nearly all linked pages in the end, though a poll opens two of them', async () => {
    let [whole, teasers] = [0, 0]
    for (const seed of seeds(SEEDS / 4)) {
      const items = (await stormyRun(seed)).world.db.items(TABLE)
      const opens = new Set(items.flatMap(({ sk, textFrom }) => (textFrom === 'linked-page' ? [sk] : [])))
      const texts = items.flatMap(({ sk, feedId, text }) => (sk === 'TEXT' && opens.has(feedId) ? [String(text)] : []))
      // A teaser is one paragraph.
      whole += texts.filter((text) => text.includes('\n\n')).length
      teasers += texts.filter((text) => !text.includes('\n\n')).length
    }
    expect(whole).toBeGreaterThan(50)
    expect(teasers / whole).toBeLessThan(0.15)
  }, 60_000)

  it('is the same storm for the same seed', async () => {
    const [one, again] = [await stormyRun(3), await stormyRun(3)]
    expect(one.world.scheduler.steps).toBe(again.world.scheduler.steps)
    expect(one.world.db.items(TABLE)).toEqual(again.world.db.items(TABLE))
  })

  it.each(Object.entries(KNOWN_BAD))(
    'shows what is wrong where %s',
    async (_, design) => {
      for (const seed of seeds(SEEDS_TO_CATCH)) if ((await stormyRun(seed, design)).faults.length > 0) return
      expect.fail(`${SEEDS_TO_CATCH} storms did not show it.`)
    },
    60_000,
  )
})
