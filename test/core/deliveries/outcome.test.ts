import { describe, expect, it } from 'vitest'
import { toOutcome, type SesAnswer } from '../../../functions/core/deliveries/outcome.ts'

const error = (changes: Partial<SesAnswer & { kind: 'error' }>): SesAnswer => ({
  kind: 'error',
  name: 'Unknown',
  message: '',
  httpStatus: 400,
  connected: true,
  ...changes,
})

describe('a call to SES', () => {
  it('that was accepted is sent', () => {
    expect(toOutcome({ kind: 'accepted', messageId: 'm1' })).toEqual({ kind: 'sent', messageId: 'm1' })
  })

  it.each([
    ['Throttling', 'Maximum sending rate exceeded.', { kind: 'refused', reason: 'sending-rate' }],
    ['ThrottlingException', 'Rate exceeded', { kind: 'refused', reason: 'sending-rate' }],
    ['Throttling', 'Daily message quota exceeded.', { kind: 'quota', reason: 'daily-quota' }],
    ['AccountSendingPausedException', '', { kind: 'paused', reason: 'sending-paused' }],
    ['ConfigurationSetSendingPausedException', '', { kind: 'paused', reason: 'sending-paused' }],
    ['ConfigurationSetDoesNotExist', '', { kind: 'paused', reason: 'configuration-set' }],
    ['ConfigurationSetDoesNotExistException', '', { kind: 'paused', reason: 'configuration-set' }],
    ['MailFromDomainNotVerifiedException', '', { kind: 'paused', reason: 'not-verified' }],
    ['MessageRejected', 'Email address is not verified.', { kind: 'paused', reason: 'not-verified' }],
    ['MessageRejected', 'Sending paused for this account.', { kind: 'paused', reason: 'sending-paused' }],
    ['AccessDenied', '', { kind: 'paused', reason: 'access-denied' }],
    // A clock that is wrong is no fault of the mail.
    ['RequestExpired', '', { kind: 'paused', reason: 'access-denied' }],
    ['SignatureDoesNotMatch', '', { kind: 'paused', reason: 'access-denied' }],
    ['MessageRejected', 'Transaction failed.', { kind: 'rejected', reason: 'message-rejected' }],
    ['InvalidParameterValue', 'Illegal address', { kind: 'rejected', reason: 'invalid-request' }],
  ])('that was answered %s "%s" was provably not taken', (name, message, outcome) => {
    expect(toOutcome(error({ name, message }))).toEqual(outcome)
  })

  it('that found no connection was provably not taken', () => {
    const answer = error({ name: 'Error', httpStatus: null, connected: false })
    expect(toOutcome(answer)).toEqual({ kind: 'refused', reason: 'no-connection' })
  })

  it('without the right to send is a matter for the account, whatever the code is called', () => {
    expect(toOutcome(error({ name: 'Forbidden', httpStatus: 403 }))).toMatchObject({ kind: 'paused' })
  })

  it.each([
    ['no answer came', { httpStatus: null }, 'no-answer'],
    ['a server error came', { name: 'ServiceUnavailable', httpStatus: 503 }, 'server-error'],
    ['throttling came as a server error', { name: 'Throttling', httpStatus: 503 }, 'server-error'],
    ['the answer says yes and cannot be read', { httpStatus: 200 }, 'unreadable-answer'],
    ['the request timed out over there', { name: 'RequestTimeout', httpStatus: 408 }, 'unreadable-answer'],
    ['a refusal came that SES did not write', { name: 'Unknown', httpStatus: 400 }, 'unreadable-answer'],
  ])('is unknown where %s: SES may have taken the mail', (_, changes, reason) => {
    expect(toOutcome(error(changes))).toEqual({ kind: 'unknown', reason })
  })
})
