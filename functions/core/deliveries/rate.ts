/** The part of the account's sending rate that the senders use: the rest is for what else sends from it. */
export const RATE_SHARE = 0.8

/**
 * How many senders run side by side on AWS at most (the send queue's concurrency). Each keeps its own bucket, with its part
 * of the rate, so that no shared counter stands between a sender and SES.
 */
export const SENDERS = 4

/** A token bucket: tokens fill it at `ratePerSecond`, up to one second's worth, and at least one. */
export interface TokenBucket {
  readonly ratePerSecond: number
  /** May be negative: turns already promised to those who wait. */
  readonly tokens: number
  readonly atMs: number
}

/** One sender's bucket, full, for an account's rate in mails a second. */
export function senderBucket(accountRatePerSecond: number, nowMs: number): TokenBucket {
  const ratePerSecond = (accountRatePerSecond * RATE_SHARE) / SENDERS
  return { ratePerSecond, tokens: capacityOf(ratePerSecond), atMs: nowMs }
}

const capacityOf = (ratePerSecond: number) => Math.max(1, ratePerSecond)

/**
 * Takes one token, at once or as a promise: the caller's turn comes after `waitMs`.
 * `nowMs` is of a clock that never goes back.
 */
export function takeToken(
  bucket: TokenBucket,
  nowMs: number,
): { readonly bucket: TokenBucket; readonly waitMs: number } {
  const { ratePerSecond } = bucket
  const filled = Math.min(capacityOf(ratePerSecond), bucket.tokens + ((nowMs - bucket.atMs) / 1000) * ratePerSecond)
  const tokens = filled - 1
  const waitMs = tokens >= 0 ? 0 : Math.ceil((-tokens / ratePerSecond) * 1000)
  return { bucket: { ratePerSecond, tokens, atMs: nowMs }, waitMs }
}

/**
 * How long to wait before trying again after the `tries`-th refusal, in milliseconds: doubling from half a second, at most
 * eight seconds, and of that a random half (`chance` in [0, 1)), so that senders do not come back together.
 */
export function backoffMs(tries: number, chance: number): number {
  const full = Math.min(8000, 500 * 2 ** (tries - 1))
  return Math.round(full / 2 + (full / 2) * chance)
}
