import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimStage } from '../../../infra/local/running-stage.ts'

let dir: string
let server: Server
/** Where a server of the test listens that says nothing. */
let silentUrl: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'claim-'))
  server = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  silentUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.close()
  await rm(dir, { recursive: true })
})
/** What a process leaves that has the stage. */
const running = (pid: number, dynamoDb: string | null) =>
  writeFile(
    join(dir, 'running.json'),
    JSON.stringify({ pid, env: dynamoDb === null ? null : { AWS_ENDPOINT_URL_DYNAMODB: dynamoDb } }),
  )
const NO_PROCESS = 2 ** 30

describe('the stage of this machine', () => {
  it('is had by one at a time, and by the next when it is released', async () => {
    const first = await claimStage(dir)
    expect(first.kind).toBe('claimed')
    expect(await claimStage(dir)).toMatchObject({ kind: 'busy', running: { pid: process.pid, env: null } })
    if (first.kind === 'claimed') await first.release()
    expect((await claimStage(dir)).kind).toBe('claimed')
  })

  it('is taken over from a process that is no more', async () => {
    await running(NO_PROCESS, silentUrl)
    expect((await claimStage(dir)).kind).toBe('claimed')
  })

  it('is taken over where another process has the number now, and nobody listens', async () => {
    server.close()
    await once(server, 'close')
    await running(process.pid, silentUrl)
    expect((await claimStage(dir)).kind).toBe('claimed')
  })

  it('is not taken from a process that is suspended or busy: it holds the data all the same', async () => {
    await running(process.pid, silentUrl)
    expect(await claimStage(dir, 50)).toMatchObject({ kind: 'silent', running: { pid: process.pid } })
  })
})
