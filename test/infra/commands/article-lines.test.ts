import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addBrief } from '../../../infra/commands/brief.ts'
import { addClean } from '../../../infra/commands/clean.ts'
import { addMatch } from '../../../infra/commands/match.ts'
import { addPreview } from '../../../infra/commands/preview.ts'
import { addStories } from '../../../infra/commands/stories.ts'
import { runToEnd } from './command-line.ts'

const COMMANDS = [
  { name: 'brief', add: addBrief },
  { name: 'clean', add: addClean },
  { name: 'match', add: addMatch },
  { name: 'stories', add: addStories },
]
const good = (id: string) => JSON.stringify({ id, lang: 'en', title: 'Buses', text: 'The bus to the port is late.' })

async function fileOf(...lines: readonly string[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'lines-')), 'articles.jsonl')
  await writeFile(path, lines.join('\n'))
  return path
}
const idsIn = (out: readonly string[]) => out.map((line) => (JSON.parse(line) as { id: string }).id)

describe.each(COMMANDS)('digest $name', ({ name, add }) => {
  it('loses no article to a broken line, names each and fails at the end', async () => {
    const path = await fileOf(good('a'), '{"id":"b",', '', '{"id":7}', '["c"]', good('d'))
    const { out, err, failure } = await runToEnd(add, name, path)
    expect(idsIn(out)).toEqual(['a', 'd'])
    expect(err).toEqual([
      expect.stringMatching(/:2: this line is no JSON/),
      expect.stringMatching(/:4: id: .*expected string/),
      expect.stringMatching(/:5: this line is no object/),
    ])
    expect(err.every((line) => line.startsWith(path))).toBe(true)
    expect(failure?.message).toBe(`${path}: 3 of 5 lines left out`)
  })

  it('names the first five lines of a file that holds no articles at all', async () => {
    const path = await fileOf(...Array.from({ length: 8 }, () => '\u0000\u0001'))
    const { err, failure } = await runToEnd(add, name, path)
    expect(err).toHaveLength(6)
    expect(err.at(-1)).toBe(`${path}: … and 3 more lines`)
    expect(failure?.message).toBe(`${path}: 8 of 8 lines left out`)
  })

  it('says that a file without an article holds none, which is no failure', async () => {
    const path = await fileOf('', ' ')
    expect(await runToEnd(add, name, path)).toEqual({
      out: [],
      err: [`${path}: there is no article in it`],
      failure: null,
    })
  })

  it('fails where the file is not there', async () => {
    const { failure } = await runToEnd(add, name, '/nowhere/articles.jsonl')
    expect(failure?.message).toBe('/nowhere/articles.jsonl: there is no such file or folder')
  })
})

describe('digest preview', () => {
  it('makes the mail of the whole lines, names the broken one and fails at the end', async () => {
    const story = { id: 'a', lang: 'en', title: 'Migrant workers meet', text: 'Migrant workers met in Safi.' }
    const path = await fileOf(JSON.stringify(story), 'broken')
    const out = join(path, '../mail')
    const { err, failure } = await runToEnd(addPreview, 'preview', path, '--lang', 'en', '--out', out)
    expect(err).toEqual([
      expect.stringMatching(/:2: this line is no JSON/),
      `stories: 1, articles in no topic: 0, written to ${out}`,
    ])
    expect(failure?.message).toMatch(/1 of 2 lines left out/)
  })
})
