import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import type { Log } from '../functions/adapters/lambda.ts'
import type { Composed } from '../functions/adapters/mail-composer.ts'
import type { SendMessage } from '../functions/adapters/queues.ts'
import type { OutgoingMail } from '../functions/adapters/ses.ts'
import type { Stamp } from '../functions/core/deliveries/delivery.ts'
import type { SesAnswer } from '../functions/core/deliveries/outcome.ts'
import type { Edition, EditionStory, Feed, Subscriber } from '../functions/core/model.ts'
import type { SendMailPorts } from '../functions/send-mail.ts'

export const MONDAY = Date.UTC(2031, 2, 3, 6)
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

export function recordingLog(): { readonly log: Log; readonly lines: LogLine[] } {
  const lines: LogLine[] = []
  const at =
    (level: LogLine['level']) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}) =>
      void lines.push({ level, message, fields })
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines }
}

export function reader(id: string, wishes: Partial<Subscriber> = {}): Subscriber {
  return {
    id,
    address: `${id}@reader.example`,
    lang: 'fr',
    topics: [],
    state: 'active',
    consent: { askedAtMs: 0, confirmedAtMs: 0, noticeVersion: '1', network: null },
    ...wishes,
  }
}

export function edition(changes: Partial<Edition> = {}): Edition {
  return {
    id: '2031-w09',
    window: { fromMs: MONDAY - 7 * DAY_MS, toMs: MONDAY - HOUR_MS },
    state: 'draft',
    composedAtMs: MONDAY - HOUR_MS,
    releaseAtMs: MONDAY,
    storyCount: 1,
    topics: [],
    unmatchedCount: 0,
    recipients: null,
    sentAtMs: null,
    ...changes,
  }
}

export function story(position: number, topicId: string): EditionStory {
  const nothing = {
    theme: null,
    organizers: [],
    place: null,
    date: null,
    speakers: [],
    collective: [],
    upcoming: [],
    summary: [],
  }
  return {
    position,
    storyId: `story-${position}`,
    eventId: `event-${position}`,
    lang: 'fr',
    title: `Une table ronde à Tazmourt, ${position}`,
    url: `https://gazette.example/${position}`,
    outlet: 'Gazette du Détroit',
    published: '2031-02-27',
    alsoIn: [],
    matches: [{ topicId, hits: [] }],
    brief: { id: `story-${position}`, lang: 'fr', kinds: [], endDate: null, ...nothing, spans: nothing },
    followsUp: null,
  }
}

export const feed = (id: string, failuresInARow = 0): Feed => ({
  id,
  address: `https://${id}.example/feed`,
  source: 'feed',
  selector: null,
  textFrom: 'entry',
  outlet: id,
  kind: 'news',
  lang: 'fr',
  country: 'MA',
  state: 'active',
  validators: { etag: null, lastModified: null },
  health: {
    lastPolledAtMs: null,
    lastReadAtMs: null,
    failuresInARow,
    lastFailure: null,
    failingSinceMs: null,
    lastNewsAtMs: null,
    usualGapMs: null,
    movingTo: null,
  },
  nextPollAtMs: 0,
  intervalMs: 3_600_000,
  baselineAtMs: MONDAY - 30 * DAY_MS,
})

async function* listing<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

/** What a sender's call to SES ends in; the default takes every mail. */
type Ses = (mail: OutgoingMail) => SesAnswer

/**
 * All that the sending Lambdas touch, as small as it can be: the real ledger on the embedded DynamoDB, and in memory the
 * readers, the editions, the queue, SES and the clock.
 */
export function sendingWorld(client: DynamoDBDocumentClient, deliveriesTable: string) {
  const { log, lines } = recordingLog()
  const deliveries = openDeliveriesTable(client, deliveriesTable)
  const readers = new Map<string, Subscriber>()
  const editions = new Map<string, Edition>()
  const stories = new Map<string, readonly EditionStory[]>()
  const feeds: Feed[] = []
  const suppressed = new Set<string>()
  const stamps: string[] = []
  const softBounces = new Map<string, Set<string>>()
  const stampOf = new Map<string, Stamp>()
  const accepted: OutgoingMail[] = []
  const queue: SendMessage[] = []
  const waits: number[] = []
  const ses: Ses = () => ({ kind: 'accepted', messageId: `ses-${accepted.length + 1}` })
  const world = {
    nowMs: MONDAY,
    lines,
    deliveries,
    readers,
    editions,
    stories,
    feeds,
    suppressed,
    stamps,
    accepted,
    waits,
    queued: queue,
    ses,
  }
  let words = 0
  const ports = {
    now: () => world.nowMs,
    random: () => 0.5,
    newId: () => `word${++words}`,
    log,
    deliveries,
    newsroom: {
      edition: (id: string) => Promise.resolve(editions.get(id) ?? null),
      editionStories: (id: string) => Promise.resolve(stories.get(id) ?? []),
      editions: () => listing([...editions.values()].toSorted((a, b) => b.composedAtMs - a.composedAtMs)),
      feeds: () => listing(feeds),
      moveEdition: (
        id: string,
        from: readonly Edition['state'][],
        to: Edition['state'],
        changes: Partial<Edition> = {},
      ): Promise<Edition | null> => {
        const now = editions.get(id)
        if (now === undefined || !from.includes(now.state)) return Promise.resolve(null)
        const moved = { ...now, ...changes, state: to }
        editions.set(id, moved)
        return Promise.resolve(moved)
      },
    },
    subscribers: {
      subscriber: (id: string) => Promise.resolve(readers.get(id) ?? null),
      isSuppressed: (hash: string) => Promise.resolve(suppressed.has(hash)),
      stampClaim: (id: string, claim: Stamp, allowed: 'active' | 'pending') => {
        if (readers.get(id)?.state !== allowed) return Promise.resolve(false)
        stamps.push(claim.token)
        stampOf.set(id, claim)
        return Promise.resolve(true)
      },
      stampOf: (id: string) => Promise.resolve(readers.has(id) ? (stampOf.get(id) ?? ('none' as const)) : null),
      activeSubscribers: () => listing([...readers.values()].filter(({ state }) => state === 'active')),
      noteSoftBounce: (id: string, mailId: string) => {
        const bounced = softBounces.get(id) ?? new Set()
        softBounces.set(id, bounced.add(mailId))
        return Promise.resolve(bounced.size)
      },
      forgetSoftBounces: (id: string) => Promise.resolve(void softBounces.delete(id)),
      suppress: (id: string, hash: string) => {
        suppressed.add(hash)
        const known = readers.get(id)
        if (known) readers.set(id, { ...known, state: 'suppressed' })
        return Promise.resolve()
      },
    },
    mailer: {
      send: (mail: OutgoingMail) => {
        const answer = world.ses(mail)
        if (answer.kind === 'accepted') accepted.push(mail)
        return Promise.resolve(answer)
      },
    },
    composer: {
      compose: (): Promise<Composed> =>
        Promise.resolve({ kind: 'mail', raw: new TextEncoder().encode('Subject: La semaine\r\n\r\n') }),
    },
    queue: { send: (messages: readonly SendMessage[]) => Promise.resolve(void queue.push(...messages)) },
    turn: () => Promise.resolve({ kind: 'go', isOn: () => true } as const),
    wait: (ms: number) => Promise.resolve(void waits.push(ms)),
    hashOf: (address: string) => `hash of ${address}`,
    allowed: ['*'],
    isPaused: false,
    memory: { frozen: null, failures: new Map() } as SendMailPorts['memory'],
  }
  return { world, ports }
}

/** The way a call to a port goes wrong. */
export type CallFault =
  /** The process dies before the call has an effect, or right after it had. */
  | 'dies-before'
  | 'dies-after'
  /** The process lives and sees an error: the call had no effect, or had it and the answer got lost. */
  | 'fails'
  | 'answer-lost'

/** What reaches out of the process, and can fail. */
const OUTSIDE = ['newsroom', 'subscribers', 'deliveries', 'mailer', 'composer', 'queue']
const LISTINGS = ['editions', 'feeds', 'activeSubscribers', 'deliveriesOf', 'heldDeliveries', 'waitingDeliveries']

/** The same ports, of one process whose call number `faultyCall` (from 0) to the outside goes wrong. */
export function faulty<Ports extends object>(ports: Ports, faultyCall: number, fault: CallFault) {
  let calls = 0
  let isDead = false
  const error = new Error(`call ${faultyCall}: ${fault}`)

  const intercept = (effect: () => unknown, isListing: boolean): unknown => {
    if (isDead) return isListing ? failingListing(null) : Promise.reject(error)
    const isFaulty = calls === faultyCall
    calls += 1
    if (!isFaulty) return effect()
    isDead = fault.startsWith('dies')
    const hasEffect = fault === 'dies-after' || fault === 'answer-lost'
    const result = hasEffect ? effect() : null
    return isListing
      ? failingListing(result as AsyncIterable<unknown> | null)
      : Promise.resolve(result).then(() => Promise.reject(error))
  }
  async function* failingListing(listing: AsyncIterable<unknown> | null): AsyncGenerator {
    if (listing !== null) yield* listing
    throw error
  }
  const wrapPort = (port: object) =>
    Object.fromEntries(
      Object.entries(port).map(([name, call]: [string, unknown]) => [
        name,
        (...args: unknown[]) =>
          intercept((): unknown => Reflect.apply(call as () => unknown, port, args), LISTINGS.includes(name)),
      ]),
    )
  const wrapped = Object.entries(ports).map(([name, port]: [string, unknown]) => [
    name,
    OUTSIDE.includes(name) ? wrapPort(port as object) : port,
  ])
  return { ports: Object.fromEntries(wrapped) as Ports, calls: () => calls }
}
