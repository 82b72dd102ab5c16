import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CommanderError } from 'commander'
import { createApp as createDesk } from '../../functions/desk.ts'
import { createApp as createPages } from '../../functions/pages.ts'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { openTableClient } from '../../functions/adapters/table-client.ts'
import type { Edition } from '../../functions/core/model.ts'
import { buildTemplates } from '../build-templates.ts'
import { startClock, type LocalClock } from './clock.ts'
import { startEmulators, TABLE_NAMES } from './emulators.ts'
import { localEnvironment, outboxDirOf, templatesDirOf } from './environment.ts'
import { countingLog, figuresTable } from './figures.ts'
import { inboxApp } from './inbox.tsx'
import { announceStage, openLambdas, runningStage, type LocalLambdas } from './local-stage.ts'
import { parseRunOptions, type RunOptions } from './run-options.ts'
import { signUpReaders } from './sample-readers.ts'
import { serveSite } from './sites.ts'
import { openSource } from './sources.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const MINUTE_MS = 60_000

const say = (line: string) => process.stderr.write(`${line}\n`)

/** The week's work, in the order in which the calendar calls it on AWS. Returns the edition that went out, if one did. */
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
  await lambdas.composeEdition()
  const edition = await newestEdition()
  if (edition === null || edition.id === before?.id) say('There is nothing new to say: no edition this time.')
  else say(`Edition ${edition.id}: ${edition.storyCount} stories.`)

  say('Sending …')
  if (edition?.state === 'draft') clock.advanceTo(edition.releaseAtMs)
  await lambdas.sendEdition()
  await deliver()
  // The second call closes the edition: all its deliveries are settled now.
  await lambdas.sendEdition()
  await lambdas.watch()
  return edition
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

async function run(options: RunOptions): Promise<number> {
  const startedAt = performance.now()
  const busy = await runningStage(options.localDir)
  if (busy !== null) {
    say(
      `A stage is up over ${options.localDir} already (process ${busy.pid}): stop it first, or choose another folder with -- --state DIR.`,
    )
    return 1
  }

  // The newsroom publishes by the clock, and the clock's first hour depends on the source: the one is opened before the other.
  let now = () => Date.now()
  const source = await openSource(options, () => now(), Date.now())
  const stateDir = join(options.localDir, source.name)
  await mkdir(stateDir, { recursive: true })
  const clock = await startClock(stateDir, source.firstMs, options.sameWeek)
  now = clock.now

  say(`Starting the embedded DynamoDB, queues and SES; it is ${new Date(clock.now()).toISOString()} here …`)
  const outboxDir = outboxDirOf(options.localDir)
  const emulators = await startEmulators({ stateDir, outboxDir, now: clock.now })
  await buildTemplates(templatesDirOf(options.localDir))
  const env = await localEnvironment(
    {
      localDir: options.localDir,
      feedsFile: source.feedsFile,
      topicsDir: join(ROOT, 'topics'),
      pagesUrl: `http://localhost:${options.port}`,
    },
    emulators.queueUrls,
  )
  await writeFile(
    join(options.localDir, 'stage.json'),
    JSON.stringify({ source: source.name, feedsFile: source.feedsFile, port: options.port }),
  )
  const withdraw = await announceStage(options.localDir, env)
  const counting = countingLog(say)
  const lambdas = openLambdas({
    env,
    clock,
    log: counting.log,
    network: source.network,
    queueUrls: emulators.queueUrls,
  })

  const closeAll = async (): Promise<void> => {
    await withdraw()
    await clock.keep()
    await source.close()
    await emulators.close()
  }
  try {
    const pages = await createPages(lambdas.runtime)
    say('Signing the sample readers up …')
    const deliver = async (): Promise<void> => {
      await lambdas.drain()
      await emulators.ses.eventsHandedOver()
      await lambdas.drain()
    }
    await signUpReaders(pages, deliver, async (address) => {
      const mail = emulators.ses.accepted().findLast(({ destinations }) => destinations.includes(address))
      return mail === undefined ? null : readFile(join(outboxDir, basename(mail.file)))
    })

    const newsroom = openNewsroomTable(openTableClient(), TABLE_NAMES.newsroom)
    const newestEdition = async (): Promise<Edition | null> => {
      for await (const edition of newsroom.editions()) return edition
      return null
    }
    const edition = await runWeek(lambdas, deliver, clock, newestEdition)
    await clock.keep()

    process.stdout.write(`\n${figuresTable(counting.figures, (performance.now() - startedAt) / 1000)}\n\n`)
    say(`Mails lie in ${relative(process.cwd(), outboxDir) || '.'} as .eml files.`)
    const allAccepted =
      counting.figures.mailsNotSent === 0 &&
      (edition === null || edition.state === 'held' || (await newestEdition())?.state === 'sent')
    if (options.once) return allAccepted ? 0 : 1

    const sites = [
      await serveSite(pages, options.port),
      await serveSite(await createDesk(lambdas.runtime), options.port + 1),
      await serveSite(inboxApp(outboxDir), options.port + 2),
    ] as const
    say('')
    say(`  inbox    ${sites[2].url}/`)
    say(`  archive  ${sites[0].url}/archive`)
    say(`  desk     ${sites[1].url}/`)
    say(`  sign-up  ${sites[0].url}/`)
    say('')
    say('Staying up; Ctrl-C ends it.')
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    await stayUp(lambdas, stop.signal)
    await Promise.all(sites.map((site) => site.close()))
    return 0
  } finally {
    await closeAll()
  }
}

async function main(): Promise<number> {
  try {
    return await run(parseRunOptions(process.argv.slice(2), join(ROOT, '.local')))
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    say(error instanceof Error ? error.message : String(error))
    return 1
  }
}

process.exitCode = await main()
