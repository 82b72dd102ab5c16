import { createHash } from 'node:crypto'
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { announcementsOf, daysOfAnnouncement, type KeptAnnouncement } from '../core/editions/follow-ups.ts'
import type { Edition, EditionState, EditionStory, IsoDay } from '../core/model.ts'
import { announcementRow, editionRow, editionStoryRow } from './newsroom-rows.ts'
import {
  getRow,
  getRows,
  parseRow,
  putOnce,
  putRows,
  queryPages,
  sideBySide,
  unlessRefused,
  type Row,
  type Table,
} from './table-client.ts'

// EDITION / id                  the edition; ids sort by week, so that the partition read backwards is newest first
// STORIES#id#digest / STORY#0001  its frozen stories, under what they say: two composers of one week never mix theirs
// WINDOW#fromMs / DRAFT         the draft that was composed from this instant, whole: which of two composers was first
// ANNOUNCED#day / id#digest#0001  what a story says takes place that day, once for each day that it lasts
const editionKey = (editionId: string) => ({ pk: 'EDITION', sk: editionId })
const storiesPk = (editionId: string, digest: string) => `STORIES#${editionId}#${digest}`
const storyKey = (pk: string, position: number) => ({ pk, sk: `STORY#${String(position).padStart(4, '0')}` })
const announcedKey = (day: IsoDay, source: string, at: number) => ({
  pk: `ANNOUNCED#${day}`,
  sk: `${source}#${String(at).padStart(4, '0')}`,
})
const windowKey = (fromMs: number) => ({ pk: `WINDOW#${fromMs}`, sk: 'DRAFT' })

const digestRow = z.object({ digest: z.string() })
const draftRow = z.object({ edition: editionRow, digest: z.string() })
type Draft = z.infer<typeof draftRow>

const editionWithDigest = editionRow.and(digestRow)
const announcedRow = z.object({ digest: z.string() }).and(announcementRow)

/** Reports of a happening come in some weeks; then it may be forgotten. */
const FORGOTTEN_AFTER_S = 8 * 7 * 86_400

const digestOf = (stories: readonly EditionStory[]) =>
  createHash('sha256').update(JSON.stringify(stories)).digest('base64url').slice(0, 16)

/** The editions' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function editionsPart(table: Table) {
  async function edition(editionId: string): Promise<Edition | null> {
    const row = await getRow(table, editionKey(editionId))
    return row && parseRow(table, editionRow, row)
  }

  /** The draft that stands for a window start: this one if none was there. */
  async function settleWindow(draft: Draft): Promise<Draft> {
    const key = windowKey(draft.edition.window.fromMs)
    if (await putOnce(table, { ...key, ...draft })) return draft
    const row = await getRow(table, key)
    if (row === null) throw new Error(`The draft ${key.pk} of ${table.name} went away; compose again`)
    return parseRow(table, draftRow, row)
  }

  /** Frees a window start whose draft can never become an edition: another window's edition has its id. */
  async function dropDraft({ edition: { window }, digest }: Draft): Promise<void> {
    const drop = new DeleteCommand({
      TableName: table.name,
      Key: windowKey(window.fromMs),
      ConditionExpression: 'digest = :digest',
      ExpressionAttributeValues: { ':digest': digest },
    })
    await unlessRefused(table.client.send(drop))
  }

  async function showDraft(own: Draft): Promise<'kept' | 'exists'> {
    const draft = await settleWindow(own)
    const isOwn = draft.edition.id === own.edition.id && draft.digest === own.digest
    const shown = await putOnce(table, { ...editionKey(draft.edition.id), ...draft.edition, digest: draft.digest })
    if (shown) return isOwn ? 'kept' : 'exists'
    const holder = await edition(draft.edition.id)
    if (holder?.window.fromMs === draft.edition.window.fromMs) return 'exists'
    await dropDraft(draft)
    return isOwn ? 'exists' : showDraft(own)
  }

  function announcedRows(composed: Edition, digest: string, stories: readonly EditionStory[]) {
    return announcementsOf(composed, stories).flatMap((announcement, at) =>
      daysOfAnnouncement(announcement).map((day) => ({
        ...announcedKey(day, `${composed.id}#${digest}`, at),
        ...announcement,
        digest,
        expiresAtS: Date.parse(announcement.lastDay) / 1000 + FORGOTTEN_AFTER_S,
      })),
    )
  }

  async function announcedOn(day: IsoDay): Promise<z.infer<typeof announcedRow>[]> {
    const announced: z.infer<typeof announcedRow>[] = []
    for await (const rows of queryPages(table, {
      KeyConditionExpression: 'pk = :day',
      ExpressionAttributeValues: { ':day': announcedKey(day, '', 0).pk },
    }))
      announced.push(...rows.map((row) => parseRow(table, announcedRow, row)))
    return announced
  }

  async function storyRows(editionRowRead: Row, editionId: string): Promise<EditionStory[]> {
    const pk = storiesPk(editionId, parseRow(table, digestRow, editionRowRead).digest)
    const stories: EditionStory[] = []
    for await (const rows of queryPages(table, {
      KeyConditionExpression: 'pk = :stories',
      ExpressionAttributeValues: { ':stories': pk },
      ConsistentRead: true,
    }))
      stories.push(...rows.map((row) => parseRow(table, editionStoryRow, row)))
    return stories
  }

  return {
    edition,

    /**
     * stories ─▸ draft of the window (decides) ─▸ edition (shows it)
     * After a crash before the draft, nothing has happened. After a crash behind it, whoever composes from that instant next
     * finds the draft and shows it, whatever they composed themselves.
     */
    async keepDraft(composed: Edition, stories: readonly EditionStory[]): Promise<'kept' | 'exists'> {
      if ((await edition(composed.id)) !== null) return 'exists'
      const digest = digestOf(stories)
      const pk = storiesPk(composed.id, digest)
      await putRows(table, [
        ...stories.map((story) => ({ ...storyKey(pk, story.position), ...story })),
        ...announcedRows(composed, digest, stories),
      ])
      return showDraft({ edition: composed, digest })
    },

    async *editions(): AsyncGenerator<Edition> {
      for await (const rows of queryPages(table, {
        KeyConditionExpression: 'pk = :edition',
        ExpressionAttributeValues: { ':edition': 'EDITION' },
        ScanIndexForward: false,
        ConsistentRead: true,
      }))
        for (const row of rows) yield parseRow(table, editionRow, row)
    },

    async editionStories(editionId: string): Promise<readonly EditionStory[]> {
      const row = await getRow(table, editionKey(editionId))
      return row === null ? [] : storyRows(row, editionId)
    },

    async announcementsOn(days: readonly IsoDay[]): Promise<readonly KeptAnnouncement[]> {
      const rows = (await sideBySide([...new Set(days)], announcedOn)).flat()
      const ids = [...new Set(rows.map(({ editionId }) => editionId))]
      const standing = await getRows(table, ids.map(editionKey), { consistent: true })
      const editions = new Map(
        standing.map((row) => parseRow(table, editionWithDigest, row)).map((shown) => [shown.id, shown]),
      )
      const kept = rows.flatMap(({ digest, ...announcement }) => {
        const shown = editions.get(announcement.editionId)
        return shown?.digest === digest ? [{ announcement, edition: shown }] : []
      })
      // A happening of several days lies under each of them.
      return [...new Map(kept.map((one) => [`${one.announcement.storyId} ${one.announcement.firstDay}`, one])).values()]
    },

    async moveEdition(
      editionId: string,
      from: readonly EditionState[],
      to: EditionState,
      changes: Partial<Pick<Edition, 'releaseAtMs' | 'recipients' | 'sentAtMs'>> = {},
    ): Promise<Edition | null> {
      const set: Readonly<Record<string, unknown>> = { state: to, ...changes }
      const names = Object.keys(set).filter((name) => set[name] !== undefined)
      const move = new UpdateCommand({
        TableName: table.name,
        Key: editionKey(editionId),
        UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: `#state IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
          ...Object.fromEntries(from.map((state, at) => [`:from${at}`, state])),
        },
        ReturnValues: 'ALL_NEW',
      })
      const answer = await unlessRefused(table.client.send(move))
      return answer && parseRow(table, editionRow, answer.Attributes ?? {})
    },
  }
}
