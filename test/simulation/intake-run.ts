import { differences, faultsOf, tellings } from './intake-invariants.ts'
import { IntakeWorld, START_MS, type Design } from './intake-world.ts'
import { printPress } from './press.ts'
import { CALL_FAULTS, type Weather } from './process.ts'
import { randomOf } from './random.ts'

const HOUR_MS = 3_600_000
const STORM_MS = 5 * HOUR_MS

export interface Run {
  readonly faults: readonly string[]
  readonly world: IntakeWorld
  /** Pairs of tellings, and how many this run put together or apart otherwise than the one where nothing goes wrong. */
  readonly pairs: number
  readonly different: number
}

/** One storm: what the press prints, what goes wrong and how all of it interleaves follow from the seed. */
export async function stormyRun(seed: number, design: Design = {}, isCompared = false): Promise<Run> {
  const random = randomOf(seed)
  const press = printPress(random.fork(), START_MS, STORM_MS - HOUR_MS)
  const chance = random.fork()
  const faultRate = chance.pick([0, 0.01, 0.03, 0.08])
  const repeatRate = chance.pick([0, 0.1, 0.3])
  const slowRate = chance.pick([0, 0.02, 0.1])
  const maxLagMs = chance.pick([0, 100, 1_000])
  const world: IntakeWorld = new IntakeWorld({
    press,
    design,
    calmFromMs: START_MS + STORM_MS,
    weather: {
      random: chance,
      latencyMs: () => (chance.chance(slowRate) ? chance.between(1_000, 25_000) : chance.between(1, 30)),
      faultOf: () => (chance.chance(faultRate) ? chance.pick(CALL_FAULTS) : null),
    },
    lagMs: () => (maxLagMs === 0 ? 0 : chance.between(0, maxLagMs)),
    repeats: () => world.scheduler.nowMs < START_MS + STORM_MS && chance.chance(repeatRate),
    ...(chance.chance(0.5) && { stop: { poll: chance.between(1, 20), afterMs: chance.between(0, 400) } }),
  })
  await world.run()
  const faults = faultsOf(world, press)
  if (!isCompared) return { faults, world, pairs: 0, different: 0 }
  const calm = new IntakeWorld({ press, calmFromMs: START_MS + STORM_MS, weather: calmWeather })
  await calm.run()
  return { faults, world, ...differences(tellings(world), tellings(calm)) }
}

/** One thing after the other, and nothing goes wrong. */
const calmWeather: Weather = { random: randomOf(1), latencyMs: () => 1, faultOf: () => null }
