import { describe, expect, it } from 'vitest'
import { MAX_TEXT_BYTES, toArticle, type ArticleContext } from '../../../functions/core/articles/article.ts'
import { identify } from '../../../functions/core/articles/identity.ts'
import { learnChrome, NOTHING_LEARNED } from '../../../functions/core/articles/learned-chrome.ts'
import type { Entry, Feed } from '../../../functions/core/model.ts'
import { byteLength } from '../../../functions/core/text/plain.ts'

const NOW = Date.parse('2025-05-20T08:00:00Z')
const feed: Feed = {
  id: 'feed-1',
  address: 'https://strait.example/feed',
  source: 'feed',
  selector: null,
  textFrom: 'entry',
  outlet: 'Le Détroit',
  kind: 'news',
  lang: 'fr',
  country: 'MA',
  state: 'active',
  validators: { etag: null, lastModified: null },
  health: {
    lastPolledAtMs: null,
    lastReadAtMs: null,
    failuresInARow: 0,
    lastFailure: null,
    failingSinceMs: null,
    lastNewsAtMs: null,
    usualGapMs: null,
    movingTo: null,
  },
  nextPollAtMs: 0,
  intervalMs: 3_600_000,
  baselineAtMs: null,
}
const entry: Entry = {
  id: 'guid-7',
  url: 'https://strait.example/a?id=7&utm_source=rss',
  title: 'Un suivi commun des passages',
  html: 'Les communes du détroit ont demandé mardi des moyens pour accueillir.',
  published: '2025-05-19T10:00:00.000Z',
  lang: null,
}
const context: ArticleContext = {
  feed,
  firstPoll: false,
  nowMs: NOW,
  plainText: (html) => html,
  detectLanguage: () => 'detected',
  learned: NOTHING_LEARNED,
}
const known = (change: Partial<Entry> = {}, by: Partial<ArticleContext> = {}) => {
  const { feed, plainText } = { ...context, ...by }
  const identified = identify({ ...entry, ...change }, feed, plainText)
  if (identified === null) throw new Error('it makes no article')
  return identified
}
const made = (change: Partial<Entry> = {}, by: Partial<ArticleContext> = {}) =>
  toArticle({ ...entry, ...change }, known(change, by), { ...context, ...by })

describe('what was learned of a feed', () => {
  it('is taken out of its entries', () => {
    const motto = 'Toute la côte chaque matin avec la rédaction du port'
    const own = (subject: string) =>
      `Les communes ont reçu ${subject} de la Ligue des ports, qui attend une réponse avant l’automne.`
    const subjects = ['un guide', 'une lettre', 'un plan']
    const learned = learnChrome(
      NOTHING_LEARNED,
      subjects.map((subject) => ({ title: subject, text: `${motto}\n\n${own(subject)}` })),
    )
    const html = `${motto}\n\n${own('une carte')}`
    expect(made({ html }, { learned }).text).toBe(own('une carte'))
    expect(Object.keys(learned.blocks)).toHaveLength(1)
  })
})

describe('an entry', () => {
  it('without a title is called by its first words, also where no space parts them', () => {
    expect(made({ title: '', html: 'mot '.repeat(60) }).title).toBe(`${'mot '.repeat(29)}mot…`)
    expect(made({ title: '', html: '移民'.repeat(5_000) }).title).toBe(`${'移民'.repeat(60)}…`)
  })

  it('keeps whole characters where its title is cut', () => {
    expect(made({ title: `x${'😀'.repeat(200)}` }).title).toBe(`x${'😀'.repeat(149)}`)
  })

  it('becomes an article of its outlet, with the address a reader opens', () => {
    expect(made()).toMatchObject({
      outlet: 'Le Détroit',
      feedId: 'feed-1',
      lang: 'fr',
      url: 'https://strait.example/a?id=7',
      published: '2025-05-19T10:00:00.000Z',
      firstSeenAtMs: NOW,
      isNews: true,
    })
  })
  it('without title and text makes no article', () => {
    expect(identify({ ...entry, title: ' ', html: '' }, feed, (html) => html)).toBeNull()
  })
  it('without text keeps its title', () => {
    expect(made({ html: '' })).toMatchObject({ title: entry.title, text: '' })
  })
  it('without title takes the beginning of its text', () => {
    expect(made({ title: '' }).title).toBe(entry.html)
  })
  it('of more than 100 KB is cut', () => {
    const { text } = made({ html: `${entry.html} `.repeat(3_000) })
    expect(byteLength(text)).toBeLessThanOrEqual(MAX_TEXT_BYTES)
    expect(text.endsWith('.')).toBe(true)
  })
})

describe('the identities of an entry', () => {
  it('are its guid within its feed and its address in any', () => {
    const here = known().identities
    const there = known({}, { feed: { ...feed, id: 'feed-2' } }).identities
    expect(here).toHaveLength(2)
    expect(here[0]).not.toBe(there[0])
    expect(here[1]).toBe(there[1])
  })
  it('are title and day only where it has neither', () => {
    const { identities } = known({ id: null, url: null })
    expect(identities).toEqual(['title:feed-1:2025-05-19:un suivi commun des passages'])
  })
  it('give it the same id at every poll, whatever else changes', () => {
    expect(made().id).toBe(made({ title: 'Retitré', html: 'Récrit.' }, { nowMs: NOW + 1 }).id)
  })
  it('stay short enough for a key, however long the guid', () => {
    const [long = '', other = ''] = ['x', 'y'].map((end) => known({ id: 'g'.repeat(5_000) + end }).identities[0])
    expect(long.length).toBeLessThan(1_000)
    expect(long).not.toBe(other)
  })
})

describe('what is news', () => {
  it('is not more than 14 days old when it is first seen', () => {
    expect(made({ published: '2025-05-06T08:00:00.000Z' }).isNews).toBe(true)
    expect(made({ published: '2025-05-06T07:59:59.000Z' }).isNews).toBe(false)
  })
  it('is not what a feed holds undated when it is first read; the date stays unknown', () => {
    expect(made({ published: null }, { firstPoll: true })).toMatchObject({ isNews: false, published: null })
    expect(made({ published: null }, { firstPoll: false }).isNews).toBe(true)
  })
})

describe('the language of an article', () => {
  it('is as its entry declares, before its feed', () => {
    expect(made({ lang: 'es-ES', html: 'Tánger' }).lang).toBe('es')
  })
  it('is detected where the letters contradict the declaration', () => {
    expect(made({ title: 'ندوة وطنية', html: 'احتضنت المدينة ندوة وطنية حول الهجرة.' }).lang).toBe('detected')
  })
  it('is detected where nobody declares one', () => {
    expect(made({}, { feed: { ...feed, lang: null } }).lang).toBe('detected')
  })
})
