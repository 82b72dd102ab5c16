import { setTimeout as sleep } from 'node:timers/promises'
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type BatchGetCommandInput,
  type BatchWriteCommandInput,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'

/** The client that the table modules write with. Where it connects to is the SDK's own affair (AWS_ENDPOINT_URL_DYNAMODB). */
export function openTableClient(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })
}

/** A table as its module works on it. */
export interface Table {
  readonly client: DynamoDBDocumentClient
  readonly name: string
  /** How to wait before asking again for what a batch left undone. */
  readonly wait?: (ms: number) => Promise<void>
}

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** An item as DynamoDB gave it: not yet checked. */
export type Row = Readonly<Record<string, unknown>>

/** A row that is not what its key says it should be: somebody else wrote it, or a later version did. Names the key, never the content. */
export class GarbledRow extends Error {
  override readonly name = 'GarbledRow'
}

/** The model type that a row holds. @throws GarbledRow where it does not. */
export function parseRow<Value>(table: Table, schema: z.ZodType<Value>, row: Row): Value {
  const result = schema.safeParse(row)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new GarbledRow(
    `Row ${String(row['pk'])} / ${String(row['sk'])} of ${table.name} is garbled. ${faults.join('; ')}`,
  )
}

/** The keys that an index of keys alone gives. */
export function keysIn(table: Table, rows: readonly Row[]): Key[] {
  return rows.map((row) => parseRow(table, keyRow, row))
}
const keyRow: z.ZodType<Key> = z.object({ pk: z.string(), sk: z.string() })

/** What a conditional write answers, or null where its condition did not hold. */
export async function unlessRefused<Answer>(write: Promise<Answer>): Promise<Answer | null> {
  try {
    return await write
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null
    throw error
  }
}

/** Strongly consistent. */
export async function getRow(table: Table, key: Key): Promise<Row | null> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
  return answer.Item ?? null
}

/** Puts an item unless one of its key is there. False where one was. */
export async function putOnce(table: Table, item: Row & Key): Promise<boolean> {
  const put = new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' })
  return (await unlessRefused(table.client.send(put))) !== null
}

/** Pages of a query, to its end. */
export async function* queryPages(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<readonly Row[]> {
  let from: QueryCommandInput['ExclusiveStartKey']
  do {
    const page = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ...(from && { ExclusiveStartKey: from }) }),
    )
    if (page.Items && page.Items.length > 0) yield page.Items
    from = page.LastEvaluatedKey
  } while (from)
}

/**
 * Does the work for all items, `SIDE_BY_SIDE` at once. The first failure is thrown when what was begun has ended; nothing is
 * begun after it.
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const left = items.entries()
  const worker = async (): Promise<void> => {
    for (const [at, item] of left) {
      if (failures.length > 0) return
      try {
        results[at] = await work(item)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
  return results
}

/** Requests of one call in flight: enough to hide the way there and back, few enough to leave others room. */
const SIDE_BY_SIDE = 10

/** What one batch request may hold. Source: BatchGetItem and BatchWriteItem, Amazon DynamoDB API reference. */
const GET_BATCH = 100
const WRITE_BATCH = 25
/** Waits of 50 ms, doubled each time: 25 s in all, then whoever called is better off failing. */
const MOST_TRIES = 10
const FIRST_WAIT_MS = 50

/** The items of these keys that are there, in no order. 100 a request; a key given twice is asked once. */
export async function getRows(
  table: Table,
  keys: readonly Key[],
  { consistent }: { readonly consistent: boolean },
): Promise<readonly Row[]> {
  const found: Row[] = []
  const asked: KeyRow[] = distinct(keys).map(({ pk, sk }) => ({ pk, sk }))
  await sideBySide(chunksOf(asked, GET_BATCH), (chunk) =>
    untilDone(table, chunk, async (left) => {
      const answer = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: left, ConsistentRead: consistent } } }),
      )
      found.push(...(answer.Responses?.[table.name] ?? []))
      return answer.UnprocessedKeys?.[table.name]?.Keys ?? []
    }),
  )
  return found
}

/**
 * Puts items over whatever is there, and deletes others, 25 a request and in no order. Of two items with one key the later
 * holds; no key may be both put and deleted.
 */
export async function putRows(
  table: Table,
  items: readonly (Row & Key)[],
  deleted: readonly Key[] = [],
): Promise<void> {
  const writes: PutOrDelete[] = [
    ...distinct(items).map((Item) => ({ PutRequest: { Item } })),
    ...distinct(deleted).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
  ]
  await sideBySide(chunksOf(writes, WRITE_BATCH), (chunk) =>
    untilDone(table, chunk, async (left) => {
      const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: left } }))
      return answer.UnprocessedItems?.[table.name] ?? []
    }),
  )
}

/** The part of an UpdateItem that sets these attributes and removes those: names and values of its own, for a condition to be added. */
export function changeOf(set: Row, remove: readonly string[] = []) {
  const names = Object.keys(set)
  const sets = names.map((name) => `#${name} = :${name}`)
  return {
    UpdateExpression: [
      ...(sets.length > 0 ? [`SET ${sets.join(', ')}`] : []),
      ...(remove.length > 0 ? [`REMOVE ${remove.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ExpressionAttributeNames: Object.fromEntries([...names, ...remove].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
  }
}

type KeyRow = NonNullable<NonNullable<BatchGetCommandInput['RequestItems']>[string]['Keys']>[number]
type PutOrDelete = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number]

/** Repeats a batch request with what the last one left undone, with growing waits between. */
async function untilDone<Work>(table: Table, work: Work[], request: (left: Work[]) => Promise<Work[]>): Promise<void> {
  let left = await request(work)
  for (let tries = 1; left.length > 0; tries += 1) {
    if (tries === MOST_TRIES)
      throw new Error(`${table.name} left ${left.length} items of a batch undone after ${MOST_TRIES} tries`)
    await (table.wait ?? sleep)(FIRST_WAIT_MS * 2 ** (tries - 1))
    left = await request(left)
  }
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/** One item a key: a batch with the same key twice is refused whole. */
function distinct<Item extends Key>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [`${item.pk}\n${item.sk}`, item])).values()]
}
