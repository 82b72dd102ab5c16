import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSubscribersTable } from '../functions/adapters/subscribers-table.ts'
import { hmacSha256, loadSigningKeys } from '../functions/adapters/signing-keys.ts'
import { addressHash } from '../functions/core/subscribers/address.ts'
import type { SigningKeys } from '../functions/core/subscribers/tokens.ts'
import { SIGN_UP_LIMITS, windowEndMs } from '../functions/core/subscribers/limits.ts'
import { handler } from '../functions/pages.ts'
import { startEmulators, TABLE_NAMES, type Emulators } from '../infra/local/emulators.ts'
import { openTableClient } from '../functions/adapters/table-client.ts'

let dir: string
let emulators: Emulators
let keysAddress: string
let keys: SigningKeys
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pages-'))
  emulators = await startEmulators({ stateDir: join(dir, 'state'), outboxDir: join(dir, 'outbox'), now: () => 0 })
  keysAddress = pathToFileURL(join(dir, 'keys.json')).href
  await writeFile(new URL(keysAddress), JSON.stringify({ seed: 's'.repeat(43), kids: ['k1'] }))
  keys = await loadSigningKeys(keysAddress)
})
afterAll(async () => {
  await emulators.close()
  await rm(dir, { recursive: true, force: true })
})

/** An event of an HTTP API, payload format 2.0, as API Gateway makes it. */
function eventOf(request: { method?: string; path: string; body?: string; sourceIp?: string; query?: string }) {
  const { method = 'GET', path, body, sourceIp = '192.0.2.1', query = '' } = request
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'digest.example.org', ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) },
    cookies: [],
    requestContext: {
      accountId: '1',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: 'digest.example.org',
      domainPrefix: 'digest',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: 'test' },
      requestId: 'r',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  }
}
const context = {} as Parameters<typeof handler>[1]
const ask = async (request: Parameters<typeof eventOf>[0]) =>
  (await handler(eventOf(request), context)) as { statusCode: number; body: string; headers: Record<string, string> }
const signUp = (address: string, sourceIp: string) =>
  ask({ method: 'POST', path: '/subscribe', body: new URLSearchParams({ address, lang: 'en' }).toString(), sourceIp })

function settle(): void {
  Object.assign(process.env, {
    NEWSROOM_TABLE: TABLE_NAMES.newsroom,
    SUBSCRIBERS_TABLE: TABLE_NAMES.subscribers,
    SEND_QUEUE_URL: emulators.queueUrls.send,
    SENDER: 'digest@bureau.example',
    SENDER_NAME: 'Bureau',
    POSTAL_ADDRESS: '12 rue des Orangers, Rabat',
    PAGES_URL: 'https://digest.example.org',
    TOKEN_KEYS: keysAddress,
    TOPICS_DIR: join(import.meta.dirname, '..', 'topics'),
  })
}

describe('the Lambda of the public pages', () => {
  it('is built again after a build that failed', async () => {
    await expect(ask({ path: '/' })).rejects.toThrow('Settings are wrong')
    settle()
    const answer = await ask({ path: '/', query: 'lang=ar' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('dir="rtl"')
  })
})

describe('a sign-up through the HTTP API', () => {
  beforeEach(settle)
  const readers = () => openSubscribersTable(openTableClient(), TABLE_NAMES.subscribers)
  const hashOf = (address: string) => addressHash(address, keys, hmacSha256)
  const networkOf = async (address: string) => (await readers().subscriberOf(hashOf(address)))?.consent.network
  const hashOfNetwork = (network: string) => hmacSha256(keys.addressSecret, `network ${network}`)

  it('is kept, and its confirmation queued', async () => {
    expect((await signUp('salma@mail.example', '192.0.2.1')).statusCode).toBe(200)
    const reader = await readers().subscriberOf(hashOf('salma@mail.example'))
    expect(reader?.state).toBe('pending')
    const queue = { QueueUrl: emulators.queueUrls.send, MaxNumberOfMessages: 10 }
    const { Messages: messages = [] } = await new SQSClient({}).send(new ReceiveMessageCommand(queue))
    expect(messages.map(({ Body: body = '{}' }) => JSON.parse(body) as unknown)).toEqual([
      expect.objectContaining({ kind: 'confirm', subscriberId: reader?.id }),
    ])
  })

  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.8', '198.51.100.8'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['not an address', 'unknown'],
  ])('from %s counts for the network %s', async (sourceIp, network) => {
    const address = `reader-${sourceIp.replace(/\W/g, '-')}@mail.example`
    await signUp(address, sourceIp)
    expect(await networkOf(address)).toBe(hashOfNetwork(network))
  })

  it('is refused to a network that has asked too often, from whatever address of its own', async () => {
    const limit = SIGN_UP_LIMITS.find(({ what }) => what === 'network')!
    const what = `network ${hashOfNetwork('2001:db8:5:5')}`
    for (let time = 0; time < limit.most; time++) await readers().countUp(what, windowEndMs(limit, Date.now()))
    expect((await signUp('late@mail.example', '2001:db8:5:5::1')).statusCode).toBe(429)
    expect((await signUp('late@mail.example', '2001:db8:5:6::1')).statusCode).toBe(200)
  })
})

describe('the HTTP API', () => {
  beforeEach(settle)

  it('answers what is not there with a page', async () => {
    const answer = await ask({ path: '/nothing', query: 'lang=en' })
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('This page does not exist.')
    expect(answer.headers['content-type']).toContain('text/html')
  })
})
