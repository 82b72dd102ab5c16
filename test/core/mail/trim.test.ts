import { describe, expect, it } from 'vitest'
import { trimToFit } from '../../../functions/core/mail/trim.ts'
import type { EditionView } from '../../../functions/core/mail/view.ts'
import { roundtable, viewOf } from './samples.ts'

const size = (view: EditionView) => JSON.stringify(view.sections).length
const whole = viewOf(Array.from({ length: 20 }, (_, n) => roundtable({ eventId: `e${n}`, title: `Titre ${n}` })))
const trimmed = (share: number) => trimToFit(whole, (view) => size(view) <= size(whole) * share)
const eventsOf = (view: EditionView) => view.sections.flatMap(({ events }) => events.map(({ story }) => story))

describe('a mail that is too long', () => {
  it('stays as it is where it fits', () => {
    expect(trimmed(1)).toBe(whole)
  })

  it('loses the statements of its last stories first', () => {
    const view = trimmed(0.97)
    const stories = eventsOf(view)
    expect(view.isShortened).toBe(true)
    expect(stories).toHaveLength(20)
    expect(stories[0]?.speakers[0]?.statements).toHaveLength(1)
    expect(stories.at(-1)?.speakers[0]).toMatchObject({ name: { text: 'Samira Ouldlahcen' }, statements: [] })
    expect(stories.every(({ summary }) => summary.length === 2)).toBe(true)
  })

  it('then loses summaries, and only then stories', () => {
    const noSummaries = eventsOf(trimmed(0.65))
    expect(noSummaries).toHaveLength(20)
    expect(noSummaries.at(-1)).toMatchObject({ speakers: [], summary: [] })
    const fewer = eventsOf(trimmed(0.2))
    expect(fewer.length).toBeLessThan(20)
    expect(fewer[0]?.title.text).toBe('Titre 0')
  })

  it.each([0.97, 0.8, 0.65, 0.4, 0.1])('fits in %f of its size', (share) => {
    expect(size(trimmed(share))).toBeLessThanOrEqual(size(whole) * share)
  })
})
