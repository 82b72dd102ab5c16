import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'

/** An embedded DynamoDB over the data in a folder. */
export interface EmbeddedDynamoDb {
  /** For AWS_ENDPOINT_URL_DYNAMODB. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts it in a thread of its own: it takes as much work as all that asks it, and most machines have a second core.
 * @throws Error where the data cannot be opened: another process holds it.
 */
export async function startDynamoDb(dir: string): Promise<EmbeddedDynamoDb> {
  const worker = new Worker(new URL('./dynamodb-worker.ts', import.meta.url), {
    workerData: { dir },
    // What it allocates for a request it drops with the answer: with less room the collector copies it about meanwhile.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  const [port] = z.tuple([z.number()]).parse(await once(worker, 'message'))
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(worker, 'exit')
      worker.postMessage('close')
      await ended
    },
  }
}
