import { KNOWN_BAD } from '../test/simulation/intake-designs.ts'
import { stormyRun } from '../test/simulation/intake-run.ts'

const SEEDS = 1_000
const SEEDS_FOR_A_BAD_DESIGN = 500

/**
 * Storms over the simulated intake: seeds, steps, calls that went wrong, faults; and the first seed that shows each known-bad
 * design. `storms 5000` runs so many.
 */
export async function run([count]: readonly string[]): Promise<void> {
  const seeds = count === undefined ? SEEDS : Number.parseInt(count, 10)
  const startedMs = performance.now()
  let [steps, calls, wrong, pairs, different] = [0, 0, 0, 0, 0]
  const failed: number[] = []
  for (let seed = 1; seed <= seeds; seed += 1) {
    const storm = await stormyRun(seed, {}, seed % 4 === 0)
    steps += storm.world.scheduler.steps
    calls += storm.world.calls
    wrong += storm.world.faults
    pairs += storm.pairs
    different += storm.different
    if (storm.faults.length > 0) failed.push(seed)
  }
  console.log(`storms                     ${seeds} in ${Math.round((performance.now() - startedMs) / 1000)} s`)
  console.log(`steps, calls, gone wrong   ${steps}, ${calls}, ${wrong}`)
  console.log(`seeds that broke a promise ${failed.length === 0 ? 'none' : failed.slice(0, 10).join(', ')}`)
  console.log(`pairs told otherwise than in a calm run  ${different} of ${pairs}`)
  console.log('\nknown-bad design, and the first seed that shows it')
  for (const [name, design] of Object.entries(KNOWN_BAD))
    console.log(`${String(await firstSeed(design)).padStart(5)}  ${name}`)
}

async function firstSeed(design: (typeof KNOWN_BAD)[string]): Promise<number | string> {
  for (let seed = 1; seed <= SEEDS_FOR_A_BAD_DESIGN; seed += 1)
    if ((await stormyRun(seed, design)).faults.length > 0) return seed
  return 'none'
}
