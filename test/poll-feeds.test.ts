import { describe, expect, it } from 'vitest'
import type { Log } from '../functions/adapters/lambda.ts'
import type { GroupMessage, PollMessage } from '../functions/adapters/queues.ts'
import { toFeed, type FeedListing } from '../functions/core/feeds/feed.ts'
import { LANGUAGES, type Article, type Feed } from '../functions/core/model.ts'
import { dispatchPolls, followListed, type DispatchPorts } from '../functions/poll-feeds.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const listing = (name: string): FeedListing => ({
  address: `https://${name}.example/feed`,
  outlet: name,
  lang: 'fr',
  country: 'Morocco',
  kind: 'news',
  source: 'feed',
  selector: null,
  textFrom: 'entry',
})
const article = (id: string, lang: string, firstSeenAtMs: number): Article => ({
  ...{ id, lang, firstSeenAtMs, published: null, title: id, text: '', url: null, outlet: 'x', feedId: 'x' },
  isNews: true,
})

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

class World {
  readonly feeds = new Map<string, Feed>()
  readonly ungrouped: Article[] = []
  readonly polls: PollMessage[] = []
  readonly groups: GroupMessage[] = []
  followCalls = 0

  readonly ports: DispatchPorts = {
    log: silent,
    newsroom: {
      feeds: () => each(this.feeds.values()),
      followFeed: (feed) => {
        this.followCalls += 1
        if (this.feeds.has(feed.id)) return Promise.resolve('known')
        this.feeds.set(feed.id, feed)
        return Promise.resolve('followed')
      },
      dueFeeds: (nowMs) => each([...this.feeds.values()].filter((feed) => feed.nextPollAtMs <= nowMs)),
      ungroupedArticles: (language) =>
        each(this.ungrouped.filter(({ lang }) => (LANGUAGES.find((own) => own === lang) ?? 'other') === language)),
    },
    pollQueue: { send: (messages) => Promise.resolve(void this.polls.push(...messages)) },
    groupQueue: { send: (messages) => Promise.resolve(void this.groups.push(...messages)) },
  }
}

describe('the clock', () => {
  it('sends each feed that is due with its host and the instant it was due', async () => {
    const world = new World()
    await followListed(world.ports.newsroom, [listing('a'), listing('b')], NOW)
    expect(await dispatchPolls(world.ports, NOW)).toEqual({ due: 2, swept: 0 })
    expect(world.polls.map(({ host, dueAtMs }) => [host, dueAtMs])).toEqual([
      ['a.example', NOW],
      ['b.example', NOW],
    ])
    for (const feed of world.feeds.values()) world.feeds.set(feed.id, { ...feed, nextPollAtMs: NOW + 3_600_000 })
    expect(await dispatchPolls(world.ports, NOW + 60_000)).toEqual({ due: 0, swept: 0 })
  })

  // A group of the queue has a name.
  it.each(['phare', 'mailto:redaction@a.example', 'https://www./'])('is not stopped by %s', async (address) => {
    const world = new World()
    const odd = toFeed({ ...listing('a'), address }, NOW)
    for (const feed of [odd, toFeed(listing('b'), NOW)]) await world.ports.newsroom.followFeed(feed)
    expect(await dispatchPolls(world.ports, NOW)).toMatchObject({ due: 2 })
    expect(world.polls.map(({ host }) => host)).toEqual([odd.id, 'b.example'])
  })

  it('sends a feed whose poll never came to an end as the same poll', async () => {
    const world = new World()
    await followListed(world.ports.newsroom, [listing('a')], NOW)
    await dispatchPolls(world.ports, NOW)
    await dispatchPolls(world.ports, NOW + 600_000)
    expect(world.polls).toHaveLength(2)
    expect(world.polls[1]).toEqual(world.polls[0])
  })

  it('sends what was kept but never grouped again, but not what is still on its way', async () => {
    const world = new World()
    world.ungrouped.push(
      article('lost-fr', 'fr', NOW - 3_600_000),
      article('new-fr', 'fr', NOW - 1_000),
      article('lost-und', 'und', NOW - 3_600_000),
      article('lost-de', 'de', NOW - 3_600_000),
    )
    expect(await dispatchPolls(world.ports, NOW)).toMatchObject({ swept: 3 })
    expect(world.groups).toEqual([
      { lang: 'fr', articleIds: ['lost-fr'], swept: true },
      { lang: 'und', articleIds: ['lost-und'], swept: true },
      { lang: 'de', articleIds: ['lost-de'], swept: true },
    ])
  })
})

describe('the feeds that are listed', () => {
  it('are followed once; a second start writes nothing', async () => {
    const world = new World()
    expect(await followListed(world.ports.newsroom, [listing('a'), listing('b')], NOW)).toBe(2)
    expect(await followListed(world.ports.newsroom, [listing('a'), listing('b'), listing('c')], NOW)).toBe(1)
    expect(world.followCalls).toBe(3)
  })

  it('stay stopped where an editor stopped them', async () => {
    const world = new World()
    const feed = toFeed(listing('a'), NOW)
    world.feeds.set(feed.id, { ...feed, state: 'stopped' })
    await followListed(world.ports.newsroom, [listing('a')], NOW)
    expect(world.feeds.get(feed.id)?.state).toBe('stopped')
  })
})

describe('the id of a feed', () => {
  it('is of its first address, stable and good for people to read', () => {
    const { id } = toFeed(listing('a'), NOW)
    expect(id).toMatch(/^a-example-feed-[0-9a-f]{12}$/)
    expect(toFeed(listing('a'), NOW + 1).id).toBe(id)
    expect(toFeed(listing('b'), NOW).id).not.toBe(id)
  })
})
