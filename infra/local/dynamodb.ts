import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'

/** An embedded DynamoDB over the data in a folder. */
export interface EmbeddedDynamoDb {
  /** For AWS_ENDPOINT_URL_DYNAMODB. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The data cannot be opened. The message says in a sentence why, and what to do. */
export class DataUnavailable extends Error {
  override readonly name = 'DataUnavailable'
}

const Started = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listens'), port: z.number() }),
  z.object({ kind: z.literal('held') }),
  z.object({ kind: z.literal('unreadable'), reason: z.string() }),
])

/**
 * Starts it in a thread of its own: it takes as much work as all that asks it, and most machines have a second core.
 * @throws DataUnavailable where another process holds the data, or they cannot be read
 */
export async function startDynamoDb(dir: string): Promise<EmbeddedDynamoDb> {
  const worker = new Worker(new URL('./dynamodb-worker.ts', import.meta.url), {
    workerData: { dir },
    // What it allocates for a request it drops with the answer: with less room the collector copies it about meanwhile.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  const [started] = z.tuple([Started]).parse(await once(worker, 'message'))
  if (started.kind !== 'listens') {
    await worker.terminate()
    throw new DataUnavailable(
      started.kind === 'held'
        ? `The tables in ${dir} are held by another process, such as an \`npm start\` in another window: stop that one (Ctrl-C), and try again.`
        : `The tables in ${dir} cannot be opened: ${started.reason}`,
    )
  }
  return {
    url: `http://127.0.0.1:${started.port}`,
    close: async () => {
      const ended = once(worker, 'exit')
      worker.postMessage('close')
      await ended
    },
  }
}
