import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import * as z from 'zod'
import { hmacSha256 } from '../../functions/adapters/signing-keys.ts'
import { isOfEdition, parseDeliveryId, pendingDelivery } from '../../functions/core/deliveries/delivery.ts'
import { addressHash } from '../../functions/core/subscribers/address.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { CommandFailure, type Terminal } from './terminal.ts'

/** What Lambdas wrote of a mail that went, or of a reader who left. Other lines of a log are none of ours. */
const Evidence = z.union([
  z.object({
    message: z.enum(['mail sent', 'feedback recorded']),
    deliveryId: z.string(),
    sesMessageId: z.string(),
    timestamp: z.coerce.date(),
  }),
  z.object({ message: z.literal('unsubscribed'), subscriberId: z.string(), timestamp: z.coerce.date() }),
  z.object({
    message: z.literal('reader suppressed'),
    subscriberId: z.string(),
    reason: z.string(),
    timestamp: z.coerce.date(),
  }),
])
type Evidence = z.infer<typeof Evidence>

/**
 * `digest deliveries reconcile`: after a restore, what the tables have forgotten is told by the Lambdas' logs. Mails that went
 * are sent, readers who left have left; what may have gone besides is held, and nothing is sent twice.
 */
export function addReconcile(
  deliveries: Command,
  { out, err }: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  deliveries
    .command('reconcile <log...>')
    .description('after a restore: takes from the Lambdas’ logs what the tables have forgotten, and holds the rest')
    .option('--stage <name>', 'installation', 'local')
    .action((files: readonly string[], options: { readonly stage: string }) =>
      onStage(open, options.stage, async (stage) => {
        const evidence = (await Promise.all(files.map(evidenceIn))).flat()
        if (evidence.length === 0)
          throw new CommandFailure(
            'these logs tell of no mail and of nobody who left: are they of send-mail, record-feedback and pages? Nothing was changed.',
          )
        const counts = await takeIn(stage, evidence)
        for (const [what, count] of Object.entries(counts)) out(`${count} ${what}`)
        const held = await holdTheRest(stage)
        out(`${held} held`)
        if (held > 0) err('nobody knows whether these went: see digest deliveries held, and resolve each')
      }),
    )
}

/** The lines of a file that are evidence, whatever stands before their JSON. */
async function evidenceIn(file: string): Promise<readonly Evidence[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandFailure(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown'}`)
  })
  return text.split('\n').flatMap((line) => {
    const from = line.indexOf('{')
    if (from < 0) return []
    const parsed = Evidence.safeParse(jsonOf(line.slice(from)))
    return parsed.success ? [parsed.data] : []
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function takeIn(stage: Stage, evidence: readonly Evidence[]) {
  const counts = { 'mails known as sent': 0, 'readers unsubscribed': 0, 'readers suppressed': 0 }
  for (const line of evidence) {
    switch (line.message) {
      case 'mail sent':
      case 'feedback recorded':
        if (await noteSent(stage, line)) counts['mails known as sent'] += 1
        break
      case 'unsubscribed':
        if (await stage.subscribers.unsubscribe(line.subscriberId, line.timestamp.getTime()))
          counts['readers unsubscribed'] += 1
        break
      case 'reader suppressed':
        if (await suppress(stage, line)) counts['readers suppressed'] += 1
    }
  }
  return counts
}

/** False where it was known. */
async function noteSent(
  { deliveries }: Stage,
  { deliveryId, sesMessageId, timestamp }: Extract<Evidence, { readonly sesMessageId: string }>,
): Promise<boolean> {
  const ids = parseDeliveryId(deliveryId)
  if (ids === null) return false
  const atMs = timestamp.getTime()
  const send = { kind: 'send', deliveryId, sesMessageId, atMs } as const
  const result = await deliveries.recordFeedback(ids.mailId, ids.subscriberId, send)
  if (result !== 'no-such-delivery') return result === 'recorded'
  // Its line was made after what was restored.
  const kind = isOfEdition(ids.mailId) ? 'edition' : ids.mailId.startsWith('test-') ? 'test' : 'confirm'
  await deliveries.addDelivery(pendingDelivery(kind, ids.mailId, ids.subscriberId, atMs))
  return (await deliveries.recordFeedback(ids.mailId, ids.subscriberId, send)) === 'recorded'
}

async function suppress(
  { subscribers, signingKeys }: Stage,
  { subscriberId, reason, timestamp }: Extract<Evidence, { readonly reason: string }>,
): Promise<boolean> {
  const reader = await subscribers.subscriber(subscriberId)
  if (reader === null || reader.state === 'suppressed') return false
  const hash = addressHash(reader.address, await signingKeys(), hmacSha256)
  await subscribers.suppress(subscriberId, hash, reason, timestamp.getTime())
  return true
}

/** Lines that were on their way: of editions that have begun to go out, and of single mails. */
async function holdTheRest({ newsroom, deliveries, now }: Stage): Promise<number> {
  let held = 0
  const hold = async ({ mailId, subscriberId }: { readonly mailId: string; readonly subscriberId: string }) => {
    if (await deliveries.hold(mailId, subscriberId, 'restored', now())) held += 1
  }
  for await (const { id, recipients } of newsroom.editions())
    if (recipients !== null) for await (const line of deliveries.deliveriesOf(id)) await hold(line)
  for await (const line of deliveries.waitingDeliveries(Number.MAX_SAFE_INTEGER)) await hold(line)
  for await (const line of deliveries.heldDeliveries(Number.MAX_SAFE_INTEGER)) await hold(line)
  return held
}
