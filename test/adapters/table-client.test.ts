import { BatchGetCommand, BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { getRows, putRows, sideBySide, type Table } from '../../functions/adapters/table-client.ts'

const keyOf = (at: number) => ({ pk: `item-${at}`, sk: 'x' })
const keys = Array.from({ length: 230 }, (_, at) => keyOf(at))

/** A DynamoDB that does at most `most` items of each batch, as a throttled one may. */
function throttled(most: number) {
  const asked: number[] = []
  const waits: number[] = []
  const kept = new Map<string, object>(keys.map((key) => [key.pk, key]))
  const send = (command: unknown) => {
    if (command instanceof BatchGetCommand) {
      const wanted = command.input.RequestItems?.['t']?.Keys ?? []
      asked.push(wanted.length)
      const left = wanted.slice(most)
      return Promise.resolve({
        Responses: { t: wanted.slice(0, most).flatMap(({ pk }) => kept.get(String(pk)) ?? []) },
        UnprocessedKeys: left.length > 0 ? { t: { Keys: left } } : {},
      })
    }
    if (!(command instanceof BatchWriteCommand)) throw new Error('no batch')
    const puts = command.input.RequestItems?.['t'] ?? []
    asked.push(puts.length)
    for (const { PutRequest: put } of puts.slice(0, most)) kept.set(String(put?.Item?.['pk']), put?.Item ?? {})
    const left = puts.slice(most)
    return Promise.resolve({ UnprocessedItems: left.length > 0 ? { t: left } : {} })
  }
  const table: Table = {
    client: { send } as unknown as DynamoDBDocumentClient,
    name: 't',
    wait: (ms) => Promise.resolve(void waits.push(ms)),
  }
  return { table, asked, waits, kept }
}

describe('a batch of reads', () => {
  it('asks a hundred at a time, each key once', async () => {
    const { table, asked } = throttled(100)
    const rows = await getRows(table, [...keys, ...keys], { consistent: true })
    expect(rows).toHaveLength(230)
    expect(asked).toEqual([100, 100, 30])
  })

  it('asks again for what was left undone, waiting longer each time', async () => {
    const { table, asked, waits } = throttled(40)
    expect(await getRows(table, keys.slice(0, 100), { consistent: false })).toHaveLength(100)
    expect(asked).toEqual([100, 60, 20])
    expect(waits).toEqual([50, 100])
  })

  it('gives up by name when nothing moves', async () => {
    const { table, asked } = throttled(0)
    await expect(getRows(table, [keyOf(1)], { consistent: true })).rejects.toThrow('t left 1 items of a batch undone')
    expect(asked).toHaveLength(10)
  })

  it('of no keys asks nothing', async () => {
    const { table, asked } = throttled(100)
    expect(await getRows(table, [], { consistent: true })).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('work side by side', () => {
  it('gives its results in order, ten at once at most', async () => {
    let [atWork, most] = [0, 0]
    const results = await sideBySide(keys, async ({ pk }) => {
      most = Math.max(most, (atWork += 1))
      await Promise.resolve()
      atWork -= 1
      return pk
    })
    expect(results).toEqual(keys.map(({ pk }) => pk))
    expect(most).toBe(10)
  })

  it('throws the first failure when what was begun has ended, and begins no more', async () => {
    const ended: number[] = []
    const work = async (at: number) => {
      await Promise.resolve()
      ended.push(at)
      if (at === 3) throw new Error('down')
    }
    await expect(sideBySide([...keys.keys()], work)).rejects.toThrow('down')
    expect(ended.length).toBeLessThan(20)
  })
})

describe('a batch of writes', () => {
  it('writes 25 at a time, all of them, of two with one key the later', async () => {
    const { table, asked, kept } = throttled(10)
    const items = keys.slice(0, 30).map((key) => ({ ...key, value: 'first' }))
    await putRows(table, [...items, { ...keyOf(3), value: 'later' }])
    expect(asked.toSorted((a, b) => b - a)).toEqual([25, 15, 5, 5])
    expect(kept.get('item-3')).toMatchObject({ value: 'later' })
    expect(kept.get('item-29')).toMatchObject({ value: 'first' })
  })
})
