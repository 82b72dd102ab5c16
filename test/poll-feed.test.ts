import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FetchRequest } from '../functions/adapters/feed-fetcher.ts'
import type { Log } from '../functions/adapters/lambda.ts'
import { openLinkedPages } from '../functions/adapters/linked-pages.ts'
import type { GroupMessage } from '../functions/adapters/queues.ts'
import { NOTHING_LEARNED, type LearnedChrome } from '../functions/core/articles/learned-chrome.ts'
import { toFeed } from '../functions/core/feeds/feed.ts'
import type { FetchOutcome } from '../functions/core/feeds/fetch-outcome.ts'
import type { Article, Feed, Validators } from '../functions/core/model.ts'
import { pollFeed, type PollPorts } from '../functions/poll-feed.ts'
import { dispatchPolls } from '../functions/poll-feeds.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const calm = { movedTo: null, retryAfterMs: null, maxAgeMs: null }
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const followed = toFeed(
  {
    address: 'https://revue.example/feed',
    outlet: 'Revue',
    lang: 'fr',
    country: 'Morocco',
    kind: 'news',
    source: 'feed',
    selector: null,
    textFrom: 'entry',
  },
  NOW,
)

const item = (n: number, published = 'Mon, 23 Nov 2026 10:00:00 GMT') =>
  `<item><title>Nouvelle numéro ${n} de la semaine</title><link>https://revue.example/${n}</link><guid isPermaLink="false">r${n}</guid><pubDate>${published}</pubDate><description>Le texte de la nouvelle numéro ${n}, dans les mots de la revue.</description></item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Revue</title>${items.join('')}</channel></rss>`

const full = (body: string, etag = '"1"'): FetchOutcome => ({
  kind: 'full',
  address: followed.address,
  bytes: new TextEncoder().encode(body),
  charset: 'utf-8',
  validators: { etag, lastModified: null },
  directions: calm,
})

/** A newsroom in memory, a queue that keeps what it got, and a server that answers what it is told to. */
class World {
  feed: Feed = followed
  /** Other feeds that are followed. */
  others: readonly Feed[] = []
  readonly articles = new Map<string, Article>()
  readonly ungrouped = new Map<string, Article>()
  readonly identities = new Map<string, string>()
  readonly sent: GroupMessage[] = []
  readonly asked: Validators[] = []
  learned: LearnedChrome = NOTHING_LEARNED
  answer: FetchOutcome = full(rss())
  /** What other addresses than the feed's answer. */
  readonly pages = new Map<string, FetchOutcome>()
  /** The call at which the process dies; null for never. */
  diesAt: number | null = null
  private calls = 0

  private step(): void {
    this.calls += 1
    if (this.calls === this.diesAt) throw new Error('crash')
  }

  private async stepped(act: () => void): Promise<void> {
    await Promise.resolve()
    this.step()
    act()
  }

  private async fetch({ address, validators }: FetchRequest): Promise<FetchOutcome> {
    await Promise.resolve()
    this.step()
    const page = this.pages.get(address)
    if (page !== undefined) return page
    if (address !== this.feed.address) throw new Error(`${address} should not be asked`)
    this.asked.push(validators)
    return this.answer
  }

  restart(): void {
    this.diesAt = null
  }

  readonly ports: PollPorts = {
    log: silent,
    newsroom: {
      feed: (id) => Promise.resolve().then(() => (this.step(), id === this.feed.id ? this.feed : null)),
      feeds: () => {
        const { others } = this
        return (async function* () {
          for (const other of others) yield await Promise.resolve(other)
        })()
      },
      savePoll: (read, after) =>
        Promise.resolve().then(() => {
          this.step()
          if (this.feed.nextPollAtMs !== read.nextPollAtMs) return false
          this.feed = after
          return true
        }),
      knownIdentities: (identities) =>
        Promise.resolve().then(() => {
          this.step()
          return new Map([...this.identities].filter(([identity]) => identities.includes(identity)))
        }),
      learnedChrome: () => Promise.resolve().then(() => (this.step(), this.learned)),
      saveLearnedChrome: (_, learned) => this.stepped(() => (this.learned = learned)),
      keepArticles: async (batch) => {
        for (const { article } of batch) await this.stepped(() => this.ungrouped.set(article.id, article))
        const kept = new Set<string>()
        for (const { article } of batch)
          await this.stepped(() => {
            if (this.articles.has(article.id)) return
            this.articles.set(article.id, article)
            kept.add(article.id)
          })
        for (const { article, identities } of batch)
          for (const identity of identities) await this.stepped(() => this.identities.set(identity, article.id))
        return kept
      },
    },
    fetcher: { fetch: (request) => this.fetch(request) },
    pages: openLinkedPages({ fetch: (request) => this.fetch(request) }, () => NOW),
    groupQueue: {
      send: (messages) =>
        Promise.resolve().then(() => {
          this.step()
          this.sent.push(...messages)
        }),
    },
  }

  poll(nowMs = NOW) {
    const { id, nextPollAtMs: dueAtMs } = this.feed
    return pollFeed(this.ports, { feedId: id, host: 'revue.example', dueAtMs }, nowMs)
  }

  get sentIds(): readonly string[] {
    return this.sent.flatMap(({ articleIds }) => articleIds)
  }
}

describe('a poll', () => {
  it('keeps the new articles, sends them to grouping and remembers the validators', async () => {
    const world = new World()
    world.answer = full(rss(item(1), item(2)))
    expect(await world.poll()).toEqual({
      feedId: followed.id,
      outcome: 'read',
      entries: 2,
      kept: 2,
      known: 0,
      reason: null,
    })
    expect([...world.articles.values()].map(({ title, lang, isNews }) => [title, lang, isNews])).toEqual([
      ['Nouvelle numéro 1 de la semaine', 'fr', true],
      ['Nouvelle numéro 2 de la semaine', 'fr', true],
    ])
    expect(world.sent).toEqual([{ lang: 'fr', articleIds: [...world.articles.keys()] }])
    expect(world.feed.validators.etag).toBe('"1"')
  })

  it('keeps nothing twice', async () => {
    const world = new World()
    world.answer = full(rss(item(1), item(2)))
    await world.poll()
    world.answer = full(rss(item(3), item(1), item(2)), '"2"')
    expect(await world.poll(NOW + 3_600_000)).toMatchObject({ outcome: 'read', entries: 3, kept: 1, known: 2 })
    expect(world.asked.map(({ etag }) => etag)).toEqual([null, '"1"'])
    expect(world.sentIds).toHaveLength(3)
  })

  it('of an unchanged feed asks for nothing more', async () => {
    const world = new World()
    world.answer = { kind: 'not-modified', directions: calm }
    expect(await world.poll()).toMatchObject({ outcome: 'unchanged', entries: 0, reason: null })
    expect(world.feed.nextPollAtMs).toBeGreaterThan(NOW)
  })

  it('that another was ahead of asks for nothing at all', async () => {
    const world = new World()
    const early = { feedId: followed.id, host: 'revue.example', dueAtMs: NOW - 3_600_000 }
    expect(await pollFeed(world.ports, early, NOW)).toMatchObject({
      outcome: 'skipped',
      reason: 'It was polled already.',
    })
    expect(world.asked).toEqual([])
  })

  it('during which an editor moved the feed keeps its articles and leaves the feed as the editor has it', async () => {
    const world = new World()
    world.answer = full(rss(item(1)))
    const polling = world.poll()
    const edited = { ...world.feed, outlet: 'Autre revue', nextPollAtMs: NOW + 1 }
    await Promise.resolve().then(() => (world.feed = edited))
    expect(await polling).toMatchObject({ kept: 1 })
    expect(world.feed).toBe(edited)
    expect(world.sentIds).toHaveLength(1)
  })

  it('of a feed that is not followed any more asks for nothing at all', async () => {
    const world = new World()
    world.feed = { ...followed, state: 'stopped' }
    expect(await world.poll()).toMatchObject({ outcome: 'skipped' })
    expect(world.asked).toEqual([])
  })

  it('keeps both of two pages to which the outlet gave one guid', async () => {
    const world = new World()
    world.answer = full(rss(item(1), item(2).replace('>r2<', '>r1<')))
    expect(await world.poll()).toMatchObject({ kept: 2 })
  })

  it('takes what an entry says twice for one', async () => {
    const world = new World()
    world.answer = full(rss(item(1), item(1)))
    expect(await world.poll()).toMatchObject({ entries: 2, kept: 1, known: 1 })
  })
})

describe('a watched page', () => {
  const page = (...announcements: string[]) =>
    full(
      `<!doctype html><html lang="fr"><body><nav><ul><li><a href="/a">Accueil</a></li><li><a href="/b">Contact</a></li></ul></nav><main><ul>${announcements.join('')}</ul></main></body></html>`,
    )
  const announcement = (n: number) =>
    `<li><h3><a href="/annonces/${n}">L’observatoire publie sa note numéro ${n} sur les retours</a></h3><time datetime="2026-11-2${n}">2${n} novembre 2026</time></li>`

  it('is read as a feed: its announcements are the articles', async () => {
    const world = new World()
    world.feed = { ...followed, source: 'watched-page' }
    world.answer = page(announcement(1), announcement(2), announcement(3))
    expect(await world.poll()).toMatchObject({ outcome: 'read', entries: 3, kept: 3 })
    expect([...world.articles.values()][0]).toMatchObject({
      title: 'L’observatoire publie sa note numéro 1 sur les retours',
      url: 'https://revue.example/annonces/1',
    })
  })

  it('that lost its list says so, and keeps what it was', async () => {
    const world = new World()
    world.feed = { ...followed, source: 'watched-page' }
    world.answer = page()
    expect(await world.poll()).toMatchObject({
      outcome: 'failed',
      reason: 'The list of announcements was not found on the page.',
    })
    expect(world.feed.health.lastFailure).toContain('The list of announcements was not found')
  })
})

/** A page as it is opened, a feed of entries that link to such pages, and what became of them. */
const whole = (n: number) =>
  full(
    `<html lang="fr"><head><title>Nouvelle ${n}</title></head><body><article><p>Tout le texte de la nouvelle numéro ${n}, que la page de la revue donne en entier à ses lecteurs.</p><p>Les communes de la côte y disent ce qu’elles attendent de l’accord signé à Tanger la semaine ${n}.</p></article></body></html>`,
  )
const teasersOf = (count: number) => {
  const world = new World()
  world.feed = { ...followed, textFrom: 'linked-page' }
  world.answer = full(rss(...Array.from({ length: count }, (_, at) => item(at + 1))))
  for (let n = 1; n <= count; n += 1) world.pages.set(`https://revue.example/${n}`, whole(n))
  return world
}
const textsOf = (world: World) => [...world.articles.values()].map(({ text }) => text)
const ofPage = (texts: readonly string[]) => texts.filter((text) => text.includes('attendent de l’accord')).length

describe('a feed whose articles stand on the pages it links to', () => {
  it('gets their texts from there, once', async () => {
    const world = teasersOf(2)
    expect(await world.poll()).toMatchObject({ kept: 2, reason: null })
    expect([...world.articles.values()].map(({ text }) => text.includes('attendent de l’accord'))).toEqual([true, true])
    world.pages.clear()
    expect(await world.poll(NOW + 3_600_000)).toMatchObject({ kept: 0, known: 2 })
  })

  it('keeps the entry’s own text where its page cannot be read, and says so', async () => {
    const world = teasersOf(1)
    world.pages.set('https://revue.example/1', {
      kind: 'failed',
      failure: { kind: 'http', status: 404, retryAfterMs: null },
    })
    const { reason } = await world.poll()
    expect(reason).toContain('https://revue.example/1')
    expect([...world.articles.values()][0]?.text).toContain('dans les mots de la revue')
  })

  it('opens no page of old news', async () => {
    const world = teasersOf(0)
    world.answer = full(rss(item(1, 'Wed, 02 Sep 2026 10:00:00 GMT')))
    expect(await world.poll()).toMatchObject({ kept: 1, reason: null })
  })

  it('leaves those for whose pages there was no time to the next poll, an hour later, and has all of them then', async () => {
    const world = teasersOf(60)
    const { reason, ...report } = await world.poll()
    expect(report).toMatchObject({ entries: 60, kept: 50, known: 0 })
    expect(reason).toBe('10 entries wait for the next poll, which opens their pages.')
    // Told of this document, the server would say that nothing changed.
    expect(world.feed.validators.etag).toBeNull()
    expect(world.feed.nextPollAtMs).toBeLessThan(NOW + 4_200_000)
    // Those wait that will leave the feed last.
    expect(world.articles.size).toBe(50)
    expect(textsOf(world).some((text) => /numéro [1-9],/.test(text))).toBe(false)

    expect(await world.poll(world.feed.nextPollAtMs)).toMatchObject({ kept: 10, known: 50, reason: null })
    expect([ofPage(textsOf(world)), world.feed.validators.etag]).toEqual([60, '"1"'])
  })

  it('keeps at once, with their own text, those that may leave the feed before the next poll', async () => {
    const world = teasersOf(140)
    expect(await world.poll()).toMatchObject({
      kept: 70,
      reason:
        '70 entries wait for the next poll, which opens their pages. 20 pages more were not opened: their entries keep their own text.',
    })
    for (const kept of [50, 20]) expect(await world.poll(world.feed.nextPollAtMs)).toMatchObject({ kept })
    expect([world.articles.size, ofPage(textsOf(world))]).toEqual([140, 120])
  })

  it('keeps all at once where the server wants to be left alone for long: they may be gone by then', async () => {
    const world = teasersOf(60)
    const answer = full(rss(...Array.from({ length: 60 }, (_, at) => item(at + 1))))
    if (answer.kind !== 'full') throw new Error('no full answer')
    world.answer = { ...answer, directions: { ...calm, maxAgeMs: 86_400_000 } }
    expect(await world.poll()).toMatchObject({ kept: 60 })
    expect([ofPage(textsOf(world)), world.feed.validators.etag]).toEqual([50, '"1"'])
  })

  const hoursAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toUTCString()
  const busy = (hours: number): FetchOutcome => ({
    kind: 'failed',
    failure: { kind: 'http', status: 429, retryAfterMs: hours * 3_600_000 },
  })
  const refusing = (count: number, hours: number) => {
    const world = teasersOf(count)
    for (const address of world.pages.keys()) world.pages.set(address, busy(hours))
    return world
  }

  it('waits for a server that is busy as long as it says, and after half a day keeps what it has', async () => {
    const world = refusing(20, 3)
    world.answer = full(rss(...Array.from({ length: 20 }, (_, at) => item(at + 1, hoursAgo(at * 3)))))
    expect(await world.poll()).toMatchObject({ kept: 10 })
    expect(world.feed.nextPollAtMs).toBeGreaterThanOrEqual(NOW + 3 * 3_600_000)
    let polls = 1
    for (; world.articles.size < 20 && polls < 20; polls += 1) await world.poll(world.feed.nextPollAtMs)
    expect([world.articles.size, polls]).toEqual([20, 5])
  })

  it.each([
    ['as long as its own site says', 'https://www.revue.example/feed', 24],
    ['no longer than its entries stay where another site says so', 'https://depeches.example/feed', 1],
  ])('is not asked for %s', async (_how, address, hours) => {
    const world = refusing(20, 24)
    world.feed = { ...world.feed, address }
    expect(await world.poll()).toMatchObject({ kept: 20 })
    const waitMs = world.feed.nextPollAtMs - NOW
    expect(waitMs).toBeGreaterThanOrEqual(hours * 3_600_000)
    expect(waitMs).toBeLessThan((hours + 0.5) * 3_600_000)
  })

  it('waits for no server that wants to be left alone for longer than the entries stay', async () => {
    // They are of one moment: the feed may turn over within the hour.
    const world = refusing(20, 3)
    expect(await world.poll()).toMatchObject({
      kept: 20,
      // One of them was asked for.
      reason: expect.stringMatching(/less often \(HTTP 429\)\. 20 pages more were not opened: their/) as unknown,
    })
  })
})

describe('a long feed', () => {
  it('has kept what the first pages gave when a poll breaks off among the later ones', async () => {
    const world = teasersOf(30)
    world.diesAt = 60
    await expect(world.poll()).rejects.toThrow('crash')
    expect([world.articles.size, world.sentIds.length, ofPage(textsOf(world))]).toEqual([10, 10, 10])
    world.restart()
    expect(await world.poll(NOW + 60_000)).toMatchObject({ kept: 20, known: 10 })
  })

  it('has kept and sent what it worked on when a poll of it breaks off, and goes on from there', async () => {
    const world = new World()
    const many = Array.from({ length: 250 }, (_, at) => item(at + 1))
    world.answer = full(rss(...many))
    world.diesAt = 600
    await expect(world.poll()).rejects.toThrow('crash')
    const sent = world.sentIds.length
    expect(sent).toBe(100)
    world.restart()
    expect(await world.poll(NOW + 60_000)).toMatchObject({ outcome: 'read', entries: 250 })
    // What was kept and not sent is for the sweep.
    expect([world.articles.size, world.identities.size]).toEqual([250, 500])
  })
})

describe('what recurs over a feed’s articles', () => {
  const signed = (n: number) =>
    item(n).replace('</description>', ' La suite est à lire dans le numéro de la semaine en kiosque.</description>')

  it('is left out of them, also of one that comes alone later', async () => {
    const world = new World()
    world.answer = full(rss(signed(1), signed(2), signed(3), signed(4)))
    await world.poll()
    world.answer = full(rss(signed(5)))
    await world.poll(NOW + 3_600_000)
    expect([...world.articles.values()].map(({ text }) => text)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Le texte de la nouvelle numéro ${n}, dans les mots de la revue.`),
    )
  })

  it('is not looked for where nothing is new', async () => {
    const world = new World()
    world.answer = full(rss(signed(1), signed(2), signed(3)))
    await world.poll()
    const { learned } = world
    await world.poll(NOW + 3_600_000)
    expect(world.learned).toBe(learned)
  })
})

describe('a first poll', () => {
  it('takes the undated for the feed’s archive, a later one for news', async () => {
    const world = new World()
    const undated = (n: number) => item(n).replace(/<pubDate>.*<\/pubDate>/, '')
    world.answer = full(rss(undated(1)))
    await world.poll()
    world.answer = full(rss(undated(2), undated(1)))
    await world.poll(NOW + 3_600_000)
    expect([...world.articles.values()].map(({ isNews }) => isNews)).toEqual([false, true])
  })
})

describe('a feed that is down, broken, empty or a page', () => {
  it.each<[string, FetchOutcome, string]>([
    ['down', { kind: 'failed', failure: { kind: 'http', status: 503, retryAfterMs: null } }, 'HTTP 503'],
    ['slow', { kind: 'failed', failure: { kind: 'timeout', of: 'headers', afterMs: 10_000 } }, 'took too long'],
    ['a login page', full('<html><input type="password"></html>'), 'A login page'],
    ['empty', full(''), 'empty'],
    ['malformed', full('<rss version="2.0"></rss>'), 'malformed'],
    ['a bomb', full('<!DOCTYPE rss [<!ENTITY a "a">]><rss version="2.0"/>'), 'declares entities'],
  ])('is said to be %s in one sentence, and its state is kept', async (_, answer, reason) => {
    const world = new World()
    world.answer = full(rss(item(1)))
    await world.poll()
    world.answer = answer
    const report = await world.poll(NOW + 3_600_000)
    expect(report).toMatchObject({ outcome: 'failed', kept: 0 })
    expect(report.reason).toContain(reason)
    expect(world.feed).toMatchObject({ state: 'active', validators: { etag: '"1"' }, health: { failuresInARow: 1 } })
  })

  it('that holds no entries keeps its validators', async () => {
    const world = new World()
    world.answer = full(rss(item(1)))
    await world.poll()
    world.answer = full(rss(), '"empty"')
    expect(await world.poll(NOW + 3_600_000)).toMatchObject({ outcome: 'read', entries: 0 })
    expect(world.feed.validators.etag).toBe('"1"')
  })
})

describe('a feed that moves for good to where another is followed', () => {
  it.each([
    ['is put aside where it was, with the other named', 'https://new.example/feed', 'aside', followed.address],
    [
      'is no double of one that is followed elsewhere',
      'https://other.example/feed',
      'active',
      'https://new.example/feed',
    ],
  ])('%s', async (_, address, state, stays) => {
    const world = new World()
    world.others = [{ ...followed, id: 'another', outlet: 'La Vigie', address }]
    const answer = full(rss(item(1)))
    if (answer.kind !== 'full') throw new Error('no full answer')
    world.answer = { ...answer, directions: { ...answer.directions, movedTo: 'https://new.example/feed' } }
    for (const hours of [0, 3, 6]) await world.poll(NOW + hours * 3_600_000)
    expect(world.feed).toMatchObject({ state, address: stays })
    expect(world.feed.health.lastFailure).toBe(
      state === 'active'
        ? null
        : 'It moved for good to https://new.example/feed, which is followed already (La Vigie).',
    )
    expect(world.articles.size).toBe(1)
  })
})

describe('a feed whose address shows another archive', () => {
  it('is put aside and nothing of it is kept', async () => {
    const world = new World()
    world.answer = full(rss(item(1)))
    await world.poll()
    world.answer = full(rss(...[10, 11, 12, 13, 14, 15].map((n) => item(n, 'Wed, 02 Jan 2019 10:00:00 GMT'))))
    expect(await world.poll(NOW + 3_600_000)).toMatchObject({ outcome: 'suspicious', kept: 0 })
    expect(world.feed.state).toBe('aside')
    expect(world.articles.size).toBe(1)
  })
})

describe('a crash', () => {
  it('at whatever step of a poll loses no article: the next poll and the sweep have them all grouped', async () => {
    for (let step = 1; ; step += 1) {
      const world = new World()
      world.answer = full(rss(item(1), item(2), item(3)))
      world.diesAt = step
      const died = await world.poll().then(
        () => false,
        () => true,
      )
      if (!died) {
        expect(step).toBeGreaterThan(8)
        return
      }
      expect(world.feed.validators.etag).toBeNull()
      world.restart()
      await world.poll(NOW + 60_000)

      const grouped = new Set(world.sentIds)
      await dispatchPolls(
        {
          log: silent,
          newsroom: {
            feeds: async function* () {},
            followFeed: () => Promise.resolve('known'),
            dueFeeds: async function* () {},
            ungroupedArticles: async function* (language: string) {
              for (const article of world.ungrouped.values())
                if (article.lang === language && !grouped.has(article.id)) yield await Promise.resolve(article)
            },
          },
          pollQueue: { send: () => Promise.resolve() },
          groupQueue: world.ports.groupQueue,
        },
        NOW + 3_600_000,
      )
      expect([step, world.articles.size, new Set(world.sentIds).size]).toEqual([step, 3, 3])
      expect(world.identities.size).toBe(6)
      expect(world.feed.validators.etag).toBe('"1"')
    }
  })
})

describe('a poll that broke off before', () => {
  it('is put down as a failure when its message comes again, so that what broke it does not hold its host', async () => {
    const world = new World()
    world.answer = full(rss(item(1)))
    const { id, nextPollAtMs: dueAtMs } = world.feed
    const report = await pollFeed(world.ports, { feedId: id, host: 'revue.example', dueAtMs }, NOW, 2)
    expect(report).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('broke off') as string })
    expect(world.feed).toMatchObject({ state: 'active', health: { failuresInARow: 1 }, validators: { etag: null } })
    expect(await world.poll(world.feed.nextPollAtMs)).toMatchObject({ outcome: 'read', kept: 1 })
  })
})

describe('the network of the Lambda', () => {
  const source = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

  it('is the public Internet: no Lambda is given another', () => {
    const lambda = source('functions/poll-feed.ts')
    expect(lambda).toContain('createHandler = (runtime: Runtime, network: Network = publicInternet())')
    expect(lambda).toContain("export const handler = createHandler(lambdaRuntime('poll-feed'))")
    const root = join(import.meta.dirname, '..')
    const makers = globSync('functions/**/*.ts', { cwd: root }).filter((file) => /\ballows\s*[:(]/.test(source(file)))
    expect(makers).toEqual(['functions/adapters/safe-connect.ts'])
    const connectors = globSync('functions/**/*.ts', { cwd: root }).filter((file) =>
      /from '(?:undici|node:https?|node:net|node:tls)'/.test(source(file)),
    )
    expect(connectors.sort()).toEqual(['functions/adapters/feed-fetcher.ts', 'functions/adapters/safe-connect.ts'])
  })
})
