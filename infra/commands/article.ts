import type { Command } from 'commander'
import { globSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer as readStandardInput } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { readEnv } from '../../functions/adapters/config.ts'
import { openFeedFetcher, type FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { decodePage } from '../../functions/adapters/page-encoding.ts'
import { publicInternet } from '../../functions/adapters/safe-connect.ts'
import { withoutLearnedBlocks } from '../../functions/core/articles/chrome.ts'
import { learnChrome, NOTHING_LEARNED } from '../../functions/core/articles/learned-chrome.ts'
import { sentenceOf } from '../../functions/core/feeds/failure-in-words.ts'
import type { ArticleLine } from '../../functions/core/model.ts'
import { contactUrl } from './feed.ts'
import { CommandFailure, whyUnreadable, type Terminal } from './terminal.ts'

/** A page bigger than this, unpacked, is not read. */
const MAX_PAGE_BYTES = 20 * 1_048_576

interface Page {
  readonly source: string
  readonly path: string
}

export function addArticle(program: Command, { out, err }: Terminal): void {
  program
    .command('article')
    .description('the main text of pages, each read alone: an article a line')
    .argument(
      '<pages...>',
      'addresses, files (.html, .html.gz, .txt), folders of them, or - for a page on standard input',
    )
    .option('--json', 'JSON Lines, as without it')
    .option('--learn', 'as pages of one outlet: what recurs over them is no part of any')
    .action(async (places: readonly string[], { learn = false }: { readonly learn?: boolean }) => {
      const fetcher = openFeedFetcher(publicInternet(), contactUrl(readEnv()))
      const articles: (ArticleLine & { readonly source: string })[] = []
      let failures = 0
      const pages = (await Promise.all(places.map(pagesAt))).flat()
      if (pages.length === 0) throw new CommandFailure(`${places.join(', ')}: no .html, .html.gz or .txt file to read.`)
      for (const page of pages) {
        const result = await (isAddress(page.path) ? readAddress(page.path, fetcher) : readFileAt(page))
        if ('kind' in result) {
          failures += 1
          err(`${page.source}: ${result.reason}`)
        } else if (learn) articles.push({ ...result, source: page.source })
        else out(JSON.stringify({ ...result, source: page.source }))
      }
      await fetcher.close()
      const learned = learnChrome(NOTHING_LEARNED, articles)
      for (const article of articles)
        out(JSON.stringify({ ...article, text: withoutLearnedBlocks(article.text, learned) }))
      if (failures > 0) throw new CommandFailure(`${failures} ${failures === 1 ? 'page' : 'pages'} gave no article.`)
    })
}

/** The pages that an argument stands for; those of a folder are named by their path below it. */
async function pagesAt(place: string): Promise<readonly Page[]> {
  const found = await stat(place).catch(() => null)
  if (found?.isDirectory() !== true) return [{ source: place, path: place }]
  return globSync('**/*.{html,htm,html.gz,htm.gz,txt}', { cwd: place })
    .sort()
    .map((source) => ({ source, path: join(place, source) }))
}

type PageResult = ArticleLine | { readonly kind: string; readonly reason: string }

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)

async function readAddress(address: string, fetcher: FeedFetcher): Promise<PageResult> {
  const fetched = await fetcher.fetch({ address, validators: { etag: null, lastModified: null }, nowMs: Date.now() })
  if (fetched.kind === 'failed') return { kind: 'failed', reason: sentenceOf(fetched.failure) }
  if (fetched.kind === 'not-modified') return { kind: 'empty', reason: 'the server answered 304 to a first question' }
  const { readPage } = await loadReader()
  return readPage(decodePage(fetched.bytes, fetched.charset).text, address, fetched.address)
}

async function readFileAt({ path, source }: Page): Promise<PageResult> {
  const { readPage, readPageText } = await loadReader()
  try {
    const bytes = path === '-' ? await readStandardInput(process.stdin) : await readFile(path)
    const whole = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) : bytes
    const page = decodePage(whole).text
    // In whatever encoding, no text holds a NUL.
    if (page.includes('\u0000'))
      return { kind: 'binary', reason: 'it is no page: it holds other bytes than those of text' }
    const isText = path === '-' ? !/<(?:html|head|body|article|div|p)[\s>]/i.test(page) : /\.txt(\.gz)?$/.test(path)
    return isText ? readPageText(page, source) : readPage(page, source)
  } catch (error) {
    return { kind: 'unreadable', reason: whyUnreadable(error) }
  }
}

/** The reader and its language data are heavy: no other command should load them. */
const loadReader = () => import('../../functions/adapters/page-reader.ts')
