import { createHash } from 'node:crypto'
import { DeleteCommand, GetCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Stamp } from '../core/deliveries/delivery.ts'
import { LANGUAGES, SUBSCRIBER_STATES, type Subscriber } from '../core/model.ts'
import { CONSENT_MOVES, type ConsentMove } from '../core/subscribers/consent.ts'
import { getRow, getRows, keysIn, parseRow, putOnce, queryPages, unlessRefused, type Table } from './table-client.ts'

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
  /**
   * pending, unsubscribed or paused → active, with the time of confirmation; an active reader stays as confirmed before.
   * False where it is suppressed or gone.
   */
  confirm(subscriberId: string, confirmedAtMs: number): Promise<boolean>
  /** A known, not active reader asks again: back to `pending` with the new wishes and consent request. False where active or suppressed. */
  askAgain(subscriber: Subscriber): Promise<boolean>
  /** False where the reader is gone. */
  setPreferences(subscriberId: string, wishes: Pick<Subscriber, 'lang' | 'topics'>): Promise<boolean>
  /** Any state but suppressed, which stays, → unsubscribed. Repeating it changes nothing. False where the reader is gone. */
  unsubscribe(subscriberId: string, atMs: number): Promise<boolean>
  /** Removes the person; the keyed hash of the address stays suppressed where `suppress`. Repeating it after a crash completes it. */
  erase(subscriberId: string, addressHash: string, suppress: boolean): Promise<void>
  /** Suppresses an address for good (hard bounce, complaint): its hash, and its subscriber's state. */
  suppress(subscriberId: string, addressHash: string, reason: string, atMs: number): Promise<void>
  isSuppressed(addressHash: string): Promise<boolean>
  /** Notes that an edition bounced and may have healed; how many have in a row. 0 where the reader is gone. */
  noteSoftBounce(subscriberId: string, mailId: string): Promise<number>
  /** An edition was delivered: those that bounced before it count no more. */
  forgetSoftBounces(subscriberId: string): Promise<void>
  /**
   * The last write before SES: stamps a delivery's claim on the reader's item if that may be mailed now: `active` for
   * editions and tests, `pending` for confirmations. A claim without this stamp is provably unsent.
   */
  stampClaim(subscriberId: string, claim: Stamp, allowed: 'active' | 'pending'): Promise<boolean>
  /** The stamp of the claim that was last under way to a reader; `none`: there was never one. Null where the reader is gone. */
  stampOf(subscriberId: string): Promise<Stamp | 'none' | null>
  /** Counts one more of `what` in the window that `windowEndsAtMs` names; the count after it. Forgotten when the window ends. */
  countUp(what: string, windowEndsAtMs: number): Promise<number>
}

// SUBSCRIBER#id / SUBSCRIBER    the reader; in the index `active` while that is the state
// ADDRESS#hash / ADDRESS        whose address it is
// SUPPRESSED#hash / SUPPRESSED  survives erasure
// LIMIT#what#windowEnd / LIMIT  a counter; its window is in the key, so an old one is never read
const subscriberKey = (subscriberId: string) => ({ pk: `SUBSCRIBER#${subscriberId}`, sk: 'SUBSCRIBER' })
const addressKey = (addressHash: string) => ({ pk: `ADDRESS#${addressHash}`, sk: 'ADDRESS' })
const suppressedKey = (addressHash: string) => ({ pk: `SUPPRESSED#${addressHash}`, sk: 'SUPPRESSED' })
const limitKey = (what: string, windowEndsAtMs: number) => ({ pk: `LIMIT#${what}#${windowEndsAtMs}`, sk: 'LIMIT' })

/** So many partitions, that a release day's changes do not meet in one. */
const SHARDS = 16
const shardName = (shard: number) => `ACTIVE#${String(shard).padStart(2, '0')}`
const shardOf = (subscriberId: string) =>
  shardName((createHash('sha256').update(subscriberId).digest()[0] ?? 0) % SHARDS)

const subscriberRow: z.ZodType<Subscriber> = z.object({
  id: z.string(),
  address: z.string(),
  lang: z.enum(LANGUAGES),
  topics: z.array(z.string()),
  state: z.enum(SUBSCRIBER_STATES),
  consent: z.object({
    askedAtMs: z.number(),
    confirmedAtMs: z.number().nullable(),
    noticeVersion: z.string(),
    network: z.string().nullable(),
  }),
})
const addressRow = z.object({ subscriberId: z.string() })
const stampedRow = z.object({ stamp: z.object({ deliveryId: z.string(), token: z.string(), atMs: z.number() }) })
const bouncedRow = z.object({ softBounces: z.set(z.string()) })
const countRow = z.object({ count: z.number() })

export function openSubscribersTable(client: DynamoDBDocumentClient, tableName: string): SubscribersTable {
  const table: Table = { client, name: tableName }

  async function subscriber(subscriberId: string): Promise<Subscriber | null> {
    const row = await getRow(table, subscriberKey(subscriberId))
    return row && parseRow(table, subscriberRow, row)
  }

  async function idOf(addressHash: string): Promise<string | null> {
    const row = await getRow(table, addressKey(addressHash))
    return row && parseRow(table, addressRow, row).subscriberId
  }

  /** Changes a reader's item by condition. False where it did not hold. */
  async function change(
    subscriberId: string,
    update: { readonly does: string; readonly values: Readonly<Record<string, unknown>>; readonly if: string },
  ): Promise<boolean> {
    const command = new UpdateCommand({
      TableName: tableName,
      Key: subscriberKey(subscriberId),
      UpdateExpression: update.does,
      ConditionExpression: update.if,
      // A reserved word of DynamoDB. Every condition here names it.
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: update.values,
    })
    return (await unlessRefused(client.send(command))) !== null
  }

  /** Makes a move of consent, with what else it sets. False where the reader's state does not allow it, or nobody is there. */
  function move(
    what: ConsentMove,
    subscriberId: string,
    also: { readonly sets: string; readonly values: Readonly<Record<string, unknown>> },
  ): Promise<boolean> {
    const { from, to } = CONSENT_MOVES[what]
    const isActive = to === 'active'
    return change(subscriberId, {
      does: `SET #state = :to, ${also.sets}${isActive ? ', activeShard = :shard' : ' REMOVE activeShard'}`,
      if: `#state IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
      values: {
        ':to': to,
        ...(isActive && { ':shard': shardOf(subscriberId) }),
        ...Object.fromEntries(from.map((state, at) => [`:from${at}`, state])),
        ...also.values,
      },
    })
  }

  return {
    subscriber,

    /**
     * address item (decides whose it is) ─▸ subscriber
     * After a crash between, the address points to nobody: the next to ask becomes that reader.
     */
    async addSubscriber(wanted, addressHash) {
      const isFree = await putOnce(table, { ...addressKey(addressHash), subscriberId: wanted.id })
      const id = isFree ? wanted.id : await idOf(addressHash)
      if (id === null) throw new Error('An address was erased while it was signed up; ask again')
      const known = isFree ? null : await subscriber(id)
      if (known !== null) return { kind: 'known', subscriber: known }
      const added: Subscriber = { ...wanted, id }
      const active = added.state === 'active' && { activeShard: shardOf(id) }
      if (await putOnce(table, { ...subscriberKey(id), ...added, ...active }))
        return { kind: 'added', subscriber: added }
      return { kind: 'known', subscriber: (await subscriber(id)) ?? added }
    },

    async subscriberOf(addressHash) {
      const id = await idOf(addressHash)
      return id === null ? null : subscriber(id)
    },

    async *activeSubscribers() {
      for (let shard = 0; shard < SHARDS; shard += 1)
        for await (const keys of queryPages(table, {
          IndexName: 'active',
          KeyConditionExpression: 'activeShard = :shard',
          ExpressionAttributeValues: { ':shard': shardName(shard) },
        })) {
          const rows = await getRows(table, keysIn(table, keys), { consistent: true })
          // The index runs behind: who left since is told by the item.
          yield* rows.map((row) => parseRow(table, subscriberRow, row)).filter(({ state }) => state === 'active')
        }
    },

    async confirm(subscriberId, confirmedAtMs) {
      const sets = 'consent.confirmedAtMs = :atMs'
      if (await move('confirm', subscriberId, { sets, values: { ':atMs': confirmedAtMs } })) return true
      return (await subscriber(subscriberId))?.state === 'active'
    },

    askAgain({ id, lang, topics, consent }) {
      return move('askAgain', id, {
        sets: 'lang = :lang, topics = :topics, consent = :consent',
        values: { ':lang': lang, ':topics': topics, ':consent': consent },
      })
    },

    setPreferences(subscriberId, { lang, topics }) {
      return change(subscriberId, {
        does: 'SET lang = :lang, topics = :topics',
        if: 'attribute_exists(#state)',
        values: { ':lang': lang, ':topics': topics },
      })
    },

    async unsubscribe(subscriberId, atMs) {
      const sets = 'unsubscribedAtMs = :atMs'
      if (await move('unsubscribe', subscriberId, { sets, values: { ':atMs': atMs } })) return true
      return (await subscriber(subscriberId)) !== null
    },

    /**
     * suppression ─▸ subscriber ─▸ address item
     * The reader goes before the address item: in the other order a crash would leave a reader whom no repetition finds.
     */
    async erase(subscriberId, addressHash, suppress) {
      if (suppress) await putOnce(table, { ...suppressedKey(addressHash), reason: 'erased' })
      await client.send(new DeleteCommand({ TableName: tableName, Key: subscriberKey(subscriberId) }))
      const forget = new DeleteCommand({
        TableName: tableName,
        Key: addressKey(addressHash),
        // The address may have signed up anew since, as somebody else.
        ConditionExpression: 'attribute_not_exists(pk) OR subscriberId = :id',
        ExpressionAttributeValues: { ':id': subscriberId },
      })
      await unlessRefused(client.send(forget))
    },

    async suppress(subscriberId, addressHash, reason, atMs) {
      await putOnce(table, { ...suppressedKey(addressHash), reason, atMs })
      await move('suppress', subscriberId, { sets: 'suppressedAtMs = :atMs', values: { ':atMs': atMs } })
    },

    async isSuppressed(addressHash) {
      return (await getRow(table, suppressedKey(addressHash))) !== null
    },

    async noteSoftBounce(subscriberId, mailId) {
      const note = new UpdateCommand({
        TableName: tableName,
        Key: subscriberKey(subscriberId),
        UpdateExpression: 'ADD softBounces :mail',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':mail': new Set([mailId]) },
        ReturnValues: 'ALL_NEW',
      })
      const answer = await unlessRefused(client.send(note))
      return answer === null ? 0 : parseRow(table, bouncedRow, answer.Attributes ?? {}).softBounces.size
    },

    async forgetSoftBounces(subscriberId) {
      const forget = new UpdateCommand({
        TableName: tableName,
        Key: subscriberKey(subscriberId),
        UpdateExpression: 'REMOVE softBounces',
        ConditionExpression: 'attribute_exists(softBounces)',
      })
      await unlessRefused(client.send(forget))
    },

    stampClaim(subscriberId, claim, allowed) {
      return change(subscriberId, {
        does: 'SET stamp = :claim',
        if: '#state = :allowed',
        values: { ':claim': claim, ':allowed': allowed },
      })
    },

    async stampOf(subscriberId) {
      // The stamp alone: who looks for it is to learn nothing else of a reader (infra/stack.ts grants no more).
      const ask = new GetCommand({
        TableName: tableName,
        Key: subscriberKey(subscriberId),
        ProjectionExpression: 'pk, stamp',
        ConsistentRead: true,
      })
      const { Item: row } = await client.send(ask)
      if (row === undefined) return null
      return row['stamp'] === undefined ? 'none' : parseRow(table, stampedRow, row).stamp
    },

    async countUp(what, windowEndsAtMs) {
      const count = new UpdateCommand({
        TableName: tableName,
        Key: limitKey(what, windowEndsAtMs),
        UpdateExpression: 'ADD #count :one SET expiresAtS = :end',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':one': 1, ':end': Math.ceil(windowEndsAtMs / 1000) },
        ReturnValues: 'ALL_NEW',
      })
      const answer = await client.send(count)
      return parseRow(table, countRow, answer.Attributes ?? {}).count
    },
  }
}
