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

/** Whether it is really up: process numbers come back after a restart of the machine, so its DynamoDB is asked too. */
async function isUp({ pid, env }: Running): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const dynamoDb = env?.['AWS_ENDPOINT_URL_DYNAMODB']
  if (dynamoDb === undefined) return true
  return fetch(dynamoDb, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  )
}

/** Claims the stage over `localDir`, by a file that only one process can make; or says who has it. */
export async function claimStage(
  localDir: string,
): Promise<Claim | { readonly kind: 'busy'; readonly running: Running }> {
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
      if (running !== null && (await isUp(running))) return { kind: 'busy', running }
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
