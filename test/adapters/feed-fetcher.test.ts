import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  FETCH_LIMITS,
  openFeedFetcher,
  type FeedFetcher,
  type FetchLimits,
} from '../../functions/adapters/feed-fetcher.ts'
import type { Validators } from '../../functions/core/model.ts'
import type { Network } from '../../functions/adapters/safe-connect.ts'

const XML = '<rss version="2.0"><channel><title>Revue</title></channel></rss>'
const NOW = Date.UTC(2026, 10, 23, 12)
const never: Validators = { etag: null, lastModified: null }

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const answers = new Map<string, Answer>()
const seen: IncomingMessage[] = []
let server: Server
let network: Network
const fetchers: FeedFetcher[] = []

/** Every `*.example` is the server of this test; nothing else can be reached. */
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request)
    const answer = answers.get(request.url ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  network = {
    route: (hostname) => Promise.resolve(hostname.endsWith('.example') ? [{ address: '127.0.0.1', port }] : []),
    allows: (address) => address === '127.0.0.1',
  }
})

afterAll(async () => {
  for (const fetcher of fetchers) await fetcher.close()
  server.closeAllConnections()
  server.close()
})

function fetcherWith(limits: Partial<FetchLimits> = {}): FeedFetcher {
  const fetcher = openFeedFetcher(network, 'https://digest.example/bot', { ...FETCH_LIMITS, ...limits })
  fetchers.push(fetcher)
  return fetcher
}

const get = (path: string, limits: Partial<FetchLimits> = {}, validators = never) =>
  fetcherWith(limits).fetch({ address: `http://revue.example${path}`, validators, nowMs: NOW })

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a full answer', () => {
  it('comes with its bytes, charset, validators and directions', async () => {
    answers.set('/full', (_, response) => {
      response.writeHead(200, {
        'content-type': 'text/xml; charset="ISO-8859-1"',
        etag: 'W/"odd, but theirs"',
        'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
        'cache-control': 'public, max-age=7200',
      })
      response.end(XML)
    })
    const outcome = await get('/full')
    expect(outcome).toMatchObject({
      kind: 'full',
      address: 'http://revue.example/full',
      charset: 'ISO-8859-1',
      validators: { etag: 'W/"odd, but theirs"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT' },
      directions: { movedTo: null, retryAfterMs: null, maxAgeMs: 7_200_000 },
    })
    expect(outcome.kind === 'full' && text(outcome.bytes)).toBe(XML)
  })

  it('is asked for by name, with the page that says who asks', async () => {
    await get('/full')
    expect(seen.at(-1)?.headers).toMatchObject({
      host: 'revue.example',
      'user-agent': 'MigrationNewsDigest/1 (+https://digest.example/bot)',
    })
  })

  it.each([
    ['gzip', gzipSync(XML)],
    ['br', brotliCompressSync(XML)],
  ])('is unpacked from %s', async (encoding, packed) => {
    answers.set(`/${encoding}`, (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed))
    const outcome = await get(`/${encoding}`)
    expect(outcome.kind === 'full' && text(outcome.bytes)).toBe(XML)
  })
})

describe('a conditional question', () => {
  it('sends the validators back byte for byte, and 304 is no failure', async () => {
    answers.set('/same', (_, response) => response.writeHead(304).end())
    const validators = { etag: 'W/"odd, but theirs"', lastModified: 'Mon, 23 Nov 2026 8:00 GMT' }
    expect((await get('/same', {}, validators)).kind).toBe('not-modified')
    expect(seen.at(-1)?.headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators.lastModified,
    })
  })
})

describe('a refusal', () => {
  it.each([
    ['429', '120', 120_000],
    ['503', 'Mon, 23 Nov 2026 13:00:00 GMT', 3_600_000],
    ['410', undefined, null],
    ['404', 'soon', null],
  ])('%s says when to come again: %s', async (status, retryAfter, retryAfterMs) => {
    answers.set(`/${status}`, (_, response) =>
      response.writeHead(Number(status), retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end('no'),
    )
    expect(await get(`/${status}`)).toEqual({
      kind: 'failed',
      failure: { kind: 'http', status: Number(status), retryAfterMs },
    })
  })
})

describe('a redirect', () => {
  const redirect = (path: string, status: number, location: string) =>
    answers.set(path, (_, response) => response.writeHead(status, { location }).end())

  it('is followed; only a chain of permanent ones is a move', async () => {
    answers.set('/new', (_, response) => response.end(XML))
    redirect('/old', 301, '/older')
    redirect('/older', 308, 'http://revue.example/new')
    redirect('/away', 302, '/old')
    expect(await get('/old')).toMatchObject({ kind: 'full', directions: { movedTo: 'http://revue.example/new' } })
    expect(await get('/away')).toMatchObject({
      kind: 'full',
      address: 'http://revue.example/new',
      directions: { movedTo: null },
    })
  })

  it('in a circle ends at the fifth', async () => {
    redirect('/circle', 302, '/circle')
    const before = seen.length
    expect(await get('/circle')).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'redirects' } })
    expect(seen.length - before).toBe(6)
  })

  it.each([
    ['http://10.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['file:///etc/hosts', 'scheme'],
    ['http://a:b@revue.example/', 'userinfo'],
    ['http://revue.example:6379/', 'port'],
  ])('is checked like an address: %s', async (location, reason) => {
    redirect('/trap', 302, location)
    expect(await get('/trap')).toEqual({ kind: 'failed', failure: { kind: 'refused', reason } })
  })
})

describe('an answer that would exhaust us', () => {
  it('stops at the limit however small it came', async () => {
    answers.set('/bomb', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(12 * 1024 * 1024))),
    )
    expect(await get('/bomb')).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'too-large' } })
  })

  it('stops at the limit where it never ends', async () => {
    answers.set('/endless', (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      }
      response.on('drain', more)
      more()
    })
    expect(await get('/endless')).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'too-large' } })
  })

  it('is packed once, not twice', async () => {
    answers.set('/twice', (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'))
    expect(await get('/twice')).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'encoding' } })
  })

  it('is given up when its head does not come', async () => {
    answers.set('/silent', () => undefined)
    expect(await get('/silent', { headersMs: 100 })).toEqual({
      kind: 'failed',
      failure: { kind: 'timeout', of: 'headers', afterMs: 100 },
    })
  })

  it('is given up when it stops on the way', async () => {
    answers.set('/stalls', (_, response) => void response.write('<rss'))
    expect(await get('/stalls', { idleMs: 100 })).toEqual({
      kind: 'failed',
      failure: { kind: 'timeout', of: 'idle', afterMs: 100 },
    })
  })

  it('is given up when it drips', async () => {
    answers.set('/drips', (_, response) => {
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect(await get('/drips', { totalMs: 300 })).toEqual({
      kind: 'failed',
      failure: { kind: 'timeout', of: 'total', afterMs: 300 },
    })
  })
})

describe('an answer that is broken', () => {
  it('is a failure, not a short feed', async () => {
    answers.set('/cut', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('<rss')
      setImmediate(() => response.destroy())
    })
    answers.set('/bad-gzip', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(XML).subarray(0, 30)),
    )
    for (const path of ['/cut', '/bad-gzip'])
      expect(await get(path)).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } })
  })

  it('may be no HTTP at all, or no server', async () => {
    const { port } = server.address() as AddressInfo
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const unused = (closed.address() as AddressInfo).port
    closed.close()
    await once(closed, 'close')
    expect(unused).not.toBe(port)
    const fetcher = openFeedFetcher(
      { ...network, route: () => Promise.resolve([{ address: '127.0.0.1', port: unused }]) },
      'https://digest.example/bot',
    )
    fetchers.push(fetcher)
    expect(await fetcher.fetch({ address: 'http://revue.example/', validators: never, nowMs: NOW })).toEqual({
      kind: 'failed',
      failure: { kind: 'unreachable', code: 'ECONNREFUSED' },
    })
  })
})
