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
}
