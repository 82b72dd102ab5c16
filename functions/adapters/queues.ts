import { createHash } from 'node:crypto'
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'

// What goes through the queues between Lambdas: ids only, never a text and never an address.

/** A feed that is due. FIFO, one message group a host, so that a host is asked one thing at a time. */
export const PollMessage = z.object({ feedId: z.string(), host: z.string(), dueAtMs: z.number() })
export type PollMessage = z.infer<typeof PollMessage>

/**
 * Kept articles of one language that are to be put into their stories. FIFO, one message group a language. What a sweep sent it
 * sends again until it is done: its queue need not.
 */
export const GroupMessage = z.object({
  lang: z.string(),
  articleIds: z.array(z.string()),
  swept: z.literal(true).exactOptional(),
})
export type GroupMessage = z.infer<typeof GroupMessage>

/** More than a feed brings as a rule: one message a poll. */
const GROUPED_AT_ONCE = 100

/** The messages that send these articles to grouping: their order within a language holds. */
export function toGroupMessages(
  articles: readonly { readonly id: string; readonly lang: string }[],
): readonly GroupMessage[] {
  return [...Map.groupBy(articles, ({ lang }) => lang)].flatMap(([lang, own]) =>
    Array.from({ length: Math.ceil(own.length / GROUPED_AT_ONCE) }, (_, at) => ({
      lang,
      articleIds: own.slice(at * GROUPED_AT_ONCE, (at + 1) * GROUPED_AT_ONCE).map(({ id }) => id),
    })),
  )
}

/** The grouping queue's keys: the same articles are the same message, however often they are sent in the same round. */
export function groupKeys({ lang, articleIds }: GroupMessage, round = ''): FifoKeys {
  const ids = createHash('sha256').update(articleIds.join('\n')).digest('base64url')
  return { group: lang, deduplication: `${ids}${round}` }
}

/** A mail that is to go to a subscriber. `editionId` for editions and tests. */
export const SendMessage = z.object({
  kind: z.enum(['edition', 'confirm', 'test']),
  mailId: z.string(),
  subscriberId: z.string(),
  editionId: z.string().nullable(),
})
export type SendMessage = z.infer<typeof SendMessage>

/** How a FIFO queue orders a message and knows its repeats. */
export interface FifoKeys {
  readonly group: string
  readonly deduplication: string
}

export interface Queue<Message> {
  /** Sends all, in batches of ten. Throws when one was not taken, after those that were. */
  send(messages: readonly Message[]): Promise<void>
}

export function openQueue<Message>(
  client: SQSClient,
  url: string,
  fifo?: (message: Message) => FifoKeys,
): Queue<Message> {
  return {
    async send(messages) {
      for (let from = 0; from < messages.length; from += 10) {
        const batch = messages.slice(from, from + 10)
        const answer = await client.send(
          new SendMessageBatchCommand({
            QueueUrl: url,
            Entries: batch.map((message, index) => {
              const keys = fifo?.(message)
              return {
                Id: String(index),
                MessageBody: JSON.stringify(message),
                ...(keys && { MessageGroupId: keys.group, MessageDeduplicationId: keys.deduplication }),
              }
            }),
          }),
        )
        const refused = answer.Failed ?? []
        if (refused.length > 0)
          throw new Error(`${refused.length} messages were not taken by ${url}: ${refused[0]?.Message ?? ''}`)
      }
    },
  }
}
