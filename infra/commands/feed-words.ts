import type { FeedLink } from '../../functions/adapters/feed-links.ts'
import { plainText } from '../../functions/adapters/page-text.ts'
import { healthOf } from '../../functions/core/feeds/health-in-words.ts'
import type { Entry, Feed } from '../../functions/core/model.ts'
import type { SourceCheck } from './source-check.ts'

const SHOWN_ENTRIES = 15
const FIRST_WORDS = 18

/** `1 entry`, `2 entries`. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** The feeds that a page leads to, a line each. */
export const feedLinkLines = (feeds: readonly FeedLink[]): readonly string[] =>
  feeds.map(({ address, title, ofComments }) =>
    [`  ${address}`, title ?? '', ofComments ? '(comments)' : ''].filter((part) => part !== '').join('  '),
  )

/** What would come in of a source, as an editor reads it. */
export function previewLines(address: string, check: SourceCheck): readonly string[] {
  const links = check.feeds.length === 0 ? [] : ['Feeds that the page leads to:', ...feedLinkLines(check.feeds)]
  if (check.kind !== 'read') return [`✗ ${address}`, `  ${check.reason}`, ...links]
  const { feed, entries, warnings } = check.outcome
  const dated = entries.filter(({ published }) => published !== null).length
  const what = check.source === 'feed' ? `feed (${feed.kind})` : 'page, to be watched'
  const items =
    check.source === 'feed' ? count(entries.length, 'entry', 'entries') : count(entries.length, 'announcement')
  return [
    `✓ ${address}${check.address === address ? '' : ` → ${check.address}`}`,
    `  ${[what, feed.title ?? 'no title', feed.lang ?? 'language not said', items, `${dated} dated`].join(' · ')}`,
    ...entries.slice(0, SHOWN_ENTRIES).flatMap(entryLines),
    ...(entries.length > SHOWN_ENTRIES ? [`  … and ${entries.length - SHOWN_ENTRIES} more`] : []),
    ...warnings.map((warning) => `  ! ${warning}`),
    ...links,
  ]
}

function entryLines({ published, title, html, url }: Entry): readonly string[] {
  const words = plainText(html)
    .split(/\s+/)
    .slice(0, FIRST_WORDS + 1)
  const text = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : words.join(' ')
  return [
    `  ${published?.slice(0, 10) ?? 'no date   '}  ${title === '' ? '(no title)' : title}`,
    ...[text, url ?? 'no address'].filter((line) => line !== '').map((line) => `              ${line}`),
  ]
}

/** The same for machines. */
export function previewJson(address: string, check: SourceCheck): string {
  if (check.kind !== 'read')
    return JSON.stringify({ address, error: { kind: check.kind, reason: check.reason }, feeds: check.feeds })
  const { feed, entries, warnings } = check.outcome
  return JSON.stringify({
    address,
    source: check.source,
    feed,
    feeds: check.feeds,
    entries: entries.map(({ id, url, title, published, html, lang }) => ({
      id,
      url,
      title,
      published,
      text: plainText(html),
      lang,
    })),
    warnings,
  })
}

const STATES: Readonly<Record<ReturnType<typeof healthOf>['state'], string>> = {
  'not-asked': 'not asked yet',
  well: 'works',
  overrun: 'overrun',
  quiet: 'silent',
  moving: 'moving',
  empty: 'empty',
  failing: 'failing',
  aside: 'put aside',
  gone: 'gone',
  stopped: 'stopped',
}

/** `23 Nov 12:05`, in UTC. */
const timeOf = (atMs: number | null): string =>
  atMs === null ? '–' : new Date(atMs).toUTCString().replace(/^\w+, (\d+ \w+) \d+ (\d+:\d+).*$/, '$1 $2')

/** The followed sources as a table, with a sentence below each that is not simply well. */
export function feedTable(feeds: readonly Feed[], nowMs: number): readonly string[] {
  const rows = feeds.map((feed) => {
    const { state, sentence, sinceMs } = healthOf(feed, nowMs)
    const isAsked = feed.state === 'active'
    return {
      cells: [
        STATES[state],
        state === 'well' ? '' : timeOf(sinceMs),
        timeOf(feed.health.lastNewsAtMs),
        isAsked ? timeOf(feed.nextPollAtMs) : '–',
        feed.lang ?? '–',
        feed.source === 'feed' ? 'feed' : 'page',
        feed.outlet,
        feed.address,
      ],
      note: state === 'well' || state === 'not-asked' ? null : sentence,
    }
  })
  const heads = ['state', 'since', 'last news', 'next poll', 'lang', 'read as', 'outlet', 'address']
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(heads), ...rows.flatMap(({ cells, note }) => [line(cells), ...(note === null ? [] : [`    ${note}`])])]
}
