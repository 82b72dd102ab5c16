import { createHash } from 'node:crypto'
import * as z from 'zod'
import { LANGUAGES, type Article, type Language } from '../core/model.ts'
import { articleRow } from './newsroom-rows.ts'
import { getRows, keysIn, parseRow, putOnce, queryPages, type Table } from './table-client.ts'

// ARTICLE#id / TEXT      the article whole, written once: every write of it costs its size
// ARTICLE#id / GROUPING  small: in the index `ungrouped` until it names the article's story
// IDENTITY#hash / IDENTITY  small: whose identity this is. Hashed, since a guid may be longer than a key
const pkOf = (articleId: string) => `ARTICLE#${articleId}`
const textKey = (articleId: string) => ({ pk: pkOf(articleId), sk: 'TEXT' })
const identityKey = (identity: string) => ({
  pk: `IDENTITY#${createHash('sha256').update(identity).digest('base64url')}`,
  sk: 'IDENTITY',
})
const groupingKey = (articleId: string) => ({ pk: pkOf(articleId), sk: 'GROUPING' })

/** The mark that an article is in a story. It replaces the one that kept it in the index. */
export const groupedItem = (articleId: string, storyId: string) => ({ ...groupingKey(articleId), articleId, storyId })

const identityRow = z.object({ pk: z.string(), articleId: z.string() })
const groupingRow = z.object({ articleId: z.string(), storyId: z.string().optional() })

/** The articles' part of the Newsroom table. The contract stands in newsroom-table.ts. */
export function articlesPart(table: Table) {
  async function articles(articleIds: readonly string[]): Promise<ReadonlyMap<string, Article>> {
    const rows = await getRows(table, articleIds.map(textKey), { consistent: true })
    return new Map(rows.map((row) => parseRow(table, articleRow, row)).map((article) => [article.id, article]))
  }

  return {
    articles,

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

    async keepArticle(article: Article, identities: readonly string[]): Promise<'kept' | 'known'> {
      await putOnce(table, { ...textKey(article.id), ...article })
      // This item decides who kept it: after a crash before it, whoever repeats the whole is the one.
      const { id: articleId, firstSeenAtMs } = article
      const ungroupedLang: Language | 'other' = LANGUAGES.find((language) => language === article.lang) ?? 'other'
      const kept = await putOnce(table, { ...groupingKey(articleId), articleId, ungroupedLang, firstSeenAtMs })
      // An identity that another article holds already stays with it.
      for (const identity of new Set(identities)) await putOnce(table, { ...identityKey(identity), articleId })
      return kept ? 'kept' : 'known'
    },

    async *ungroupedArticles(language: Language | 'other'): AsyncGenerator<Article> {
      for await (const rows of queryPages(table, {
        IndexName: 'ungrouped',
        KeyConditionExpression: 'ungroupedLang = :language',
        ExpressionAttributeValues: { ':language': language },
        Limit: UNGROUPED_PAGE,
      })) {
        const ids = keysIn(table, rows).map(({ pk }) => pk.slice(pkOf('').length))
        const found = await articles(ids)
        for (const id of ids) {
          const article = found.get(id)
          if (article) yield article
        }
      }
    },

    /** Strongly consistent: the one writer of a language reads what it wrote. */
    async storyIdsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const rows = await getRows(table, articleIds.map(groupingKey), { consistent: true })
      const storyIds = new Map<string, string>()
      for (const row of rows) {
        const { articleId, storyId } = parseRow(table, groupingRow, row)
        if (storyId !== undefined) storyIds.set(articleId, storyId)
      }
      return storyIds
    },
  }
}

/** As many texts as one batch request reads. */
const UNGROUPED_PAGE = 100
