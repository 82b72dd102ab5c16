import { Command } from 'commander'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Network } from '../../../functions/adapters/safe-connect.ts'
import { addFeed } from '../../../infra/commands/feed.ts'
import { WrongUse } from '../../../infra/commands/terminal.ts'
import { loopbackNetwork } from '../../../infra/local/loopback-network.ts'
import { runCommand, runToEnd } from './command-line.ts'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Revue</title><link>https://revue.example/</link><language>fr</language>
<item><title>Pain & roses</title><link>/1</link><guid isPermaLink="false">r1</guid><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Un &lt;b&gt;texte&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>`
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'))
  await mkdir(join(folder, 'more'))
  await writeFile(join(folder, 'revue.xml'), FEED)
  await writeFile(join(folder, 'more', 'page.xml'), '<!doctype html><html><body>Hello</body></html>')
  await writeFile(join(folder, 'more', 'empty.rss'), '')
  await writeFile(join(folder, 'notes.jsonl'), '{}')
})

const feed = (...args: readonly string[]) => runToEnd(addFeed, 'feed', ...args)
const jsonOf = (lines: readonly string[]) => lines.map((line): unknown => JSON.parse(line))

describe('digest feed on a folder', () => {
  it('answers for every file but JSON Lines, a line each', async () => {
    const { out } = await feed(folder, '--json')
    expect(jsonOf(out)).toEqual([
      { source: 'more/empty.rss', error: { kind: 'empty', reason: 'The document is empty.' } },
      { source: 'more/page.xml', error: { kind: 'html', reason: 'A web page (HTML) was served instead of a feed.' } },
      {
        source: 'revue.xml',
        feed: { title: 'Revue', lang: 'fr', url: 'https://revue.example/', kind: 'rss' },
        entries: [
          {
            id: 'r1',
            url: 'https://revue.example/1',
            title: 'Pain & roses',
            published: '2026-11-23T10:00:00Z',
            text: 'Un texte.',
            lang: 'fr',
          },
        ],
        warnings: ['1 signs ("&", "<") stood unescaped.'],
      },
    ])
  })

  it('says the same to people in words', async () => {
    const { out } = await runCommand(addFeed, 'feed', join(folder, 'revue.xml'))
    expect(out.join('\n')).toContain('✓ revue.xml\n  Revue · rss · fr · 1 entry · https://revue.example/')
    expect(out.join('\n')).toContain('  2026-11-23  Pain & roses')
  })
})

describe('the end of digest feed', () => {
  const revue = () => join(folder, 'revue.xml')
  const page = () => join(folder, 'more', 'page.xml')

  it('is good where every source was read', async () => {
    expect(await feed(revue(), revue())).toMatchObject({ err: [], failure: null })
  })

  it.each([true, false])(
    'is a failure where any gave no feed, and the others are still read; --json: %s',
    async (json) => {
      const { out, failure } = await feed(folder, revue(), ...(json ? ['--json'] : []))
      expect(out.filter((line) => line.includes('Pain & roses'))).toHaveLength(2)
      expect(failure?.message).toMatch(
        json ? '2 of 4 gave no feed; the first: more/empty.rss: The d' : '2 of 4 gave no feed.',
      )
    },
  )

  it('says a reason once: to people on standard error, to machines in the line and on standard error', async () => {
    const shown = await feed(page())
    expect(shown).toMatchObject({ out: [], failure: { message: 'It gave no feed.' } })
    expect(shown.err).toEqual(['✗ page.xml\n  html: A web page (HTML) was served instead of a feed.'])
    const told = await feed(page(), '--json')
    expect(jsonOf(told.out)).toMatchObject([{ source: 'page.xml', error: { kind: 'html' } }])
    expect(told).toMatchObject({
      err: [],
      failure: { message: 'page.xml: A web page (HTML) was served instead of a feed.' },
    })
  })

  it('is told in the help', () => {
    const program = new Command().exitOverride()
    addFeed(program, { out: () => undefined, err: () => undefined })
    let help = ''
    program.commands[0]?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help).toContain('Ends with 1 where any source or file gave no feed')
  })

  it('is wrong use where a source is empty', async () => {
    await expect(feed(revue(), ' ')).rejects.toThrow(WrongUse)
  })
})

describe('digest feed on what cannot be read', () => {
  const bytes: Readonly<Record<string, Uint8Array | string>> = {
    'nothing.xml': '',
    'packed.xml.gz': gzipSync(FEED),
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'notes.txt': 'Nous avons vu.',
    'large.xml': Buffer.alloc(11 * 1024 * 1024, ' '),
  }
  let other: string
  beforeAll(async () => {
    other = await mkdtemp(join(tmpdir(), 'others-'))
    await mkdir(join(other, 'empty'))
    for (const [name, held] of Object.entries(bytes)) await writeFile(join(other, name), held)
  })
  afterAll(() => rm(other, { recursive: true }))

  it.each([
    [
      'a file that is not there',
      'absent',
      'There is no such file or folder, and an address begins with http:// or https://.',
    ],
    ['a folder without files', 'empty', 'The folder holds no file, or none but *.jsonl.'],
    ['an empty file', 'nothing.xml', 'The document is empty.'],
    ['a file that is too large', 'large.xml', 'It is larger than 10 MiB.'],
    ['a packed file', 'packed.xml.gz', 'The file is packed (gzip): unpack it first.'],
    ['a picture', 'picture.png', 'The file holds other bytes than those of text.'],
    ['a text', 'notes.txt', 'The document is neither RSS, Atom, RDF nor JSON Feed.'],
  ])('says what is wrong with %s', async (_, name, reason) => {
    expect((await feed(join(other, name), '--json')).failure?.message).toContain(reason)
  })

  it.each([
    ['an address of another scheme', 'ftp://news.example/feed', 'The address is neither http nor https.'],
    ['an address with a password', 'https://a:b@news.example/feed', 'The address holds a user name or password.'],
    [
      'an address with another port',
      'https://news.example:8443/feed',
      'The address names another port than 80 and 443.',
    ],
    [
      'a machine of the network at hand',
      'http://localhost/feed',
      'localhost is this machine or one of a private network, and not public',
    ],
    [
      'one of its programs',
      'http://localhost:3000/feed',
      'localhost:3000 is this machine or one of a private network, and not public',
    ],
    ['an address inside', 'http://10.0.0.1:8080/', '10.0.0.1:8080 is this machine or one of a private network'],
    ['one in the newer notation', 'http://[::1]/', '[::1] is this machine or one of a private network'],
  ])('says what is wrong with %s, and asks nothing', async (_, address, reason) => {
    expect((await feed(address, '--json')).failure?.message).toContain(reason)
  })

  it.each([
    ['http://nobody.test/feed', 'nobody.test is not public: nobody can have a name that ends so.'],
    [
      'feed://sud.example/feed',
      'sud.example is not public: nobody can have a name that ends so. The outlets of the sample newsroom exist only inside `npm start`.',
    ],
  ])('says of a name that nobody can have that it is not public: %s', async (address, reason) => {
    // A network that knows no name at all.
    const nowhere: Network = { route: () => Promise.resolve([]), allows: () => false }
    const { failure } = await runToEnd(
      (program, terminal) => addFeed(program, terminal, nowhere),
      'feed',
      address,
      '--json',
    )
    expect(failure?.message).toBe(`${address}: ${reason}`)
  })
})

describe('digest feed on an address', () => {
  it('reads what the server answers, and of a page names the feed that it announces', async () => {
    const server = createServer((request, response) => {
      const isFeed = request.url === '/feed'
      response.end(
        isFeed ? FEED : '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
      )
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const add: typeof addFeed = (program, terminal) => addFeed(program, terminal, loopbackNetwork(port))
    const { out, failure } = await runToEnd(
      add,
      'feed',
      'feed:http://revue.example/feed',
      'http://revue.example/',
      '--json',
    )
    server.close()
    expect(jsonOf(out)).toMatchObject([
      { source: 'feed:http://revue.example/feed', feed: { title: 'Revue' } },
      { source: 'http://revue.example/', error: { kind: 'html' } },
    ])
    expect(failure?.message).toContain('The page announces http://revue.example/feed: follow that instead.')
  })
})
