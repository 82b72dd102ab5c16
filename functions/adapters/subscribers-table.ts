import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Subscriber } from '../core/model.ts'

/**
 * The Subscribers table: readers, their consent and wishes, keyed-hash suppressions, rate-limit counters.
 * `addressHash` is the keyed hash of a normalised address (core/subscribers/address.ts): what survives erasure.
 */
export interface SubscribersTable {
  /**
   * Keeps a new reader as `pending`, once per address: the address' own item first, by condition. Where the address is
   * known already its subscriber is returned instead, whatever its state.
   */
  addSubscriber(
    subscriber: Subscriber,
    addressHash: string,
  ): Promise<{ readonly kind: 'added' | 'known'; readonly subscriber: Subscriber }>
  subscriber(subscriberId: string): Promise<Subscriber | null>
  subscriberOf(addressHash: string): Promise<Subscriber | null>
  /** Active readers, all of them, page by page. */
  activeSubscribers(): AsyncIterable<Subscriber>
  /** pending, unsubscribed or paused → active, with the time of confirmation. False where it is suppressed or gone. */
  confirm(subscriberId: string, confirmedAtMs: number): Promise<boolean>
  /** A known, not active reader asks again: back to `pending` with the new wishes and consent request. False where active or suppressed. */
  askAgain(subscriber: Subscriber): Promise<boolean>
  setPreferences(subscriberId: string, wishes: Pick<Subscriber, 'lang' | 'topics'>): Promise<boolean>
  /** Any state but suppressed → unsubscribed. Repeating it changes nothing. False where the reader is gone. */
  unsubscribe(subscriberId: string, atMs: number): Promise<boolean>
  /** Removes the person; the keyed hash of the address stays suppressed where `suppress`. */
  erase(subscriberId: string, addressHash: string, suppress: boolean): Promise<void>
  /** Suppresses an address for good (hard bounce, complaint): its hash, and its subscriber's state. */
  suppress(subscriberId: string, addressHash: string, reason: string, atMs: number): Promise<void>
  isSuppressed(addressHash: string): Promise<boolean>
  /**
   * The last write before SES: stamps a delivery's claim on the reader's item if that may be mailed now: `active` for
   * editions and tests, `pending` for confirmations. A claim without this stamp is provably unsent.
   */
  stampClaim(
    subscriberId: string,
    claim: { readonly deliveryId: string; readonly token: string; readonly atMs: number },
    allowed: 'active' | 'pending',
  ): Promise<boolean>
  /** Counts one more of `what` in the window that `windowEndsAtMs` names; the count after it. Forgotten when the window ends. */
  countUp(what: string, windowEndsAtMs: number): Promise<number>
}

export function openSubscribersTable(client: DynamoDBDocumentClient, tableName: string): SubscribersTable {
  throw new Error(`not built yet: ${tableName} ${String(client)}`)
}
