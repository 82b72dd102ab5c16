import type { Token } from './source.ts'

/** Offsets within a sentence, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Someone a sentence speaks of: by name, by function, or by a pronoun. `start` and `end` cover name and role. */
export interface Mention extends Range {
  readonly name: Range | null
  readonly role: Range | null
  readonly isPronoun: boolean
  /** Depends on the word before it (« le quartier de … »): names no subject. */
  readonly isBound: boolean
}

/** From the start of the token at `from` to the end of the one before `to`. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
