import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { createTables } from '../../../infra/local/tables.ts'
import { feedOf } from '../../adapters/newsroom-samples.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'

let embedded: EmbeddedTables
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())

describe('the tables of an embedded DynamoDB', () => {
  it('have their indexes', async () => {
    const indexes: Record<string, string[]> = {}
    for (const [table, name] of Object.entries(embedded.tables)) {
      const { Table: made } = await embedded.client.send(new DescribeTableCommand({ TableName: name }))
      indexes[table] = (made?.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName ?? '').sort()
    }
    expect(indexes).toEqual({
      newsroom: ['due', 'firstSeen'],
      subscribers: ['active'],
      deliveries: ['held'],
    })
  })

  it('created again keep what is in them', async () => {
    const newsroom = openNewsroomTable(embedded.client, embedded.tables.newsroom)
    await newsroom.followFeed(feedOf())
    await createTables(embedded.client, embedded.tables)
    expect(await newsroom.feed('feed-1')).toEqual(feedOf())
  })
})
