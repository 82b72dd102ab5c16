import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeSesError, openMailer, type OutgoingMail } from '../../functions/adapters/ses.ts'
import { toOutcome } from '../../functions/core/deliveries/outcome.ts'
import type { SesFault } from '../../infra/local/ses-endpoint.ts'
import { embeddedSes, pointAt, rawMail } from '../embedded-ses.ts'

const mail: OutgoingMail = {
  raw: rawMail(['From: digest@migration-digest.example', 'To: nadia@reader.example', 'Subject: La semaine']),
  to: 'nadia@reader.example',
  deliveryId: '2031-w09__k3m9',
}
const sesSays = (status: number, code: string, message = ''): SesFault => ({
  kind: 'error',
  refusal: { status, code, message },
})

describe('the mailer', () => {
  let local: Awaited<ReturnType<typeof embeddedSes>>
  beforeEach(async () => {
    local = await embeddedSes()
  })
  afterEach(() => local.close())

  it('has SES take a mail, for one reader, under the delivery’s tag', async () => {
    const answer = await local.mailer.send(mail)
    const [accepted] = local.ses.accepted()
    expect(answer).toEqual({ kind: 'accepted', messageId: accepted?.messageId })
    expect(accepted).toMatchObject({
      deliveryId: '2031-w09__k3m9',
      source: 'digest@migration-digest.example',
      destinations: ['nadia@reader.example'],
    })
  })

  it('reads the account’s quota', async () => {
    await local.mailer.send(mail)
    expect(await local.mailer.quota()).toEqual({ maxPerSecond: 2000, maxPer24Hours: 1_000_000, sentLast24Hours: 1 })
  })

  it.each<[string, SesFault, string, string]>([
    [
      'a rate that is exceeded',
      sesSays(400, 'Throttling', 'Maximum sending rate exceeded.'),
      'refused',
      'sending-rate',
    ],
    ['a quota that is used up', sesSays(400, 'Throttling', 'Daily message quota exceeded.'), 'quota', 'daily-quota'],
    ['a rejected message', sesSays(400, 'MessageRejected', 'Bad content'), 'rejected', 'message-rejected'],
    ['a paused account', sesSays(400, 'AccountSendingPausedException'), 'paused', 'sending-paused'],
    ['a paused configuration set', sesSays(400, 'ConfigurationSetSendingPausedException'), 'paused', 'sending-paused'],
    [
      'a configuration set that is not there',
      sesSays(400, 'ConfigurationSetDoesNotExist'),
      'paused',
      'configuration-set',
    ],
    ['a domain that is not verified', sesSays(400, 'MailFromDomainNotVerifiedException'), 'paused', 'not-verified'],
    ['a sender without rights', sesSays(403, 'AccessDenied'), 'paused', 'access-denied'],
    ['a wrong signature', sesSays(403, 'SignatureDoesNotMatch'), 'paused', 'access-denied'],
    ['a server error', sesSays(500, 'InternalFailure'), 'unknown', 'server-error'],
    ['an outage', sesSays(503, 'ServiceUnavailable'), 'unknown', 'server-error'],
    ['a broken connection', { kind: 'reset', accepted: false }, 'unknown', 'no-answer'],
  ])('tells of %s, after one call', async (_, fault, kind, reason) => {
    local.faults.push(fault)
    expect(toOutcome(await local.mailer.send(mail))).toEqual({ kind, reason })
    expect(local.faults).toEqual([])
    // Had the SDK tried again, this one would have been taken.
    expect(local.ses.accepted()).toEqual([])
  })

  it.each<[string, SesFault, string]>([
    ['the connection breaks', { kind: 'reset', accepted: true }, 'no-answer'],
    ['the answer cannot be read', { kind: 'garbled' }, 'unreadable-answer'],
  ])('holds a mail that SES took before %s', async (_, fault, reason) => {
    local.faults.push(fault)
    expect(toOutcome(await local.mailer.send(mail))).toEqual({ kind: 'unknown', reason })
    expect(local.ses.accepted()).toHaveLength(1)
  })
})

describe('a call that found nobody', () => {
  it('is provably unsent where the connection was refused', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    server.close()
    await once(server, 'close')
    pointAt(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`)
    const mailer = openMailer({ sender: 'digest@migration-digest.example', configurationSet: 'weekly' })
    expect(toOutcome(await mailer.send(mail))).toEqual({ kind: 'refused', reason: 'no-connection' })
  })

  it.each([
    ['the name is not known', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }, false],
    ['the name server is away', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }, false],
    ['connecting took too long', { code: 'ETIMEDOUT', syscall: 'connect' }, false],
    ['the request took too long', { name: 'TimeoutError', code: 'ETIMEDOUT' }, true],
    ['the connection broke while reading', { name: 'TimeoutError', code: 'ECONNRESET', syscall: 'read' }, true],
    ['the connection broke while writing', { name: 'TimeoutError', code: 'EPIPE', syscall: 'write' }, true],
  ])('where %s: connected %#', (_, fields, connected) => {
    expect(describeSesError(Object.assign(new Error('x'), fields)).connected).toBe(connected)
  })

  it('is known by the SDK’s own words where connecting took longer than allowed', () => {
    const words =
      '@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of 5000 ms.'
    expect(describeSesError(Object.assign(new Error(words), { name: 'TimeoutError' })).connected).toBe(false)
  })

  it('whatever else is thrown counts as connected', () => {
    expect(describeSesError('what')).toMatchObject({ connected: true, httpStatus: null })
  })
})
