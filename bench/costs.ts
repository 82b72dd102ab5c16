import { openDeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import type { Log } from '../functions/adapters/lambda.ts'
import { openNewsroomTable } from '../functions/adapters/newsroom-table.ts'
import type { SendMessage } from '../functions/adapters/queues.ts'
import { openSubscribersTable } from '../functions/adapters/subscribers-table.ts'
import { TABLE_SCHEMAS } from '../functions/adapters/table-keys.ts'
import { openTurns } from '../functions/adapters/turns.ts'
import { deliveryId } from '../functions/core/deliveries/delivery.ts'
import { RATE_SHARE } from '../functions/core/deliveries/rate.ts'
import { recordFeedback } from '../functions/record-feedback.ts'
import { sendEditions } from '../functions/send-edition.ts'
import { sendMail } from '../functions/send-mail.ts'
import { startDynalite } from '../test/dynalite.ts'
import { edition, MONDAY, reader, story } from '../test/sending-world.ts'
import { meterTable, type Spent } from './table-meter.ts'

const READERS = 300
const WEEKS_A_MONTH = 52 / 12

/**
 * List prices in US dollars, us-east-1, without free tiers: November 2026 as far as public pages tell. Look them up for your region;
 * eu-west-1 is some 10 % dearer for DynamoDB.
 */
const PRICE = {
  mail: 0.1 / 1000,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  queueRequest: 0.4 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  lambdaGbSecond: 0.000_016_666_7,
  topicMessage: 0.5 / 1e6,
  logGb: 0.5,
} as const

/** What a delivery asks of the queues: sent, received, deleted, and so for each of two events of SES. */
const QUEUE_REQUESTS = 3 + 2 * 3
const EVENTS = 2
/** Of a send-mail call at SES' usual answer of a quarter of a second, with 512 MB; of record-feedback with a tenth. */
const LAMBDA_GB_SECONDS = (0.25 + EVENTS * 0.1) * 0.5
const LOG_BYTES = 3 * 400
/** What stands there whether anybody reads or not. */
const FIXED: Readonly<Record<string, number>> = { 'three keys': 3, 'a secret': 0.4, '22 alarms': 2.2, 'a dashboard': 3 }
/** SES' usual rates in mails a second: of the sandbox, after production access, after asking. */
const RATES = [1, 14, 100, 500] as const

/**
 * What an edition costs: requests and units of the tables for each delivery, measured through the real Lambdas' functions on the
 * embedded DynamoDB; the money of a month, and the hours that an edition takes, by the size of the list.
 */
export async function run(): Promise<void> {
  const spent = await measured()
  const per = (of: (one: Spent) => number) => Object.values(spent).reduce((sum, one) => sum + of(one), 0) / READERS
  console.log(`for each delivery, of an edition to ${READERS} readers   requests   write units   read units`)
  for (const [name, one] of Object.entries(spent))
    console.log(
      `  ${name.padEnd(48)} ${cell(one.requests / READERS)}   ${cell(one.writes / READERS)}   ${cell(one.reads / READERS)}`,
    )
  const [writes, reads] = [per((one) => one.writes), per((one) => one.reads)]
  console.log(`  ${'in all'.padEnd(48)} ${cell(per((one) => one.requests))}   ${cell(writes)}   ${cell(reads)}`)

  const tables = writes * PRICE.writeUnit + reads * PRICE.readUnit
  const rest =
    QUEUE_REQUESTS * PRICE.queueRequest +
    (1 + EVENTS) * PRICE.lambdaRequest +
    LAMBDA_GB_SECONDS * PRICE.lambdaGbSecond +
    EVENTS * PRICE.topicMessage +
    (LOG_BYTES / 1e9) * PRICE.logGb
  const fixed = Object.values(FIXED).reduce((sum, one) => sum + one, 0)
  console.log('\ndollars a month             SES      tables   queues, Lambdas, logs     fixed       all')
  for (const readers of [100, 10_000, 1_000_000]) {
    const mails = readers * WEEKS_A_MONTH
    const parts = [mails * PRICE.mail, mails * tables, mails * rest, fixed]
    const all = parts.reduce((sum, one) => sum + one, 0)
    console.log(
      `${String(readers).padStart(9)} readers  ${[...parts, all].map((one) => one.toFixed(2).padStart(10)).join('  ')}`,
    )
  }
  console.log('\nhours that an edition takes, at 80 % of the account’s rate')
  console.log(`${''.padStart(18)}${RATES.map((rate) => `${rate} a second`.padStart(14)).join('')}`)
  for (const readers of [100, 10_000, 1_000_000]) {
    const hours = RATES.map((rate) => (readers / (rate * RATE_SHARE) / 3600).toFixed(2).padStart(14))
    console.log(`${String(readers).padStart(9)} readers${hours.join('')}`)
  }
}

/** As long as SES' own. */
const messageIdOf = (id: string) => `ses of ${id}`.padEnd(60, '0')
const cell = (figure: number) => figure.toFixed(2).padStart(10)
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What each step of an edition to all readers spends on the tables. */
async function measured(): Promise<Readonly<Record<string, Spent>>> {
  const embedded = await startDynalite()
  const names = await embedded.freshTables()
  const meters = {
    newsroom: meterTable(embedded.client, TABLE_SCHEMAS.newsroom),
    subscribers: meterTable(embedded.client, TABLE_SCHEMAS.subscribers),
    deliveries: meterTable(embedded.client, TABLE_SCHEMAS.deliveries),
  }
  const newsroom = openNewsroomTable(meters.newsroom.client, names.newsroom)
  const subscribers = openSubscribersTable(meters.subscribers.client, names.subscribers)
  const deliveries = openDeliveriesTable(meters.deliveries.client, names.deliveries)
  const draft = edition({ storyCount: 20 })
  await newsroom.keepDraft(
    draft,
    Array.from({ length: 20 }, (_, at) => story(at, 'asylum')),
  )
  for (let at = 0; at < READERS; at += 1) await subscribers.addSubscriber(reader(`reader-${at}`), `hash-${at}`)

  const queued: SendMessage[] = []
  let words = 0
  const common = { now: () => MONDAY, random: () => 0.5, newId: () => `word${++words}`.padEnd(26, 'x'), log: silent }
  const hashOf = (address: string) => `hash of ${address}`
  const sender = {
    ...common,
    newsroom,
    subscribers,
    deliveries,
    mailer: {
      send: ({ deliveryId }: { readonly deliveryId: string }) =>
        Promise.resolve({ kind: 'accepted', messageId: messageIdOf(deliveryId) } as const),
    },
    composer: { compose: () => Promise.resolve({ kind: 'mail', raw: new Uint8Array() } as const) },
    turn: openTurns({
      deliveries,
      quota: () => Promise.resolve({ maxPerSecond: 1_000, maxPer24Hours: -1, sentLast24Hours: 0 }),
      clock: () => Date.now(),
      wait: () => Promise.resolve(),
      warmUpFromMs: null,
    }),
    wait: () => Promise.resolve(),
    hashOf,
    allowed: ['*'],
    isPaused: false,
    memory: { frozen: null, failures: new Map<string, number>() },
  }
  const ofAll = async (work: () => Promise<unknown>): Promise<Spent> => {
    let spent: Spent = { requests: 0, writes: 0, reads: 0 }
    const within = (
      [meter, ...others]: readonly (typeof meters)[keyof typeof meters][],
      inner: () => Promise<unknown>,
    ): Promise<unknown> =>
      meter === undefined
        ? inner()
        : meter
            .costOf(() => within(others, inner))
            .then((one) => {
              spent = {
                requests: spent.requests + one.requests,
                writes: spent.writes + one.writes,
                reads: spent.reads + one.reads,
              }
            })
    await within(Object.values(meters), work)
    return spent
  }
  const queue = { send: (messages: readonly SendMessage[]) => Promise.resolve(void queued.push(...messages)) }
  const event = (eventType: string, message: SendMessage) => ({
    eventType,
    mail: {
      messageId: messageIdOf(deliveryId(message.mailId, message.subscriberId)),
      timestamp: new Date(MONDAY).toISOString(),
      tags: { delivery: [deliveryId(message.mailId, message.subscriberId)] },
    },
  })
  const release = { ...common, newsroom, subscribers, deliveries, queue, allowed: ['*'], isPaused: false }
  const spent = {
    'released: the recipients frozen': await ofAll(() => sendEditions(release)),
    'sent: claim, stamp, turn, settle': await ofAll(async () => {
      for (const message of queued) await sendMail(message, sender)
    }),
    'told by SES: send and delivery': await ofAll(async () => {
      for (const message of queued)
        for (const type of ['Send', 'Delivery'])
          await recordFeedback(event(type, message), { ...common, deliveries, subscribers, hashOf })
    }),
    'finished by the next release': await ofAll(() => sendEditions(release)),
  }
  await embedded.stop()
  return spent
}
