import { DeleteMessageBatchCommand, ReceiveMessageCommand, type Message, type SQSClient } from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import type { QueueHandler } from '../../functions/adapters/lambda.ts'

/** What AWS does between a queue and its Lambda, done by hand. */
export interface Trigger {
  readonly queueUrl: string
  readonly batchSize: number
  readonly concurrency: number
  /** The queues that the handler's work may fill. */
  readonly fills: readonly string[]
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

async function receive(client: SQSClient, trigger: Trigger, waitSeconds: number): Promise<readonly Message[]> {
  const { Messages: messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: trigger.queueUrl,
      MaxNumberOfMessages: trigger.batchSize,
      WaitTimeSeconds: waitSeconds,
    }),
  )
  return messages
}

/**
 * Takes a batch to the Lambda and removes what it did. Where the Lambda throws, the whole batch comes again after its
 * visibility timeout, as on AWS.
 */
async function handOver(
  client: SQSClient,
  trigger: Trigger,
  messages: readonly Message[],
  onError: OnError,
): Promise<void> {
  const records = messages.map((message) => toRecord(message, trigger.queueUrl))
  const answer = await trigger.handler({ Records: records }).catch((error: unknown) => {
    onError(error)
    return { batchItemFailures: records.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  })
  const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''))
  if (done.length === 0) return
  const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
  await client.send(new DeleteMessageBatchCommand({ QueueUrl: trigger.queueUrl, Entries }))
}

/**
 * Works on all queues side by side, until no Lambda is at work and each queue was found empty since the last one that could have
 * filled it was done. A queue that was empty is looked at again whenever such a one is, and when its own Lambda is: of a FIFO
 * queue that lets the next messages of a group out. A message that failed waits for its visibility timeout, as on AWS.
 */
export async function drain(client: SQSClient, triggers: readonly Trigger[], onError: OnError): Promise<void> {
  let working = 0
  /** By queue, how often it may have got something since the start: a look at it is good until that counts on. */
  const changes = new Map(triggers.map(({ queueUrl }) => [queueUrl, 0]))
  const changesOf = ({ queueUrl }: Trigger): number => changes.get(queueUrl) ?? 0
  const emptyAt = new Map<Trigger, number>()
  let change = Promise.withResolvers<null>()
  const tell = (): void => {
    change.resolve(null)
    change = Promise.withResolvers()
  }
  const isEmpty = (trigger: Trigger): boolean => emptyAt.get(trigger) === changesOf(trigger)
  const isOver = (): boolean => working === 0 && triggers.every(isEmpty)

  async function begin(trigger: Trigger, messages: readonly Message[]): Promise<void> {
    working += 1
    await handOver(client, trigger, messages, onError).catch(onError)
    working -= 1
    for (const url of [trigger.queueUrl, ...trigger.fills]) changes.set(url, (changes.get(url) ?? 0) + 1)
    tell()
  }

  async function untilOver(trigger: Trigger): Promise<void> {
    const own = new Set<Promise<void>>()
    while (!isOver()) {
      if (own.size === trigger.concurrency) await Promise.race(own)
      const atLook = changesOf(trigger)
      const messages = await receive(client, trigger, 0)
      if (messages.length > 0) {
        const call = begin(trigger, messages).finally(() => own.delete(call))
        own.add(call)
        continue
      }
      emptyAt.set(trigger, atLook)
      if (isOver()) tell()
      while (isEmpty(trigger) && !isOver()) await change.promise
    }
  }

  await Promise.all(triggers.map(untilOver))
}

/** Keeps working on all queues until `signal` says stop; a failing round is told and the next one begins. */
export async function keepPumping(
  client: SQSClient,
  triggers: readonly Trigger[],
  signal: AbortSignal,
  onError: OnError,
): Promise<void> {
  const work = async (trigger: Trigger): Promise<void> => {
    while (!signal.aborted) {
      try {
        const messages = await receive(client, trigger, 2)
        if (messages.length > 0) await handOver(client, trigger, messages, onError)
      } catch (error) {
        onError(error)
      }
    }
  }
  await Promise.all(triggers.map(work))
}
