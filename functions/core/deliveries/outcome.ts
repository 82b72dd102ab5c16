/** How one call to SES ended, told without any vendor's type. */
export type SesAnswer =
  | { readonly kind: 'accepted'; readonly messageId: string }
  | {
      readonly kind: 'error'
      /** The error's code or name: `Throttling`, `MessageRejected`, `TimeoutError`. */
      readonly name: string
      /** SES' own words: they tell quota from rate. May hold an address: never to be logged. */
      readonly message: string
      /** Null where no answer came. */
      readonly httpStatus: number | null
      /** False only where it is certain that no connection was made, so that no byte can have reached SES. */
      readonly connected: boolean
    }

/** What follows from it for the delivery. `reason` is a fixed word, fit for the ledger and the log. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Provably not taken, and worth another try after a while. */
  | { readonly kind: 'refused'; readonly reason: 'sending-rate' | 'no-connection' | 'turn-passed' }
  /** Provably not taken; nothing will be until the 24-hour quota has room again. */
  | { readonly kind: 'quota'; readonly reason: 'daily-quota' }
  /** Provably not taken; nothing will be until somebody sees to the account. */
  | {
      readonly kind: 'paused'
      readonly reason: 'sending-paused' | 'not-verified' | 'access-denied' | 'configuration-set'
    }
  /** Provably not taken: SES will not have this message. */
  | { readonly kind: 'rejected'; readonly reason: 'message-rejected' | 'invalid-request' }
  /** SES may have taken it. */
  | { readonly kind: 'unknown'; readonly reason: 'no-answer' | 'server-error' | 'unreadable-answer' }

const RATE_CODES = ['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded']
const PAUSED_CODES = ['AccountSendingPausedException', 'ConfigurationSetSendingPausedException', 'AccountSendingPaused']
const ACCESS_CODES = [
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'InvalidClientTokenIdException',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'NotAuthorized',
  'OptInRequired',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]

/**
 * Judges a call to SES. What is not provably refused is unknown: a reset or timeout after connecting, any 5xx, an answer
 * that cannot be read, a 408.
 * Source: SES API v1, SendRawEmail errors and common errors; SES Developer Guide, "Errors related to the sending quotas"
 * (rate and daily quota share a code, and only the message tells them apart).
 */
export function toOutcome(answer: SesAnswer): SendOutcome {
  if (answer.kind === 'accepted') return { kind: 'sent', messageId: answer.messageId }
  const { name, message, httpStatus, connected } = answer
  if (!connected) return { kind: 'refused', reason: 'no-connection' }
  if (httpStatus === null) return { kind: 'unknown', reason: 'no-answer' }
  if (httpStatus >= 500) return { kind: 'unknown', reason: 'server-error' }
  if (httpStatus < 400 || httpStatus === 408) return { kind: 'unknown', reason: 'unreadable-answer' }
  return refusal(name, message, httpStatus)
}

function refusal(name: string, message: string, httpStatus: number): SendOutcome {
  if (RATE_CODES.includes(name) || httpStatus === 429)
    return /daily message quota/i.test(message)
      ? { kind: 'quota', reason: 'daily-quota' }
      : { kind: 'refused', reason: 'sending-rate' }
  if (PAUSED_CODES.includes(name)) return { kind: 'paused', reason: 'sending-paused' }
  if (name.startsWith('ConfigurationSetDoesNotExist')) return { kind: 'paused', reason: 'configuration-set' }
  if (name.startsWith('MailFromDomainNotVerified')) return { kind: 'paused', reason: 'not-verified' }
  if (ACCESS_CODES.includes(name) || httpStatus === 401 || httpStatus === 403)
    return { kind: 'paused', reason: 'access-denied' }
  if (name === 'MessageRejected' && /not verified/i.test(message)) return { kind: 'paused', reason: 'not-verified' }
  if (name === 'MessageRejected' && /sending (is|has been)? ?(paused|disabled)/i.test(message))
    return { kind: 'paused', reason: 'sending-paused' }
  if (name === 'MessageRejected') return { kind: 'rejected', reason: 'message-rejected' }
  // A 4xx without a code did not come from SES as documented: a proxy may stand between, and what it passed on is not known.
  if (name === 'Unknown') return { kind: 'unknown', reason: 'unreadable-answer' }
  return { kind: 'rejected', reason: 'invalid-request' }
}
