import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDraft, type ReadStory } from '../../../functions/core/editions/edition.ts'
import { nextWindow, SETTLING_MS } from '../../../functions/core/editions/window.ts'
import type { Edition, EditionWindow, Story } from '../../../functions/core/model.ts'
import { topicOf } from '../topics/topic-builder.ts'
import { DAY_MS, HOUR_MS, memberOf, NOON_MS, readStoryOf, storyOf } from './edition-builder.ts'

const window = { fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS }
function draftOf(stories: readonly ReadStory[]) {
  const topics = [topicOf('m', { fr: ['migration'] })]
  return composeDraft({ window, stories, topics, composedAtMs: NOON_MS, releaseAtMs: NOON_MS + HOUR_MS })
}
const order = (stories: readonly ReadStory[]) => draftOf(stories).stories.map(({ storyId }) => storyId)

describe('a draft', () => {
  it('is the week’s, with its topics as they are named now', () => {
    expect(draftOf([readStoryOf(storyOf('a'))]).edition).toEqual({
      id: '2026-w48',
      window,
      state: 'draft',
      composedAtMs: NOON_MS,
      releaseAtMs: NOON_MS + HOUR_MS,
      storyCount: 1,
      topics: [{ id: 'm', names: { fr: 'm', ar: 'm', en: 'm', es: 'm' } }],
      unmatchedCount: 0,
      recipients: null,
      sentAtMs: null,
    })
  })

  it('counts the stories that are in no topic, and leaves out what was old news', () => {
    const unmatched = readStoryOf(storyOf('b'), [], [])
    const old = readStoryOf(storyOf('c', { isNews: false }))
    const draft = draftOf([readStoryOf(storyOf('a')), unmatched, old])
    expect(draft.stories.map(({ storyId }) => storyId)).toEqual(['a'])
    expect(draft.edition).toMatchObject({ storyCount: 1, unmatchedCount: 1 })
    expect(draft.oldNewsCount).toBe(1)
  })

  it('puts roundtables and observatories first, then what more outlets ran, then the newest', () => {
    const wide = storyOf('wide', { members: [memberOf('w1', 'Le Phare'), memberOf('w2', 'La Jetée')] })
    const echo = storyOf('echo', { members: [memberOf('e1', 'Le Phare'), memberOf('e2', 'Le Phare')] })
    const newer = storyOf('newer', { members: [memberOf('n1', 'Le Phare', '2026-11-24')] })
    const table = storyOf('table')
    const shuffled = [readStoryOf(echo), readStoryOf(newer), readStoryOf(wide), readStoryOf(table, ['roundtable'])]
    expect(order(shuffled)).toEqual(['table', 'wide', 'newer', 'echo'])
    expect(order(shuffled.toReversed())).toEqual(['table', 'wide', 'newer', 'echo'])
  })

  it('keeps a few phrases of a match, so that a text full of them stays small', () => {
    const hit = { phrase: 'migration', span: { in: 'text' as const, start: 0, end: 9 } }
    const read = {
      ...readStoryOf(storyOf('a')),
      matches: [{ topicId: 'm', hits: Array.from({ length: 5000 }, () => hit) }],
    }
    expect(draftOf([read]).stories[0]?.matches).toEqual([{ topicId: 'm', hits: Array.from({ length: 10 }, () => hit) }])
  })

  it('shows a story by its lead and names each other outlet once', () => {
    const members = [
      memberOf('short', 'La Jetée'),
      memberOf('whole', 'Le Phare'),
      memberOf('again', 'La Jetée'),
      memberOf('third', 'El Faro'),
    ]
    const [story] = draftOf([readStoryOf(storyOf('a', { members, leadArticleId: 'whole' }))]).stories
    expect(story).toMatchObject({ title: 'Titre whole', outlet: 'Le Phare', url: 'https://whole.example/' })
    expect(story?.alsoIn.map(({ articleId }) => articleId)).toEqual(['short', 'third'])
  })
})

describe('a matching story, whenever it arrives and whenever editions are composed', () => {
  it('is in exactly one edition', () => {
    const atMs = fc.integer({ min: 0, max: 30 * DAY_MS })
    const arrival = fc.record({ stampedMs: atMs, writtenAfterMs: fc.integer({ min: 0, max: SETTLING_MS - 1 }) })
    const runs = fc.array(atMs, { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 40 }), runs, (arrivals, runsAt) => {
        const stories = arrivals.map(({ stampedMs, writtenAfterMs }, index) => ({
          story: storyOf(`s${index}`, { firstSeenAtMs: NOON_MS + stampedMs }),
          writtenAtMs: NOON_MS + stampedMs + writtenAfterMs,
        }))
        // The last run lies in a week that no other is in.
        const seen = editionsOf(stories, [...runsAt.toSorted((a, b) => a - b), 40 * DAY_MS])
        expect(seen.toSorted()).toEqual(stories.map(({ story }) => story.id).toSorted())
      }),
    )
  })

  /** The ids of the stories of all editions that these runs keep, each seeing what was written by then. */
  function editionsOf(
    stories: readonly { readonly story: Story; readonly writtenAtMs: number }[],
    runsAt: readonly number[],
  ): string[] {
    const kept = new Set<string>()
    const seen: string[] = []
    let last: Pick<Edition, 'window'> = { window: { fromMs: 0, toMs: NOON_MS - 1 } }
    for (const nowMs of runsAt.map((offsetMs) => NOON_MS + offsetMs)) {
      const next = nextWindow(last, nowMs)
      if (next === null) continue
      const read = stories
        .filter(({ story, writtenAtMs }) => writtenAtMs <= nowMs && isIn(next, story.firstSeenAtMs))
        .map(({ story }) => readStoryOf(story))
      const draft = composeDraft({ window: next, stories: read, topics: [], composedAtMs: nowMs, releaseAtMs: nowMs })
      if (draft.stories.length === 0 || kept.has(draft.edition.id)) continue
      kept.add(draft.edition.id)
      seen.push(...draft.stories.map(({ storyId }) => storyId))
      last = draft.edition
    }
    return seen
  }

  const isIn = ({ fromMs, toMs }: EditionWindow, atMs: number) => atMs > fromMs && atMs <= toMs
})
