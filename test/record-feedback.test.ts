import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliveryId, pendingDelivery } from '../functions/core/deliveries/delivery.ts'
import { recordFeedback } from '../functions/record-feedback.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'
import { faulty, reader, sendingWorld } from './sending-world.ts'

let tables: EmbeddedTables
beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())

const WEEK = '2031-w09'
const AT = '2031-03-03T06:05:00.000Z'

function event(eventType: string, details: object = {}, messageId = 'ses-1', subscriberId = 'nadia') {
  const tags = { delivery: [deliveryId(WEEK, subscriberId)] }
  return { eventType, mail: { timestamp: AT, messageId, tags }, ...details }
}
const hardBounce = event('Bounce', { bounce: { bounceType: 'Permanent', timestamp: AT } })
const softBounce = event('Bounce', { bounce: { bounceType: 'Transient', timestamp: AT } })
const complaint = event('Complaint', { complaint: { complaintFeedbackType: 'abuse', timestamp: AT } })

async function heldMail() {
  const { world, ports } = sendingWorld(tables.client, (await tables.freshTables()).deliveries)
  world.readers.set('nadia', reader('nadia'))
  await world.deliveries.addDelivery(pendingDelivery('edition', WEEK, 'nadia', world.nowMs))
  await world.deliveries.claim(WEEK, 'nadia', { token: 't', leaseUntilMs: world.nowMs + 1, atMs: world.nowMs })
  const unknown = { state: 'unknown', sesMessageId: null, reason: 'no-answer', atMs: world.nowMs } as const
  await world.deliveries.settle(WEEK, 'nadia', 't', unknown)
  return { world, ports, line: () => world.deliveries.delivery(WEEK, 'nadia') }
}

describe('what SES reports', () => {
  let held: Awaited<ReturnType<typeof heldMail>>
  beforeEach(async () => {
    held = await heldMail()
  })
  const errors = () => held.world.lines.filter(({ level }) => level === 'error')

  it('settles a held mail as sent, under the message id that it names', async () => {
    await recordFeedback(event('Send'), held.ports)
    expect(await held.line()).toMatchObject({ state: 'sent', sesMessageId: 'ses-1' })
    expect(held.world.readers.get('nadia')?.state).toBe('active')
  })

  it.each([
    ['a bounce for good', hardBounce],
    ['a complaint', complaint],
  ])('%s suppresses the reader, and the mail counts as sent', async (_, body) => {
    await recordFeedback(body, held.ports)
    expect(await held.line()).toMatchObject({ state: 'sent' })
    expect(held.world.readers.get('nadia')?.state).toBe('suppressed')
    expect(held.world.suppressed).toEqual(new Set(['hash of nadia@reader.example']))
  })

  it('a bounce that may heal suppresses nobody', async () => {
    await recordFeedback(softBounce, held.ports)
    expect(held.world.readers.get('nadia')?.state).toBe('active')
  })

  it('bounces that may heal, of five editions in a row, suppress the reader', async () => {
    const bounced = async (week: string) => {
      await held.world.deliveries.addDelivery(pendingDelivery('edition', week, 'nadia', held.world.nowMs))
      const tags = { delivery: [deliveryId(week, 'nadia')] }
      const body = { ...softBounce, mail: { timestamp: AT, messageId: `ses of ${week}`, tags } }
      // SES tells everything at least once.
      await recordFeedback(body, held.ports)
      await recordFeedback(body, held.ports)
      return held.world.readers.get('nadia')?.state
    }
    for (const week of ['2031-w01', '2031-w02', '2031-w03', '2031-w04']) expect(await bounced(week)).toBe('active')
    await recordFeedback(event('Delivery'), held.ports)
    for (const week of ['2031-w10', '2031-w11', '2031-w12', '2031-w13']) expect(await bounced(week)).toBe('active')
    expect(await bounced('2031-w14')).toBe('suppressed')
  })

  it('a confirmation that bounced does not count among editions', async () => {
    const id = 'confirm-nadia-1'
    await held.world.deliveries.addDelivery(pendingDelivery('confirm', id, 'nadia', held.world.nowMs))
    const mail = { timestamp: AT, messageId: 'ses-9', tags: { delivery: [deliveryId(id, 'nadia')] } }
    await recordFeedback({ ...softBounce, mail }, held.ports)
    expect(await held.ports.subscribers.noteSoftBounce('nadia', WEEK)).toBe(1)
  })

  it('a rejection after SES took the mail is loud: its reader has no mail', async () => {
    await recordFeedback(event('Send'), held.ports)
    await recordFeedback(event('Reject'), held.ports)
    expect(await held.line()).toMatchObject({ state: 'sent' })
    expect(errors().map(({ message }) => message)).toEqual(['mail rejected after it was taken'])
  })

  it('suppresses also when the first try broke off right after the ledger', async () => {
    await expect(recordFeedback(hardBounce, faulty(held.ports, 1, 'dies-before').ports)).rejects.toThrow()
    expect(held.world.readers.get('nadia')?.state).toBe('active')
    await recordFeedback(hardBounce, held.ports)
    expect(held.world.readers.get('nadia')?.state).toBe('suppressed')
  })

  it('of a second message for one delivery is the loudest line there is', async () => {
    await recordFeedback(event('Send'), held.ports)
    await recordFeedback(event('Send', {}, 'ses-2'), held.ports)
    expect(errors()).toMatchObject([
      {
        message: 'second message for one delivery',
        fields: { deliveryId: deliveryId(WEEK, 'nadia'), sesMessageId: 'ses-2' },
      },
    ])
  })

  it('twice is told once more and changes nothing', async () => {
    await recordFeedback(event('Delivery'), held.ports)
    await recordFeedback(event('Delivery'), held.ports)
    expect(await held.line()).toMatchObject({ state: 'sent' })
    expect(held.world.lines.map(({ message, fields }) => [message, fields['repeated']])).toEqual([
      ['feedback recorded', false],
      ['feedback recorded', true],
    ])
  })

  it('of nobody’s delivery, or of nothing we know, is a line in the log and no error', async () => {
    await recordFeedback(event('Send', {}, 'ses-1', 'stranger'), held.ports)
    await recordFeedback({ Type: 'Notification', Message: 'Successfully validated SNS topic' }, held.ports)
    await recordFeedback('?', held.ports)
    expect(held.world.lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warn: event of no delivery',
      'warn: event ignored',
      'warn: event ignored',
    ])
  })

  it('of a reader who was erased since suppresses nobody', async () => {
    held.world.readers.delete('nadia')
    await recordFeedback(hardBounce, held.ports)
    expect(held.world.suppressed).toEqual(new Set())
  })

  it('puts no address in the log', async () => {
    await recordFeedback(hardBounce, held.ports)
    expect(JSON.stringify(held.world.lines)).not.toContain('@')
  })
})
