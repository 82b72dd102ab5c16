import { join } from 'node:path'
import { Argument, Option, type Command } from 'commander'
import { webAddressOf } from '../../functions/core/feeds/web-address.ts'
import { writeOpml } from '../../functions/adapters/opml.ts'
import { publicInternet, type Network } from '../../functions/adapters/safe-connect.ts'
import { toFeed, type FeedListing } from '../../functions/core/feeds/feed.ts'
import { healthOf } from '../../functions/core/feeds/health-in-words.ts'
import { OUTLET_KINDS, TEXT_SOURCES, type Feed } from '../../functions/core/model.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { languageOf, outletOf, selectorOf, settle, type AddOptions, type SetOptions } from './feed-choices.ts'
import { count, feedTable, proposalLines } from './feed-words.ts'
import { addFeedsPreview } from './feeds-preview.ts'
import { fetcherOn, type OnFetcher } from './on-fetcher.ts'
import { checkOpmlFile, readOpmlFile, sayOpmlFile } from './opml-file.ts'
import { spellingOf } from './source-address.ts'
import { checkSource } from './source-check.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

const DEFAULT_FILE = join(import.meta.dirname, '..', '..', 'feeds.opml')

interface StageOption {
  readonly stage: string
}

type OpenStage = (name: string) => Promise<Stage>

/**
 * `feeds list|preview|add|set|stop|resume|import|export|check`. The stage is opened by `open` and sources are asked over `network`, so
 * that tests may pass their own.
 */
export function addFeeds(
  program: Command,
  terminal: Terminal,
  open: OpenStage = openStage,
  network: Network = publicInternet(),
): void {
  const feeds = program.command('feeds').description('the sources that are followed: feeds, and watched pages')
  const onFetcher = fetcherOn(network)
  const add = (name: string, description: string): Command =>
    feeds
      .command(name)
      .description(description)
      .addOption(new Option('--stage <name>', 'which installation').default('local'))

  add('list', 'every source: how it has been doing, in words')
    .option('--json', 'one JSON object a line')
    .action(({ stage, json = false }: StageOption & { json?: boolean }) =>
      onStage(open, stage, async ({ newsroom, now }) => {
        const followed = await followedFeeds(newsroom)
        if (followed.length === 0) terminal.err('Nothing is followed yet: `feeds add` or `feeds import`.')
        else if (json)
          for (const feed of followed) terminal.out(JSON.stringify({ ...feed, report: healthOf(feed, now()) }))
        else for (const line of feedTable(followed, now())) terminal.out(line)
      }),
    )

  addFeedsPreview(feeds, terminal, onFetcher)

  add('add', 'follow a source, after asking it once')
    .argument('<url>', 'address of a feed, or of a page that leads to one')
    .option('--watch', 'the page itself: its list of announcements is read as a feed')
    .option('--selector <css>', 'the items of the page’s list, where they are not found by themselves')
    .addOption(textFrom().default('entry'))
    .option('--outlet <name>', 'name as readers see it; by default the host')
    .option('--lang <code>', 'language, ISO 639-1; by default as the source says')
    .option('--country <name>', 'where the outlet sits', '')
    .addOption(new Option('--kind <kind>', 'sort of body').choices(OUTLET_KINDS).default('news'))
    .option('--no-check', 'without asking: for an address that cannot be reached from here')
    .action(async (url: string, options: StageOption & AddOptions) => {
      const listing = await onFetcher((fetcher) => settle(url, options, fetcher, terminal))
      await onStage(open, options.stage, async ({ newsroom, now }) => {
        for (const known of await follow(newsroom, [listing], now(), terminal))
          terminal.err(
            known.state === 'active'
              ? 'It was followed before, and stays as it was: `feeds set` changes it.'
              : `It was followed before, and is not asked any more: \`feeds resume ${known.address}\` asks it again.`,
          )
      })
    })

  add('set', 'change how a source is read or named')
    .argument('<id or address>', 'of a followed source')
    .option('--selector <css>', 'the items of a watched page’s list; `auto` finds them by themselves')
    .addOption(textFrom())
    .option('--outlet <name>', 'name as readers see it')
    .option('--lang <code>', 'language, ISO 639-1')
    .option('--country <name>', 'where the outlet sits')
    .addOption(new Option('--kind <kind>', 'sort of body').choices(OUTLET_KINDS))
    .option('--no-check', 'without asking the page whether it holds what the selector chooses')
    .action((name: string, options: StageOption & SetOptions) =>
      onStage(open, options.stage, async ({ newsroom, now }) => {
        const feed = await findFeed(newsroom, name)
        const change = await changeOf(feed, options, onFetcher)
        await changeFeed(newsroom, feed, { ...change, nextPollAtMs: now() })
        terminal.out(`changed  ${change.outlet ?? feed.outlet}  ${feed.address}`)
      }),
    )

  add('stop', 'ask a source no more; what came of it stays')
    .argument('<id or address>', 'of a followed source')
    .action((name: string, { stage }: StageOption) =>
      onStage(open, stage, async ({ newsroom }) => {
        const feed = await findFeed(newsroom, name)
        await changeFeed(newsroom, feed, { state: 'stopped' })
        terminal.out(`stopped  ${feed.outlet}  ${feed.address}`)
      }),
    )

  add('resume', 'ask a source again that was stopped, put aside or gone')
    .argument('<id or address>', 'of a followed source')
    .action((name: string, { stage }: StageOption) =>
      onStage(open, stage, async ({ newsroom, now }) => {
        const feed = await findFeed(newsroom, name)
        if (feed.state === 'active') {
          terminal.out(`active   ${feed.outlet}  ${feed.address}`)
          return
        }
        // What was put aside holds what it was put aside for: it is read as if for the first time.
        const anew = feed.state === 'stopped' ? {} : { baselineAtMs: null }
        await changeFeed(newsroom, feed, { state: 'active', nextPollAtMs: now(), ...anew })
        terminal.out(`resumed  ${feed.outlet}  ${feed.address}`)
      }),
    )

  add('import', 'follow what an OPML file lists')
    .argument('<file.opml>', 'OPML 2.0, as feed readers export it; or - for standard input')
    .action(async (file: string, { stage }: StageOption) => {
      const read = await readOpmlFile(file)
      sayOpmlFile(file, read, terminal)
      if (read.listings.length > 0)
        await onStage(open, stage, async ({ newsroom, now }) => {
          await follow(newsroom, read.listings, now(), terminal)
        })
      if (read.faults.length > 0)
        throw new CommandFailure(`${file}: ${count(read.faults.length, 'outline')} left out, as named above`)
    })

  add('export', 'the followed sources as OPML').action(({ stage }: StageOption) =>
    onStage(open, stage, async ({ newsroom }) => {
      const followed = await followedFeeds(newsroom)
      if (followed.length === 0) throw new CommandFailure('Nothing is followed yet: there is nothing to export.')
      terminal.out(writeOpml(`Feeds followed by ${stage}`, followed).trimEnd())
    }),
  )

  feeds
    .command('check')
    .description('ask every source of an OPML file once, and say what it answers')
    .addArgument(
      new Argument('[file.opml]', 'or - for standard input').default(
        DEFAULT_FILE,
        'feeds.opml, which the project ships',
      ),
    )
    .option('--json', 'one JSON object a line and source')
    .addHelpText('after', '\nEnds with 1 where any source gave nothing, with 0 where all were read.')
    .action((file: string, options: { json?: boolean }) =>
      onFetcher((fetcher) => checkOpmlFile(file, options, fetcher, terminal)),
    )
}

const textFrom = (): Option =>
  new Option('--text-from <where>', 'where an article’s text comes from').choices(TEXT_SOURCES)

async function followedFeeds(newsroom: Pick<Stage['newsroom'], 'feeds'>): Promise<readonly Feed[]> {
  const followed: Feed[] = []
  for await (const feed of newsroom.feeds()) followed.push(feed)
  return followed
}

/** @throws CommandFailure where none is followed by that id or address */
async function findFeed(newsroom: Stage['newsroom'], name: string): Promise<Feed> {
  const followed = await followedFeeds(newsroom)
  const address = URL.parse(webAddressOf(name.trim()))?.href ?? name
  const spelled = followed.filter((one) => spellingOf(one.address) === spellingOf(address))
  const feed =
    followed.find((one) => one.id === name || one.address === address) ??
    (spelled.length === 1 ? spelled[0] : undefined)
  if (feed === undefined)
    throw new CommandFailure(`${name}: nothing is followed by this id or address. \`feeds list\` shows what is.`)
  return feed
}

type FeedChange = Parameters<Stage['newsroom']['changeFeed']>[1]

async function changeFeed(newsroom: Stage['newsroom'], feed: Feed, change: FeedChange): Promise<void> {
  if ((await newsroom.changeFeed(feed.id, change)) === null)
    throw new CommandFailure(`${feed.address}: it is not followed any more.`)
}

async function changeOf(feed: Feed, options: SetOptions, onFetcher: OnFetcher): Promise<FeedChange> {
  const { outlet, lang, country, kind, textFrom: text, check } = options
  const change: FeedChange = {
    ...(outlet !== undefined && { outlet: outletOf(outlet) }),
    ...(lang !== undefined && { lang: languageOf(lang) }),
    ...(country !== undefined && { country }),
    ...(kind !== undefined && { kind }),
    ...(text !== undefined && { textFrom: text }),
  }
  if (options.selector === undefined) {
    if (Object.keys(change).length === 0) throw new WrongUse('Nothing to change: name a setting, such as --selector.')
    return change
  }
  if (feed.source !== 'watched-page')
    throw new WrongUse(`${feed.address} is followed as a feed: a selector is for watched pages.`)
  const selector = options.selector === 'auto' ? null : selectorOf(options.selector)
  if (check) {
    const { address, source } = feed
    const found = await onFetcher((fetcher) => checkSource({ address, source, selector }, fetcher))
    if (found.kind !== 'read')
      throw new CommandFailure(
        [`${address} stays as it is: ${found.reason}`, ...proposalLines(address, found)].join('\n'),
      )
  }
  // The address, though the same, makes the page be read anew: its server would say that nothing changed. And what another list
  // holds is no news, nor a reason to put the page aside.
  return { ...change, selector, address: feed.address, baselineAtMs: null }
}

/**
 * Follows what is listed, and says of each whether it is new. Returns those that were followed before, maybe by another spelling of the
 * address; what is not asked any more by that one may be followed anew by this.
 */
async function follow(
  newsroom: Stage['newsroom'],
  listings: readonly FeedListing[],
  nowMs: number,
  { out }: Terminal,
): Promise<readonly Feed[]> {
  const followed = await followedFeeds(newsroom)
  const byId = new Map(followed.map((feed) => [feed.id, feed]))
  const bySpelling = new Map(
    followed.filter(({ state }) => state === 'active').map((feed) => [spellingOf(feed.address), feed]),
  )
  const before: Feed[] = []
  for (const listing of listings) {
    const feed = toFeed(listing, nowMs)
    const known = byId.get(feed.id) ?? bySpelling.get(spellingOf(feed.address))
    const isNew = known === undefined && (await newsroom.followFeed(feed)) === 'followed'
    if (!isNew) before.push(known ?? feed)
    else bySpelling.set(spellingOf(feed.address), feed)
    const as = known === undefined || known.address === feed.address ? '' : `  (as ${known.address})`
    out(`${isNew ? 'followed' : 'known   '}  ${listing.outlet}  ${listing.address}${as}`)
  }
  return before
}
