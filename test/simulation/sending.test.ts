import { describe, expect, it } from 'vitest'
import { CALL_FAULTS, type CallFault } from './process.ts'
import { randomOf } from './random.ts'
import { KNOWN_BAD_SENDING } from './sending-designs.ts'
import { lastSettledMinutes, sendingFaults, unknownShare } from './sending-invariants.ts'
import { calmPlan, ofSes, READERS, stormySending } from './sending-run.ts'
import { SendingWorld, SES_FAULTS, START_MS, type SesFault } from './sending-world.ts'

const HOUR_MS = 3_600_000
/** Some 20 ms each. `npm run soak` runs 200,000. */
const SEEDS = 500
const PAIRS = 600
/** A known-bad design that shows in none of so many storms would be a promise that nobody checks. */
const SEEDS_TO_CATCH = 100

/** A fault at one call of one run of a Lambda. */
interface Spot {
  readonly run: string
  readonly call: number
  readonly fault: CallFault
}

/** The sending of one edition to three readers with faults at these calls. Null where a run makes fewer. */
async function withFaults(spots: readonly Spot[]): Promise<readonly string[] | null> {
  const met = new Set<Spot>()
  const plan = calmPlan(READERS)
  const world = new SendingWorld({
    ...plan,
    calmFromMs: START_MS + HOUR_MS,
    weather: {
      ...plan.weather,
      faultOf: (process, label) => {
        const spot = spots.find(({ run, call }) => process.name === run && process.calls === call)
        if (spot === undefined) return null
        met.add(spot)
        return ofSes(spot.fault, label)
      },
    },
  })
  await world.run()
  return met.size === spots.length ? sendingFaults(world) : null
}

const RUNS = ['release 1', 'send 1', 'send 2', 'send 3', 'feedback 1', 'watch 1', 'release 2']

describe('one edition to three readers', () => {
  it('is with them within half an hour where nothing goes wrong, and nothing is unknown', async () => {
    const world = new SendingWorld(calmPlan(READERS))
    await world.run()
    expect(sendingFaults(world)).toEqual([])
    expect(unknownShare(world)).toEqual({ deliveries: 3, unknown: 0 })
    expect(world.lines().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
    expect(lastSettledMinutes(world)).toBeLessThan(30)
  })

  it.each(RUNS)('goes out once to each and adds up whatever goes wrong at whatever call of %s', async (run) => {
    let calls = 0
    for (let call = 1; ; call += 1) {
      let isReached = false
      for (const fault of CALL_FAULTS) {
        const faults = await withFaults([{ run, call, fault }])
        if (faults === null) break
        isReached = true
        expect(faults, `${fault} at call ${call}`).toEqual([])
      }
      if (!isReached) break
      calls = call
    }
    expect(calls).toBeGreaterThan(1)
  })

  it('does so with two things gone wrong', async () => {
    const chance = randomOf(7)
    let met = 0
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const spots = Array.from({ length: 2 }, () => ({
        run: chance.pick(RUNS),
        call: chance.between(1, 14),
        fault: chance.pick(CALL_FAULTS),
      }))
      const faults = await withFaults(spots)
      if (faults === null) continue
      met += 1
      expect(faults, JSON.stringify(spots)).toEqual([])
    }
    expect(met).toBeGreaterThan(PAIRS / 5)
  }, 60_000)

  it.each(SES_FAULTS)('is taken by SES once each where its first two calls end in: %s', async (fault: SesFault) => {
    let calls = 0
    const plan = { ...calmPlan(READERS), calmFromMs: START_MS + HOUR_MS }
    const world = new SendingWorld({ ...plan, sesFault: () => (++calls <= 2 ? fault : null) })
    await world.run()
    expect(sendingFaults(world)).toEqual([])
    // What SES took is told by its events. What it did not, nobody can know, but where there was no connection.
    const isLost = fault === 'reset' || fault === 'error'
    expect(unknownShare(world).unknown).toBe(isLost ? 2 : 0)
  })
})

describe('a storm of crashes, lost answers, SES outages, quotas, repeats, lost events, and readers who come and go', () => {
  it('sends nothing twice, skips nobody, says the truth of each mail and keeps to the rate', async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) expect((await stormySending(seed)).faults, `seed ${seed}`).toEqual([])
  }, 120_000)

  it('is the same storm for the same seed', async () => {
    const [one, again] = [await stormySending(3), await stormySending(3)]
    expect(one.world.scheduler.steps).toBe(again.world.scheduler.steps)
    expect(one.world.lines()).toEqual(again.world.lines())
  })

  it.each(Object.entries(KNOWN_BAD_SENDING))(
    'shows what is wrong where %s',
    async (_, design) => {
      for (let seed = 1; seed <= SEEDS_TO_CATCH; seed += 1)
        if ((await stormySending(seed, design)).faults.length > 0) return
      expect.fail(`${SEEDS_TO_CATCH} storms did not show it.`)
    },
    60_000,
  )
})
