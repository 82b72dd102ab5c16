/** A queue between two Lambdas, as both AWS and one machine run it. */
export interface QueueSpec {
  /** Its own name; FIFO queues end in `.fifo` where they are made. */
  readonly name: 'poll' | 'group' | 'send' | 'feedback'
  readonly fifo: boolean
  /** Most messages in one call of its Lambda. */
  readonly batchSize: number
  /** How many calls may run side by side. */
  readonly concurrency: number
  /** Tries before a message goes to the dead letters. */
  readonly maxReceives: number
  /** The queues in which its Lambda's work may end, by way of SES too. */
  readonly fills: readonly QueueSpec['name'][]
}

export const QUEUES: readonly QueueSpec[] = [
  { name: 'poll', fifo: true, batchSize: 1, concurrency: 8, maxReceives: 3, fills: ['group'] },
  // One writer a language: the message group does that, so several languages may run side by side.
  { name: 'group', fifo: true, batchSize: 10, concurrency: 4, maxReceives: 5, fills: [] },
  { name: 'send', fifo: false, batchSize: 1, concurrency: 4, maxReceives: 5, fills: ['feedback'] },
  { name: 'feedback', fifo: false, batchSize: 10, concurrency: 2, maxReceives: 5, fills: [] },
]

export type QueueName = QueueSpec['name']
