import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { openNewsroomTable, type NewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { learnFromPages, NOTHING_LEARNED } from '../../functions/core/articles/learned-chrome.ts'
import type { Article, Feed, Language } from '../../functions/core/model.ts'
import { dieAtEveryWrite, startDynalite, type EmbeddedTables } from '../dynalite.ts'
import {
  all,
  articleOf,
  DAY_MS,
  editionOf,
  editionStoryOf,
  feedOf,
  groupingOf,
  HOUR_MS,
  NOON_MS,
  storyOf,
} from './newsroom-samples.ts'

let embedded: EmbeddedTables
let tableName: string
let newsroom: NewsroomTable
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  tableName = (await embedded.freshTables()).newsroom
  newsroom = openNewsroomTable(embedded.client, tableName)
})

describe('a feed', () => {
  it('is followed once, and read back whole', async () => {
    const feed = feedOf({ health: { ...feedOf().health, movingTo: { address: 'https://new.example/', polls: 2 } } })
    expect(await newsroom.followFeed(feed)).toBe('followed')
    expect(await newsroom.followFeed({ ...feed, outlet: 'Another' })).toBe('known')
    expect(await newsroom.feed(feed.id)).toEqual(feed)
    expect(await newsroom.feed('feed-2')).toBeNull()
  })

  it('keeps what polls know of it: how long it may be left alone, what it left, when it overran', async () => {
    const feed = feedOf()
    await newsroom.followFeed(feed)
    const health = { ...feed.health, longestIntervalMs: HOUR_MS, overranAtMs: NOON_MS, leavesSinceMs: NOON_MS }
    expect(await newsroom.savePoll(feed, { ...feed, health })).toBe(true)
    expect((await newsroom.feed(feed.id))?.health).toEqual(health)
  })

  it('has what recurs over its articles, and the pages that it was learned from', async () => {
    expect(await newsroom.learnedChrome('feed-1')).toEqual(NOTHING_LEARNED)
    const learned = learnFromPages(NOTHING_LEARNED, [{ title: 'Un titre', text: 'Un pied de page qui revient.' }])
    expect(learned.pages).toHaveLength(1)
    await newsroom.saveLearnedChrome('feed-1', learned)
    expect(await newsroom.learnedChrome('feed-1')).toEqual(learned)
  })

  it('is due from its instant on, the longest due first, while it is active', async () => {
    const feeds: Partial<Feed>[] = [
      { id: 'now', nextPollAtMs: NOON_MS },
      { id: 'long-due', nextPollAtMs: NOON_MS - HOUR_MS },
      { id: 'later', nextPollAtMs: NOON_MS + 1 },
      { id: 'stopped', nextPollAtMs: NOON_MS - 1, state: 'stopped' },
    ]
    for (const feed of feeds) await newsroom.followFeed(feedOf(feed))
    expect((await all(newsroom.dueFeeds(NOON_MS))).map(({ id }) => id)).toEqual(['long-due', 'now'])
    expect((await all(newsroom.feeds())).map(({ id }) => id).sort()).toEqual(['later', 'long-due', 'now', 'stopped'])
  })

  it('leaves the due ones when it is stopped, and comes back when it is active again', async () => {
    await newsroom.followFeed(feedOf())
    await newsroom.changeFeed('feed-1', { state: 'stopped' })
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([])
    await newsroom.changeFeed('feed-1', { state: 'active' })
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([
      { id: 'feed-1', address: feedOf().address, nextPollAtMs: NOON_MS },
    ])
  })

  it('is saved by the first of two polls that read it, and then due when that poll says', async () => {
    const read = feedOf()
    await newsroom.followFeed(read)
    const [first, second] = [1, 2].map((hours) => ({ ...read, nextPollAtMs: NOON_MS + hours * HOUR_MS }))
    const saved = await Promise.all([first, second].map((after) => newsroom.savePoll(read, after ?? read)))
    expect(saved.filter(Boolean)).toHaveLength(1)
    expect(await newsroom.feed('feed-1')).toEqual(saved[0] === true ? first : second)
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([])
  })

  it('that went or was put aside at a poll is not due any more', async () => {
    const read = feedOf()
    await newsroom.followFeed(read)
    expect(await newsroom.savePoll(read, { ...read, state: 'gone' })).toBe(true)
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([])
  })

  it.each([{ state: 'stopped' }, { nextPollAtMs: NOON_MS + 1 }, { address: 'https://new.example/rss' }] as const)(
    'that an editor changed during a poll (%o) stays as the editor has it',
    async (change) => {
      const read = feedOf()
      await newsroom.followFeed(read)
      const edited = await newsroom.changeFeed('feed-1', change)
      expect(edited).toMatchObject(change)
      expect(await newsroom.savePoll(read, { ...read, nextPollAtMs: NOON_MS + HOUR_MS })).toBe(false)
      expect(await newsroom.feed('feed-1')).toEqual(edited)
    },
  )

  it('keeps what an editor changed of its name during a poll, and what the poll found', async () => {
    const read = feedOf()
    await newsroom.followFeed(read)
    await newsroom.changeFeed('feed-1', { outlet: 'Le Détroit', selector: '.news li' })
    const validators = { etag: '"a2"', lastModified: null }
    expect(await newsroom.savePoll(read, { ...read, validators, nextPollAtMs: NOON_MS + 1 })).toBe(true)
    expect(await newsroom.feed('feed-1')).toMatchObject({ outlet: 'Le Détroit', selector: '.news li', validators })
  })

  it('at another address begins without validators', async () => {
    await newsroom.followFeed(feedOf())
    const moved = await newsroom.changeFeed('feed-1', { address: 'https://new.example/rss' })
    expect(moved?.validators).toEqual({ etag: null, lastModified: null })
  })

  it('that nobody follows cannot be changed', async () => {
    expect(await newsroom.changeFeed('feed-9', { outlet: 'X' })).toBeNull()
    expect(await newsroom.feed('feed-9')).toBeNull()
  })

  it('whose row was garbled is named, not passed over', async () => {
    const row = { pk: 'FEED', sk: 'odd', ...feedOf({ id: 'odd' }), outlet: 7 }
    await embedded.client.send(new PutCommand({ TableName: tableName, Item: row }))
    await expect(newsroom.feed('odd')).rejects.toThrow(/FEED \/ odd .*outlet/)
    await expect(all(newsroom.feeds())).rejects.toThrow(/FEED \/ odd/)
  })
})

describe('an article', () => {
  const keep = (...articles: Article[]) =>
    newsroom.keepArticles(articles.map((article) => ({ article, identities: [`guid:${article.id}`] })))
  const ungroupedIds = async (language: Language | 'other' = 'fr') =>
    (await all(newsroom.ungroupedArticles(language))).map(({ id }) => id).sort()

  it('is kept once and read back whole, however many keep it at the same time', async () => {
    const article = articleOf({ published: null, url: null })
    const keeping = await Promise.all([1, 2, 3].map(() => keep(article)))
    expect(keeping.map(({ size }) => size).sort()).toEqual([0, 0, 1])
    expect(await newsroom.articles([article.id, 'article-2', article.id])).toEqual(new Map([[article.id, article]]))
  })

  it('given twice in one batch is kept once, as it stood first', async () => {
    const again = articleOf({ title: 'Again' })
    const batch = [
      { article: articleOf(), identities: ['guid:1'] },
      { article: again, identities: ['url:1'] },
    ]
    expect(await newsroom.keepArticles(batch)).toEqual(new Set(['article-1']))
    expect((await newsroom.knownIdentities(['guid:1', 'url:1'])).size).toBe(2)
  })

  it('is known by each of its identities', async () => {
    await newsroom.keepArticles([
      { article: articleOf({ id: 'first' }), identities: ['guid:1', 'url:1'] },
      { article: articleOf({ id: 'second' }), identities: ['guid:2'] },
    ])
    expect(await newsroom.knownIdentities(['guid:1', 'url:1', 'guid:2', 'guid:3'])).toEqual(
      new Map([
        ['guid:1', 'first'],
        ['url:1', 'first'],
        ['guid:2', 'second'],
      ]),
    )
  })

  it('may have an identity longer than a key of DynamoDB', async () => {
    const guid = 'x'.repeat(5000)
    await newsroom.keepArticles([{ article: articleOf(), identities: [guid] }])
    expect(await newsroom.knownIdentities([guid, guid])).toEqual(new Map([[guid, 'article-1']]))
  })

  it('is found by sweeps wherever its keeper died, and completed by repeating the batch', async () => {
    const batchAt = (writes: number) =>
      [1, 2].map((n) => ({
        article: articleOf({ id: `article-${writes}-${n}` }),
        identities: [`guid:${writes}-${n}`, `url:${writes}-${n}`],
      }))
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying, writes) => openNewsroomTable(dying, tableName).keepArticles(batchAt(writes)),
      async (writes) => {
        const [ids, identities] = [
          batchAt(writes).map(({ article }) => article.id),
          batchAt(writes).flatMap(({ identities }) => identities),
        ]
        const there = [...(await newsroom.articles(ids)).keys()]
        expect(await ungroupedIds()).toEqual(expect.arrayContaining(there))
        // Until the last write a repeated poll takes them for new.
        expect((await newsroom.knownIdentities(identities)).size).toBe(0)
        const kept = await newsroom.keepArticles(batchAt(writes))
        expect([...there, ...kept].sort()).toEqual(ids)
        expect((await newsroom.knownIdentities(identities)).size).toBe(4)
        expect(await ungroupedIds()).toEqual(expect.arrayContaining(ids))
      },
    )
    expect(deaths).toBe(1 + 2 + 1)
  })

  it('is ungrouped, in its language, until it is in a story', async () => {
    await keep(...['a', 'b', 'c'].map((id) => articleOf({ id })), articleOf({ id: 'arabic', lang: 'ar' }))
    await keep(...['de', 'und'].map((lang) => articleOf({ id: lang, lang })))
    expect(await ungroupedIds('other')).toEqual(['de', 'und'])
    expect(await all(newsroom.ungroupedArticles('ar'))).toEqual([{ id: 'arabic', lang: 'ar', firstSeenAtMs: NOON_MS }])
    expect(await ungroupedIds()).toEqual(['a', 'b', 'c'])

    const grouped = new Map([['b', 'story-1']])
    await newsroom.saveGrouping(groupingOf({ stories: [storyOf()], grouped }))
    expect(await ungroupedIds()).toEqual(['a', 'c'])
    expect(await newsroom.storyIdsOf(['a', 'b', 'nowhere'])).toEqual(grouped)
    await newsroom.forgetUngrouped('fr', ['a', 'nowhere'])
    expect(await ungroupedIds()).toEqual(['c'])
  })

  it('kept again after it was grouped keeps its story', async () => {
    await keep(articleOf())
    const grouped = new Map([['article-1', 'story-1']])
    await newsroom.saveGrouping(groupingOf({ stories: [storyOf()], grouped }))
    expect(await keep(articleOf())).toEqual(new Set())
    expect(await newsroom.storyIdsOf(['article-1'])).toEqual(grouped)
  })

  it('of 100 KB is read with as many others as are asked for, request after request', async () => {
    const text = 'ا'.repeat(50_000)
    const ids = Array.from({ length: 130 }, (_, at) => `long-${at}`)
    await keep(...ids.map((id) => articleOf({ id, text })))
    expect((await newsroom.articles(ids)).size).toBe(130)
  })
})

describe('a grouping', () => {
  const holder = (atMs: number) => ({ articleId: `article-${atMs}`, storyId: 'story-1', atMs })

  it('is read back: stories, and who holds each fingerprint of a language', async () => {
    const prints = new Map([['p1', [holder(2), holder(1)]]])
    const eventPrints = new Map([['e1', [holder(3)]]])
    await newsroom.saveGrouping(groupingOf({ stories: [storyOf()], prints, eventPrints }))
    expect(await newsroom.stories(['story-1', 'story-2'])).toEqual(new Map([['story-1', storyOf()]]))
    expect(await newsroom.printHolders('fr', ['p1', 'p2'], ['e1', 'e2'])).toEqual(new Map([...prints, ...eventPrints]))
    expect(await newsroom.printHolders('ar', ['p1'], ['e1'])).toEqual(eventPrints)
    expect(await newsroom.printHolders('fr', ['e1'], ['p1'])).toEqual(new Map())
  })

  it('keeps the eight newest holders of a fingerprint', async () => {
    const holders = [3, 1, 9, 2, 8, 7, 4, 6, 5].map(holder)
    await newsroom.saveGrouping(groupingOf({ prints: new Map([['p', holders]]) }))
    const kept = (await newsroom.printHolders('fr', ['p'], [])).get('p')
    expect(kept?.map(({ atMs }) => atMs)).toEqual([9, 8, 7, 6, 5, 4, 3, 2])
  })

  it('of more stories than one batch holds is written whole', async () => {
    const stories = Array.from({ length: 60 }, (_, at) => storyOf({ id: `story-${at}` }))
    await newsroom.saveGrouping(groupingOf({ stories }))
    const ids = Array.from({ length: 130 }, (_, at) => `story-${at}`)
    expect((await newsroom.stories(ids)).size).toBe(60)
  })

  it('leaves an article ungrouped until all else of it is written, so that repeating it ends the same', async () => {
    const grouping = groupingOf({
      stories: [storyOf()],
      prints: new Map([['p', [holder(1)]]]),
      grouped: new Map([['article-1', 'story-1']]),
    })
    await newsroom.keepArticles([{ article: articleOf(), identities: [] }])
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying) => openNewsroomTable(dying, tableName).saveGrouping(grouping),
      async () => {
        expect(await all(newsroom.ungroupedArticles('fr'))).toHaveLength(1)
        // What was decided is told by the fingerprints before any story holds the article, and by all of them before its mark.
        const told = (await newsroom.printHolders('fr', ['p'], [])).size
        const held = (await newsroom.stories(['story-1'])).size
        const marked = (await newsroom.storyIdsOf(['article-1'])).size
        expect([told, held, marked]).toEqual([told, held, marked].sort((a, b) => b - a))
      },
    )
    expect(deaths).toBe(4)
    expect(await newsroom.stories(['story-1'])).toEqual(new Map([['story-1', storyOf()]]))
    expect(await newsroom.printHolders('fr', ['p'], [])).toEqual(grouping.prints)
    expect(await newsroom.storyIdsOf(['article-1'])).toEqual(grouping.grouped)
  })
})

describe('a window of stories', () => {
  const save = (stories: Readonly<Record<string, number>>) =>
    newsroom.saveGrouping(
      groupingOf({ stories: Object.entries(stories).map(([id, firstSeenAtMs]) => storyOf({ id, firstSeenAtMs })) }),
    )
  const idsIn = async (fromMs: number, toMs: number) =>
    (await all(newsroom.storiesFirstSeen({ fromMs, toMs }))).map(({ id }) => id)

  it('leaves out the instant it starts from and takes in the one it ends with, oldest first over days', async () => {
    const to = NOON_MS + 3 * DAY_MS
    await save({
      atEnd: to,
      before: NOON_MS - 1,
      atStart: NOON_MS,
      after: to + 1,
      nextDay: NOON_MS + DAY_MS,
      justIn: NOON_MS + 1,
    })
    expect(await idsIn(NOON_MS, to)).toEqual(['justIn', 'nextDay', 'atEnd'])
  })

  it('shares no story with the next, and together they miss none', async () => {
    const midnight = Date.UTC(2026, 10, 24)
    await save({ a: midnight - 1, b: midnight, c: midnight + 1 })
    const first = await idsIn(NOON_MS, midnight)
    const second = await idsIn(midnight, midnight + DAY_MS)
    expect([...first, ...second]).toEqual(['a', 'b', 'c'])
  })

  it('that is empty gives none', async () => {
    await save({ a: NOON_MS })
    expect(await idsIn(NOON_MS, NOON_MS)).toEqual([])
    expect(await idsIn(NOON_MS - 1, NOON_MS)).toEqual(['a'])
  })
})

describe('published topics', () => {
  const words = { fr: ['table ronde'], ar: [], en: [], es: [] }
  const topic = { id: 'roundtables', names: { fr: 'a', ar: 'b', en: 'c', es: 'd' }, any: words, none: words }
  const versionOf = (version: number) => ({ version, publishedAtMs: NOON_MS + version, topics: [topic] })

  it('are none at first, then the newest version', async () => {
    expect(await newsroom.publishedTopics()).toBeNull()
    expect(await newsroom.publishTopics(versionOf(1))).toBe('published')
    expect(await newsroom.publishTopics(versionOf(2))).toBe('published')
    expect(await newsroom.publishedTopics()).toEqual(versionOf(2))
  })

  it('take a version once, of two editors at the same time', async () => {
    const editors = await Promise.all([1, 1].map((version) => newsroom.publishTopics(versionOf(version))))
    expect(editors.sort()).toEqual(['published', 'taken'])
  })

  it('are not stuck behind an editor who died before his version held', async () => {
    await dieAtEveryWrite(
      embedded.client,
      (dying) => openNewsroomTable(dying, tableName).publishTopics(versionOf(1)),
      async (writes) => {
        expect(await newsroom.publishTopics(versionOf(1))).toBe(writes === 0 ? 'published' : 'taken')
        expect(await newsroom.publishedTopics()).toEqual(versionOf(1))
      },
    )
    expect(await newsroom.publishTopics(versionOf(2))).toBe('published')
  })
})

describe('a draft edition', () => {
  const stories = [editionStoryOf(0), editionStoryOf(1)]

  it('is kept once with its stories, in their order', async () => {
    expect(await newsroom.keepDraft(editionOf(), [...stories].reverse())).toBe('kept')
    expect(await newsroom.keepDraft(editionOf(), stories)).toBe('exists')
    expect(await newsroom.edition('2026-w48')).toEqual(editionOf())
    expect(await newsroom.editionStories('2026-w48')).toEqual(stories)
    expect(await newsroom.editionStories('2026-w49')).toEqual([])
  })

  it('of two composers at the same time is one, and shows the stories of that one alone', async () => {
    const longer = [...stories, editionStoryOf(2)]
    const composing = await Promise.all([
      newsroom.keepDraft(editionOf(), stories),
      newsroom.keepDraft(editionOf({ storyCount: 3 }), longer),
    ])
    expect(composing.sort()).toEqual(['exists', 'kept'])
    const kept = await newsroom.edition('2026-w48')
    expect(await newsroom.editionStories('2026-w48')).toHaveLength(kept?.storyCount ?? -1)
  })

  it('is refused where another week was composed from the same instant', async () => {
    await newsroom.keepDraft(editionOf(), stories)
    expect(await newsroom.keepDraft(editionOf({ id: '2026-w49' }), stories)).toBe('exists')
    expect(await newsroom.edition('2026-w49')).toBeNull()
  })

  it('is completed by repeating it, wherever its composer died', async () => {
    await dieAtEveryWrite(
      embedded.client,
      (dying, writes) => {
        const window = { fromMs: writes, toMs: NOON_MS }
        return openNewsroomTable(dying, tableName).keepDraft(editionOf({ id: `week-${writes}`, window }), stories)
      },
      async (writes) => {
        const again = editionOf({ id: `week-${writes}`, window: { fromMs: writes, toMs: NOON_MS } })
        expect(await newsroom.edition(again.id)).toBeNull()
        expect(await newsroom.keepDraft(again, stories)).toBe('kept')
        expect(await newsroom.edition(again.id)).toEqual(again)
        expect(await newsroom.editionStories(again.id)).toEqual(stories)
      },
    )
  })

  it('whose composer died is shown by who composes from that instant next, even as another week', async () => {
    let shown = 0
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying, writes) => {
        const window = { fromMs: writes, toMs: NOON_MS }
        return openNewsroomTable(dying, tableName).keepDraft(editionOf({ id: `early-${writes}`, window }), stories)
      },
      async (writes) => {
        const window = { fromMs: writes, toMs: NOON_MS + DAY_MS }
        const outcome = await newsroom.keepDraft(editionOf({ id: `late-${writes}`, window }), stories)
        const [early, late] = [await newsroom.edition(`early-${writes}`), await newsroom.edition(`late-${writes}`)]
        expect([early, late].filter((edition) => edition !== null)).toHaveLength(1)
        expect(outcome).toBe(late ? 'kept' : 'exists')
        if (early) shown += 1
      },
    )
    expect(deaths).toBe(3)
    expect(shown).toBe(1)
  })

  it('whose id another window took meanwhile gives its window free again', async () => {
    const window = { fromMs: NOON_MS, toMs: NOON_MS + DAY_MS }
    const void_ = { pk: `WINDOW#${NOON_MS}`, sk: 'DRAFT', edition: editionOf({ window }), digest: 'void' }
    await newsroom.keepDraft(editionOf(), stories)
    await embedded.client.send(new PutCommand({ TableName: tableName, Item: void_ }))
    expect(await newsroom.keepDraft(editionOf({ id: '2026-w49', window }), stories)).toBe('kept')
  })
})

describe('what an edition announces', () => {
  const announcing = (position: number, date: string, endDate: string | null = null) => {
    const story = editionStoryOf(position)
    return { ...story, brief: { ...story.brief, date, endDate } }
  }
  const window = { fromMs: NOON_MS, toMs: NOON_MS + 7 * DAY_MS }

  it('is found by each of its days, once, with the edition as it is by now', async () => {
    await newsroom.keepDraft(editionOf(), [announcing(0, '2026-11-25', '2026-11-27'), announcing(1, '2026-11-28')])
    expect(await newsroom.announcementsOn(['2026-11-26', '2026-11-27', '2026-12-01', '2026-11-26'])).toMatchObject([
      {
        announcement: { editionId: '2026-w48', storyId: 'story-0', firstDay: '2026-11-25', lastDay: '2026-11-27' },
        edition: { state: 'draft', recipients: null },
      },
    ])
    const recipients = { candidates: 1, deliveries: 1, excluded: 0 }
    await newsroom.moveEdition('2026-w48', ['draft'], 'sent', { recipients })
    const found = await newsroom.announcementsOn(['2026-11-25', '2026-11-28'])
    expect(found.map(({ announcement, edition }) => [announcement.storyId, edition.state])).toEqual([
      ['story-0', 'sent'],
      ['story-1', 'sent'],
    ])
  })

  it('is kept for eight weeks after its last day', async () => {
    await newsroom.keepDraft(editionOf(), [announcing(0, '2026-11-25', '2026-11-27')])
    const { Items } = await embedded.client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'ANNOUNCED#2026-11-26' },
      }),
    )
    expect(Items).toMatchObject([{ expiresAtS: Date.UTC(2026, 10, 27 + 56) / 1000 }])
  })

  it('does not count in a draft that never came to stand', async () => {
    const mine = [announcing(0, '2026-11-25')]
    const theirs = [announcing(0, '2026-11-26'), announcing(1, '2026-11-25')]
    const outcomes = await Promise.all([
      newsroom.keepDraft(editionOf(), mine),
      newsroom.keepDraft(editionOf({ storyCount: 2 }), theirs),
    ])
    const found = await newsroom.announcementsOn(['2026-11-25', '2026-11-26'])
    expect(found).toHaveLength(outcomes[0] === 'kept' ? 1 : 2)
    await newsroom.keepDraft(editionOf({ id: '2026-w50' }), [announcing(0, '2026-12-24')])
    expect(await newsroom.announcementsOn(['2026-12-24'])).toEqual([])
  })

  it('is found of every edition, in as many pages as it takes', async () => {
    const long = { ...announcing(0, '2026-12-24'), title: 'Une table ronde '.repeat(1_000) }
    await newsroom.keepDraft(
      editionOf(),
      Array.from({ length: 80 }, (_, at) => ({ ...long, position: at, storyId: `story-${at}` })),
    )
    await newsroom.keepDraft(editionOf({ id: '2026-w49', window }), [announcing(80, '2026-12-24')])
    expect(await newsroom.announcementsOn(['2026-12-24'])).toHaveLength(81)
    expect(await newsroom.announcementsOn([])).toEqual([])
  })
})

describe('an edition', () => {
  it('is listed newest first', async () => {
    for (const week of [9, 48, 10]) {
      const id = `2026-w${String(week).padStart(2, '0')}`
      await newsroom.keepDraft(editionOf({ id, window: { fromMs: week, toMs: week + 1 } }), [])
    }
    expect((await all(newsroom.editions())).map(({ id }) => id)).toEqual(['2026-w48', '2026-w10', '2026-w09'])
  })

  it('moves from the states named, with its changes, and keeps its stories', async () => {
    await newsroom.keepDraft(editionOf(), [editionStoryOf(0)])
    const recipients = { candidates: 3, deliveries: 2, excluded: 1 }
    const moved = await newsroom.moveEdition('2026-w48', ['draft', 'approved'], 'sending', { recipients })
    expect(moved).toEqual(editionOf({ state: 'sending', recipients }))
    expect(await newsroom.edition('2026-w48')).toEqual(moved)
    expect(await newsroom.editionStories('2026-w48')).toHaveLength(1)
  })

  it('stays where it is from any other state, and where it is not there at all', async () => {
    await newsroom.keepDraft(editionOf(), [])
    expect(await newsroom.moveEdition('2026-w48', ['approved', 'held'], 'sending')).toBeNull()
    expect(await newsroom.moveEdition('2026-w49', ['draft'], 'held')).toBeNull()
    expect((await newsroom.edition('2026-w48'))?.state).toBe('draft')
    expect(await newsroom.edition('2026-w49')).toBeNull()
  })

  it('is moved by exactly one of those who try', async () => {
    await newsroom.keepDraft(editionOf(), [])
    const tries = await Promise.all([1, 2, 3].map(() => newsroom.moveEdition('2026-w48', ['draft'], 'sending')))
    expect(tries.filter(Boolean)).toHaveLength(1)
  })

  it('of more stories than a query gives at once is read whole', async () => {
    const long = 'mot '.repeat(10_000)
    const stories = Array.from({ length: 40 }, (_, at) => editionStoryOf(at, { title: long }))
    await newsroom.keepDraft(editionOf(), stories)
    expect((await newsroom.editionStories('2026-w48')).map(({ position }) => position)).toEqual(
      stories.map((_, at) => at),
    )
  })
})
