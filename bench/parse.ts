import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parseFeed as parseByFeedsmith } from 'feedsmith'
import RssParser from 'rss-parser'
import * as z from 'zod'
import { parseFeed } from '../functions/adapters/feed-parser.ts'
import { decodeFeed } from '../functions/core/feeds/decode.ts'
import { generateFeeds, misreadings } from '../test/feed-generator.ts'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, process.env['SHARED_DIR'] || '../shared')
const ROUNDS = 5

/** Reads a document of a feed and says how many entries it has; throws or gives 0 where it cannot. */
type Contender = (bytes: Uint8Array) => Promise<number>

const bareRssParser = new RssParser()
const utf8 = new TextDecoder()

const CONTENDERS: Readonly<Record<string, Contender>> = {
  // Decoding, repair, parsing and the model's entries.
  ours: async (bytes) => {
    const outcome = await parseFeed(decodeFeed(bytes, null).text, null)
    return outcome.kind === 'feed' ? outcome.entries.length : 0
  },
  'rss-parser': async (bytes) => {
    const parsing = bareRssParser.parseString(utf8.decode(bytes))
    // It never settles on a document without an element.
    const never = new Promise<never>((_, reject) => setImmediate(() => reject(new Error('not settled'))))
    return (await Promise.race([parsing, never])).items.length
  },
  feedsmith: (bytes) => {
    try {
      const { format, feed } = parseByFeedsmith(utf8.decode(bytes))
      return Promise.resolve((format === 'atom' ? feed.entries : feed.items)?.length ?? 0)
    } catch {
      return Promise.resolve(0)
    }
  },
}

const Figures = z.object({
  read: z.number(),
  entries: z.number(),
  ms: z.number(),
  cpuMs: z.number(),
  idleMb: z.number(),
  peakMb: z.number(),
})
type Figures = z.infer<typeof Figures>

/**
 * Entries a second and peak memory of parsing alone, beside both parsers bare, on the same files, each in a process of its
 * own. With `--generated`: how many of the generated feeds are read exactly, by encoding and by defect.
 */
export async function run(args: readonly string[]): Promise<void> {
  const contender = CONTENDERS[args[args.indexOf('--contender') + 1] ?? '']
  if (args.includes('--contender') && contender) {
    print(JSON.stringify(await measure(contender)))
    return
  }
  if (args.includes('--generated')) return printGenerated()

  const documents = files().length
  print(
    documents > 0
      ? `${documents} captured feeds`
      : `No captured feeds in ${shared} (SHARED_DIR): generated ones instead.`,
  )
  print('contender     feeds read  entries  entries/s  per CPU second  peak MB  (idle MB)')
  for (const name of Object.keys(CONTENDERS)) {
    const { read, entries, ms, cpuMs, idleMb, peakMb } = await inOwnProcess(name)
    print(
      [
        name.padEnd(12),
        String(read).padStart(11),
        String(entries).padStart(8),
        String(Math.round((entries * 1000) / ms)).padStart(10),
        String(Math.round((entries * 1000) / cpuMs)).padStart(15),
        peakMb.toFixed(0).padStart(8),
        `(${idleMb.toFixed(0)})`.padStart(10),
      ].join(' '),
    )
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function files(): readonly string[] {
  const folder = join(shared, 'feeds')
  return existsSync(folder)
    ? globSync('real-*/*', { cwd: folder, exclude: ['**/*.jsonl'] }).map((path) => join(folder, path))
    : []
}

/** Each process measures what it reads by itself: one round to warm up, then the mean of some. */
async function measure(contender: Contender): Promise<Figures> {
  const found = files()
  const documents =
    found.length > 0 ? found.map((path) => readFileSync(path)) : generateFeeds().map(({ bytes }) => bytes)
  const megabytes = () => process.resourceUsage().maxRSS / 1024
  const idleMb = megabytes()
  const round = async () => {
    const counts = await inTurn(documents, (bytes) => contender(bytes).catch(() => 0))
    return { read: counts.filter((count) => count > 0).length, entries: counts.reduce((sum, count) => sum + count, 0) }
  }
  const first = await round()
  const startMs = performance.now()
  const cpu = process.cpuUsage()
  for (let at = 0; at < ROUNDS; at += 1) await round()
  const { user, system } = process.cpuUsage(cpu)
  const ms = (performance.now() - startMs) / ROUNDS
  // On a machine that does something else besides, only the processor's time is the contender's own.
  return { ...first, ms, cpuMs: (user + system) / 1000 / ROUNDS, idleMb, peakMb: megabytes() }
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

async function inOwnProcess(name: string): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', join(root, 'bench/run.ts'), 'parse', '--contender', name],
  ])
  return Figures.parse(JSON.parse(stdout))
}

async function printGenerated(): Promise<void> {
  print('generated feeds read exactly: titles, links, dates, texts')
  const results = await inTurn(generateFeeds(), async (feed) => ({
    feed,
    isExact: (await misreadings(feed)).length === 0,
  }))
  for (const by of ['format', 'encoding', 'defect', 'language'] as const)
    for (const value of new Set(results.map(({ feed }) => feed[by]))) {
      const asked = results.filter(({ feed }) => feed[by] === value)
      const exact = asked.filter(({ isExact }) => isExact).length
      print(`${by.padEnd(9)} ${value.padEnd(44)} ${String(exact).padStart(5)} of ${String(asked.length).padStart(5)}`)
    }
}
