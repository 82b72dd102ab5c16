import type { Log } from '../../adapters/lambda.ts'
import type { NewsroomTable } from '../../adapters/newsroom-table.ts'
import type { Queue, SendMessage } from '../../adapters/queues.ts'
import type { SubscribersTable } from '../../adapters/subscribers-table.ts'
import type { Topic } from '../../core/model.ts'
import type { Hmac, SigningKeys } from '../../core/subscribers/tokens.ts'

/** All that the public pages work with. */
export interface PublicPorts {
  readonly subscribers: Pick<
    SubscribersTable,
    | 'addSubscriber'
    | 'askAgain'
    | 'confirm'
    | 'countUp'
    | 'isSuppressed'
    | 'setPreferences'
    | 'subscriber'
    | 'unsubscribe'
  >
  readonly newsroom: Pick<NewsroomTable, 'edition' | 'editions' | 'editionStories'>
  readonly sendQueue: Queue<SendMessage>
  readonly keys: SigningKeys
  readonly hmac: Hmac
  readonly topics: () => Promise<readonly Topic[]>
  readonly sender: { readonly name: string; readonly address: string; readonly postalAddress: string }
  readonly pagesUrl: string
  readonly now: () => number
  readonly newId: () => string
  /** Waits by the clock, so that all answers of one kind take alike. */
  readonly pause: (durationMs: number) => Promise<unknown>
  readonly log: Log
}
