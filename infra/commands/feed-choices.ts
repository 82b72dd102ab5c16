import type { FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { isSelector } from '../../functions/adapters/source-reader.ts'
import type { FeedListing } from '../../functions/core/feeds/feed.ts'
import type { FeedSource, OutletKind, TextFrom } from '../../functions/core/model.ts'
import { count, feedLinkLines } from './feed-words.ts'
import { checkSource, type ReadSource, type SourceCheck } from './source-check.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

/** How a source is added. */
export interface AddOptions {
  readonly watch?: boolean
  readonly selector?: string
  readonly textFrom: TextFrom
  readonly outlet?: string
  readonly lang?: string
  readonly country: string
  readonly kind: OutletKind
  readonly check: boolean
}

/** What is to be changed of one. */
export type SetOptions = Partial<Omit<AddOptions, 'watch' | 'check'>> & Pick<AddOptions, 'check'>

/** @throws WrongUse */
export function addressOf(written: string): string {
  const url = URL.parse(written)
  if (url === null || !/^https?:$/.test(url.protocol)) throw new WrongUse(`${written} is no http(s) address.`)
  return url.href
}

/** @throws WrongUse */
export function selectorOf(written: string | undefined): string | null {
  if (written === undefined) return null
  if (!isSelector(written)) throw new WrongUse(`“${written}” is no CSS selector: “ul.news > li” is one.`)
  return written.trim()
}

/** @throws WrongUse */
export function outletOf(written: string): string {
  const name = written.trim()
  if (name === '') throw new WrongUse('An outlet needs a name: --outlet is empty.')
  return name
}

/** Names languages by their codes, and says nothing of a code that is none. */
const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** @throws WrongUse */
export function languageOf(written: string): string {
  if (!/^[a-z]{2}$/.test(written) || LANGUAGE_NAMES.of(written) === undefined)
    throw new WrongUse(`${written} is no language code like fr or ar.`)
  return written
}

/**
 * What is followed of an address: the feed, the one feed that a page leads to, or the page itself where it is to be watched.
 * @throws WrongUse, or CommandFailure that says why nothing is followed, and what can be
 */
export async function settle(
  url: string,
  options: AddOptions,
  fetcher: Pick<FeedFetcher, 'fetch'>,
  terminal: Terminal,
): Promise<FeedListing> {
  const written = addressOf(url)
  const selector = selectorOf(options.selector)
  const lang = options.lang === undefined ? null : languageOf(options.lang)
  const outlet = options.outlet === undefined ? null : outletOf(options.outlet)
  const isWatched = options.watch === true || selector !== null
  const source: FeedSource = isWatched ? 'watched-page' : 'feed'
  const listed = (address: string, found: ReadSource | null): FeedListing => ({
    address,
    outlet: outlet ?? new URL(address).hostname,
    lang: lang ?? found?.outcome.feed.lang?.slice(0, 2) ?? null,
    country: options.country,
    kind: options.kind,
    source,
    selector,
    textFrom: options.textFrom,
  })
  if (!options.check) return listed(written, null)

  const check = await checkSource({ address: written, source: isWatched ? source : null, selector }, fetcher)
  if (check.kind === 'unreachable')
    throw new CommandFailure(`${written} is not followed: ${check.reason} With --no-check it is followed unseen.`)
  if (check.kind === 'read' && check.source === source) {
    say(written, check, terminal)
    return listed(written, check)
  }
  const feed = isWatched ? null : onlyFeedOf(written, check)
  if (feed === null) throw new CommandFailure(whyNot(written, check))
  terminal.err(`${written} is a page; it leads to one feed: ${feed}`)
  const found = await checkSource({ address: feed, source: 'feed', selector: null }, fetcher)
  if (found.kind !== 'read') throw new CommandFailure(`${feed} is not followed: ${found.reason}`)
  say(feed, found, terminal)
  return listed(feed, found)
}

/** What was read, and the newest of it: whether it is the right one shows at once. */
function say(address: string, { outcome, feeds }: ReadSource, { err }: Terminal): void {
  const [first] = outcome.entries
  err(
    `${address} was read: ${count(outcome.entries.length, 'entry', 'entries')}${first === undefined ? '' : `, the first “${first.title}”`}.`,
  )
  for (const warning of outcome.warnings) err(`! ${warning}`)
  if (feeds.length > 0) err(['! The page leads to feeds too, which say more:', ...feedLinkLines(feeds)].join('\n'))
}

/** The only feed that a page leads to, those of comments left aside; null where there is none. @throws CommandFailure where there are several */
function onlyFeedOf(address: string, { feeds }: SourceCheck): string | null {
  const proper = feeds.filter(({ ofComments }) => !ofComments)
  if (proper.length > 1)
    throw new CommandFailure(
      [
        `${address} is a page that leads to several feeds. Choose one, and add its own address:`,
        ...feedLinkLines(feeds),
      ].join('\n'),
    )
  return proper[0]?.address ?? null
}

function whyNot(address: string, check: SourceCheck): string {
  if (check.kind === 'read')
    return `${address} is a page without a feed, but with a list of ${count(check.outcome.entries.length, 'announcement')}: \`feeds preview\` shows them, --watch follows them.`
  return `${address} is not followed: ${check.reason}`
}
