import type { SubscriberState } from '../model.ts'

/**
 * What may happen to a reader, and in which states. Whoever is in another state stays in it.
 * Consent comes from the reader alone: nothing leads out of `suppressed`, and only a confirmation leads to `active`.
 */
export const CONSENT_MOVES = {
  /** The signed link of a confirmation, by POST. */
  confirm: { from: ['pending', 'paused', 'unsubscribed'], to: 'active' },
  /** The sign-up form, for an address that is known. */
  askAgain: { from: ['pending', 'paused', 'unsubscribed'], to: 'pending' },
  /** The link or the button in a mail. */
  unsubscribe: { from: ['pending', 'active', 'paused'], to: 'unsubscribed' },
  /** A hard bounce or a complaint. */
  suppress: { from: ['pending', 'active', 'paused', 'unsubscribed'], to: 'suppressed' },
} as const satisfies Record<string, { readonly from: readonly SubscriberState[]; readonly to: SubscriberState }>

export type ConsentMove = keyof typeof CONSENT_MOVES
