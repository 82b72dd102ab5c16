import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import dynalite from 'dynalite'
import { createTables, type TableNames } from '../infra/local/tables.ts'

export interface EmbeddedTables {
  readonly client: DynamoDBDocumentClient
  /** What the three tables are called. */
  readonly tables: TableNames
  /** Three more tables, empty. */
  freshTables(): Promise<TableNames>
  stop(): Promise<void>
}

/** An embedded DynamoDB in memory, on a free port, with the three tables empty. One a test file is enough. */
export async function startDynalite(): Promise<EmbeddedTables> {
  const server = dynalite({ createTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const base = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } })
  let made = 0
  const freshTables = async () => {
    made += 1
    const tables = {
      newsroom: `newsroom-${made}`,
      subscribers: `subscribers-${made}`,
      deliveries: `deliveries-${made}`,
    }
    await createTables(client, tables)
    return tables
  }
  return {
    client,
    tables: await freshTables(),
    freshTables,
    async stop() {
      base.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The same client, of a process that dies instead of its write number `writes` + 1, and does nothing from then on. */
function dyingAfter(client: DynamoDBDocumentClient, writes: number): DynamoDBDocumentClient {
  let left = writes
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    const isRead = /^(Get|BatchGet|Query)Command$/.test(command.constructor.name)
    if (left < 0 || (!isRead && left === 0)) {
      left = -1
      throw new Error('the process died here')
    }
    if (!isRead) left -= 1
    return client.send(command)
  }
  return { send } as unknown as DynamoDBDocumentClient
}

/**
 * Runs `work` in processes that die before the first, second, … of its writes, and after each death calls `afterwards`.
 * Ends with the process that lives. Returns how many died.
 */
export async function dieAtEveryWrite(
  client: DynamoDBDocumentClient,
  work: (dying: DynamoDBDocumentClient, writes: number) => Promise<unknown>,
  afterwards: (writes: number) => Promise<void>,
): Promise<number> {
  for (let writes = 0; ; writes += 1) {
    const died = await work(dyingAfter(client, writes), writes).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Error && error.message === 'the process died here') return true
        throw error
      },
    )
    if (!died) return writes
    await afterwards(writes)
  }
}
