import type { Command } from 'commander'
import { parseDeliveryId } from '../../functions/core/deliveries/delivery.ts'
import type { Delivery } from '../../functions/core/model.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { addReconcile } from './reconcile.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

interface Options {
  readonly stage: string
  readonly json?: true
}

interface Verdict {
  readonly resend?: true
  readonly sent?: true
}

/** `digest deliveries held|resolve|reconcile`: the mails of which nobody knows whether they went, and an operator's word on them. */
export function addDeliveries(
  program: Command,
  { out, err }: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  const deliveries = program.command('deliveries').description('mails on their way')

  deliveries
    .command('held')
    .description('mails that may or may not have gone: an operator must look at them')
    .option('--stage <name>', 'installation', 'local')
    .option('--json', 'a delivery a line')
    .action((options: Options) =>
      onStage(open, options.stage, async (stage) => {
        let held = 0
        for await (const delivery of stage.deliveries.heldDeliveries(stage.now())) {
          held += 1
          out(options.json ? JSON.stringify(delivery) : inWords(delivery))
        }
        if (!options.json) err(held === 0 ? 'no mail is held' : `${held} held: resolve each with --resend or --sent`)
      }),
    )

  deliveries
    .command('resolve <deliveryId>')
    .description('says of a held mail that it went, or that it is to be sent again')
    .option('--resend', 'it did not go: send it again')
    .option('--sent', 'it went: leave it')
    .option('--stage <name>', 'installation', 'local')
    .action((id: string, options: Options & Verdict) =>
      onStage(open, options.stage, async (stage) => {
        out(await resolve(stage, id, options))
      }),
    )

  addReconcile(deliveries, { out, err }, open)
}

async function resolve(stage: Stage, id: string, { resend, sent }: Verdict): Promise<string> {
  if (resend === sent) throw new WrongUse('say either --resend or --sent')
  const ids = parseDeliveryId(id)
  if (ids === null) throw new WrongUse(`${id} is no delivery: see digest deliveries held`)
  const delivery = await stage.deliveries.delivery(ids.mailId, ids.subscriberId)
  if (delivery === null) throw new CommandFailure(`there is no delivery ${id}: see digest deliveries held`)
  if (sent) {
    await settle(stage, delivery, 'sent')
    return `${id} counts as sent`
  }
  await settle(stage, delivery, 'pending')
  const { kind, mailId, subscriberId, editionId } = delivery
  await stage.sendQueue.send([{ kind, mailId, subscriberId, editionId }])
  return `${id} is sent again`
}

async function settle(stage: Stage, { id, mailId, subscriberId }: Delivery, to: 'pending' | 'sent'): Promise<void> {
  if (await stage.deliveries.resolveHeld(mailId, subscriberId, to, stage.now())) return
  // Read only to say why: the condition on the write has decided.
  const now = await stage.deliveries.delivery(mailId, subscriberId)
  if (now?.state === 'claimed')
    throw new CommandFailure(`${id} is claimed by a sender: the watch makes it held when the lease is over`)
  throw new CommandFailure(`${id} is not held: it is ${now?.state ?? 'gone'}`)
}

function inWords({ id, state, reason, attempt, changedAtMs }: Delivery): string {
  const since = `${new Date(changedAtMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const why = state === 'claimed' ? 'its sender broke off' : (reason ?? 'no reason noted')
  return [id, why, `attempt ${attempt}`, `since ${since}`].join('  ')
}
