import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addArticle } from '../../../infra/commands/article.ts'
import { addClean } from '../../../infra/commands/clean.ts'
import { addStories } from '../../../infra/commands/stories.ts'
import { CommandFailure } from '../../../infra/commands/terminal.ts'
import { runCommand } from './command-line.ts'

const TEXT =
  'Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit, où les communes manquent de moyens pour accueillir les familles. La présidente de la Ligue, Salma Ouazir, remettra un inventaire des besoins avant la fin de l’automne.'
const TITLE = 'Détroit : un suivi commun des passages'
const html = `<html lang="fr"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${TEXT}</p></article></body></html>`

let folder: string
const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digest-texts-'))
  await writeFile(at('a.html'), html)
  await writeFile(at('b.html.gz'), gzipSync(html))
  await writeFile(at('c.txt'), `14.0 C\n\n${TITLE}\n\n${TEXT}\n\nLatest Posts`)
  const lines = [
    { id: '1', lang: 'fr', published: '2025-05-20', title: 'Repris', text: `${TEXT}\n\nLire aussi : Autre chose` },
    { id: '2', lang: 'fr', published: '2025-05-19', title: TITLE, text: TEXT },
    { id: '3', lang: 'fr', published: null, title: 'Budget', text: 'Le conseil votera jeudi le budget des routes.' },
  ]
  await writeFile(at('articles.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('digest article', () => {
  it('reads every page of a folder, named by its path below it', async () => {
    const lines = parsed((await runCommand(addArticle, 'article', folder)).out)
    expect(lines.map(({ source }) => source)).toEqual(['a.html', 'b.html.gz', 'c.txt'])
    for (const line of lines) expect(line).toMatchObject({ id: line['source'], title: TITLE, text: TEXT, lang: 'fr' })
  })
  it('says which page it could not read, and loses no other', async () => {
    const missing = at('missing.html')
    await expect(runCommand(addArticle, 'article', missing, at('a.html'))).rejects.toThrow(CommandFailure)
  })
})

describe('digest article --learn', () => {
  it('takes out what recurs over the pages of a folder', async () => {
    const outlet = await mkdtemp(join(tmpdir(), 'digest-outlet-'))
    const footer = 'Le Détroit est une coopérative de presse tenue par ses lecteurs, rue des Tanneurs.'
    const subjects = ['une mère de famille', 'un pêcheur de la baie', 'la maire du port', 'un juriste de la Ligue']
    const textOf = (subject: string) =>
      `Dans la vieille ville, ${subject} raconte ses vingt ans au bord du détroit et ce qui a changé depuis. Le récit de ${subject} est lu chaque soir à la maison des rivages, devant une salle pleine, jusqu’à la fin du mois.`
    for (const [at, subject] of subjects.entries())
      await writeFile(
        join(outlet, `${at}.html`),
        `<html lang="fr"><title>Portrait : ${subject}</title><body><h1>Portrait : ${subject}</h1><p>${textOf(subject)}</p><p>${footer}</p></body></html>`,
      )
    const alone = parsed((await runCommand(addArticle, 'article', outlet)).out)
    const learned = parsed((await runCommand(addArticle, 'article', outlet, '--learn')).out)
    expect(alone.map(({ text }) => text)).toEqual(subjects.map((subject) => `${textOf(subject)}\n\n${footer}`))
    expect(learned.map(({ text }) => text)).toEqual(subjects.map(textOf))
    expect(learned.map(({ source }) => source)).toEqual(alone.map(({ source }) => source))
  })
})

describe('digest article on a file that is no text', () => {
  it('makes no article of it', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'digest-binary-')), 'bytes.html')
    await writeFile(
      file,
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251),
    )
    await expect(runCommand(addArticle, 'article', file)).rejects.toThrow(CommandFailure)
  })
})

describe('digest article on a folder without a page', () => {
  it('says so', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'digest-no-page-'))
    await expect(runCommand(addArticle, 'article', empty)).rejects.toThrow('file to read')
  })
})

describe('digest clean', () => {
  it('prints id and text, without chrome', async () => {
    const lines = parsed((await runCommand(addClean, 'clean', at('articles.jsonl'))).out)
    expect(lines[0]).toEqual({ id: '1', text: TEXT })
    expect(lines).toHaveLength(3)
  })
})

describe('digest stories', () => {
  it('prints story and event of each article, in the order of the file', async () => {
    const lines = parsed((await runCommand(addStories, 'stories', at('articles.jsonl'))).out)
    expect(lines).toEqual([
      { id: '1', story: 's2', event: 's2' },
      { id: '2', story: 's2', event: 's2' },
      { id: '3', story: 's3', event: 's3' },
    ])
  })
})
