import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { QuotaReading } from '../core/deliveries/rate.ts'
import { getRow, parseRow, unlessRefused, type Table } from './table-client.ts'

/** The line of turns that all senders share. */
export interface TurnsPart {
  /** What the account may send, as any sender asked last; null: nobody did. */
  quotaReading(): Promise<QuotaReading | null>
  /** Notes a reading unless somebody noted another since the one of `knownAtMs` (null: since there was none). */
  noteQuota(reading: QuotaReading, knownAtMs: number | null): Promise<void>
  /**
   * Takes the next turn: `everyMs` after the one before, or now. Null where the line is longer than `longestMs`, or kept
   * changing. `taken`: turns taken since the reading, this one with them.
   */
  takeTurn(
    everyMs: number,
    nowMs: number,
    longestMs: number,
  ): Promise<{ readonly atMs: number; readonly taken: number; readonly reading: QuotaReading } | null>
}

const KEY = { pk: 'TURNS', sk: 'TURNS' }

const readingRow: z.ZodType<QuotaReading> = z.object({
  maxPerSecond: z.number(),
  maxPer24Hours: z.number(),
  sentLast24Hours: z.number(),
  askedAtMs: z.number(),
})
const turnRow = z.object({ nextAtMs: z.number(), taken: z.number() })

/** Between two looks at the line another sender moved it. */
const MOST_LOOKS = 4

/** The turns' part of the Deliveries table: one item, changed by atomic writes alone. */
export function turnsPart(table: Table): TurnsPart {
  /** Null where the condition does not hold. */
  async function update(does: string, only: string, values: Readonly<Record<string, unknown>>) {
    const command = new UpdateCommand({
      TableName: table.name,
      Key: KEY,
      UpdateExpression: does,
      ConditionExpression: only,
      ExpressionAttributeValues: values,
      ReturnValues: 'ALL_NEW',
    })
    const answer = await unlessRefused(table.client.send(command))
    return answer && (answer.Attributes ?? {})
  }

  const joinLine = (everyMs: number, nowMs: number, longestMs: number) =>
    update('ADD nextAtMs :every, taken :one', 'nextAtMs BETWEEN :now AND :last', {
      ':every': everyMs,
      ':one': 1,
      ':now': nowMs,
      ':last': nowMs + longestMs,
    })

  /** Nobody waits: the turn is now. */
  const beginLine = (everyMs: number, nowMs: number) =>
    update('SET nextAtMs = :next ADD taken :one', 'nextAtMs < :now', {
      ':next': nowMs + everyMs,
      ':one': 1,
      ':now': nowMs,
    })

  return {
    async quotaReading() {
      const row = await getRow(table, KEY)
      return row && parseRow(table, readingRow, row)
    },

    async noteQuota({ maxPerSecond, maxPer24Hours, sentLast24Hours, askedAtMs }, knownAtMs) {
      // A first reading begins the line; so does one after a clock went back, whose line would lie in the future.
      const begins = knownAtMs === null || knownAtMs > askedAtMs
      const sets = [
        'maxPerSecond = :rate, maxPer24Hours = :most, sentLast24Hours = :sent, askedAtMs = :asked, taken = :none',
        ...(begins ? ['nextAtMs = :asked'] : []),
      ]
      const only = knownAtMs === null ? 'attribute_not_exists(pk)' : 'askedAtMs = :known'
      await update(`SET ${sets.join(', ')}`, only, {
        ':rate': maxPerSecond,
        ':most': maxPer24Hours,
        ':sent': sentLast24Hours,
        ':asked': askedAtMs,
        ':none': 0,
        ...(knownAtMs !== null && { ':known': knownAtMs }),
      })
    },

    async takeTurn(everyMs, nowMs, longestMs) {
      for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
        const row = (await joinLine(everyMs, nowMs, longestMs)) ?? (await beginLine(everyMs, nowMs))
        if (row === null) continue
        const { nextAtMs, taken } = parseRow(table, turnRow, row)
        return { atMs: nextAtMs - everyMs, taken, reading: parseRow(table, readingRow, row) }
      }
      return null
    },
  }
}
