import type { Brief, EditionStory, Match, Story } from '../../../functions/core/model.ts'
import type { ReadStory } from '../../../functions/core/editions/edition.ts'

export const NOON_MS = Date.UTC(2026, 10, 23, 12)
export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

/** A story of one article, unless told otherwise. */
export function storyOf(id: string, changes: Partial<Story> = {}): Story {
  const members = [memberOf(`${id}-1`, 'Le Phare')]
  const leadArticleId = changes.members?.[0]?.articleId ?? `${id}-1`
  return { id, eventId: id, lang: 'fr', members, leadArticleId, firstSeenAtMs: NOON_MS, isNews: true, ...changes }
}

export function memberOf(articleId: string, outlet: string, published: string | null = null) {
  return { articleId, outlet, title: `Titre ${articleId}`, url: `https://${articleId}.example/`, published }
}

export function briefOf(id: string, changes: Partial<Brief> = {}): Brief {
  const spans = {
    theme: null,
    organizers: [],
    place: null,
    date: null,
    speakers: [],
    collective: [],
    upcoming: [],
    summary: [],
  }
  const empty = {
    organizers: [],
    theme: null,
    place: null,
    date: null,
    endDate: null,
    speakers: [],
    collective: [],
    upcoming: [],
    summary: [],
  }
  return { id, lang: 'fr', kinds: [], ...empty, spans, ...changes }
}

export function matchOf(topicId: string): Match {
  return { topicId, hits: [{ phrase: 'migration', span: { in: 'title', start: 0, end: 9 } }] }
}

export function readStoryOf(story: Story, kinds: Brief['kinds'] = [], topicIds: readonly string[] = ['m']): ReadStory {
  return { story, matches: topicIds.map(matchOf), brief: briefOf(story.leadArticleId, { kinds, lang: story.lang }) }
}

/** A story as frozen in an edition. */
export function editionStoryOf(position: number, changes: Partial<EditionStory> = {}): EditionStory {
  const id = changes.storyId ?? `s${position}`
  return {
    position,
    storyId: id,
    eventId: id,
    lang: 'fr',
    title: `Titre ${id}`,
    url: null,
    outlet: 'Le Phare',
    published: null,
    alsoIn: [],
    matches: [matchOf('m')],
    brief: briefOf(id),
    followsUp: null,
    ...changes,
  }
}
