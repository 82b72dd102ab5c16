import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addMatch } from '../../../infra/commands/match.ts'
import { runCommand } from './command-line.ts'

const LINES = [
  { id: 'a', lang: 'fr', title: 'Les saisonniers étrangers en débat', text: 'Le bilan est en hausse.' },
  { id: 'b', lang: 'en', title: 'Birds rest in the delta', text: 'Their migration lasts a month.' },
]

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'match-')), name)
  await writeFile(path, content)
  return path
}
const articles = () => fileOf('articles.jsonl', LINES.map((line) => JSON.stringify(line)).join('\n'))

describe('digest match', () => {
  it('prints the topics of each article, a line each', async () => {
    const { out } = await runCommand(addMatch, 'match', await articles())
    expect(out).toEqual(['{"id":"a","topics":["labour-and-integration"]}', '{"id":"b","topics":[]}'])
  })

  it('explains every topic on request', async () => {
    const { out } = await runCommand(addMatch, 'match', '--explain', await articles())
    const verdicts = out.map(
      (line) => (JSON.parse(line) as { explanations: { topicId: string; verdict: string }[] }).explanations,
    )
    expect(verdicts[0]).toContainEqual(expect.objectContaining({ topicId: 'labour-and-integration', verdict: 'in' }))
    expect(verdicts[1]).toContainEqual(
      expect.objectContaining({ topicId: 'migration-governance', verdict: 'look-alike' }),
    )
  })

  it('goes on with the whole topics where a file of the folder is broken, and names it', async () => {
    const broken = await fileOf('ports.yaml', 'id: ports\nnames: {')
    const dir = join(broken, '..')
    const names = 'names: { fr: Deltas, ar: دلتا, en: Deltas, es: Deltas }'
    await writeFile(join(dir, 'deltas.yaml'), `id: deltas\n${names}\nany: { en: [delta] }`)
    const { out, err } = await runCommand(addMatch, 'match', '--topics', dir, await articles())
    expect(out).toEqual(['{"id":"a","topics":[]}', '{"id":"b","topics":["deltas"]}'])
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(/^ports\.yaml:2: this is no YAML/)
  })

  it('fails where no topic file is whole: none in a topic would be an untrue answer', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'match-'))
    await writeFile(join(dir, 'ports.yaml'), 'id: ports\nany: [')
    await expect(runCommand(addMatch, 'match', '--topics', dir, await articles())).rejects.toThrow(
      /no topic file is whole/,
    )
  })

  it('refuses a folder that is not there or empty', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'match-'))
    const path = await articles()
    await expect(runCommand(addMatch, 'match', '--topics', empty, path)).rejects.toThrow(/holds no topic file/)
    await expect(runCommand(addMatch, 'match', '--topics', `${empty}/no`, path)).rejects.toThrow(
      /no: there is no such file or folder$/,
    )
  })
})
