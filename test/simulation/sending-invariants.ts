import type { Delivery } from '../../functions/core/model.ts'
import { idOf, START_MS, type SendingWorld } from './sending-world.ts'

const SECOND_MS = 1_000

/** What is wrong with a sending that has come to rest: empty where every promise was kept. */
export function sendingFaults(world: SendingWorld): readonly string[] {
  return [
    ...new Set(world.violations),
    ...doubles(world),
    ...unsettled(world),
    ...untrue(world),
    ...unbalanced(world),
    ...skipped(world),
    ...tooFast(world),
  ]
}

const acceptedOf = (world: SendingWorld, id: string) => world.ses.accepted.filter(({ deliveryId }) => deliveryId === id)

/** At most one acceptance a delivery, an operator's resends apart. */
function doubles(world: SendingWorld): readonly string[] {
  return [...Map.groupBy(world.ses.accepted, ({ deliveryId }) => deliveryId)]
    .filter(([id, taken]) => taken.length > 1 + (world.resent.get(id) ?? 0))
    .map(([id, taken]) => `SES took ${id} ${taken.length} times.`)
}

/** Every delivery is settled for good, or unknown and told of. */
function unsettled(world: SendingWorld): readonly string[] {
  const moving = world.lines().filter(({ state }) => state === 'pending' || state === 'claimed')
  const unknown = world.lines().filter(({ state }) => state === 'unknown')
  const told = world.log.lines.findLast(({ message }) => message === 'finding' || message === 'watched')
  const isTold = world.log.lines.some(
    ({ message, fields }) => message === 'finding' && fields['finding'] === 'deliveries-held',
  )
  return [
    ...moving.map((line) => `${idOf(line)} is ${line.state} for ever.`),
    ...(unknown.length > 0 && !isTold
      ? [`Nobody was told of ${unknown.length} held (${told?.message ?? 'no watch'}).`]
      : []),
  ]
}

/** `sent` only where SES took it; all that SES took is sent or unknown; `failed` and `suppressed` mean that it took nothing. */
function untrue(world: SendingWorld): readonly string[] {
  const wrong: string[] = []
  for (const line of world.lines()) {
    const taken = acceptedOf(world, idOf(line))
    const gone = taken.filter(({ isRejected }) => !isRejected)
    if (line.state === 'sent' && taken.length === 0 && !world.settledByHand.has(idOf(line)))
      wrong.push(`${idOf(line)} is sent, and SES never had it.`)
    // An operator who says that it be sent again has judged that it did not go.
    const isJudged = world.resent.has(idOf(line))
    if (gone.length > 0 && line.state !== 'sent' && line.state !== 'unknown' && !isJudged)
      wrong.push(`${idOf(line)} is ${line.state}, and SES took it.`)
  }
  const lines = new Set(world.lines().map(idOf))
  for (const { deliveryId } of world.ses.accepted)
    if (!lines.has(deliveryId)) wrong.push(`${deliveryId} went out without a line.`)
  return wrong
}

/** candidates = lines + excluded, as the edition says. */
function unbalanced(world: SendingWorld): readonly string[] {
  return world.editions().flatMap(({ id, recipients }) => {
    const lines = world.lines().filter(({ mailId }) => mailId === id).length
    if (recipients === null) return [`The recipients of ${id} were never frozen.`]
    const { candidates, deliveries, excluded } = recipients
    return candidates === deliveries + excluded && lines === deliveries
      ? []
      : [
          `${id} does not add up: ${candidates} candidates, ${deliveries} deliveries, ${excluded} excluded, ${lines} lines.`,
        ]
  })
}

/** Whoever was active from before the release until the end has a line: all of whom nobody does anything. */
function skipped(world: SendingWorld): readonly string[] {
  const has = new Set(world.lines().map(idOf))
  return world.plan.editions.flatMap(({ id }) =>
    world.plan.readers
      .filter(({ id: readerId }) => {
        const now = world.db.item('subscribers', { pk: `SUBSCRIBER#${readerId}`, sk: 'SUBSCRIBER' })
        return now?.['state'] === 'active'
      })
      .filter(({ address }) => !world.plan.acts.some((act) => act.address === address))
      .filter((reader) => !has.has(idOf({ mailId: id, subscriberId: reader.id })))
      .map((reader) => `${reader.id} was skipped by ${id}.`),
  )
}

/** No second in which more calls to SES began than the account may make. */
function tooFast(world: SendingWorld): readonly string[] {
  const times = world.sesCalls.map(({ atMs }) => atMs)
  const most = world.plan.account.maxPerSecond
  const busiest = Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + SECOND_MS).length))
  return busiest > most ? [`${busiest} calls to SES in a second, of ${most} allowed.`] : []
}

/** Of all deliveries, how many stay unknown: what the promise costs. */
export function unknownShare(world: SendingWorld): { readonly deliveries: number; readonly unknown: number } {
  const lines = world.lines()
  return { deliveries: lines.length, unknown: lines.filter(({ state }: Delivery) => state === 'unknown').length }
}

/** When the last delivery was settled, in virtual minutes after the start. */
export const lastSettledMinutes = (world: SendingWorld): number =>
  (Math.max(START_MS, ...world.lines().map(({ changedAtMs }) => changedAtMs)) - START_MS) / 60_000
