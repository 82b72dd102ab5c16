import { DeleteMessageBatchCommand, ReceiveMessageCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import type { QueueHandler } from '../../functions/adapters/lambda.ts'

/** What AWS does between a queue and its Lambda, done by hand. */
export interface Trigger {
  readonly queueUrl: string
  readonly batchSize: number
  readonly concurrency: number
  readonly handler: QueueHandler
}

function toRecord(message: Message, queueUrl: string): SQSEvent['Records'][number] {
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueUrl,
    awsRegion: 'local',
  }
}

type OnError = (error: unknown) => void

/**
 * Takes one batch to the Lambda and removes what it did. Returns how many messages there were. Where the Lambda throws, the
 * whole batch comes again after its visibility timeout, as on AWS.
 */
async function pump(client: SQSClient, trigger: Trigger, waitSeconds: number, onError: OnError): Promise<number> {
  const { Messages: messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: trigger.queueUrl,
      MaxNumberOfMessages: trigger.batchSize,
      WaitTimeSeconds: waitSeconds,
    }),
  )
  if (messages.length === 0) return 0
  const records = messages.map((message) => toRecord(message, trigger.queueUrl))
  const answer = await trigger.handler({ Records: records }).catch((error: unknown) => {
    onError(error)
    return { batchItemFailures: records.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  })
  const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''))
  if (done.length > 0) {
    const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: trigger.queueUrl, Entries }))
  }
  return messages.length
}

async function untilEmpty(client: SQSClient, trigger: Trigger, onError: OnError): Promise<number> {
  let taken = 0
  for (;;) {
    const now = await pump(client, trigger, 0, onError)
    if (now === 0) return taken
    taken += now
  }
}

/** Works on all queues until a whole round finds nothing in any. A message that failed waits for its visibility timeout, as on AWS. */
export async function drain(client: SQSClient, triggers: readonly Trigger[], onError: OnError): Promise<void> {
  for (;;) {
    let taken = 0
    for (const trigger of triggers) {
      const workers = Array.from({ length: trigger.concurrency }, () => untilEmpty(client, trigger, onError))
      for (const count of await Promise.all(workers)) taken += count
    }
    if (taken === 0) return
  }
}

/** Keeps working on all queues until `signal` says stop; a failing round is told and the next one begins. */
export async function keepPumping(
  client: SQSClient,
  triggers: readonly Trigger[],
  signal: AbortSignal,
  onError: OnError,
): Promise<void> {
  const work = async (trigger: Trigger): Promise<void> => {
    while (!signal.aborted) await pump(client, trigger, 2, onError).catch(onError)
  }
  await Promise.all(triggers.map(work))
}
