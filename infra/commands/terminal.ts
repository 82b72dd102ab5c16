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

/** Why a file or folder could not be read, in words where the system's code is a common one. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return `it cannot be read: ${String(error)}`
  switch ('code' in error ? error.code : null) {
    case 'ENOENT':
      return 'there is no such file or folder'
    case 'ENOTDIR':
      return 'it is a file, and a folder is wanted'
    case 'EISDIR':
      return 'it is a folder, and a file is wanted'
    case 'EACCES':
      return 'you have no leave to read it'
    default:
      return `it cannot be read: ${error.message}`
  }
}

/** The command was used wrongly: ends the process with 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
