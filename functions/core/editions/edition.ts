import type { Brief, Edition, EditionStory, EditionWindow, Match, Story, StoryMember, Topic } from '../model.ts'
import { editionIdOf } from './window.ts'

/** What was found out about a story's lead article. */
export interface ReadStory {
  readonly story: Story
  readonly matches: readonly Match[]
  /** Of the lead article. */
  readonly brief: Brief
}

export interface DraftInput {
  readonly window: EditionWindow
  /** Stories first seen in the window, news and old alike. */
  readonly stories: readonly ReadStory[]
  readonly topics: readonly Topic[]
  readonly composedAtMs: number
  readonly releaseAtMs: number
}

/** A draft with its frozen stories, and what was left out of it. */
export interface Draft {
  readonly edition: Edition
  readonly stories: readonly EditionStory[]
  /** Stories left out because they were old news when first seen. */
  readonly oldNewsCount: number
}

/**
 * The week's edition as a draft: each story of the window that is news and in a topic, once. Roundtables and observatories
 * come first, then what more outlets ran, then what was published last.
 */
export function composeDraft({ window, stories, topics, composedAtMs, releaseAtMs }: DraftInput): Draft {
  const once = [...new Map(stories.map((read) => [read.story.id, read])).values()]
  const news = once.filter(({ story }) => story.isNews)
  const chosen = news.filter(({ matches }) => matches.length > 0).toSorted(inReadingOrder)
  const edition: Edition = {
    id: editionIdOf(window.toMs),
    window,
    state: 'draft',
    composedAtMs,
    releaseAtMs,
    storyCount: chosen.length,
    topics: topics.map(({ id, names }) => ({ id, names })),
    unmatchedCount: news.length - chosen.length,
    recipients: null,
    sentAtMs: null,
  }
  return { edition, stories: chosen.map(freeze), oldNewsCount: once.length - news.length }
}

/** Phrases kept of each match: enough to say why, and a text that repeats one a thousand times stays small to keep. */
const HITS_KEPT = 10

function inReadingOrder(one: ReadStory, other: ReadStory): number {
  return (
    Number(other.brief.kinds.length > 0) - Number(one.brief.kinds.length > 0) ||
    outletsOf(other.story) - outletsOf(one.story) ||
    recencyOf(other.story) - recencyOf(one.story) ||
    (one.story.id < other.story.id ? -1 : 1)
  )
}

function outletsOf({ members }: Story): number {
  return new Set(members.map(({ outlet }) => outlet)).size
}

/** When its lead was published; where it says nothing, when it was first seen. */
function recencyOf(story: Story): number {
  const published = leadOf(story).published
  const atMs = published === null ? Number.NaN : Date.parse(published)
  return Number.isNaN(atMs) ? story.firstSeenAtMs : atMs
}

function freeze({ story, matches, brief }: ReadStory, position: number): EditionStory {
  const lead = leadOf(story)
  return {
    position,
    storyId: story.id,
    eventId: story.eventId,
    lang: story.lang,
    title: lead.title,
    url: lead.url,
    outlet: lead.outlet,
    published: lead.published,
    alsoIn: otherOutlets(story, lead),
    matches: matches.map(({ topicId, hits }) => ({ topicId, hits: hits.slice(0, HITS_KEPT) })),
    brief,
    followsUp: null,
  }
}

function leadOf(story: Story): StoryMember {
  const lead = story.members.find(({ articleId }) => articleId === story.leadArticleId) ?? story.members[0]
  if (lead === undefined) throw new Error(`story ${story.id} has no member`)
  return lead
}

/** The first article of each outlet but the lead's. */
function otherOutlets(story: Story, lead: StoryMember): readonly StoryMember[] {
  const first = new Map<string, StoryMember>()
  for (const member of story.members)
    if (member.outlet !== lead.outlet && !first.has(member.outlet)) first.set(member.outlet, member)
  return [...first.values()]
}
