import { Command } from 'commander'
import type { Terminal } from '../../../infra/commands/terminal.ts'

/** Runs one command as the command line does; what it printed. Refusals are thrown. */
export async function runCommand(
  add: (program: Command, terminal: Terminal) => void,
  ...args: readonly string[]
): Promise<{ readonly out: readonly string[]; readonly err: readonly string[] }> {
  const out: string[] = []
  const err: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  add(program, { out: (line) => void out.push(line), err: (line) => void err.push(line) })
  await program.parseAsync(args, { from: 'user' })
  return { out, err }
}
