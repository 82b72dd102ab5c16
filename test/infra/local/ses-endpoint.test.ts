import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { startSesEndpoint, type SesEndpointOptions } from '../../../infra/local/ses-endpoint.ts'
import { embeddedSes, rawMail } from '../../embedded-ses.ts'
import { DAY_MS, MONDAY } from '../../sending-world.ts'

let open: Awaited<ReturnType<typeof embeddedSes>>
afterEach(() => open.close())
async function start(options: Partial<SesEndpointOptions> = {}) {
  open = await embeddedSes(options)
  return open
}

const HEADERS = [
  'From: Digest <digest@migration-digest.example>',
  'To: shown@reader.example',
  'Message-ID: <mine@migration-digest.example>',
  'List-Unsubscribe: <https://pages.example/unsubscribe/t>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
]
const mailTo = (to: string, subject = 'La semaine', more: readonly string[] = []) => ({
  raw: rawMail([...HEADERS, `Subject: ${subject}`, ...more]),
  to,
  deliveryId: '2031-w09__k3m9',
})

/** A request of no SDK. */
async function ask(url: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { authorization: 'AWS4-HMAC-SHA256 x', ...headers },
  })
  return { status: answer.status, xml: await answer.text() }
}
const signedRaw = (fields: Record<string, string> = {}, raw = rawMail(HEADERS)) => ({
  Action: 'SendRawEmail',
  'RawMessage.Data': Buffer.from(raw).toString('base64'),
  ...fields,
})

describe('a mail that the embedded SES takes', () => {
  it('goes to the Destinations, whatever To says, and keeps every header but Message-ID', async () => {
    const { ses, mailer } = await start()
    await mailer.send(mailTo('nadia@reader.example'))
    const [accepted] = ses.accepted()
    expect(accepted?.destinations).toEqual(['nadia@reader.example'])
    const mail = await PostalMime.parse(await readFile(accepted!.file))
    expect(mail.messageId).toBe(`<${accepted!.messageId}@eu-west-1.amazonses.com>`)
    expect(mail.to?.[0]?.address).toBe('shown@reader.example')
    expect(mail.headers.map(({ key }) => key)).toEqual([
      'message-id',
      'from',
      'to',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'subject',
    ])
    expect(mail.text?.trim()).toBe('Bonjour.')
  })

  it('keeps its bytes, also those that are no text', async () => {
    const { ses, mailer } = await start()
    const raw = Buffer.concat([rawMail(HEADERS), Buffer.from([0xe9, 0x00, 0xff, 0x0d, 0x0a])])
    await mailer.send({ raw, to: 'nadia@reader.example', deliveryId: '2031-w09__k3m9' })
    const kept = await readFile(ses.accepted()[0]!.file)
    const bodyOf = (bytes: Buffer) => bytes.subarray(bytes.indexOf('\r\n\r\n'))
    expect(bodyOf(kept).equals(bodyOf(raw))).toBe(true)
  })

  it('becomes a file named by day, number and language, or else by its subject', async () => {
    const { ses, mailer, outboxDir } = await start()
    await mailer.send(mailTo('nadia@reader.example', 'La semaine', ['Content-Language: fr']))
    await mailer.send(mailTo('nadia@reader.example', '=?utf-8?B?2KPYs9io2YjYuSDYp9mE2YfYrNix2Kk=?='))
    await mailer.send(mailTo('nadia@reader.example', '../../etc: passwd?'))
    expect(ses.accepted().map(({ file }) => basename(file))).toEqual([
      '2031-03-03-0001-fr.eml',
      '2031-03-03-0002-أسبوع-الهجرة.eml',
      '2031-03-03-0003-etc-passwd.eml',
    ])
    expect(await readdir(outboxDir)).toHaveLength(3)
  })

  it('never writes over the mails of an earlier run', async () => {
    const { mailer, outboxDir } = await start()
    await mailer.send(mailTo('nadia@reader.example'))
    const again = await startSesEndpoint({ outboxDir, now: () => MONDAY, onEvent: () => undefined })
    const fields = { Source: 'digest@migration-digest.example', 'Destinations.member.1': 'omar@reader.example' }
    await ask(again.url, signedRaw(fields))
    await again.close()
    expect(await readdir(outboxDir)).toEqual(['2031-03-03-0001-la-semaine.eml', '2031-03-03-0002-mail.eml'])
  })
})

describe('the events of a mail', () => {
  it.each([
    ['nadia@reader.example', ['Send', 'Delivery']],
    ['bounce@simulator.example', ['Send', 'Bounce']],
    ['bounce+fr@simulator.example', ['Send', 'Bounce']],
    ['complaint@simulator.example', ['Send', 'Delivery', 'Complaint']],
    ['bouncer@reader.example', ['Send', 'Delivery']],
  ])('to %s are %j', async (to, types) => {
    const { ses, mailer, events } = await start()
    await mailer.send(mailTo(to))
    await ses.eventsHandedOver()
    expect(events.map(({ eventType }) => eventType)).toEqual(types)
    expect(events[0]).toMatchObject({
      mail: { messageId: ses.accepted()[0]!.messageId, tags: { delivery: ['2031-w09__k3m9'] }, destination: [to] },
    })
  })

  it('are not published without a configuration set', async () => {
    const { ses, events } = await start()
    await ask(ses.url, signedRaw())
    await ses.eventsHandedOver()
    expect(ses.accepted()).toHaveLength(1)
    expect(events).toEqual([])
  })

  it('that nobody could take are told at the end', async () => {
    const { ses, mailer } = await start({ onEvent: () => Promise.reject(new Error('queue is away')) })
    await mailer.send(mailTo('nadia@reader.example'))
    await expect(ses.eventsHandedOver()).rejects.toThrow('queue is away')
    await expect(open.close()).rejects.toThrow('queue is away')
    await start()
  })
})

describe('its limits', () => {
  it('are a rate a second', async () => {
    let elapsedMs = 0
    const { ses, mailer } = await start({
      quota: { maxPerSecond: 2, maxPer24Hours: 100 },
      elapsedMs: () => elapsedMs,
    })
    const answers = []
    for (let sent = 0; sent < 3; sent++) answers.push(await mailer.send(mailTo('nadia@reader.example')))
    expect(answers[2]).toMatchObject({ name: 'Throttling', message: 'Maximum sending rate exceeded.', httpStatus: 400 })
    elapsedMs = 500
    await mailer.send(mailTo('nadia@reader.example'))
    expect(ses.accepted()).toHaveLength(3)
  })

  it('are a quota of 24 hours, that frees itself', async () => {
    let nowMs = MONDAY
    const { ses, mailer } = await start({ quota: { maxPerSecond: 100, maxPer24Hours: 1 }, now: () => nowMs })
    await mailer.send(mailTo('nadia@reader.example'))
    expect(await mailer.send(mailTo('omar@reader.example'))).toMatchObject({ message: 'Daily message quota exceeded.' })
    expect(await mailer.quota()).toMatchObject({ sentLast24Hours: 1, maxPer24Hours: 1 })
    nowMs += DAY_MS
    await mailer.send(mailTo('omar@reader.example'))
    expect(ses.accepted()).toHaveLength(2)
  })
})

describe('a request that SES would not take', () => {
  const from = { Source: 'digest@migration-digest.example' }
  const fifty = Object.fromEntries(
    Array.from({ length: 51 }, (_, at) => [`Destinations.member.${at + 1}`, `r${at}@reader.example`]),
  )
  it.each<[string, Record<string, string>, number, string]>([
    ['asks for something else', { Action: 'ListIdentities' }, 400, 'InvalidAction'],
    ['has no message', { Action: 'SendRawEmail', ...from }, 400, 'ValidationError'],
    ['names no sender', signedRaw({}, rawMail(['To: nadia@reader.example'])), 400, 'InvalidParameterValue'],
    ['names no recipient', signedRaw(from, rawMail(['Subject: x'])), 400, 'InvalidParameterValue'],
    [
      'names a recipient that is no address',
      signedRaw({ ...from, 'Destinations.member.1': 'nadia' }),
      400,
      'InvalidParameterValue',
    ],
    ['names 51 recipients', signedRaw({ ...from, ...fifty }), 400, 'InvalidParameterValue'],
    [
      'has a tag that SES refuses',
      signedRaw({ 'Tags.member.1.Name': 'delivery', 'Tags.member.1.Value': 'a b' }),
      400,
      'InvalidParameterValue',
    ],
  ])('%s is refused as SES does', async (_, fields, status, code) => {
    const { ses } = await start()
    const answer = await ask(ses.url, fields)
    expect(answer.status).toBe(status)
    expect(answer.xml).toContain(`<Type>Sender</Type><Code>${code}</Code>`)
    expect(ses.accepted()).toEqual([])
  })

  it('unsigned is refused', async () => {
    const { ses } = await start()
    expect(await ask(ses.url, signedRaw(), { authorization: '' })).toMatchObject({ status: 403 })
  })
})
