import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFeeds } from '../../../infra/commands/feeds.ts'
import { WrongUse } from '../../../infra/commands/terminal.ts'
import { runToEnd } from './command-line.ts'
import { PAGE, startSourceServers, type SourceServers } from './source-servers.ts'

let servers: SourceServers
beforeAll(async () => {
  servers = await startSourceServers()
})
afterAll(() => servers.close())

const add: typeof addFeeds = (program, terminal) =>
  addFeeds(program, terminal, () => Promise.reject(new Error('A preview opens no stage.')), servers.network)
const preview = (...args: readonly string[]) => runToEnd(add, 'feeds', 'preview', ...args)

const ONE = 'http://revue.example/one-feed'
const TWO = 'http://revue.example/two-feeds'

describe('feeds preview of a feed', () => {
  it('shows its entries, and how to follow it', async () => {
    const { out, err } = await preview('http://revue.example/feed')
    expect(out).toEqual([
      '✓ http://revue.example/feed',
      '  feed (rss) · Revue · fr · 1 entry · 0 dated',
      '  no date     Premier',
      '              Un texte.',
      '              http://revue.example/1',
    ])
    expect(err).toEqual(['To follow it: feeds add http://revue.example/feed'])
  })

  it('takes an address as a browser gives it', async () => {
    expect((await preview('feed:http://revue.example/feed')).out[0]).toBe('✓ http://revue.example/feed')
  })
})

describe('feeds preview of a page that leads to feeds', () => {
  it('goes on to the one feed, and says so; feeds of comments do not count', async () => {
    const { out, err } = await preview(ONE)
    expect(out.slice(0, 2)).toEqual([
      '✓ http://revue.example/actus.xml',
      '  feed (rss) · Actualités · fr · 1 entry · 0 dated',
    ])
    expect(err).toEqual([
      `${ONE} is a page; it leads to one feed: http://revue.example/actus.xml`,
      'To follow it: feeds add http://revue.example/actus.xml',
    ])
    const json = await preview(ONE, '--json')
    expect(JSON.parse(json.out[0]!)).toMatchObject({
      address: 'http://revue.example/actus.xml',
      page: ONE,
      source: 'feed',
    })
  })

  it('shows the page itself when told to, and the feeds that it leads to, those of comments last', async () => {
    const { out, err } = await preview(ONE, '--watch')
    expect(out[0]).toBe(`✓ ${ONE}`)
    expect(out.slice(-3)).toEqual([
      'Feeds that the page leads to:',
      '  http://revue.example/actus.xml  actus',
      '  http://revue.example/comments.xml  comments  (comments)',
    ])
    expect(err).toEqual([`To follow it: feeds add ${ONE} --watch`])
  })

  it('names several and shows the page', async () => {
    const { out, err } = await preview(TWO)
    expect(out[0]).toBe(`✓ ${TWO}`)
    expect(out.slice(-3)).toEqual([
      'Feeds that the page leads to:',
      '  http://revue.example/actus.xml  actus',
      '  http://revue.example/agenda.xml  agenda',
    ])
    expect(err).toEqual([
      'The page leads to several feeds, named below: preview or add one by its own address, or the page with --watch.',
    ])
  })

  it('shows the page where the feed gives nothing, and says why', async () => {
    const { out, err } = await preview('http://revue.example/broken-feed')
    expect(out[0]).toBe('✓ http://revue.example/broken-feed')
    expect(err[0]).toBe(
      '! http://revue.example/broken-feed is a page; it leads to one feed: http://revue.example/gone.xml, but it gave nothing: There is no such page (HTTP 404).',
    )
    expect(err[1]).toBe('To follow it: feeds add http://revue.example/broken-feed --watch')
  })
})

describe('feeds preview of a page without a feed', () => {
  it('shows what would come in: kind, language, days, titles, first words, where the list stands', async () => {
    const { out, err } = await preview(PAGE)
    expect(out.slice(0, 5)).toEqual([
      `✓ ${PAGE}`,
      '  page, to be watched · Actualités – Observatoire des Rives · fr · 8 announcements · 8 dated',
      '  2026-11-20  Table ronde sur la reconnaissance des diplômes des travailleurs migrants',
      expect.stringMatching(/^ {14}Les participants ont présenté/) as string,
      '              http://marsad.example/fr/n1',
    ])
    const where =
      /The list was found by itself, at (.+); --selector chooses another\.$/.exec(out.at(-1) ?? '')?.[1] ?? ''
    expect((await preview(PAGE, '--selector', where)).out.slice(0, 5)).toEqual(out.slice(0, 5))
    expect(err).toEqual([`To follow it: feeds add ${PAGE} --watch`])
  })

  it('opens the first linked pages for their text when told to, says how many, and still shows all', async () => {
    const { out } = await preview(PAGE, '--text-from', 'linked-page')
    expect(out[1]).toContain('8 announcements')
    expect(out.filter((line) => line.includes('longuement débattu'))).toHaveLength(3)
    expect(out.at(-1)).toBe('  The pages that the first 3 of 8 link to were opened for their text: each gave one.')
  })

  it('goes by a selector, and speaks to machines', async () => {
    const options = ['--selector', '.views-row-1, .views-row-2', '--text-from', 'linked-page', '--json']
    const { out } = await preview(PAGE, ...options)
    const shown = JSON.parse(out[0]!) as { entries: readonly { text: string }[] }
    expect(shown).toMatchObject({
      address: PAGE,
      page: null,
      source: 'watched-page',
      list: null,
      feed: { kind: 'page', lang: 'fr' },
      linkedPages: { opened: 2, gave: 2 },
      warnings: [],
    })
    expect(shown.entries).toHaveLength(2)
    expect(shown.entries[0]?.text).toContain('longuement débattu')
  })

  it('proposes how to follow it as a shell takes it', async () => {
    const { err } = await preview(PAGE, '--selector', 'div.views-row')
    expect(err).toEqual([`To follow it: feeds add ${PAGE} --selector div.views-row`])
    expect((await preview(PAGE, '--selector', "div[class^='views-row']")).err).toEqual([
      `To follow it: feeds add ${PAGE} --selector 'div[class^='\\''views-row'\\'']'`,
    ])
  })
})

describe('feeds preview of what gives nothing', () => {
  it('says why once, on standard error, and fails', async () => {
    const { out, err, failure } = await preview('http://nowhere.example/')
    expect({ out, err, message: failure?.message }).toEqual({
      out: [],
      err: [],
      message: '✗ http://nowhere.example/\n  There is no such page (HTTP 404).',
    })
    const json = await preview('http://nowhere.example/', '--json')
    expect(JSON.parse(json.out[0]!)).toMatchObject({ error: { kind: 'unreachable' } })
  })

  it.each([[[]], [['--selector', '.nothing']]])(
    'proposes selectors for what repeats on a page whose list is not found: %j',
    async (options) => {
      const { failure } = await preview('http://marsad.example/short', ...options)
      expect(failure?.message).toContain(
        'as --selector takes it:\n  --selector div.bloc  3 announcements, the first “Agenda des rencontres”',
      )
      const json = await preview('http://marsad.example/short', ...options, '--json')
      expect(JSON.parse(json.out[0]!)).toMatchObject({ selectors: [{ selector: 'div.bloc', announcements: 3 }] })
    },
  )

  it('of a page that repeats nothing says what may be the reason', async () => {
    const { failure } = await preview('http://marsad.example/contact')
    expect(failure?.message).toContain(
      'The list of announcements was not found on the page.\nNothing that repeats on it',
    )
  })

  it.each(['http://10.0.0.1/feed', 'http://localhost:3000/', 'http://[::1]/', 'http://a.invalid/'])(
    'says of %s that it is not public',
    async (address) => {
      expect((await preview(address)).failure?.message).toContain('not public')
    },
  )

  it('says that the outlets of the sample newsroom exist inside `npm start` alone', async () => {
    const nowhere: typeof addFeeds = (program, terminal) =>
      addFeeds(program, terminal, undefined, { route: () => Promise.resolve([]), allows: () => true })
    const { failure } = await runToEnd(nowhere, 'feeds', 'preview', 'http://sud.example/feed')
    expect(failure?.message).toContain(
      'sud.example is not public: nobody can have a name that ends so. The outlets of the sample newsroom exist only inside `npm start`.',
    )
  })

  it.each([
    ['localhost:3000/feed', 'localhost:3000 is this machine or one of a private network, and not public'],
    ['www.revue.example', 'https://www.revue.example/ would be one'],
    ['ftp://revue.example/', 'is no http(s) address'],
  ])('refuses what is no address, and names what would be one: %s', async (written, reason) => {
    await expect(preview(written)).rejects.toThrow(WrongUse)
    await expect(preview(written)).rejects.toThrow(reason)
  })
})
