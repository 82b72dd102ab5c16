import { settings, toSettings } from './adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from './adapters/deliveries-table.ts'
import { lambdaRuntime, onSchedule, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { openSubscribersTable, type SubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { isProvablyUnsent } from './core/deliveries/delivery.ts'
import {
  failingFeeds,
  heldDeliveries,
  lateEdition,
  ledgerBalance,
  missingEdition,
  smallQuota,
  type Finding,
} from './core/deliveries/findings.ts'
import type { Delivery, Edition, Feed } from './core/model.ts'

export interface WatchPorts extends Pick<Runtime, 'now' | 'log'> {
  readonly newsroom: Pick<NewsroomTable, 'editions' | 'feeds'>
  readonly subscribers: Pick<SubscribersTable, 'stampOf'>
  readonly deliveries: Pick<DeliveriesTable, 'heldDeliveries' | 'settle' | 'countsOf' | 'quotaReading'>
}

const LOOK_BACK_MS = 28 * 86_400_000
/** An edition's lines do not change for long after it is sent: its balance is checked for two days more. */
const BALANCE_FOR_MS = 2 * 86_400_000

/** Compares what should be with what the tables say. Each finding is one line in the log, which its alarm goes by. */
export async function watch(ports: WatchPorts): Promise<readonly Finding[]> {
  const nowMs = ports.now()
  const editions = await recentEditions(ports, nowMs)
  const feeds: Feed[] = []
  for await (const feed of ports.newsroom.feeds()) feeds.push(feed)
  const found = [
    missingEdition(editions[0] ?? null, followingSince(feeds), nowMs),
    ...editions.map((edition) => lateEdition(edition, nowMs)),
    heldDeliveries(await countHeld(ports, nowMs)),
    ...(await unbalanced(editions, ports, nowMs)),
    failingFeeds(feeds),
    smallQuota(await ports.deliveries.quotaReading(), editions.find(({ recipients }) => recipients !== null) ?? null),
  ].filter((finding) => finding !== null)
  for (const { finding, severity, impact, figures } of found)
    ports.log[severity]('finding', { finding, impact, ...figures })
  ports.log.info('watched', { findings: found.length, editions: editions.length, feeds: feeds.length })
  return found
}

/** The newest edition whatever its age, and all others of the last four weeks. */
async function recentEditions({ newsroom }: WatchPorts, nowMs: number): Promise<readonly Edition[]> {
  const recent: Edition[] = []
  for await (const edition of newsroom.editions()) {
    if (recent.length > 0 && edition.composedAtMs < nowMs - LOOK_BACK_MS) break
    recent.push(edition)
  }
  return recent
}

function followingSince(feeds: readonly Feed[]): number | null {
  const read = feeds.map(({ baselineAtMs }) => baselineAtMs).filter((atMs) => atMs !== null)
  return read.length === 0 ? null : read.reduce((first, atMs) => Math.min(first, atMs))
}

/** How many mails are held, when those whose senders are gone have been seen to. */
async function countHeld(ports: WatchPorts, nowMs: number): Promise<number> {
  const held = new Set<string>()
  for await (const line of ports.deliveries.heldDeliveries(nowMs))
    if (line.state !== 'claimed' || (await endClaim(line, ports, nowMs)) === 'held') held.add(line.id)
  return held.size
}

/**
 * Ends a claim whose lease is over. Its holder is gone, and may have called SES before it went: nobody takes the claim over, the
 * line is unknown (ADR 4). Only where its stamp proves that it never came so far does it wait again.
 */
async function endClaim(
  line: Delivery,
  { deliveries, subscribers, log }: WatchPorts,
  nowMs: number,
): Promise<'held' | 'settled'> {
  const { id, mailId, subscriberId, token } = line
  if (token === null) return 'held'
  const isUnsent = isProvablyUnsent(line, await subscribers.stampOf(subscriberId))
  const [state, reason] = isUnsent
    ? (['pending', 'broke-off-before-ses'] as const)
    : (['unknown', 'lease-over'] as const)
  // False: its holder, or an event of SES, settled it just now.
  if (!(await deliveries.settle(mailId, subscriberId, token, { state, sesMessageId: null, reason, atMs: nowMs })))
    return 'settled'
  if (isUnsent) log.warn('mail waits again', { deliveryId: id, reason })
  else log.error('mail held', { deliveryId: id, reason })
  return isUnsent ? 'settled' : 'held'
}

async function unbalanced(
  editions: readonly Edition[],
  { deliveries }: WatchPorts,
  nowMs: number,
): Promise<readonly (Finding | null)[]> {
  const open = editions.filter(
    ({ recipients, sentAtMs }) => recipients !== null && (sentAtMs === null || sentAtMs > nowMs - BALANCE_FOR_MS),
  )
  const found: (Finding | null)[] = []
  for (const edition of open) found.push(ledgerBalance(edition, await deliveries.countsOf(edition.id)))
  return found
}

const watchSettings = settings.pick({ NEWSROOM_TABLE: true, SUBSCRIBERS_TABLE: true, DELIVERIES_TABLE: true })

export const createHandler = (runtime: Runtime) =>
  onSchedule(() => {
    const env = toSettings(runtime.env, watchSettings)
    const client = openTableClient()
    const ports: WatchPorts = {
      ...runtime,
      newsroom: openNewsroomTable(client, env.NEWSROOM_TABLE),
      subscribers: openSubscribersTable(client, env.SUBSCRIBERS_TABLE),
      deliveries: openDeliveriesTable(client, env.DELIVERIES_TABLE),
    }
    return Promise.resolve(() => watch(ports))
  })

export const handler = createHandler(lambdaRuntime('watch'))
