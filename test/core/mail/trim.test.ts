import { describe, expect, it } from 'vitest'
import { trimToFit } from '../../../functions/core/mail/trim.ts'
import type { EditionView } from '../../../functions/core/mail/view.ts'
import { brief, roundtable, story, viewOf } from './samples.ts'

const size = (view: EditionView) => JSON.stringify(view.sections).length
const whole = viewOf(Array.from({ length: 20 }, (_, n) => roundtable({ eventId: `e${n}`, title: `Titre ${n}` })))
const trimmed = (share: number) => trimToFit(whole, (view) => size(view) <= size(whole) * share)
const eventsOf = (view: EditionView) => view.sections.flatMap(({ events }) => events.map(({ story }) => story))

describe('a mail that is too long', () => {
  it('stays as it is where it fits', () => {
    expect(trimmed(1)).toBe(whole)
  })

  it('loses the summaries of its last stories first, and says so', () => {
    const view = trimmed(0.97)
    const stories = eventsOf(view)
    expect(view.isShortened).toBe(true)
    expect(stories).toHaveLength(20)
    expect(stories[0]?.summary).toHaveLength(2)
    expect(stories.at(-1)?.summary).toHaveLength(1)
    expect(stories.every(({ speakers }) => speakers[0]?.statements.length === 1)).toBe(true)
  })

  it('spares the cards while there is something else to shorten', () => {
    const plain = brief({ summary: ['Une phrase de plus. '.repeat(20), 'Et une autre.'] })
    const mixed = viewOf(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? story({ brief: plain }) : roundtable({ eventId: `m${n}` }))),
    )
    const stories = eventsOf(trimToFit(mixed, (view) => size(view) <= size(mixed) * 0.9))
    const [cards, others] = [stories.filter(({ kind }) => kind !== null), stories.filter(({ kind }) => kind === null)]
    expect(cards.map(({ summary }) => summary.length)).toEqual(cards.map(() => 2))
    expect(others.at(-1)?.summary.length).toBeLessThan(2)
  })

  it('then loses what was said, and only then stories', () => {
    const nothingSaid = eventsOf(trimmed(0.85))
    expect(nothingSaid).toHaveLength(20)
    expect(nothingSaid.at(-1)).toMatchObject({ summary: [], speakers: [{ statements: [] }, { statements: [] }] })
    const fewer = eventsOf(trimmed(0.2))
    expect(fewer.length).toBeLessThan(20)
    expect(fewer[0]?.title.text).toBe('Titre 0')
  })

  it.each([0.97, 0.8, 0.65, 0.4, 0.1])('fits in %f of its size', (share) => {
    expect(size(trimmed(share))).toBeLessThanOrEqual(size(whole) * share)
  })
})
