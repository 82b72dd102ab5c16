import type { Subscriber } from '../../functions/core/model.ts'
import { MINUTE_MS, reader } from '../sending-world.ts'
import { CALL_FAULTS, type CallFault, type Weather } from './process.ts'
import { randomOf, type Random } from './random.ts'
import { sendingFaults } from './sending-invariants.ts'
import {
  anEdition,
  SendingWorld,
  SES_FAULTS,
  START_MS,
  type Act,
  type SendingDesign,
  type SendingPlan,
} from './sending-world.ts'

const HOUR_MS = 60 * MINUTE_MS
const STORM_MS = 3 * HOUR_MS

export interface SendingRun {
  readonly faults: readonly string[]
  readonly world: SendingWorld
}

/** A call to SES has no retry of the client's: what is on its way twice elsewhere is here an answer that got lost. */
export const ofSes = (fault: CallFault, label: string): CallFault =>
  label === 'ses' && fault === 'asked-twice' ? 'answer-lost' : fault

/** Nothing goes wrong, and nobody does anything. */
export const calmPlan = (readers: readonly Subscriber[]): SendingPlan => ({
  readers,
  editions: [anEdition('2031-w09', START_MS)],
  account: { maxPerSecond: 14, maxPer24Hours: 50_000, isPaused: () => false },
  acts: [],
  sesFault: () => null,
  eventDelaysMs: () => [2_000],
  repeats: () => false,
  misses: () => false,
  resends: () => null,
  weather: { random: randomOf(1), latencyMs: () => 5, faultOf: () => null },
  calmFromMs: START_MS,
})

export const READERS: readonly Subscriber[] = ['nadia', 'omar', 'leila'].map((id) => reader(id))

/** One storm: who reads, what goes wrong and how all of it interleaves follow from the seed. */
export async function stormySending(seed: number, design: SendingDesign = {}): Promise<SendingRun> {
  const random = randomOf(seed)
  const chance = random.fork()
  const calmFromMs = START_MS + STORM_MS
  // Each seed has some of the faults only: together all the time they would hide one another.
  const sometimes = <Value>(none: Value, ...some: readonly Value[]): Value =>
    chance.chance(0.5) ? none : chance.pick(some)
  const faultRate = sometimes(0, 0.01, 0.03, 0.1)
  const sesFaultRate = sometimes(0, 0.05, 0.3)
  const slowRate = sometimes(0, 0.02, 0.1)
  const repeatRate = sometimes(0, 0.1, 0.4)
  const missRate = sometimes(0, 0.3)
  const maxLagMs = sometimes(0, 100, 1_000)
  const lostRate = sometimes(0, 0.2, 1)
  const outage = sometimes(null, { fromMs: START_MS, toMs: START_MS + 4 * HOUR_MS })
  const pause = sometimes(null, { fromMs: START_MS + chance.between(0, 20) * 1_000, forMs: HOUR_MS })
  const isOperated = chance.chance(0.5)
  const weather: Weather = {
    random: chance,
    latencyMs: () => (chance.chance(slowRate) ? chance.between(1_000, 25_000) : chance.between(1, 60)),
    faultOf: (_, label) => (chance.chance(faultRate) ? ofSes(chance.pick(CALL_FAULTS), label) : null),
  }
  const world: SendingWorld = new SendingWorld({
    readers: readersOf(random),
    editions: [
      anEdition('2031-w09', START_MS),
      ...(chance.chance(0.3) ? [anEdition('2031-w10', START_MS + 20 * MINUTE_MS)] : []),
    ],
    account: {
      maxPerSecond: chance.pick([1, 5, 14]),
      maxPer24Hours: chance.chance(0.15) ? 10 : 50_000,
      isPaused: (nowMs) => pause !== null && nowMs >= pause.fromMs && nowMs < pause.fromMs + pause.forMs,
    },
    acts: actsOf(random, chance),
    sesFault: () => (chance.chance(sesFaultRate) ? chance.pick(SES_FAULTS) : null),
    eventDelaysMs: () => {
      const { nowMs } = world.scheduler
      if (chance.chance(lostRate)) return []
      const outageMs = outage !== null && nowMs < outage.toMs ? outage.toMs - nowMs : 0
      const delayMs = () =>
        outageMs + (chance.chance(0.1) ? chance.between(60_000, HOUR_MS) : chance.between(500, 5_000))
      return chance.chance(repeatRate) ? [delayMs(), delayMs()] : [delayMs()]
    },
    repeats: () => chance.chance(repeatRate),
    misses: () => chance.chance(missRate),
    resends: () => (isOperated ? chance.chance(0.5) : null),
    weather,
    calmFromMs,
    lagMs: () => (maxLagMs === 0 ? 0 : chance.between(0, maxLagMs)),
    design,
  })
  await world.run()
  return { faults: sendingFaults(world), world }
}

const KINDS = ['reader', 'reader', 'reader', 'bounce', 'full', 'complaint', 'infected']

function readersOf(random: Random): readonly Subscriber[] {
  return Array.from({ length: random.between(3, 8) }, (_, at) =>
    reader(`${random.pick(KINDS)}${at}`, { address: `${random.pick(KINDS)}${at}@reader.example` }),
  )
}

function actsOf(random: Random, chance: Random): readonly Act[] {
  const whats = ['unsubscribe', 'unsubscribe', 'erase', 'sign-up', 'sign-up', 'test', 'deploy'] as const
  return Array.from({ length: random.between(0, 6) }, () => ({
    // Most of it happens while the first edition goes out.
    atMs: START_MS + (chance.chance(0.7) ? chance.between(0, 30_000) : chance.between(0, STORM_MS)),
    what: random.pick(whats),
    address: `${random.pick(KINDS)}${random.between(0, 9)}@reader.example`,
  }))
}
