import type { Feedback } from '../model.ts'

/** Why a reader is mailed no more. */
export type SuppressionReason = 'hard-bounce' | 'complaint' | 'soft-bounces'

/** A mailbox that was full for five editions in a row is nobody's any more. */
const MOST_SOFT_BOUNCES = 5

/**
 * What SES' word on a mail means for its reader.
 * @param softBounces editions in a row that bounced and might have healed, this one with them
 */
export function suppressionBy(feedback: Feedback, softBounces: number): SuppressionReason | null {
  if (feedback.kind === 'complaint') return 'complaint'
  if (feedback.kind !== 'bounce') return null
  if (feedback.permanent) return 'hard-bounce'
  return softBounces >= MOST_SOFT_BOUNCES ? 'soft-bounces' : null
}
