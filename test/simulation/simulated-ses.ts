import type { OutgoingMail } from '../../functions/adapters/ses.ts'
import type { SesAnswer } from '../../functions/core/deliveries/outcome.ts'

/** A mail that SES took: it is on its way, whatever its sender knows of it. */
export interface Acceptance {
  readonly deliveryId: string
  readonly to: string
  readonly messageId: string
  readonly atMs: number
  /** Taken, then found infected: no reader gets it. */
  readonly isRejected: boolean
}

export interface SesAccount {
  readonly maxPerSecond: number
  /** In any 24 hours; -1: no limit. */
  readonly maxPer24Hours: number
  /** While this holds, the account sends nothing. */
  readonly isPaused: (nowMs: number) => boolean
}

const SECOND_MS = 1_000
const DAY_MS = 86_400_000

const refused = (name: string, message: string): SesAnswer => ({
  kind: 'error',
  name,
  message,
  httpStatus: 400,
  connected: true,
})

/**
 * As much of SES as a sender meets: it takes mails within its rate and its quota, knows no two calls as one, and tells of each
 * by events. Source: SES API v1, SendRawEmail and common errors; "Managing your Amazon SES sending limits".
 */
export class SimulatedSes {
  readonly accepted: Acceptance[] = []
  readonly #account: SesAccount
  readonly #isInfected: (mail: OutgoingMail) => boolean
  readonly #onAccepted: (acceptance: Acceptance) => void
  readonly #arrivals: number[] = []

  constructor(
    account: SesAccount,
    isInfected: (mail: OutgoingMail) => boolean,
    onAccepted: (acceptance: Acceptance) => void,
  ) {
    this.#account = account
    this.#isInfected = isInfected
    this.#onAccepted = onAccepted
  }

  quota(nowMs: number) {
    const { maxPerSecond, maxPer24Hours } = this.#account
    return { maxPerSecond, maxPer24Hours, sentLast24Hours: this.#sentSince(nowMs - DAY_MS) }
  }

  take(mail: OutgoingMail, nowMs: number): SesAnswer {
    const { maxPerSecond, maxPer24Hours, isPaused } = this.#account
    if (isPaused(nowMs)) return refused('AccountSendingPausedException', 'Sending is paused for this account.')
    const recent = this.#arrivals.filter((atMs) => atMs > nowMs - SECOND_MS).length
    if (recent >= maxPerSecond) return refused('Throttling', 'Maximum sending rate exceeded.')
    if (maxPer24Hours >= 0 && this.#sentSince(nowMs - DAY_MS) >= maxPer24Hours)
      return refused('Throttling', 'Daily message quota exceeded.')
    this.#arrivals.push(nowMs)
    const acceptance = {
      deliveryId: mail.deliveryId,
      to: mail.to,
      messageId: `ses-${this.accepted.length + 1}`,
      atMs: nowMs,
      isRejected: this.#isInfected(mail),
    }
    this.accepted.push(acceptance)
    this.#onAccepted(acceptance)
    return { kind: 'accepted', messageId: acceptance.messageId }
  }

  #sentSince(fromMs: number): number {
    return this.accepted.filter(({ atMs }) => atMs > fromMs).length
  }
}
