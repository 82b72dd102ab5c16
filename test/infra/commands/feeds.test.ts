import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readOpml } from '../../../functions/adapters/opml.ts'
import { toFeed } from '../../../functions/core/feeds/feed.ts'
import type { Feed } from '../../../functions/core/model.ts'
import { addFeeds } from '../../../infra/commands/feeds.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import { loopbackNetwork } from '../../../infra/local/loopback-network.ts'
import type { Stage } from '../../../infra/stage.ts'
import { noticesIn, pageOf } from '../../announcement-pages.ts'
import { SHAPES } from '../../announcement-shapes.ts'
import { runCommand, runToEnd } from './command-line.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><language>fr-FR</language><item><title>Premier</title><link>http://revue.example/1</link><description>Un texte.</description></item></channel></rss>`
const head = (...links: readonly string[]) =>
  links.map((link) => `<link rel="alternate" type="application/rss+xml" title="${link}" href="/${link}.xml">`).join('')
const list = SHAPES['Drupal view']!.html(noticesIn('fr'), 'fr')
const linked = `<html lang="fr"><body><article><h1>La page</h1>${'<p>Les participants ont longuement débattu de la suite à donner aux travaux engagés, sans la fixer.</p>'.repeat(6)}</article></body></html>`

/** What the servers of the test answer, by address. */
const ANSWERS: Readonly<Record<string, string>> = {
  'revue.example/feed': rss('Revue'),
  'revue.example/actus.xml': rss('Actualités'),
  'revue.example/one-feed': pageOf({ lang: 'fr', list, head: head('actus', 'comments') }),
  'revue.example/two-feeds': pageOf({ lang: 'fr', list, head: head('actus', 'agenda') }),
  'revue.example/broken-feed': pageOf({ lang: 'fr', list, head: head('gone') }),
  'marsad.example/annonces': pageOf({ lang: 'fr', list }),
  'marsad.example/contact': pageOf({ lang: 'fr', list: '<h1>Contact</h1>' }),
  ...Object.fromEntries(noticesIn('fr').map(({ slug }) => [`marsad.example/fr/${slug}`, linked])),
}
const PAGE = 'http://marsad.example/annonces'

let server: Server
let port: number
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = ANSWERS[`${request.headers.host}${request.url}`]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

let followed: Feed[]
beforeEach(() => {
  followed = []
})

/** The command over a stage in memory, and the servers of the test. */
const add: typeof addFeeds = (program, terminal) => {
  const newsroom = {
    feeds: async function* () {
      for (const feed of followed) yield await Promise.resolve(feed)
    },
    followFeed: (feed: Feed) => {
      if (followed.some(({ id }) => id === feed.id)) return Promise.resolve('known' as const)
      followed.push(feed)
      return Promise.resolve('followed' as const)
    },
    changeFeed: (id: string, change: Partial<Feed>) => {
      followed = followed.map((feed) => (feed.id === id ? { ...feed, ...change } : feed))
      return Promise.resolve(followed.find((feed) => feed.id === id) ?? null)
    },
  }
  const stage = { newsroom, now: () => NOW, close: () => Promise.resolve() } as unknown as Stage
  addFeeds(program, terminal, () => Promise.resolve(stage), loopbackNetwork(port))
}
const feeds = (...args: readonly string[]) => runCommand(add, 'feeds', ...args)
const refusalOf = async (...args: readonly string[]) => (await runToEnd(add, 'feeds', ...args)).failure?.message

async function opmlFile(outlines: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'opml-')), 'mine.opml')
  await writeFile(file, `<opml version="2.0"><body>${outlines}</body></opml>`)
  return file
}

describe('feeds add', () => {
  it('follows a feed once, after reading it', async () => {
    const args = ['add', 'http://revue.example/feed', '--outlet', 'Revue', '--kind', 'research']
    const first = await feeds(...args)
    expect(first.out).toEqual(['followed  Revue  http://revue.example/feed'])
    expect(first.err).toEqual(['http://revue.example/feed was read: 1 entry, the first “Premier”.'])
    const again = await feeds(...args)
    expect(again.out[0]).toMatch(/^known/)
    expect(again.err.at(-1)).toBe('It was followed before, and stays as it was: `feeds set` changes it.')
    expect(followed).toMatchObject([
      { outlet: 'Revue', lang: 'fr', kind: 'research', source: 'feed', nextPollAtMs: NOW },
    ])
  })

  it.each([
    [['not-an-address'], 'is no http(s) address'],
    [['ftp://revue.example/'], 'is no http(s) address'],
    [['https://revue.example/', '--lang', 'French'], 'is no language code'],
    [['https://revue.example/', '--lang', 'xx'], 'is no language code'],
    [['https://revue.example/', '--outlet', ' '], '--outlet is empty'],
    [[PAGE, '--selector', 'li[['], 'is no CSS selector'],
  ])('refuses wrong use: %j', async (args, reason) => {
    const adding = feeds('add', ...args)
    await expect(adding).rejects.toThrow(WrongUse)
    await expect(adding).rejects.toThrow(reason)
  })

  it('follows the one feed that a page leads to, and says so', async () => {
    const { out, err } = await feeds('add', 'http://revue.example/one-feed')
    expect(out).toEqual(['followed  revue.example  http://revue.example/actus.xml'])
    expect(err[0]).toBe('http://revue.example/one-feed is a page; it leads to one feed: http://revue.example/actus.xml')
  })

  it('asks to choose among several, and follows none', async () => {
    expect(await refusalOf('add', 'http://revue.example/two-feeds')).toBe(
      'http://revue.example/two-feeds is a page that leads to several feeds. Choose one, and add its own address:\n  http://revue.example/actus.xml  actus\n  http://revue.example/agenda.xml  agenda',
    )
    expect(followed).toEqual([])
  })

  it('proposes to watch a page without a feed, and does so when told to', async () => {
    expect(await refusalOf('add', PAGE)).toBe(
      `${PAGE} is a page without a feed, but with a list of 8 announcements: \`feeds preview\` shows them, --watch follows them.`,
    )
    await feeds('add', PAGE, '--watch', '--text-from', 'linked-page', '--kind', 'observatory')
    expect(followed).toMatchObject([
      { address: PAGE, source: 'watched-page', selector: null, textFrom: 'linked-page', lang: 'fr' },
    ])
  })

  it('watches a page by a selector', async () => {
    await feeds('add', PAGE, '--selector', '.views-row')
    expect(followed).toMatchObject([{ source: 'watched-page', selector: '.views-row' }])
  })

  it.each([
    ['http://marsad.example/contact', [], 'The list of announcements was not found on the page.'],
    ['http://marsad.example/contact', ['--watch'], 'The list of announcements was not found on the page.'],
    [PAGE, ['--selector', '.nothing'], 'The selector “.nothing” matches nothing on the page.'],
    ['http://revue.example/feed', ['--watch'], 'It is a feed, and no page: follow it as it is, without --watch.'],
    ['http://revue.example/broken-feed', [], 'http://revue.example/gone.xml is not followed: There is no such page'],
    ['http://nowhere.example/feed', [], 'There is no such page (HTTP 404). With --no-check it is followed unseen.'],
  ])('follows nothing that cannot be read, and says why: %s %j', async (url, options, reason) => {
    expect(await refusalOf('add', url, ...options)).toContain(reason)
    expect(followed).toEqual([])
  })

  it('follows unseen when told to', async () => {
    await feeds('add', 'http://nowhere.example/feed', '--no-check')
    expect(followed).toMatchObject([{ address: 'http://nowhere.example/feed', lang: null }])
  })
})

describe('feeds preview', () => {
  it('shows what would come in of a page: kind, language, days, titles, first words', async () => {
    const { out } = await feeds('preview', PAGE)
    expect(out.slice(0, 5)).toEqual([
      `✓ ${PAGE}`,
      '  page, to be watched · Actualités – Observatoire des Rives · fr · 8 announcements · 8 dated',
      '  2026-11-20  Table ronde sur la reconnaissance des diplômes des travailleurs migrants',
      expect.stringMatching(/^ {14}Les participants ont présenté/) as string,
      '              http://marsad.example/fr/n1',
    ])
  })

  it('names the feeds that a page leads to, those of comments last', async () => {
    const { out } = await feeds('preview', 'http://revue.example/one-feed')
    expect(out.slice(-3)).toEqual([
      'Feeds that the page leads to:',
      '  http://revue.example/actus.xml  actus',
      '  http://revue.example/comments.xml  comments  (comments)',
    ])
  })

  it('goes by a selector, opens linked pages, and speaks to machines', async () => {
    const { out } = await feeds('preview', PAGE, '--selector', '.views-row-1, .views-row-2', '--linked-page', '--json')
    const shown = JSON.parse(out[0]!) as { entries: readonly { text: string }[] }
    expect(shown).toMatchObject({
      address: PAGE,
      source: 'watched-page',
      feed: { kind: 'page', lang: 'fr' },
      warnings: [],
    })
    expect(shown.entries).toHaveLength(2)
    expect(shown.entries[0]?.text).toContain('longuement débattu')
  })

  it('of what cannot be read shows why, and fails', async () => {
    const { out, failure } = await runToEnd(add, 'feeds', 'preview', 'http://marsad.example/contact')
    expect(out).toEqual(['✗ http://marsad.example/contact', '  The list of announcements was not found on the page.'])
    expect(failure).toBeInstanceOf(CommandFailure)
    const json = await runToEnd(add, 'feeds', 'preview', 'http://nowhere.example/', '--json')
    expect(JSON.parse(json.out[0]!)).toMatchObject({ error: { kind: 'unreachable' } })
  })
})

const listing = {
  address: 'http://a.example/feed',
  outlet: 'A',
  lang: 'fr',
  country: '',
  kind: 'news',
  source: 'feed',
  selector: null,
  textFrom: 'entry',
} as const

describe('feeds stop, resume and set', () => {
  it('stops a source by its id or its address, and asks it again', async () => {
    const feed = toFeed(listing, 0)
    followed = [feed]
    expect((await feeds('stop', feed.id)).out).toEqual(['stopped  A  http://a.example/feed'])
    expect(followed[0]?.state).toBe('stopped')
    expect((await feeds('resume', feed.address)).out).toEqual(['resumed  A  http://a.example/feed'])
    expect(followed).toMatchObject([{ state: 'active', nextPollAtMs: NOW }])
    expect((await feeds('resume', feed.address)).out).toEqual(['active   A  http://a.example/feed'])
  })

  it.each(['aside', 'gone'] as const)('begins anew with what was %s', async (state) => {
    followed = [{ ...toFeed(listing, 0), state, baselineAtMs: 5 }]
    await feeds('resume', listing.address)
    expect(followed).toMatchObject([{ state: 'active', baselineAtMs: null }])
  })

  it('says of an unknown one that it is none', async () => {
    for (const command of ['stop', 'resume', 'set'])
      expect(await refusalOf(command, 'http://b.example/')).toBe(
        'http://b.example/: nothing is followed by this id or address. `feeds list` shows what is.',
      )
  })

  it('sets a selector that chooses something, and no other', async () => {
    followed = [{ ...toFeed({ ...listing, address: PAGE, source: 'watched-page' }, 0), baselineAtMs: 5 }]
    await feeds('set', PAGE, '--selector', '.views-row', '--lang', 'ar', '--text-from', 'linked-page')
    expect(followed).toMatchObject([
      { selector: '.views-row', lang: 'ar', textFrom: 'linked-page', nextPollAtMs: NOW, baselineAtMs: null },
    ])
    expect(await refusalOf('set', PAGE, '--selector', '.news')).toBe(
      `${PAGE} stays as it is: The selector “.news” matches nothing on the page.`,
    )
    await feeds('set', PAGE, '--selector', '.news', '--no-check')
    expect(followed[0]?.selector).toBe('.news')
    await feeds('set', PAGE, '--selector', 'auto')
    expect(followed[0]?.selector).toBe(null)
  })

  it.each([
    [[], 'Nothing to change'],
    [['--selector', '.a'], 'is followed as a feed: a selector is for watched pages'],
    [['--lang', 'french'], 'is no language code'],
  ])('refuses wrong use: set %j', async (args, reason) => {
    followed = [toFeed(listing, 0)]
    const setting = feeds('set', listing.address, ...args)
    await expect(setting).rejects.toThrow(WrongUse)
    await expect(setting).rejects.toThrow(reason)
  })
})

describe('feeds list', () => {
  it('is a table with a sentence below what is in trouble', async () => {
    const well = toFeed(listing, NOW)
    const failing: Feed = {
      ...toFeed({ ...listing, address: PAGE, outlet: 'Marsad', source: 'watched-page' }, NOW),
      health: {
        ...well.health,
        lastPolledAtMs: NOW - 7_200_000,
        failuresInARow: 2,
        failingSinceMs: NOW - 7_200_000,
        lastFailure: 'The list of announcements was not found on the page.',
      },
      nextPollAtMs: NOW + 3_600_000,
    }
    followed = [well, failing]
    const { out } = await feeds('list')
    expect(out).toEqual([
      'state          since         last news  next poll     lang  read as  outlet  address',
      'not asked yet  –             –          23 Nov 12:00  fr    feed     A       http://a.example/feed',
      `failing        23 Nov 10:00  –          23 Nov 13:00  fr    page     Marsad  ${PAGE}`,
      expect.stringMatching(
        /^ {4}The list of announcements was not found on the page\. Failing since 23 Nov 2026/,
      ) as string,
    ])
    const lines = (await feeds('list', '--json')).out.map((line) => JSON.parse(line) as unknown)
    expect(lines).toMatchObject([{ id: well.id }, { report: { state: 'failing' } }])
  })

  it('of nothing says how to begin', async () => {
    expect(await feeds('list')).toEqual({ out: [], err: ['Nothing is followed yet: `feeds add` or `feeds import`.'] })
  })
})

describe('feeds import, export and check', () => {
  it('imports what is good of an OPML file, and fails with the rest named', async () => {
    const file = await opmlFile('<outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="b"/>')
    await expect(feeds('import', file)).rejects.toThrow('1 outline left out')
    expect(followed.map(({ address }) => address)).toEqual(['https://a.example/'])
  })

  it('leaves out a page whose selector cannot be read', async () => {
    const file = await opmlFile('<outline text="A" source="watched-page" selector="li[[" xmlUrl="https://a.example/"/>')
    const { err, failure } = await runToEnd(add, 'feeds', 'import', file)
    expect(err).toEqual([`${file}: https://a.example/: “li[[” is no CSS selector`])
    expect([failure?.message, followed]).toEqual([`${file}: 1 outline left out, as named above`, []])
  })

  it('follows nothing that was stopped elsewhere, takes what is listed twice once, and says so without failing', async () => {
    const file = await opmlFile(
      '<outline text="A" xmlUrl="https://a.example/"/><outline text="A" xmlUrl="https://a.example/"/><outline text="B" state="stopped" xmlUrl="https://b.example/"/>',
    )
    const { err } = await feeds('import', file)
    expect(followed.map(({ address }) => address)).toEqual(['https://a.example/'])
    expect(err).toEqual([
      `${file}: https://a.example/: listed twice, taken once`,
      `${file}: https://b.example/: not followed, because it was stopped by an editor where the file was written`,
    ])
  })

  it('says of a list without a feed that it is one, and exports none', async () => {
    const file = await opmlFile('')
    expect(await feeds('import', file)).toEqual({ out: [], err: [`${file}: it lists no feed`] })
    expect(await refusalOf('export')).toBe('Nothing is followed yet: there is nothing to export.')
  })

  it('reads a file in the encoding that it declares', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'opml-')), 'latin.opml')
    const text =
      '<?xml version="1.0" encoding="iso-8859-1"?><opml><body><outline text="Détroit" xmlUrl="https://a.example/"/></body></opml>'
    await writeFile(file, text, 'latin1')
    await feeds('import', file)
    expect(followed.map(({ outlet }) => outlet)).toEqual(['Détroit'])
  })

  it('says why a file cannot be read', async () => {
    expect(await refusalOf('import', tmpdir())).toBe(`${tmpdir()}: it is a folder, and a file is wanted`)
  })

  it('exports what it imported', async () => {
    await feeds(
      'import',
      await opmlFile('<outline text="A" language="ar" source="watched-page" xmlUrl="https://a.example/"/>'),
    )
    const { out } = await feeds('export')
    expect(readOpml(out.join('\n')).listings).toMatchObject([
      { address: 'https://a.example/', lang: 'ar', outlet: 'A', source: 'watched-page' },
    ])
  })

  it('checks a file by asking each source, pages as pages', async () => {
    const file = await opmlFile(
      `<outline text="R" xmlUrl="http://revue.example/feed"/><outline text="M" source="watched-page" xmlUrl="${PAGE}"/>`,
    )
    expect((await feeds('check', file)).out).toEqual([
      '✓ R  http://revue.example/feed  1 entry',
      `✓ M  ${PAGE}  8 entries`,
    ])
    const bad = await opmlFile(`<outline text="M" selector=".x" source="watched-page" xmlUrl="${PAGE}"/>`)
    expect(await refusalOf('check', bad)).toBe('1 of 1 are no good.')
  })

  it('asks nothing inside', async () => {
    const file = await opmlFile('<outline text="In" xmlUrl="http://127.0.0.1/feed"/>')
    await expect(runCommand(addFeeds, 'feeds', 'check', file)).rejects.toThrow('1 of 1 are no good')
    await expect(runCommand(addFeeds, 'feeds', 'check', '/nowhere/x.opml')).rejects.toThrow(CommandFailure)
  })
})
