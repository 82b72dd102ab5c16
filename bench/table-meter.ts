import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { IndexSchema, TableSchema } from '../functions/adapters/table-keys.ts'

type Item = Readonly<Record<string, unknown>>
type Command = Parameters<DynamoDBDocumentClient['send']>[0]

/** What was asked of a table so far. */
export interface Spent {
  readonly requests: number
  /** Write units, those of the index rows in them. */
  readonly writes: number
  readonly reads: number
}

export interface TableMeter {
  /** For the table modules: every request through it is counted. */
  readonly client: DynamoDBDocumentClient
  /** What `work` spends. */
  readonly costOf: (work: () => Promise<unknown>) => Promise<Spent>
}

/**
 * Counts what a table is asked, and computes what DynamoDB would charge from the items themselves: the embedded engine counts no index
 * writes and nothing on a failed condition. To know an item as it was, it is read before, outside of the count.
 * Source: "DynamoDB read and write operations" and "Using global secondary indexes", Amazon DynamoDB developer guide.
 */
export function meterTable(client: DynamoDBDocumentClient, schema: TableSchema): TableMeter {
  let spent: Spent = { requests: 0, writes: 0, reads: 0 }
  const add = (more: Partial<Spent>): void => {
    spent = {
      requests: spent.requests + (more.requests ?? 0),
      writes: spent.writes + (more.writes ?? 0),
      reads: spent.reads + (more.reads ?? 0),
    }
  }
  const keyOf = (item: Item) => ({
    [schema.partitionKey.name]: item[schema.partitionKey.name],
    [schema.sortKey.name]: item[schema.sortKey.name],
  })
  const present = async (TableName: string | undefined, item: Item): Promise<Item | null> =>
    (await client.send(new GetCommand({ TableName, Key: keyOf(item), ConsistentRead: true }))).Item ?? null
  const written = (before: Item | null, after: Item | null): void =>
    add({
      writes:
        Math.max(writeUnits(before), writeUnits(after), 1) +
        schema.indexes.reduce((sum, index) => sum + indexUnits(schema, index, before, after), 0),
    })

  async function write(TableName: string | undefined, item: Item, send: () => Promise<unknown>): Promise<void> {
    const before = await present(TableName, item)
    try {
      await send()
    } finally {
      written(before, await present(TableName, item))
    }
  }

  async function send(command: Command): Promise<unknown> {
    add({ requests: 1 })
    let answer: unknown
    const sent = async () => (answer = await client.send(command))
    if (command instanceof PutCommand) await write(command.input.TableName, command.input.Item ?? {}, sent)
    else if (command instanceof UpdateCommand || command instanceof DeleteCommand)
      await write(command.input.TableName, command.input.Key ?? {}, sent)
    else if (command instanceof BatchWriteCommand) await writeBatch(command, sent)
    else if (command instanceof GetCommand) {
      const { Item: item } = await client.send(command)
      add({ reads: readUnits(item, command.input.ConsistentRead) })
      return { Item: item }
    } else if (command instanceof BatchGetCommand) {
      const got = await client.send(command)
      for (const [name, { Keys = [], ConsistentRead }] of Object.entries(command.input.RequestItems ?? {})) {
        const items = got.Responses?.[name] ?? []
        const missing = Keys.length - items.length
        add({
          reads: [...items, ...Array.from({ length: missing }, () => undefined)].reduce(
            (sum, item) => sum + readUnits(item, ConsistentRead),
            0,
          ),
        })
      }
      return got
    } else if (command instanceof QueryCommand) {
      const got = await client.send(command)
      const bytes = (got.Items ?? []).reduce((sum, item) => sum + itemBytes(item), 0)
      add({ reads: unitsOf(bytes, 4096) * (command.input.ConsistentRead === true ? 1 : 0.5) })
      return got
    } else throw new Error(`No rule to count a ${command.constructor.name} by`)
    return answer
  }

  async function writeBatch(command: BatchWriteCommand, sent: () => Promise<unknown>): Promise<void> {
    const batches = Object.entries(command.input.RequestItems ?? {})
    const items = batches.flatMap(([name, writes]) =>
      writes.map(({ PutRequest: put, DeleteRequest: gone }) => ({
        name,
        after: put?.Item ?? null,
        key: put?.Item ?? gone?.Key ?? {},
      })),
    )
    const before = await Promise.all(items.map(({ name, key }) => present(name, key)))
    await sent()
    items.forEach(({ after }, at) => written(before[at] ?? null, after))
  }

  return {
    client: new Proxy(client, { get: (target, name): unknown => (name === 'send' ? send : Reflect.get(target, name)) }),
    async costOf(work) {
      const start = spent
      await work()
      return {
        requests: spent.requests - start.requests,
        writes: spent.writes - start.writes,
        reads: spent.reads - start.reads,
      }
    },
  }
}

const unitsOf = (bytes: number, unitBytes: number): number => Math.max(1, Math.ceil(bytes / unitBytes))
const writeUnits = (item: Item | null): number => (item === null ? 0 : unitsOf(itemBytes(item), 1024))
const readUnits = (item: Item | undefined, consistent: boolean | undefined): number =>
  unitsOf(item === undefined ? 0 : itemBytes(item), 4096) * (consistent === true ? 1 : 0.5)

/** A row that comes or goes costs its size; one whose sort key changes goes and comes; one that stays as it is costs nothing. */
function indexUnits(schema: TableSchema, index: IndexSchema, before: Item | null, after: Item | null): number {
  const [was, is] = [indexRow(schema, index, before), indexRow(schema, index, after)]
  if (was === null || is === null) return writeUnits(was) + writeUnits(is)
  if (JSON.stringify(was) === JSON.stringify(is)) return 0
  const moved = [index.partitionKey, index.sortKey].some(({ name }) => was[name] !== is[name])
  return moved ? writeUnits(was) + writeUnits(is) : Math.max(writeUnits(was), writeUnits(is))
}

function indexRow(schema: TableSchema, index: IndexSchema, item: Item | null): Item | null {
  if (item?.[index.partitionKey.name] === undefined || item[index.sortKey.name] === undefined) return null
  if (index.projection === 'ALL') return item
  const own = [schema, index].flatMap(({ partitionKey, sortKey }) => [partitionKey.name, sortKey.name])
  const held = new Set([...own, ...(index.projection === 'KEYS_ONLY' ? [] : index.projection)])
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name)))
}

/** Source: "DynamoDB item sizes and formats", Amazon DynamoDB developer guide. */
export const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0)

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, part: unknown) => sum + 1 + valueBytes(part), 0)
  if (typeof value === 'object' && value !== null) return 3 + itemBytes({ ...value }) + Object.keys(value).length
  return 1
}
