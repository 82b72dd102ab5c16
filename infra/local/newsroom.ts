import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { sampleOutlets, type FeedOutlet, type Outlet } from './newsroom/outlets.ts'
import { announcementPage } from './newsroom/pages.ts'
import { renderFeed, updatedAtMs } from './newsroom/render.ts'

/** The weeks of the sample calendar, by the clock at their end. Later weeks bring nothing new. */
export const SAMPLE_WEEK_ENDS_MS = [Date.parse('2026-11-23T05:30:00Z'), Date.parse('2026-11-30T05:30:00Z')] as const

/** The OPML file of the sample feeds. */
export const SAMPLE_FEEDS_FILE = join(import.meta.dirname, 'newsroom', 'feeds.opml')

/** One request that the newsroom answered. */
interface NewsroomRequest {
  readonly host: string
  readonly path: string
  readonly status: number
}

/** The running sample newsroom, on loopback. */
export interface Newsroom {
  readonly port: number
  /** Its own address; feeds are told apart by the Host header alone. */
  readonly url: string
  /** Addresses of all its feeds, the dead ones among them, on hosts below `.example`. */
  readonly feedAddresses: readonly string[]
  /** Every request so far, in the order of arrival. */
  readonly requests: () => readonly NewsroomRequest[]
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

const LOGIN_PAGE = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Connexion – Le Kiosque réservé</title></head>
<body>
<h1>Cet espace est réservé aux abonnés</h1>
<form method="post" action="/connexion">
<label>Adresse électronique <input type="email" name="adresse"></label>
<label>Mot de passe <input type="password" name="mot-de-passe"></label>
<button>Se connecter</button>
</form>
</body>
</html>
`

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Not found\n',
}

/** Whether a conditional request may be answered with 304. If-None-Match, where sent, alone decides. Source: RFC 9110 §13.2.2. */
function isUnchanged(headers: IncomingHttpHeaders, etag: string, lastModifiedMs: number): boolean {
  const asked = headers['if-none-match']
  if (asked !== undefined)
    return asked.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && lastModifiedMs <= since
}

function answerFeed(outlet: FeedOutlet, headers: IncomingHttpHeaders, nowMs: number): Answer {
  const entries = outlet.entries.filter(({ publishedMs }) => publishedMs <= nowMs)
  const { contentType, bytes } = renderFeed(outlet, entries)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
  const lastModifiedMs = updatedAtMs(entries)
  const validators = { ETag: etag, 'Last-Modified': new Date(lastModifiedMs).toUTCString() }
  if (isUnchanged(headers, etag, lastModifiedMs)) return { status: 304, headers: validators }
  return { status: 200, headers: { ...validators, 'Content-Type': contentType }, body: bytes }
}

/** A page of its own for each announcement of a body without a feed. */
function answerAnnouncement(outlet: FeedOutlet, path: string, nowMs: number): Answer {
  const entry = outlet.entries.find(({ link, publishedMs }) => new URL(link).pathname === path && publishedMs <= nowMs)
  if (outlet.format !== 'page' || entry === undefined) return NOT_FOUND
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  return { status: 200, headers, body: announcementPage(outlet, entry) }
}

function answer(outlet: Outlet | undefined, path: string, headers: IncomingHttpHeaders, nowMs: number): Answer {
  if (outlet === undefined) return NOT_FOUND
  if (path !== outlet.path) return outlet.answers === 'feed' ? answerAnnouncement(outlet, path, nowMs) : NOT_FOUND
  if (outlet.answers === 'feed') return answerFeed(outlet, headers, nowMs)
  if (outlet.answers === 'not-found') return NOT_FOUND
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: LOGIN_PAGE }
}

/**
 * Serves the feeds of the sample newsroom on loopback, one server for all hosts: a request is told apart by its Host header.
 * An entry is served once `now()`, epoch milliseconds, has reached its publication. `port` 0, the default, takes a free one.
 */
export async function startNewsroom({ now, port = 0 }: { now: () => number; port?: number }): Promise<Newsroom> {
  const outlets = sampleOutlets()
  const byHost = new Map(outlets.map((outlet) => [outlet.host, outlet]))
  const requests: NewsroomRequest[] = []

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    const path = request.url ?? '/'
    const nowMs = now()
    const { status, headers, body } = answer(byHost.get(host), path, request.headers, nowMs)
    requests.push({ host, path, status })
    response.writeHead(status, { ...headers, Date: new Date(nowMs).toUTCString() })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer(serve)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sample newsroom has no port.')
  return {
    port: address.port,
    url: `http://127.0.0.1:${String(address.port)}/`,
    feedAddresses: outlets.map(({ host, path }) => `http://${host}${path}`),
    requests: () => requests,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve()
          else reject(error)
        })
        server.closeAllConnections()
      }),
  }
}
