#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { addArticle } from './commands/article.ts'
import { addBrief } from './commands/brief.ts'
import { addClean } from './commands/clean.ts'
import { addDeliveries } from './commands/deliveries.ts'
import { addFeed } from './commands/feed.ts'
import { addFeeds } from './commands/feeds.ts'
import { addEditions } from './commands/editions.ts'
import { addMatch } from './commands/match.ts'
import { addPreview } from './commands/preview.ts'
import { addStories } from './commands/stories.ts'
import { addSubscribers } from './commands/subscribers.ts'
import { addTopics } from './commands/topics.ts'
import { CommandFailure, WrongUse, type Terminal } from './commands/terminal.ts'

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}

/** Every command there is, each in its file of infra/commands. */
const COMMANDS: readonly ((program: Command, terminal: Terminal) => void)[] = [
  addArticle,
  addBrief,
  addClean,
  addFeed,
  addFeeds,
  addMatch,
  addPreview,
  addStories,
  addTopics,
  addEditions,
  addDeliveries,
  addSubscribers,
]

/** Runs the command line. Returns the exit code: 0 done, 1 it could not (the reason is on stderr), 2 wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const program = new Command('digest')
    .description('The migration news digest, for ops and editors.')
    .addHelpText(
      'after',
      '\nEnds with 0 where it is done, 1 where it could not (the reason is on standard error), 2 where it was used wrongly.',
    )
    .showHelpAfterError('(--help behind the command says what it takes)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
  for (const add of COMMANDS) add(program, terminal)
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof WrongUse) return (terminal.err(error.message), 2)
    if (error instanceof CommandFailure) return (terminal.err(error.message), 1)
    throw error
  }
}

// A reader that goes away (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
