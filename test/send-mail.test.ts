import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SendMessage } from '../functions/adapters/queues.ts'
import { deliveryId, LEASE_MS, pendingDelivery } from '../functions/core/deliveries/delivery.ts'
import type { SesAnswer } from '../functions/core/deliveries/outcome.ts'
import { SendLater, sendMail } from '../functions/send-mail.ts'
import { watch } from '../functions/watch.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'
import { edition, faulty, reader, sendingWorld, story, type CallFault } from './sending-world.ts'

let tables: EmbeddedTables
beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())

const WEEK = '2031-w09'
const message = (subscriberId: string, changes: Partial<SendMessage> = {}): SendMessage => ({
  kind: 'edition',
  mailId: WEEK,
  subscriberId,
  editionId: WEEK,
  ...changes,
})
const toNadia = message('nadia')
const sesError = (changes: Partial<SesAnswer & { kind: 'error' }>): SesAnswer => ({
  kind: 'error',
  name: 'Unknown',
  message: '',
  httpStatus: null,
  connected: true,
  ...changes,
})
const throttled = sesError({ name: 'Throttling', message: 'Maximum sending rate exceeded.', httpStatus: 400 })

/** A released edition with a line for each of these readers. */
async function releasedTo(...ids: readonly string[]) {
  const { world, ports } = sendingWorld(tables.client, (await tables.freshTables()).deliveries)
  world.editions.set(WEEK, edition({ state: 'sending' }))
  world.stories.set(WEEK, [story(0, 'asylum')])
  for (const id of ids) {
    world.readers.set(id, reader(id))
    await world.deliveries.addDelivery(pendingDelivery('edition', WEEK, id, world.nowMs))
  }
  const lineOf = (id: string, mailId = WEEK) => world.deliveries.delivery(mailId, id)
  const said = (text: string) => world.lines.filter((line) => line.message === text)
  return { world, ports, lineOf, said }
}

type Released = Awaited<ReturnType<typeof releasedTo>>

describe('a mail of an edition', () => {
  let released: Released
  beforeEach(async () => {
    released = await releasedTo('nadia')
  })

  it('is sent once, to the reader alone, and its line carries the message id', async () => {
    await sendMail(toNadia, released.ports)
    expect(released.world.accepted.map(({ to, deliveryId: id }) => ({ to, id }))).toEqual([
      { to: 'nadia@reader.example', id: deliveryId(WEEK, 'nadia') },
    ])
    expect(await released.lineOf('nadia')).toMatchObject({
      state: 'sent',
      sesMessageId: 'ses-1',
      attempt: 1,
      token: null,
    })
    expect(released.said('mail sent')).toHaveLength(1)
  })

  it('is not sent while sending is paused by its setting, and waits', async () => {
    await sendMail(toNadia, { ...released.ports, isPaused: true })
    expect(released.world.accepted).toEqual([])
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'pending', attempt: 0 })
  })

  it('is not sent again when its message comes again', async () => {
    await sendMail(toNadia, released.ports)
    await sendMail(toNadia, released.ports)
    expect(released.world.accepted).toHaveLength(1)
  })

  it('is sent once when two senders have its message at the same time', async () => {
    await Promise.all([
      sendMail(toNadia, released.ports),
      sendMail(toNadia, released.ports),
      sendMail(toNadia, released.ports),
    ])
    expect(released.world.accepted).toHaveLength(1)
  })

  it('is stamped on the reader before SES is called, under the token of its claim', async () => {
    const stampedAtCall: string[] = []
    released.world.ses = () => {
      stampedAtCall.push(...released.world.stamps)
      return { kind: 'accepted', messageId: 'ses-1' }
    }
    await sendMail(toNadia, released.ports)
    expect(stampedAtCall).toHaveLength(1)
  })

  it('waits on the ledger while its edition is held', async () => {
    released.world.editions.set(WEEK, edition({ state: 'held' }))
    await sendMail(toNadia, released.ports)
    expect(released.world.accepted).toEqual([])
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'pending', attempt: 0 })
  })

  it('that an operator has sent again goes out although its edition is finished', async () => {
    released.world.editions.set(WEEK, edition({ state: 'sent' }))
    await sendMail(toNadia, released.ports)
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'sent' })
  })

  it('without a line on the ledger is refused loudly: only the release makes lines', async () => {
    await expect(sendMail(message('stranger'), released.ports)).rejects.toThrow('no ledger line')
  })

  it('whose stamp took nearly as long as its lease goes back to the queue: the call to SES would outlast it', async () => {
    const stampClaim: Released['ports']['subscribers']['stampClaim'] = (...args) => {
      released.world.nowMs += LEASE_MS - 1000
      return released.ports.subscribers.stampClaim(...args)
    }
    const slow = { ...released.ports, subscribers: { ...released.ports.subscribers, stampClaim } }
    await expect(sendMail(toNadia, slow)).rejects.toThrow(SendLater)
    expect(released.world.accepted).toEqual([])
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'pending' })
  })

  it('names no address in the log, whatever happens', async () => {
    released.world.ses = () =>
      sesError({ name: 'MessageRejected', message: 'nadia@reader.example is bad', httpStatus: 400 })
    await sendMail(toNadia, released.ports)
    expect(released.world.lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(released.world.lines)).not.toContain('@')
  })
})

describe('a reader who is not to be mailed', () => {
  const cases: readonly [string, string, (released: Released) => Partial<Released['ports']>][] = [
    ['was erased', 'erased', ({ world }) => (world.readers.delete('nadia'), {})],
    ['is not on the allow-list', 'not-allow-listed', () => ({ allowed: ['@desk.example'] })],
    [
      'has a suppressed address',
      'suppressed',
      ({ world }) => (world.suppressed.add('hash of nadia@reader.example'), {}),
    ],
    [
      'unsubscribed after the release',
      'not-active',
      ({ world }) => (world.readers.set('nadia', reader('nadia', { state: 'unsubscribed' })), {}),
    ],
    [
      'wants none of the stories any more',
      'no-matching-story',
      () => ({ composer: { compose: () => Promise.resolve({ kind: 'none', reason: 'no-matching-story' }) } }),
    ],
  ]
  it.each(cases)('who %s gets nothing, and the line says why', async (_, reason, change) => {
    const released = await releasedTo('nadia')
    const changed = change(released)
    await sendMail(toNadia, { ...released.ports, ...changed })
    expect(released.world.accepted).toEqual([])
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'suppressed', reason })
  })

  it('who unsubscribes while the mail is being rendered gets nothing', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    const compose: typeof ports.composer.compose = () => {
      world.readers.set('nadia', reader('nadia', { state: 'unsubscribed' }))
      return ports.composer.compose()
    }
    await sendMail(toNadia, { ...ports, composer: { compose } })
    expect(world.accepted).toEqual([])
    expect(await lineOf('nadia')).toMatchObject({ state: 'suppressed' })
  })
})

describe('a confirmation', () => {
  const confirm = message('omar', { kind: 'confirm', mailId: 'confirm-1', editionId: null })

  it('makes its own line, goes to a reader who is pending, and only once', async () => {
    const { world, ports, lineOf } = await releasedTo()
    world.readers.set('omar', reader('omar', { state: 'pending' }))
    await sendMail(confirm, ports)
    await sendMail(confirm, ports)
    expect(world.accepted).toHaveLength(1)
    expect(await lineOf('omar', 'confirm-1')).toMatchObject({ state: 'sent', kind: 'confirm' })
  })

  it('does not go to a reader who confirmed already', async () => {
    const { world, ports, lineOf } = await releasedTo()
    world.readers.set('omar', reader('omar'))
    await sendMail(confirm, ports)
    expect(world.accepted).toEqual([])
    expect(await lineOf('omar', 'confirm-1')).toMatchObject({ state: 'suppressed' })
  })

  it('goes back to the queue while SES takes nothing', async () => {
    const { world, ports, lineOf } = await releasedTo()
    world.readers.set('omar', reader('omar', { state: 'pending' }))
    world.ses = () => sesError({ name: 'AccountSendingPausedException', httpStatus: 400 })
    await expect(sendMail(confirm, ports)).rejects.toThrow(SendLater)
    expect(await lineOf('omar', 'confirm-1')).toMatchObject({ state: 'pending' })
  })
})

describe('a test mail', () => {
  it('goes out of a draft, with the stories as they are now', async () => {
    const { world, ports, lineOf } = await releasedTo()
    world.editions.set(WEEK, edition({ state: 'draft' }))
    world.readers.set('nadia', reader('nadia'))
    await sendMail(message('nadia', { kind: 'test', mailId: 'test-1' }), ports)
    expect(await lineOf('nadia', 'test-1')).toMatchObject({ state: 'sent', kind: 'test' })
    expect(ports.memory.frozen).toBeNull()
  })
})

describe('what SES answers', () => {
  it('too fast: the mail is tried again after a jittered wait, and goes out', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    const answers: SesAnswer[] = [throttled, throttled, { kind: 'accepted', messageId: 'ses-1' }]
    world.ses = () => answers.shift()!
    await sendMail(toNadia, ports)
    expect(await lineOf('nadia')).toMatchObject({ state: 'sent', attempt: 3 })
    expect(world.waits).toEqual([375, 750])
  })

  it('too fast, and goes on so: the message goes back to the queue, the line is pending', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    world.ses = () => throttled
    await expect(sendMail(toNadia, ports)).rejects.toThrow(SendLater)
    expect(await lineOf('nadia')).toMatchObject({ state: 'pending', reason: 'sending-rate' })
  })

  it('its turn passed while its claim was written: SES is not called, and it waits for another turn', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    let turns = 0
    const turn = () => Promise.resolve({ kind: 'go', isOn: () => turns++ > 0 } as const)
    await sendMail(toNadia, { ...ports, turn })
    expect(world.accepted).toHaveLength(1)
    expect(await lineOf('nadia')).toMatchObject({ state: 'sent', attempt: 2 })
  })

  it('no room in the 24 hours: SES is not asked, and the edition goes on in an hour, by itself', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    await sendMail(toNadia, { ...ports, turn: () => Promise.resolve({ kind: 'no-room' }) })
    expect(world.accepted).toEqual([])
    expect(await lineOf('nadia')).toMatchObject({ state: 'pending', attempt: 0 })
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'approved', releaseAtMs: world.nowMs + 3_600_000 })
  })

  it('daily quota used up: the edition goes on in an hour, by itself', async () => {
    const { world, ports, lineOf, said } = await releasedTo('nadia')
    world.ses = () => sesError({ name: 'Throttling', message: 'Daily message quota exceeded.', httpStatus: 400 })
    await sendMail(toNadia, ports)
    expect(await lineOf('nadia')).toMatchObject({ state: 'pending', reason: 'daily-quota' })
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'approved', releaseAtMs: world.nowMs + 3_600_000 })
    expect(said('daily quota used up')).toHaveLength(1)
  })

  it.each([
    ['account paused', { name: 'AccountSendingPausedException', httpStatus: 400 }, 'sending-paused'],
    ['configuration set paused', { name: 'ConfigurationSetSendingPausedException', httpStatus: 400 }, 'sending-paused'],
    ['access denied', { name: 'AccessDenied', httpStatus: 403 }, 'access-denied'],
    ['domain not verified', { name: 'MailFromDomainNotVerifiedException', httpStatus: 400 }, 'not-verified'],
  ])('%s: the edition is held until somebody releases it, and no mail is lost', async (_, error, reason) => {
    const { world, ports, lineOf, said } = await releasedTo('nadia')
    world.ses = () => sesError(error)
    await sendMail(toNadia, ports)
    expect(await lineOf('nadia')).toMatchObject({ state: 'pending', reason })
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'held' })
    expect(said('edition paused')).toMatchObject([{ level: 'error', fields: { editionId: WEEK, reason } }])
  })

  it('content rejected: that mail has failed, the edition goes on', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    world.ses = () => sesError({ name: 'MessageRejected', httpStatus: 400 })
    await sendMail(toNadia, ports)
    expect(await lineOf('nadia')).toMatchObject({ state: 'failed', reason: 'message-rejected' })
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'sending' })
  })

  it('content rejected five times with no success between: the edition is held', async () => {
    const readers = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']
    const { world, ports } = await releasedTo(...readers)
    world.ses = () => sesError({ name: 'MessageRejected', httpStatus: 400 })
    for (const id of readers) await sendMail(message(id), ports)
    expect(world.editions.get(WEEK)).toMatchObject({ state: 'held' })
    expect(await world.deliveries.countsOf(WEEK)).toMatchObject({ failed: 5, pending: 1 })
  })

  it.each([
    ['a reset', { name: 'TimeoutError', httpStatus: null }, 'no-answer'],
    ['a server error', { name: 'InternalFailure', httpStatus: 500 }, 'server-error'],
    ['an answer nobody can read', { name: 'Error', httpStatus: 200 }, 'unreadable-answer'],
  ])('%s: the mail is held and not tried again', async (_, error, reason) => {
    const { world, ports, lineOf, said } = await releasedTo('nadia')
    let calls = 0
    world.ses = () => ((calls += 1), sesError(error))
    await sendMail(toNadia, ports)
    await sendMail(toNadia, ports)
    expect(calls).toBe(1)
    expect(await lineOf('nadia')).toMatchObject({ state: 'unknown', reason })
    expect(said('mail held')).toMatchObject([{ level: 'error' }])
  })

  it('nothing, for no connection was made: provably unsent, so it is tried again', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    const answers: SesAnswer[] = [sesError({ connected: false }), { kind: 'accepted', messageId: 'ses-1' }]
    world.ses = () => answers.shift()!
    await sendMail(toNadia, ports)
    expect(await lineOf('nadia')).toMatchObject({ state: 'sent', attempt: 2 })
  })

  it('so late that an event of it came first: the line stays sent, and nobody is alarmed', async () => {
    const { world, ports, lineOf } = await releasedTo('nadia')
    const send: typeof ports.mailer.send = async (mail) => {
      const answer = await ports.mailer.send(mail)
      const event = { kind: 'send', deliveryId: mail.deliveryId, sesMessageId: 'ses-1', atMs: world.nowMs } as const
      await world.deliveries.recordFeedback(WEEK, 'nadia', event)
      return answer
    }
    await sendMail(toNadia, { ...ports, mailer: { send } })
    expect(await lineOf('nadia')).toMatchObject({ state: 'sent', sesMessageId: 'ses-1' })
    expect(world.lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('a sender that breaks off at any call', () => {
  const faults: readonly CallFault[] = ['dies-before', 'dies-after', 'fails', 'answer-lost']

  /** Before it: the line, the reader, the suppression, the edition, its stories, the mail, the claim, the stamp. */
  const SES_CALL = 8

  /** Runs the mail with one fault, and then as often as the queue and the clock would bring it on. */
  async function runWith(faultyCall: number, fault: CallFault) {
    const released = await releasedTo('nadia')
    const { world, ports, lineOf } = released
    const broken = faulty(ports, faultyCall, fault)
    await sendMail(toNadia, broken.ports).catch(() => undefined)
    for (let again = 0; again < 2; again++) await sendMail(toNadia, ports)
    world.nowMs += LEASE_MS + 1
    await watch({ ...ports, deliveries: world.deliveries })
    await sendMail(toNadia, ports)
    return { accepted: world.accepted.length, line: await lineOf('nadia'), released, calls: broken.calls() }
  }

  it.each(faults)(
    '(%s) never has SES take the mail twice, and never says sent of a mail that was not',
    async (fault) => {
      let callsTried = 0
      for (let call = 0; ; call++) {
        const { accepted, line, calls } = await runWith(call, fault)
        if (call >= calls) break
        callsTried += 1
        expect({ call, accepted }).toEqual({ call, accepted: Math.min(1, accepted) })
        expect(['sent', 'unknown'], `after call ${call} ${fault}`).toContain(line?.state)
        if (accepted === 0) expect(line?.state).toBe('unknown')
      }
      // claim, stamp, SES and settle are among them.
      expect(callsTried).toBeGreaterThanOrEqual(8)
    },
  )

  it('is settled by the event of SES where it broke off after SES took the mail', async () => {
    const { released, line, accepted } = await runWith(SES_CALL, 'dies-after')
    expect({ accepted, state: line?.state }).toEqual({ accepted: 1, state: 'unknown' })
    const event = { kind: 'delivery', deliveryId: line!.id, sesMessageId: 'ses-1', atMs: released.world.nowMs } as const
    await released.world.deliveries.recordFeedback(WEEK, 'nadia', event)
    expect(await released.lineOf('nadia')).toMatchObject({ state: 'sent', sesMessageId: 'ses-1' })
  })

  it('leaves no mail unknown where it only saw an error before the call to SES', async () => {
    for (let call = 0; call < SES_CALL; call++) {
      for (const fault of ['fails', 'answer-lost'] as const) {
        const { line, accepted } = await runWith(call, fault)
        expect({ call, fault, state: line?.state, accepted }).toEqual({ call, fault, state: 'sent', accepted: 1 })
      }
    }
  })
})
