import { SQSClient } from '@aws-sdk/client-sqs'
import { settings, toSettings } from './adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from './adapters/deliveries-table.ts'
import { settleClaim, takeClaim } from './adapters/delivery-claims.ts'
import { lambdaRuntime, onSchedule, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { openQueue, type Queue, type SendMessage } from './adapters/queues.ts'
import { openSubscribersTable, type SubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { mayMail } from './core/deliveries/allow-list.ts'
import { LEASE_MS, pendingDelivery, WAITED_TOO_LONG_MS } from './core/deliveries/delivery.ts'
import { storiesFor } from './core/editions/selection.ts'
import type { Delivery, Edition, EditionStory, Recipients, Subscriber } from './core/model.ts'

export interface SendEditionPorts extends Pick<Runtime, 'now' | 'newId' | 'log'> {
  readonly newsroom: Pick<NewsroomTable, 'editions' | 'editionStories' | 'moveEdition'>
  readonly subscribers: Pick<SubscribersTable, 'activeSubscribers'>
  readonly deliveries: Pick<
    DeliveriesTable,
    'addDelivery' | 'deliveriesOf' | 'waitingDeliveries' | 'claim' | 'delivery' | 'settle'
  >
  readonly queue: Queue<SendMessage>
  readonly allowed: readonly string[]
  /** By a setting, as after a restore: nothing is released and nothing put on the queue. */
  readonly isPaused: boolean
}

/** What one tick did, in deliveries and editions. */
export interface SendEditionReport {
  readonly released: readonly string[]
  readonly finished: readonly string[]
  /** New lines of the ledger. */
  readonly deliveries: number
  /** Messages put on the queue: new lines, and pending ones put there again. */
  readonly queued: number
}

/** Editions older than this are nobody's news any more: a forgotten one is watch's to tell, not ours to mail. */
const OLDEST_MS = 28 * 86_400_000
/** So many pending lines are put on the queue again in one tick: of a long list, most still have their first message. */
const MOST_AGAIN = 20_000
/** So many writes of the ledger at once, and messages at a time. */
const AT_ONCE = 10

/**
 * Releases the editions whose time has come, and carries on those being sent: a line that is still pending, because its
 * message got lost or its edition was paused, is put on the queue again. Whatever it is called after, at whatever point it
 * broke off, the next call goes on from what the tables say.
 */
export async function sendEditions(ports: SendEditionPorts): Promise<SendEditionReport> {
  const report = { released: new Array<string>(), finished: new Array<string>(), deliveries: 0, queued: 0 }
  if (ports.isPaused) {
    ports.log.warn('sending is paused by its setting')
    return report
  }
  for (const edition of await openEditions(ports)) {
    const sending = edition.state === 'sending' ? edition : await release(edition, ports)
    if (sending === null) continue
    if (edition.state !== 'sending') report.released.push(edition.id)
    const counts = sending.recipients === null ? await freeze(sending, ports) : await sweep(sending, ports)
    report.deliveries += counts.added
    report.queued += counts.queued
    if (counts.open === 0 && (await finish(sending, ports))) report.finished.push(sending.id)
  }
  report.queued += await sweepSingles(ports)
  return report
}

/** Editions that are to go now or are going, the oldest first. */
async function openEditions({ newsroom, now }: SendEditionPorts): Promise<readonly Edition[]> {
  const open: Edition[] = []
  for await (const edition of newsroom.editions()) {
    if (edition.composedAtMs < now() - OLDEST_MS) break
    const isDue = (edition.state === 'draft' || edition.state === 'approved') && edition.releaseAtMs <= now()
    if (isDue || edition.state === 'sending') open.unshift(edition)
  }
  return open
}

async function release(edition: Edition, { newsroom, log }: SendEditionPorts): Promise<Edition | null> {
  const moved = await newsroom.moveEdition(edition.id, ['draft', 'approved'], 'sending')
  if (moved !== null) log.info('edition released', { editionId: edition.id, stories: edition.storyCount })
  return moved
}

interface Counts {
  readonly added: number
  readonly queued: number
  /** Lines that are not settled for good: pending, claimed, or unknown. */
  readonly open: number
}

/**
 * Freezes the recipients: a ledger line for everybody who is active now and wants one of the stories. Lines that an earlier
 * call made before it broke off stay as they are and count as made: who is left out is counted among the others only.
 */
async function freeze(edition: Edition, ports: SendEditionPorts): Promise<Counts> {
  const { newsroom, subscribers, deliveries, queue, log, now } = ports
  const stories = await newsroom.editionStories(edition.id)
  const before = await linesOf(edition, ports)
  await queue.send(before.pending.map(toMessage))
  let [excluded, added] = [0, 0]
  for await (const readers of inChunks(subscribers.activeSubscribers(), AT_ONCE)) {
    const fresh = readers.filter(({ id }) => !before.subscriberIds.has(id))
    const recipients = fresh.filter((reader) => isRecipient(reader, stories, ports.allowed))
    const lines = recipients.map(({ id }) => pendingDelivery('edition', edition.id, id, now()))
    const written = await Promise.allSettled(lines.map((line) => deliveries.addDelivery(line)))
    // All are awaited before one that failed ends the call: a write left behind would come after the next call's reading.
    const failure = written.find((result) => result.status === 'rejected')
    if (failure !== undefined) throw failure.reason
    await queue.send(lines.map(toMessage))
    excluded += fresh.length - recipients.length
    added += lines.length
  }
  const made = before.subscriberIds.size + added
  const recipients: Recipients = { candidates: made + excluded, deliveries: made, excluded }
  await newsroom.moveEdition(edition.id, ['sending'], 'sending', { recipients })
  log.info('recipients frozen', { editionId: edition.id, ...recipients })
  return { added, queued: before.pending.length + added, open: before.open + added }
}

function isRecipient(reader: Subscriber, stories: readonly EditionStory[], allowed: readonly string[]): boolean {
  return mayMail(allowed, reader.address) && storiesFor(stories, reader).length > 0
}

/** Puts the pending lines of an edition on the queue again: their messages may have been lost. A repeated message is harmless. */
async function sweep(edition: Edition, ports: SendEditionPorts): Promise<Counts> {
  const { subscriberIds, pending, open } = await linesOf(edition, ports)
  await countStragglers(edition, subscriberIds.size, ports)
  await ports.queue.send(pending.map(toMessage))
  if (pending.length > 0)
    ports.log.info('pending mails queued again', { editionId: edition.id, queued: pending.length })
  return { added: 0, queued: pending.length, open }
}

/**
 * Two releases at once, or one that died with a write on its way, may leave a line that the count missed: of a reader who left
 * just then, whom the other did not see. It is a recipient like the rest. Lines that are missing are watch's to tell.
 */
async function countStragglers(
  { id, recipients }: Edition,
  lines: number,
  { newsroom, log }: SendEditionPorts,
): Promise<void> {
  if (recipients === null || lines <= recipients.deliveries) return
  const counted: Recipients = { ...recipients, candidates: lines + recipients.excluded, deliveries: lines }
  await newsroom.moveEdition(id, ['sending'], 'sending', { recipients: counted })
  log.warn('late lines counted', { editionId: id, ...counted })
}

/**
 * Confirmations and tests that are still pending: on the queue again, for their messages may have been lost, or given up when
 * nobody waits for them any more.
 */
async function sweepSingles({ deliveries, queue, now, newId, log }: SendEditionPorts): Promise<number> {
  const again: Delivery[] = []
  for await (const line of deliveries.waitingDeliveries(now())) {
    if (now() - line.createdAtMs < WAITED_TOO_LONG_MS) {
      again.push(line)
      continue
    }
    // By a claim: a sender may have it just now.
    const token = newId()
    if (!(await takeClaim(deliveries, line, { token, leaseUntilMs: now() + LEASE_MS, atMs: now() }))) continue
    const outcome = { state: 'failed', sesMessageId: null, reason: 'waited-too-long' } as const
    await settleClaim(deliveries, line, token, outcome, now())
    log.warn('mail given up', { deliveryId: line.id, kind: line.kind, lastReason: line.reason })
  }
  await queue.send(again.map(toMessage))
  return again.length
}

async function finish(edition: Edition, { newsroom, log, now }: SendEditionPorts): Promise<boolean> {
  const sent = await newsroom.moveEdition(edition.id, ['sending'], 'sent', { sentAtMs: now() })
  if (sent !== null) log.info('edition sent', { editionId: edition.id, ...sent.recipients })
  return sent !== null
}

async function linesOf(edition: Edition, { deliveries }: SendEditionPorts) {
  const subscriberIds = new Set<string>()
  const pending: Delivery[] = []
  let open = 0
  for await (const line of deliveries.deliveriesOf(edition.id)) {
    subscriberIds.add(line.subscriberId)
    if (line.state === 'pending' && pending.length < MOST_AGAIN) pending.push(line)
    if (line.state === 'pending' || line.state === 'claimed' || line.state === 'unknown') open++
  }
  return { subscriberIds, pending, open }
}

const toMessage = ({ kind, mailId, subscriberId, editionId }: Delivery): SendMessage => ({
  kind,
  mailId,
  subscriberId,
  editionId,
})

async function* inChunks<Item>(items: AsyncIterable<Item>, size: number): AsyncIterable<readonly Item[]> {
  let chunk: Item[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

const sendEditionSettings = settings.pick({
  NEWSROOM_TABLE: true,
  SUBSCRIBERS_TABLE: true,
  DELIVERIES_TABLE: true,
  SEND_QUEUE_URL: true,
  ALLOWED_RECIPIENTS: true,
  SENDING_PAUSED: true,
})

export const createHandler = (runtime: Runtime) =>
  onSchedule(() => {
    const env = toSettings(runtime.env, sendEditionSettings)
    const client = openTableClient()
    const ports: SendEditionPorts = {
      ...runtime,
      newsroom: openNewsroomTable(client, env.NEWSROOM_TABLE),
      subscribers: openSubscribersTable(client, env.SUBSCRIBERS_TABLE),
      deliveries: openDeliveriesTable(client, env.DELIVERIES_TABLE),
      queue: openQueue<SendMessage>(new SQSClient({}), env.SEND_QUEUE_URL),
      allowed: env.ALLOWED_RECIPIENTS,
      isPaused: env.SENDING_PAUSED,
    }
    return Promise.resolve(() => sendEditions(ports))
  })

export const handler = createHandler(lambdaRuntime('send-edition'))
