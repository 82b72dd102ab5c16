import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Command } from 'commander'
import { readEnv, type Environment } from '../../functions/adapters/config.ts'
import { FETCH_LIMITS, openFeedFetcher, type FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { webAddressOf } from '../../functions/core/feeds/web-address.ts'
import { parseFeed, type FeedOutcome } from '../../functions/adapters/feed-parser.ts'
import { plainText } from '../../functions/adapters/page-text.ts'
import { readSource as readDocument } from '../../functions/adapters/source-reader.ts'
import { publicInternet, type Network } from '../../functions/adapters/safe-connect.ts'
import { decodeFeed } from '../../functions/core/feeds/decode.ts'
import { count } from './feed-words.ts'
import { whyNoAnswer } from './source-address.ts'
import { CommandFailure, whyUnreadable, WrongUse, type Terminal } from './terminal.ts'

/** What stands in the User-Agent of what is asked for by hand: the CONTACT_URL of the shell, else that nobody said who asks. */
export const contactUrl = (env: Environment): string => env['CONTACT_URL'] ?? 'https://contact-url-not-set.invalid/'

type Failure = { readonly kind: 'failed'; readonly failure: { readonly kind: string; readonly reason: string } }

/** `feed`. Addresses are asked over `network`, so that tests may pass their own. */
export function addFeed(program: Command, terminal: Terminal, network: Network = publicInternet()): void {
  program
    .command('feed')
    .description('read feeds: from the net, or from files as they were served')
    .argument('<source...>', 'address, file, folder (every file below it but *.jsonl), or - for standard input')
    .option('--json', 'one JSON object a line and source, also for what gave no feed')
    .addHelpText('after', '\nEnds with 1 where any source or file gave no feed, with 0 where all were read.')
    .action(async (sources: string[], { json = false }: { json?: boolean }) => {
      if (sources.some((source) => source.trim() === ''))
        throw new WrongUse('A source is empty: name an address, a file or a folder.')
      const fetcher = openFeedFetcher(network, contactUrl(readEnv()))
      const failures: string[] = []
      let answers = 0
      try {
        for (const source of sources)
          for await (const { source: name, outcome } of readSource(source, fetcher)) {
            answers += 1
            if (outcome.kind === 'failed') failures.push(`${name}: ${outcome.failure.reason}`)
            if (json) terminal.out(jsonLine(name, outcome))
            else if (outcome.kind === 'feed') terminal.out(summary(name, outcome))
            else terminal.err(`✗ ${name}\n  ${outcome.failure.kind}: ${outcome.failure.reason}`)
          }
      } finally {
        await fetcher.close()
      }
      if (failures.length > 0) throw new CommandFailure(noFeeds(failures, answers, json))
    })
}

/** How many gave no feed; with a reason where the terminal showed none so far. */
function noFeeds(failures: readonly string[], answers: number, json: boolean): string {
  const [first = ''] = failures
  if (answers === 1) return json ? first : 'It gave no feed.'
  const some = `${failures.length} of ${answers} gave no feed`
  return json ? `${some}; the first: ${first}` : `${some}.`
}

interface Answer {
  /** The address, or the path below the argument. */
  readonly source: string
  readonly outcome: FeedOutcome | Failure
}

async function* readSource(source: string, fetcher: FeedFetcher): AsyncGenerator<Answer> {
  const address = webAddressOf(source.trim())
  if (/^https?:\/\//i.test(address)) {
    yield { source, outcome: await readAddress(address, fetcher) }
    return
  }
  if (source === '-') {
    yield { source, outcome: await readFeedStream(process.stdin) }
    return
  }
  // What cannot be read is said like a feed that is down: the other sources are still read.
  const files = await filesOf(source).catch((error: unknown) => unreadable(error))
  if ('kind' in files) {
    yield { source, outcome: files }
    return
  }
  for (const path of files) {
    const below = relative(source, path)
    yield { source: below === '' ? basename(path) : below, outcome: await readFeedStream(createReadStream(path)) }
  }
}

/** The file itself, or the files below a folder. */
async function filesOf(source: string): Promise<readonly string[] | Failure> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) return failed('unreadable', 'The address is neither http nor https.')
  const found = await stat(source).catch(() => null)
  if (found === null)
    return failed('unreadable', 'There is no such file or folder, and an address begins with http:// or https://.')
  if (!found.isDirectory()) return [source]
  const files = await feedFilesBelow(source)
  return files.length > 0 ? files : failed('unreadable', 'The folder holds no file, or none but *.jsonl.')
}

/** Every file below a folder but `*.jsonl`, in order of their paths. */
async function feedFilesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((item) => item.isFile() && !item.name.endsWith('.jsonl'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
}

/** Asks an address once and reads the answer. */
async function readAddress(address: string, fetcher: FeedFetcher): Promise<FeedOutcome | Failure> {
  const nowMs = Date.now()
  const fetched = await fetcher.fetch({ address, validators: { etag: null, lastModified: null }, nowMs })
  switch (fetched.kind) {
    case 'full':
      return readDocument({ source: 'feed', selector: null }, fetched, nowMs)
    case 'not-modified':
      return failed('http', 'The server says that it did not change, though nothing was known of it.')
    case 'failed':
      return failed(fetched.failure.kind, whyNoAnswer(address, fetched.failure))
  }
}

/** A file or the standard input, up to what would be read from the net. */
async function readFeedStream(stream: AsyncIterable<unknown>): Promise<FeedOutcome | Failure> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk))
      size += bytes.byteLength
      if (size > FETCH_LIMITS.maxBytes) return failed('too-large', 'It is larger than 10 MiB.')
      chunks.push(bytes)
    }
  } catch (error) {
    return unreadable(error)
  }
  return readFeedBytes(Buffer.concat(chunks))
}

const failed = (kind: string, reason: string): Failure => ({ kind: 'failed', failure: { kind, reason } })

function unreadable(error: unknown): Failure {
  const why = whyUnreadable(error)
  return failed('unreadable', `${why.charAt(0).toUpperCase()}${why.slice(1)}.`)
}

async function readFeedBytes(bytes: Uint8Array): Promise<FeedOutcome | Failure> {
  const decoded = decodeFeed(bytes, null)
  const outcome = await parseFeed(decoded.text, null)
  if (outcome.kind === 'feed') return { ...outcome, warnings: [...decoded.warnings, ...outcome.warnings] }
  if (outcome.failure.kind !== 'not-a-feed') return outcome
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return failed('not-a-feed', 'The file is packed (gzip): unpack it first.')
  // In whatever encoding, no text holds a NUL.
  return decoded.text.includes('\u0000')
    ? failed('not-a-feed', 'The file holds other bytes than those of text.')
    : outcome
}

function jsonLine(source: string, outcome: FeedOutcome | Failure): string {
  if (outcome.kind === 'failed') return JSON.stringify({ source, error: outcome.failure })
  const { feed, warnings } = outcome
  const entries = outcome.entries.map(({ id, url, title, published, html, lang }) => {
    return { id, url, title, published, text: plainText(html), lang }
  })
  return JSON.stringify({ source, feed, entries, warnings })
}

function summary(source: string, { feed, entries, warnings }: Extract<FeedOutcome, { kind: 'feed' }>): string {
  const about = [feed.kind, feed.lang ?? 'language not said', count(entries.length, 'entry', 'entries')].join(' · ')
  const shown = entries
    .slice(0, 10)
    .map(
      ({ published, title }) => `  ${published?.slice(0, 10) ?? 'no date   '}  ${title === '' ? '(no title)' : title}`,
    )
  return [
    `✓ ${source}`,
    `  ${feed.title ?? '(no title)'} · ${about}${feed.url === null ? '' : ` · ${feed.url}`}`,
    ...shown,
    ...(entries.length > shown.length ? [`  … and ${entries.length - shown.length} more`] : []),
    ...warnings.map((warning) => `  ! ${warning}`),
  ].join('\n')
}
