import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CommandFailure } from '../../infra/commands/terminal.ts'
import { startDynamoDb } from '../../infra/local/dynamodb.ts'
import { onStage, openStage, type Stage } from '../../infra/stage.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'stage-'))
})
afterEach(() => rm(dir, { recursive: true }))
const lastRun = () =>
  writeFile(join(dir, 'stage.json'), JSON.stringify({ source: 'sample', feedsFile: 'feeds.opml', port: 8080 }))

describe('a command on the stage of this machine', () => {
  it('says that there is none yet, and how there comes to be one', async () => {
    await expect(openStage('local', dir)).rejects.toThrow('run `npm start` or `npm start -- --once` first')
  })

  it('says that another process has it to itself, and to wait', async () => {
    await lastRun()
    await writeFile(join(dir, 'running.json'), JSON.stringify({ pid: process.pid, env: null }))
    await expect(openStage('local', dir)).rejects.toThrow(CommandFailure)
    await expect(openStage('local', dir)).rejects.toThrow(
      `Process ${process.pid} has the stage of this machine to itself just now`,
    )
  })

  it('says in one sentence that a run it knows nothing of holds the tables, and leaves no claim behind', async () => {
    await lastRun()
    const tables = join(dir, 'sample', 'dynamodb')
    await mkdir(tables, { recursive: true })
    const other = await startDynamoDb(tables)
    const opening = openStage('local', dir)
    await expect(opening).rejects.toThrow(CommandFailure)
    await expect(opening).rejects.toThrow(`The tables in ${tables} are held by another process`)
    await expect(access(join(dir, 'running.json'))).rejects.toThrow('ENOENT')
    await other.close()
  })

  it('says that it was stopped where it ends meanwhile, and closes; a bug stays a bug', async () => {
    let closed = 0
    const stage = { close: () => Promise.resolve(void (closed += 1)) } as Stage
    const cutOff = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })
    const work = (error: Error) =>
      onStage(
        () => Promise.resolve(stage),
        'local',
        () => Promise.reject(error),
      )
    await expect(work(cutOff)).rejects.toThrow('The tables of stage local do not answer any more')
    await expect(work(new TypeError('a bug'))).rejects.toThrow(TypeError)
    expect(closed).toBe(2)
  })
})
