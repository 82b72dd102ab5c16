import { PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { topicVersionRow, type TopicVersion } from './newsroom-rows.ts'
import { getRow, parseRow, putOnce, unlessRefused, type Table } from './table-client.ts'

// TOPICS / VERSION#000001  a set as published, never changed
// TOPICS / CURRENT         which version holds
const versionKey = (version: number) => ({ pk: 'TOPICS', sk: `VERSION#${String(version).padStart(6, '0')}` })
const CURRENT = { pk: 'TOPICS', sk: 'CURRENT' }
const currentRow = z.object({ version: z.number() })

/** The topics' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function topicsPart(table: Table) {
  /** Moves the pointer forward, never back. */
  async function pointTo(version: number): Promise<void> {
    const put = new PutCommand({
      TableName: table.name,
      Item: { ...CURRENT, version },
      ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
      ExpressionAttributeValues: { ':version': version },
    })
    await unlessRefused(table.client.send(put))
  }

  return {
    async publishedTopics(): Promise<TopicVersion | null> {
      const pointer = await getRow(table, CURRENT)
      if (pointer === null) return null
      const { version } = parseRow(table, currentRow, pointer)
      const row = await getRow(table, versionKey(version))
      if (row === null) throw new Error(`Topics point to version ${version}, which ${table.name} does not hold`)
      return parseRow(table, topicVersionRow, row)
    },

    async publishTopics(version: TopicVersion): Promise<'published' | 'taken'> {
      const free = await putOnce(table, { ...versionKey(version.version), ...version })
      // Also where it is taken: whoever published it may have died before this, and the next version would never be free.
      await pointTo(version.version)
      return free ? 'published' : 'taken'
    },
  }
}
