import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Log } from '../../functions/adapters/lambda.ts'
import { openLinkedPages } from '../../functions/adapters/linked-pages.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { groupKeys, type GroupMessage, type PollMessage } from '../../functions/adapters/queues.ts'
import { TABLE_SCHEMAS } from '../../functions/adapters/table-keys.ts'
import type { FetchOutcome } from '../../functions/core/feeds/fetch-outcome.ts'
import { toFeed } from '../../functions/core/feeds/feed.ts'
import type { FeedHealth, Validators } from '../../functions/core/model.ts'
import { groupBatch, type GroupPorts } from '../../functions/group-articles.ts'
import { pollFeed, type PollPorts } from '../../functions/poll-feed.ts'
import { dispatchPolls, type DispatchPorts } from '../../functions/poll-feeds.ts'
import { SimulatedCloud, type Climate } from './cloud.ts'
import { answerOf, pageAt, printedAt, type PressFeed, type Printed } from './press.ts'
import { inOnePiece, type SimulatedProcess } from './process.ts'
import type { Item, SingleWrite } from './simulated-dynamodb.ts'
import { SimulatedQueue } from './simulated-queue.ts'

export const START_MS = Date.UTC(2031, 2, 3, 6)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
export const TABLE = 'newsroom'

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What a design other than the real one does otherwise: known-bad ones are mutants that the invariants must catch. */
export interface Design {
  readonly pollPorts?: (ports: PollPorts, client: DynamoDBDocumentClient) => PollPorts
  readonly groupPorts?: (ports: GroupPorts, client: DynamoDBDocumentClient) => GroupPorts
  readonly dispatchPorts?: (ports: DispatchPorts) => DispatchPorts
  /** The group of a grouping message. */
  readonly groupOf?: (message: GroupMessage, sent: number) => string
}

interface Plan extends Climate {
  readonly press: readonly PressFeed[]
  readonly design?: Design
  /** Whether a finished message comes again all the same, or a clock rings twice. */
  readonly repeats?: () => boolean
  /** In which poll an editor stops the feed that is being polled, and how long after its start. */
  readonly stop?: { readonly poll: number; readonly afterMs: number }
}

/** Longest run of each Lambda, how often the clock rings, how many work at once: as infra/ has them. */
const TIMEOUT_MS = { dispatch: 120_000, poll: 60_000, group: 60_000, editor: 60_000 } as const
const TICK_MS = 10 * MINUTE_MS
const CONCURRENCY = { poll: 8, group: 4 } as const

/** So few that many polls leave entries for the next. */
const PAGE_LIMITS = { maxPages: 2, startWithinMs: 12_000 } as const

type Role = keyof typeof TIMEOUT_MS

/** The intake as it runs on AWS: the real Lambdas' functions on a simulated table, simulated queues and a simulated press. */
export class IntakeWorld extends SimulatedCloud {
  readonly feedIds: readonly string[]
  /** Every full answer that a poller was given, by feed. */
  readonly answered = new Map<string, Map<string, Printed>>()
  /** Feeds that an editor has stopped, and knows it. */
  readonly stopped = new Set<string>()
  /** And those too of which the answer may have got lost. */
  readonly stopsTried = new Set<string>()
  readonly #plan: Plan
  readonly #polls: SimulatedQueue<PollMessage>
  readonly #groups: SimulatedQueue<GroupMessage>
  readonly #working = { poll: 0, group: 0 }

  constructor(plan: Plan) {
    super(START_MS, { [TABLE]: TABLE_SCHEMAS.newsroom }, plan)
    this.#plan = plan
    const feeds = plan.press.map(({ address, outlet, lang, opensPages }) =>
      toFeed(
        {
          ...{ address, outlet, lang, country: '', kind: 'news', source: 'feed', selector: null },
          textFrom: opensPages ? 'linked-page' : 'entry',
        } as const,
        START_MS,
      ),
    )
    this.feedIds = feeds.map(({ id }) => id)
    for (const feed of feeds)
      this.db.write(
        { table: TABLE, key: { pk: 'FEED', sk: feed.id }, item: { pk: 'FEED', sk: feed.id, ...feed, dueGroup: 'DUE' } },
        0,
      )
    const visibilityMs = 6 * MINUTE_MS
    this.#polls = new SimulatedQueue(
      ({ feedId, host, dueAtMs }) => ({ group: host, deduplication: `${feedId}-${dueAtMs}` }),
      {
        visibilityMs,
        maxReceives: 3,
      },
    )
    const { groupOf } = plan.design ?? {}
    this.#groups = new SimulatedQueue(
      (message) => {
        const keys = groupKeys(message, `-${Math.floor(this.scheduler.nowMs / (15 * MINUTE_MS))}`)
        return groupOf ? { ...keys, group: groupOf(message, this.#groups.sent) } : keys
      },
      { visibilityMs, maxReceives: 5 },
    )
  }

  /** Runs until all is calm, every feed was asked again, and the sweeps have had their time. */
  async run(): Promise<void> {
    let nextMs = this.scheduler.nowMs
    for (let quiet = 0; quiet < 4;) {
      this.scheduler.after(nextMs - this.scheduler.nowMs, () => this.#ring())
      const calm = this.scheduler.nowMs > this.#plan.calmFromMs
      // While it storms the triggers look as often as messages may come again.
      for (let look = 0; look < 10; look += 1)
        this.scheduler.after(nextMs - this.scheduler.nowMs + look * MINUTE_MS, () => this.#pump())
      nextMs += calm ? 3 * TICK_MS : TICK_MS
      await this.scheduler.runUntil(nextMs - 1)
      quiet = calm && this.#isSettled() ? quiet + 1 : 0
      if (nextMs > this.#plan.calmFromMs + 48 * HOUR_MS) {
        this.violations.push('It never comes to rest.')
        return
      }
    }
  }

  #isSettled(): boolean {
    const polled = this.db
      .items(TABLE)
      .filter(({ pk, state }) => pk === 'FEED' && state === 'active')
      .every(
        ({ health }) =>
          ((health as FeedHealth).lastPolledAtMs ?? 0) > this.#plan.calmFromMs &&
          (health as FeedHealth).leavesSinceMs === undefined,
      )
    return polled && this.#polls.length === 0 && this.#groups.length === 0
  }

  #ring(): void {
    const dispatch = () =>
      this.start('dispatch', (process) => dispatchPolls(this.dispatchPorts(process), this.scheduler.nowMs))
    dispatch()
    if (this.#plan.repeats?.() === true) dispatch()
  }

  #pump(): void {
    this.#takePolls()
    this.#takeGroups()
  }

  #takePolls(): void {
    while (this.#working.poll < CONCURRENCY.poll) {
      const batch = this.#polls.take(1, this.scheduler.nowMs)
      if (batch === null) return
      const [message] = batch.messages
      const { poll, afterMs } = this.#plan.stop ?? { poll: 0, afterMs: 0 }
      if (poll === this.started('poll') + 1) this.scheduler.after(afterMs, () => this.#stop(message!.feedId))
      this.#workOn('poll', batch, (process) =>
        pollFeed(this.pollPorts(process), message!, this.scheduler.nowMs, batch.receives),
      )
    }
  }

  #takeGroups(): void {
    while (this.#working.group < CONCURRENCY.group) {
      const batch = this.#groups.take(10, this.scheduler.nowMs)
      if (batch === null) return
      this.#workOn('group', batch, (process) =>
        groupBatch(this.groupPorts(process), batch.messages, this.scheduler.nowMs),
      )
    }
  }

  #workOn(
    role: 'poll' | 'group',
    batch: { done(): void; comesAgain(): void },
    work: (process: SimulatedProcess) => Promise<unknown>,
  ): void {
    this.#working[role] += 1
    const end = (isDone: boolean): void => {
      this.#working[role] -= 1
      if (isDone && this.#plan.repeats?.() !== true) batch.done()
      else batch.comesAgain()
      this.#pump()
    }
    this.start(role, work, end)
  }

  /** Starts a run of a Lambda, beside those that the clock and the queues start. */
  start(role: Role, work: (process: SimulatedProcess) => Promise<unknown>, end?: (isDone: boolean) => void): void {
    this.launch(role, TIMEOUT_MS[role], work, end)
  }

  #stop(feedId: string): void {
    this.stopsTried.add(feedId)
    this.start('editor', async (process) => {
      const changed = await openNewsroomTable(this.client(process), TABLE).changeFeed(feedId, { state: 'stopped' })
      if (changed !== null) this.stopped.add(feedId)
    })
  }

  protected override noticed(write: SingleWrite, before: Item | null): void {
    this.#checkStory(write, before)
    if (write.key.pk === 'FEED') this.#checkValidators(write.item)
  }

  /** No feed's validators may be those of a document of which an entry is not kept: it would never be asked for again. */
  #checkValidators(feed: Item | null): void {
    if (feed === null) return
    const feedId = String(feed['id'])
    const printed = this.answered.get(feedId)?.get((feed['validators'] as Validators).etag ?? '')
    if (printed === undefined) return
    const texts = this.texts()
    for (const { despatch, url } of printed.entries)
      if (!texts.some((text) => text.despatch === despatch && (text.feedId === feedId || text.url === url)))
        this.violations.push(`Validators of ${feedId} were saved before despatch ${despatch} was kept.`)
  }

  /** Editions go by when a story was first seen: one that moves may be told twice, or never. */
  #checkStory({ key, item }: SingleWrite, known: Item | null): void {
    if (key.sk !== 'STORY' || item === null) return
    if (known?.['isNews'] === item['isNews'] && known?.['firstSeenAtMs'] !== item['firstSeenAtMs'])
      this.violations.push(`Story ${String(item['id'])} is first seen a second time.`)
  }

  /** The articles that are kept. */
  texts(): readonly KeptText[] {
    return this.db
      .items(TABLE)
      .filter(({ sk }) => sk === 'TEXT')
      .map(({ id, feedId, url, text }) => ({
        id: String(id),
        feedId: String(feedId),
        url: String(url),
        despatch: Number(/N73(\d{4})/.exec(String(text))?.[1] ?? Number.NaN),
      }))
  }

  pollPorts(process: SimulatedProcess): PollPorts {
    const client = this.client(process)
    const fetcher: PollPorts['fetcher'] = {
      fetch: ({ address, validators }) =>
        process.call(
          'fetch',
          inOnePiece(() => this.#fetch(address, validators)),
        ),
    }
    const ports: PollPorts = {
      newsroom: openNewsroomTable(client, TABLE),
      fetcher,
      pages: openLinkedPages(fetcher, () => this.scheduler.nowMs, PAGE_LIMITS),
      groupQueue: this.queue(process, this.#groups, () => this.#pump()),
      log: silent,
    }
    return this.#plan.design?.pollPorts?.(ports, client) ?? ports
  }

  groupPorts(process: SimulatedProcess): GroupPorts {
    const client = this.client(process)
    const ports: GroupPorts = { newsroom: openNewsroomTable(client, TABLE), log: silent }
    return this.#plan.design?.groupPorts?.(ports, client) ?? ports
  }

  dispatchPorts(process: SimulatedProcess): DispatchPorts {
    const ports: DispatchPorts = {
      newsroom: openNewsroomTable(this.client(process), TABLE),
      pollQueue: this.queue(process, this.#polls, () => this.#pump()),
      groupQueue: this.queue(process, this.#groups, () => this.#pump()),
      log: silent,
    }
    return this.#plan.design?.dispatchPorts?.(ports) ?? ports
  }

  #fetch(address: string, validators: Validators): FetchOutcome {
    const page = pageAt(this.#plan.press, address, this.scheduler.nowMs)
    if (page !== null) return page
    const at = this.#plan.press.findIndex((feed) => feed.address === address.replace(/\/elsewhere$/, ''))
    const feed = this.#plan.press[at]!
    const outcome = answerOf(feed, validators, this.scheduler.nowMs)
    const printed = printedAt(feed, this.scheduler.nowMs)
    if (outcome.kind === 'full' && outcome.validators.etag === printed.etag) {
      const answers = this.answered.get(this.feedIds[at]!) ?? new Map<string, Printed>()
      this.answered.set(this.feedIds[at]!, answers.set(printed.etag, printed))
    }
    return outcome
  }
}

/** An article that is kept, and the despatch that it is a copy of. */
export interface KeptText {
  readonly id: string
  readonly feedId: string
  readonly url: string
  readonly despatch: number
}
