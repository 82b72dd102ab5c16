import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { openNewsroomTable, type NewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import type { Feed } from '../../functions/core/model.ts'
import { dieAtEveryWrite, startDynalite, type EmbeddedTables } from '../dynalite.ts'
import {
  all,
  articleOf,
  DAY_MS,
  editionOf,
  editionStoryOf,
  feedOf,
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
    await newsroom.saveFeed(feedOf({ state: 'stopped' }))
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([])
    await newsroom.saveFeed(feedOf())
    expect(await all(newsroom.dueFeeds(NOON_MS))).toHaveLength(1)
  })

  it('is taken for a poll by exactly one of those who read it', async () => {
    const feed = feedOf()
    await newsroom.followFeed(feed)
    const claims = [1, 2, 3, 4].map((lease) => newsroom.claimPoll(feed, NOON_MS + lease))
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1)
    expect(await all(newsroom.dueFeeds(NOON_MS))).toEqual([])
  })

  it('is not taken once an editor has stopped it', async () => {
    await newsroom.followFeed(feedOf())
    await newsroom.saveFeed(feedOf({ state: 'stopped' }))
    expect(await newsroom.claimPoll(feedOf(), NOON_MS + HOUR_MS)).toBe(false)
  })

  it('whose row was garbled is named, not passed over', async () => {
    const row = { pk: 'FEED', sk: 'odd', ...feedOf({ id: 'odd' }), outlet: 7 }
    await embedded.client.send(new PutCommand({ TableName: tableName, Item: row }))
    await expect(newsroom.feed('odd')).rejects.toThrow(/FEED \/ odd .*outlet/)
    await expect(all(newsroom.feeds())).rejects.toThrow(/FEED \/ odd/)
  })
})

describe('an article', () => {
  it('is kept once and read back whole, however many keep it at the same time', async () => {
    const article = articleOf({ published: null, url: null })
    const keeping = await Promise.all([1, 2, 3].map(() => newsroom.keepArticle(article, ['guid:1', 'url:1'])))
    expect(keeping.sort()).toEqual(['kept', 'known', 'known'])
    expect(await newsroom.articles([article.id, 'article-2', article.id])).toEqual(new Map([[article.id, article]]))
  })

  it('is known by each of its identities, and an identity stays with who had it first', async () => {
    await newsroom.keepArticle(articleOf({ id: 'first' }), ['guid:1', 'url:1'])
    await newsroom.keepArticle(articleOf({ id: 'second' }), ['url:1', 'guid:2'])
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
    await newsroom.keepArticle(articleOf(), [guid])
    expect(await newsroom.knownIdentities([guid, guid])).toEqual(new Map([[guid, 'article-1']]))
  })

  it('is completed by repeating it, wherever its keeper died', async () => {
    const articleAt = (writes: number) => articleOf({ id: `article-${writes}` })
    const identitiesAt = (writes: number) => [`guid:${writes}`, `url:${writes}`]
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying, writes) => openNewsroomTable(dying, tableName).keepArticle(articleAt(writes), identitiesAt(writes)),
      async (writes) => {
        await newsroom.keepArticle(articleAt(writes), identitiesAt(writes))
        expect((await newsroom.knownIdentities(identitiesAt(writes))).size).toBe(2)
        expect((await newsroom.articles([`article-${writes}`])).size).toBe(1)
      },
    )
    expect(deaths).toBe(4)
    expect(await all(newsroom.ungroupedArticles('fr'))).toHaveLength(5)
  })

  it('counts as kept by who repeats it after a death that left it unseen by grouping', async () => {
    await dieAtEveryWrite(
      embedded.client,
      (dying, writes) => openNewsroomTable(dying, tableName).keepArticle(articleOf({ id: `a-${writes}` }), ['guid']),
      async (writes) => {
        const isListed = (await all(newsroom.ungroupedArticles('fr'))).some(({ id }) => id === `a-${writes}`)
        expect(await newsroom.keepArticle(articleOf({ id: `a-${writes}` }), [])).toBe(isListed ? 'known' : 'kept')
      },
    )
  })

  it('is ungrouped, oldest first, in its language, until it is in a story', async () => {
    const arrivals = { late: 3, early: 1, middle: 2 }
    for (const [id, arrival] of Object.entries(arrivals))
      await newsroom.keepArticle(articleOf({ id, firstSeenAtMs: NOON_MS + arrival }), [])
    await newsroom.keepArticle(articleOf({ id: 'arabic', lang: 'ar' }), [])
    for (const lang of ['de', 'und']) await newsroom.keepArticle(articleOf({ id: lang, lang }), [])
    expect((await all(newsroom.ungroupedArticles('other'))).map(({ id }) => id).toSorted()).toEqual(['de', 'und'])
    expect((await all(newsroom.ungroupedArticles('fr'))).map(({ id }) => id)).toEqual(['early', 'middle', 'late'])

    const grouped = new Map([['middle', 'story-1']])
    await newsroom.saveGrouping({ lang: 'fr', stories: [storyOf()], prints: new Map(), grouped })
    expect((await all(newsroom.ungroupedArticles('fr'))).map(({ id }) => id)).toEqual(['early', 'late'])
    expect(await newsroom.storyIdsOf(['early', 'middle', 'nowhere'])).toEqual(grouped)
  })

  it('kept again after it was grouped does not come back to grouping', async () => {
    await newsroom.keepArticle(articleOf(), ['guid:1'])
    const grouped = new Map([['article-1', 'story-1']])
    await newsroom.saveGrouping({ lang: 'fr', stories: [storyOf()], prints: new Map(), grouped })
    expect(await newsroom.keepArticle(articleOf(), ['guid:1'])).toBe('known')
    expect(await all(newsroom.ungroupedArticles('fr'))).toEqual([])
  })

  it('of 100 KB is listed with as many others as lie there, page after page', async () => {
    const text = 'ا'.repeat(50_000)
    const ids = Array.from({ length: 130 }, (_, at) => `long-${String(at).padStart(3, '0')}`)
    for (const [at, id] of ids.entries()) await newsroom.keepArticle(articleOf({ id, text, firstSeenAtMs: at }), [])
    expect((await all(newsroom.ungroupedArticles('fr'))).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a grouping', () => {
  const holder = (atMs: number) => ({ articleId: `article-${atMs}`, storyId: 'story-1', atMs })

  it('is read back: stories, and who holds each fingerprint of a language', async () => {
    const prints = new Map([['p1', [holder(2), holder(1)]]])
    await newsroom.saveGrouping({ lang: 'fr', stories: [storyOf()], prints, grouped: new Map() })
    expect(await newsroom.stories(['story-1', 'story-2'])).toEqual(new Map([['story-1', storyOf()]]))
    expect(await newsroom.printHolders('fr', ['p1', 'p2'])).toEqual(prints)
    expect(await newsroom.printHolders('ar', ['p1'])).toEqual(new Map())
  })

  it('keeps the eight newest holders of a fingerprint', async () => {
    const holders = [3, 1, 9, 2, 8, 7, 4, 6, 5].map(holder)
    await newsroom.saveGrouping({ lang: 'fr', stories: [], prints: new Map([['p', holders]]), grouped: new Map() })
    const kept = (await newsroom.printHolders('fr', ['p'])).get('p')
    expect(kept?.map(({ atMs }) => atMs)).toEqual([9, 8, 7, 6, 5, 4, 3, 2])
  })

  it('of more stories than one batch holds is written whole', async () => {
    const stories = Array.from({ length: 60 }, (_, at) => storyOf({ id: `story-${at}` }))
    await newsroom.saveGrouping({ lang: 'fr', stories, prints: new Map(), grouped: new Map() })
    const ids = Array.from({ length: 130 }, (_, at) => `story-${at}`)
    expect((await newsroom.stories(ids)).size).toBe(60)
  })

  it('leaves an article ungrouped until all else of it is written, so that repeating it ends the same', async () => {
    const grouping = {
      lang: 'fr',
      stories: [storyOf()],
      prints: new Map([['p', [holder(1)]]]),
      grouped: new Map([['article-1', 'story-1']]),
    }
    await newsroom.keepArticle(articleOf(), [])
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying) => openNewsroomTable(dying, tableName).saveGrouping(grouping),
      async () => {
        expect(await all(newsroom.ungroupedArticles('fr'))).toHaveLength(1)
        expect(await newsroom.storyIdsOf(['article-1'])).toEqual(new Map())
      },
    )
    expect(deaths).toBe(3)
    expect(await newsroom.stories(['story-1'])).toEqual(new Map([['story-1', storyOf()]]))
    expect(await newsroom.printHolders('fr', ['p'])).toEqual(grouping.prints)
    expect(await newsroom.storyIdsOf(['article-1'])).toEqual(grouping.grouped)
  })
})

describe('a window of stories', () => {
  const save = (stories: Readonly<Record<string, number>>) =>
    newsroom.saveGrouping({
      lang: 'fr',
      stories: Object.entries(stories).map(([id, firstSeenAtMs]) => storyOf({ id, firstSeenAtMs })),
      prints: new Map(),
      grouped: new Map(),
    })
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
