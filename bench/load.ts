import { SQSClient } from '@aws-sdk/client-sqs'
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { openDeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import type { Log, Runtime } from '../functions/adapters/lambda.ts'
import { openNewsroomTable } from '../functions/adapters/newsroom-table.ts'
import { hmacSha256, loadSigningKeys } from '../functions/adapters/signing-keys.ts'
import { openSubscribersTable } from '../functions/adapters/subscribers-table.ts'
import { openTableClient, sideBySide } from '../functions/adapters/table-client.ts'
import { addressHash } from '../functions/core/subscribers/address.ts'
import { SENDERS } from '../functions/core/deliveries/rate.ts'
import { createHandler as createRecordFeedback } from '../functions/record-feedback.ts'
import { createHandler as createSendEdition } from '../functions/send-edition.ts'
import { createHandler as createSendMail } from '../functions/send-mail.ts'
import { createHandler as createWatch } from '../functions/watch.ts'
import { buildTemplates } from '../infra/build-templates.ts'
import { startEmulators, TABLE_NAMES } from '../infra/local/emulators.ts'
import { localEnvironment, outboxDirOf, templatesDirOf } from '../infra/local/environment.ts'
import { keepPumping } from '../infra/local/triggers.ts'
import { lambdaRuntime } from '../functions/adapters/lambda.ts'
import { edition, HOUR_MS, MONDAY, reader, story } from '../test/sending-world.ts'

const READERS = 10_000
const KILLS = 10
const WEEK = '2031-w09'
const TOPICS = ['asylum', 'work', 'sea'].map((id) => ({ id, names: { fr: id, ar: id, en: id, es: id } }))
/** A claim's lease and a sweep's quarter of an hour are over. */
const LATER_MS = 20 * 60_000
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What a sender in a process of its own needs to know. */
const SenderOrders = z.object({ env: z.record(z.string(), z.string()), offsetMs: z.number() })

/**
 * 10,000 readers get an edition on this machine: all Lambdas' code on the embedded DynamoDB, queues and SES, with the senders in a
 * process of their own; then once more with that process killed and started anew ten times. `load 500 3`: other figures.
 * Ends with 1 where a mail went twice or the ledger does not add up.
 */
export async function run([readers, kills]: readonly string[]): Promise<number> {
  const count = readers === undefined ? READERS : Number.parseInt(readers, 10)
  const calm = await sendTo(count, 0)
  const killed = await sendTo(count, kills === undefined ? KILLS : Number.parseInt(kills, 10))
  const rows: readonly (readonly [string, (load: Load) => string | number])[] = [
    ['sender killed', ({ kills: times }) => times],
    ['mails taken by SES', ({ accepted }) => accepted],
    ['taken twice', ({ doubles }) => doubles],
    ['sent / held / other', ({ sent, held, other }) => `${sent} / ${held} / ${other}`],
    ['ledger', ({ balance }) => balance],
    ['seconds from release', ({ seconds }) => seconds.toFixed(1)],
    ['mails a second', ({ accepted, seconds }) => (accepted / seconds).toFixed(1)],
    ['sender’s peak, MB', ({ senderMb }) => Math.round(senderMb)],
    ['release’s and emulators’ peak, MB', ({ hostMb }) => Math.round(hostMb)],
  ]
  console.log(`${count} readers, ${SENDERS} senders side by side`)
  for (const [name, of] of rows)
    console.log(`${name.padEnd(34)} ${String(of(calm)).padStart(16)} ${String(of(killed)).padStart(16)}`)
  const isBroken = [calm, killed].some(
    ({ doubles, balance, other }) => doubles > 0 || balance !== 'adds up' || other > 0,
  )
  return isBroken ? 1 : 0
}

interface Load {
  readonly kills: number
  readonly accepted: number
  readonly doubles: number
  readonly sent: number
  readonly held: number
  readonly other: number
  readonly balance: string
  readonly seconds: number
  readonly senderMb: number
  readonly hostMb: number
}

async function sendTo(count: number, kills: number): Promise<Load> {
  const localDir = await mkdtemp(join(tmpdir(), 'load-'))
  let offsetMs = MONDAY - Date.now()
  const now = () => Date.now() + offsetMs
  const emulators = await startEmulators({ stateDir: join(localDir, 'state'), outboxDir: outboxDirOf(localDir), now })
  const places = { localDir, feedsFile: 'none', topicsDir: 'none', pagesUrl: 'https://pages.example' }
  const env = await localEnvironment(places, emulators.queueUrls)
  await buildTemplates(templatesDirOf(localDir))
  const client = openTableClient()
  const deliveries = openDeliveriesTable(client, TABLE_NAMES.deliveries)
  await prepare(count, env['TOKEN_KEYS'] ?? '')
  const runtime: Runtime = { ...lambdaRuntime('load'), env, now, log: silent }
  const [release, watch] = [createSendEdition(runtime), createWatch(runtime)]

  const sender = startSender({ env, offsetMs })
  const startedMs = performance.now()
  const memory = watchMemory()
  const killing = killAtRandom(sender, kills, { env, offsetMs })
  await release()
  await killing
  // Those whose claims a killed sender left behind come later.
  await until(() => emulators.ses.accepted().length + kills * SENDERS >= count)
  const takenMs = performance.now()
  for (let again = 0; again < 2; again += 1) {
    offsetMs += LATER_MS
    sender.restart({ env, offsetMs })
    await watch()
    await release()
    await settled(deliveries)
  }
  await emulators.ses.eventsHandedOver()
  await settled(deliveries)
  await watch()

  const counts = await deliveries.countsOf(WEEK)
  const accepted = emulators.ses.accepted()
  const ids = new Set(accepted.map(({ deliveryId }) => deliveryId))
  const recipients = (await openNewsroomTable(client, TABLE_NAMES.newsroom).edition(WEEK))?.recipients
  const lines = Object.values(counts).reduce((sum, lineCount) => sum + lineCount, 0)
  const load: Load = {
    kills,
    accepted: accepted.length,
    doubles: accepted.length - ids.size,
    sent: counts.sent,
    held: counts.unknown,
    other: lines - counts.sent - counts.unknown,
    balance: recipients?.deliveries === lines && recipients.candidates === count ? 'adds up' : 'does not add up',
    seconds: (takenMs - startedMs) / 1000,
    senderMb: sender.peakMb(),
    hostMb: memory(),
  }
  sender.stop()
  client.destroy()
  await emulators.close()
  await rm(localDir, { recursive: true })
  return load
}

/** Readers of four languages and a draft that is due. */
async function prepare(count: number, tokenKeys: string): Promise<void> {
  const client = openTableClient()
  const subscribers = openSubscribersTable(client, TABLE_NAMES.subscribers)
  const keys = await loadSigningKeys(tokenKeys)
  const stories = Array.from({ length: 24 }, (_, at) => story(at, TOPICS[at % TOPICS.length]?.id ?? ''))
  const draft = edition({ topics: TOPICS, storyCount: stories.length, releaseAtMs: MONDAY - HOUR_MS })
  await openNewsroomTable(client, TABLE_NAMES.newsroom).keepDraft(draft, stories)
  const langs = ['fr', 'ar', 'en', 'es'] as const
  await sideBySide(
    Array.from({ length: count }, (_, at) => reader(`reader${at}`, { lang: langs[at % langs.length] ?? 'fr' })),
    (one) => subscribers.addSubscriber(one, addressHash(one.address, keys, hmacSha256)),
  )
  client.destroy()
}

interface Orders {
  readonly env: Runtime['env']
  readonly offsetMs: number
}

/** The process of the senders and of those who record what SES says, as often as it is started. */
function startSender(first: Orders) {
  let [peakKb, orders] = [0, first]
  const begin = (): ChildProcess => {
    const child = fork(fileURLToPath(import.meta.url), ['sender'], { execArgv: ['--import', 'tsx'] })
    child.on('message', (rssKb) => (peakKb = Math.max(peakKb, Number(rssKb))))
    child.send(orders)
    return child
  }
  let child = begin()
  return {
    /** Without a word, wherever it is. */
    restart(next: Orders = orders) {
      orders = next
      child.kill('SIGKILL')
      child = begin()
    },
    stop: () => child.kill('SIGKILL'),
    peakMb: () => peakKb / 1024,
  }
}

async function killAtRandom(sender: ReturnType<typeof startSender>, kills: number, orders: Orders): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(2_000 + Math.random() * 4_000)
    sender.restart(orders)
  }
}

/** Waits until no line is pending and nothing has changed on the ledger for a while. */
async function settled(deliveries: ReturnType<typeof openDeliveriesTable>): Promise<void> {
  let before = ''
  await until(async () => {
    const counts = await deliveries.countsOf(WEEK)
    const isStill = counts.pending === 0 && JSON.stringify(counts) === before
    before = JSON.stringify(counts)
    return isStill
  }, 4_000)
}

async function until(isSo: () => boolean | Promise<boolean>, everyMs = 500): Promise<void> {
  while (!(await isSo())) await wait(everyMs)
}

/** The most memory that this process used, in MB. */
function watchMemory(): () => number {
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 500)
  return () => {
    clearInterval(timer)
    return peak / 1024 / 1024
  }
}

async function work(orders: unknown): Promise<void> {
  const { env, offsetMs } = SenderOrders.parse(orders)
  const runtime: Runtime = { ...lambdaRuntime('load'), env, now: () => Date.now() + offsetMs, log: silent }
  setInterval(() => process.send?.(process.memoryUsage.rss() / 1024), 500).unref()
  const sendUrl = env['SEND_QUEUE_URL'] ?? ''
  const trigger = { queueUrl: sendUrl, batchSize: 1, concurrency: 1, fills: [], handler: createSendMail(runtime) }
  const feedback = {
    ...trigger,
    queueUrl: sendUrl.replace(/send$/, 'feedback'),
    batchSize: 10,
    handler: createRecordFeedback(runtime),
  }
  const senders = Array.from({ length: SENDERS }, () => trigger)
  await keepPumping(new SQSClient({}), [...senders, feedback, feedback], new AbortController().signal, () => undefined)
}

if (process.argv[2] === 'sender') process.on('message', (orders) => void work(orders))
