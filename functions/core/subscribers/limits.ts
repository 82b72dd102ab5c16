/** How many sign-ups are heeded before others of the same kind are put off. */
export interface Limit {
  readonly what: 'address' | 'network' | 'all'
  readonly most: number
  readonly windowMs: number
}

const HOUR_MS = 3_600_000

/** An address is written to at most three times a day; a network may stand for an office, all together for a news day. */
export const SIGN_UP_LIMITS: readonly Limit[] = [
  { what: 'address', most: 3, windowMs: 24 * HOUR_MS },
  { what: 'network', most: 20, windowMs: HOUR_MS },
  { what: 'all', most: 2000, windowMs: HOUR_MS },
]

/** When the window of a limit that `nowMs` falls into ends, epoch milliseconds. */
export const windowEndMs = ({ windowMs }: Limit, nowMs: number): number => (Math.floor(nowMs / windowMs) + 1) * windowMs
