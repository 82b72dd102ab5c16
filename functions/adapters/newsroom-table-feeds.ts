import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { NOTHING_LEARNED, type LearnedChrome } from '../core/articles/learned-chrome.ts'
import type { Feed } from '../core/model.ts'
import { dueRow, feedRow, learnedRow, type DueFeed, type FeedChange } from './newsroom-rows.ts'
import { changeOf, parseRow, putOnce, queryPages, unlessRefused, type Table } from './table-client.ts'

// FEED / id. All feeds lie in one partition: some hundreds, listed without an index and strongly consistent.
// LEARNED / id. Apart: a feed that has not changed is read and saved without it.
const keyOf = (feedId: string) => ({ pk: 'FEED', sk: feedId })
const learnedKey = (feedId: string) => ({ pk: 'LEARNED', sk: feedId })

/** Puts a feed into the index `due`: it is there only while it is polled. */
const DUE = { dueGroup: 'DUE' }

/** What sets these fields of a feed; with its state goes its place in the index. */
function changeTo(fields: Partial<Feed>) {
  if (fields.state === undefined) return changeOf(fields)
  return fields.state === 'active' ? changeOf({ ...fields, ...DUE }) : changeOf(fields, Object.keys(DUE))
}

/** The feeds' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function feedsPart(table: Table) {
  return {
    async followFeed(feed: Feed): Promise<'followed' | 'known'> {
      const item = { ...keyOf(feed.id), ...feed, ...(feed.state === 'active' && DUE) }
      return (await putOnce(table, item)) ? 'followed' : 'known'
    },

    /** Not strongly consistent, at half the cost: what a poll does on an old reading is refused when it is saved. */
    async feed(feedId: string): Promise<Feed | null> {
      const { Item: row } = await table.client.send(new GetCommand({ TableName: table.name, Key: keyOf(feedId) }))
      return row === undefined ? null : parseRow(table, feedRow, row)
    },

    async *feeds(): AsyncGenerator<Feed> {
      for await (const rows of queryPages(table, {
        KeyConditionExpression: 'pk = :feed',
        ExpressionAttributeValues: { ':feed': 'FEED' },
        ConsistentRead: true,
      }))
        for (const row of rows) yield parseRow(table, feedRow, row)
    },

    async *dueFeeds(nowMs: number): AsyncGenerator<DueFeed> {
      for await (const rows of queryPages(table, {
        IndexName: 'due',
        KeyConditionExpression: 'dueGroup = :due AND nextPollAtMs <= :now',
        ExpressionAttributeValues: { ':due': DUE.dueGroup, ':now': nowMs },
      }))
        for (const row of rows) {
          const { sk: id, address, nextPollAtMs } = parseRow(table, dueRow, row)
          yield { id, address, nextPollAtMs }
        }
    },

    async savePoll(read: Feed, after: Feed): Promise<boolean> {
      // What an editor changes of the rest meanwhile stays as the editor has it.
      const { address, state, validators, health, nextPollAtMs, intervalMs, baselineAtMs } = after
      const change = changeTo({ address, state, validators, health, nextPollAtMs, intervalMs, baselineAtMs })
      const asRead = { ':wasDue': read.nextPollAtMs, ':wasState': read.state, ':wasAddress': read.address }
      const save = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(read.id),
        ...change,
        ConditionExpression: '#nextPollAtMs = :wasDue AND #state = :wasState AND #address = :wasAddress',
        ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ...asRead },
      })
      return (await unlessRefused(table.client.send(save))) !== null
    },

    async learnedChrome(feedId: string): Promise<LearnedChrome> {
      const get = new GetCommand({ TableName: table.name, Key: learnedKey(feedId) })
      const { Item: row } = await table.client.send(get)
      return row === undefined ? NOTHING_LEARNED : parseRow(table, learnedRow, row)
    },

    async saveLearnedChrome(feedId: string, learned: LearnedChrome): Promise<void> {
      await table.client.send(new PutCommand({ TableName: table.name, Item: { ...learnedKey(feedId), ...learned } }))
    },

    async changeFeed(feedId: string, change: FeedChange): Promise<Feed | null> {
      // What another address gave last says nothing of this one.
      const fresh = change.address === undefined ? {} : { validators: { etag: null, lastModified: null } }
      const save = new UpdateCommand({
        TableName: table.name,
        Key: keyOf(feedId),
        ...changeTo({ ...change, ...fresh }),
        ConditionExpression: 'attribute_exists(pk)',
        ReturnValues: 'ALL_NEW',
      })
      const answer = await unlessRefused(table.client.send(save))
      return answer && parseRow(table, feedRow, answer.Attributes ?? {})
    },
  }
}
