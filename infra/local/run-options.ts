import { Command, InvalidArgumentError, Option } from 'commander'

/** What `npm start -- …` was asked. */
export interface RunOptions {
  /** Exit when the edition is out, instead of staying up. */
  readonly once: boolean
  /** Leave the clock in the week of the last run. */
  readonly sameWeek: boolean
  /** An OPML file of real addresses to poll instead of the sample newsroom. */
  readonly feeds: string | null
  /** Folders of captured feed files to serve and poll instead. */
  readonly recorded: readonly string[]
  /** Where the clock of a first run starts, epoch milliseconds. */
  readonly nowMs: number | null
  readonly localDir: string
  /** First of the three ports that pages, desk and inbox are served on. */
  readonly port: number
}

const toInstant = (text: string): number => {
  const atMs = Date.parse(text)
  if (Number.isNaN(atMs)) throw new InvalidArgumentError('It must be an ISO 8601 instant, like 2026-11-23T05:30:00Z.')
  return atMs
}

const toPort = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_533) throw new InvalidArgumentError('It must be a port number.')
  return port
}

/** Parses the run's arguments. @throws CommanderError where they are wrong; commander has then told why. */
export function parseRunOptions(args: readonly string[], defaultLocalDir: string): RunOptions {
  const program = new Command('npm start --')
    .description(
      'Runs a week of the digest on this machine and stays up; its mails, archive and desk are served on loopback.',
    )
    .option('--once', 'exit when the edition is out (0 only if every mail was accepted)', false)
    .option('--same-week', 'do not move the clock on a week', false)
    .addOption(new Option('--feeds <file>', 'poll the real addresses of an OPML file').conflicts('recorded'))
    .option('--recorded <dir...>', 'serve the captured feed files of these folders and poll those', [])
    .option('--now <instant>', 'where the clock of a first run starts', toInstant)
    .option('--state <dir>', 'where state and mails are kept', defaultLocalDir)
    .option('--port <number>', 'port of the public pages; desk and inbox take the next two', toPort, 4400)
    .exitOverride()
    .parse(args, { from: 'user' })
  const given = program.opts<{
    once: boolean
    sameWeek: boolean
    feeds?: string
    recorded: string[]
    now?: number
    state: string
    port: number
  }>()
  return {
    once: given.once,
    sameWeek: given.sameWeek,
    feeds: given.feeds ?? null,
    recorded: given.recorded,
    nowMs: given.now ?? null,
    localDir: given.state,
    port: given.port,
  }
}
