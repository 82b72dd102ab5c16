import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storiesFor } from '../../../functions/core/editions/selection.ts'
import { briefOf, editionStoryOf, matchOf } from './edition-builder.ts'

const ids = (stories: readonly { readonly storyId: string }[]) => stories.map(({ storyId }) => storyId)

describe('the stories for a reader', () => {
  it('are all, in order, where no topic was named', () => {
    const stories = [editionStoryOf(0), editionStoryOf(1, { matches: [matchOf('other')] })]
    expect(ids(storiesFor(stories, { lang: 'fr', topics: [] }))).toEqual(['s0', 's1'])
  })

  it('are those in one of the topics named', () => {
    const stories = [
      editionStoryOf(0, { matches: [matchOf('a')] }),
      editionStoryOf(1, { matches: [matchOf('b'), matchOf('c')] }),
      editionStoryOf(2, { matches: [matchOf('d')] }),
    ]
    expect(ids(storiesFor(stories, { lang: 'fr', topics: ['c', 'd'] }))).toEqual(['s1', 's2'])
    expect(storiesFor(stories, { lang: 'fr', topics: ['e'] })).toEqual([])
  })

  it('of one event stand together, the write-up in the reader’s language first', () => {
    const stories = [
      editionStoryOf(0, { eventId: 'e', lang: 'fr' }),
      editionStoryOf(1),
      editionStoryOf(2, { eventId: 'e', lang: 'ar' }),
    ]
    expect(ids(storiesFor(stories, { lang: 'ar', topics: [] }))).toEqual(['s2', 's0', 's1'])
    expect(ids(storiesFor(stories, { lang: 'en', topics: [] }))).toEqual(['s0', 's2', 's1'])
  })

  it('of one event and language begin with the roundtable’s', () => {
    const stories = [
      editionStoryOf(0, { eventId: 'e' }),
      editionStoryOf(1, { eventId: 'e', brief: briefOf('s1', { kinds: ['roundtable'] }) }),
    ]
    expect(ids(storiesFor(stories, { lang: 'fr', topics: [] }))).toEqual(['s1', 's0'])
  })

  it('are each there once, whatever the events, and in order for who reads no language of it', () => {
    const event = fc.constantFrom('e1', 'e2', 'e3')
    fc.assert(
      fc.property(fc.array(fc.record({ eventId: event, lang: fc.constantFrom('fr', 'ar', 'en') })), (drawn) => {
        const stories = drawn.map((changes, position) => editionStoryOf(position, changes))
        const chosen = storiesFor(stories, { lang: 'ar', topics: [] })
        expect(ids(chosen).toSorted()).toEqual(ids(stories).toSorted())
        const events = chosen.map(({ eventId }) => eventId)
        const runs = events.filter((eventId, index) => eventId !== events[index - 1])
        expect(runs).toEqual([...new Set(drawn.map(({ eventId }) => eventId))])
      }),
    )
  })
})
