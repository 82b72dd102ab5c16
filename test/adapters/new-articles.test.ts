import { describe, expect, it } from 'vitest'
import { makeArticles } from '../../functions/adapters/new-articles.ts'
import { identify } from '../../functions/core/articles/identity.ts'
import { NOTHING_LEARNED } from '../../functions/core/articles/learned-chrome.ts'
import type { Entry } from '../../functions/core/model.ts'
import { feedOf, NOON_MS } from './newsroom-samples.ts'

const entryOf = (n: number): Entry => ({
  id: `e${n}`,
  url: `https://gazette.example/${n}`,
  title: `La gazette du jour ${n}`,
  html: `<p>Le port numéro ${n} attend ses navires depuis l’aube.</p>`,
  published: '2026-11-23T08:00:00Z',
  lang: 'fr',
})

describe('the new entries of a long feed', () => {
  it('are kept batch by batch: what breaks a later one has not undone the work on those before', async () => {
    const feed = feedOf()
    const document = Array.from({ length: 250 }, (_, at) => entryOf(at))
    // No memory holds it.
    Object.defineProperty(document[150], 'html', {
      get: () => {
        throw new RangeError('Invalid string length')
      },
    })
    const fresh = document.flatMap((entry) => identify(entry, feed, (html) => html) ?? [])
    const kept: string[] = []
    const making = makeArticles(
      {
        newsroom: { learnedChrome: () => Promise.resolve(NOTHING_LEARNED), saveLearnedChrome: () => Promise.resolve() },
        pages: { begin: () => expect.fail('no page is wanted') },
      },
      { feed, document, fresh, mayWait: () => new Set(), nowMs: NOON_MS },
      (batch) => Promise.resolve(void kept.push(...batch.map(({ article }) => article.title))),
    )
    await expect(making).rejects.toThrow('Invalid string length')
    expect(kept).toEqual(document.slice(0, 100).map(({ title }) => title))
  })
})
