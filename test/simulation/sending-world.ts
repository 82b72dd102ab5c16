import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import type { SendMessage } from '../../functions/adapters/queues.ts'
import { SES_CALL_MS, type Mailer, type OutgoingMail } from '../../functions/adapters/ses.ts'
import { hmacSha256 } from '../../functions/adapters/signing-keys.ts'
import { openSubscribersTable } from '../../functions/adapters/subscribers-table.ts'
import { TABLE_SCHEMAS } from '../../functions/adapters/table-keys.ts'
import { openTurns } from '../../functions/adapters/turns.ts'
import { deliveryId, parseDeliveryId, SEND_MAIL_TIMEOUT_SECONDS } from '../../functions/core/deliveries/delivery.ts'
import type { SesAnswer } from '../../functions/core/deliveries/outcome.ts'
import { SENDERS } from '../../functions/core/deliveries/rate.ts'
import type { Delivery, Edition, Subscriber } from '../../functions/core/model.ts'
import { addressHash, parseAddress } from '../../functions/core/subscribers/address.ts'
import type { SigningKeys } from '../../functions/core/subscribers/tokens.ts'
import { recordFeedback, type RecordFeedbackPorts } from '../../functions/record-feedback.ts'
import { sendEditions, type SendEditionPorts } from '../../functions/send-edition.ts'
import { SendLater, sendMail, type SendMailPorts } from '../../functions/send-mail.ts'
import { watch, type WatchPorts } from '../../functions/watch.ts'
import { signUp } from '../../functions/web/public/sign-up.ts'
import { edition, MINUTE_MS, MONDAY, recordingLog, story } from '../sending-world.ts'
import { SimulatedCloud, type Climate } from './cloud.ts'
import { CallFailed, inOnePiece, type SimulatedProcess } from './process.ts'
import type { Item, SingleWrite } from './simulated-dynamodb.ts'
import { SimulatedQueue, type Batch } from './simulated-queue.ts'
import { SimulatedSes, type Acceptance, type SesAccount } from './simulated-ses.ts'

export const START_MS = MONDAY
const TICK_MS = 15 * MINUTE_MS
const HOUR_MS = 60 * MINUTE_MS

/** The way a call to SES goes wrong of which SES, or the way to it, is the cause. */
export type SesFault = 'no-connection' | 'reset' | 'reset-after' | 'error' | 'error-after' | 'late'
export const SES_FAULTS: readonly SesFault[] = ['no-connection', 'reset', 'reset-after', 'error', 'error-after', 'late']
/** SES may still take a mail so long after its client stopped waiting. */
const LATEST_MS = 5 * MINUTE_MS

/** Longest run of each Lambda: as infra/ has them. */
const TIMEOUT_MS = {
  release: 10 * MINUTE_MS,
  send: SEND_MAIL_TIMEOUT_SECONDS * 1_000,
  feedback: 30_000,
  watch: 2 * MINUTE_MS,
  pages: 15_000,
  operator: HOUR_MS,
} as const
type Role = keyof typeof TIMEOUT_MS

/** What somebody does from outside, and when. */
export interface Act {
  readonly atMs: number
  readonly what: 'unsubscribe' | 'erase' | 'sign-up' | 'test' | 'deploy'
  /** The address of whom it is about. */
  readonly address: string
}

/** What a design other than the real one does otherwise: known-bad ones are mutants that the invariants must catch. */
export interface SendingDesign {
  readonly sendMailPorts?: (ports: SendMailPorts, world: SendingWorld, client: DynamoDBDocumentClient) => SendMailPorts
  readonly sendEditionPorts?: (
    ports: SendEditionPorts,
    world: SendingWorld,
    client: DynamoDBDocumentClient,
  ) => SendEditionPorts
  readonly sendMail?: typeof sendMail
  /** What it does at each tick beside the rest. */
  readonly tick?: (world: SendingWorld, process: SimulatedProcess) => Promise<unknown>
}

export interface SendingPlan extends Climate {
  readonly readers: readonly Subscriber[]
  readonly editions: readonly Edition[]
  readonly account: SesAccount
  readonly acts: readonly Act[]
  /** Asked at each call to SES while it storms; null: SES is well. */
  readonly sesFault: () => SesFault | null
  /** After how long each copy of an event arrives; none: it is lost. */
  readonly eventDelaysMs: () => readonly number[]
  /** Whether a finished message comes again all the same, or a clock rings twice. */
  readonly repeats: () => boolean
  /** Whether a clock does not ring. */
  readonly misses: () => boolean
  /** Whether an operator sees to what stays held, and says that it be sent again. */
  readonly resends: (delivery: Delivery) => boolean | null
  readonly design?: SendingDesign
}

const KEYS: SigningKeys = {
  current: { kid: 'k1', secret: 'a secret of the simulation alone' },
  previous: null,
  addressSecret: 'another secret of the simulation',
}
const hashOf = (address: string): string => addressHash(normalised(address), KEYS, hmacSha256)
function normalised(address: string) {
  const parsed = parseAddress(address)
  if (parsed.kind === 'refused') throw new Error(`${address} is no address.`)
  return parsed.address
}

/** The sending as it runs on AWS: the real Lambdas' functions on simulated tables, queues and SES. */
export class SendingWorld extends SimulatedCloud {
  readonly ses: SimulatedSes
  readonly plan: SendingPlan
  /** When each call to SES was begun, and for which delivery. */
  readonly sesCalls: { readonly atMs: number; readonly deliveryId: string }[] = []
  /** How often an operator had a delivery sent again. */
  readonly resent = new Map<string, number>()
  /** Of which an operator said that they went. */
  readonly settledByHand = new Set<string>()
  readonly log = recordingLog()
  readonly #sends: SimulatedQueue<SendMessage>
  readonly #events: SimulatedQueue<object>
  readonly #working = { send: 0, feedback: 0 }
  readonly #stamps = new Map<string, string>()
  #memories: SendMailPorts['memory'][] = []
  #words = 0
  #messages = 0

  constructor(plan: SendingPlan) {
    super(START_MS - MINUTE_MS, TABLE_SCHEMAS, plan)
    this.plan = plan
    const standard = () => ({ group: `${++this.#messages}`, deduplication: `${this.#messages}` })
    this.#sends = new SimulatedQueue(standard, { visibilityMs: 6 * TIMEOUT_MS.send, maxReceives: 5 })
    this.#events = new SimulatedQueue(standard, { visibilityMs: 6 * TIMEOUT_MS.feedback, maxReceives: 5 })
    this.ses = new SimulatedSes(
      plan.account,
      ({ to }) => to.startsWith('infected'),
      (acceptance) => this.#tellOf(acceptance),
    )
  }

  async run(): Promise<void> {
    await this.#prepare()
    for (const act of this.plan.acts) this.scheduler.after(act.atMs - this.scheduler.nowMs, () => this.#doAct(act))
    let nextMs = START_MS
    for (let quiet = 0; quiet < 3;) {
      this.scheduler.after(nextMs - this.scheduler.nowMs, () => this.#ring())
      for (let look = 1; look < 15; look += 2)
        this.scheduler.after(nextMs - this.scheduler.nowMs + look * MINUTE_MS, () => this.pump())
      nextMs += TICK_MS
      await this.scheduler.runUntil(nextMs - 1)
      const isCalm = this.scheduler.nowMs > this.plan.calmFromMs
      quiet = isCalm && (await this.#isAtRest()) ? quiet + 1 : 0
      if (quiet === 1) await this.#operate()
      if (nextMs > this.plan.calmFromMs + 50 * HOUR_MS) {
        this.violations.push('It never comes to rest.')
        return
      }
    }
  }

  async #prepare(): Promise<void> {
    const newsroom = openNewsroomTable(this.sureClient, 'newsroom')
    const subscribers = openSubscribersTable(this.sureClient, 'subscribers')
    for (const one of this.plan.editions) await newsroom.keepDraft(one, [story(0, 'asylum'), story(1, 'work')])
    for (const reader of this.plan.readers) await subscribers.addSubscriber(reader, hashOf(reader.address))
  }

  // ── at rest

  readonly lines = (): readonly Delivery[] =>
    this.db.items('deliveries').filter(({ sk }) => String(sk).startsWith('SUBSCRIBER#')) as unknown as Delivery[]

  readonly editions = (): readonly Edition[] =>
    this.db.items('newsroom').filter(({ pk }) => pk === 'EDITION') as unknown as Edition[]

  async #isAtRest(): Promise<boolean> {
    const newsroom = openNewsroomTable(this.sureClient, 'newsroom')
    // Whoever looks at the desk lets go on what SES' refusals held, once SES is well.
    for (const { id, state } of this.editions())
      if (state === 'held') await newsroom.moveEdition(id, ['held'], 'approved', { releaseAtMs: this.scheduler.nowMs })
    const isOpen = ({ state }: Edition) => state === 'draft' || state === 'approved' || state === 'held'
    const isMoving = ({ state }: Delivery) => state === 'pending' || state === 'claimed'
    const isBusy = this.#sends.length + this.#events.length + this.#working.send + this.#working.feedback > 0
    return !isBusy && !this.editions().some(isOpen) && !this.lines().some(isMoving)
  }

  /** An operator with the list of what is held. */
  async #operate(): Promise<void> {
    const deliveries = openDeliveriesTable(this.sureClient, 'deliveries')
    for await (const held of deliveries.heldDeliveries(this.scheduler.nowMs)) {
      const again = this.plan.resends(held)
      if (again === null) continue
      const { id, kind, mailId, subscriberId, editionId } = held
      if (!(await deliveries.resolveHeld(mailId, subscriberId, again ? 'pending' : 'sent', this.scheduler.nowMs)))
        continue
      if (!again) {
        this.settledByHand.add(id)
        continue
      }
      this.resent.set(id, (this.resent.get(id) ?? 0) + 1)
      this.#sends.put({ kind, mailId, subscriberId, editionId }, this.scheduler.nowMs)
    }
    this.pump()
  }

  // ── what happens

  begin(role: Role, work: (process: SimulatedProcess) => Promise<unknown>, end?: (isDone: boolean) => void): void {
    this.launch(role, TIMEOUT_MS[role], work, end)
  }

  protected override isExpected(error: unknown): boolean {
    return (
      super.isExpected(error) ||
      error instanceof SendLater ||
      (error instanceof Error && /^No turn came free|kept changing while an event/.test(error.message))
    )
  }

  #ring(): void {
    const release = () => this.begin('release', (process) => sendEditions(this.#sendEditionPorts(process)))
    const look = () => this.begin('watch', (process) => watch(this.#watchPorts(process)))
    const isStorm = this.scheduler.nowMs < this.plan.calmFromMs
    for (const work of [release, look]) {
      if (isStorm && this.plan.misses()) continue
      work()
      if (isStorm && this.plan.repeats()) work()
    }
    const { tick } = this.plan.design ?? {}
    if (tick) this.begin('watch', (process) => tick(this, process))
    this.pump()
  }

  #doAct({ what, address }: Act): void {
    const hash = hashOf(address)
    const ofReader = (work: (reader: Subscriber, process: SimulatedProcess) => Promise<unknown>) =>
      this.begin('pages', async (process) => {
        const reader = await openSubscribersTable(this.sureClient, 'subscribers').subscriberOf(hash)
        if (reader !== null) await work(reader, process)
      })
    switch (what) {
      case 'unsubscribe':
        ofReader(({ id }, process) => this.#subscribers(process).unsubscribe(id, this.scheduler.nowMs))
        break
      case 'erase':
        ofReader(({ id }, process) => this.#subscribers(process).erase(id, hash, true))
        break
      case 'sign-up':
        this.begin('pages', (process) =>
          signUp(this.#publicPorts(process), { address, lang: 'fr', topics: [], network: 'net' }),
        )
        break
      case 'test':
        ofReader(({ id }, process) =>
          this.queue(process, this.#sends, () => this.pump()).send([
            { kind: 'test', mailId: `test-${this.#word()}`, subscriberId: id, editionId: this.plan.editions[0]!.id },
          ]),
        )
        break
      case 'deploy':
        this.#memories = []
    }
  }

  pump(): void {
    while (this.#working.send < SENDERS) {
      const batch = this.#sends.take(1, this.scheduler.nowMs)
      if (batch === null) break
      const memory = this.#memories.pop() ?? { frozen: null, failures: new Map<string, number>() }
      this.#workOn('send', batch, async (process) => {
        const send = this.plan.design?.sendMail ?? sendMail
        await send(batch.messages[0]!, this.sendMailPorts(process, memory))
        // A sender that came to its end stays warm.
        this.#memories.push(memory)
      })
    }
    while (this.#working.feedback < 2) {
      const batch = this.#events.take(1, this.scheduler.nowMs)
      if (batch === null) break
      this.#workOn('feedback', batch, (process) => recordFeedback(batch.messages[0], this.#feedbackPorts(process)))
    }
  }

  #workOn(
    role: 'send' | 'feedback',
    batch: Batch<unknown>,
    work: (process: SimulatedProcess) => Promise<unknown>,
  ): void {
    this.#working[role] += 1
    this.begin(role, work, (isDone) => {
      this.#working[role] -= 1
      const isRepeated = this.scheduler.nowMs < this.plan.calmFromMs && this.plan.repeats()
      if (isDone && !isRepeated) batch.done()
      else batch.comesAgain()
      this.pump()
    })
  }

  /** SES' events of a mail it took, in the shape that it publishes. */
  #tellOf({ deliveryId: id, to, messageId, atMs, isRejected }: Acceptance): void {
    const mail = { messageId, timestamp: new Date(atMs).toISOString(), tags: { delivery: [id] } }
    const timestamp = mail.timestamp
    const events = isRejected
      ? [{ eventType: 'Reject', mail }]
      : [
          { eventType: 'Send', mail },
          to.startsWith('bounce') || to.startsWith('full')
            ? {
                eventType: 'Bounce',
                mail,
                bounce: { bounceType: to.startsWith('full') ? 'Transient' : 'Permanent', timestamp },
              }
            : { eventType: 'Delivery', mail, delivery: { timestamp } },
          ...(to.startsWith('complaint') ? [{ eventType: 'Complaint', mail, complaint: { timestamp } }] : []),
        ]
    for (const event of events)
      for (const delayMs of this.plan.eventDelaysMs())
        this.scheduler.after(delayMs, () => {
          this.#events.put(event, this.scheduler.nowMs)
          this.pump()
        })
    const parts = parseDeliveryId(id)
    if (!id.startsWith('confirm-') || parts === null) return
    // Whoever asked for the digest confirms soon.
    this.scheduler.after(10 * MINUTE_MS, () =>
      this.begin('pages', (process) => this.#subscribers(process).confirm(parts.subscriberId, this.scheduler.nowMs)),
    )
  }

  // ── what must never be, as it happens

  protected override noticed({ table, key, item }: SingleWrite, before: Item | null): void {
    if (table !== 'subscribers' || key.sk !== 'SUBSCRIBER') return
    const stamp = item?.['stamp'] as { readonly deliveryId: string; readonly token: string } | undefined
    if (stamp === undefined || JSON.stringify(stamp) === JSON.stringify(before?.['stamp'])) return
    this.#stamps.set(stamp.deliveryId, stamp.token)
    const wanted = stamp.deliveryId.startsWith('confirm-') ? 'pending' : 'active'
    if (before?.['state'] !== wanted)
      this.violations.push(`${stamp.deliveryId} was stamped on a reader who is ${String(before?.['state'])}.`)
  }

  /** Nothing goes to SES but under a claim that is stamped on its reader. */
  #checkCall(id: string): void {
    this.sesCalls.push({ atMs: this.scheduler.nowMs, deliveryId: id })
    const { mailId = '', subscriberId = '' } = parseDeliveryId(id) ?? {}
    const line = this.db.item('deliveries', { pk: `MAIL#${mailId}`, sk: `SUBSCRIBER#${subscriberId}` })
    if (line?.['state'] !== 'claimed')
      this.violations.push(`${id} went to SES while its line was ${String(line?.['state'])}.`)
    else if (this.#stamps.get(id) !== line['token']) this.violations.push(`${id} went to SES without its stamp.`)
  }

  // ── ports

  #word(): string {
    this.#words += 1
    return `word${this.#words}`
  }

  #subscribers = (process: SimulatedProcess) => openSubscribersTable(this.client(process), 'subscribers')

  #common() {
    return {
      now: () => this.scheduler.nowMs,
      random: () => this.plan.weather.random.next(),
      newId: () => this.#word(),
      log: this.log.log,
    }
  }

  sendMailPorts(process: SimulatedProcess, memory: SendMailPorts['memory']): SendMailPorts {
    const client = this.client(process)
    const deliveries = openDeliveriesTable(client, 'deliveries')
    const ports: SendMailPorts = {
      ...this.#common(),
      newsroom: openNewsroomTable(client, 'newsroom'),
      subscribers: openSubscribersTable(client, 'subscribers'),
      deliveries,
      mailer: { send: (mail) => this.#callSes(process, mail) },
      composer: { compose: () => Promise.resolve({ kind: 'mail', raw: new Uint8Array() }) },
      turn: openTurns({
        deliveries,
        quota: () =>
          process.call(
            'quota',
            inOnePiece(() => this.ses.quota(this.scheduler.nowMs)),
          ),
        clock: () => this.scheduler.nowMs,
        wait: (ms) => process.wait(ms),
        warmUpFromMs: null,
      }),
      wait: (ms) => process.wait(ms),
      hashOf,
      allowed: ['*'],
      isPaused: false,
      memory,
    }
    return this.plan.design?.sendMailPorts?.(ports, this, client) ?? ports
  }

  async #callSes(process: SimulatedProcess, mail: OutgoingMail): ReturnType<Mailer['send']> {
    this.#checkCall(mail.deliveryId)
    const take = () => this.ses.take(mail, this.scheduler.nowMs)
    const isStorm = this.scheduler.nowMs < this.plan.calmFromMs
    const fault = isStorm ? this.plan.sesFault() : null
    const broken = (name: string, httpStatus: number | null = null, connected = true): SesAnswer => ({
      kind: 'error',
      name,
      message: '',
      httpStatus,
      connected,
    })
    try {
      switch (fault) {
        case null:
          return await process.call('ses', inOnePiece(take))
        case 'no-connection':
          await process.call(
            'ses',
            inOnePiece(() => undefined),
          )
          return broken('ECONNREFUSED', null, false)
        case 'reset':
        case 'reset-after':
          await process.call('ses', inOnePiece(fault === 'reset' ? () => undefined : take))
          return broken('ECONNRESET')
        case 'error':
        case 'error-after':
          await process.call('ses', inOnePiece(fault === 'error' ? () => undefined : take))
          return broken('InternalFailure', 500)
        case 'late':
          this.scheduler.after(SES_CALL_MS + this.plan.weather.random.between(0, LATEST_MS), take)
          await process.wait(SES_CALL_MS)
          return broken('TimeoutError')
      }
    } catch (error) {
      if (error instanceof CallFailed) return broken('ECONNRESET')
      throw error
    }
  }

  #sendEditionPorts(process: SimulatedProcess): SendEditionPorts {
    const client = this.client(process)
    const ports: SendEditionPorts = {
      ...this.#common(),
      newsroom: openNewsroomTable(client, 'newsroom'),
      subscribers: openSubscribersTable(client, 'subscribers'),
      deliveries: openDeliveriesTable(client, 'deliveries'),
      queue: this.queue(process, this.#sends, () => this.pump()),
      allowed: ['*'],
      isPaused: false,
    }
    return this.plan.design?.sendEditionPorts?.(ports, this, client) ?? ports
  }

  #feedbackPorts(process: SimulatedProcess): RecordFeedbackPorts {
    const client = this.client(process)
    return {
      ...this.#common(),
      deliveries: openDeliveriesTable(client, 'deliveries'),
      subscribers: openSubscribersTable(client, 'subscribers'),
      hashOf,
    }
  }

  #watchPorts(process: SimulatedProcess): WatchPorts {
    const client = this.client(process)
    return {
      ...this.#common(),
      newsroom: openNewsroomTable(client, 'newsroom'),
      subscribers: openSubscribersTable(client, 'subscribers'),
      deliveries: openDeliveriesTable(client, 'deliveries'),
    }
  }

  #publicPorts(process: SimulatedProcess): Parameters<typeof signUp>[0] {
    const client = this.client(process)
    return {
      ...this.#common(),
      newsroom: openNewsroomTable(client, 'newsroom'),
      subscribers: openSubscribersTable(client, 'subscribers'),
      sendQueue: this.queue(process, this.#sends, () => this.pump()),
      keys: KEYS,
      hmac: hmacSha256,
      topics: () => Promise.resolve([]),
      sender: { name: 'La semaine', address: 'news@digest.example', postalAddress: '1, rue du Port, Tanger' },
      pagesUrl: 'https://pages.example',
      pause: (ms) => process.wait(ms),
    }
  }

  /** A message as a design of its own puts it on the queue. */
  sendAgain({ kind, mailId, subscriberId, editionId }: Delivery): void {
    this.#sends.put({ kind, mailId, subscriberId, editionId }, this.scheduler.nowMs)
    this.scheduler.after(1, () => this.pump())
  }
}

export const anEdition = (id: string, releaseAtMs: number): Edition =>
  edition({
    id,
    window: { fromMs: releaseAtMs - 7 * 24 * HOUR_MS, toMs: releaseAtMs - HOUR_MS },
    releaseAtMs,
    composedAtMs: START_MS - HOUR_MS,
    storyCount: 2,
  })

export const idOf = ({ mailId, subscriberId }: Pick<Delivery, 'mailId' | 'subscriberId'>): string =>
  deliveryId(mailId, subscriberId)
