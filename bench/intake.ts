import { existsSync, globSync } from 'node:fs'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { startDynamoDb } from '../infra/local/dynamodb.ts'
import { createTables } from '../infra/local/tables.ts'
import { fillNewsroom, measureCosts, type IntakeCosts } from './intake-costs.ts'
import { longArticle, rssOf } from './long-articles.ts'
import type { Spent } from './table-meter.ts'
import { measureIntake } from './whole-intake.ts'

const shared = resolve(import.meta.dirname, '..', process.env['SHARED_DIR'] || '../shared')
const DEFAULT_SIZES = ['1000', '100000']
const NOW = Date.UTC(2026, 10, 23, 12)

/**
 * Entries a second and peak memory of the whole intake, then requests and units per article and poll. Arguments: how many
 * articles the table holds at each measurement of costs.
 */
export async function run(sizes: readonly string[]): Promise<void> {
  await printSpeed()
  await printCosts((sizes.length > 0 ? sizes : DEFAULT_SIZES).map(Number))
}

async function printSpeed(): Promise<void> {
  const folders = globSync('feeds/real-*', { cwd: shared })
    .map((folder) => join(shared, folder))
    .sort()
  const invented = await mkdtemp(join(tmpdir(), 'invented-'))
  try {
    const sets: readonly (readonly [string, readonly string[]])[] = existsSync(join(shared, 'feeds', 'real-fr'))
      ? [
          ['real-fr', [join(shared, 'feeds', 'real-fr')]],
          ['real-*', folders],
        ]
      : [['invented', await inventFeeds(invented)]]
    if (sets[0]?.[0] === 'invented')
      console.log(`No feeds in ${shared} (SHARED_DIR): invented ones are taken instead.\n`)
    console.log('whole intake   feeds  entries     new  seconds  entries/s  cpu s  peak MB  all unchanged, s')
    for (const [name, dirs] of sets) {
      const { figures, seconds, cpuSeconds, peakMegabytes, unchangedSeconds } = await measureIntake(dirs)
      console.log(
        [
          name.padEnd(14),
          String(figures.feedsPolled).padStart(5),
          String(figures.entries).padStart(8),
          String(figures.newArticles).padStart(7),
          seconds.toFixed(1).padStart(8),
          (figures.entries / seconds).toFixed(0).padStart(10),
          cpuSeconds.toFixed(1).padStart(6),
          peakMegabytes.toFixed(0).padStart(8),
          unchangedSeconds.toFixed(1).padStart(17),
        ].join(' '),
      )
    }
  } finally {
    await rm(invented, { recursive: true })
  }
}

const INVENTED_FEEDS = 40
const INVENTED_ENTRIES = 25

/** Feeds of invented articles of 400 words in four languages, as files. */
async function inventFeeds(dir: string): Promise<readonly string[]> {
  const folder = join(dir, 'feeds')
  await mkdir(folder)
  const published = new Date(NOW).toISOString()
  for (let feed = 0; feed < INVENTED_FEEDS; feed += 1) {
    const lang = (['fr', 'ar', 'en', 'es'] as const)[feed % 4] ?? 'fr'
    const articles = Array.from({ length: INVENTED_ENTRIES }, (_, at) =>
      longArticle(lang, feed * INVENTED_ENTRIES + at, published),
    )
    await writeFile(join(folder, `${lang}-${feed}.xml`), rssOf(articles))
  }
  return [folder]
}

async function printCosts(sizes: readonly number[]): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'costs-'))
  const engine = await startDynamoDb(dir)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: engine.url, region: 'eu-west-1', credentials }),
    { marshallOptions: { removeUndefinedValues: true } },
  )
  try {
    console.log('\nper article of 400 words, of ten together     requests  write units  read units')
    for (const size of sizes) {
      const names = { newsroom: `Newsroom${size}`, subscribers: 'Subscribers', deliveries: 'Deliveries' }
      await createTables(client, names)
      await fillNewsroom(client, names.newsroom, size, NOW)
      for (const lang of ['fr', 'ar'] as const)
        printCostsOf(`${lang}, ${size} articles:`, await measureCosts(client, names.newsroom, lang, NOW))
    }
  } finally {
    client.destroy()
    await engine.close()
    await rm(dir, { recursive: true })
  }
}

function printCostsOf(name: string, costs: IntakeCosts): void {
  const print = (what: string, { requests, writes, reads }: Spent) =>
    console.log(
      [
        `${name.padEnd(21)} ${what}`.padEnd(45),
        requests.toFixed(1).padStart(8),
        writes.toFixed(1).padStart(12),
        reads.toFixed(1).padStart(11),
      ].join(' '),
    )
  print('new', costs.newArticle)
  print('new, prints all held', costs.crowdedArticle)
  print('known', costs.knownArticle)
  print('304, of ten', costs.unchanged)
}
