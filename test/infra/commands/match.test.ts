import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addMatch } from '../../../infra/commands/match.ts'
import { runCommand, runToEnd } from './command-line.ts'

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

  it('says in words why an article is in a topic, with the words around, and why it is not in another', async () => {
    const { out } = await runCommand(addMatch, 'match', '--explain', await articles())
    const [a, b] = out.join('\n').split('\n\n')
    expect(a).toMatch(/^a {2}Les saisonniers étrangers en débat$/m)
    expect(a).toMatch(/^ {2}in labour-and-integration: a phrase of it stands in the title$/m)
    expect(a).toMatch(/^ {4}“.+”: title: Les \[saisonniers étrangers\] en débat$/m)
    expect(a).toMatch(/^ {2}no phrase of: .*asylum-and-refugees/m)
    expect(b).toMatch(/^ {2}not in migration-governance: the title is about something that it excludes$/m)
    expect(b).toMatch(/^ {4}.*\[migration\] lasts a month\.$/m)
  })

  it('names what does not count and what is nearly found', async () => {
    const names = 'names: { fr: Ports, ar: موانئ, en: Ports, es: Puertos }'
    const topic = await fileOf(
      'ports.yaml',
      `id: ports\n${names}\nany: { en: [port, harbour pilot] }\nnone: { en: [wine] }`,
    )
    const text = 'A glass of port is a wine. The harbour pilots met on the quay.'
    const lines = await fileOf('one.jsonl', JSON.stringify({ id: 'p', lang: 'en', title: 'Quays', text }))
    const { out } = await runCommand(addMatch, 'match', '--explain', '--topics', join(topic, '..'), lines)
    expect(out).toEqual([
      'p  Quays',
      '  not in ports: its phrases stand only beside what it excludes',
      '    does not count: “port” beside “wine”: A glass of [port] is a wine. The harbour pilots met on the quay.',
      '    nearly: “harbour pilot” has another ending: a * would find it: A glass of port is a wine. The [harbour pilots] met on the quay.',
      '',
    ])
  })

  it('explains every topic to a machine on request', async () => {
    const { out } = await runCommand(addMatch, 'match', '--explain', '--json', await articles())
    const lines = out.map(
      (line) => JSON.parse(line) as { topics: string[]; explanations: { topicId: string; verdict: string }[] },
    )
    expect(lines[0]?.topics).toEqual(['labour-and-integration'])
    expect(lines[0]?.explanations).toContainEqual(
      expect.objectContaining({ topicId: 'labour-and-integration', verdict: 'in' }),
    )
    expect(lines[1]?.explanations).toContainEqual(
      expect.objectContaining({ topicId: 'migration-governance', verdict: 'look-alike' }),
    )
  })

  it('answers by the whole topics where a file of the folder is broken, names it and fails', async () => {
    const broken = await fileOf('ports.yaml', 'id: ports\nnames: {')
    const dir = join(broken, '..')
    const names = 'names: { fr: Deltas, ar: دلتا, en: Deltas, es: Deltas }'
    await writeFile(join(dir, 'deltas.yaml'), `id: deltas\n${names}\nany: { en: [delta] }`)
    const { out, err, failure } = await runToEnd(addMatch, 'match', '--topics', dir, await articles())
    expect(out).toEqual(['{"id":"a","topics":[]}', '{"id":"b","topics":["deltas"]}'])
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(/^ports\.yaml:2: this is no YAML/)
    expect(failure?.message).toBe('left out, as their files are broken: ports.yaml')
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
