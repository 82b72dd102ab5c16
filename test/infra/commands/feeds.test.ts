import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOpml } from '../../../functions/adapters/opml.ts'
import type { Feed } from '../../../functions/core/model.ts'
import { addFeeds } from '../../../infra/commands/feeds.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import type { Stage } from '../../../infra/stage.ts'
import { runCommand } from './command-line.ts'

/** A stage that follows what it is told to, in memory. */
function stageWith(feeds: Feed[]) {
  const newsroom = {
    feeds: async function* () {
      for (const feed of feeds) yield await Promise.resolve(feed)
    },
    followFeed: (feed: Feed) => {
      if (feeds.some(({ id }) => id === feed.id)) return Promise.resolve('known' as const)
      feeds.push(feed)
      return Promise.resolve('followed' as const)
    },
  }
  const stage = { newsroom, now: () => 1_000, close: () => Promise.resolve() } as unknown as Stage
  const add: typeof addFeeds = (program, terminal) => addFeeds(program, terminal, () => Promise.resolve(stage))
  return add
}

async function opmlFile(outlines: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'opml-')), 'mine.opml')
  await writeFile(file, `<opml version="2.0"><body>${outlines}</body></opml>`)
  return file
}

describe('digest feeds', () => {
  it('adds a feed once and lists it', async () => {
    const feeds: Feed[] = []
    const add = stageWith(feeds)
    const args = ['https://revue.example/feed', '--outlet', 'Revue', '--lang', 'fr', '--kind', 'research']
    expect((await runCommand(add, 'feeds', 'add', ...args)).out[0]).toMatch(/^followed {2}Revue/)
    expect((await runCommand(add, 'feeds', 'add', ...args)).out[0]).toMatch(/^known/)
    expect(feeds).toMatchObject([{ outlet: 'Revue', lang: 'fr', kind: 'research', nextPollAtMs: 1_000 }])
    expect((await runCommand(add, 'feeds', 'list')).out).toEqual([
      'active   fr  Revue  https://revue.example/feed  never read',
    ])
  })

  it.each([
    [['not-an-address'], 'is no http(s) address'],
    [['ftp://revue.example/'], 'is no http(s) address'],
    [['https://revue.example/', '--lang', 'French'], 'is no language code'],
  ])('refuses to add %j', async (args, reason) => {
    const adding = runCommand(stageWith([]), 'feeds', 'add', ...args)
    await expect(adding).rejects.toThrow(WrongUse)
    await expect(adding).rejects.toThrow(reason)
  })

  it('imports what is good of an OPML file, and fails with the rest named', async () => {
    const feeds: Feed[] = []
    const file = await opmlFile('<outline text="A" xmlUrl="https://a.example/"/><outline text="B" xmlUrl="b"/>')
    await expect(runCommand(stageWith(feeds), 'feeds', 'import', file)).rejects.toThrow('1 outlines were left out')
    expect(feeds.map(({ address }) => address)).toEqual(['https://a.example/'])
  })

  it('exports what it imported', async () => {
    const add = stageWith([])
    await runCommand(
      add,
      'feeds',
      'import',
      await opmlFile('<outline text="A" language="ar" xmlUrl="https://a.example/"/>'),
    )
    const { out } = await runCommand(add, 'feeds', 'export')
    expect(readOpml(out.join('\n')).listings).toMatchObject([
      { address: 'https://a.example/', lang: 'ar', outlet: 'A' },
    ])
  })

  it('checks a file by asking each feed, and asks nothing inside', async () => {
    const file = await opmlFile('<outline text="In" xmlUrl="http://127.0.0.1/feed"/>')
    await expect(runCommand(addFeeds, 'feeds', 'check', file)).rejects.toThrow('1 of 1 are no good')
    await expect(runCommand(addFeeds, 'feeds', 'check', '/nowhere/x.opml')).rejects.toThrow(CommandFailure)
  })
})
