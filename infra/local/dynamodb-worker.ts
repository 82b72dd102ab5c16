import dynalite from 'dynalite'
import db from 'dynalite/db/index.js'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { shortenWays } from './dynalite-level.ts'
import { rememberTables } from './dynalite-tables.ts'

// The embedded DynamoDB, in a thread of its own (dynamodb.ts): it posts its port when it listens, or why it cannot.
const { dir } = z.object({ dir: z.string() }).parse(workerData)
shortenWays()
rememberTables()
// dynalite opens its data behind its own back: it listens, and breaks at the first request where they could not be opened.
const opening: Promise<void>[] = []
const { create } = db
db.create = (options) => {
  const store = create(options)
  opening.push(store.db.open())
  return store
}
const server = dynalite({ path: dir, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
try {
  await Promise.all(opening)
  server.listen(0, '127.0.0.1', () => {
    const address: string | AddressInfo | null = server.address()
    parentPort?.postMessage({ kind: 'listens', port: typeof address === 'object' ? address?.port : null })
  })
} catch (error) {
  const cause = error instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) throw error
  const isHeld = 'code' in cause && cause.code === 'LEVEL_LOCKED'
  parentPort?.postMessage(isHeld ? { kind: 'held' } : { kind: 'unreadable', reason: cause.message })
}
// Any word from the other side means: write what is left, and end.
parentPort?.once('message', () => server.close(() => parentPort?.close()))
