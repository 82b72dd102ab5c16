import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import type { Readable, Transform } from 'node:stream'
import { Agent, errors, request, type Dispatcher } from 'undici'
import type { Directions, FetchFailure, FetchOutcome, Refusal } from '../core/feeds/fetch-outcome.ts'
import type { Validators } from '../core/model.ts'
import { ForbiddenAddress, safeConnector, type Network } from './safe-connect.ts'

/** How long and how much an answer may be. */
export interface FetchLimits {
  readonly connectMs: number
  readonly headersMs: number
  /** Between two pieces of the body. */
  readonly idleMs: number
  readonly totalMs: number
  /** Of the decoded body. */
  readonly maxBytes: number
  readonly maxRedirects: number
}

export const FETCH_LIMITS: FetchLimits = {
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 5_000,
  totalMs: 20_000,
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 5,
}

export interface FetchRequest {
  readonly address: string
  /** Of the last full answer, sent back byte for byte. */
  readonly validators: Validators
  readonly nowMs: number
}

export interface FeedFetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>
  close(): Promise<void>
}

/** Asks for feeds over HTTP, within the limits, and only where the network allows. `contactUrl` stands in the User-Agent. */
export function openFeedFetcher(network: Network, contactUrl: string, limits = FETCH_LIMITS): FeedFetcher {
  const dispatcher = new Agent({
    connect: safeConnector(network, limits.connectMs),
    allowH2: false,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: 32 * 1024,
    keepAliveTimeout: 1_000,
  })
  const userAgent = `MigrationNewsDigest/1 (+${contactUrl})`
  return {
    fetch: (asked) => fetchFeed(asked, { dispatcher, userAgent, limits }),
    close: () => dispatcher.destroy(),
  }
}

interface Client {
  readonly dispatcher: Dispatcher
  readonly userAgent: string
  readonly limits: FetchLimits
}

/** An answer that is not taken; thrown within this file alone. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(reason)
    this.reason = reason
  }
}

async function fetchFeed(asked: FetchRequest, client: Client): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(client.limits.totalMs)
  try {
    let address = checkedAddress(asked.address, null)
    let movedTo: string | null = null
    let permanent = true
    for (let hop = 0; hop <= client.limits.maxRedirects; hop += 1) {
      const answer = await ask(address, asked.validators, client, signal)
      const target = redirectOf(answer)
      if (target === null) return await outcomeOf(answer, { address, movedTo, asked, client, signal })
      discard(answer)
      address = checkedAddress(target, address)
      permanent &&= answer.statusCode === 301 || answer.statusCode === 308
      if (permanent) movedTo = address.href
    }
    return refused('redirects')
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, signal, client.limits) }
  }
}

/** Lets an answer's body go unread. Its stream tells of that as an error, which nobody waits for. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined)
  body.destroy()
}

const refused = (reason: Refusal): FetchOutcome => ({ kind: 'failed', failure: { kind: 'refused', reason } })

/** The address to ask, where it may be asked; relative to the one that redirected to it. @throws Refused */
function checkedAddress(written: string, from: URL | null): URL {
  const url = URL.parse(written, from?.href)
  if (url === null) throw new Refused('address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('scheme')
  if (url.username !== '' || url.password !== '') throw new Refused('userinfo')
  if (!['', '80', '443'].includes(url.port)) throw new Refused('port')
  if (from?.protocol === 'https:' && url.protocol === 'http:') throw new Refused('downgrade')
  url.hash = ''
  return url
}

function ask(
  address: URL,
  validators: Validators,
  { dispatcher, userAgent }: Client,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return request(address, {
    dispatcher,
    signal,
    method: 'GET',
    headers: {
      'user-agent': userAgent,
      accept:
        'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1',
      'accept-encoding': 'gzip, br',
      ...(validators.etag !== null && { 'if-none-match': validators.etag }),
      ...(validators.lastModified !== null && { 'if-modified-since': validators.lastModified }),
    },
  })
}

function redirectOf(answer: Dispatcher.ResponseData): string | null {
  return [301, 302, 303, 307, 308].includes(answer.statusCode) ? header(answer, 'location') : null
}

function header({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const value = headers[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? null
}

interface Asked {
  readonly address: URL
  readonly movedTo: string | null
  readonly asked: FetchRequest
  readonly client: Client
  readonly signal: AbortSignal
}

async function outcomeOf(answer: Dispatcher.ResponseData, context: Asked): Promise<FetchOutcome> {
  const { statusCode: status } = answer
  const directions = directionsOf(answer, context)
  if (status === 304) {
    discard(answer)
    return { kind: 'not-modified', directions }
  }
  if (status !== 200) {
    discard(answer)
    return { kind: 'failed', failure: { kind: 'http', status, retryAfterMs: directions.retryAfterMs } }
  }
  return {
    kind: 'full',
    address: context.address.href,
    bytes: await readBody(answer, context),
    charset: /\bcharset\s*=\s*["']?([^\s;"']+)/i.exec(header(answer, 'content-type') ?? '')?.[1] ?? null,
    validators: { etag: header(answer, 'etag'), lastModified: header(answer, 'last-modified') },
    directions,
  }
}

function directionsOf(answer: Dispatcher.ResponseData, { movedTo, asked }: Asked): Directions {
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header(answer, 'cache-control') ?? '')?.[1]
  return {
    movedTo,
    retryAfterMs: retryAfterMs(header(answer, 'retry-after'), asked.nowMs),
    maxAgeMs: maxAge === undefined ? null : Number(maxAge) * 1000,
  }
}

/** Seconds, or a date. Source: RFC 9110 §10.2.3. */
function retryAfterMs(written: string | null, nowMs: number): number | null {
  if (written === null) return null
  if (/^\s*\d{1,9}\s*$/.test(written)) return Number(written) * 1000
  const atMs = Date.parse(written)
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs)
}

/** The body, decoded and counted while it streams: a small body that swells is stopped at the limit. @throws Refused */
async function readBody(answer: Dispatcher.ResponseData, { client, signal }: Asked): Promise<Uint8Array> {
  const decoder = decoderFor((header(answer, 'content-encoding') ?? '').trim().toLowerCase())
  const chunks: Uint8Array[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.byteLength
      if (size > client.limits.maxBytes) throw new Refused('too-large')
      chunks.push(chunk)
    }
  }
  const body: Readable = answer.body
  await (decoder === null ? pipeline(body, collect, { signal }) : pipeline(body, decoder, collect, { signal }))
  return Buffer.concat(chunks)
}

function decoderFor(encoding: string): Transform | null {
  switch (encoding) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Refused('encoding')
  }
}

function failureOf(error: unknown, signal: AbortSignal, limits: FetchLimits): FetchFailure {
  if (error instanceof Refused) return { kind: 'refused', reason: error.reason }
  if (error instanceof ForbiddenAddress) return { kind: 'refused', reason: 'private-address' }
  if (signal.aborted) return { kind: 'timeout', of: 'total', afterMs: limits.totalMs }
  const code = codeOf(error)
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return { kind: 'timeout', of: 'connect', afterMs: limits.connectMs }
    case 'UND_ERR_HEADERS_TIMEOUT':
      return { kind: 'timeout', of: 'headers', afterMs: limits.headersMs }
    case 'UND_ERR_BODY_TIMEOUT':
      return { kind: 'timeout', of: 'idle', afterMs: limits.idleMs }
    case null:
      throw error
    default:
      return { kind: 'unreachable', code }
  }
}

/** The code of an error of the network, of TLS, of HTTP or of a content encoding; null for one that is a bug. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  // undici gives it no code where its parser has none.
  if (error instanceof errors.HTTPParserError) return 'HPE_INVALID'
  return error.cause === undefined ? null : codeOf(error.cause)
}
