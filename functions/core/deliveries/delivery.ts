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

/** Whether a mail's id is that of an edition, and not of a confirmation or a test. */
export const isOfEdition = (mailId: string): boolean => !/^(?:confirm|test)-/.test(mailId)

/** A new line of the ledger: nobody has tried to send it yet. @param editionId of an edition, its mail's own id. */
export function pendingDelivery(
  kind: MailKind,
  mailId: string,
  subscriberId: string,
  atMs: number,
  editionId: string | null = kind === 'edition' ? mailId : null,
): Delivery {
  return {
    id: deliveryId(mailId, subscriberId),
    mailId,
    subscriberId,
    kind,
    editionId,
    state: 'pending',
    attempt: 0,
    token: null,
    leaseUntilMs: null,
    sesMessageId: null,
    reason: null,
    createdAtMs: atMs,
    changedAtMs: atMs,
  }
}

/** The claim under which a mail may go, as it is written on its reader's item: the last write before SES. */
export interface Stamp {
  readonly deliveryId: string
  readonly token: string
  readonly atMs: number
}

/** Machines' clocks differ by less. */
const CLOCKS_DIFFER_MS = 5 * 60_000

/**
 * Whether a claim whose holder is gone never came as far as SES: its stamp was never written, and none was that could have been
 * written over it. A reader who is gone tells nothing.
 */
export function isProvablyUnsent({ token, changedAtMs }: Delivery, stamp: Stamp | 'none' | null): boolean {
  if (stamp === null || token === null) return false
  return stamp === 'none' || (stamp.token !== token && stamp.atMs < changedAtMs - CLOCKS_DIFFER_MS)
}

/**
 * How long a claim holds. Longer than the sending function may run (SEND_MAIL_TIMEOUT_SECONDS), so that nobody looks at a
 * claim whose holder might still call SES, and long enough for the events of an accepted message to settle it before.
 */
export const LEASE_MS = 15 * 60_000

/**
 * A confirmation or a test that is still pending after so long is put on the queue again: its message may be lost. An edition's
 * lines are swept with their edition.
 */
export const WAITING_MS = 15 * 60_000

/** And after so long nobody waits for it any more. */
export const WAITED_TOO_LONG_MS = 24 * 3_600_000

/** The most that one call of the sending function may take. */
export const SEND_MAIL_TIMEOUT_SECONDS = 60
