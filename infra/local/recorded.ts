import { glob, readFile, stat, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createHash } from 'node:crypto'
import { basename, join, relative } from 'node:path'
import { decodeFeed } from '../../functions/core/feeds/decode.ts'
import { parseFeed } from '../../functions/adapters/feed-parser.ts'

/** A recorded feed, as far as it is known before it is read. */
interface FollowedFeed {
  readonly address: string
  readonly outlet: string
}

/** Captured feed files, served as their outlets served them. */
export interface RecordedFeeds {
  readonly feeds: readonly FollowedFeed[]
  readonly port: number
  /** The newest publication that any of them tells, not after `beforeMs`; null where none has a date. */
  readonly newestEntryMs: number | null
  readonly close: () => Promise<void>
}

interface Capture {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

async function readFolder(dir: string): Promise<Capture[]> {
  const captures: Capture[] = []
  for await (const path of glob('**/*', { cwd: dir })) {
    const file = join(dir, path)
    if (path.endsWith('.jsonl') || !(await stat(file)).isFile()) continue
    captures.push({ name: join(basename(dir), relative(dir, file)), bytes: new Uint8Array(await readFile(file)) })
  }
  return captures.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function newestEntry(captures: readonly Capture[], beforeMs: number): Promise<number | null> {
  let newestMs: number | null = null
  for (const { name, bytes } of captures) {
    const parsed = await parseFeed(decodeFeed(bytes, null).text, `http://${name}.example/`)
    if (parsed.kind !== 'feed') continue
    for (const { published } of parsed.entries) {
      const atMs = published === null ? Number.NaN : Date.parse(published)
      if (atMs <= beforeMs && atMs > (newestMs ?? 0)) newestMs = atMs
    }
  }
  return newestMs
}

/** A host that tells which file it is; the number keeps two alike apart. Source: RFC 1035 §2.3.4, a label has at most 63 octets. */
function hostOf({ name }: Capture, index: number): string {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replace(/^-|-$/g, '')
  return `${label}-${index + 1}.recorded.example`
}

/**
 * Serves every file below these folders (all but `*.jsonl`), each from a host of its own under `recorded.example`, with an
 * ETag, so that the second poll gets its 304. No charset is told: the bytes must speak for themselves.
 */
export async function serveRecorded(dirs: readonly string[], beforeMs: number): Promise<RecordedFeeds> {
  const captures = (await Promise.all(dirs.map(readFolder))).flat()
  if (captures.length === 0) throw new Error(`There is no feed file in ${dirs.join(', ')}.`)
  const byHost = new Map(captures.map((capture, index) => [hostOf(capture, index), capture]))
  const etagOf = ({ bytes }: Capture) => `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`

  const server = createServer((request, response) => {
    const capture = byHost.get((request.headers.host ?? '').replace(/:\d+$/, ''))
    if (capture === undefined) return void response.writeHead(404).end()
    const etag = etagOf(capture)
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'application/xml', etag }).end(capture.bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The recorded feeds did not get a port.')

  return {
    feeds: [...byHost].map(([host, { name }]) => ({ address: `http://${host}/${encodeURI(name)}`, outlet: name })),
    port: address.port,
    newestEntryMs: await newestEntry(captures, beforeMs),
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Writes the feeds as the OPML file that poll-feeds follows by default. */
export async function writeOpml(file: string, feeds: readonly FollowedFeed[]): Promise<void> {
  const outlines = feeds.map(
    ({ address, outlet }) =>
      `    <outline type="rss" text="${escape(outlet)}" xmlUrl="${escape(address)}" country="recorded" kind="news"/>`,
  )
  await writeFile(
    file,
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<opml version="2.0">',
      '  <head><title>Recorded feeds</title></head>',
      '  <body>',
      ...outlines,
      '  </body>',
      '</opml>',
      '',
    ].join('\n'),
  )
}
