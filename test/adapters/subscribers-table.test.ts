import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { openSubscribersTable, type SubscribersTable } from '../../functions/adapters/subscribers-table.ts'
import { SUBSCRIBER_STATES, type Subscriber, type SubscriberState } from '../../functions/core/model.ts'
import { dieAtEveryWrite, startDynalite, type EmbeddedTables } from '../dynalite.ts'
import { all } from './newsroom-samples.ts'

const HASH = 'hash-of-salma'

let embedded: EmbeddedTables
let tableName: string
let readers: SubscribersTable
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  tableName = (await embedded.freshTables()).subscribers
  readers = openSubscribersTable(embedded.client, tableName)
})

const readerOf = (fields: Partial<Subscriber> = {}): Subscriber => ({
  id: 'salma',
  address: 'salma@mail.example',
  lang: 'fr',
  topics: ['roundtables'],
  state: 'pending',
  consent: { askedAtMs: 10, confirmedAtMs: null, noticeVersion: '2026-11', network: null },
  ...fields,
})
const stateNow = async () => (await readers.subscriber('salma'))?.state
const activeIds = async () => (await all(readers.activeSubscribers())).map(({ id }) => id).sort()

/** A reader in a state, as somebody else wrote her. */
const bringTo = (state: SubscriberState) => readers.addSubscriber(readerOf({ state }), HASH)

describe('a sign-up', () => {
  it('is kept as pending, once an address, whoever asks at the same time', async () => {
    const asking = await Promise.all(['a', 'b', 'c'].map((id) => readers.addSubscriber(readerOf({ id }), HASH)))
    expect(asking.map(({ kind }) => kind).sort()).toEqual(['added', 'known', 'known'])
    expect(new Set(asking.map(({ subscriber }) => subscriber.id)).size).toBe(1)
    expect(await readers.subscriberOf(HASH)).toEqual(asking.find(({ kind }) => kind === 'added')?.subscriber)
  })

  it('of a known address gives the reader who is there, whatever the state', async () => {
    await bringTo('suppressed')
    const again = await readers.addSubscriber(readerOf({ id: 'other' }), HASH)
    expect(again).toEqual({ kind: 'known', subscriber: readerOf({ state: 'suppressed' }) })
    expect(await readers.subscriber('other')).toBeNull()
  })

  it('is completed by the next to ask, wherever it died', async () => {
    const deaths = await dieAtEveryWrite(
      embedded.client,
      (dying, writes) =>
        openSubscribersTable(dying, tableName).addSubscriber(readerOf({ id: `dead-${writes}` }), `hash-${writes}`),
      async (writes) => {
        const again = await readers.addSubscriber(readerOf({ id: `next-${writes}` }), `hash-${writes}`)
        expect(again.kind).toBe('added')
        expect(await readers.subscriberOf(`hash-${writes}`)).toEqual(again.subscriber)
        expect(await readers.subscriber(again.subscriber.id)).toEqual(again.subscriber)
      },
    )
    expect(deaths).toBe(2)
  })
})

describe('a confirmation', () => {
  it.each(SUBSCRIBER_STATES)('of a reader who is %s', async (state) => {
    await bringTo(state)
    const isAllowed = state !== 'suppressed'
    expect(await readers.confirm('salma', 77)).toBe(isAllowed)
    expect(await stateNow()).toBe(isAllowed ? 'active' : 'suppressed')
    expect(await activeIds()).toEqual(isAllowed ? ['salma'] : [])
  })

  it('notes when it was given, and a second one leaves that', async () => {
    await bringTo('pending')
    await readers.confirm('salma', 77)
    expect(await readers.confirm('salma', 99)).toBe(true)
    expect((await readers.subscriber('salma'))?.consent.confirmedAtMs).toBe(77)
  })

  it('of nobody makes nobody', async () => {
    expect(await readers.confirm('nobody', 77)).toBe(false)
    expect(await readers.subscriber('nobody')).toBeNull()
  })
})

describe('asking again', () => {
  const asking = readerOf({ lang: 'ar', topics: [], consent: { ...readerOf().consent, askedAtMs: 50 } })

  it.each(SUBSCRIBER_STATES)('as a reader who is %s', async (state) => {
    await bringTo(state)
    const isAllowed = state !== 'active' && state !== 'suppressed'
    expect(await readers.askAgain(asking)).toBe(isAllowed)
    expect(await readers.subscriber('salma')).toEqual(isAllowed ? asking : readerOf({ state }))
  })

  it('as nobody makes nobody', async () => {
    expect(await readers.askAgain(asking)).toBe(false)
    expect(await stateNow()).toBeUndefined()
  })
})

describe('an unsubscription', () => {
  it.each(SUBSCRIBER_STATES)('of a reader who is %s', async (state) => {
    await bringTo(state)
    expect(await readers.unsubscribe('salma', 88)).toBe(true)
    expect(await readers.unsubscribe('salma', 99)).toBe(true)
    expect(await stateNow()).toBe(state === 'suppressed' ? 'suppressed' : 'unsubscribed')
    expect(await activeIds()).toEqual([])
  })

  it('of nobody says so', async () => {
    expect(await readers.unsubscribe('nobody', 88)).toBe(false)
    expect(await readers.subscriber('nobody')).toBeNull()
  })
})

describe('preferences', () => {
  it('are set without touching the state or the consent', async () => {
    await bringTo('active')
    expect(await readers.setPreferences('salma', { lang: 'es', topics: [] })).toBe(true)
    expect(await readers.subscriber('salma')).toEqual(readerOf({ state: 'active', lang: 'es', topics: [] }))
    expect(await activeIds()).toEqual(['salma'])
  })

  it('of nobody are not kept', async () => {
    expect(await readers.setPreferences('nobody', { lang: 'es', topics: [] })).toBe(false)
    expect(await readers.subscriber('nobody')).toBeNull()
  })
})

describe('a suppression', () => {
  it.each(SUBSCRIBER_STATES)('of a reader who is %s holds for address and reader', async (state) => {
    await bringTo(state)
    expect(await readers.isSuppressed(HASH)).toBe(false)
    await readers.suppress('salma', HASH, 'complaint', 66)
    expect(await readers.isSuppressed(HASH)).toBe(true)
    expect(await stateNow()).toBe('suppressed')
    expect(await activeIds()).toEqual([])
  })

  it('is completed by repeating it, wherever it died', async () => {
    await bringTo('active')
    await dieAtEveryWrite(
      embedded.client,
      (dying) => openSubscribersTable(dying, tableName).suppress('salma', HASH, 'hard-bounce', 66),
      async () => {
        expect(await stateNow()).toBe('active')
      },
    )
    expect(await stateNow()).toBe('suppressed')
    expect(await readers.isSuppressed(HASH)).toBe(true)
  })
})

describe('an erasure', () => {
  it('leaves nothing of the person but, where wished, the suppressed hash', async () => {
    for (const suppress of [true, false]) {
      const id = `salma-${suppress}`
      await readers.addSubscriber(readerOf({ id, state: 'active' }), id)
      await readers.erase(id, id, suppress)
      expect(await readers.subscriber(id)).toBeNull()
      expect(await readers.subscriberOf(id)).toBeNull()
      expect(await readers.isSuppressed(id)).toBe(suppress)
      expect(await readers.stampClaim(id, { deliveryId: 'd', token: 't', atMs: 1 }, 'active')).toBe(false)
    }
    expect(await activeIds()).toEqual([])
  })

  it('is completed by repeating it, wherever it died', async () => {
    const deaths = await dieAtEveryWrite(
      embedded.client,
      async (dying, writes) => {
        await readers.addSubscriber(readerOf({ id: `r${writes}` }), `h${writes}`)
        await openSubscribersTable(dying, tableName).erase(`r${writes}`, `h${writes}`, true)
      },
      async (writes) => {
        await readers.erase(`r${writes}`, `h${writes}`, true)
        expect(await readers.subscriber(`r${writes}`)).toBeNull()
        expect(await readers.subscriberOf(`h${writes}`)).toBeNull()
        expect(await readers.addSubscriber(readerOf({ id: 'new' }), `h${writes}`)).toMatchObject({ kind: 'added' })
        await readers.erase('new', `h${writes}`, true)
      },
    )
    expect(deaths).toBe(3)
  })

  it('repeated late does not take the address from who signed up with it since', async () => {
    await bringTo('active')
    await readers.erase('salma', HASH, false)
    await readers.addSubscriber(readerOf({ id: 'salma-anew' }), HASH)
    await readers.erase('salma', HASH, false)
    expect((await readers.subscriberOf(HASH))?.id).toBe('salma-anew')
  })
})

describe('mails that bounced and may have healed', () => {
  it('count once an edition, and in a row', async () => {
    await bringTo('active')
    const counts = []
    for (const edition of ['2026-w48', '2026-w48', '2026-w49'])
      counts.push(await readers.noteSoftBounce('salma', edition))
    expect(counts).toEqual([1, 1, 2])
    await readers.forgetSoftBounces('salma')
    await readers.forgetSoftBounces('salma')
    expect(await readers.noteSoftBounce('salma', '2026-w50')).toBe(1)
    expect(await readers.subscriber('salma')).toEqual(readerOf({ state: 'active' }))
  })

  it('of nobody make nobody', async () => {
    expect(await readers.noteSoftBounce('nobody', '2026-w48')).toBe(0)
    await readers.forgetSoftBounces('nobody')
    expect(await readers.subscriber('nobody')).toBeNull()
  })
})

describe('the stamp before a mail', () => {
  const claim = { deliveryId: '2026-w48__salma', token: 'word', atMs: 5 }

  it.each(SUBSCRIBER_STATES)('on a reader who is %s', async (state) => {
    await bringTo(state)
    expect(await readers.stampClaim('salma', claim, 'active')).toBe(state === 'active')
    expect(await readers.stampClaim('salma', claim, 'pending')).toBe(state === 'pending')
    expect(await readers.subscriber('salma')).toEqual(readerOf({ state }))
  })

  it('can be looked up, and nothing else of the reader with it', async () => {
    await bringTo('active')
    expect(await readers.stampOf('salma')).toBe('none')
    await readers.stampClaim('salma', claim, 'active')
    expect(await readers.stampOf('salma')).toEqual(claim)
    expect(await readers.stampOf('nobody')).toBeNull()
  })

  it('is refused once an unsubscription has been answered', async () => {
    await bringTo('active')
    await readers.unsubscribe('salma', 88)
    expect(await readers.stampClaim('salma', claim, 'active')).toBe(false)
  })
})

describe('the active readers', () => {
  it('are all listed, each once, over every shard and page', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `reader-${String(at).padStart(3, '0')}`)
    for (const id of ids) await readers.addSubscriber(readerOf({ id, state: 'active' }), `hash-${id}`)
    for (const id of ids.slice(0, 20)) await readers.unsubscribe(id, 1)
    expect(await activeIds()).toEqual(ids.slice(20))
  })

  it('name a garbled reader by the key alone, never by the address', async () => {
    const row = {
      pk: 'SUBSCRIBER#odd',
      sk: 'SUBSCRIBER',
      ...readerOf({ state: 'active' }),
      lang: 'xx',
      activeShard: 'ACTIVE#03',
    }
    await embedded.client.send(new PutCommand({ TableName: tableName, Item: row }))
    const listing = all(readers.activeSubscribers())
    await expect(listing).rejects.toThrow('SUBSCRIBER#odd')
    await expect(listing).rejects.not.toThrow('salma@mail.example')
  })
})

describe('a limit', () => {
  it('counts up in its window alone, whoever counts at the same time', async () => {
    const counts = await Promise.all([1, 2, 3].map(() => readers.countUp('network abc', 1_000)))
    expect(counts.sort()).toEqual([1, 2, 3])
    expect(await readers.countUp('network abc', 2_000)).toBe(1)
    expect(await readers.countUp('network def', 1_000)).toBe(1)
  })
})
