import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TopicVersion } from '../../../functions/adapters/newsroom-table.ts'
import { addTopics } from '../../../infra/commands/topics.ts'
import type { Stage } from '../../../infra/stage.ts'
import { runCommand } from './command-line.ts'

async function brokenFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'topics-'))
  await writeFile(join(dir, 'ports.yaml'), 'id: ports\nany: { fr: [port] }')
  return dir
}

/** A stage whose topics are kept in a list. `raced`: somebody else is always first. */
function stageWith(versions: TopicVersion[], raced = false) {
  let closed = 0
  const newsroom = {
    publishedTopics: () => Promise.resolve(versions.at(-1) ?? null),
    publishTopics: (version: TopicVersion) => {
      if (raced) return Promise.resolve('taken' as const)
      versions.push(version)
      return Promise.resolve('published' as const)
    },
  }
  const stage = { newsroom, now: () => 1000, close: () => Promise.resolve(void (closed += 1)) } as unknown as Stage
  const add: typeof addTopics = (program, terminal) => addTopics(program, terminal, () => Promise.resolve(stage))
  return { add, closedTimes: () => closed }
}

describe('digest topics', () => {
  it('lists the topics that ship, in words or whole', async () => {
    const { out } = await runCommand(addTopics, 'topics', 'list')
    expect(out.some((line) => line.startsWith('asylum-and-refugees  Asylum and refugees'))).toBe(true)
    const whole = await runCommand(addTopics, 'topics', 'list', '--json')
    expect(JSON.parse(whole.out[0] ?? '')).toMatchObject({
      id: 'asylum-and-refugees',
      names: { fr: 'Asile et réfugiés' },
    })
  })

  it('checks: prints counts where all is well', async () => {
    const { out } = await runCommand(addTopics, 'topics', 'check')
    expect(out[0]).toMatch(/fr \d+\+\d+, ar \d+\+\d+, en \d+\+\d+, es \d+\+\d+/)
  })

  it('checks: a broken file is refused, a line for each fault', async () => {
    const lines: string[] = []
    const add: typeof addTopics = (program, terminal) =>
      addTopics(program, { ...terminal, out: (line) => void lines.push(line) })
    await expect(runCommand(add, 'topics', 'check', await brokenFolder())).rejects.toThrow(/^1 to mend/)
    expect(lines).toEqual(['ports.yaml:1: names is missing: write it'])
  })

  it('publishes the files as the next version, and closes the stage', async () => {
    const versions: TopicVersion[] = []
    const { add, closedTimes } = stageWith(versions)
    expect((await runCommand(add, 'topics', 'publish')).out[0]).toMatch(/^version 1 holds: \d+ topics$/)
    expect((await runCommand(add, 'topics', 'publish')).out[0]).toMatch(/^version 2 holds/)
    expect(versions.map(({ version, publishedAtMs }) => [version, publishedAtMs])).toEqual([
      [1, 1000],
      [2, 1000],
    ])
    expect(closedTimes()).toBe(2)
  })

  it('publishes nothing of a folder with a fault, and tells of a version that another took', async () => {
    const versions: TopicVersion[] = []
    const { add } = stageWith(versions)
    await expect(runCommand(add, 'topics', 'publish', await brokenFolder())).rejects.toThrow(/names is missing/)
    expect(versions).toEqual([])
    const raced = stageWith(versions, true)
    await expect(runCommand(raced.add, 'topics', 'publish')).rejects.toThrow(/published by somebody else/)
    expect(raced.closedTimes()).toBe(1)
  })
})
