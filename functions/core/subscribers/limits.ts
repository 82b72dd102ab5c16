/** How many sign-ups are heeded before others of the same kind are put off. */
export interface Limit {
  readonly what: 'network' | 'all' | 'address'
  readonly most: number
  readonly windowMs: number
}

const HOUR_MS = 3_600_000

/**
 * In the order in which they are counted; who is over one is not counted in the next. The network comes first, so that a
 * single one can neither use up what all have together nor lock an address out for the day.
 * A network may stand for an office, all together for a news day; an address is written to at most three times a day.
 */
export const SIGN_UP_LIMITS: readonly Limit[] = [
  { what: 'network', most: 20, windowMs: HOUR_MS },
  { what: 'all', most: 2000, windowMs: HOUR_MS },
  { what: 'address', most: 3, windowMs: 24 * HOUR_MS },
]

/** When the window of a limit that `nowMs` falls into ends, epoch milliseconds. Windows lie on whole multiples of their length. */
export const windowEndMs = ({ windowMs }: Pick<Limit, 'windowMs'>, nowMs: number): number =>
  (Math.floor(nowMs / windowMs) + 1) * windowMs
