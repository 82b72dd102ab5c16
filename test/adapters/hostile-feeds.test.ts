import { once } from 'node:events'
import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http'
import { createServer as createRawServer, type AddressInfo, type Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FETCH_LIMITS, openFeedFetcher, type FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { parseFeed } from '../../functions/adapters/feed-parser.ts'
import type { Network } from '../../functions/adapters/safe-connect.ts'
import { decodeFeed } from '../../functions/core/feeds/decode.ts'
import type { Validators } from '../../functions/core/model.ts'

// What servers do to readers of feeds, from the socket to the entries: `good.example` answers well, `bad.example` over
// HTTP as the case says, `raw.example` with the very bytes of the case.

const MB = 1024 * 1024
const NOW = Date.UTC(2026, 10, 23, 12)
const never: Validators = { etag: null, lastModified: null }
const rss = (body: string) => `<rss version="2.0"><channel><title>Revue</title>${body}</channel></rss>`
const GOOD = rss('<item><title>Une table ronde</title><link>https://good.example/1</link></item>')

type Answer = (response: ServerResponse) => void
let answer: Answer = (response) => response.end(GOOD)
let rawAnswer: (socket: Socket) => void = (socket) => socket.end()
let http: Server
let raw: ReturnType<typeof createRawServer>
let fetcher: FeedFetcher
const seen: string[] = []

beforeAll(async () => {
  http = createHttpServer((request, response) => {
    seen.push(request.url ?? '')
    response.on('error', () => undefined)
    if (request.headers.host === 'good.example') response.end(GOOD)
    else answer(response)
  })
  raw = createRawServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => rawAnswer(socket))
  })
  for (const server of [http, raw]) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const portOf = (server: Server | typeof raw) => (server.address() as AddressInfo).port
  const ports: Readonly<Record<string, number>> = {
    'good.example': portOf(http),
    'bad.example': portOf(http),
    'raw.example': portOf(raw),
  }
  const network: Network = {
    route: (hostname) => Promise.resolve([{ address: '127.0.0.1', port: ports[hostname] ?? 1 }]),
    // Only what the names lead to: an address in the URL itself is checked like on the Internet.
    allows: (address) => address === '127.0.0.1',
  }
  const limits = { ...FETCH_LIMITS, headersMs: 400, idleMs: 400, totalMs: 1_500 }
  fetcher = openFeedFetcher(network, 'https://digest.example/bot', limits)
})

afterAll(async () => {
  await fetcher.close()
  http.closeAllConnections()
  http.close()
  raw.close()
})

/** What comes of asking: entries and warnings, or the kind of failure and its detail. */
async function read(address: string) {
  const fetched = await fetcher.fetch({ address, validators: never, nowMs: NOW })
  if (fetched.kind !== 'full') return fetched
  return parseFeed(decodeFeed(fetched.bytes, fetched.charset).text, fetched.address)
}

/** Asks the bad server while a good one is asked: that one must be read, and the memory of this process must not swell. */
async function readBeside(address: string) {
  const before = process.memoryUsage().rss
  const startMs = performance.now()
  const [bad, good] = await Promise.all([read(address), read('http://good.example/')])
  expect(good).toMatchObject({ kind: 'feed', entries: [{ title: 'Une table ronde' }] })
  expect(performance.now() - startMs).toBeLessThan(8_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB)
  return bad
}

const served = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
  answer = (response) => response.writeHead(200, headers).end(body)
  return readBeside('http://bad.example/')
}

const refused = (reason: string) => ({ kind: 'failed', failure: { kind: 'refused', reason } })
const timeout = (of: string) => ({ kind: 'failed', failure: { kind: 'timeout', of } })
const noFeed = (kind: string) => ({ kind: 'failed', failure: { kind } })

describe('a document that is far too large', () => {
  it('of 200,000 entries gives its first 500, and says so', async () => {
    const outcome = await served(rss('<item><title>x</title></item>'.repeat(200_000)))
    expect(outcome).toMatchObject({ warnings: ['The feed holds 200,000 entries; the first 500 are read.'] })
    expect(outcome.kind === 'feed' && outcome.entries.length).toBe(500)
  })

  const large = Buffer.alloc(50 * MB, ' ')

  it('of 50 MB is refused', async () => expect(await served(large)).toEqual(refused('too-large')))

  it.each([
    ['gzip', gzipSync(large)],
    ['deflate', deflateSync(large)],
    ['br', brotliCompressSync(large, { params: {} })],
  ])('of 50 MB packed by %s is refused, however small it came', async (encoding, packed) => {
    expect(packed.length).toBeLessThan(MB)
    expect(await served(packed, { 'content-encoding': encoding })).toEqual(refused('too-large'))
  })

  it.each(['gzip, gzip', 'gzip, br', 'zstd', 'compress', 'chunked', 'gzip;q=1'])(
    'in an encoding that was not asked for is refused: %s',
    async (encoding) => {
      expect(await served(gzipSync(gzipSync(GOOD)), { 'content-encoding': encoding })).toEqual(refused('encoding'))
    },
  )

  it('packed twice though declared once is no feed', async () => {
    expect(await served(gzipSync(gzipSync(GOOD)), { 'content-encoding': 'gzip' })).toMatchObject(noFeed('not-a-feed'))
  })
})

describe('a server that takes its time', () => {
  const drip = (socket: Socket, piece: string) => {
    const timer = setInterval(() => socket.write(piece), 50)
    socket.on('close', () => clearInterval(timer))
  }

  it('over its head is given up', async () => {
    rawAnswer = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      drip(socket, 'x-more: 1\r\n')
    }
    expect(await readBeside('http://raw.example/')).toMatchObject({ kind: 'failed', failure: { kind: 'timeout' } })
  })

  it('over its body is given up after the whole time allowed', async () => {
    rawAnswer = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n<rss>')
      drip(socket, ' ')
    }
    expect(await readBeside('http://raw.example/')).toMatchObject(timeout('total'))
  })

  it('and says nothing is given up', async () => {
    rawAnswer = () => undefined
    expect(await readBeside('http://raw.example/')).toMatchObject(timeout('headers'))
  })
})

describe('a redirect', () => {
  const redirect = (location: string) => {
    answer = (response) => response.writeHead(302, { location }).end()
    return readBeside('http://bad.example/')
  }

  it('without end is left after the fifth', async () => {
    const before = seen.length
    expect(await redirect('/again')).toEqual(refused('redirects'))
    expect(seen.slice(before).filter((path) => path === '/again')).toHaveLength(5)
  })

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://0x0a000001/',
    '//192.168.0.1/feed',
  ])('to an address inside is refused: %s', async (location) => {
    expect(await redirect(location)).toEqual(refused('private-address'))
  })
})

describe('a document made to explode', () => {
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

  it.each([
    ['a billion laughs', `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss('<item><title>&l9;</title></item>')}`],
    [
      'an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///proc/self/environ">]>${rss('<item><title>&x;</title></item>')}`,
    ],
    ['a parameter entity', `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://10.0.0.1/x.dtd"> %x;]>${rss('')}`],
    ['an entity after much else', `<!DOCTYPE rss [${'<!ELEMENT a ANY>'.repeat(5_000)}<!ENTITY x "y">]>${rss('')}`],
  ])('by %s is refused', async (_, document) => {
    expect(await served(`<?xml version="1.0"?>${document}`)).toMatchObject(noFeed('dtd'))
  })

  it('by an external DTD is read without it', async () => {
    const outcome = await served(
      `<!DOCTYPE rss SYSTEM "http://10.0.0.1/x.dtd">${rss('<item><title>&x;</title></item>')}`,
    )
    expect(outcome).toMatchObject({ kind: 'feed', entries: [{ title: '&x;' }] })
  })

  it.each([
    ['100,000 elements in one another', rss(`<item>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</item>`)],
    ['100,000 feeds in one another', '<feed xmlns="http://www.w3.org/2005/Atom">'.repeat(100_000)],
  ])('of %s is refused', async (_, document) => {
    expect(await served(document)).toMatchObject(noFeed('malformed'))
  })

  it.each([
    ['an attribute of 8 MB', rss(`<item><title a="${'x'.repeat(8 * MB)}">One</title></item>`)],
    [
      '200,000 attributes',
      rss(`<item><title ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}>One</title></item>`),
    ],
    ['a comment of 9 MB never closed', rss(`<item><title>One</title></item><!--${'x'.repeat(9 * MB)}`)],
    [
      'a section of 9 MB never closed',
      rss(`<item><title>One</title></item><item><description><![CDATA[${'x '.repeat(4.5 * MB)}`),
    ],
    ['9 MB of zeros', rss(`<item><title>One${'\0'.repeat(9 * MB)}</title></item>`)],
    ['200,000 links', rss(`<item><title>One</title>${'<link>:</link>'.repeat(200_000)}</item>`)],
    ['a text of 9 MB', rss(`<item><title>One</title><description>${'x'.repeat(9 * MB)}</description></item>`)],
  ])('by %s gives what is whole of it', async (_, document) => {
    expect(await served(document)).toMatchObject({ kind: 'feed', entries: [{ title: 'One' }] })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['one byte', 'x', 'not-a-feed'],
    ['one zero', '\0', 'not-a-feed'],
    ['a line of 9 MB', 'x'.repeat(9 * MB), 'not-a-feed'],
    ['9 MB of white space', ' '.repeat(9 * MB), 'empty'],
    ['a name of 9 MB', `<${'a'.repeat(9 * MB)}`, 'not-a-feed'],
    ['JSON 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-feed'],
    ['JSON 100,000 deep and never closed', '{"a":'.repeat(100_000), 'not-a-feed'],
    ['a picture', `\u0089PNG\r\n\u001a\n${'\u0000\u0001\ufffd'.repeat(1_000)}`, 'not-a-feed'],
  ])('or of no use, %s, is said to be none', async (_, document, kind) => {
    expect(await served(document)).toMatchObject(noFeed(kind))
  })
})

describe('an answer that is hardly HTTP', () => {
  const answered = (bytes: string) => {
    rawAnswer = (socket) => socket.end(bytes)
    return readBeside('http://raw.example/')
  }
  const head = (...lines: readonly string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')

  it.each([
    ['a content length that is no number', head('Content-Length: many') + GOOD],
    ['two content lengths', head('Content-Length: 5', `Content-Length: ${GOOD.length}`) + GOOD],
    [
      'a content length beside chunks',
      head('Content-Length: 5', 'Transfer-Encoding: chunked') + '5\r\n<rss>\r\n0\r\n\r\n',
    ],
    ['a length it does not keep', head('Content-Length: 1000000') + GOOD],
    ['chunks that are none', head('Transfer-Encoding: chunked') + 'zz\r\n<rss>'],
    ['a header of 100 KB', head(`X-Long: ${'x'.repeat(100_000)}`) + GOOD],
    ['10,000 headers', head(...Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1`)) + GOOD],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['nothing, and hangs up', ''],
  ])('by %s fails, and is not read', async (_, bytes) => {
    expect(await answered(bytes)).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } })
  })

  it.each([
    ['without a length', `HTTP/1.0 200 OK\r\n\r\n${GOOD}`],
    ['with a hundred cookies', head(...Array.from({ length: 100 }, (_, at) => `Set-Cookie: a${at}=1`)) + GOOD],
    [
      'in a chunk with an extension of 100 KB',
      head('Transfer-Encoding: chunked') + `${GOOD.length.toString(16)};${'x'.repeat(100_000)}\r\n${GOOD}\r\n0\r\n\r\n`,
    ],
    ['that lies of its type', head('Content-Type: image/png') + GOOD],
    ['in quotes', head('Content-Type: text/xml; charset="utf-8"; boundary=x') + GOOD],
  ])('but %s is read', async (_, bytes) => {
    expect(await answered(bytes)).toMatchObject({ kind: 'feed', entries: [{ title: 'Une table ronde' }] })
  })

  it.each([204, 206, 300, 400, 500])('of status %i is no feed', async (status) => {
    answer = (response) => response.writeHead(status).end()
    expect(await readBeside('http://bad.example/')).toMatchObject({ kind: 'failed', failure: { kind: 'http', status } })
  })
})

describe('a connection', () => {
  it('that was given up is not used again', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await served(Buffer.alloc(12 * MB, 'x'))).toEqual(refused('too-large'))
      expect(await served(GOOD)).toMatchObject({ kind: 'feed' })
    }
  })

  it('sends validators back byte for byte, however odd', async () => {
    const odd = 'W/"é, \\"x\\" <&>; \u00ff"'
    rawAnswer = (socket) => {
      socket.write(Buffer.from(`HTTP/1.1 200 OK\r\nETag: ${odd}\r\nConnection: close\r\n\r\n${GOOD}`, 'latin1'))
      socket.end()
    }
    const first = await fetcher.fetch({ address: 'http://raw.example/', validators: never, nowMs: NOW })
    if (first.kind !== 'full') throw new Error('was not read')
    let asked = ''
    raw.once('connection', (socket: Socket) => socket.once('data', (bytes) => (asked = bytes.toString('latin1'))))
    rawAnswer = (socket) => socket.end('HTTP/1.1 304 Not Modified\r\nRetry-After: 60\r\n\r\n')
    const second = await fetcher.fetch({ address: 'http://raw.example/', validators: first.validators, nowMs: NOW })
    expect(second).toMatchObject({ kind: 'not-modified', directions: { retryAfterMs: 60_000 } })
    expect(asked).toContain(`if-none-match: ${odd}\r\n`)
  })
})
