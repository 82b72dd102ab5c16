import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { KNOWN_BAD_SENDING } from '../test/simulation/sending-designs.ts'
import { unknownShare } from '../test/simulation/sending-invariants.ts'
import { stormySending } from '../test/simulation/sending-run.ts'

const SCHEDULES = 200_000
const SEEDS_FOR_A_BAD_DESIGN = 500
/** Seeds that a worker runs before it tells of them. */
const SHARE = 500

/** What storms came to, as a worker tells it. */
const Tally = z.object({
  steps: z.number(),
  calls: z.number(),
  wrong: z.number(),
  deliveries: z.number(),
  accepted: z.number(),
  unknown: z.number(),
  doubles: z.number(),
  losses: z.number(),
  broken: z.array(z.object({ seed: z.number(), fault: z.string() })),
})
type Tally = z.infer<typeof Tally>
/** Seeds from `from` up to `to`, without it. */
const Share = z.object({ from: z.number(), to: z.number() })

/**
 * Storms over the simulated sending, on all cores: schedules, steps, doubles, losses, and what stays held; then the first seed
 * that shows each known-bad design. `soak 5000` runs so many. Ends with 1 where a promise was broken.
 */
export async function run([count]: readonly string[]): Promise<number> {
  const schedules = count === undefined ? SCHEDULES : Number.parseInt(count, 10)
  const startedMs = performance.now()
  const all = await sharedOut(schedules)
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0)
  const [deliveries, unknown] = [sum((tally) => tally.deliveries), sum((tally) => tally.unknown)]
  console.log(`schedules                  ${schedules} in ${Math.round((performance.now() - startedMs) / 1000)} s`)
  console.log(
    `steps, calls, gone wrong   ${sum(({ steps }) => steps)}, ${sum(({ calls }) => calls)}, ${sum(({ wrong }) => wrong)}`,
  )
  console.log(`deliveries, taken by SES   ${deliveries}, ${sum(({ accepted }) => accepted)}`)
  console.log(`doubles                    ${sum(({ doubles }) => doubles)}`)
  console.log(`losses                     ${sum(({ losses }) => losses)}`)
  console.log(`held at rest               ${unknown} (${((100 * unknown) / deliveries).toFixed(2)} %)`)
  const broken = all.flatMap((tally) => tally.broken).toSorted((a, b) => a.seed - b.seed)
  console.log(`seeds that broke a promise ${broken.length === 0 ? 'none' : broken.length}`)
  for (const { seed, fault } of broken.slice(0, 10)) console.log(`  ${seed}: ${fault}`)
  console.log('\nknown-bad design, the first seed that shows it, and as what')
  for (const [name, design] of Object.entries(KNOWN_BAD_SENDING)) console.log(`${await firstSeed(design)}  ${name}`)
  return broken.length > 0 ? 1 : 0
}

async function firstSeed(design: (typeof KNOWN_BAD_SENDING)[string]): Promise<string> {
  for (let seed = 1; seed <= SEEDS_FOR_A_BAD_DESIGN; seed += 1) {
    const [fault] = (await stormySending(seed, design)).faults
    if (fault !== undefined) return `${String(seed).padStart(5)}  “${fault}”`
  }
  return ' none'
}

/** Runs all seeds on as many processes as there are cores. */
async function sharedOut(schedules: number): Promise<readonly Tally[]> {
  const tallies: Tally[] = []
  let next = 1
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['worker'], { execArgv: ['--import', 'tsx'] })
      const more = () => {
        if (next > schedules) {
          child.disconnect()
          return
        }
        const from = next
        next = Math.min(schedules + 1, from + SHARE)
        child.send({ from, to: next })
      }
      child.on('message', (tally) => {
        tallies.push(Tally.parse(tally))
        more()
      })
      child.on('error', reject)
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A worker of the soak ended with ${code}.`)),
      )
      more()
    })
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return tallies
}

async function tallyOf(from: number, to: number): Promise<Tally> {
  const tally = { steps: 0, calls: 0, wrong: 0, deliveries: 0, accepted: 0, unknown: 0, doubles: 0, losses: 0 }
  const broken: { seed: number; fault: string }[] = []
  for (let seed = from; seed < to; seed += 1) {
    const { faults, world } = await stormySending(seed)
    const share = unknownShare(world)
    tally.steps += world.scheduler.steps
    tally.calls += world.calls
    tally.wrong += world.faults
    tally.deliveries += share.deliveries
    tally.unknown += share.unknown
    tally.accepted += world.ses.accepted.length
    tally.doubles += faults.filter((fault) => /^SES took .* times/.test(fault)).length
    tally.losses += faults.filter((fault) => /never had it|skipped|for ever/.test(fault)).length
    broken.push(...faults.map((fault) => ({ seed, fault })))
  }
  return { ...tally, broken }
}

if (process.argv[2] === 'worker')
  process.on('message', (share) => {
    const { from, to } = Share.parse(share)
    void tallyOf(from, to).then((tally) => process.send?.(tally))
  })
