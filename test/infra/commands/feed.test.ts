import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { addFeed } from '../../../infra/commands/feed.ts'
import { CommandFailure } from '../../../infra/commands/terminal.ts'
import { runCommand } from './command-line.ts'

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

const jsonOf = (lines: readonly string[]) => lines.map((line): unknown => JSON.parse(line))

describe('digest feed on a folder', () => {
  it('answers for every file but JSON Lines, a line each', async () => {
    const { out } = await runCommand(addFeed, 'feed', folder, '--json')
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

describe('digest feed on what cannot be read', () => {
  it('answers for it and then fails', async () => {
    await expect(runCommand(addFeed, 'feed', join(folder, 'more'), '--json')).rejects.toThrow(CommandFailure)
    await expect(runCommand(addFeed, 'feed', join(folder, 'absent'))).rejects.toThrow('There is no such file or folder')
  })

  it('says the reason of one by itself, and loses no other source', async () => {
    await writeFile(join(folder, 'page.html'), '<html><body>Rien</body></html>')
    await expect(runCommand(addFeed, 'feed', join(folder, 'page.html'))).rejects.toThrow('page.html: A web page (HTML)')
    const { out } = await runCommand(addFeed, 'feed', join(folder, 'absent'), join(folder, 'revue.xml'), '--json')
    expect(out.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { error: { kind: 'unreadable' } },
      { source: 'revue.xml', feed: { title: 'Revue' } },
    ])
    await rm(join(folder, 'page.html'))
  })

  it.each([
    ['a folder without files', 'nothing', 'The folder holds no file'],
    ['a file that is too large', 'large.xml', 'It is larger than 10 MiB.'],
    ['an address of another scheme', null, 'The address is neither http nor https.'],
    ['an address with a password', 'https://a:b@news.example/feed', 'The address holds a user name or password.'],
    [
      'an address with another port',
      'https://news.example:8443/feed',
      'The address names another port than 80 and 443.',
    ],
    ['a machine of the network at hand', 'http://localhost/feed', 'The host leads to an address that is not public.'],
  ])('says what is wrong with %s', async (_, source, reason) => {
    await mkdir(join(folder, 'nothing'), { recursive: true })
    await writeFile(join(folder, 'large.xml'), Buffer.alloc(11 * 1024 * 1024, ' '))
    const asked = source === null ? 'ftp://news.example/feed' : source.includes(':') ? source : join(folder, source)
    await expect(runCommand(addFeed, 'feed', asked)).rejects.toThrow(reason)
    await rm(join(folder, 'large.xml'))
  })

  it('asks no address inside', async () => {
    await expect(runCommand(addFeed, 'feed', 'http://127.0.0.1/feed')).rejects.toThrow('not public')
  })
})
