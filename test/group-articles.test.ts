import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../functions/adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import type { Article } from '../functions/core/model.ts'
import { groupBatch, type GroupPorts } from '../functions/group-articles.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR_MS = 3_600_000
const DESPATCH =
  'Tanger – Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit. La présidente de la Ligue, Salma Ouazir, a souligné que les communes manquaient encore de moyens.'

let tables: EmbeddedTables
let tableName: string
let newsroom: NewsroomTable
let lines: { message: string; fields: unknown }[]
let ports: GroupPorts

beforeAll(async () => {
  tables = await startDynalite()
})
afterAll(() => tables.stop())
beforeEach(async () => {
  tableName = (await tables.freshTables()).newsroom
  newsroom = openNewsroomTable(tables.client, tableName)
  lines = []
  const note = (message: string, fields?: unknown) => void lines.push({ message, fields })
  const log: Log = { info: note, warn: note, error: note }
  ports = { newsroom, log }
})

async function keep(id: string, change: Partial<Article> = {}) {
  const article: Article = {
    id,
    lang: 'fr',
    title: `Titre de ${id}`,
    text: DESPATCH,
    published: '2026-11-23T09:00:00.000Z',
    url: `https://${id}.example/1`,
    outlet: id,
    feedId: id,
    firstSeenAtMs: NOW,
    isNews: true,
    ...change,
  }
  await newsroom.keepArticles([{ article, identities: [`url:${id}`] }])
  return { lang: article.lang, articleIds: [id] }
}
const storyOf = async (id: string) => (await newsroom.storyIdsOf([id])).get(id)
const seen = async () => {
  const stories = []
  for await (const story of newsroom.storiesFirstSeen({ fromMs: NOW - 1, toMs: NOW + 2 * HOUR_MS })) stories.push(story)
  return stories
}

describe('a story seen in two feeds', () => {
  it('appears once and names both outlets', async () => {
    await groupBatch(ports, [await keep('phare'), await keep('vigie')], NOW)
    const stories = await seen()
    expect(stories.map(({ members }) => members.map(({ outlet }) => outlet))).toEqual([['phare', 'vigie']])
    expect(lines).toEqual([{ message: 'articles grouped', fields: { lang: 'fr', articles: 2, stories: 1, joined: 1 } }])
  })

  it('is told by the original, though its copy was polled in an earlier batch and has a line more', async () => {
    const copy = { published: '2026-11-23T10:00:00.000Z', text: `${DESPATCH} Avec nos envoyés.` }
    await groupBatch(ports, [await keep('copie', copy)], NOW)
    await groupBatch(ports, [await keep('agence')], NOW + HOUR_MS)
    expect(await seen()).toMatchObject([{ id: 'scopie', leadArticleId: 'agence', firstSeenAtMs: NOW }])
  })
  it('is found again hours later, in another batch', async () => {
    await groupBatch(ports, [await keep('phare')], NOW)
    await groupBatch(ports, [await keep('vigie')], NOW + HOUR_MS)
    expect(await storyOf('vigie')).toBe(await storyOf('phare'))
    expect((await seen()).map(({ firstSeenAtMs }) => firstSeenAtMs)).toEqual([NOW])
  })
})

describe('a message that comes twice', () => {
  it('changes nothing', async () => {
    const message = await keep('phare')
    await groupBatch(ports, [message, message], NOW)
    const before = await seen()
    await groupBatch(ports, [message], NOW + HOUR_MS)
    expect(await seen()).toEqual(before)
  })
})

describe('a grouping that broke off', () => {
  it.each(['stories alone', 'all but the marks'])('after it wrote %s gives the same story again', async (written) => {
    const messages = [await keep('phare'), await keep('vigie')]
    const broken: GroupPorts = {
      ...ports,
      newsroom: {
        ...newsroom,
        async saveGrouping(grouping) {
          const prints = written === 'stories alone' ? { prints: new Map(), eventPrints: new Map() } : {}
          await newsroom.saveGrouping({ ...grouping, ...prints, grouped: new Map() })
          throw new Error('the process died')
        },
      },
    }
    await expect(groupBatch(broken, messages, NOW)).rejects.toThrow('the process died')
    const before = await seen()
    await groupBatch(ports, messages, NOW + HOUR_MS)
    expect(await seen()).toEqual(before)
    expect(await storyOf('vigie')).toBe(before[0]?.id)
  })
})

describe('a batch of several languages', () => {
  it('is grouped language by language, its events across them', async () => {
    const text =
      'Salma Ouazir, head of the Port Study League, and Idriss Benkirane of the Tangier Harbour Office met in the Strait Research Centre over 4318 crossings and 27 boats.'
    const translated =
      'Salma Ouazir, à la tête de la Port Study League, et Idriss Benkirane, du Tangier Harbour Office, ont parlé au Strait Research Centre de 4318 passages et de 27 bateaux.'
    const messages = [
      await keep('phare', { text: translated }),
      await keep('beacon', { lang: 'en', text }),
      await keep('vigia', {
        lang: 'es',
        text: 'Otra noticia de un puerto lejano, sin relación alguna con la anterior.',
      }),
    ]
    await groupBatch(ports, messages, NOW)
    const stories = await seen()
    expect(stories).toHaveLength(3)
    expect(new Set(stories.map(({ eventId }) => eventId)).size).toBe(2)
  })
})

describe('an article that is not there', () => {
  it('is named to the operator and stops nothing else', async () => {
    await groupBatch(ports, [{ lang: 'fr', articleIds: ['gone'] }, await keep('phare')], NOW)
    expect(await storyOf('phare')).toBeDefined()
    expect(lines[0]).toEqual({ message: 'articles not there', fields: { lang: 'fr', articleIds: ['gone'] } })
  })
})

describe('an article that cannot be grouped', () => {
  /** Somebody wrote over its row. */
  const garble = (id: string) =>
    tables.client.send(new PutCommand({ TableName: tableName, Item: { pk: `ARTICLE#${id}`, sk: 'TEXT', id } }))

  it('keeps back no other, is named, and lets its message come again', async () => {
    const messages = [await keep('phare'), await keep('vigie'), await keep('balise', { lang: 'es' })]
    await garble('phare')
    await expect(groupBatch(ports, messages, NOW)).rejects.toThrow('ARTICLE#phare')
    expect(await newsroom.storyIdsOf(['phare', 'vigie', 'balise'])).toEqual(
      new Map([
        ['vigie', 'svigie'],
        ['balise', 'sbalise'],
      ]),
    )
    const reason: unknown = expect.stringContaining('is garbled')
    expect(lines).toContainEqual({
      message: 'article not grouped',
      fields: { lang: 'fr', articleIds: ['phare'], reason },
    })
  })

  it('does not keep its language waiting where a sweep sent it, and is grouped once it is mended', async () => {
    const message = { ...(await keep('phare')), swept: true } as const
    await garble('phare')
    await groupBatch(ports, [message], NOW)
    expect(await storyOf('phare')).toBeUndefined()
    // The alarm goes by this line.
    expect(lines.at(-1)).toEqual({ message: 'swept articles not grouped', fields: { articleIds: ['phare'] } })
    await tables.client.send(new DeleteCommand({ TableName: tableName, Key: { pk: 'ARTICLE#phare', sk: 'TEXT' } }))
    await keep('phare')
    await groupBatch(ports, [message], NOW)
    expect(await storyOf('phare')).toBe('sphare')
  })
})

describe('a table in trouble', () => {
  it('is not asked article by article: the batch comes again as it was', async () => {
    let tries = 0
    const articles = () => Promise.reject(new Error(`no answer ${(tries += 1)}`))
    const messages = [await keep('phare'), await keep('vigie')]
    await expect(groupBatch({ ...ports, newsroom: { ...newsroom, articles } }, messages, NOW)).rejects.toThrow(
      'no answer 1',
    )
    expect(tries).toBe(1)
  })
})
