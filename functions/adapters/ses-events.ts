import * as z from 'zod'
import { parseDeliveryId } from '../core/deliveries/delivery.ts'
import type { Feedback } from '../core/model.ts'

/** What arrived is no news of one of our deliveries; `reason` is a fixed word. */
export interface IgnoredEvent {
  readonly kind: 'ignored'
  readonly reason: 'not-an-event' | 'no-delivery-id' | 'other-event' | 'not-spam'
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))

const Envelope = z.object({ Type: z.string(), Message: z.string() })

// Event publishing says `eventType`, identity notifications say `notificationType`; the rest of them is alike.
// Source: SES Developer Guide, "Contents of event data that Amazon SES publishes to Amazon SNS".
const SesEvent = z
  .object({
    eventType: z.string().optional(),
    notificationType: z.string().optional(),
    mail: z.object({
      messageId: z.string().min(1),
      timestamp: instant,
      headers: z.array(z.object({ name: z.string(), value: z.string() })).catch([]),
      tags: z.record(z.string(), z.array(z.string())).catch({}),
    }),
    bounce: z.object({ bounceType: z.string(), timestamp: instant }).optional(),
    complaint: z.object({ complaintFeedbackType: z.string().nullish(), timestamp: instant }).optional(),
    delivery: z.object({ timestamp: instant }).optional(),
  })
  .transform(({ eventType, notificationType, ...rest }) => ({ type: eventType ?? notificationType ?? '', ...rest }))

type SesEvent = z.infer<typeof SesEvent>

/**
 * Reads a queue's message as what SES reports of a delivery: raw, or wrapped by SNS. Never throws: what is none of ours is
 * ignored, for a message that cannot be read today cannot be read tomorrow.
 */
export function toFeedback(body: unknown): Feedback | IgnoredEvent {
  const event = SesEvent.safeParse(unwrap(body))
  if (!event.success) return { kind: 'ignored', reason: 'not-an-event' }
  const deliveryId = deliveryIdOf(event.data)
  if (deliveryId === null) return { kind: 'ignored', reason: 'no-delivery-id' }
  return feedbackOf(event.data, deliveryId)
}

function unwrap(body: unknown): unknown {
  const envelope = Envelope.safeParse(body)
  if (!envelope.success) return body
  try {
    return JSON.parse(envelope.data.Message)
  } catch {
    return null
  }
}

function deliveryIdOf({ mail }: SesEvent): string | null {
  const header = mail.headers.find(({ name }) => name.toLowerCase() === 'x-delivery-id')?.value.trim()
  const candidates = [...(mail.tags['delivery'] ?? []), ...(header === undefined ? [] : [header])]
  return candidates.find((id) => parseDeliveryId(id) !== null) ?? null
}

function feedbackOf(event: SesEvent, deliveryId: string): Feedback | IgnoredEvent {
  const { type, mail, bounce, complaint, delivery } = event
  const about = { deliveryId, sesMessageId: mail.messageId }
  switch (type) {
    case 'Bounce':
      return {
        kind: 'bounce',
        ...about,
        atMs: bounce?.timestamp ?? mail.timestamp,
        permanent: bounce?.bounceType === 'Permanent',
      }
    case 'Complaint':
      // The reader moved the mail out of the spam folder: the opposite of a complaint.
      if (complaint?.complaintFeedbackType === 'not-spam') return { kind: 'ignored', reason: 'not-spam' }
      return { kind: 'complaint', ...about, atMs: complaint?.timestamp ?? mail.timestamp }
    case 'Reject':
      return { kind: 'reject', ...about, atMs: mail.timestamp }
    case 'Delivery':
      return { kind: 'delivery', ...about, atMs: delivery?.timestamp ?? mail.timestamp }
    case 'Send':
    // Whatever else SES says of a message proves as well that it took it.
    case 'DeliveryDelay':
    case 'Open':
    case 'Click':
      return { kind: 'send', ...about, atMs: mail.timestamp }
    default:
      return { kind: 'ignored', reason: 'other-event' }
  }
}
