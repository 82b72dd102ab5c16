import { settings, toSettings } from './adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from './adapters/deliveries-table.ts'
import { eachMessage, lambdaRuntime, type QueueHandler, type Runtime } from './adapters/lambda.ts'
import { toFeedback } from './adapters/ses-events.ts'
import { hmacSha256, loadSigningKeys } from './adapters/signing-keys.ts'
import { openSubscribersTable, type SubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { isOfEdition, parseDeliveryId } from './core/deliveries/delivery.ts'
import { suppressionBy, type SuppressionReason } from './core/deliveries/suppression.ts'
import type { Delivery, Feedback } from './core/model.ts'
import { addressHash } from './core/subscribers/address.ts'

export interface RecordFeedbackPorts extends Pick<Runtime, 'now' | 'log'> {
  readonly deliveries: Pick<DeliveriesTable, 'recordFeedback'>
  readonly subscribers: Pick<SubscribersTable, 'subscriber' | 'suppress' | 'noteSoftBounce' | 'forgetSoftBounces'>
  readonly hashOf: (address: string) => string
}

/** Takes one message of SES' events into the ledger, and suppresses readers who bounced for good, or too often, or complained. */
export async function recordFeedback(body: unknown, ports: RecordFeedbackPorts): Promise<void> {
  const { deliveries, log } = ports
  const feedback = toFeedback(body)
  const ids = feedback.kind === 'ignored' ? null : parseDeliveryId(feedback.deliveryId)
  if (feedback.kind === 'ignored' || ids === null) {
    log.warn('event ignored', { reason: feedback.kind === 'ignored' ? feedback.reason : 'no-delivery-id' })
    return
  }

  const result = await deliveries.recordFeedback(ids.mailId, ids.subscriberId, feedback)
  const fields = { deliveryId: feedback.deliveryId, event: feedback.kind, sesMessageId: feedback.sesMessageId }
  if (result === 'second')
    log.error('second message for one delivery', {
      ...fields,
      impact: 'A reader got the same mail twice. Hold the edition until it is understood.',
    })
  else if (result === 'no-such-delivery') log.warn('event of no delivery', fields)
  else if (feedback.kind === 'reject')
    log.error('mail rejected after it was taken', {
      ...fields,
      impact: 'A reader did not get this mail: SES found it infected. Others of its edition may follow.',
    })
  else log.info('feedback recorded', { ...fields, repeated: result === 'repeated', lagMs: ports.now() - feedback.atMs })

  // Also after a repeated event: the call before may have broken off right here.
  const reason = suppressionBy(feedback, await softBounces(ids, feedback, ports))
  if (reason !== null) await suppress(ids.subscriberId, reason, feedback.atMs, ports)
}

/**
 * How many editions in a row bounced and might have healed, when this event is counted in. What is known by its edition counts
 * once, however often its event comes. A delivery ends the row.
 */
async function softBounces(
  { mailId, subscriberId }: Pick<Delivery, 'mailId' | 'subscriberId'>,
  feedback: Feedback,
  { subscribers }: RecordFeedbackPorts,
): Promise<number> {
  if (!isOfEdition(mailId)) return 0
  if (feedback.kind === 'delivery') await subscribers.forgetSoftBounces(subscriberId)
  if (feedback.kind !== 'bounce' || feedback.permanent) return 0
  return subscribers.noteSoftBounce(subscriberId, mailId)
}

async function suppress(
  subscriberId: string,
  reason: SuppressionReason,
  atMs: number,
  { subscribers, hashOf, log }: RecordFeedbackPorts,
): Promise<void> {
  const reader = await subscribers.subscriber(subscriberId)
  // Erased since: there is nobody left to mail.
  if (reader === null) {
    log.warn('nobody to suppress', { subscriberId, reason })
    return
  }
  await subscribers.suppress(subscriberId, hashOf(reader.address), reason, atMs)
  log.info('reader suppressed', { subscriberId, reason })
}

const recordFeedbackSettings = settings.pick({ SUBSCRIBERS_TABLE: true, DELIVERIES_TABLE: true, TOKEN_KEYS: true })

export const createHandler = (runtime: Runtime): QueueHandler =>
  eachMessage(runtime.log, async () => {
    const env = toSettings(runtime.env, recordFeedbackSettings)
    const client = openTableClient()
    const keys = await loadSigningKeys(env.TOKEN_KEYS)
    const ports: RecordFeedbackPorts = {
      ...runtime,
      deliveries: openDeliveriesTable(client, env.DELIVERIES_TABLE),
      subscribers: openSubscribersTable(client, env.SUBSCRIBERS_TABLE),
      hashOf: (address) => addressHash(address, keys, hmacSha256),
    }
    return (body) => recordFeedback(body, ports)
  })

export const handler = createHandler(lambdaRuntime('record-feedback'))
