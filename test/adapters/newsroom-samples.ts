import type { GroupingToSave } from '../../functions/adapters/newsroom-rows.ts'
import type { Article, Brief, Edition, EditionStory, Feed, Story } from '../../functions/core/model.ts'

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
/** A Monday morning, UTC. */
export const NOON_MS = Date.UTC(2026, 10, 23, 12)

export const feedOf = (fields: Partial<Feed> = {}): Feed => ({
  id: 'feed-1',
  address: 'https://gazette.example/rss',
  source: 'feed',
  selector: null,
  textFrom: 'entry',
  outlet: 'La Gazette du Détroit',
  kind: 'news',
  lang: 'fr',
  country: 'MA',
  state: 'active',
  validators: { etag: '"a1"', lastModified: null },
  health: {
    lastPolledAtMs: null,
    lastReadAtMs: null,
    failuresInARow: 0,
    lastFailure: null,
    failingSinceMs: null,
    lastNewsAtMs: null,
    usualGapMs: null,
    movingTo: null,
  },
  nextPollAtMs: NOON_MS,
  intervalMs: 3_600_000,
  baselineAtMs: null,
  ...fields,
})

export const articleOf = (fields: Partial<Article> = {}): Article => ({
  id: 'article-1',
  lang: 'fr',
  published: '2026-11-23T08:00:00Z',
  title: 'Une table ronde à Tanger',
  text: 'Les associations du port se retrouvent jeudi.',
  url: 'https://gazette.example/1',
  outlet: 'La Gazette du Détroit',
  feedId: 'feed-1',
  firstSeenAtMs: NOON_MS,
  isNews: true,
  ...fields,
})

export const storyOf = (fields: Partial<Story> = {}): Story => ({
  id: 'story-1',
  eventId: 'event-1',
  lang: 'fr',
  members: [
    { articleId: 'article-1', outlet: 'La Gazette du Détroit', title: 'Une table ronde', url: null, published: null },
  ],
  leadArticleId: 'article-1',
  firstSeenAtMs: NOON_MS,
  isNews: true,
  ...fields,
})

/** What a French batch came to; nothing, but for what is said. */
export const groupingOf = (fields: Partial<GroupingToSave>): GroupingToSave => ({
  ...{ lang: 'fr', stories: [], prints: new Map(), eventPrints: new Map(), grouped: new Map() },
  ...fields,
})

const briefOf = (articleId: string): Brief => ({
  id: articleId,
  lang: 'fr',
  kinds: ['roundtable'],
  organizers: ['Observatoire du Détroit'],
  theme: null,
  place: 'Tanger',
  date: '2026-11-26',
  endDate: null,
  speakers: [{ name: 'Salma Tazi', role: null, statements: [] }],
  collective: [],
  upcoming: [],
  summary: ['Les associations du port se retrouvent jeudi.'],
  spans: {
    theme: null,
    organizers: [{ in: 'text', start: 0, end: 3 }],
    place: { in: 'title', start: 19, end: 25 },
    date: { in: 'text', start: 38, end: 43 },
    speakers: [{ name: { in: 'text', start: 4, end: 16 }, role: null, statements: [] }],
    collective: [],
    upcoming: [],
    summary: [{ in: 'text', start: 0, end: 44 }],
  },
})

export const editionStoryOf = (position: number, fields: Partial<EditionStory> = {}): EditionStory => ({
  position,
  storyId: `story-${position}`,
  eventId: `event-${position}`,
  lang: 'fr',
  title: `Nouvelle ${position}`,
  url: null,
  outlet: 'La Gazette du Détroit',
  published: null,
  alsoIn: [],
  matches: [{ topicId: 'roundtables', hits: [{ phrase: 'table ronde', span: { in: 'title', start: 4, end: 15 } }] }],
  brief: briefOf(`article-${position}`),
  followsUp: null,
  ...fields,
})

export const editionOf = (fields: Partial<Edition> = {}): Edition => ({
  id: '2026-w48',
  window: { fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS },
  state: 'draft',
  composedAtMs: NOON_MS,
  releaseAtMs: NOON_MS + HOUR_MS,
  storyCount: 2,
  topics: [{ id: 'roundtables', names: { fr: 'Tables rondes', ar: 'موائد', en: 'Roundtables', es: 'Mesas' } }],
  unmatchedCount: 0,
  recipients: null,
  sentAtMs: null,
  ...fields,
})

/** Everything that a listing gives. */
export async function all<Item>(listing: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of listing) items.push(item)
  return items
}
