import { setTimeout as wait } from 'node:timers/promises'
import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  type AttributeDefinition,
} from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import {
  TABLE_SCHEMAS,
  type IndexSchema,
  type KeyAttribute,
  type TableName,
  type TableSchema,
} from '../../functions/adapters/table-keys.ts'

/** What each of the three tables is called. */
export type TableNames = Readonly<Record<TableName, string>>

/** Creates those of the three tables, with their indexes, that are not there. For an embedded DynamoDB; on AWS the stack does it. */
export async function createTables(client: DynamoDBDocumentClient, names: TableNames): Promise<void> {
  await createTable(client, names.newsroom, TABLE_SCHEMAS.newsroom)
  await createTable(client, names.subscribers, TABLE_SCHEMAS.subscribers)
  await createTable(client, names.deliveries, TABLE_SCHEMAS.deliveries)
  for (const name of Object.values(names)) await untilActive(client, name)
}

async function createTable(client: DynamoDBDocumentClient, name: string, schema: TableSchema): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributesOf(schema),
        KeySchema: keySchema(schema),
        GlobalSecondaryIndexes: schema.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index),
          Projection: projection(index.projection),
        })),
      }),
    )
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
}

const LOOK_EVERY_MS = 5
const MOST_LOOKS = 2_000

/** The engine makes a table after it has answered that it will. (The SDK's own waiter looks every two seconds at best.) */
async function untilActive(client: DynamoDBDocumentClient, name: string): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }))
    if (table?.TableStatus === 'ACTIVE') return
    await wait(LOOK_EVERY_MS)
  }
  throw new Error(`Table ${name} was not there after ${(LOOK_EVERY_MS * MOST_LOOKS) / 1000} s`)
}

function projection(wanted: IndexSchema['projection']) {
  return wanted === 'ALL' || wanted === 'KEYS_ONLY'
    ? { ProjectionType: wanted }
    : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...wanted] }
}

function keySchema({ partitionKey, sortKey }: Pick<IndexSchema, 'partitionKey' | 'sortKey'>) {
  return [
    { AttributeName: partitionKey.name, KeyType: 'HASH' as const },
    { AttributeName: sortKey.name, KeyType: 'RANGE' as const },
  ]
}

/** Every attribute that is a key somewhere, once. */
function attributesOf(schema: TableSchema): AttributeDefinition[] {
  const keys: KeyAttribute[] = [schema, ...schema.indexes].flatMap(({ partitionKey, sortKey }) => [
    partitionKey,
    sortKey,
  ])
  const types = new Map(keys.map(({ name, type }) => [name, type]))
  return [...types].map(([AttributeName, type]) => ({ AttributeName, AttributeType: type === 'string' ? 'S' : 'N' }))
}
