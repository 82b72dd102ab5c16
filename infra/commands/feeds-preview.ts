import { Option, type Command } from 'commander'
import { TEXT_SOURCES, type TextFrom } from '../../functions/core/model.ts'
import { selectorOf } from './feed-choices.ts'
import { followLine, leadsTo, previewJson, previewLines } from './feed-words.ts'
import type { OnFetcher } from './on-fetcher.ts'
import { addressOf } from './source-address.ts'
import { checkSource, findSource, properFeeds, withLinkedTexts, type Finding } from './source-check.ts'
import { CommandFailure, type Terminal } from './terminal.ts'

interface PreviewOptions {
  readonly watch?: boolean
  readonly selector?: string
  readonly textFrom: TextFrom
  readonly json?: boolean
}

/** `feeds preview`: what would come in of a source that is not followed yet. */
export function addFeedsPreview(feeds: Command, terminal: Terminal, onFetcher: OnFetcher): void {
  feeds
    .command('preview')
    .description('ask a source once and show what would come in of it; follows nothing')
    .argument('<url>', 'address of a feed, of a page that leads to one, or of a page with announcements')
    .option('--watch', 'the page itself, also where it leads to a feed')
    .option('--selector <css>', 'the items of the page’s list, such as "ul.news > li"')
    .addOption(
      new Option('--text-from <where>', 'where an article’s text comes from; the first three pages are opened')
        .choices(TEXT_SOURCES)
        .default('entry'),
    )
    .option('--json', 'one JSON object')
    .action(async (url: string, options: PreviewOptions) => {
      const { watch = false, textFrom, json = false } = options
      const address = addressOf(url)
      const selector = selectorOf(options.selector)
      const { finding, shown } = await onFetcher(async (fetcher) => {
        const found: Finding =
          watch || selector !== null
            ? { asked: await checkSource({ address, source: 'watched-page', selector }, fetcher), feed: null }
            : await findSource(address, fetcher)
        const { address: at, check } = found.feed?.check.kind === 'read' ? found.feed : { address, check: found.asked }
        const isOpened = textFrom === 'linked-page' && check.kind === 'read'
        return { finding: found, shown: { at, check: isOpened ? await withLinkedTexts(check, fetcher) : check } }
      })
      const { at, check } = shown
      for (const line of hints(address, finding)) terminal.err(line)
      if (json) terminal.out(previewJson(at, check, at === address ? null : address))
      if (check.kind !== 'read')
        throw new CommandFailure(json ? `${at}: ${check.reason}` : previewLines(at, check).join('\n'))
      if (json) return
      for (const line of previewLines(at, check)) terminal.out(line)
      if (watch || selector !== null || properFeeds(check).length < 2) terminal.err(followLine(at, check, selector))
    })
}

/** What the address led to, where that is not simply what is shown. */
function hints(address: string, { asked, feed }: Finding): readonly string[] {
  if (feed !== null)
    return feed.check.kind === 'read'
      ? [leadsTo(address, feed.address)]
      : [`! ${leadsTo(address, feed.address)}, but it gave nothing: ${feed.check.reason}`]
  return properFeeds(asked).length > 1 && asked.kind === 'read'
    ? ['The page leads to several feeds, named below: preview or add one by its own address, or the page with --watch.']
    : []
}
