import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroomTable, type NewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import type { SendMessage } from '../../../functions/adapters/queues.ts'
import { hmacSha256 } from '../../../functions/adapters/signing-keys.ts'
import { composeDraft } from '../../../functions/core/editions/edition.ts'
import type { Edition, EditionState, EditionStory, SubscriberState } from '../../../functions/core/model.ts'
import { addressHash } from '../../../functions/core/subscribers/address.ts'
import { addEditions } from '../../../infra/commands/editions.ts'
import { createTables } from '../../../infra/local/tables.ts'
import type { Stage } from '../../../infra/stage.ts'
import {
  briefOf,
  DAY_MS,
  editionStoryOf,
  HOUR_MS,
  NOON_MS,
  readStoryOf,
  storyOf,
} from '../../core/editions/edition-builder.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { runCommand } from './command-line.ts'

const KEYS = { current: { kid: 'a', secret: 'current' }, previous: null, addressSecret: 'address' }
const READER = 'salma@phare.example'

let embedded: EmbeddedTables
let newsroom: NewsroomTable
let queued: SendMessage[]
let readerState: SubscriberState | null
let tableCount = 0

beforeAll(async () => (embedded = await startDynalite()))
afterAll(() => embedded.stop())
beforeEach(async () => {
  tableCount += 1
  const tables = {
    newsroom: `news-${tableCount}`,
    subscribers: `subs-${tableCount}`,
    deliveries: `deliv-${tableCount}`,
  }
  await createTables(embedded.client, tables)
  newsroom = openNewsroomTable(embedded.client, tables.newsroom)
  queued = []
  readerState = 'active'
  const window = { fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS }
  const stories = [readStoryOf(storyOf('a'), ['roundtable']), readStoryOf(storyOf('b'))]
  const draft = composeDraft({ window, stories, topics: [], composedAtMs: NOON_MS, releaseAtMs: NOON_MS + DAY_MS })
  await newsroom.keepDraft(draft.edition, draft.stories)
})

const add: typeof addEditions = (program, terminal) => {
  const subscriberOf = (hash: string) => {
    const isReader = hash === addressHash(READER, KEYS, hmacSha256)
    return Promise.resolve(isReader && readerState !== null ? { id: 'sub1', state: readerState } : null)
  }
  const stage = {
    newsroom,
    subscribers: { subscriberOf },
    sendQueue: { send: (messages: readonly SendMessage[]) => Promise.resolve(void queued.push(...messages)) },
    signingKeys: () => Promise.resolve(KEYS),
    now: () => NOON_MS + HOUR_MS,
    newId: () => 'word',
    close: () => Promise.resolve(),
  } as unknown as Stage
  addEditions(program, terminal, () => Promise.resolve(stage))
}
const run = async (...args: string[]) => (await runCommand(add, 'editions', ...args)).out
const moveTo = (state: EditionState) => newsroom.moveEdition('2026-w48', ['draft'], state)

describe('digest editions', () => {
  it('lists and shows what there is, in words or as JSON', async () => {
    expect(await run('list')).toEqual(['2026-w48  draft  2 stories  0 in no topic  goes out 2026-11-24 12:00 UTC'])
    expect(await run('show', '2026-w48')).toEqual([
      '2026-w48  draft  2 stories  0 in no topic  goes out 2026-11-24 12:00 UTC',
      '1. (fr) [Meeting] Titre a-1: Le Phare · m',
      '2. (fr) Titre b-1: Le Phare · m',
    ])
    const [line = ''] = await run('show', '2026-w48', '--json')
    expect(JSON.parse(line)).toMatchObject({
      edition: { id: '2026-w48' },
      stories: [{ storyId: 'a' }, { storyId: 'b' }],
    })
    expect(JSON.parse((await run('list', '--json'))[0] ?? '')).toMatchObject({ id: '2026-w48' })
  })

  it('holds a draft', async () => {
    await run('hold', '2026-w48')
    expect(await newsroom.edition('2026-w48')).toMatchObject({ state: 'held' })
    await expect(run('hold', '2026-w48')).rejects.toThrow('2026-w48 is already held')
  })

  it('releases a held edition, to go out now', async () => {
    await run('hold', '2026-w48')
    await run('release', '2026-w48')
    expect(await newsroom.edition('2026-w48')).toMatchObject({ state: 'approved', releaseAtMs: NOON_MS + HOUR_MS })
  })

  it('holds one that is being sent, and releases it to the readers it was frozen for', async () => {
    const recipients = { candidates: 40, deliveries: 38, excluded: 2 }
    await newsroom.moveEdition('2026-w48', ['draft'], 'sending', { recipients })
    expect(await run('hold', '2026-w48')).toEqual([expect.stringContaining('what has gone has gone')])
    expect(await newsroom.edition('2026-w48')).toMatchObject({ state: 'held', recipients })
    await run('release', '2026-w48')
    expect(await newsroom.edition('2026-w48')).toMatchObject({ state: 'approved', recipients })
  })

  it.each([
    ['sent', 'hold', '2026-w48 is already sent'],
    ['sent', 'release', '2026-w48 is already sent'],
    ['sending', 'release', '2026-w48 is already being sent'],
    ['approved', 'release', '2026-w48 is already released'],
  ] as const)('of one that is %s refuses to %s', async (state, command, reason) => {
    await moveTo(state)
    await expect(run(command, '2026-w48')).rejects.toThrow(reason)
    expect(await newsroom.edition('2026-w48')).toMatchObject({ state })
  })

  it.each(['show', 'names', 'hold', 'release'])('%s tells of an edition that is not there', async (command) => {
    await expect(run(command, '2020-w01')).rejects.toThrow('there is no edition 2020-w01')
  })
})

describe('digest editions names', () => {
  const ROLE = 'directrice du port'
  const keepEdition = async (id: string, at: number, name: string, followsUp: EditionStory['followsUp'] = null) => {
    const window = { fromMs: NOON_MS + at * DAY_MS, toMs: NOON_MS + (at + 7) * DAY_MS }
    const speakers = [{ name, role: ROLE, statements: [] }]
    const told = briefOf(id, { speakers, organizers: ['la Ville de Tanger'] })
    const edition = { ...(await newsroom.edition('2026-w48')), id, window, state: 'draft' } as Edition
    await newsroom.keepDraft(edition, [editionStoryOf(0, { storyId: id, brief: told, followsUp })])
  }
  const send = (id: string) => newsroom.moveEdition(id, ['draft'], 'sent')

  it('lists people and organizers, with the editions that went out before and name them too', async () => {
    await keepEdition('2026-w49', 0, 'Salma OUAZIR')
    await keepEdition('2026-w50', 7, 'OUAZIR Salma')
    await keepEdition('2026-w51', 14, 'Salma Ouazir')
    await keepEdition('2026-w52', 21, 'Salma Ouazir')
    await send('2026-w49')
    await send('2026-w52')
    expect(await run('names', '2026-w51')).toEqual([
      'Salma Ouazir, directrice du port: 2026-w49',
      'la Ville de Tanger: 2026-w49',
    ])
    expect(await run('names', '2026-w49')).toEqual(['Salma OUAZIR, directrice du port: new', 'la Ville de Tanger: new'])
    const [line = ''] = await run('names', '2026-w51', '--json')
    expect(JSON.parse(line)).toMatchObject({
      people: [{ forms: ['Salma Ouazir'], roles: [ROLE], earlier: ['2026-w49'] }],
      organizers: [{ forms: ['la Ville de Tanger'] }],
    })
  })

  it('looks half a year back', async () => {
    for (let week = 10; week < 38; week++) {
      await keepEdition(`2027-w${week}`, (week - 9) * 7, 'Salma Ouazir')
      await send(`2027-w${week}`)
    }
    const [line = ''] = await run('names', '2027-w37', '--json')
    const { people } = JSON.parse(line) as { people: readonly { earlier: readonly string[] }[] }
    expect(people[0]?.earlier).toEqual(Array.from({ length: 26 }, (_, at) => `2027-w${36 - at}`))
  })

  it('stand beside what show says of an earlier announcement', async () => {
    const followsUp = { editionId: '2026-w48', storyId: 'a', title: 'Titre', day: '2026-11-22' }
    await keepEdition('2026-w49', 0, 'Salma Ouazir', followsUp)
    expect(await run('show', '2026-w49')).toContain('1. (fr) Titre 2026-w49: Le Phare · m · announced in 2026-w48')
  })
})

describe('digest editions test', () => {
  it('queues a test mail to an active reader', async () => {
    expect(await run('test', '2026-w48', '--to', READER)).toEqual(['queued as test-2026-w48-word'])
    expect(queued).toEqual([
      { kind: 'test', mailId: 'test-2026-w48-word', subscriberId: 'sub1', editionId: '2026-w48' },
    ])
  })

  it.each(['pending', 'paused', 'unsubscribed', 'suppressed', null] as const)(
    'mails nobody whose state is %s',
    async (state) => {
      readerState = state
      await expect(run('test', '2026-w48', '--to', READER)).rejects.toThrow(/is no active reader/)
      expect(queued).toEqual([])
    },
  )

  it('refuses what is no address, and an edition that is not there', async () => {
    await expect(run('test', '2026-w48', '--to', 'salma')).rejects.toThrow('salma is no mail address')
    await expect(run('test', '2020-w01', '--to', READER)).rejects.toThrow('there is no edition')
    expect(queued).toEqual([])
  })
})
