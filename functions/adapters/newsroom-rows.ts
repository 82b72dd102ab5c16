import * as z from 'zod'
import {
  BRIEF_KINDS,
  EDITION_STATES,
  FEED_SOURCES,
  LANGUAGES,
  OUTLET_KINDS,
  TEXT_SOURCES,
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
  }),
  nextPollAtMs: z.number(),
  intervalMs: z.number().default(60 * 60_000),
  baselineAtMs: numberOrNull,
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

export const printRow: z.ZodType<{ readonly print: string; readonly holders: readonly PrintHolder[] }> = z.object({
  print: z.string(),
  holders: z.array(z.object({ articleId: z.string(), storyId: z.string(), atMs: z.number() })),
})

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
  summary: z.array(z.string()),
  spans: z.object({
    theme: spanOrNull,
    organizers: z.array(span),
    place: spanOrNull,
    date: spanOrNull,
    speakers: z.array(z.object({ name: spanOrNull, role: spanOrNull, statements: z.array(span) })),
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
})
