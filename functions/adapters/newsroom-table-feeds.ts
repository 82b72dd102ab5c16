import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Feed } from '../core/model.ts'
import { feedRow } from './newsroom-rows.ts'
import { getRow, parseRow, putOnce, queryPages, unlessRefused, type Table } from './table-client.ts'

// FEED / id. All feeds lie in one partition: some hundreds, listed without an index and strongly consistent.
const keyOf = (feedId: string) => ({ pk: 'FEED', sk: feedId })

/** A feed as an item: in the index `due` only while it is polled. */
const itemOf = (feed: Feed) => ({
  ...keyOf(feed.id),
  ...feed,
  ...(feed.state === 'active' && { dueGroup: 'DUE' }),
})

/** The feeds' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function feedsPart(table: Table) {
  return {
    async followFeed(feed: Feed): Promise<'followed' | 'known'> {
      return (await putOnce(table, itemOf(feed))) ? 'followed' : 'known'
    },

    async feed(feedId: string): Promise<Feed | null> {
      const row = await getRow(table, keyOf(feedId))
      return row && parseRow(table, feedRow, row)
    },

    async *feeds(): AsyncGenerator<Feed> {
      for await (const rows of queryPages(table, {
        KeyConditionExpression: 'pk = :feed',
        ExpressionAttributeValues: { ':feed': 'FEED' },
        ConsistentRead: true,
      }))
        for (const row of rows) yield parseRow(table, feedRow, row)
    },

    async *dueFeeds(nowMs: number): AsyncGenerator<Feed> {
      for await (const rows of queryPages(table, {
        IndexName: 'due',
        KeyConditionExpression: 'dueGroup = :due AND nextPollAtMs <= :now',
        ExpressionAttributeValues: { ':due': 'DUE', ':now': nowMs },
      }))
        for (const row of rows) yield parseRow(table, feedRow, row)
    },

    async claimPoll(feed: Feed, leaseUntilMs: number): Promise<boolean> {
      const claim = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(feed.id),
        UpdateExpression: 'SET nextPollAtMs = :lease',
        // An editor may have stopped the feed since it was read.
        ConditionExpression: 'nextPollAtMs = :read AND #state = :active',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':lease': leaseUntilMs, ':read': feed.nextPollAtMs, ':active': 'active' },
      })
      return (await unlessRefused(table.client.send(claim))) !== null
    },

    async saveFeed(feed: Feed): Promise<void> {
      await table.client.send(new PutCommand({ TableName: table.name, Item: itemOf(feed) }))
    },
  }
}
