import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillNewsroom, measureCosts, type IntakeCosts } from '../bench/intake-costs.ts'
import { longArticle } from '../bench/long-articles.ts'
import { itemBytes } from '../bench/table-meter.ts'
import { holdersText } from '../functions/adapters/newsroom-rows.ts'
import { MAX_HOLDERS, printsOf } from '../functions/core/stories/grouping.ts'
import { startDynalite, type EmbeddedTables } from './dynalite.ts'

// What the intake asks of DynamoDB, index rows and all: see bench/table-meter.ts for the rules, `npm run bench -- intake` for 100,000 articles.

const NOW = Date.UTC(2026, 10, 23, 12)

let embedded: EmbeddedTables
let costs: readonly Measured[]
beforeAll(async () => {
  embedded = await startDynalite()
  const empty = await measureIn(embedded.tables.newsroom, 0)
  costs = [...empty, ...(await measureIn((await embedded.freshTables()).newsroom, 1_000))]
}, 60_000)
afterAll(() => embedded.stop())

interface Measured {
  readonly name: string
  readonly costs: IntakeCosts
}

async function measureIn(table: string, articles: number): Promise<readonly Measured[]> {
  await fillNewsroom(embedded.client, table, articles, NOW)
  const measured: Measured[] = []
  for (const lang of ['fr', 'ar'] as const)
    measured.push({ name: `${lang}, ${articles}`, costs: await measureCosts(embedded.client, table, lang, NOW) })
  return measured
}

const each = (figureOf: (costs: IntakeCosts) => number) =>
  costs.map(({ name, costs: own }) => [name, figureOf(own)] as const)
const above = (limit: number, figureOf: (costs: IntakeCosts) => number) =>
  each(figureOf).filter(([, figure]) => figure > limit)

describe('an article of 400 words, French or Arabic, of ten that come together, in an empty table or one of 1,000 articles,', () => {
  it('costs 4 requests at most, even where others hold all its fingerprints', () => {
    expect(above(4, ({ newArticle }) => newArticle.requests)).toEqual([])
    expect(above(4, ({ crowdedArticle }) => crowdedArticle.requests)).toEqual([])
  })

  it('costs 30 write units at most, even where others hold all its fingerprints', () => {
    expect(above(30, ({ newArticle }) => newArticle.writes)).toEqual([])
    expect(above(30, ({ crowdedArticle }) => crowdedArticle.writes)).toEqual([])
    // Less, and the articles were not kept at all.
    expect(above(20, ({ newArticle }) => newArticle.writes)).toHaveLength(4)
  })

  it('costs the same in both', () => {
    const [french, arabic, ...filled] = costs.map((measured) => measured.costs.newArticle)
    expect(filled).toEqual([french, arabic])
  })

  it('costs 3 units at most when it is known', () => {
    expect(above(3, ({ knownArticle: { reads, writes } }) => reads + writes)).toEqual([])
  })
})

describe('a feed that has not changed', () => {
  it('costs 4 units at most, with its share of a dispatch of ten', () => {
    expect(above(4, ({ unchanged: { reads, writes } }) => reads + writes)).toEqual([])
    expect(above(3, ({ unchanged: { writes } }) => writes)).toEqual([])
  })
})

describe('a fingerprint', () => {
  it('that as many hold as are kept is written for one unit', () => {
    const holder = { articleId: 'a'.repeat(32), storyId: 's'.repeat(33), atMs: NOW }
    const holders = holdersText(Array.from({ length: MAX_HOLDERS }, () => holder))
    expect(itemBytes({ pk: 'PRINT#fr#o1abcdef', sk: 'PRINT', expiresAtS: 1_800_000_000, holders })).toBeLessThan(1024)
  })

  it('is one of 17 at most, so that the rest of an article fits beside them', () => {
    for (const lang of ['fr', 'ar', 'en', 'es'] as const)
      for (let number = 0; number < 20; number += 1) {
        const article = { ...longArticle(lang, number, new Date(NOW).toISOString()), firstSeenAtMs: NOW, isNews: true }
        const { copies, events } = printsOf([article])
        expect(copies.length + events.length).toBeLessThanOrEqual(17)
        expect(copies.length + events.length).toBeGreaterThan(10)
      }
  })
})
