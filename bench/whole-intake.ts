import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulators } from '../infra/local/emulators.ts'
import { localEnvironment } from '../infra/local/environment.ts'
import { countingLog, type Figures } from '../infra/local/figures.ts'
import { openLambdas } from '../infra/local/local-stage.ts'
import { loopbackNetwork } from '../infra/local/loopback-network.ts'
import { serveRecorded, writeOpml } from '../infra/local/recorded.ts'

/** What the whole intake of some feeds took. */
export interface IntakeFigures {
  readonly figures: Figures
  readonly seconds: number
  /** Of all threads, the embedded table's and the feeds' server's too. */
  readonly cpuSeconds: number
  /** Resident memory of the process, the embedded services in it, at its highest. */
  readonly peakMegabytes: number
  /** Seconds for polling all of them again, when nothing had changed. */
  readonly unchangedSeconds: number
}

const DAY_MS = 86_400_000

/**
 * The whole intake of the feed files in these folders, as `npm start` runs it: fetched from a local server, parsed, kept and grouped
 * by the Lambdas' own handlers over embedded tables and queues that start empty, on disk.
 */
export async function measureIntake(dirs: readonly string[]): Promise<IntakeFigures> {
  const dir = await mkdtemp(join(tmpdir(), 'intake-'))
  let nowMs = Date.now()
  const now = () => nowMs
  const recorded = await serveRecorded(dirs, nowMs)
  const emulators = await startEmulators({ stateDir: dir, outboxDir: join(dir, 'outbox'), now })
  try {
    const feedsFile = join(dir, 'feeds.opml')
    await writeOpml(feedsFile, recorded.feeds)
    const places = { localDir: dir, feedsFile, topicsDir: dir, pagesUrl: 'http://localhost' }
    const { log, figures } = countingLog(() => undefined)
    const lambdas = openLambdas({
      env: await localEnvironment(places, emulators.queueUrls),
      clock: { now, advanceTo: () => undefined, keep: () => Promise.resolve() },
      log,
      network: loopbackNetwork(recorded.port),
      queueUrls: emulators.queueUrls,
    })
    const poll = async (): Promise<void> => {
      await lambdas.pollFeeds()
      await lambdas.drain()
    }
    const first = await measured(poll)
    const read = { ...figures }
    nowMs += 2 * DAY_MS
    const again = await measured(poll)
    return { ...first, figures: read, unchangedSeconds: again.seconds }
  } finally {
    await emulators.close()
    await recorded.close()
    await rm(dir, { recursive: true })
  }
}

/** Wall time, processor time and peak memory of some work. */
async function measured(work: () => Promise<void>) {
  let peakBytes = process.memoryUsage.rss()
  const looking = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20)
  const startedAt = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  clearInterval(looking)
  return {
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: Math.max(peakBytes, process.memoryUsage.rss()) / 2 ** 20,
  }
}
