import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const READERS = 5

let state = ''
beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'stage-'))
})
afterAll(() => rm(state, { recursive: true, force: true }))

interface Run {
  readonly code: number | null
  readonly said: string
  /** A row of the run's table. */
  readonly figure: (name: string) => string
}

const pressCtrlC = (child: ChildProcess) => void child.kill('SIGINT')

/** Runs what `npm start` runs. When it says `at`, `act` is done, once: Ctrl-C is pressed. */
async function start(args: readonly string[], at?: string, act = pressCtrlC): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/run.ts', ...args], { cwd: ROOT })
  let said = ''
  const hear = (chunk: Buffer) => {
    const before = said
    said += chunk.toString()
    if (at !== undefined && !before.includes(at) && said.includes(at)) act(child)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said, figure: (name) => new RegExp(`^ +${name} +(.*)$`, 'm').exec(said)?.[1] ?? '' }
}

const week = (...args: string[]) => start(['--once', '--state', state, ...args])

interface EditionMail {
  readonly to: string
  readonly lang: string
  /** Where its stories lead. */
  readonly links: readonly string[]
}

/** The mails of an edition in the outbox, confirmations left out. */
async function mailsOf(editionId: string): Promise<EditionMail[]> {
  const mails: EditionMail[] = []
  for (const file of (await readdir(join(state, 'outbox'))).sort()) {
    const { headers, to, text = '' } = await PostalMime.parse(await readFile(join(state, 'outbox', file)))
    const valueOf = (name: string) => headers.find(({ key }) => key === name)?.value ?? ''
    if (!valueOf('x-delivery-id').startsWith(`${editionId}__`)) continue
    const links = text.split('\n').filter((line) => /^https?:\/\/(?!localhost)/.test(line))
    mails.push({ to: to?.[0]?.address ?? '', lang: valueOf('content-language'), links })
  }
  return mails
}

/** What another process of this machine, which knows nothing of AWS, sees of the stage over `dir`. */
function askFromOutside(dir: string): Promise<string> {
  const script = `import { openStage } from './infra/stage.ts'
    const stage = await openStage('local', process.argv[1])
    for await (const { id, state } of stage.newsroom.editions()) console.log(id, state)
    await stage.close()`
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')))
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, dir],
      { cwd: ROOT, env },
      (error, out, err) => resolve(error === null ? out : err),
    )
  })
}

const editionIn = ({ said }: Run) => /Edition (\S+):/.exec(said)?.[1] ?? 'none'

describe('weeks on one machine', () => {
  let [broken, first, same, second]: Run[] = []
  beforeAll(async () => {
    broken = await start(['--once', '--state', state], 'Polling the feeds …')
    first = await week()
    same = await week('--same-week')
    second = await week()
  }, 240_000)

  it('can be stopped in their middle, and say how to go on', () => {
    expect(broken!.code).toBe(130)
    expect(broken!.said).toContain('the next start goes on from here')
  })

  it('then send the edition to every reader once, each in their language, with every mail accepted', async () => {
    expect(first!.code).toBe(0)
    const mails = await mailsOf(editionIn(first!))
    expect(new Set(mails.map(({ to }) => to)).size).toBe(READERS)
    expect(mails).toHaveLength(READERS)
    expect(first!.figure('mails sent')).toBe(String(READERS))
    expect(new Set(mails.map(({ lang }) => lang))).toEqual(new Set(['fr', 'ar', 'en', 'es']))
    for (const { links } of mails) expect(links.length).toBeGreaterThan(0)
  })

  it('send a reader who chose one topic less than those who want all', async () => {
    const lengths = (await mailsOf(editionIn(first!))).map(({ links }) => links.length).sort((a, b) => a - b)
    expect(lengths[0]).toBeLessThan(lengths[1]!)
  })

  it('say which feeds failed and why, one line each', () => {
    const failed = first!.said.split('\n').filter((line) => line.includes(' failed: '))
    expect(failed).toHaveLength(2)
    expect(failed.join()).toContain('There is no such page (HTTP 404).')
    expect(failed.join()).toContain('A login page was served instead of a feed.')
  })

  it('send nothing when run again in the same week', () => {
    expect(same).toMatchObject({ code: 0 })
    expect(same!.figure('mails sent')).toBe('0')
    expect(same!.figure('new articles')).toBe('0')
    expect(same!.said).toContain('no edition this time')
  })

  it('poll again a week later: what has not changed is not read, what is there is not kept twice', () => {
    expect(second!.code).toBe(0)
    expect(second!.figure('feeds polled')).toMatch(/^15 \([1-9]\d* unchanged, 2 failed\)$/)
    expect(Number(second!.figure('new articles'))).toBeGreaterThan(0)
    expect(Number(second!.figure('new articles'))).toBeLessThan(Number(second!.figure('entries')))
  })

  it('send the next edition with only what is new', async () => {
    expect(editionIn(second!)).not.toBe(editionIn(first!))
    const [before, after] = [await mailsOf(editionIn(first!)), await mailsOf(editionIn(second!))]
    expect(new Set(after.map(({ to }) => to)).size).toBe(after.length)
    expect(after.length).toBeGreaterThan(0)
    const known = new Set(before.flatMap(({ links }) => links))
    expect(after.flatMap(({ links }) => links).filter((link) => known.has(link))).toEqual([])
  })
})

describe('a stage that stays up', () => {
  it('answers commands from another process, keeps others off, and ends well however often Ctrl-C arrives', async () => {
    const dir = join(state, 'up')
    let seen = ''
    let other: Run | undefined
    const port = 45_000 + (process.pid % 4_000)
    const { code, said } = await start(['--state', dir, '--port', String(port)], 'Staying up', (child) => {
      void (async () => {
        seen = await askFromOutside(dir)
        other = await start(['--once', '--state', dir])
        // From the terminal, and again from what runs above it.
        pressCtrlC(child)
        pressCtrlC(child)
      })()
    })
    expect(seen).toMatch(/^\d{4}-w\d{2} sent$/m)
    expect(other?.code).toBe(1)
    expect(other?.said).toContain('is up over')
    expect(code).toBe(0)
    expect(said).toContain('Stopping …')
    expect(await readdir(dir)).not.toContain('running.json')
  }, 120_000)
})

describe('a start that cannot be', () => {
  it.concurrent.each([
    [2, '--wrong', ['--wrong']],
    [1, 'cannot be read', ['--feeds', 'none.opml']],
  ])(
    'ends with %i and one line that names what is wrong: %s',
    async (code, words, args) => {
      const run = await start([...args, '--once', '--state', join(state, 'never')])
      expect(run.code).toBe(code)
      expect(run.said.trim().split('\n')).toEqual([expect.stringContaining(words)])
    },
    60_000,
  )
})
