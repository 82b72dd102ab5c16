import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { deskApp } from '../../../functions/web/desk/desk-app.tsx'
import { EditionFacts } from '../../../functions/web/desk/edition-pages.tsx'
import { StoriesPage } from '../../../functions/web/desk/story-pages.tsx'
import { WeekPage } from '../../../functions/web/desk/week-page.tsx'
import { memberOf, storyOf } from '../../core/editions/edition-builder.ts'
import type { Edition } from '../../../functions/core/model.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { fillNewsroom, HOSTILE, now, topics } from './desk-newsroom.ts'

let embedded: EmbeddedTables
let app: ReturnType<typeof deskApp>
let edition: Edition

beforeAll(async () => {
  embedded = await startDynalite()
  const newsroom = openNewsroomTable(embedded.client, embedded.tables.newsroom)
  await fillNewsroom(newsroom)
  edition = (await newsroom.edition('2026-w48'))!
  app = deskApp({ newsroom, topics: () => Promise.resolve(topics), now })
})
afterAll(() => embedded.stop())

/** As much of the DOM as is asked here; the project is compiled without the browser's types. */
interface Part {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): Part | null
  querySelectorAll(selector: string): Iterable<Part> & { readonly length: number }
}

async function pageAt(path: string): Promise<Part> {
  const answer = await app.request(path)
  expect(answer.status).toBe(200)
  const parsed: unknown = parseHTML(await answer.text())
  return (parsed as { readonly document: Part }).document
}
const wordsOf = (element: Part | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const PATHS = ['/', '/stories', '/stories/table-fr', '/stories/evil', '/editions', '/editions/2026-w48', '/feeds']

describe('the desk', () => {
  it('shows the week in figures, the draft, and the topic files that were left out', async () => {
    const page = await pageAt('/')
    expect(wordsOf(page.querySelector('dl.figures'))).toBe(
      'Stories6In a topic3In no topic2Too old or undated1Feeds4Feeds in trouble2',
    )
    expect(wordsOf(page.querySelector('main'))).toContain('Edition 2026-w48 draft')
    expect(wordsOf(page.querySelector('main'))).toContain('ports.yaml, line 3: any.fr: write a list of phrases')
  })

  it('counts the week as the edition does, and says what came after it', async () => {
    const facts = wordsOf((await pageAt('/')).querySelector('dl.facts'))
    expect(facts).toContain('In it3 stories in a topic')
    expect(facts).toContain('Left out2 stories in no topic')
    expect(wordsOf((await pageAt('/')).querySelector('main'))).not.toContain('came after')
  })

  it('shows each story with outlets, articles and the other stories of its event', async () => {
    const page = await pageAt('/stories')
    const entry = [...page.querySelectorAll('li')].find((item) => item.querySelector('h3 a[href="/stories/table-fr"]'))
    expect(wordsOf(entry)).toContain('Le Phare, La Jetée, 2 articles with the same text')
    expect(wordsOf(entry)).toContain('Migration: migration* in the title')
    expect(entry?.querySelector('p a[href="/stories/table-ar"] bdi[lang=ar][dir=rtl]')).not.toBeNull()
  })

  it('tells apart stories in a topic, in none, and too old or undated, and counts each once', async () => {
    const page = await pageAt('/stories')
    const [matched, unmatched, notNews] = [...page.querySelectorAll('section')].map(wordsOf)
    expect([...page.querySelectorAll('h2')].map(wordsOf)).toEqual([
      'In a topic (3)',
      'In no topic (2)',
      'Too old or undated (1)',
    ])
    expect(matched).toContain('Une table ronde')
    expect(notNews).toContain('il y a un mois')
    expect(notNews).toContain('Le Phare, 1 article. Undated, and already there when its feed was first read')
    expect(unmatched).toContain('Le marché aux poissons rouvre')
    expect(unmatched).toContain('La migration des oiseaux')
  })

  it('explains why a story is in a topic, and why another is not', async () => {
    expect(wordsOf((await pageAt('/stories/table-fr')).querySelector('main'))).toContain(
      'A phrase of it stands in the title.',
    )
    const birds = wordsOf((await pageAt('/stories/birds')).querySelector('main'))
    expect(birds).toContain('Its phrases stand only in sentences with something it must not stand beside.')
    expect(birds).toContain('does not count, beside “oiseau*”')
  })

  it('shows the edition in its order, with state, brief and reasons', async () => {
    const page = await pageAt('/editions/2026-w48')
    expect(wordsOf(page.querySelector('h1'))).toBe('Edition 2026-w48 draft')
    const entries = [...page.querySelectorAll('ol.stories > li')]
    expect(entries.map((entry) => wordsOf(entry.querySelector('h3')))[0]).toContain('Une table ronde')
    expect(entries).toHaveLength(3)
    expect(wordsOf(entries[0])).toContain('Meeting')
    expect(wordsOf(entries[0])).toContain('Salma Ouerdi')
    expect(wordsOf(page.querySelector('dl.facts'))).toContain('unless somebody holds it')
  })

  it('lists feeds with their health in words, those in trouble first', async () => {
    const rows = [...(await pageAt('/feeds')).querySelectorAll('tbody tr')].map(wordsOf)
    expect(rows[0]).toContain('It is not asked any more')
    expect(rows[1]).toContain('the server answered 404 Failing (4 polls).')
    expect(rows.at(-1)).toContain('Works.')
  })

  it('answers 404 in its own frame for what is not there', async () => {
    for (const path of ['/nowhere', '/stories/none', '/editions/2020-w01']) {
      const answer = await app.request(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('There is no such page')
    }
  })

  it('only reads: there is no form, and no other method is served', async () => {
    for (const path of PATHS) expect((await pageAt(path)).querySelector('form, button')).toBeNull()
    expect((await app.request('/editions/2026-w48', { method: 'POST' })).status).toBe(404)
  })
})

describe('hostile strings of outlets', () => {
  it.each(PATHS)('come out as text on %s', async (path) => {
    const page = await pageAt(path)
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(\/|#|https?:)/)
  })

  it('are shown whole', async () => {
    expect(wordsOf((await pageAt('/stories/evil')).querySelector('h1'))).toBe(HOSTILE)
    expect((await pageAt('/stories/evil')).querySelector('title')?.textContent).toContain(HOSTILE)
  })
})

describe('every page', () => {
  it.each(PATHS)('%s allows nothing but its own style sheet, by hash', async (path) => {
    const answer = await app.request(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    const style = /<style>([\s\S]*?)<\/style>/.exec(await answer.text())?.[1] ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    expect(policy).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`)
  })

  it.each(PATHS)('%s has a title, one heading of the first rank and a skip link to the main part', async (path) => {
    const page = await pageAt(path)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('title')?.textContent).toMatch(/· Migration digest desk$/)
    expect(page.querySelector('body > a.skip')?.getAttribute('href')).toBe('#main')
    expect(page.querySelector('main#main')).not.toBeNull()
  })
})

/** What a part of a page says to who reads it. */
const read = (part: { toString(): string }) =>
  wordsOf(
    (parseHTML(`<html><body>${part.toString()}</body></html>`) as { document: Part }).document.querySelector('body'),
  )

describe('an edition in figures', () => {
  const sent = (excluded: number) =>
    read(EditionFacts({ edition: { ...edition, recipients: { candidates: 30 + excluded, deliveries: 30, excluded } } }))

  it('says how many readers get it, and why the others do not', () => {
    expect(sent(0)).toMatch(/Readers30 mails for 30 readers$/)
    expect(sent(1)).toContain('30 mails for 31 readers. 1 gets none: no story on their topics')
    expect(sent(4)).toContain('30 mails for 34 readers. 4 get none: no story on their topics')
  })
})

describe('a story that is no news', () => {
  const published = (day: string | null) =>
    read(
      StoriesPage({
        fromMs: now(),
        topics: topics.topics,
        stories: [
          {
            story: storyOf('s', { isNews: false, members: [memberOf('a', 'Le Phare', day)] }),
            title: 'Un port',
            matches: [],
          },
        ],
      }),
    )

  it('is old where it has a day, and undated where it has none', () => {
    expect(published('2026-09-01')).toContain('Published more than 14 days before it was first seen')
    expect(published(null)).toContain('Undated, and already there when its feed was first read')
  })
})

describe('the week after an edition', () => {
  it('tells the stories that are for the next one', () => {
    const week = { edition: null, fromMs: now(), stories: 5, inTopic: 3, inNoTopic: 1, notNews: 1, forNext: 2 }
    const page = (forNext: number) =>
      read(WeekPage({ week: { ...week, forNext, feeds: 1, feedsInTrouble: 0, problems: [] } }))
    expect(page(2)).toContain('2 stories of them came after the edition below was composed.')
    expect(page(0)).not.toContain('came after')
  })
})
