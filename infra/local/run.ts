import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CommanderError } from 'commander'
import type { Hono } from 'hono'
import type { Environment } from '../../functions/adapters/config.ts'
import { createApp as createDesk } from '../../functions/desk.ts'
import { createApp as createPages } from '../../functions/pages.ts'
import type { Runtime } from '../../functions/adapters/lambda.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { openTableClient } from '../../functions/adapters/table-client.ts'
import type { Edition } from '../../functions/core/model.ts'
import { buildTemplates } from '../build-templates.ts'
import { startClock, type LocalClock } from './clock.ts'
import { startEmulators, TABLE_NAMES } from './emulators.ts'
import { localEnvironment, outboxDirOf, templatesDirOf } from './environment.ts'
import { countingLog, figuresTable } from './figures.ts'
import { inboxApp } from './inbox.tsx'
import { openLambdas, type LocalLambdas } from './local-stage.ts'
import { parseRunOptions, type RunOptions } from './run-options.ts'
import { claimStage } from './running-stage.ts'
import { signUpReaders } from './sample-readers.ts'
import { serveSite } from './sites.ts'
import { openSource } from './sources.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const MINUTE_MS = 60_000

const say = (line: string) => process.stderr.write(`${line}\n`)

/**
 * The week's work, in the order in which the calendar calls it on AWS. The clock is kept at each step, so that a run that breaks
 * off goes on from there. Returns the newest edition, sent now or before.
 */
async function runWeek(
  lambdas: LocalLambdas,
  deliver: () => Promise<void>,
  clock: LocalClock,
  newestEdition: () => Promise<Edition | null>,
): Promise<Edition | null> {
  const before = await newestEdition()
  say('Polling the feeds …')
  await lambdas.pollFeeds()
  await lambdas.drain()

  say('Composing the edition …')
  // Stories rest a while before they are composed: see core/editions/window.ts.
  clock.advanceTo(clock.now() + 30 * MINUTE_MS)
  await clock.keep('open')
  await lambdas.composeEdition()
  const edition = await newestEdition()
  if (edition === null || (edition.id === before?.id && edition.state === 'sent'))
    say('There is nothing new to say: no edition this time.')
  else say(`Edition ${edition.id}: ${edition.storyCount} stories.`)

  say('Sending …')
  if (edition?.state === 'draft') clock.advanceTo(edition.releaseAtMs)
  await clock.keep('open')
  await lambdas.sendEdition()
  await deliver()
  // The second call closes the edition: all its deliveries are settled now.
  await lambdas.sendEdition()
  await lambdas.watch()
  await clock.keep('done')
  return newestEdition()
}

/** Stays up: what the calendar does on AWS, at a pace that suits somebody who looks on. */
async function stayUp(lambdas: LocalLambdas, signal: AbortSignal): Promise<void> {
  const rest = (ms: number) =>
    wait(ms, undefined, { signal }).then(
      () => true,
      () => false,
    )
  const every = async (ms: number, call: () => Promise<unknown>): Promise<void> => {
    while (await rest(ms)) {
      await call().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
    }
  }
  await Promise.all([lambdas.keepPumping(signal), every(60_000, lambdas.pollFeeds), every(15_000, lambdas.sendEdition)])
}

/** What was opened, to be closed in the opposite order. */
type Closers = (() => Promise<void>)[]

/** The embedded AWS and the Lambdas over it, announced to the command line. */
async function openStage(options: RunOptions, announce: (env: Environment) => Promise<void>, closers: Closers) {
  // The newsroom publishes by the clock, and the clock's first hour depends on the source: the one is opened before the other.
  let now = () => Date.now()
  const source = await openSource(options, () => now(), Date.now())
  closers.push(source.close)
  const stateDir = join(options.localDir, source.name)
  await mkdir(stateDir, { recursive: true })
  const clock = await startClock(stateDir, source.firstMs, options.sameWeek)
  now = clock.now
  await clock.keep('open')

  say(`Starting the embedded DynamoDB, queues and SES; it is ${new Date(clock.now()).toISOString()} here …`)
  const outboxDir = outboxDirOf(options.localDir)
  const emulators = await startEmulators({ stateDir, outboxDir, now: clock.now })
  closers.push(emulators.close)
  await buildTemplates(templatesDirOf(options.localDir))
  const places = {
    localDir: options.localDir,
    feedsFile: source.feedsFile,
    topicsDir: join(ROOT, 'topics'),
    pagesUrl: `http://localhost:${options.port}`,
  }
  const env = await localEnvironment(places, emulators.queueUrls)
  const stage = { source: source.name, feedsFile: source.feedsFile, port: options.port }
  await writeFile(join(options.localDir, 'stage.json'), JSON.stringify(stage))
  await announce({ ...env, ...emulators.sdkEnvironment })
  const { log, figures } = countingLog(say)
  const lambdas = openLambdas({ env, clock, log, network: source.network, queueUrls: emulators.queueUrls })
  const deliver = async (): Promise<void> => {
    await lambdas.drain()
    await emulators.ses.eventsHandedOver()
    await lambdas.drain()
  }
  const mailTo = async (address: string): Promise<Uint8Array | null> => {
    const mail = emulators.ses.accepted().findLast(({ destinations }) => destinations.includes(address))
    return mail === undefined ? null : readFile(join(outboxDir, basename(mail.file)))
  }
  return { clock, stateDir, outboxDir, lambdas, figures, deliver, mailTo }
}

/** Signs the sample readers up in the first run over a state. Who of them left since stays away. */
async function signUpOnce(stateDir: string, signUp: () => Promise<void>): Promise<void> {
  const mark = join(stateDir, 'readers-signed-up')
  const isDone = await access(mark).then(
    () => true,
    () => false,
  )
  if (isDone) return
  say('Signing the sample readers up …')
  await signUp()
  await writeFile(mark, '')
}

/** Serves pages, desk and inbox. */
async function openSites(pages: Hono, runtime: Runtime, outboxDir: string, port: number, closers: Closers) {
  const apps = [pages, await createDesk(runtime), inboxApp(outboxDir)] as const
  const [pagesUrl, deskUrl, inboxUrl] = apps.map((_, index) => `http://localhost:${port + index}`)
  for (const [index, app] of apps.entries()) closers.push((await serveSite(app, port + index)).close)
  return [
    `  inbox    ${inboxUrl}/`,
    `  archive  ${pagesUrl}/archive`,
    `  desk     ${deskUrl}/`,
    `  sign-up  ${pagesUrl}/`,
  ]
}

async function run(options: RunOptions, closers: Closers): Promise<number> {
  const startedAt = performance.now()
  const claim = await claimStage(options.localDir)
  if (claim.kind !== 'claimed') {
    say(
      `A stage is up over ${options.localDir} already (process ${claim.running.pid}): stop it first, or choose another folder with -- --state DIR.`,
    )
    return 1
  }
  closers.push(claim.release)
  const { clock, stateDir, outboxDir, lambdas, figures, deliver, mailTo } = await openStage(
    options,
    claim.announce,
    closers,
  )
  const pages = await createPages(lambdas.runtime)
  // Before the work begins: a port that is taken is then said at once.
  const addresses = options.once ? [] : await openSites(pages, lambdas.runtime, outboxDir, options.port, closers)
  await signUpOnce(stateDir, () => signUpReaders(pages, deliver, mailTo))

  const newsroom = openNewsroomTable(openTableClient(), TABLE_NAMES.newsroom)
  const edition = await runWeek(lambdas, deliver, clock, async () => {
    for await (const newest of newsroom.editions()) return newest
    return null
  })
  process.stdout.write(`\n${figuresTable(figures, (performance.now() - startedAt) / 1000)}\n\n`)
  say(`Mails lie in ${relative(process.cwd(), outboxDir) || '.'} as .eml files.`)
  // An editor's hold is no failure; whatever else keeps an edition from being `sent` is.
  const isOut =
    edition === null || edition.state === 'sent' || (edition.state === 'held' && edition.recipients === null)
  if (!isOut) say(`Edition ${edition.id} is not with all its readers: see npm run -s digest -- deliveries held.`)
  if (options.once) return isOut && figures.mailsNotSent === 0 ? 0 : 1

  for (const line of ['', ...addresses, '', 'Staying up; Ctrl-C ends it.']) say(line)
  const stop = new AbortController()
  // A terminal's Ctrl-C may come twice, from the terminal and from the runner above this process: only the first one counts.
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, () => stop.abort())
  await stayUp(lambdas, stop.signal)
  say('Stopping …')
  // What is in the queues would be lost with them.
  await deliver()
  await clock.keep('done')
  return 0
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

async function main(): Promise<number> {
  const closers: Closers = []
  try {
    const options = parseRunOptions(process.argv.slice(2), join(ROOT, '.local'))
    for (const signal of SIGNALS)
      process.once(signal, () => {
        say('Stopped in the middle of the week: the next start goes on from here.')
        process.exit(130)
      })
    return await run(options, closers)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    say(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

process.exitCode = await main()
