/** Where a command writes; tests pass their own. */
export interface Terminal {
  /** A line of the answer. */
  readonly out: (line: string) => void
  /** A line for the person: progress, warnings, reasons. */
  readonly err: (line: string) => void
}

/** The command could not do it: the message says which and why. Ends the process with 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
}

/** The command was used wrongly: ends the process with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
