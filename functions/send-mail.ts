import { setTimeout as wait } from 'node:timers/promises'
import { settings, toSettings } from './adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from './adapters/deliveries-table.ts'
import { settleClaim, takeClaim, type Settlement } from './adapters/delivery-claims.ts'
import { eachMessage, lambdaRuntime, type QueueHandler, type Runtime } from './adapters/lambda.ts'
import { openMailComposer, type MailComposer, type MailContent } from './adapters/mail-composer.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { SendMessage } from './adapters/queues.ts'
import { openMailer, SES_CALL_MS, type Mailer } from './adapters/ses.ts'
import { hmacSha256, loadSigningKeys } from './adapters/signing-keys.ts'
import { openSubscribersTable, type SubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { openTemplates } from './adapters/templates.ts'
import { openTurns, type Turn } from './adapters/turns.ts'
import { mayMail } from './core/deliveries/allow-list.ts'
import { deliveryId, LEASE_MS, pendingDelivery } from './core/deliveries/delivery.ts'
import { toOutcome, type SendOutcome } from './core/deliveries/outcome.ts'
import { backoffMs } from './core/deliveries/rate.ts'
import type { EditionStory } from './core/model.ts'
import { addressHash } from './core/subscribers/address.ts'

/** What sending one mail needs of the world. */
export interface SendMailPorts extends Pick<Runtime, 'now' | 'random' | 'newId' | 'log'> {
  readonly newsroom: Pick<NewsroomTable, 'edition' | 'editionStories' | 'moveEdition'>
  readonly subscribers: Pick<SubscribersTable, 'subscriber' | 'isSuppressed' | 'stampClaim'>
  readonly deliveries: Pick<DeliveriesTable, 'addDelivery' | 'delivery' | 'claim' | 'settle'>
  readonly mailer: Pick<Mailer, 'send'>
  readonly composer: MailComposer
  readonly turn: Turn
  readonly wait: (ms: number) => Promise<unknown>
  readonly hashOf: (address: string) => string
  readonly allowed: readonly string[]
  /** By a setting, as after a restore: its line waits, and a sweep brings it again. */
  readonly isPaused: boolean
  readonly memory: SenderMemory
}

/** What a warm sender remembers between mails. Losing it costs a read, or a few more calls before an edition is held. */
interface SenderMemory {
  /** The stories of the edition that is going out: frozen, so they cannot be stale. */
  frozen: { readonly editionId: string; readonly stories: readonly EditionStory[] } | null
  /** Failures since the last mail that went, by mail and reason. */
  readonly failures: Map<string, number>
}

/** The mail could not go now and is provably unsent: its message belongs back on the queue. */
export class SendLater extends Error {
  override readonly name = 'SendLater'
}

/** Tries of one mail within one call, where SES provably refused for a passing reason. */
const TRIES = 4
/** So many failures of one kind without a mail that went between them are no accident of single addresses. */
const ALIKE = 5
/** The 24-hour quota frees itself little by little: an edition that met it goes on after this. */
const QUOTA_PAUSE_MS = 60 * 60_000

interface Ready {
  readonly kind: 'ready'
  readonly raw: Uint8Array
  readonly to: string
}
type Prepared =
  | Ready
  | { readonly kind: 'left-out'; readonly reason: string }
  /** Its edition is held, or waits for its time: the line stays pending for the next sweep. */
  | { readonly kind: 'not-now' }

/**
 * Sends what one message of the queue asks for. A line that is not pending is left alone, so a repeated message is harmless.
 *
 *     render ─▸ turn ─▸ claim ─▸ stamp ─▸ SES, once ─▸ settle
 *
 * SES has no idempotency token: the claim keeps others off the line, the stamp on the reader's item is the last write before
 * the call, and whatever is not provably refused is held as `unknown`, never tried again by itself (ADR 4).
 * @throws SendLater where SES refused and the queue should bring the message again.
 */
export async function sendMail(message: SendMessage, ports: SendMailPorts): Promise<void> {
  if (!(await isPending(message, ports)) || ports.isPaused) return
  const mail = await prepare(message, ports)
  if (mail.kind === 'not-now') return
  for (let tries = 1; ; tries++) {
    const turn = mail.kind === 'ready' ? await ports.turn(message.kind) : NO_TURN_WANTED
    if (turn.kind === 'no-room') return pauseForQuota(message, ports)
    const outcome = await attempt(message, mail, turn.isOn, ports)
    if (outcome === null || (await follow(message, outcome, ports)) === 'done') return
    if (tries === TRIES) throw new SendLater(`refused ${TRIES} times`)
    await ports.wait(backoffMs(tries, ports.random()))
  }
}

async function isPending(message: SendMessage, ports: SendMailPorts): Promise<boolean> {
  const { kind, mailId, subscriberId, editionId } = message
  // Editions' lines are made by the release; confirmations and tests make their own.
  if (kind !== 'edition')
    await ports.deliveries.addDelivery(pendingDelivery(kind, mailId, subscriberId, ports.now(), editionId))
  const line = await ports.deliveries.delivery(mailId, subscriberId)
  if (line === null) throw new Error(`no ledger line ${deliveryId(mailId, subscriberId)}`)
  return line.state === 'pending'
}

async function prepare(message: SendMessage, ports: SendMailPorts): Promise<Prepared> {
  const { subscribers, composer, allowed } = ports
  const reader = await subscribers.subscriber(message.subscriberId)
  if (reader === null) return { kind: 'left-out', reason: 'erased' }
  if (!mayMail(allowed, reader.address)) return { kind: 'left-out', reason: 'not-allow-listed' }
  if (await subscribers.isSuppressed(ports.hashOf(reader.address))) return { kind: 'left-out', reason: 'suppressed' }
  const content = await contentOf(message, ports)
  if (content === null) return { kind: 'not-now' }
  const composed = await composer.compose(content, reader, idOf(message), ports.now())
  if (composed.kind === 'none') return { kind: 'left-out', reason: composed.reason }
  return { kind: 'ready', raw: composed.raw, to: reader.address }
}

async function contentOf(message: SendMessage, { newsroom, memory }: SendMailPorts): Promise<MailContent | null> {
  if (message.kind === 'confirm') return { kind: 'confirm' }
  const edition = await newsroom.edition(message.editionId ?? message.mailId)
  if (edition === null) throw new Error(`no edition ${message.editionId ?? message.mailId}`)
  if (message.kind === 'test') {
    // A draft may still change, so its stories are read anew for every test mail.
    return { kind: 'edition', edition, stories: await newsroom.editionStories(edition.id) }
  }
  // `sent` too: an operator may have a held mail of a finished edition sent again.
  if (edition.state !== 'sending' && edition.state !== 'sent') return null
  if (memory.frozen?.editionId !== edition.id)
    memory.frozen = { editionId: edition.id, stories: await newsroom.editionStories(edition.id) }
  return { kind: 'edition', edition, stories: memory.frozen.stories }
}

/** Nothing goes to SES. */
const NO_TURN_WANTED = { kind: 'go', isOn: () => true } as const

/** One claim's life. Null where no call to SES was made: the line is somebody else's, or is not to be sent. */
async function attempt(
  message: SendMessage,
  mail: Exclude<Prepared, { kind: 'not-now' }>,
  isOn: () => boolean,
  ports: SendMailPorts,
): Promise<SendOutcome | null> {
  const [token, leaseUntilMs] = [ports.newId(), ports.now() + LEASE_MS]
  if (!(await takeClaim(ports.deliveries, message, { token, leaseUntilMs, atMs: ports.now() }))) return null
  if (mail.kind === 'left-out') return leaveOut(message, token, mail.reason, ports)
  let mayGo: boolean
  try {
    mayGo = await stamp(message, token, leaseUntilMs, ports)
  } catch (error) {
    // Nothing has gone to SES under this claim, and nothing will: the line is given back.
    await settle(message, token, { state: 'pending', sesMessageId: null, reason: null }, ports)
    throw error
  }
  if (!mayGo) return leaveOut(message, token, 'not-active', ports)
  const outcome: SendOutcome = isOn() ? await callSes(message, mail, ports) : TURN_PASSED
  await settle(message, token, settlementOf(outcome), ports)
  return outcome
}

/** The writes before took long, and others have their turn now. */
const TURN_PASSED = { kind: 'refused', reason: 'turn-passed' } as const

async function callSes(message: SendMessage, mail: Ready, ports: SendMailPorts): Promise<SendOutcome> {
  return toOutcome(await ports.mailer.send({ raw: mail.raw, to: mail.to, deliveryId: idOf(message) }))
}

async function stamp(
  message: SendMessage,
  token: string,
  leaseUntilMs: number,
  ports: SendMailPorts,
): Promise<boolean> {
  const claim = { deliveryId: idOf(message), token, atMs: ports.now() }
  const allowed = message.kind === 'confirm' ? 'pending' : 'active'
  const isStamped = await ports.subscribers.stampClaim(message.subscriberId, claim, allowed)
  if (isStamped && ports.now() + SES_CALL_MS > leaseUntilMs) throw new SendLater('the lease is nearly over')
  return isStamped
}

async function leaveOut(message: SendMessage, token: string, reason: string, ports: SendMailPorts): Promise<null> {
  await settle(message, token, { state: 'suppressed', sesMessageId: null, reason }, ports)
  ports.log.info('mail suppressed', { ...idsOf(message), reason })
  return null
}

async function settle(message: SendMessage, token: string, outcome: Settlement, ports: SendMailPorts): Promise<void> {
  const settled = await settleClaim(ports.deliveries, message, token, outcome, ports.now())
  if (settled === 'settled') return
  ports.log.error('outcome not recorded', { ...idsOf(message), outcome: outcome.state, state: settled })
}

function settlementOf(outcome: SendOutcome): Settlement {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', sesMessageId: outcome.messageId, reason: null }
    case 'refused':
    case 'quota':
    case 'paused':
      return { state: 'pending', sesMessageId: null, reason: outcome.reason }
    case 'rejected':
      return { state: 'failed', sesMessageId: null, reason: outcome.reason }
    case 'unknown':
      return { state: 'unknown', sesMessageId: null, reason: outcome.reason }
  }
}

/** What a call's outcome means beyond its line. `again`: the same mail may be tried once more after a while. */
async function follow(message: SendMessage, outcome: SendOutcome, ports: SendMailPorts): Promise<'done' | 'again'> {
  const { log, memory } = ports
  const fields = idsOf(message)
  switch (outcome.kind) {
    case 'sent':
      memory.failures.clear()
      log.info('mail sent', { ...fields, sesMessageId: outcome.messageId })
      return 'done'
    case 'refused':
      log.warn('mail refused for now', { ...fields, reason: outcome.reason })
      return 'again'
    case 'quota':
      await pauseForQuota(message, ports)
      return 'done'
    case 'paused':
      log.error('sending refused by SES', { ...fields, reason: outcome.reason })
      if (message.kind !== 'edition') throw new SendLater(outcome.reason)
      await holdEdition(message, outcome.reason, ports)
      return 'done'
    case 'rejected':
      log.error('mail failed', { ...fields, reason: outcome.reason })
      await countFailure(message, outcome.reason, ports)
      return 'done'
    case 'unknown':
      log.error('mail held', { ...fields, reason: outcome.reason })
      await countFailure(message, outcome.reason, ports)
      return 'done'
  }
}

/** The quota of 24 hours is used up, or as good as that: the edition goes on by itself when some of it is free again. */
async function pauseForQuota(message: SendMessage, { log, newsroom, now }: SendMailPorts): Promise<void> {
  log.warn('daily quota used up', idsOf(message))
  if (message.kind !== 'edition') throw new SendLater('daily-quota')
  await newsroom.moveEdition(message.mailId, ['sending'], 'approved', { releaseAtMs: now() + QUOTA_PAUSE_MS })
}

async function countFailure(message: SendMessage, reason: string, ports: SendMailPorts): Promise<void> {
  const { failures } = ports.memory
  const key = `${message.mailId} ${reason}`
  const count = (failures.get(key) ?? 0) + 1
  failures.set(key, count)
  if (count < ALIKE || message.kind !== 'edition') return
  failures.delete(key)
  await holdEdition(message, reason, ports)
}

async function holdEdition({ mailId }: SendMessage, reason: string, { newsroom, log }: SendMailPorts): Promise<void> {
  // Another sender may have held it already: told once is enough.
  if ((await newsroom.moveEdition(mailId, ['sending'], 'held')) === null) return
  const impact = 'Readers who have not got this edition yet will not, until it is released again.'
  log.error('edition paused', { editionId: mailId, reason, impact })
}

const idOf = ({ mailId, subscriberId }: SendMessage) => deliveryId(mailId, subscriberId)
const idsOf = (message: SendMessage) => ({
  deliveryId: idOf(message),
  kind: message.kind,
  editionId: message.editionId,
})

const sendMailSettings = settings.pick({
  NEWSROOM_TABLE: true,
  SUBSCRIBERS_TABLE: true,
  DELIVERIES_TABLE: true,
  SENDER: true,
  SENDER_NAME: true,
  POSTAL_ADDRESS: true,
  CONFIGURATION_SET: true,
  PAGES_URL: true,
  TOKEN_KEYS: true,
  ALLOWED_RECIPIENTS: true,
  WARM_UP_FROM: true,
  SENDING_PAUSED: true,
  TEMPLATES_DIR: true,
})

export const createHandler = (runtime: Runtime): QueueHandler =>
  eachMessage(runtime.log, async () => {
    const env = toSettings(runtime.env, sendMailSettings)
    const [keys, templates] = await Promise.all([loadSigningKeys(env.TOKEN_KEYS), openTemplates(env.TEMPLATES_DIR)])
    const client = openTableClient()
    const mailer = openMailer({ sender: env.SENDER, configurationSet: env.CONFIGURATION_SET })
    const deliveries = openDeliveriesTable(client, env.DELIVERIES_TABLE)
    const from = { name: env.SENDER_NAME, address: env.SENDER }
    const ports: SendMailPorts = {
      ...runtime,
      newsroom: openNewsroomTable(client, env.NEWSROOM_TABLE),
      subscribers: openSubscribersTable(client, env.SUBSCRIBERS_TABLE),
      deliveries,
      mailer,
      composer: openMailComposer({ templates, keys, pagesUrl: env.PAGES_URL, from, postalAddress: env.POSTAL_ADDRESS }),
      turn: openTurns({
        deliveries,
        quota: () => mailer.quota(),
        clock: () => Date.now(),
        wait,
        warmUpFromMs: env.WARM_UP_FROM,
      }),
      wait,
      hashOf: (address) => addressHash(address, keys, hmacSha256),
      allowed: env.ALLOWED_RECIPIENTS,
      isPaused: env.SENDING_PAUSED,
      memory: { frozen: null, failures: new Map() },
    }
    return (body) => sendMail(SendMessage.parse(body), ports)
  })

export const handler = createHandler(lambdaRuntime('send-mail'))
