import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPreview } from '../../../infra/commands/preview.ts'
import { CommandFailure, WrongUse } from '../../../infra/commands/terminal.ts'
import { runCommand } from './command-line.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'preview-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const roundtable = {
  id: 'a',
  lang: 'fr',
  published: '2031-02-27',
  title: 'Table ronde à Tazmourt sur la migration de travail',
  text: 'L’Observatoire des mobilités a tenu mercredi à Tazmourt une table ronde sur la migration de travail et la gouvernance migratoire. Des migrants y ont parlé de leurs contrats.',
  url: 'https://gazette.example/a',
  outlet: 'Gazette du Détroit',
}
const football = {
  ...roundtable,
  id: 'b',
  title: 'Le derby finit sans but',
  text: 'Aucun but n’a été marqué dimanche.',
}

async function preview(lines: readonly object[], lang: string) {
  const file = join(dir, 'articles.jsonl')
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return runCommand(addPreview, 'preview', file, '--lang', lang, '--out', join(dir, 'out'))
}

describe('digest preview', () => {
  it('writes the mail as a page, as text and as a message', async () => {
    const { err } = await preview([roundtable, football], 'en')
    expect(err).toEqual([`stories: 1, articles in no topic: 1, written to ${join(dir, 'out')}`])
    expect((await readdir(join(dir, 'out'))).sort()).toEqual(['digest.eml', 'digest.html', 'digest.txt'])
    const message = await PostalMime.parse(await readFile(join(dir, 'out/digest.eml')))
    expect(message.subject).toMatch(/^Migration digest, 21.27 February 2031: 1 story$/)
    expect(message.html).toContain(roundtable.title)
    expect(message.html).not.toContain(football.title)
    expect(await readFile(join(dir, 'out/digest.txt'), 'utf8')).toContain(roundtable.url)
  })

  it('says so where no article is in a topic', async () => {
    await expect(preview([football], 'fr')).rejects.toThrow(CommandFailure)
  })

  it('knows the languages of the product and no other', async () => {
    await expect(preview([roundtable], 'de')).rejects.toThrow(WrongUse)
  })
})
