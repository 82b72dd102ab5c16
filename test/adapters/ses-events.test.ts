import { describe, expect, it } from 'vitest'
import { toFeedback } from '../../functions/adapters/ses-events.ts'

const AT = '2031-03-03T06:00:00.000Z'
const LATER = '2031-03-03T06:00:07.250Z'
const ID = '2031-w09__k3m9'

const mail = (changes: object = {}) => ({
  timestamp: AT,
  source: 'digest@migration-digest.example',
  messageId: 'ses-1',
  destination: ['nadia@reader.example'],
  headers: [{ name: 'X-Delivery-Id', value: ID }],
  tags: { 'ses:configuration-set': ['weekly'], delivery: [ID] },
  ...changes,
})
const event = (eventType: string, details: object = {}) => ({ eventType, mail: mail(), ...details })
const about = { deliveryId: ID, sesMessageId: 'ses-1' }

describe('an event of SES', () => {
  it.each([
    [event('Send', { send: {} }), { kind: 'send', ...about, atMs: Date.parse(AT) }],
    [event('Delivery', { delivery: { timestamp: LATER } }), { kind: 'delivery', ...about, atMs: Date.parse(LATER) }],
    [event('Reject', { reject: { reason: 'Bad content' } }), { kind: 'reject', ...about, atMs: Date.parse(AT) }],
    [
      event('Bounce', { bounce: { bounceType: 'Permanent', timestamp: LATER } }),
      { kind: 'bounce', ...about, atMs: Date.parse(LATER), permanent: true },
    ],
    [
      event('Bounce', { bounce: { bounceType: 'Transient', timestamp: LATER } }),
      { kind: 'bounce', ...about, atMs: Date.parse(LATER), permanent: false },
    ],
    [
      event('Bounce', { bounce: { bounceType: 'Undetermined', timestamp: LATER } }),
      { kind: 'bounce', ...about, atMs: Date.parse(LATER), permanent: false },
    ],
    [
      event('Complaint', { complaint: { complaintFeedbackType: 'abuse', timestamp: LATER } }),
      { kind: 'complaint', ...about, atMs: Date.parse(LATER) },
    ],
    // Some providers say of a complaint only that there is one.
    [
      event('Complaint', { complaint: { complaintFeedbackType: null, timestamp: LATER } }),
      { kind: 'complaint', ...about, atMs: Date.parse(LATER) },
    ],
    // A delay proves that SES took the mail.
    [event('DeliveryDelay', { deliveryDelay: {} }), { kind: 'send', ...about, atMs: Date.parse(AT) }],
  ])('is read as feedback: %#', (body, feedback) => {
    expect(toFeedback(body)).toEqual(feedback)
  })

  it('is read the same wrapped by SNS', () => {
    const body = event('Send', { send: {} })
    const wrapped = { Type: 'Notification', MessageId: 'x', Message: JSON.stringify(body), Timestamp: AT }
    expect(toFeedback(wrapped)).toEqual(toFeedback(body))
  })

  it('may say notificationType, as the identity notifications do', () => {
    const { eventType, ...rest } = event('Bounce', { bounce: { bounceType: 'Permanent', timestamp: LATER } })
    expect(toFeedback({ ...rest, notificationType: eventType })).toMatchObject({ kind: 'bounce', permanent: true })
  })

  it('without the tag is known by the header X-Delivery-Id', () => {
    const tagless = mail({ tags: {}, headers: [{ name: 'x-delivery-id', value: ` ${ID} ` }] })
    expect(toFeedback({ ...event('Send'), mail: tagless })).toMatchObject({ deliveryId: ID })
  })
})

describe('what is none of ours', () => {
  it.each([
    ['no delivery id', { ...event('Send'), mail: mail({ tags: {}, headers: [] }) }, 'no-delivery-id'],
    [
      'an id that nobody here wrote',
      { ...event('Send'), mail: mail({ tags: { delivery: ['x'] }, headers: [] }) },
      'no-delivery-id',
    ],
    ['an event of templates', event('Rendering Failure'), 'other-event'],
    ['an event of another age', event('Teleported'), 'other-event'],
    [
      'a reader who said it is not spam',
      event('Complaint', { complaint: { complaintFeedbackType: 'not-spam', timestamp: AT } }),
      'not-spam',
    ],
    [
      'the greeting of a new SNS subscription',
      { Type: 'Notification', Message: 'Successfully validated SNS topic for Amazon SES event publishing.' },
      'not-an-event',
    ],
    [
      'a subscription to confirm',
      { Type: 'SubscriptionConfirmation', Message: 'You have chosen to subscribe' },
      'not-an-event',
    ],
    ['a list', [], 'not-an-event'],
    ['nothing', null, 'not-an-event'],
    ['a mail without an id', { eventType: 'Send', mail: { timestamp: AT } }, 'not-an-event'],
    ['a time that is none', { ...event('Send'), mail: mail({ timestamp: 'yesterday' }) }, 'not-an-event'],
  ])('%s is ignored', (_, body, reason) => {
    expect(toFeedback(body)).toEqual({ kind: 'ignored', reason })
  })
})
