import { Command } from 'commander'
import { CommandFailure, type Terminal } from '../../../infra/commands/terminal.ts'

type Add = (program: Command, terminal: Terminal) => void

interface Printed {
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** Runs one command as the command line does; what it printed. Refusals are thrown. */
export async function runCommand(add: Add, ...args: readonly string[]): Promise<Printed> {
  const { failure, ...printed } = await runToEnd(add, ...args)
  if (failure !== null) throw failure
  return printed
}

/** Runs one command; what it printed, and the failure that it ended with, which the command line turns into 1. */
export async function runToEnd(
  add: Add,
  ...args: readonly string[]
): Promise<Printed & { readonly failure: CommandFailure | null }> {
  const out: string[] = []
  const err: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  add(program, { out: (line) => void out.push(line), err: (line) => void err.push(line) })
  try {
    await program.parseAsync(args, { from: 'user' })
    return { out, err, failure: null }
  } catch (error) {
    if (error instanceof CommandFailure) return { out, err, failure: error }
    throw error
  }
}
