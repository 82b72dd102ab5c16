import * as z from 'zod'
import type { LearnedChrome } from '../core/articles/learned-chrome.ts'
import type { Announcement } from '../core/editions/follow-ups.ts'
import {
  BRIEF_KINDS,
  EDITION_STATES,
  FEED_SOURCES,
  LANGUAGES,
  OUTLET_KINDS,
  TEXT_SOURCES,
  UPCOMING_KINDS,
  type Article,
  type Brief,
  type Edition,
  type EditionStory,
  type Feed,
  type Match,
  type Span,
  type Story,
  type StoryMember,
  type Topic,
} from '../core/model.ts'

// What the rows of the Newsroom table hold, checked as they are read. Key attributes fall away here.

/** Who holds a fingerprint: the newest first, at most as many as are worth a closer look. */
export interface PrintHolder {
  readonly articleId: string
  readonly storyId: string
  readonly atMs: number
}

/** What grouping a batch of one language came to. */
export interface GroupingToSave {
  readonly lang: string
  /** New stories, and those that got a member. */
  readonly stories: readonly Story[]
  /** Holders by fingerprint, whole lists: those of the language, and those that are kept for any. */
  readonly prints: ReadonlyMap<string, readonly PrintHolder[]>
  readonly eventPrints: ReadonlyMap<string, readonly PrintHolder[]>
  /** Story id by article id. */
  readonly grouped: ReadonlyMap<string, string>
}

/** A feed that is to be polled, as far as that has to be known to send it on its way. */
export type DueFeed = Pick<Feed, 'id' | 'address' | 'nextPollAtMs'>

/** What editors may change of a feed. */
export type FeedChange = Partial<
  Pick<
    Feed,
    | 'state'
    | 'selector'
    | 'textFrom'
    | 'lang'
    | 'outlet'
    | 'country'
    | 'kind'
    | 'address'
    | 'nextPollAtMs'
    /** Null begins anew: what an editor has looked at and follows again is not put aside for the same entries. */
    | 'baselineAtMs'
  >
>

/** An article to be kept, and what it is known by again. */
export interface NewArticle {
  readonly article: Article
  readonly identities: readonly string[]
}

/** An article that is in no story yet. */
export type UngroupedArticle = Pick<Article, 'id' | 'lang' | 'firstSeenAtMs'>

/** A set of topics as published: versions count up from 1. */
export interface TopicVersion {
  readonly version: number
  readonly publishedAtMs: number
  readonly topics: readonly Topic[]
}

const textOrNull = z.string().nullable()
const numberOrNull = z.number().nullable()

export const feedRow: z.ZodType<Feed> = z.object({
  id: z.string(),
  address: z.string(),
  source: z.enum(FEED_SOURCES),
  // Rows of before 0.2 lack these.
  selector: textOrNull.default(null),
  textFrom: z.enum(TEXT_SOURCES).default('entry'),
  outlet: z.string(),
  kind: z.enum(OUTLET_KINDS),
  lang: textOrNull,
  country: z.string(),
  state: z.enum(['active', 'aside', 'gone', 'stopped']),
  validators: z.object({ etag: textOrNull, lastModified: textOrNull }),
  health: z.object({
    lastPolledAtMs: numberOrNull,
    lastReadAtMs: numberOrNull,
    failuresInARow: z.number(),
    lastFailure: textOrNull,
    failingSinceMs: numberOrNull.default(null),
    lastNewsAtMs: numberOrNull.default(null),
    usualGapMs: numberOrNull.default(null),
    movingTo: z.object({ address: z.string(), polls: z.number() }).nullable(),
    longestIntervalMs: z.number().exactOptional(),
    overranAtMs: z.number().exactOptional(),
    leavesSinceMs: z.number().exactOptional(),
  }),
  nextPollAtMs: z.number(),
  intervalMs: z.number().default(60 * 60_000),
  baselineAtMs: numberOrNull,
})

export const learnedRow: z.ZodType<LearnedChrome> = z.object({
  documents: z.number(),
  blocks: z.record(z.string(), z.tuple([z.number(), z.number()])),
  pages: z
    .array(z.object({ title: z.string(), blocks: z.array(z.tuple([z.string(), z.number(), z.number()])) }))
    .exactOptional(),
})

export const articleRow: z.ZodType<Article> = z.object({
  id: z.string(),
  lang: z.string(),
  published: textOrNull,
  title: z.string(),
  text: z.string(),
  url: textOrNull,
  outlet: z.string(),
  feedId: z.string(),
  firstSeenAtMs: z.number(),
  isNews: z.boolean(),
})

const storyMember: z.ZodType<StoryMember> = z.object({
  articleId: z.string(),
  outlet: z.string(),
  title: z.string(),
  url: textOrNull,
  published: textOrNull,
  textLength: z.number().exactOptional(),
})

export const storyRow: z.ZodType<Story> = z.object({
  id: z.string(),
  eventId: z.string(),
  lang: z.string(),
  members: z.array(storyMember),
  leadArticleId: z.string(),
  firstSeenAtMs: z.number(),
  isNews: z.boolean(),
})

export const dueRow = z.object({ sk: z.string(), address: z.string(), nextPollAtMs: z.number() })

export const ungroupedRow = z.object({ sk: z.string(), lang: z.string(), firstSeenAtMs: z.number() })

/**
 * Holders as one attribute: eight of them stay far below the kilobyte that a write costs by, and a batch of rows is read in
 * half the time.
 */
export const holdersText = (holders: readonly PrintHolder[]): string =>
  JSON.stringify(holders.map(({ articleId, storyId, atMs }) => [articleId, storyId, atMs]))

const holders = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.tuple([z.string(), z.string(), z.number()])))
  .transform((list): readonly PrintHolder[] => list.map(([articleId, storyId, atMs]) => ({ articleId, storyId, atMs })))

export const printRow = z.object({ pk: z.string(), holders })

const language = z.enum(LANGUAGES)
const topicNames = z.record(language, z.string())
const phrases = z.record(language, z.array(z.string()))

export const topicVersionRow: z.ZodType<TopicVersion> = z.object({
  version: z.number(),
  publishedAtMs: z.number(),
  topics: z.array(
    z.object({ id: z.string(), names: topicNames, any: phrases, none: phrases }) satisfies z.ZodType<Topic>,
  ),
})

export const editionRow: z.ZodType<Edition> = z.object({
  id: z.string(),
  window: z.object({ fromMs: z.number(), toMs: z.number() }),
  state: z.enum(EDITION_STATES),
  composedAtMs: z.number(),
  releaseAtMs: z.number(),
  storyCount: z.number(),
  topics: z.array(z.object({ id: z.string(), names: topicNames })),
  unmatchedCount: z.number(),
  recipients: z.object({ candidates: z.number(), deliveries: z.number(), excluded: z.number() }).nullable(),
  sentAtMs: numberOrNull,
})

const span: z.ZodType<Span> = z.object({ in: z.enum(['title', 'text']), start: z.number(), end: z.number() })
const spanOrNull = span.nullable()

const match: z.ZodType<Match> = z.object({
  topicId: z.string(),
  hits: z.array(z.object({ phrase: z.string(), span })),
})

const brief: z.ZodType<Brief> = z.object({
  id: z.string(),
  lang: z.string(),
  kinds: z.array(z.enum(BRIEF_KINDS)),
  organizers: z.array(z.string()),
  theme: textOrNull,
  place: textOrNull,
  date: textOrNull,
  endDate: textOrNull,
  speakers: z.array(z.object({ name: textOrNull, role: textOrNull, statements: z.array(z.string()) })),
  // Editions of before 0.3 lack these.
  collective: z.array(z.string()).default([]),
  upcoming: z
    .array(z.object({ kind: z.enum(UPCOMING_KINDS), date: z.string(), endDate: textOrNull, text: z.string() }))
    .default([]),
  summary: z.array(z.string()),
  spans: z.object({
    theme: spanOrNull,
    organizers: z.array(span),
    place: spanOrNull,
    date: spanOrNull,
    speakers: z.array(z.object({ name: spanOrNull, role: spanOrNull, statements: z.array(span) })),
    collective: z.array(span).default([]),
    upcoming: z.array(span).default([]),
    summary: z.array(span),
  }),
})

export const editionStoryRow: z.ZodType<EditionStory> = z.object({
  position: z.number(),
  storyId: z.string(),
  eventId: z.string(),
  lang: z.string(),
  title: z.string(),
  url: textOrNull,
  outlet: z.string(),
  published: textOrNull,
  alsoIn: z.array(storyMember),
  matches: z.array(match),
  brief,
  // Editions of before 0.3 lack it.
  followsUp: z
    .object({ editionId: z.string(), storyId: z.string(), title: z.string(), day: z.string() })
    .nullable()
    .default(null),
})

export const announcementRow: z.ZodType<Announcement> = z.object({
  editionId: z.string(),
  storyId: z.string(),
  eventId: z.string(),
  lang: z.string(),
  title: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  place: textOrNull,
  theme: textOrNull,
  organizers: z.array(z.string()),
})
