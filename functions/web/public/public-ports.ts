import type { Edition, EditionStory, Topic } from '../../core/model.ts'
import type { Hmac, SigningKeys } from '../../core/subscribers/tokens.ts'
import type { Log } from '../../adapters/lambda.ts'
import type { Queue, SendMessage } from '../../adapters/queues.ts'
import type { SubscribersTable } from '../../adapters/subscribers-table.ts'

/** All that the public pages work with. */
export interface PublicPorts {
  readonly subscribers: SubscribersTable
  readonly sendQueue: Queue<SendMessage>
  readonly keys: SigningKeys
  readonly hmac: Hmac
  readonly topics: () => Promise<readonly Topic[]>
  /** Editions that were sent, newest first. */
  readonly sentEditions: () => Promise<readonly Edition[]>
  readonly editionStories: (editionId: string) => Promise<readonly EditionStory[]>
  readonly sender: { readonly name: string; readonly address: string; readonly postalAddress: string }
  readonly pagesUrl: string
  readonly now: () => number
  readonly newId: () => string
  /** Waits, so that all answers of one kind take alike. */
  readonly pause: (durationMs: number) => Promise<void>
  readonly log: Log
}
