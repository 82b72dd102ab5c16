import type { Delivery, MailKind } from '../model.ts'

const PARTING = '__'
const TAG = /^[A-Za-z0-9_-]{1,256}$/

/**
 * The name of a ledger line, which also goes to SES as a message tag and in X-Delivery-Id.
 * @throws RangeError where it would be no valid tag value. Source: SES API, MessageTag (ASCII letters, digits, `_`, `-`, at most 256).
 */
export function deliveryId(mailId: string, subscriberId: string): string {
  const id = `${mailId}${PARTING}${subscriberId}`
  if (!TAG.test(id) || subscriberId.includes(PARTING)) throw new RangeError(`${id} cannot be the id of a delivery`)
  return id
}

/** The parts of a delivery's id; null for anything else. */
export function parseDeliveryId(id: string): Pick<Delivery, 'mailId' | 'subscriberId'> | null {
  const at = id.lastIndexOf(PARTING)
  const [mailId, subscriberId] = [id.slice(0, Math.max(0, at)), id.slice(at + PARTING.length)]
  return at > 0 && subscriberId !== '' && TAG.test(id) ? { mailId, subscriberId } : null
}

/** A new line of the ledger: nobody has tried to send it yet. */
export function pendingDelivery(kind: MailKind, mailId: string, subscriberId: string, atMs: number): Delivery {
  return {
    id: deliveryId(mailId, subscriberId),
    mailId,
    subscriberId,
    kind,
    state: 'pending',
    attempt: 0,
    token: null,
    leaseUntilMs: null,
    sesMessageId: null,
    reason: null,
    changedAtMs: atMs,
  }
}

/**
 * How long a claim holds. Longer than the sending function may run (SEND_MAIL_TIMEOUT_SECONDS), so that nobody looks at a
 * claim whose holder might still call SES, and long enough for the events of an accepted message to settle it before.
 */
export const LEASE_MS = 15 * 60_000

/** The most that one call of the sending function may take. */
export const SEND_MAIL_TIMEOUT_SECONDS = 60
