import type { FeedLink } from '../../functions/adapters/feed-links.ts'
import { plainText } from '../../functions/adapters/page-text.ts'
import { healthOf } from '../../functions/core/feeds/health-in-words.ts'
import type { Entry, Feed } from '../../functions/core/model.ts'
import type { ReadSource, SourceCheck, UnreadSource } from './source-check.ts'

const SHOWN_ENTRIES = 15
const FIRST_WORDS = 18

/** `1 entry`, `2 entries`. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** The feeds that a page leads to, a line each. */
export const feedLinkLines = (feeds: readonly FeedLink[]): readonly string[] =>
  feeds.map(({ address, title, ofComments }) =>
    [`  ${address}`, title ?? '', ofComments ? '(comments)' : ''].filter((part) => part !== '').join('  '),
  )

/** A text as a shell takes it for one word. */
export const quoted = (text: string): string =>
  /^[\w:/.,@%+=~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

export const leadsTo = (page: string, feed: string): string => `${page} is a page; it leads to one feed: ${feed}`

/** What an editor may choose on a page whose list was not found; nothing where the page is not at fault. */
export function proposalLines(address: string, { proposals }: UnreadSource): readonly string[] {
  if (proposals === null) return []
  if (proposals.length === 0)
    return [
      'Nothing that repeats on it bears a link with a title. Its list may be written by a script of the page, which is not run: look for a feed, or for another page of the site.',
    ]
  return [
    'What repeats on the page, as --selector takes it:',
    ...proposals.map(
      ({ selector, announcements, title }) =>
        `  --selector ${quoted(selector)}  ${count(announcements, 'announcement')}, the first “${title}”`,
    ),
    `\`feeds preview ${quoted(address)} --selector …\` shows all that one would give.`,
  ]
}

/** How to follow what was previewed. */
export function followLine(address: string, { source }: Pick<Feed, 'source'>, selector: string | null): string {
  const chosen = selector === null ? '--watch' : `--selector ${quoted(selector)}`
  return `To follow it: feeds add ${quoted(address)}${source === 'feed' ? '' : ` ${chosen}`}`
}

/** What would come in of a source, as an editor reads it. */
export function previewLines(address: string, check: SourceCheck): readonly string[] {
  const links = check.feeds.length === 0 ? [] : ['Feeds that the page leads to:', ...feedLinkLines(check.feeds)]
  if (check.kind !== 'read') return [`✗ ${address}`, `  ${check.reason}`, ...proposalLines(address, check), ...links]
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
    ...(check.list === null ? [] : [`  The list was found by itself, at ${check.list}; --selector chooses another.`]),
    ...linkedPageLines(check).map((line) => `  ${line}`),
    ...warnings.map((warning) => `  ! ${warning}`),
    ...links,
  ]
}

/** How many linked pages were opened, and gave a text; nothing where none was. */
export function linkedPageLines({ linkedPages, outcome }: ReadSource): readonly string[] {
  if (linkedPages === null || linkedPages.opened === 0) return []
  const { opened, gave } = linkedPages
  const which = opened < outcome.entries.length ? `the first ${opened} of ${outcome.entries.length}` : `all ${opened}`
  return [`The pages that ${which} link to were opened for their text: ${gave === opened ? 'each' : gave} gave one.`]
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

/** The same for machines; `page` is the one that led to the feed, if any. */
export function previewJson(address: string, check: SourceCheck, page: string | null): string {
  if (check.kind !== 'read') {
    const { kind, reason, feeds, proposals } = check
    return JSON.stringify({ address, error: { kind, reason }, feeds, selectors: proposals ?? [] })
  }
  const { feed, entries, warnings } = check.outcome
  return JSON.stringify({
    address,
    page,
    source: check.source,
    list: check.list,
    feed,
    feeds: check.feeds,
    linkedPages: check.linkedPages,
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
