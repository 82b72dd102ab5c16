import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Log } from '../functions/adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import { openQueue, type PollMessage } from '../functions/adapters/queues.ts'
import { openTableClient } from '../functions/adapters/table-client.ts'
import { startClock, type LocalClock } from '../infra/local/clock.ts'
import { startEmulators, TABLE_NAMES, type Emulators } from '../infra/local/emulators.ts'
import { localEnvironment } from '../infra/local/environment.ts'
import { openLambdas, type LocalLambdas } from '../infra/local/local-stage.ts'
import { loopbackNetwork } from '../infra/local/loopback-network.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000
const PAGES = 4
/** So long the server takes for each answer: whoever asked it for two things at once would be seen. */
const ANSWERS_AFTER_MS = 5
const FEEDS = [
  'http://gazette.example/nord',
  'http://gazette.example/sud',
  'http://www.gazette.example/est',
  'http://revue.example/feed',
  'http://revue.example/notes',
  'http://phare.example/feed',
]

/** Every host of the press: feeds of teasers, and their pages below `www`. It counts who asks for what at once. */
class Press {
  /** Each round all the entries are new. */
  round = 1
  asked = 0
  mostOfOneHost = 0
  mostOfAll = 0
  readonly #open = new Map<string, number>()
  readonly server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/^www\./, '')
    const path = request.url ?? ''
    const count = (by: number) => this.#open.set(host, (this.#open.get(host) ?? 0) + by)
    count(1)
    this.asked += 1
    this.mostOfOneHost = Math.max(this.mostOfOneHost, ...this.#open.values())
    this.mostOfAll = Math.max(
      this.mostOfAll,
      [...this.#open.values()].reduce((sum, open) => sum + open, 0),
    )
    setTimeout(() => {
      count(-1)
      response.end(path.includes('/page/') ? this.#page(path) : this.#feed(host, path))
    }, ANSWERS_AFTER_MS)
  })

  forget(): void {
    Object.assign(this, { asked: 0, mostOfOneHost: 0, mostOfAll: 0 })
  }

  #feed(host: string, path: string): string {
    const items = Array.from({ length: PAGES }, (_, at) => {
      const page = `http://www.${host}/page${path}/${this.round}/${at}`
      return `<item><title>Nouvelle ${at} de ${path}, la ${this.round}e</title><link>${page}</link><pubDate>${new Date(NOW).toUTCString()}</pubDate><description>En bref.</description></item>`
    })
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`
  }

  #page(path: string): string {
    const words = 'Les communes du détroit y disent en entier ce qu’elles attendent de la saison.'
    return `<!doctype html><html lang="fr"><body><article><h1>${path}</h1>${`<p>${words} ${path}</p>`.repeat(4)}</article></body></html>`
  }
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const press = new Press()
let dir = ''
let clock: LocalClock
let emulators: Emulators
let lambdas: LocalLambdas
let newsroom: NewsroomTable

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polite-'))
  await new Promise<void>((resolve) => press.server.listen(0, '127.0.0.1', resolve))
  const outlines = FEEDS.map(
    (address) =>
      `<outline type="rss" text="${address}" title="Presse" xmlUrl="${address}" language="fr" country="Morocco" kind="news" textFrom="linked-page"/>`,
  )
  const feedsFile = join(dir, 'feeds.opml')
  await writeFile(feedsFile, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  clock = await startClock(dir, NOW, false)
  emulators = await startEmulators({ stateDir: dir, outboxDir: join(dir, 'outbox'), now: clock.now })
  const places = { localDir: dir, feedsFile, topicsDir: 'topics', pagesUrl: 'http://localhost:1' }
  const env = await localEnvironment(places, emulators.queueUrls)
  const network = loopbackNetwork((press.server.address() as AddressInfo).port)
  lambdas = openLambdas({ env, clock, log: silent, network, queueUrls: emulators.queueUrls })
  newsroom = openNewsroomTable(openTableClient(), TABLE_NAMES.newsroom)
}, 60_000)
afterAll(async () => {
  await emulators.close()
  press.server.closeAllConnections()
  press.server.close()
  await rm(dir, { recursive: true, force: true })
})

describe('several pollers, several feeds of a host, and pages of the same host, over sockets and queues', () => {
  it('ask a host for one thing at a time, and several hosts at once', async () => {
    await lambdas.pollFeeds()
    await lambdas.drain()
    expect(press.asked).toBe(FEEDS.length * (1 + PAGES))
    expect(press.mostOfOneHost).toBe(1)
    expect(press.mostOfAll).toBeGreaterThan(1)
  })

  it('would be seen to ask for more at once, were they not grouped by their host', async () => {
    press.forget()
    press.round += 1
    clock.advanceTo(NOW + 3 * HOUR_MS)
    const due: PollMessage[] = []
    for await (const { id, address, nextPollAtMs } of newsroom.dueFeeds(clock.now()))
      due.push({ feedId: id, host: new URL(address).host, dueAtMs: nextPollAtMs })
    expect(due).toHaveLength(FEEDS.length)
    const queue = openQueue<PollMessage>(new SQSClient({}), emulators.queueUrls.poll, ({ feedId, dueAtMs }) => ({
      group: feedId,
      deduplication: `${feedId}-${dueAtMs}`,
    }))
    await queue.send(due)
    await lambdas.drain()
    expect(press.asked).toBe(FEEDS.length * (1 + PAGES))
    expect(press.mostOfOneHost).toBeGreaterThan(1)
  })
})
