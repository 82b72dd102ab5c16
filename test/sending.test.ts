import { SQSClient } from '@aws-sdk/client-sqs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Runtime } from '../functions/adapters/lambda.ts'
import { openDeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import { openNewsroomTable } from '../functions/adapters/newsroom-table.ts'
import { openQueue, type SendMessage } from '../functions/adapters/queues.ts'
import { hmacSha256, loadSigningKeys } from '../functions/adapters/signing-keys.ts'
import { openSubscribersTable } from '../functions/adapters/subscribers-table.ts'
import { openTableClient } from '../functions/adapters/table-client.ts'
import type { Subscriber } from '../functions/core/model.ts'
import { addressHash } from '../functions/core/subscribers/address.ts'
import { createHandler as createRecordFeedback } from '../functions/record-feedback.ts'
import { createHandler as createSendEdition } from '../functions/send-edition.ts'
import { createHandler as createSendMail } from '../functions/send-mail.ts'
import { createHandler as createWatch } from '../functions/watch.ts'
import { buildTemplates } from '../infra/build-templates.ts'
import { startEmulators, TABLE_NAMES } from '../infra/local/emulators.ts'
import { localEnvironment, outboxDirOf, templatesDirOf } from '../infra/local/environment.ts'
import { drain } from '../infra/local/triggers.ts'
import { DAY_MS, edition, feed, HOUR_MS, MONDAY, reader, recordingLog, story } from './sending-world.ts'

/** No Lambda here is meant to throw. */
const unexpected = (error: unknown): never => {
  throw error
}

const WEEK = '2031-w09'
const TOPICS = ['asylum', 'work'].map((id) => ({ id, names: { fr: id, ar: id, en: id, es: id } }))

const READERS: readonly Subscriber[] = [
  reader('nadia'),
  reader('omar', { lang: 'ar', topics: ['work'] }),
  reader('emma', { lang: 'en' }),
  reader('iris', { topics: ['climate'] }),
  reader('leila'),
  reader('bouncing', { lang: 'es', address: 'bounce+es@simulator.example' }),
  reader('cross', { address: 'complaint@simulator.example' }),
]

/** The sending Lambdas as they are, on the embedded DynamoDB, queues and SES, with the settings of a local stage. */
async function startSending() {
  const localDir = await mkdtemp(join(tmpdir(), 'sending-'))
  let nowMs = MONDAY
  const now = () => nowMs
  const outboxDir = outboxDirOf(localDir)
  const emulators = await startEmulators({ stateDir: join(localDir, 'state'), outboxDir, now })
  const places = { localDir, feedsFile: 'none', topicsDir: 'none', pagesUrl: 'https://pages.example' }
  const env = await localEnvironment(places, emulators.queueUrls)
  await buildTemplates(templatesDirOf(localDir))
  const { log, lines } = recordingLog()
  let words = 0
  const runtime: Runtime = { env, now, random: () => 0.5, newId: () => `word${++words}`, log }
  const [client, sqs] = [openTableClient(), new SQSClient({})]
  const sendUrl = emulators.queueUrls.send
  const keys = await loadSigningKeys(env['TOKEN_KEYS']!)
  const triggers = [
    {
      queueUrl: sendUrl,
      batchSize: 1,
      concurrency: 4,
      fills: [emulators.queueUrls.feedback],
      handler: createSendMail(runtime),
    },
    {
      queueUrl: emulators.queueUrls.feedback,
      batchSize: 10,
      concurrency: 2,
      fills: [],
      handler: createRecordFeedback(runtime),
    },
  ]
  return {
    lines,
    ses: emulators.ses,
    newsroom: openNewsroomTable(client, TABLE_NAMES.newsroom),
    subscribers: openSubscribersTable(client, TABLE_NAMES.subscribers),
    deliveries: openDeliveriesTable(client, TABLE_NAMES.deliveries),
    queue: openQueue<SendMessage>(sqs, sendUrl),
    hashOf: (address: string) => addressHash(address, keys, hmacSha256),
    sendEdition: createSendEdition(runtime),
    watch: createWatch(runtime),
    later: (ms: number) => void (nowMs += ms),
    /** All that waits in the queues is done, and what SES says of it too. */
    async settle() {
      await drain(sqs, triggers, unexpected)
      await emulators.ses.eventsHandedOver()
      await drain(sqs, triggers, unexpected)
    },
    async stop() {
      client.destroy()
      sqs.destroy()
      await emulators.close()
      await rm(localDir, { recursive: true })
    },
  }
}

describe('an edition, from its release to what SES reports', () => {
  let sending: Awaited<ReturnType<typeof startSending>>
  const sentTo = () => sending.ses.accepted().map(({ destinations }) => destinations.join())
  const mailTo = async (address: string) => {
    const accepted = sending.ses.accepted().find(({ destinations }) => destinations.includes(address))
    return PostalMime.parse(await readFile(accepted!.file))
  }
  const stateOf = async (id: string) => (await sending.subscribers.subscriber(id))?.state

  beforeAll(async () => {
    sending = await startSending()
    await sending.newsroom.followFeed(feed('gazette'))
    await sending.newsroom.keepDraft(edition({ topics: TOPICS, storyCount: 2 }), [story(0, 'asylum'), story(1, 'work')])
    for (const known of READERS) {
      await sending.subscribers.addSubscriber({ ...known, state: 'pending' }, sending.hashOf(known.address))
      await sending.subscribers.confirm(known.id, MONDAY - DAY_MS)
    }
    await sending.sendEdition()
    // Leila leaves after the recipients were frozen, before her mail is sent; every message comes twice.
    await sending.subscribers.unsubscribe('leila', MONDAY)
    await sending.sendEdition()
    await sending.settle()
  }, 60_000)
  afterAll(() => sending.stop())

  it('goes once to each reader who wants it and is still one', () => {
    expect(sentTo().toSorted()).toEqual([
      'bounce+es@simulator.example',
      'complaint@simulator.example',
      'emma@reader.example',
      'nadia@reader.example',
      'omar@reader.example',
    ])
  })

  it('is in the reader’s language, with the headers and links by which to leave', async () => {
    const mail = await mailTo('omar@reader.example')
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
    expect(mail.html).toContain('dir="rtl"')
    expect(headers.get('content-language')).toBe('ar')
    expect(headers.get('list-unsubscribe')).toMatch(/^<https:\/\/pages\.example\/unsubscribe\/v1\.[^>]+>$/)
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(headers.get('x-delivery-id')).toBe(`${WEEK}__omar`)
    // Omar wants work alone.
    expect(mail.text).toContain('Tazmourt, 1')
    expect(mail.text).not.toContain('Tazmourt, 0')
  })

  it('leaves a ledger that adds up: each line settled, under the message id that SES gave', async () => {
    expect(await sending.deliveries.countsOf(WEEK)).toEqual({
      pending: 0,
      claimed: 0,
      sent: 5,
      failed: 0,
      unknown: 0,
      suppressed: 1,
    })
    expect(await sending.deliveries.delivery(WEEK, 'leila')).toMatchObject({
      state: 'suppressed',
      reason: 'not-active',
    })
    const { sesMessageId } = (await sending.deliveries.delivery(WEEK, 'nadia'))!
    expect(sending.ses.accepted().find(({ deliveryId }) => deliveryId === `${WEEK}__nadia`)?.messageId).toBe(
      sesMessageId,
    )
    expect((await sending.newsroom.edition(WEEK))?.recipients).toEqual({ candidates: 7, deliveries: 6, excluded: 1 })
  })

  it('suppresses who bounced for good and who complained, and nobody else', async () => {
    expect(await Promise.all(['bouncing', 'cross', 'nadia'].map(stateOf))).toEqual([
      'suppressed',
      'suppressed',
      'active',
    ])
  })

  it('is finished at the next tick; the watch finds nothing, and the log no fault and no address', async () => {
    expect(await sending.sendEdition()).toMatchObject({ finished: [WEEK], queued: 0 })
    expect(await sending.newsroom.edition(WEEK)).toMatchObject({ state: 'sent' })
    expect(await sending.watch()).toEqual([])
    expect(sending.lines.filter(({ level }) => level !== 'info')).toEqual([])
    expect(sending.lines.filter(({ message }) => message === 'mail sent')).toHaveLength(5)
    expect(JSON.stringify(sending.lines)).not.toMatch(/@(reader|simulator)/)
  })

  it('goes out no second time, whatever the clock and the queue bring again', async () => {
    const before = sentTo().length
    const again = READERS.map(
      ({ id }) => ({ kind: 'edition', mailId: WEEK, subscriberId: id, editionId: WEEK }) as const,
    )
    await sending.queue.send(again.filter(({ subscriberId }) => subscriberId !== 'iris'))
    await sending.sendEdition()
    await sending.settle()
    expect(sentTo()).toHaveLength(before)
  })

  it('is followed by the next one, without those who were suppressed or left', async () => {
    const before = sentTo().length
    sending.later(7 * DAY_MS)
    const [fromMs, toMs] = [MONDAY - HOUR_MS, MONDAY + 7 * DAY_MS - HOUR_MS]
    const times = { composedAtMs: toMs, releaseAtMs: toMs + HOUR_MS, window: { fromMs, toMs } }
    await sending.newsroom.keepDraft(edition({ id: '2031-w10', topics: TOPICS, ...times }), [story(0, 'asylum')])
    await sending.sendEdition()
    await sending.settle()
    expect(sentTo().slice(before).toSorted()).toEqual(['emma@reader.example', 'nadia@reader.example'])
  })

  it('a confirmation goes to who asks, once, with the link in it', async () => {
    const asking = reader('sami', { state: 'pending', lang: 'es' })
    await sending.subscribers.addSubscriber(asking, sending.hashOf(asking.address))
    const message: SendMessage = { kind: 'confirm', mailId: 'confirm-sami-1', subscriberId: 'sami', editionId: null }
    await sending.queue.send([message, message])
    await sending.settle()
    expect(sentTo().filter((to) => to === asking.address)).toHaveLength(1)
    const mail = await mailTo(asking.address)
    expect(mail.text).toMatch(/https:\/\/pages\.example\/confirm\/v1\.\S+/)
    expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false)
  })
})
