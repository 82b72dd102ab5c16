import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { LearnedChrome } from '../core/articles/learned-chrome.ts'
import type { KeptAnnouncement } from '../core/editions/follow-ups.ts'
import type {
  Article,
  Edition,
  EditionState,
  EditionStory,
  EditionWindow,
  Feed,
  IsoDay,
  Language,
  Story,
} from '../core/model.ts'
import type {
  DueFeed,
  FeedChange,
  GroupingToSave,
  NewArticle,
  PrintHolder,
  TopicVersion,
  UngroupedArticle,
} from './newsroom-rows.ts'
import { articlesPart } from './newsroom-table-articles.ts'
import { editionsPart } from './newsroom-table-editions.ts'
import { feedsPart } from './newsroom-table-feeds.ts'
import { storiesPart } from './newsroom-table-stories.ts'
import { topicsPart } from './newsroom-table-topics.ts'

export type { TopicVersion }

/**
 * The Newsroom table: feeds, articles, stories, fingerprints, topic versions, editions. No personal data.
 * Every write that must happen once is a condition; every listing pages by itself.
 */
export interface NewsroomTable {
  // ── feeds
  /** Keeps a new feed. `known` where its id is there already: nothing is changed then. */
  followFeed(feed: Feed): Promise<'followed' | 'known'>
  feed(feedId: string): Promise<Feed | null>
  feeds(): AsyncIterable<Feed>
  /** Active feeds whose `nextPollAtMs` has come, the longest due first, by index: never a scan. */
  dueFeeds(nowMs: number): AsyncIterable<DueFeed>
  /**
   * Writes what a poll changed of a feed, after the poll's articles, so that no article is lost. False where the feed is not due as
   * it was when it was read: another poll or an editor was there first, and nothing is changed then.
   */
  savePoll(read: Feed, after: Feed): Promise<boolean>
  /** Changes what editors may change of a feed; another address begins without validators. Null where there is no such feed. */
  changeFeed(feedId: string, change: FeedChange): Promise<Feed | null>
  /** What recurs over a feed's articles; nothing where nothing was learned yet. Two polls at once may lose what one of them learned. */
  learnedChrome(feedId: string): Promise<LearnedChrome>
  saveLearnedChrome(feedId: string, learned: LearnedChrome): Promise<void>

  // ── articles
  /** Which of these identities are known, and whose they are. At most one request per 100. */
  knownIdentities(identities: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Keeps new articles, each once: first what tells sweeps of them, then the texts by condition on their ids, last their
   * identities (small items of their own), which go over to these articles where another held them. Repeating it after a
   * crash completes it. Returns the ids that were not there before.
   */
  keepArticles(batch: readonly NewArticle[]): Promise<ReadonlySet<string>>
  /** The articles of these ids that are there, by id. */
  articles(articleIds: readonly string[]): Promise<ReadonlyMap<string, Article>>
  /**
   * Articles that are in no story yet, in no order: what a sweep sends to grouping again. `other` are those of every language but the
   * product's own, unknown ones too, so that five calls find all. A keeper that died may have left ids of which there is no text.
   */
  ungroupedArticles(language: Language | 'other'): AsyncIterable<UngroupedArticle>
  /** Takes articles of a language that are in a story out of what sweeps find. */
  forgetUngrouped(lang: string, articleIds: readonly string[]): Promise<void>
  /**
   * Takes articles that were not found kept out of what sweeps find: those that nobody has begun to keep since `markedBeforeMs`,
   * which must lie further back than whoever keeps articles can live.
   */
  forgetUnkept(lang: string, articleIds: readonly string[], markedBeforeMs: number): Promise<void>

  // ── stories. One writer a language (the FIFO queue's message group), so reading and then writing is safe here alone.
  /** The story of each of these articles that is in one, by article id. */
  storyIdsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  stories(storyIds: readonly string[]): Promise<ReadonlyMap<string, Story>>
  /** Who holds each of these fingerprints: of copies in a language, of events in any. At most one request per 100. */
  printHolders(
    lang: string,
    prints: readonly string[],
    eventPrints: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PrintHolder[]>>
  /**
   * Writes the outcome of grouping a batch: first the fingerprints, which say of each article what was decided, then the stories,
   * last the articles' marks that they are grouped, so that after a crash between they are grouped again to the same stories.
   */
  saveGrouping(grouping: GroupingToSave): Promise<void>
  /** Stories first seen in the window, oldest first. One query a day of it; what is written at this very moment may be missed. */
  storiesFirstSeen(window: EditionWindow): AsyncIterable<Story>

  // ── topics
  /** The published set that holds; null where none was published yet. */
  publishedTopics(): Promise<TopicVersion | null>
  /** Publishes the next version, by condition that `version` is still free. */
  publishTopics(version: TopicVersion): Promise<'published' | 'taken'>

  // ── editions
  /**
   * Keeps a draft with its frozen stories and what they announce, once: none of its id and none composed from the same window
   * start may be there. Repeating it after a crash completes it: `kept` where this very draft came to stand with this call.
   * `exists` where another stands for that window start or id; `editions` then shows it.
   */
  keepDraft(edition: Edition, stories: readonly EditionStory[]): Promise<'kept' | 'exists'>
  edition(editionId: string): Promise<Edition | null>
  /** Newest first. */
  editions(): AsyncIterable<Edition>
  /** In order of their positions. */
  editionStories(editionId: string): Promise<readonly EditionStory[]>
  /**
   * What the editions that stand announced for these days, each once, with the edition. One query a day and a read per 100
   * editions, whatever else is kept.
   */
  announcementsOn(days: readonly IsoDay[]): Promise<readonly KeptAnnouncement[]>
  /** Moves an edition from one of `from` to `to`, with these changes, by condition. Null where it is in no such state. */
  moveEdition(
    editionId: string,
    from: readonly EditionState[],
    to: EditionState,
    changes?: Partial<Pick<Edition, 'releaseAtMs' | 'recipients' | 'sentAtMs'>>,
  ): Promise<Edition | null>
}

/** The one module that knows the keys of the Newsroom table is this one, with its five parts. */
export function openNewsroomTable(client: DynamoDBDocumentClient, tableName: string): NewsroomTable {
  const table = { client, name: tableName }
  return {
    ...feedsPart(table),
    ...articlesPart(table),
    ...storiesPart(table),
    ...topicsPart(table),
    ...editionsPart(table),
  }
}
