import type { NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import type { Article, Story } from '../functions/core/model.ts'
import { memberOf, storyOf } from './core/editions/edition-builder.ts'

interface Kept {
  readonly id: string
  readonly title: string
  readonly firstSeenAtMs: number
  readonly text?: string
  readonly lang?: string
  readonly published?: string
  readonly changes?: Partial<Story>
}

/** Keeps a story with its lead article in the Newsroom table, as polling and grouping would. */
export async function keepStory(newsroom: NewsroomTable, kept: Kept): Promise<void> {
  const { id, title, firstSeenAtMs, lang = 'fr', published = null, changes = {} } = kept
  const articleId = `${id}-1`
  const url = `https://phare.example/${encodeURIComponent(id)}`
  const text = kept.text ?? 'Le port a rouvert mardi. Les bateaux sont revenus.'
  const shown = { title, url, published, outlet: 'Le Phare' }
  const article: Article = { id: articleId, lang, text, feedId: 'f', firstSeenAtMs, isNews: true, ...shown }
  await newsroom.keepArticles([{ article, identities: [`id-${id}`] }])
  const members = [{ ...memberOf(articleId, 'Le Phare'), ...shown }, ...(changes.members ?? [])]
  const story = { ...storyOf(id, { firstSeenAtMs, lang, ...changes }), members, leadArticleId: articleId }
  const none = { prints: new Map(), eventPrints: new Map() }
  await newsroom.saveGrouping({ lang, stories: [story], ...none, grouped: new Map([[articleId, id]]) })
}
