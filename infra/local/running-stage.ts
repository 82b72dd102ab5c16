import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** A stage that a process has open, and the settings to reach it with: null while it is being opened. */
const Running = z.object({ pid: z.number(), env: z.record(z.string(), z.string()).nullable() })
type Running = z.infer<typeof Running>

/** The stage is ours: nobody else opens its data until it is released. */
interface Claim {
  readonly kind: 'claimed'
  /** Tells other processes of this machine how to reach it. */
  readonly announce: (env: Readonly<Record<string, string | undefined>>) => Promise<void>
  readonly release: () => Promise<void>
}

const fileOf = (localDir: string) => join(localDir, 'running.json')

async function readRunning(localDir: string): Promise<Running | null> {
  const text = await readFile(fileOf(localDir), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return Running.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** How long a stage may take to answer. */
const PATIENCE_MS = 3000

/**
 * Whether it is really there: process numbers come back after a restart of the machine, so its DynamoDB is asked too. One that is
 * silent holds its data all the same: it is suspended, or busy.
 */
async function stateOf({ pid, env }: Running, patienceMs: number): Promise<'answers' | 'silent' | 'ended'> {
  try {
    process.kill(pid, 0)
  } catch {
    return 'ended'
  }
  const dynamoDb = env?.['AWS_ENDPOINT_URL_DYNAMODB']
  if (dynamoDb === undefined) return 'answers'
  return fetch(dynamoDb, { signal: AbortSignal.timeout(patienceMs) }).then(
    () => 'answers',
    (error: unknown) => (error instanceof Error && error.name === 'TimeoutError' ? 'silent' : 'ended'),
  )
}

/** Claims the stage over `localDir`, by a file that only one process can make; or says who has it, and whether that one answers. */
export async function claimStage(
  localDir: string,
  patienceMs = PATIENCE_MS,
): Promise<Claim | { readonly kind: 'busy' | 'silent'; readonly running: Running }> {
  await mkdir(localDir, { recursive: true })
  const file = fileOf(localDir)
  const write = (env: Running['env'], flag: 'w' | 'wx') =>
    writeFile(file, JSON.stringify({ pid: process.pid, env } satisfies Running, null, 2), { flag })
  for (;;) {
    try {
      await write(null, 'wx')
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const running = await readRunning(localDir)
      const state = running === null ? 'ended' : await stateOf(running, patienceMs)
      if (running !== null && state !== 'ended') return { kind: state === 'silent' ? 'silent' : 'busy', running }
      // Left by a process that was killed.
      await rm(file, { force: true })
    }
  }
  return {
    kind: 'claimed',
    announce: (env) => {
      const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
      return write(Object.fromEntries(known), 'w')
    },
    release: () => rm(file, { force: true }),
  }
}
