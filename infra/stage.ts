import type { DeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import type { NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import type { Queue, SendMessage } from '../functions/adapters/queues.ts'
import type { SigningKeys } from '../functions/core/subscribers/tokens.ts'
import type { SubscribersTable } from '../functions/adapters/subscribers-table.ts'

/** An installation of the product that commands work on: its tables and what is needed to send. */
export interface Stage {
  readonly newsroom: NewsroomTable
  readonly subscribers: SubscribersTable
  readonly deliveries: DeliveriesTable
  readonly sendQueue: Queue<SendMessage>
  readonly signingKeys: () => Promise<SigningKeys>
  /** The clock of the stage, epoch milliseconds: on one machine it may stand elsewhere than the wall's. */
  readonly now: () => number
  readonly newId: () => string
  readonly close: () => Promise<void>
}

/** Opens a stage by name: `local` is the one on this machine, any other the CloudFormation stack of that name. */
export async function openStage(name: string): Promise<Stage> {
  return Promise.reject(new Error(`stage ${name} cannot be opened yet`))
}
