import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { LANGUAGES, type Article, type Language } from '../core/model.ts'
import { articleRow, ungroupedRow, type NewArticle, type UngroupedArticle } from './newsroom-rows.ts'
import {
  getRows,
  parseRow,
  putOnce,
  putRows,
  queryPages,
  sideBySide,
  unlessRefused,
  type Table,
} from './table-client.ts'

// ARTICLE#id / TEXT         the article whole, written once: every write of it costs its size
// ARTICLE#id / GROUPING     small: the story that it is in, from then on
// UNGROUPED#lang / id       small: stands from before the article is kept until it is in a story. What sweeps go by
// IDENTITY#hash / IDENTITY  small: whose identity this is. Hashed, since a guid may be longer than a key
const textKey = (articleId: string) => ({ pk: `ARTICLE#${articleId}`, sk: 'TEXT' })
const groupingKey = (articleId: string) => ({ pk: `ARTICLE#${articleId}`, sk: 'GROUPING' })
const ungroupedPk = (language: Language | 'other') => `UNGROUPED#${language}`
const identityKey = (identity: string) => ({
  pk: `IDENTITY#${createHash('sha256').update(identity).digest('base64url')}`,
  sk: 'IDENTITY',
})

/** The mark that an article is in a story. */
export const groupedItem = (articleId: string, storyId: string) => ({ ...groupingKey(articleId), articleId, storyId })

/** What tells sweeps of an article of this language. */
export const ungroupedKey = (lang: string, articleId: string) => ({
  pk: ungroupedPk(LANGUAGES.find((language) => language === lang) ?? 'other'),
  sk: articleId,
})

const identityRow = z.object({ pk: z.string(), articleId: z.string() })
const groupingRow = z.object({ articleId: z.string(), storyId: z.string() })

/** The articles' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function articlesPart(table: Table) {
  return {
    async articles(articleIds: readonly string[]): Promise<ReadonlyMap<string, Article>> {
      const rows = await getRows(table, articleIds.map(textKey), { consistent: true })
      return new Map(rows.map((row) => parseRow(table, articleRow, row)).map((article) => [article.id, article]))
    },

    /** Not strongly consistent, at half the cost: two that race past each other are copies, and grouped as such. */
    async knownIdentities(identities: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const keys = new Map(identities.map((identity) => [identity, identityKey(identity)]))
      const rows = await getRows(table, [...keys.values()], { consistent: false })
      const owners = new Map(rows.map((row) => parseRow(table, identityRow, row)).map((row) => [row.pk, row.articleId]))
      const known = new Map<string, string>()
      for (const [identity, { pk }] of keys) {
        const owner = owners.get(pk)
        if (owner !== undefined) known.set(identity, owner)
      }
      return known
    },

    async keepArticles(batch: readonly NewArticle[]): Promise<ReadonlySet<string>> {
      const articles = [...new Map(batch.map(({ article }) => [article.id, article])).values()]
      // First, so that from the moment an article is kept a sweep finds it.
      await putRows(
        table,
        articles.map(({ id, lang, firstSeenAtMs }) => ({ ...ungroupedKey(lang, id), lang, firstSeenAtMs })),
      )
      const kept = await sideBySide(articles, async (article) =>
        (await putOnce(table, { ...textKey(article.id), ...article })) ? [article.id] : [],
      )
      // Last, so that who repeats a poll that broke off before here takes these articles for new, and completes them.
      await putRows(
        table,
        batch.flatMap(({ article, identities }) =>
          identities.map((identity) => ({ ...identityKey(identity), articleId: article.id })),
        ),
      )
      return new Set(kept.flat())
    },

    async *ungroupedArticles(language: Language | 'other'): AsyncGenerator<UngroupedArticle> {
      for await (const rows of queryPages(table, {
        KeyConditionExpression: 'pk = :language',
        ExpressionAttributeValues: { ':language': ungroupedPk(language) },
      }))
        for (const row of rows) {
          const { sk: id, lang, firstSeenAtMs } = parseRow(table, ungroupedRow, row)
          yield { id, lang, firstSeenAtMs }
        }
    },

    /** Strongly consistent: the one writer of a language reads what it wrote. */
    async storyIdsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await getRows(table, articleIds.map(groupingKey), { consistent: true })
      return new Map(
        rows.map((row) => parseRow(table, groupingRow, row)).map(({ articleId, storyId }) => [articleId, storyId]),
      )
    },

    async forgetUnkept(lang: string, articleIds: readonly string[], markedBeforeMs: number): Promise<void> {
      await sideBySide(articleIds, (articleId) => {
        const forget = new DeleteCommand({
          TableName: table.name,
          Key: ungroupedKey(lang, articleId),
          // Who began to keep it since then may be about to write its text.
          ConditionExpression: 'firstSeenAtMs <= :before',
          ExpressionAttributeValues: { ':before': markedBeforeMs },
        })
        return unlessRefused(table.client.send(forget))
      })
    },

    async forgetUngrouped(lang: string, articleIds: readonly string[]): Promise<void> {
      await putRows(
        table,
        [],
        articleIds.map((articleId) => ungroupedKey(lang, articleId)),
      )
    },
  }
}
