import { describe, expect, it } from 'vitest'
import { groupArticles } from '../../../functions/core/stories/grouping.ts'
import { WRITE_UPS, type WriteUp } from './happenings.ts'

const { stories, grouped } = groupArticles(
  WRITE_UPS.map(({ article }) => article),
  { holders: new Map(), articles: new Map(), stories: new Map() },
  0,
)
const events = new Map(stories.map(({ id, eventId }) => [id, eventId]))
const eventOf = ({ article }: WriteUp) => events.get(grouped.get(article.id) ?? '')

const PAIRS = WRITE_UPS.flatMap((a, at) => WRITE_UPS.slice(at + 1).map((b) => ({ a, b })))
const ONE = PAIRS.filter(({ a, b }) => a.happening === b.happening)
const linkedPart = (pairs: typeof PAIRS) => pairs.filter(({ a, b }) => eventOf(a) === eventOf(b)).length / pairs.length

// Measured by `npm run bench -- events`; what is asked here lies a little below.
describe('write-ups of one happening', () => {
  it('are linked across languages', () => {
    expect(linkedPart(ONE)).toBeGreaterThanOrEqual(0.8)
  })
  it('are linked between Arabic and Latin letters', () => {
    expect(linkedPart(ONE.filter(({ a, b }) => [a, b].some(({ article }) => article.lang === 'ar')))).toBeGreaterThan(
      0.75,
    )
  })
  it('are never one story: nothing is merged', () => {
    expect(stories).toHaveLength(WRITE_UPS.length)
  })
})

describe('the same body another day, the same town in the same week, the same theme elsewhere, last year', () => {
  it('are not linked: nine links in ten are right', () => {
    const linked = PAIRS.filter(({ a, b }) => eventOf(a) === eventOf(b))
    expect(linked.filter(({ a, b }) => a.happening === b.happening).length / linked.length).toBeGreaterThanOrEqual(0.95)
  })
})
