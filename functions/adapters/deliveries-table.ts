import { UpdateCommand, type DynamoDBDocumentClient, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { isOfEdition, WAITING_MS } from '../core/deliveries/delivery.ts'
import { DELIVERY_STATES, type Delivery, type DeliveryState, type Feedback } from '../core/model.ts'
import { turnsPart, type TurnsPart } from './deliveries-table-turns.ts'
import { getRow, parseRow, putOnce, queryPages, unlessRefused, type Row, type Table } from './table-client.ts'

/**
 * The Deliveries table: the ledger of (mail, subscriber), kept 400 days.
 *
 *     pending ─▸ claimed(token, lease, attempt) ─▸ sent | failed | unknown | suppressed
 *        ▴           │ provably unsent
 *        └───────────┘
 */
export interface DeliveriesTable extends TurnsPart {
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
   * `repeated` where this kind of event of this message is noted already. `second` where the line already carries another
   * SES message id, which it keeps: the loudest alarm.
   */
  recordFeedback(
    mailId: string,
    subscriberId: string,
    feedback: Feedback,
  ): Promise<'recorded' | 'repeated' | 'second' | 'no-such-delivery'>
  /** Claimed lines whose lease is over, and `unknown` ones, by index: what an operator must look at. */
  heldDeliveries(nowMs: number): AsyncIterable<Delivery>
  /** Confirmations and tests that should have gone by now, by index: their messages may be lost. */
  waitingDeliveries(nowMs: number): AsyncIterable<Delivery>
  /** pending or claimed → unknown: after a restore it may have gone. False where it is settled, or unknown already. */
  hold(mailId: string, subscriberId: string, reason: string, atMs: number): Promise<boolean>
  /** An operator's word on an unknown line: → pending (resend) or → sent. False where it is not unknown. */
  resolveHeld(mailId: string, subscriberId: string, to: 'pending' | 'sent', atMs: number): Promise<boolean>
  deliveriesOf(mailId: string): AsyncIterable<Delivery>
  countsOf(mailId: string): Promise<Readonly<Record<DeliveryState, number>>>
}

// MAIL#mailId / SUBSCRIBER#id   a line
// TURNS / TURNS                 the line of turns that all senders share: deliveries-table-turns.ts
const mailPk = (mailId: string) => `MAIL#${mailId}`
const keyOf = (mailId: string, subscriberId: string) => ({ pk: mailPk(mailId), sk: `SUBSCRIBER#${subscriberId}` })

const KEPT_MS = 400 * 86_400_000

const deliveryRow: z.ZodType<Delivery> = z.object({
  id: z.string(),
  mailId: z.string(),
  subscriberId: z.string(),
  kind: z.enum(['edition', 'confirm', 'test']),
  // Lines of before 2026-11-24 have neither of the two defaults.
  editionId: z.string().nullable().default(null),
  state: z.enum(DELIVERY_STATES),
  attempt: z.number(),
  token: z.string().nullable(),
  leaseUntilMs: z.number().nullable(),
  sesMessageId: z.string().nullable(),
  reason: z.string().nullable(),
  createdAtMs: z.number().default(0),
  changedAtMs: z.number(),
})
/** Kinds of events that SES reported of the line's own message. */
const eventsRow = z.object({ events: z.set(z.string()).optional() })
const stateRow = z.object({ state: z.enum(DELIVERY_STATES) })

/** A pending line as what it is in the index: an edition's is not, for its edition is swept whole. */
const waiting = (mailId: string, atMs: number): Change['heldAs'] =>
  isOfEdition(mailId) ? null : { group: 'WAITING', fromMs: atMs + WAITING_MS }

const NOBODYS = { token: null, leaseUntilMs: null } as const

/** What an update does to a line, and on which condition. */
interface Change {
  /** Null is written, not removed. */
  readonly set: Partial<Delivery>
  /** As what, and from when on, the line is in the index `held`; null takes it out. */
  readonly heldAs: { readonly group: 'HELD' | 'WAITING'; readonly fromMs: number } | null
  readonly addAttempt?: 1
  /** Adds to a set of strings: an event, or the id of a message that should not be. */
  readonly note?: { readonly to: 'events' | 'otherMessageIds'; readonly what: string }
  readonly only: { readonly if: string; readonly values: Readonly<Record<string, unknown>> }
}

function updateOf({ set, heldAs, addAttempt, note, only }: Change) {
  const values = Object.entries({
    ...set,
    ...(heldAs !== null && { heldGroup: heldAs.group, heldFromMs: heldAs.fromMs }),
  })
  const sums = [addAttempt && 'attempt :attempts', note && `${note.to} :note`].filter(Boolean)
  const clauses = [
    `SET ${values.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    heldAs === null ? 'REMOVE heldGroup, heldFromMs' : '',
    sums.length > 0 ? `ADD ${sums.join(', ')}` : '',
  ]
  return {
    UpdateExpression: clauses.join(' '),
    ConditionExpression: only.if,
    ExpressionAttributeNames: { ...Object.fromEntries(values.map(([name]) => [`#${name}`, name])), '#state': 'state' },
    ExpressionAttributeValues: {
      ...Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
      ...(addAttempt && { ':attempts': addAttempt }),
      ...(note && { ':note': new Set([note.what]) }),
      ...only.values,
    },
  } satisfies Partial<UpdateCommandInput>
}

/** What an event makes of a line that carries no other message: a reject counts only while nobody knows the mail as sent. */
function changeBy(event: Feedback, line: Delivery): Change['set'] {
  const noted = { sesMessageId: event.sesMessageId, changedAtMs: event.atMs }
  if (event.kind !== 'reject') return { ...noted, ...NOBODYS, state: 'sent', reason: null }
  return line.state === 'sent' ? noted : { ...noted, ...NOBODYS, state: 'failed', reason: 'reject' }
}

/** An event that meets a line changing under it looks again, at most so often. */
const MOST_LOOKS = 10

export function openDeliveriesTable(client: DynamoDBDocumentClient, tableName: string): DeliveriesTable {
  const table: Table = { client, name: tableName }

  /** Null where the condition does not hold. */
  async function change(mailId: string, subscriberId: string, to: Change): Promise<Delivery | null> {
    const update = new UpdateCommand({
      TableName: tableName,
      Key: keyOf(mailId, subscriberId),
      ...updateOf(to),
      ReturnValues: 'ALL_NEW',
    })
    const answer = await unlessRefused(client.send(update))
    return answer && parseRow(table, deliveryRow, answer.Attributes ?? {})
  }

  async function* linesOf(mailId: string): AsyncGenerator<Row> {
    for await (const rows of queryPages(table, {
      KeyConditionExpression: 'pk = :mail',
      ExpressionAttributeValues: { ':mail': mailPk(mailId) },
      ConsistentRead: true,
    }))
      yield* rows
  }

  async function* listed(group: 'HELD' | 'WAITING', nowMs: number): AsyncGenerator<Delivery> {
    for await (const rows of queryPages(table, {
      IndexName: 'held',
      KeyConditionExpression: 'heldGroup = :group AND heldFromMs <= :now',
      ExpressionAttributeValues: { ':group': group, ':now': nowMs },
    }))
      for (const row of rows) yield parseRow(table, deliveryRow, row)
  }

  /** Another message than the line's own: two went out. The line keeps its own and is `sent`, whatever it was. */
  async function noteSecond(mailId: string, subscriberId: string, event: Feedback): Promise<void> {
    const sent = event.kind === 'reject' ? {} : ({ ...NOBODYS, state: 'sent', reason: null } as const)
    await change(mailId, subscriberId, {
      set: { ...sent, changedAtMs: event.atMs },
      heldAs: null,
      note: { to: 'otherMessageIds', what: event.sesMessageId },
      only: { if: 'attribute_exists(#state)', values: {} },
    })
  }

  return {
    ...turnsPart(table),

    async addDelivery(delivery) {
      const expiresAtS = Math.ceil((delivery.changedAtMs + KEPT_MS) / 1000)
      const held = waiting(delivery.mailId, delivery.changedAtMs)
      const item = {
        ...keyOf(delivery.mailId, delivery.subscriberId),
        ...delivery,
        ...(held !== null && { heldGroup: held.group, heldFromMs: held.fromMs }),
        expiresAtS,
      }
      return (await putOnce(table, item)) ? 'added' : 'known'
    },

    async delivery(mailId, subscriberId) {
      const row = await getRow(table, keyOf(mailId, subscriberId))
      return row && parseRow(table, deliveryRow, row)
    },

    claim(mailId, subscriberId, { token, leaseUntilMs, atMs }) {
      return change(mailId, subscriberId, {
        set: { state: 'claimed', token, leaseUntilMs, changedAtMs: atMs },
        heldAs: { group: 'HELD', fromMs: leaseUntilMs },
        addAttempt: 1,
        only: { if: '#state = :pending', values: { ':pending': 'pending' } },
      })
    },

    async settle(mailId, subscriberId, token, { state, sesMessageId, reason, atMs }) {
      const settled = await change(mailId, subscriberId, {
        set: { ...NOBODYS, state, sesMessageId, reason, changedAtMs: atMs },
        heldAs: state === 'unknown' ? { group: 'HELD', fromMs: 0 } : state === 'pending' ? waiting(mailId, atMs) : null,
        // Its own name: `:token` is the value that the change sets.
        only: { if: '#state = :claimed AND #token = :held', values: { ':claimed': 'claimed', ':held': token } },
      })
      return settled !== null
    },

    async recordFeedback(mailId, subscriberId, event) {
      for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
        const row = await getRow(table, keyOf(mailId, subscriberId))
        if (row === null) return 'no-such-delivery'
        const line = parseRow(table, deliveryRow, row)
        if (line.sesMessageId !== null && line.sesMessageId !== event.sesMessageId) {
          await noteSecond(mailId, subscriberId, event)
          return 'second'
        }
        if (parseRow(table, eventsRow, row).events?.has(event.kind)) return 'repeated'
        const recorded = await change(mailId, subscriberId, {
          set: changeBy(event, line),
          heldAs: null,
          note: { to: 'events', what: event.kind },
          only: {
            if: '#state = :read AND #sesMessageId = :readId AND NOT contains(events, :event)',
            values: { ':read': line.state, ':readId': line.sesMessageId, ':event': event.kind },
          },
        })
        if (recorded !== null) return 'recorded'
      }
      throw new Error(`The line of ${mailId} and ${subscriberId} kept changing while an event was to be recorded`)
    },

    heldDeliveries: (nowMs) => listed('HELD', nowMs),
    waitingDeliveries: (nowMs) => listed('WAITING', nowMs),

    async hold(mailId, subscriberId, reason, atMs) {
      const held = await change(mailId, subscriberId, {
        set: { ...NOBODYS, state: 'unknown', reason, changedAtMs: atMs },
        heldAs: { group: 'HELD', fromMs: 0 },
        only: { if: '#state IN (:pending, :claimed)', values: { ':pending': 'pending', ':claimed': 'claimed' } },
      })
      return held !== null
    },

    async resolveHeld(mailId, subscriberId, to, atMs) {
      const resolved = await change(mailId, subscriberId, {
        set: { state: to, reason: null, changedAtMs: atMs },
        heldAs: to === 'pending' ? waiting(mailId, atMs) : null,
        only: { if: '#state = :unknown', values: { ':unknown': 'unknown' } },
      })
      return resolved !== null
    },

    async *deliveriesOf(mailId) {
      for await (const row of linesOf(mailId)) yield parseRow(table, deliveryRow, row)
    },

    async countsOf(mailId) {
      const counts = { pending: 0, claimed: 0, sent: 0, failed: 0, unknown: 0, suppressed: 0 }
      for await (const row of linesOf(mailId)) counts[parseRow(table, stateRow, row).state] += 1
      return counts
    },
  }
}
