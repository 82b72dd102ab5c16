import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readOpml } from '../../../functions/adapters/opml.ts'
import { toFeed } from '../../../functions/core/feeds/feed.ts'
import type { Feed } from '../../../functions/core/model.ts'
import { addFeeds } from '../../../infra/commands/feeds.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import type { Stage } from '../../../infra/stage.ts'
import { runCommand, runToEnd } from './command-line.ts'
import { PAGE, startSourceServers, type SourceServers } from './source-servers.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
let servers: SourceServers
beforeAll(async () => {
  servers = await startSourceServers()
})
afterAll(() => servers.close())

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
  addFeeds(program, terminal, () => Promise.resolve(stage), servers.network)
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
    [['not-an-address'], '“not-an-address” is no http(s) address.'],
    [['revue.example/feed'], 'revue.example/feed is no http(s) address: https://revue.example/feed would be one.'],
    [['README.md'], 'README.md is a file or folder, and no address: `digest feed` reads it.'],
    [['ftp://revue.example/'], 'is no http(s) address'],
    [['https://revue.example/', '--lang', 'French'], 'is no language code'],
    [['https://revue.example/', '--lang', 'xx'], 'is no language code'],
    [['https://revue.example/', '--outlet', ' '], '--outlet is empty'],
    ...['li[[', '<li>', '//ul/li', 'ul >', '..news', '', '4'].map((selector): [string[], string] => [
      [PAGE, '--selector', selector],
      `“${selector}” is no CSS selector. --selector takes one`,
    ]),
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
      'http://revue.example/two-feeds is a page that leads to several feeds. Choose one, and add its own address:\n  http://revue.example/actus.xml  actus\n  http://revue.example/agenda.xml  agenda\nOr the page itself, with a list of 8 announcements: `feeds preview http://revue.example/two-feeds --watch` shows them, `feeds add http://revue.example/two-feeds --watch` follows them.',
    )
    expect(followed).toEqual([])
  })

  it('proposes to watch a page without a feed, and does so when told to', async () => {
    expect(await refusalOf('add', PAGE)).toBe(
      `${PAGE} is a page without a feed, but with a list of 8 announcements: \`feeds preview ${PAGE} --watch\` shows them, \`feeds add ${PAGE} --watch\` follows them.`,
    )
    const { err } = await feeds('add', PAGE, '--watch', '--text-from', 'linked-page', '--kind', 'observatory')
    expect(err[1]).toBe('The pages that the first 3 of 8 link to were opened for their text: each gave one.')
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
    [
      'http://revue.example/feed',
      ['--watch'],
      'It is a feed, and no page: take it as it is, without --watch and --selector.',
    ],
    [
      'http://revue.example/broken-feed',
      [],
      'http://revue.example/gone.xml, the one feed that http://revue.example/broken-feed leads to, is not followed: There is no such page (HTTP 404).\nThe page itself holds a list of 8 announcements: ',
    ],
    [
      'http://marsad.example/short',
      [],
      'What repeats on the page, as --selector takes it:\n  --selector div.bloc  3 announcements, the first “Agenda des rencontres”\n`feeds preview http://marsad.example/short --selector …`',
    ],
    ['http://localhost:3000/feed', [], 'localhost:3000 is this machine or one of a private network, and not public'],
    ['http://192.168.1.20/feed', ['--no-check'], '192.168.1.20 is this machine or one of a private network'],
    ['http://revue.invalid/feed', ['--no-check'], 'revue.invalid is not public'],
    ['https://revue.example:8443/feed', ['--no-check'], 'The address names another port than 80 and 443.'],
    ['http://nowhere.example/feed', [], 'There is no such page (HTTP 404). With --no-check it is followed unseen.'],
  ])('follows nothing that cannot be read, and says why: %s %j', async (url, options, reason) => {
    expect(await refusalOf('add', url, ...options)).toContain(reason)
    expect(followed).toEqual([])
  })

  it('takes an address as a browser gives it for feed readers', async () => {
    await feeds('add', 'feed:http://revue.example/feed#top')
    await feeds('add', 'feed://revue.example/feed', '--no-check')
    expect(followed.map(({ address }) => address)).toEqual(['http://revue.example/feed'])
    await feeds('add', 'feed://autre.example/feed', '--no-check')
    expect(followed[1]?.address).toBe('https://autre.example/feed')
  })

  it('knows a source by another spelling of its address, and says by which it is followed', async () => {
    await feeds('add', 'http://revue.example/feed', '--outlet', 'Revue')
    const { out } = await feeds('add', 'https://www.revue.example/feed/', '--no-check')
    expect(out).toEqual([
      'known     www.revue.example  https://www.revue.example/feed/  (as http://revue.example/feed)',
    ])
    expect((await feeds('stop', 'HTTPS://Revue.Example/feed/')).out).toEqual([
      'stopped  Revue  http://revue.example/feed',
    ])
    await feeds('add', 'https://revue.example/feed', '--no-check')
    expect(followed.map(({ address, state }) => [address, state])).toEqual([
      ['http://revue.example/feed', 'stopped'],
      ['https://revue.example/feed', 'active'],
    ])
  })

  it('says of what was stopped how it is asked again', async () => {
    await feeds('add', 'http://revue.example/feed')
    await feeds('stop', 'http://revue.example/feed')
    expect((await feeds('add', 'http://revue.example/feed')).err.at(-1)).toBe(
      'It was followed before, and is not asked any more: `feeds resume http://revue.example/feed` asks it again.',
    )
  })

  it('follows unseen when told to', async () => {
    await feeds('add', 'http://nowhere.example/feed', '--no-check')
    expect(followed).toMatchObject([{ address: 'http://nowhere.example/feed', lang: null }])
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
      `${PAGE} stays as it is: The selector “.news” matches nothing on the page.\nWhat repeats on the page, as --selector takes it:\n  --selector div.views-row  8 announcements, the first “Table ronde sur la reconnaissance des diplômes des travailleurs migrants”\n\`feeds preview ${PAGE} --selector …\` shows all that one would give.`,
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
    const file = join(await mkdtemp(join(tmpdir(), 'opml-')), 'list.opml')
    await writeFile(file, '')
    expect(await refusalOf('import', file)).toBe(`${file}: it is empty`)
    await writeFile(file, '<rss version="2.0"></rss>')
    expect(await refusalOf('import', file)).toBe(
      `${file}: The file is no OPML. \`feeds add\` follows a single feed by its address.`,
    )
  })

  it('reads a file with a byte order mark', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'opml-')), 'bom.opml')
    await writeFile(
      file,
      '\uFEFF<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>',
    )
    await feeds('import', file)
    expect(followed.map(({ address }) => address)).toEqual(['https://a.example/'])
  })

  it('leaves out what nobody can ask, and says why', async () => {
    const { err, failure } = await runToEnd(
      add,
      'feeds',
      'import',
      await opmlFile('<outline text="A" xmlUrl="http://localhost:1200/x"/>'),
    )
    expect(err[0]).toContain('http://localhost:1200/x: localhost:1200 is this machine or one of a private network')
    expect([failure?.message, followed]).toEqual([expect.stringContaining('1 outline left out'), []])
  })

  it('takes one source once that is listed by two spellings', async () => {
    const file = await opmlFile(
      '<outline text="A" xmlUrl="https://a.example/feed"/><outline text="A" xmlUrl="http://www.a.example/feed/"/>',
    )
    expect((await feeds('import', file)).out).toEqual([
      'followed  A  https://a.example/feed',
      'known     A  http://www.a.example/feed/  (as https://a.example/feed)',
    ])
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
    expect(await feeds('check', file)).toEqual({
      out: ['✓ R  http://revue.example/feed  1 entry', `✓ M  ${PAGE}  8 announcements`],
      err: ['All 2 were read.'],
    })
  })

  it('fails where any source gave nothing, and says which and why; and what it leaves out', async () => {
    const file = await opmlFile(
      `<outline text="M" selector=".x" source="watched-page" xmlUrl="${PAGE}"/><outline text="R" xmlUrl="http://revue.example/feed"/><outline text="B" state="stopped" xmlUrl="https://b.example/"/><outline text="C" xmlUrl="c"/>`,
    )
    const { out, err, failure } = await runToEnd(add, 'feeds', 'check', file)
    expect(out).toEqual([
      `✗ M  ${PAGE}  The selector “.x” matches nothing on the page.`,
      '✓ R  http://revue.example/feed  1 entry',
    ])
    expect(err).toEqual([
      `${file}: c: xmlUrl is no http(s) address`,
      `${file}: https://b.example/: not followed, because it was stopped by an editor where the file was written`,
    ])
    expect(failure?.message).toBe('2 of 3 gave nothing.')
  })

  it('speaks to machines of what it checked', async () => {
    const file = await opmlFile(
      '<outline text="R" xmlUrl="http://revue.example/feed"/><outline text="N" xmlUrl="http://nowhere.example/"/>',
    )
    const { out, failure } = await runToEnd(add, 'feeds', 'check', file, '--json')
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([
      { address: 'http://revue.example/feed', outlet: 'R', source: 'feed', entries: 1, warnings: [] },
      {
        address: 'http://nowhere.example/',
        outlet: 'N',
        source: 'feed',
        error: { kind: 'unreachable', reason: 'There is no such page (HTTP 404).' },
      },
    ])
    expect(failure?.message).toBe('1 of 2 gave nothing.')
  })

  it('says of a list without a feed that there is nothing to check', async () => {
    const file = await opmlFile('')
    expect(await feeds('check', file)).toEqual({ out: [], err: [`${file}: it lists no feed`] })
  })

  it('asks nothing inside', async () => {
    const file = await opmlFile('<outline text="In" xmlUrl="http://127.0.0.1/feed"/>')
    await expect(runCommand(addFeeds, 'feeds', 'check', file)).rejects.toThrow('It gave nothing.')
    await expect(runCommand(addFeeds, 'feeds', 'check', '/nowhere/x.opml')).rejects.toThrow(CommandFailure)
  })
})
