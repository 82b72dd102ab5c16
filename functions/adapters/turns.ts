import { roomLeft, turnEveryMs, warmUpLimit, type QuotaReading, type SendQuota } from '../core/deliveries/rate.ts'
import type { MailKind } from '../core/model.ts'
import type { DeliveriesTable } from './deliveries-table.ts'

/**
 * Whose turn it is to send: resolves to `go` when the mail's turn has come, to `no-room` where the quota of 24 hours, or what a
 * new domain may send, is used up: SES would refuse, or should not be asked.
 */
export type Turn = (
  kind: MailKind,
) => Promise<
  | { readonly kind: 'no-room' }
  | { readonly kind: 'go'; /** Whether the turn has not passed yet. */ readonly isOn: () => boolean }
>

interface TurnPorts {
  readonly deliveries: Pick<DeliveriesTable, 'quotaReading' | 'noteQuota' | 'takeTurn'>
  /** What the account may send, asked of SES. */
  readonly quota: () => Promise<SendQuota>
  /** Epoch milliseconds of the machine's clock, whatever day the newsroom has. */
  readonly clock: () => number
  readonly wait: (ms: number) => Promise<unknown>
  /** When a new domain's first edition may go, epoch milliseconds; null: its domain is known. */
  readonly warmUpFromMs: number | null
}

/** A reading is good for so long: SES' own figure lags, and what was taken since is counted. */
const FRESH_MS = 60_000
/** No line of turns is longer than this: who would stand behind it waits without taking one. */
const LONGEST_LINE_MS = 20_000
const MOST_LOOKS = 6
/**
 * Whoever comes later than this would meet those of the turns behind. Turns are at 80 % of the rate: a second and a quarter hold
 * no more of them than a second may.
 */
const TURN_LASTS_MS = 250

/**
 * Paces all senders together. The line of turns is an item of the ledger's table: each turn is one atomic write, so that
 * senders that start, die or multiply never add up to more than the rate (ADR 22).
 * @throws Error from the turn where the line stayed too long: the mail is to be tried later.
 */
export function openTurns({ deliveries, quota, clock, wait, warmUpFromMs }: TurnPorts): Turn {
  let last: QuotaReading | null = null
  // Asked in the future: a clock went back.
  const isFresh = (reading: QuotaReading) => Math.abs(clock() - reading.askedAtMs) < FRESH_MS

  async function freshReading(): Promise<QuotaReading> {
    if (last !== null && isFresh(last)) return last
    const known = await deliveries.quotaReading()
    if (known !== null && isFresh(known)) return known
    const asked = { ...(await quota()), askedAtMs: clock() }
    await deliveries.noteQuota(asked, known?.askedAtMs ?? null)
    return asked
  }

  return async (kind) => {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      last = await freshReading()
      const turn = await deliveries.takeTurn(turnEveryMs(last.maxPerSecond), clock(), LONGEST_LINE_MS)
      if (turn === null) {
        await wait(LONGEST_LINE_MS / 4)
        continue
      }
      last = turn.reading
      if (roomLeft(last, turn.taken - 1, warmUpLimit(warmUpFromMs, clock()), kind) < 1) return { kind: 'no-room' }
      await wait(Math.max(0, turn.atMs - clock()))
      return { kind: 'go', isOn: () => clock() < turn.atMs + TURN_LASTS_MS }
    }
    throw new Error('No turn came free: more senders wait than the rate can serve.')
  }
}
