import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { Logger } from '@aws-lambda-powertools/logger'
import { randomBytes } from 'node:crypto'
import { readEnv, type Environment } from './config.ts'

/** Structured lines for the operator. Fields are ids and figures: never an address, never a token. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void
  error(message: string, fields?: Readonly<Record<string, unknown>>): void
}

/** All that a Lambda takes from the machine it runs on. Tests and the local stage pass their own. */
export interface Runtime {
  readonly env: Environment
  /** Epoch milliseconds. */
  readonly now: () => number
  /** In [0, 1). */
  readonly random: () => number
  /** A fresh random word of 26 letters and digits. */
  readonly newId: () => string
  readonly log: Log
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** The runtime on AWS. */
export function lambdaRuntime(service: string): Runtime {
  const logger = new Logger({ serviceName: service })
  return {
    env: readEnv(),
    now: () => Date.now(),
    random: () => Math.random(),
    newId: () => [...randomBytes(26)].map((byte) => ALPHABET[byte % 32]).join(''),
    log: {
      info: (message, fields = {}) => logger.info(message, fields),
      warn: (message, fields = {}) => logger.warn(message, fields),
      error: (message, fields = {}) => logger.error(message, fields),
    },
  }
}

/** How a message came. */
export interface Arrival {
  /** How often it came so far, this time with it: more than once after a try that did not end well. */
  readonly receives: number
}

export type QueueHandler = (
  event: SQSEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<SQSBatchResponse>

/** Parsed from JSON, not yet checked. */
function bodyOf(record: SQSEvent['Records'][number]): unknown {
  return JSON.parse(record.body)
}

/**
 * A handler that works on the messages of a batch one after the other. A message whose work throws goes back to the
 * queue alone (and, after its tries, to the dead letters); the rest of the batch is not repeated. Of a FIFO queue go back those
 * behind it in its message group too, undone: one of them must not be done before it.
 * `build` runs once, at the first event: settings are read and clients made then.
 * Source: "Handling errors for an SQS event source in Lambda", AWS Lambda developer guide.
 */
export function eachMessage(
  log: Log,
  build: () => Promise<(body: unknown, arrival: Arrival) => Promise<void>>,
): QueueHandler {
  const work = onFirstUse(build)
  return async (event) => {
    const run = await work()
    const failed: string[] = []
    const waiting = new Set<string>()
    for (const record of event.Records) {
      const { MessageGroupId: group, ApproximateReceiveCount: receives } = record.attributes
      if (group !== undefined && waiting.has(group)) {
        failed.push(record.messageId)
        continue
      }
      try {
        await run(bodyOf(record), { receives: Number(receives) })
      } catch (error) {
        log.error('message failed', { messageId: record.messageId, error: reasonOf(error) })
        failed.push(record.messageId)
        if (group !== undefined) waiting.add(group)
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

/** A handler that works on a batch as a whole: if its work throws, the whole batch comes again. Order is kept. */
export function wholeBatch(build: () => Promise<(bodies: readonly unknown[]) => Promise<void>>): QueueHandler {
  const work = onFirstUse(build)
  return async (event) => {
    const run = await work()
    await run(event.Records.map(bodyOf))
    return { batchItemFailures: [] }
  }
}

/** A handler called by the clock, or by hand, with nothing but the time to go by. */
export function onSchedule<Report>(build: () => Promise<() => Promise<Report>>): () => Promise<Report> {
  const work = onFirstUse(build)
  return async () => (await work())()
}

/** Builds at the first call and keeps the result. A build that failed is tried again at the next call. */
export function onFirstUse<Built>(build: () => Promise<Built>): () => Promise<Built> {
  let built: Promise<Built> | undefined
  return () => {
    built ??= build().catch((error: unknown) => {
      built = undefined
      throw error
    })
    return built
  }
}

/** What an unknown thrown thing says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
