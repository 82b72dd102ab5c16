import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Option, type Command } from 'commander'
import { readEnv } from '../../functions/adapters/config.ts'
import { openFeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { readOpml, writeOpml, OpmlError, type OpmlListings } from '../../functions/adapters/opml.ts'
import { publicInternet } from '../../functions/adapters/safe-connect.ts'
import { toFeed, type FeedListing } from '../../functions/core/feeds/feed.ts'
import { OUTLET_KINDS, type Feed, type OutletKind } from '../../functions/core/model.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { contactUrl, readAddress } from './feed.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

const DEFAULT_FILE = join(import.meta.dirname, '..', '..', 'feeds.opml')

interface StageOption {
  readonly stage: string
}

/** `feeds list|add|import|export|check`. The stage is opened by `open`, so that tests may pass their own. */
export function addFeeds(
  program: Command,
  terminal: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  const feeds = program.command('feeds').description('the feeds that are followed')
  const add = (name: string, description: string): Command =>
    feeds
      .command(name)
      .description(description)
      .addOption(new Option('--stage <name>', 'which installation').default('local'))

  add('list', 'every feed with its state and how it has been doing')
    .option('--json', 'one JSON object a line')
    .action(({ stage, json = false }: StageOption & { json?: boolean }) =>
      onStage(open, stage, async ({ newsroom }) => {
        for await (const feed of newsroom.feeds()) terminal.out(json ? JSON.stringify(feed) : feedLine(feed))
      }),
    )

  add('add', 'follow a feed')
    .argument('<url>', 'address of the feed')
    .option('--outlet <name>', 'name as readers see it; by default the host')
    .option('--lang <code>', 'language, ISO 639-1')
    .option('--country <name>', 'where the outlet sits', '')
    .addOption(new Option('--kind <kind>', 'sort of body').choices(OUTLET_KINDS).default('news'))
    .action((url: string, options: StageOption & AddOptions) => {
      const listing = toListing(url, options)
      return onStage(open, options.stage, ({ newsroom, now }) => follow(newsroom, [listing], now(), terminal))
    })

  add('import', 'follow what an OPML file lists')
    .argument('<file.opml>', 'OPML 2.0')
    .action(async (file: string, { stage }: StageOption) => {
      const { listings, faults } = await readOpmlFile(file)
      for (const fault of faults) terminal.err(`${file}: ${fault}`)
      await onStage(open, stage, ({ newsroom, now }) => follow(newsroom, listings, now(), terminal))
      if (faults.length > 0) throw new CommandFailure(`${file}: ${faults.length} outlines were left out.`)
    })

  add('export', 'the followed feeds as OPML').action(({ stage }: StageOption) =>
    onStage(open, stage, async ({ newsroom }) => {
      const followed: Feed[] = []
      for await (const feed of newsroom.feeds()) followed.push(feed)
      terminal.out(writeOpml(`Feeds followed by ${stage}`, followed).trimEnd())
    }),
  )

  feeds
    .command('check')
    .description('ask every feed of an OPML file once, and say what it answers')
    .argument('[file.opml]', 'by default the feeds that the project ships', DEFAULT_FILE)
    .action((file: string) => checkFile(file, terminal))
}

interface AddOptions {
  readonly outlet?: string
  readonly lang?: string
  readonly country: string
  readonly kind: OutletKind
}

function toListing(address: string, { outlet, lang, country, kind }: AddOptions): FeedListing {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) throw new WrongUse(`${address} is no http(s) address.`)
  if (lang !== undefined && !/^[a-z]{2}$/.test(lang)) throw new WrongUse(`${lang} is no language code like fr or ar.`)
  return {
    address: url.href,
    outlet: outlet ?? url.hostname,
    lang: lang ?? null,
    country,
    kind,
    source: 'feed',
    selector: null,
    textFrom: 'entry',
  }
}

async function follow(
  newsroom: Stage['newsroom'],
  listings: readonly FeedListing[],
  nowMs: number,
  { out }: Terminal,
): Promise<void> {
  for (const listing of listings) {
    const outcome = await newsroom.followFeed(toFeed(listing, nowMs))
    out(`${outcome === 'followed' ? 'followed' : 'known   '}  ${listing.outlet}  ${listing.address}`)
  }
}

async function readOpmlFile(file: string): Promise<OpmlListings> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(`${file}: there is no such file.`)
  })
  try {
    return readOpml(text)
  } catch (error) {
    if (error instanceof OpmlError) throw new CommandFailure(`${file}: ${error.message}`)
    throw error
  }
}

/** One request after the other: several feeds of one host must not meet it at once. */
async function checkFile(file: string, terminal: Terminal): Promise<void> {
  const { listings, faults } = await readOpmlFile(file)
  const fetcher = openFeedFetcher(publicInternet(), contactUrl(readEnv()))
  let bad = faults.length
  for (const fault of faults) terminal.out(`✗ ${fault}`)
  try {
    for (const { address, outlet } of listings) {
      const outcome = await readAddress(address, fetcher)
      if (outcome.kind === 'failed') bad += 1
      const said = outcome.kind === 'feed' ? `${outcome.entries.length} entries` : outcome.failure.reason
      terminal.out(`${outcome.kind === 'feed' ? '✓' : '✗'} ${outlet}  ${address}  ${said}`)
    }
  } finally {
    await fetcher.close()
  }
  if (bad > 0) throw new CommandFailure(`${bad} of ${listings.length + faults.length} are no good.`)
}

function feedLine({ state, outlet, lang, address, health }: Feed): string {
  const read =
    health.lastReadAtMs === null ? 'never read' : `read ${new Date(health.lastReadAtMs).toISOString().slice(0, 16)}`
  const trouble = health.lastFailure === null ? '' : `  ${health.lastFailure}`
  return `${state.padEnd(7)}  ${lang ?? '–'}  ${outlet}  ${address}  ${read}${trouble}`
}
