import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroomTable, type NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import { keepBriefs } from '../functions/adapters/briefer.ts'
import { composeEdition, createHandler, type ComposeEditionPorts } from '../functions/compose-edition.ts'
import { SETTLING_MS } from '../functions/core/editions/window.ts'
import type { Story } from '../functions/core/model.ts'
import { DAY_MS, HOUR_MS, NOON_MS } from './core/editions/edition-builder.ts'
import { topicOf } from './core/topics/topic-builder.ts'
import { createTables } from '../infra/local/tables.ts'
import { startBedrockStandIn, toolCall } from './bedrock-stand-in.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'
import { keepStory } from './kept-story.ts'

let embedded: EmbeddedTables
let newsroom: NewsroomTable
let lines: { readonly message: string; readonly fields: Readonly<Record<string, unknown>> }[]
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
  lines = []
})

function portsAt(nowMs: number, changes: Partial<ComposeEditionPorts> = {}): ComposeEditionPorts {
  const add = (message: string, fields = {}) => void lines.push({ message, fields })
  return {
    newsroom,
    topics: () => Promise.resolve({ version: 1, topics: [topicOf('m', { fr: ['migration'] })], problems: [] }),
    releaseAfterMinutes: 120,
    briefer: keepBriefs,
    now: () => nowMs,
    log: { info: add, warn: add, error: add },
    ...changes,
  }
}

async function keep(id: string, title: string, firstSeenAtMs: number, changes: Partial<Story> = {}): Promise<void> {
  await keepStory(newsroom, { id, title, firstSeenAtMs, changes })
}

describe('the week’s edition', () => {
  it('is kept as a draft that goes out after the waiting time, with what is in a topic', async () => {
    await keep('a', 'La migration en débat', NOON_MS - DAY_MS)
    await keep('b', 'Le marché aux poissons', NOON_MS - DAY_MS)
    await keep('c', 'La migration, il y a longtemps', NOON_MS - DAY_MS, { isNews: false })
    const report = await composeEdition(portsAt(NOON_MS))
    expect(report).toMatchObject({ kind: 'composed', editionId: '2026-w48', stories: 3, matched: 1, unmatched: 1 })
    expect(report).toMatchObject({ oldNews: 1 })
    expect(await newsroom.edition('2026-w48')).toMatchObject({
      state: 'draft',
      window: { fromMs: NOON_MS - SETTLING_MS - 7 * DAY_MS, toMs: NOON_MS - SETTLING_MS },
      releaseAtMs: NOON_MS + 2 * HOUR_MS,
      storyCount: 1,
      unmatchedCount: 1,
    })
    expect(await newsroom.editionStories('2026-w48')).toMatchObject([
      { storyId: 'a', title: 'La migration en débat', matches: [{ topicId: 'm' }], brief: { id: 'a-1' } },
    ])
    expect(lines.map(({ message }) => message)).toEqual(['edition composed'])
  })

  it('is composed once, however often the clock calls in its week', async () => {
    await keep('a', 'La migration en débat', NOON_MS - DAY_MS)
    const [one, other] = await Promise.all([composeEdition(portsAt(NOON_MS)), composeEdition(portsAt(NOON_MS))])
    expect([one.kind, other.kind].toSorted()).toEqual(['already-composed', 'composed'])
    await keep('b', 'Encore la migration', NOON_MS + HOUR_MS)
    expect(await composeEdition(portsAt(NOON_MS + DAY_MS))).toEqual({ kind: 'already-composed', editionId: '2026-w48' })
    expect((await newsroom.editionStories('2026-w48')).map(({ storyId }) => storyId)).toEqual(['a'])
  })

  it('takes up where the last one ended: what was too fresh then is in the next', async () => {
    await keep('a', 'La migration en débat', NOON_MS - DAY_MS)
    await keep('fresh', 'La migration encore', NOON_MS - SETTLING_MS + 1)
    await composeEdition(portsAt(NOON_MS))
    const report = await composeEdition(portsAt(NOON_MS + 7 * DAY_MS))
    expect(report).toMatchObject({ kind: 'composed', editionId: '2026-w49', matched: 1 })
    expect((await newsroom.editionStories('2026-w49')).map(({ storyId }) => storyId)).toEqual(['fresh'])
  })

  it('is none where nothing is in a topic, and the next looks at the same stories again', async () => {
    await keep('a', 'Le marché aux poissons', NOON_MS - DAY_MS)
    const counts = { stories: 1, oldNews: 0, unmatched: 1 }
    expect(await composeEdition(portsAt(NOON_MS))).toEqual({ kind: 'nothing-to-say', ...counts })
    expect(lines.map(({ fields }) => fields)).toMatchObject([{ ...counts, topics: 1 }])
    expect(await newsroom.edition('2026-w48')).toBeNull()
    const topics = () => Promise.resolve({ version: 2, topics: [topicOf('p', { fr: ['poissons'] })], problems: [] })
    expect(await composeEdition(portsAt(NOON_MS + HOUR_MS, { topics }))).toMatchObject({ matched: 1 })
  })

  it('is not stopped by a broken topic file, which the log names', async () => {
    await keep('a', 'La migration en débat', NOON_MS - DAY_MS)
    const problem = { file: 'ports.yaml', line: 3, reason: 'any.fr: write a list of phrases' }
    const topics = () =>
      Promise.resolve({ version: null, topics: [topicOf('m', { fr: ['migration'] })], problems: [problem] })
    expect(await composeEdition(portsAt(NOON_MS, { topics }))).toMatchObject({ kind: 'composed', matched: 1 })
    expect(lines).toContainEqual({ message: 'topic file left out', fields: problem })
  })

  it('goes on where another composer broke off in an earlier week: its draft shows, and the new stories follow', async () => {
    await keep('a', 'La migration en débat', NOON_MS - DAY_MS)
    await keep('b', 'Encore la migration', NOON_MS + DAY_MS)
    let brokenOff = true
    const keepDraft: NewsroomTable['keepDraft'] = async (edition, stories) => {
      if (!brokenOff) return newsroom.keepDraft(edition, stories)
      brokenOff = false
      await composeEdition(portsAt(NOON_MS))
      return 'exists'
    }
    const report = await composeEdition(portsAt(NOON_MS + 7 * DAY_MS, { newsroom: { ...newsroom, keepDraft } }))
    expect(report).toMatchObject({ editionId: '2026-w49', matched: 1 })
    expect((await newsroom.editionStories('2026-w48')).map(({ storyId }) => storyId)).toEqual(['a'])
    expect((await newsroom.editionStories('2026-w49')).map(({ storyId }) => storyId)).toEqual(['b'])
  })
})

describe('a story of what an earlier edition announced', () => {
  const ANNOUNCEMENT =
    'Le Cercle des Amis du Port organise, le 26 novembre à Tanger, une table ronde sur la migration des saisonniers. L’entrée est libre.'
  const REPORT =
    'Le Cercle des Amis du Port a organisé, jeudi à Tanger, une table ronde sur la migration des saisonniers. Beaucoup sont venus.'
  const announce = async (sending: boolean) => {
    await keepStory(newsroom, {
      id: 'a',
      title: 'Migration : une table ronde le 26 novembre',
      text: ANNOUNCEMENT,
      published: '2026-11-20T09:00:00Z',
      firstSeenAtMs: NOON_MS - DAY_MS,
    })
    await composeEdition(portsAt(NOON_MS))
    const recipients = { candidates: 1, deliveries: 1, excluded: 0 }
    if (sending) await newsroom.moveEdition('2026-w48', ['draft'], 'sent', { recipients })
    await keepStory(newsroom, {
      id: 'b',
      title: 'La migration en débat à Tanger',
      text: REPORT,
      published: '2026-11-27T09:00:00Z',
      firstSeenAtMs: NOON_MS + 5 * DAY_MS,
    })
    const report = await composeEdition(portsAt(NOON_MS + 7 * DAY_MS))
    const [story] = await newsroom.editionStories('2026-w49')
    return { report, followsUp: story?.followsUp }
  }

  it('links it there', async () => {
    const { report, followsUp } = await announce(true)
    expect(report).toMatchObject({ kind: 'composed', editionId: '2026-w49', followUps: 1 })
    const title = 'Migration : une table ronde le 26 novembre'
    expect(followsUp).toEqual({ editionId: '2026-w48', storyId: 'a', title, day: '2026-11-22' })
  })

  it('does not where that edition never went out', async () => {
    const { report, followsUp } = await announce(false)
    expect(report).toMatchObject({ followUps: 0 })
    expect(followsUp).toBeNull()
  })
})

describe('the Lambda', () => {
  const text =
    'Une rencontre sur la migration a eu lieu mardi au port de Tanger. Les pêcheurs y ont parlé longtemps de leurs filets et de la mer. La migration des oiseaux n’y fut pas un sujet.'
  const composeWith = async (changes: Record<string, string>) => {
    const { hostname, port } = (await embedded.client.config.endpoint?.()) ?? {}
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://${hostname ?? ''}:${port ?? 0}`
    await keepStory(newsroom, { id: 'a', title: 'La migration en débat', text, firstSeenAtMs: NOON_MS - DAY_MS })
    const TOPICS_DIR = join(import.meta.dirname, '..', 'topics')
    const env = { NEWSROOM_TABLE: `news-${tableCount}`, TOPICS_DIR, RELEASE_AFTER_MINUTES: '120', ...changes }
    const runtime = { ...portsAt(NOON_MS), env, random: () => 0, newId: () => 'id' }
    expect(await createHandler(runtime)()).toMatchObject({ kind: 'composed', matched: 1 })
    return (await newsroom.editionStories('2026-w48'))[0]?.brief.summary
  }

  it('asks a model only where one is set, and keeps what it chose', async () => {
    const service = await startBedrockStandIn()
    try {
      service.answers.push(toolCall({ summary: [2] }))
      expect(await composeWith({})).toHaveLength(3)
      expect(service.calls).toHaveLength(0)
      tableCount += 1
      const tables = {
        newsroom: `news-${tableCount}`,
        subscribers: `subs-${tableCount}`,
        deliveries: `d-${tableCount}`,
      }
      await createTables(embedded.client, tables)
      newsroom = openNewsroomTable(embedded.client, tables.newsroom)
      expect(await composeWith({ BRIEF_MODEL_ID: 'provider.model-v1:0' })).toEqual([
        'Les pêcheurs y ont parlé longtemps de leurs filets et de la mer.',
      ])
      expect(service.calls).toHaveLength(1)
    } finally {
      await service.close()
    }
  })

  it('refuses wrong settings by name', async () => {
    const env = { NEWSROOM_TABLE: 'news', TOPICS_DIR: 'topics', RELEASE_AFTER_MINUTES: '-1' }
    const compose = createHandler({ ...portsAt(NOON_MS), env, random: () => 0, newId: () => 'id' })
    await expect(compose()).rejects.toThrow(/^Settings are wrong\. RELEASE_AFTER_MINUTES/)
  })
})
