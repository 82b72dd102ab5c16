import { randomBytes } from 'node:crypto'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Environment } from '../../functions/adapters/config.ts'
import { reasonOf, type Log, type Runtime } from '../../functions/adapters/lambda.ts'
import type { Network } from '../../functions/adapters/safe-connect.ts'
import { createHandler as composeEdition } from '../../functions/compose-edition.ts'
import { createHandler as groupArticles } from '../../functions/group-articles.ts'
import { createHandler as pollFeed } from '../../functions/poll-feed.ts'
import { createHandler as pollFeeds } from '../../functions/poll-feeds.ts'
import { createHandler as recordFeedback } from '../../functions/record-feedback.ts'
import { createHandler as sendEdition } from '../../functions/send-edition.ts'
import { createHandler as sendMail } from '../../functions/send-mail.ts'
import { createHandler as watch } from '../../functions/watch.ts'
import { QUEUES, type QueueName } from '../queues.ts'
import type { LocalClock } from './clock.ts'
import type { Emulators } from './emulators.ts'
import { drain, keepPumping, type Trigger } from './triggers.ts'

/** The Lambdas of this machine, each called as AWS would call it. */
export interface LocalLambdas {
  readonly runtime: Runtime
  /** Each is the Lambda's own handler, called by the clock on AWS. */
  readonly pollFeeds: () => Promise<unknown>
  readonly composeEdition: () => Promise<unknown>
  readonly sendEdition: () => Promise<unknown>
  readonly watch: () => Promise<unknown>
  /** Works on all queues until they are empty. */
  readonly drain: () => Promise<void>
  /** Works on all queues until told to stop. */
  readonly keepPumping: (signal: AbortSignal) => Promise<void>
}

/** Wires the real handlers to the emulators. */
export function openLambdas(options: {
  readonly env: Environment
  readonly clock: LocalClock
  readonly log: Log
  readonly network: Network
  readonly queueUrls: Emulators['queueUrls']
}): LocalLambdas {
  const { clock, log } = options
  const runtime: Runtime = {
    env: options.env,
    now: clock.now,
    random: Math.random,
    newId: () => randomBytes(13).toString('hex'),
    log,
  }
  const handlers = {
    poll: pollFeed(runtime, options.network),
    group: groupArticles(runtime),
    send: sendMail(runtime),
    feedback: recordFeedback(runtime),
  } satisfies Record<QueueName, unknown>
  const triggers: readonly Trigger[] = QUEUES.map(({ name, batchSize, concurrency, fills }) => ({
    queueUrl: options.queueUrls[name],
    batchSize,
    concurrency,
    fills: fills.map((filled) => options.queueUrls[filled]),
    handler: handlers[name],
  }))
  const sqs = new SQSClient({})
  const onError = (error: unknown) => log.error('queue failed', { reason: reasonOf(error) })
  return {
    runtime,
    pollFeeds: pollFeeds(runtime),
    composeEdition: composeEdition(runtime),
    sendEdition: sendEdition(runtime),
    watch: watch(runtime),
    drain: () => drain(sqs, triggers, onError),
    keepPumping: (signal) => keepPumping(sqs, triggers, signal, onError),
  }
}
