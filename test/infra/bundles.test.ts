import { fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Environment } from '../../functions/adapters/config.ts'
import { openDeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { openSubscribersTable } from '../../functions/adapters/subscribers-table.ts'
import { openTableClient } from '../../functions/adapters/table-client.ts'
import { toFeed } from '../../functions/core/feeds/feed.ts'
import { buildFunctions, codeDirOf, LAMBDAS, type LambdaName } from '../../infra/build-functions.ts'
import { startEmulators, TABLE_NAMES, type Emulators } from '../../infra/local/emulators.ts'
import { localEnvironment } from '../../infra/local/environment.ts'
import type { QueueName } from '../../infra/queues.ts'
import { SETTINGS_FOR_A_LOOK } from '../../infra/settings.ts'
import { DigestStack } from '../../infra/stack.ts'
import { keepStory } from '../kept-story.ts'
import { startWitness } from './dynamodb-witness.ts'

const NAMES = Object.keys(LAMBDAS) as LambdaName[]
const MINUTE_MS = 60_000

/** What Lambda's own runtime does with a bundle. Where a port is told, feeds of `*.example` are read from this machine. */
const RUNNER = `
process.once('message', async ({ code, event, feedsPort }) => {
  const lambda = await import(code)
  const exported = typeof lambda.handler
  const loopback = {
    route: async () => [{ address: '127.0.0.1', port: feedsPort }],
    allows: (address) => address === '127.0.0.1',
  }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const handler = feedsPort
    ? lambda.createHandler({ env: process.env, now: Date.now, random: Math.random, newId: () => 'id', log }, loopback)
    : lambda.handler
  const answer = event === null ? null : await handler(event, {})
  process.send({ exported, answer }, () => process.disconnect())
})
`

let builtDir: string
let emulators: Emulators
let environment: Environment
let witness: Awaited<ReturnType<typeof startWitness>>
let outlet: Server
let outletPort: number

/** What each Lambda asked of the tables in all its runs. */
const asked = new Map<LambdaName, Set<string>>()

/** A feed in an encoding of its own, as some outlets still write it. */
const FEED = Buffer.from(
  `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>Le Phare</title><item><title>Un canot secouru près du phare d’Aguerd</title><link>http://phare.example/1</link><pubDate>${new Date(Date.now() - 60 * MINUTE_MS).toUTCString()}</pubDate><description>&lt;p&gt;Quarante migrants ont été secourus mardi au large. Tous vont bien.&lt;/p&gt;</description></item></channel></rss>`.replace(
    '’',
    '\u0092',
  ),
  'latin1',
)

beforeAll(async () => {
  builtDir = await mkdtemp(join(tmpdir(), 'bundles-'))
  await buildFunctions(builtDir)
  await writeFile(join(builtDir, 'runner.mjs'), RUNNER)
  emulators = await startEmulators({
    stateDir: join(builtDir, 'state'),
    outboxDir: join(builtDir, 'outbox'),
    now: Date.now,
  })
  witness = await startWitness(emulators.sdkEnvironment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '')
  const places = { localDir: builtDir, feedsFile: '', topicsDir: '', pagesUrl: 'https://digest.example.org' }
  environment = {
    ...(await localEnvironment(places, emulators.queueUrls)),
    RELEASE_AFTER_MINUTES: '0',
    ...emulators.sdkEnvironment,
    AWS_ENDPOINT_URL_DYNAMODB: witness.url,
    NODE_OPTIONS: '--enable-source-maps',
  }
  outlet = createServer((_, response) => response.setHeader('content-type', 'application/rss+xml').end(FEED))
  outlet.listen(0, '127.0.0.1')
  await once(outlet, 'listening')
  outletPort = (outlet.address() as AddressInfo).port
}, 120_000)

afterAll(async () => {
  outlet.close()
  witness.close()
  await emulators.close()
  await rm(builtDir, { recursive: true, force: true })
})

interface Run {
  readonly exported: string
  readonly answer: unknown
}

/** Runs a bundle in a plain Node of its own, which finds nothing of this project: neither its packages nor its sources. */
async function run(name: LambdaName, event: unknown = null, feedsPort = 0): Promise<Run> {
  const dir = codeDirOf(builtDir, name)
  const env = {
    ...environment,
    TOPICS_DIR: join(dir, 'topics'),
    TEMPLATES_DIR: join(dir, 'templates'),
    FEEDS_FILE: join(dir, 'feeds.opml'),
  }
  const child = fork(join(builtDir, 'runner.mjs'), {
    cwd: dir,
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (printed += part.toString()))
  const answers: Run[] = []
  child.on('message', (message) => answers.push(message as Run))
  child.send({ code: pathToFileURL(join(dir, 'index.mjs')).href, event, feedsPort })
  const [status] = (await once(child, 'close')) as [number]
  asked.set(name, new Set([...(asked.get(name) ?? []), ...witness.take()]))
  const [answer] = answers
  if (answer === undefined || status !== 0) throw new Error(`${name} ended with ${status}: ${printed}`)
  return answer
}

const answerOf = async (name: LambdaName, event: unknown = {}, feedsPort = 0) =>
  (await run(name, event, feedsPort)).answer

const batchOf = (bodies: readonly unknown[]) => ({
  Records: bodies.map((body, at) => ({
    messageId: `m${at}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: '0',
    },
  })),
})
const DONE = { batchItemFailures: [] }

/** Takes what lies in a queue, as its Lambda's event. */
async function take(queue: QueueName) {
  const sqs = new SQSClient({})
  const QueueUrl = emulators.queueUrls[queue]
  const { Messages: messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
  for (const { ReceiptHandle } of messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
  return batchOf(messages.map(({ Body = '' }) => Body))
}

/** An event of an HTTP API, payload format 2.0. */
const request = (method: string, path: string, form: Readonly<Record<string, string>> = {}) => ({
  version: '2.0',
  routeKey: `${method} ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers: { host: 'digest.example.org', 'content-type': 'application/x-www-form-urlencoded' },
  requestContext: {
    http: { method, path, sourceIp: '192.0.2.1' },
    domainName: 'digest.example.org',
    stage: '$default',
  },
  ...(method === 'POST' && { body: new URLSearchParams(form).toString() }),
  isBase64Encoded: false,
})

/** What the stack lets a Lambda do with the tables, in the witness's words. */
function grantsOf(template: Template, name: LambdaName): Set<string> {
  const id = name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  const policies = template.findResources('AWS::IAM::Policy') as Record<
    string,
    { Properties: { PolicyDocument: { Statement: readonly { Action: string | string[]; Resource: unknown }[] } } }
  >
  const statements = Object.entries(policies).flatMap(([policy, { Properties }]) =>
    policy.startsWith(`${id}ServiceRole`) ? Properties.PolicyDocument.Statement : [],
  )
  const granted = statements.flatMap(({ Action, Resource }) =>
    [Resource].flat().flatMap((resource) => {
      const [, table, index = ''] =
        /Tables([A-Z][a-z]+)[0-9A-F]{8}(?:.*(\/index\/\w+))?/.exec(JSON.stringify(resource)) ?? []
      return table === undefined ? [] : [Action].flat().map((act) => `${act} ${table}${index}`)
    }),
  )
  return new Set(granted)
}

describe('the bundle of', () => {
  it.each(NAMES)('%s loads where nothing else lies, and exports its handler', async (name) => {
    expect(await run(name)).toEqual({ exported: 'function', answer: null })
  })

  it.each(NAMES)('%s has beside it the files that it asks for, and no other', async (name) => {
    const code = await readFile(join(import.meta.dirname, '..', '..', 'functions', `${name}.ts`), 'utf8')
    const beside = globSync('*', { cwd: codeDirOf(builtDir, name) }).filter((file) => !file.startsWith('index.mjs'))
    const asked = [
      ['TOPICS_DIR', 'topics'],
      ['TEMPLATES_DIR', 'templates'],
      ['FEEDS_FILE', 'feeds.opml'],
    ].flatMap(([setting = '', file = '']) => (code.includes(`${setting}: true`) ? file : []))
    expect(beside.sort()).toEqual(asked.sort())
  })

  // What a cold start has to read. Only the Lambda that reads feeds knows languages, HTTP and markup; the weekly one that composes
  // has the briefs' words in four languages, and the client of the model that may be asked.
  it.each(NAMES)('%s is small', (name) => {
    const kilobytes = statSync(join(codeDirOf(builtDir, name), 'index.mjs')).size / 1024
    expect(kilobytes).toBeLessThan(name === 'poll-feed' ? 3300 : name === 'compose-edition' ? 1200 : 900)
  })
})

describe('the bundles together', () => {
  it('carry a week from a feed to a mail and back, with no more than the stack grants them', async () => {
    const client = openTableClient()
    const newsroom = openNewsroomTable(client, TABLE_NAMES.newsroom)
    const subscribers = openSubscribersTable(client, TABLE_NAMES.subscribers)
    const deliveries = openDeliveriesTable(client, TABLE_NAMES.deliveries)

    expect(await answerOf('poll-feeds')).toMatchObject({ swept: 0 })
    const followed: string[] = []
    for await (const { id } of newsroom.feeds()) followed.push(id)
    expect(followed.length).toBeGreaterThan(10)

    const listing = {
      address: 'http://phare.example/feed',
      outlet: 'Le Phare',
      lang: null,
      country: 'Morocco',
    } as const
    const feed = toFeed({ ...listing, kind: 'news', source: 'feed', selector: null, textFrom: 'entry' }, Date.now())
    await newsroom.followFeed(feed)
    const poll = batchOf([{ feedId: feed.id, host: 'phare.example', dueAtMs: feed.nextPollAtMs }])
    expect(await answerOf('poll-feed', poll, outletPort)).toEqual(DONE)
    const toGroup = await take('group')
    expect(toGroup.Records).toHaveLength(1)
    expect(await answerOf('group-articles', toGroup)).toEqual(DONE)
    const { articleIds } = JSON.parse(toGroup.Records[0]?.body ?? '{}') as { articleIds: string[] }
    const [articleId = ''] = articleIds
    const article = (await newsroom.articles([articleId])).get(articleId)
    expect([article?.title, article?.lang]).toEqual(['Un canot secouru près du phare d’Aguerd', 'fr'])
    expect([...(await newsroom.storyIdsOf([articleId])).keys()]).toEqual([articleId])

    const signedUp = await answerOf(
      'pages',
      request('POST', '/subscribe', { address: 'salma@mail.example', lang: 'fr' }),
    )
    expect(signedUp).toMatchObject({ statusCode: 200 })
    const confirmations = await take('send')
    expect(await answerOf('send-mail', confirmations)).toEqual(DONE)
    const { subscriberId } = JSON.parse(confirmations.Records[0]?.body ?? '{}') as { subscriberId: string }
    expect(await subscribers.confirm(subscriberId, Date.now())).toBeTruthy()

    // A story rests ten minutes before an edition takes it: this one came an hour ago.
    const text =
      'Quarante migrants secourus mardi au large d’Aguerd. Le naufrage de migrants a été évité, a dit le maire.'
    const firstSeenAtMs = Date.now() - 60 * MINUTE_MS
    await keepStory(newsroom, { id: 's1', title: 'Migrants secourus au large d’Aguerd', text, firstSeenAtMs })
    const composed = (await answerOf('compose-edition')) as { kind: string; editionId: string; matched: number }
    expect(composed).toMatchObject({ kind: 'composed', matched: 1 })
    await answerOf('send-edition')
    expect(await answerOf('send-mail', await take('send'))).toEqual(DONE)
    expect(emulators.ses.accepted()).toHaveLength(2)

    await emulators.ses.eventsHandedOver()
    expect(await answerOf('record-feedback', await take('feedback'))).toEqual(DONE)
    expect((await deliveries.delivery(composed.editionId, subscriberId))?.state).toBe('sent')
    await answerOf('send-edition')
    expect((await newsroom.edition(composed.editionId))?.state).toBe('sent')
    expect(await answerOf('pages', request('GET', '/archive'))).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining(composed.editionId) as string,
    })
    await answerOf('watch')

    const app = new App({ outdir: join(builtDir, 'synth') })
    const settings = SETTINGS_FOR_A_LOOK
    const template = Template.fromStack(new DigestStack(app, 'Digest', { settings, onlyALook: false, builtDir }))
    for (const name of NAMES) {
      const acts = [...(asked.get(name) ?? [])]
      expect(acts, name).not.toEqual([])
      expect([name, acts.filter((act) => !grantsOf(template, name).has(act))]).toEqual([name, []])
    }
  }, 120_000)

  it('answer a reader', async () => {
    const page = (await answerOf('pages', request('GET', '/privacy'))) as { statusCode: number; body: string }
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('1 Sample Street, 10000 Rabat')
  })

  it('do not let a feed lead inside', async () => {
    const newsroom = openNewsroomTable(openTableClient(), TABLE_NAMES.newsroom)
    const listing = { address: 'http://127.0.0.1/feed', outlet: 'Inside', lang: null, country: 'Morocco' } as const
    const feed = toFeed({ ...listing, kind: 'news', source: 'feed', selector: null, textFrom: 'entry' }, Date.now())
    await newsroom.followFeed(feed)
    const poll = batchOf([{ feedId: feed.id, host: '127.0.0.1', dueAtMs: feed.nextPollAtMs }])
    expect(await answerOf('poll-feed', poll)).toEqual(DONE)
    expect((await newsroom.feed(feed.id))?.health.lastFailure).toContain(
      'The host leads to an address that is not public.',
    )
  })
})
