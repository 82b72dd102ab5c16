import dynalite from 'dynalite'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { shortenWays } from './dynalite-level.ts'
import { rememberTables } from './dynalite-tables.ts'

// The embedded DynamoDB, in a thread of its own (dynamodb.ts): it posts its port when it listens.
const { dir } = z.object({ dir: z.string() }).parse(workerData)
shortenWays()
rememberTables()
const server = dynalite({ path: dir, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
server.listen(0, '127.0.0.1', () => {
  const address: string | AddressInfo | null = server.address()
  parentPort?.postMessage(typeof address === 'object' ? address?.port : null)
})
// Any word from the other side means: write what is left, and end.
parentPort?.once('message', () => server.close(() => parentPort?.close()))
