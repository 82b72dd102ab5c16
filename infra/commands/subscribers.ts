import type { Command } from 'commander'
import { hmacSha256 } from '../../functions/adapters/signing-keys.ts'
import type { Delivery, Subscriber } from '../../functions/core/model.ts'
import { addressHash, parseAddress } from '../../functions/core/subscribers/address.ts'
import { confirmationMailId } from '../../functions/web/public/sign-up.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

interface Options {
  readonly stage: string
  readonly address: string
}

/** `digest subscribers export|erase`: what somebody may ask for who is kept (GDPR articles 15 and 17, Moroccan law 09-08). */
export function addSubscribers(
  program: Command,
  { out, err }: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  const subscribers = program.command('subscribers').description('readers, and what is kept of them')
  const add = (name: string, description: string) =>
    subscribers
      .command(name)
      .description(description)
      .requiredOption('--address <address>', 'the mail address of the person')
      .option('--stage <name>', 'installation', 'local')
  const onPerson = async (options: Options, work: (kept: Kept, stage: Stage) => Promise<void>) => {
    const parsed = parseAddress(options.address)
    if (parsed.kind === 'refused') throw new WrongUse('that is no mail address')
    await onStage(open, options.stage, async (stage) => work(await keptOf(stage, parsed.address), stage))
  }

  add('export', 'everything that is kept of a person, as JSON').action((options: Options) =>
    onPerson(options, async (kept, stage) => {
      if (kept.subscriber === null && !kept.isSuppressed) throw new CommandFailure('nothing is kept of this address')
      const deliveries = kept.subscriber === null ? [] : await deliveriesOf(stage, kept.subscriber)
      out(JSON.stringify({ subscriber: kept.subscriber, suppressed: kept.isSuppressed, deliveries }, null, 2))
    }),
  )

  add('erase', 'forgets a person')
    .option('--keep-suppressed', 'keeps the keyed hash of the address, so that it is never mailed again')
    .action((options: Options & { readonly keepSuppressed?: true }) =>
      onPerson(options, async ({ hash, subscriber, isSuppressed }, stage) => {
        if (subscriber === null) throw new CommandFailure('no reader is kept of this address')
        const keeps = options.keepSuppressed === true
        await stage.subscribers.erase(subscriber.id, hash, keeps)
        out(`erased ${subscriber.id}`)
        err(keeps || isSuppressed ? 'its address stays suppressed, as a keyed hash' : 'its address may sign up again')
      }),
    )
}

interface Kept {
  readonly hash: string
  readonly subscriber: Subscriber | null
  readonly isSuppressed: boolean
}

async function keptOf({ subscribers, signingKeys }: Stage, address: string): Promise<Kept> {
  const hash = addressHash(address, await signingKeys(), hmacSha256)
  return {
    hash,
    subscriber: await subscribers.subscriberOf(hash),
    isSuppressed: await subscribers.isSuppressed(hash),
  }
}

/** The ledger's lines of a reader: of every edition, and of the newest confirmation. It has no index by person, on purpose. */
async function deliveriesOf({ newsroom, deliveries }: Stage, { id, consent }: Subscriber): Promise<Delivery[]> {
  const mailIds = [confirmationMailId(id, consent.askedAtMs)]
  for await (const edition of newsroom.editions()) mailIds.push(edition.id)
  const lines = await Promise.all(mailIds.map((mailId) => deliveries.delivery(mailId, id)))
  return lines.filter((line) => line !== null)
}
