import { createHash } from 'node:crypto'
import { access, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { publicInternet, type Network } from '../../functions/adapters/safe-connect.ts'
import { loopbackNetwork } from './loopback-network.ts'
import { SAMPLE_FEEDS_FILE, SAMPLE_WEEK_ENDS_MS, startNewsroom } from './newsroom.ts'
import { serveRecorded, writeOpml } from './recorded.ts'
import type { RunOptions } from './run-options.ts'

/** Where a run's feeds come from. Each has a state of its own below `.local`, so that their calendars do not mix. */
export interface Source {
  readonly name: string
  readonly feedsFile: string
  readonly network: Network
  /** Where the clock of its first run starts, epoch milliseconds. */
  readonly firstMs: number
  readonly close: () => Promise<void>
}

const MINUTE_MS = 60_000

async function realFeeds(file: string, firstMs: number): Promise<Source> {
  await access(file).catch(() => {
    throw new Error(`${file} cannot be read: give the path of an OPML file after --feeds.`)
  })
  return { name: 'feeds', feedsFile: resolve(file), network: publicInternet(), firstMs, close: () => Promise.resolve() }
}

async function recordedFeeds(dirs: readonly string[], localDir: string, wallMs: number): Promise<Source> {
  const paths = dirs.map((dir) => resolve(dir))
  const recorded = await serveRecorded(paths, wallMs)
  const name = `recorded-${createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 8)}`
  const feedsFile = join(localDir, name, 'feeds.opml')
  await mkdir(join(localDir, name), { recursive: true })
  await writeOpml(feedsFile, recorded.feeds)
  return {
    name,
    feedsFile,
    network: loopbackNetwork(recorded.port),
    firstMs: (recorded.newestEntryMs ?? wallMs) + MINUTE_MS,
    close: recorded.close,
  }
}

async function sampleNewsroom(now: () => number): Promise<Source> {
  const newsroom = await startNewsroom({ now })
  return {
    name: 'sample',
    feedsFile: SAMPLE_FEEDS_FILE,
    network: loopbackNetwork(newsroom.port),
    firstMs: SAMPLE_WEEK_ENDS_MS[0],
    close: newsroom.close,
  }
}

/**
 * Opens what the run was asked to poll. `now` is the run's clock, which the sample newsroom publishes by; `wallMs` the real time.
 * @throws Error in words where a file or folder is not there.
 */
export async function openSource(options: RunOptions, now: () => number, wallMs: number): Promise<Source> {
  if (options.feeds !== null) return realFeeds(options.feeds, options.nowMs ?? wallMs)
  const source =
    options.recorded.length > 0
      ? await recordedFeeds(options.recorded, options.localDir, wallMs)
      : await sampleNewsroom(now)
  return options.nowMs === null ? source : { ...source, firstMs: options.nowMs }
}
