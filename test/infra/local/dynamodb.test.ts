import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { getRows, putOnce, putRows } from '../../../functions/adapters/table-client.ts'
import { DataUnavailable, startDynamoDb, type EmbeddedDynamoDb } from '../../../infra/local/dynamodb.ts'
import { createTables } from '../../../infra/local/tables.ts'
import { feedOf } from '../../adapters/newsroom-samples.ts'

const names = { newsroom: 'Newsroom', subscribers: 'Subscribers', deliveries: 'Deliveries' }

let dir: string
let engine: EmbeddedDynamoDb
let service: DynamoDBClient
let client: DynamoDBDocumentClient
async function start(): Promise<void> {
  engine = await startDynamoDb(dir)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  service = new DynamoDBClient({ endpoint: engine.url, region: 'eu-west-1', credentials, maxAttempts: 1 })
  client = DynamoDBDocumentClient.from(service)
}
async function stop(): Promise<void> {
  client.destroy()
  await engine.close()
}
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dynamodb-'))
  await start()
})
afterEach(async () => {
  await stop()
  await rm(dir, { recursive: true })
})

describe('the embedded DynamoDB', () => {
  it('holds after a restart what it was given before', async () => {
    await createTables(client, names)
    await openNewsroomTable(client, names.newsroom).followFeed(feedOf())
    await stop()
    await start()
    await createTables(client, names)
    expect(await openNewsroomTable(client, names.newsroom).feed('feed-1')).toEqual(feedOf())
  })

  it('holds of items that are put and deleted at once what came last to each', async () => {
    await createTables(client, names)
    const table = { client, name: names.newsroom }
    const keys = Array.from({ length: 60 }, (_, at) => ({ pk: `ITEM#${at}`, sk: 'ITEM' }))
    await putRows(table, keys)
    await putRows(table, keys.slice(0, 20), keys.slice(20, 40))
    await stop()
    await start()
    const rows = await getRows({ ...table, client }, keys, { consistent: true })
    expect(new Set(rows.map(({ pk }) => pk))).toEqual(
      new Set([...keys.slice(0, 20), ...keys.slice(40)].map(({ pk }) => pk)),
    )
  })

  it('lets one of many put what is not there', async () => {
    await createTables(client, names)
    const table = { client, name: names.newsroom }
    const puts = Array.from({ length: 30 }, (_, at) => putOnce(table, { pk: 'ONE', sk: 'ONE', at }))
    expect((await Promise.all(puts)).filter((won) => won)).toHaveLength(1)
  })

  it('remembers its tables for no longer than they are there', async () => {
    await createTables(client, names)
    const newsroom = openNewsroomTable(client, names.newsroom)
    await newsroom.followFeed(feedOf())
    await client.send(new DeleteTableCommand({ TableName: names.newsroom }))
    // The answer comes before the deed: till then the table is there, and empty.
    await waitUntilTableNotExists(
      { client: service, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 },
      { TableName: names.newsroom },
    )
    await expect(newsroom.feed('feed-1')).rejects.toThrow(ResourceNotFoundException)
  })

  it('says of data that another has open that they are held, and what to do; the other goes on', async () => {
    const second = startDynamoDb(dir)
    await expect(second).rejects.toThrow(DataUnavailable)
    await expect(second).rejects.toThrow(
      `The tables in ${dir} are held by another process, such as an \`npm start\` in another window: stop that one (Ctrl-C), and try again.`,
    )
    await createTables(client, names)
    expect(await openNewsroomTable(client, names.newsroom).feed('feed-1')).toBeNull()
  })

  it('says of data that cannot be opened why', async () => {
    const file = join(dir, 'no-folder')
    await writeFile(file, '')
    await expect(startDynamoDb(file)).rejects.toThrow(`The tables in ${file} cannot be opened: `)
  })
})
