import type { FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { isSelector } from '../../functions/adapters/source-reader.ts'
import type { FeedListing } from '../../functions/core/feeds/feed.ts'
import type { FeedSource, OutletKind, TextFrom } from '../../functions/core/model.ts'
import { count, feedLinkLines, leadsTo, linkedPageLines, proposalLines, quoted } from './feed-words.ts'
import { addressOf, whyNeverAsked } from './source-address.ts'
import { checkSource, findSource, properFeeds, withLinkedTexts, type Finding, type ReadSource } from './source-check.ts'
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

/** Slips that the search of a page takes for names that occur nowhere: a tag or a path instead of a selector, a dangling combinator. */
const SLIPS = /[<{};@!$%]|\/\/|^[\d>+~,]|[>+~,.#:]$|[.#](?:[\s.#:>+~,)]|\d)/

/** Whether a text is a CSS selector. */
export const isListSelector = (written: string): boolean =>
  isSelector(written) && !SLIPS.test(written.replaceAll(/\[[^\]]*\]|"[^"]*"|'[^']*'/g, '').trim())

/** @throws WrongUse */
export function selectorOf(written: string | undefined): string | null {
  if (written === undefined) return null
  if (!isListSelector(written))
    throw new WrongUse(
      `“${written}” is no CSS selector. --selector takes one that chooses the items of the list, such as "ul.news > li".`,
    )
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
  const never = whyNeverAsked(written)
  if (never !== null) throw new CommandFailure(`${written} is not followed: ${never}`)
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

  const { asked, feed } = isWatched
    ? { asked: await checkSource({ address: written, source, selector }, fetcher), feed: null }
    : await findSource(written, fetcher)
  const linked = (found: ReadSource) =>
    options.textFrom === 'linked-page' ? withLinkedTexts(found, fetcher) : Promise.resolve(found)
  if (asked.kind === 'read' && asked.source === source) {
    say(written, await linked(asked), terminal)
    return listed(written, asked)
  }
  if (feed?.check.kind !== 'read') throw new CommandFailure(whyNot(written, { asked, feed }))
  terminal.err(leadsTo(written, feed.address))
  say(feed.address, await linked(feed.check), terminal)
  return listed(feed.address, feed.check)
}

/** What was read, and the newest of it: whether it is the right one shows at once. */
function say(address: string, read: ReadSource, { err }: Terminal): void {
  const { outcome, feeds } = read
  const [first] = outcome.entries
  err(
    `${address} was read: ${count(outcome.entries.length, 'entry', 'entries')}${first === undefined ? '' : `, the first “${first.title}”`}.`,
  )
  for (const line of linkedPageLines(read)) err(line)
  for (const warning of outcome.warnings) err(`! ${warning}`)
  if (feeds.length > 0) err(['! The page leads to feeds too, which say more:', ...feedLinkLines(feeds)].join('\n'))
}

/** Why nothing of an address is followed, and what of it can be. */
function whyNot(address: string, { asked, feed }: Finding): string {
  if (asked.kind === 'unreachable')
    return `${address} is not followed: ${asked.reason} With --no-check it is followed unseen.`
  const list =
    asked.kind === 'read' && asked.source === 'watched-page'
      ? count(asked.outcome.entries.length, 'announcement')
      : null
  const watch = `\`feeds preview ${quoted(address)} --watch\` shows them, \`feeds add ${quoted(address)} --watch\` follows them.`
  if (feed !== null && feed.check.kind !== 'read')
    return [
      `${feed.address}, the one feed that ${address} leads to, is not followed: ${feed.check.reason}`,
      ...(list === null ? [] : [`The page itself holds a list of ${list}: ${watch}`]),
    ].join('\n')
  if (properFeeds(asked).length > 1)
    return [
      `${address} is a page that leads to several feeds. Choose one, and add its own address:`,
      ...feedLinkLines(asked.feeds),
      ...(list === null ? [] : [`Or the page itself, with a list of ${list}: ${watch}`]),
    ].join('\n')
  if (asked.kind === 'read') return `${address} is a page without a feed, but with a list of ${list ?? ''}: ${watch}`
  return [`${address} is not followed: ${asked.reason}`, ...proposalLines(address, asked)].join('\n')
}
