/** The part of the account's sending rate that the senders use: the rest is for what else sends from it. */
export const RATE_SHARE = 0.8

/** How many senders run side by side on AWS at most (the send queue's concurrency). They share one line of turns. */
export const SENDERS = 4

/** What the account may send, as SES told it. */
export interface SendQuota {
  /** Mails a second. */
  readonly maxPerSecond: number
  /** -1: no limit. */
  readonly maxPer24Hours: number
  readonly sentLast24Hours: number
}

/** A quota, and when SES told it: epoch milliseconds of the clock that turns go by. */
export interface QuotaReading extends SendQuota {
  readonly askedAtMs: number
}

/** How far one turn is from the next, in milliseconds, for all senders together. */
export const turnEveryMs = (maxPerSecond: number): number => Math.ceil(1000 / (maxPerSecond * RATE_SHARE))

/** Of the 24 hours' quota, what editions leave to confirmations: whoever signs up on a release day is not kept waiting. */
const KEPT_SHARE = 0.02

const DAY_MS = 86_400_000
/** What a domain that nobody knows may send on its first day; doubled each day. */
const FIRST_DAY = 200
/** After so many days a domain is known. */
const WARM_UP_DAYS = 14

/**
 * How many mails a new domain may send in 24 hours, so that mailbox providers come to know it before it sends to everybody;
 * Infinity where none is being warmed up.
 * @param warmUpFromMs when its first edition may go; null: the domain is known
 */
export function warmUpLimit(warmUpFromMs: number | null, nowMs: number): number {
  if (warmUpFromMs === null) return Infinity
  const day = Math.floor((nowMs - warmUpFromMs) / DAY_MS)
  if (day >= WARM_UP_DAYS) return Infinity
  return day < 0 ? 0 : FIRST_DAY * 2 ** day
}

/**
 * How many more mails may go now. What was sent in 24 hours, and the turns taken since that was asked, count; of the quota
 * editions leave a part to others. May be below zero.
 * @param limit what else bounds 24 hours: `warmUpLimit`
 */
export function roomLeft(
  { maxPer24Hours, sentLast24Hours }: SendQuota,
  takenSince: number,
  limit: number,
  kind: 'edition' | 'confirm' | 'test',
): number {
  const quota = maxPer24Hours < 0 ? Infinity : maxPer24Hours
  const kept = kind === 'edition' && quota !== Infinity ? Math.ceil(quota * KEPT_SHARE) : 0
  // A new domain's limit is for the many: a confirmation is asked for.
  const most = Math.min(quota - kept, kind === 'edition' ? limit : Infinity)
  return most - sentLast24Hours - takenSince
}

/**
 * How long to wait before trying again after the `tries`-th refusal, in milliseconds: doubling from half a second, at most
 * eight seconds, and of that a random half (`chance` in [0, 1)), so that senders do not come back together.
 */
export function backoffMs(tries: number, chance: number): number {
  const full = Math.min(8000, 500 * 2 ** (tries - 1))
  return Math.round(full / 2 + (full / 2) * chance)
}
