import type { EditionWindow, Story } from '../core/model.ts'
import { groupedItem, ungroupedKey } from './newsroom-table-articles.ts'
import { holdersText, printRow, storyRow, type GroupingToSave, type PrintHolder } from './newsroom-rows.ts'
import { getRows, keysIn, parseRow, putRows, queryPages, type Row, type Table } from './table-client.ts'

const DAY_MS = 86_400_000
/** The newest holders are enough for the closer look; a row that grew with every copy would cost more at each. */
const MOST_HOLDERS = 8
/** Copies come within days; after this a fingerprint only makes look-alikes meet. */
const PRINT_LIFE_MS = 60 * DAY_MS

// STORY#id / STORY
// PRINT#lang#print / PRINT
const storyKey = (storyId: string) => ({ pk: `STORY#${storyId}`, sk: 'STORY' })
const printKey = (lang: string, print: string) => ({ pk: `PRINT#${lang}#${print}`, sk: 'PRINT' })
/** Fingerprints of events are kept under this instead of a language: write-ups in several languages meet there. */
const ANY_LANGUAGE = '*'

const dayOf = (instantMs: number) => new Date(instantMs).toISOString().slice(0, 10)

/** The days (UTC) that a window touches, in order; none where it is empty. */
function daysOf({ fromMs, toMs }: EditionWindow): string[] {
  if (fromMs >= toMs) return []
  const first = Math.floor(fromMs / DAY_MS)
  const days = Math.floor(toMs / DAY_MS) - first + 1
  return Array.from({ length: days }, (_, day) => dayOf((first + day) * DAY_MS))
}

function printItem(lang: string, print: string, holders: readonly PrintHolder[]) {
  const newest = [...holders].sort((a, b) => b.atMs - a.atMs).slice(0, MOST_HOLDERS)
  const expiresAtS = Math.ceil(((newest[0]?.atMs ?? 0) + PRINT_LIFE_MS) / 1000)
  return { ...printKey(lang, print), holders: holdersText(newest), expiresAtS }
}

const printItems = (lang: string, prints: ReadonlyMap<string, readonly PrintHolder[]>) =>
  [...prints].map(([print, holders]) => printItem(lang, print, holders))

/** The stories' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function storiesPart(table: Table) {
  async function stories(storyIds: readonly string[]): Promise<ReadonlyMap<string, Story>> {
    return byId(await getRows(table, storyIds.map(storyKey), { consistent: true }))
  }

  function byId(rows: readonly Row[]): ReadonlyMap<string, Story> {
    return new Map(rows.map((row) => parseRow(table, storyRow, row)).map((story) => [story.id, story]))
  }

  async function* firstSeenOn(day: string, { fromMs, toMs }: EditionWindow): AsyncGenerator<Story> {
    for await (const keys of queryPages(table, {
      IndexName: 'firstSeen',
      KeyConditionExpression: 'firstSeenDay = :day AND firstSeenAtMs BETWEEN :first AND :last',
      // BETWEEN takes in both ends; the window leaves out the instant it starts from.
      ExpressionAttributeValues: { ':day': day, ':first': fromMs + 1, ':last': toMs },
    })) {
      const rows = await getRows(table, keysIn(table, keys), { consistent: true })
      yield* [...byId(rows).values()].sort((a, b) => a.firstSeenAtMs - b.firstSeenAtMs || (a.id < b.id ? -1 : 1))
    }
  }

  return {
    stories,

    async printHolders(
      lang: string,
      prints: readonly string[],
      eventPrints: readonly string[],
    ): Promise<ReadonlyMap<string, readonly PrintHolder[]>> {
      const keys = [
        ...prints.map((print) => ({ print, ...printKey(lang, print) })),
        ...eventPrints.map((print) => ({ print, ...printKey(ANY_LANGUAGE, print) })),
      ]
      const rows = await getRows(table, keys, { consistent: true })
      const held = new Map(rows.map((row) => parseRow(table, printRow, row)).map(({ pk, holders }) => [pk, holders]))
      return new Map(keys.flatMap(({ print, pk }) => (held.has(pk) ? [[print, held.get(pk) ?? []]] : [])))
    },

    async saveGrouping({ lang, stories, prints, eventPrints, grouped }: GroupingToSave): Promise<void> {
      await putRows(table, [...printItems(lang, prints), ...printItems(ANY_LANGUAGE, eventPrints)])
      await putRows(
        table,
        stories.map((story) => ({ ...storyKey(story.id), ...story, firstSeenDay: dayOf(story.firstSeenAtMs) })),
      )
      await putRows(
        table,
        [...grouped].map(([articleId, storyId]) => groupedItem(articleId, storyId)),
      )
      // After its mark: a batch may be written in part, and what is not marked must be swept.
      await putRows(
        table,
        [],
        [...grouped.keys()].map((articleId) => ungroupedKey(lang, articleId)),
      )
    },

    async *storiesFirstSeen(window: EditionWindow): AsyncGenerator<Story> {
      for (const day of daysOf(window)) yield* firstSeenOn(day, window)
    },
  }
}
