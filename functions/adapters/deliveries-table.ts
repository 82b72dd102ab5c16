import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Delivery, DeliveryState, Feedback } from '../core/model.ts'

/**
 * The Deliveries table: the ledger of (mail, subscriber), kept 400 days.
 *
 *     pending ─▸ claimed(token, lease, attempt) ─▸ sent | failed | unknown | suppressed
 *        ▴           │ provably unsent
 *        └───────────┘
 */
export interface DeliveriesTable {
  /** Puts a pending line, once. */
  addDelivery(delivery: Delivery): Promise<'added' | 'known'>
  delivery(mailId: string, subscriberId: string): Promise<Delivery | null>
  /** pending → claimed, or claimed with the stamp missing and its lease over is left to watch: never taken over here. Null where not pending. */
  claim(
    mailId: string,
    subscriberId: string,
    claim: { readonly token: string; readonly leaseUntilMs: number; readonly atMs: number },
  ): Promise<Delivery | null>
  /** claimed with this token → the outcome. False where the claim is no longer this one. */
  settle(
    mailId: string,
    subscriberId: string,
    token: string,
    outcome: {
      readonly state: 'pending' | 'sent' | 'failed' | 'unknown' | 'suppressed'
      readonly sesMessageId: string | null
      readonly reason: string | null
      readonly atMs: number
    },
  ): Promise<boolean>
  /**
   * What SES says it did: any event but a reject forces `sent`, from whatever state; a reject makes it `failed` unless sent.
   * `second` where the line already carries another SES message id: the loudest alarm.
   */
  recordFeedback(
    mailId: string,
    subscriberId: string,
    feedback: Feedback,
  ): Promise<'recorded' | 'repeated' | 'second' | 'no-such-delivery'>
  /** Claimed lines whose lease is over, and `unknown` ones: what an operator must look at. */
  heldDeliveries(nowMs: number): AsyncIterable<Delivery>
  /** An operator's word on an unknown line: → pending (resend) or → sent. False where it is not unknown. */
  resolveHeld(mailId: string, subscriberId: string, to: 'pending' | 'sent', atMs: number): Promise<boolean>
  deliveriesOf(mailId: string): AsyncIterable<Delivery>
  countsOf(mailId: string): Promise<Readonly<Record<DeliveryState, number>>>
}

export function openDeliveriesTable(client: DynamoDBDocumentClient, tableName: string): DeliveriesTable {
  throw new Error(`not built yet: ${tableName} ${String(client)}`)
}
