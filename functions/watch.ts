import { settings, toSettings } from './adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from './adapters/deliveries-table.ts'
import { lambdaRuntime, onSchedule, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import {
  failingFeeds,
  heldDeliveries,
  lateEdition,
  ledgerBalance,
  missingEdition,
  type Finding,
} from './core/deliveries/findings.ts'
import type { Edition, Feed } from './core/model.ts'

export interface WatchPorts extends Pick<Runtime, 'now' | 'log'> {
  readonly newsroom: Pick<NewsroomTable, 'editions' | 'feeds'>
  readonly deliveries: Pick<DeliveriesTable, 'heldDeliveries' | 'settle' | 'countsOf'>
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

/**
 * How many mails are held. A claim whose lease is over becomes unknown here: its holder is gone, and may have called SES
 * before it went, so nobody takes the claim over (ADR 4).
 */
async function countHeld({ deliveries, log }: WatchPorts, nowMs: number): Promise<number> {
  const held = new Set<string>()
  for await (const { id, mailId, subscriberId, state, token } of deliveries.heldDeliveries(nowMs)) {
    if (state === 'claimed' && token !== null) {
      const outcome = { state: 'unknown', sesMessageId: null, reason: 'lease-over', atMs: nowMs } as const
      // False: its holder, or an event of SES, settled it just now.
      if (!(await deliveries.settle(mailId, subscriberId, token, outcome))) continue
      log.error('mail held', { deliveryId: id, reason: 'lease-over' })
    }
    held.add(id)
  }
  return held.size
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

const watchSettings = settings.pick({ NEWSROOM_TABLE: true, DELIVERIES_TABLE: true })

export const createHandler = (runtime: Runtime) =>
  onSchedule(() => {
    const env = toSettings(runtime.env, watchSettings)
    const client = openTableClient()
    const ports: WatchPorts = {
      ...runtime,
      newsroom: openNewsroomTable(client, env.NEWSROOM_TABLE),
      deliveries: openDeliveriesTable(client, env.DELIVERIES_TABLE),
    }
    return Promise.resolve(() => watch(ports))
  })

export const handler = createHandler(lambdaRuntime('watch'))
