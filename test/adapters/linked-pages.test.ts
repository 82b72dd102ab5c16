import { describe, expect, it } from 'vitest'
import { LINKED_PAGE_LIMITS, openLinkedPages } from '../../functions/adapters/linked-pages.ts'
import type { FetchOutcome } from '../../functions/core/feeds/fetch-outcome.ts'
import type { Entry } from '../../functions/core/model.ts'

const directions = { movedTo: null, retryAfterMs: null, maxAgeMs: null }
const full = (body: string, address: string): FetchOutcome => ({
  kind: 'full',
  address,
  bytes: new TextEncoder().encode(body),
  charset: 'utf-8',
  validators: { etag: null, lastModified: null },
  directions,
})
const http = (status: number): FetchOutcome => ({
  kind: 'failed',
  failure: { kind: 'http', status, retryAfterMs: null },
})

/** A web of pages by address, and what was asked of it in order. */
function webOf(pages: Readonly<Record<string, FetchOutcome>>) {
  const asked: string[] = []
  let running = 0
  const fetch = async ({ address }: { readonly address: string }): Promise<FetchOutcome> => {
    running += 1
    expect(running).toBe(1)
    asked.push(address)
    await Promise.resolve()
    running -= 1
    return pages[address] ?? http(404)
  }
  return { asked, fetcher: { fetch } }
}

const paragraph = (at: number) =>
  `<p>Le comité ${at} a remis ses conclusions aux collectivités de la région, qui ont trois mois pour y répondre par écrit et en séance publique.</p>`
const page = (head = '') =>
  `<html lang="fr"><head><title>Les conclusions du comité</title>${head}</head><body><nav><a href="/">Accueil</a></nav><article><h1>Les conclusions du comité</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article></body></html>`

const entry = (url: string | null, changes: Partial<Entry> = {}): Entry => ({
  id: null,
  url,
  title: 'Conclusions remises',
  html: '<p>Le comité a remis ses conclusions.</p>',
  published: null,
  lang: 'fr',
  ...changes,
})
const A = 'https://body.example/a'

describe('an entry whose text is on the page it links to', () => {
  it('takes the page’s main text, and stays known by the address that its list gives', async () => {
    const { fetcher } = webOf({ [A]: full(page(), 'https://body.example/2026/a') })
    const { read, warnings } = await openLinkedPages(fetcher, () => 0)
      .begin()
      .withTexts([entry(A)])
    expect(warnings).toEqual([])
    expect(read[0]?.listed.url).toBe(A)
    expect(read[0]?.entry).toMatchObject({ url: 'https://body.example/2026/a', title: 'Conclusions remises' })
    expect(read[0]?.entry.html).toContain('Le comité 4 a remis')
    expect(read[0]?.entry.html).not.toContain('Accueil')
  })

  it('begins with the paragraph that sums the article up', async () => {
    const summary = '<p class="chapo">Trois mois de débats, douze auditions : le comité demande un guichet unique.</p>'
    const { fetcher } = webOf({ [A]: full(page().replace('</h1>', `</h1>${summary}`), A) })
    const { read } = await openLinkedPages(fetcher, () => 0)
      .begin()
      .withTexts([entry(A)])
    expect(read[0]?.entry.html.match(/<p>.*?<\/p>/g)).toMatchObject({
      0: '<p>Trois mois de débats, douze auditions : le comité demande un guichet unique.</p>',
      1: expect.stringContaining('Le comité 1 a remis') as string,
      length: 6,
    })
  })

  it('takes title and day from the page only where it has none', async () => {
    const head = '<meta property="article:published_time" content="2026-11-03T10:00:00+01:00">'
    const { fetcher } = webOf({ [A]: full(page(head), A) })
    const pages = openLinkedPages(fetcher, () => 0)
    const bare = await pages.begin().withTexts([entry(A, { title: '' })])
    expect(bare.read[0]?.entry).toMatchObject({
      title: 'Les conclusions du comité',
      published: '2026-11-03T09:00:00.000Z',
    })
    const whole = await pages.begin().withTexts([entry(A, { published: '2026-11-01T00:00:00Z' })])
    expect(whole.read[0]?.entry).toMatchObject({ title: 'Conclusions remises', published: '2026-11-01T00:00:00Z' })
  })

  it('goes by the address that the page calls its own, on its own site alone', async () => {
    const urlWith = async (canonical: string) => {
      const { fetcher } = webOf({ [A]: full(page(`<link rel="canonical" href="${canonical}">`), A) })
      return (
        await openLinkedPages(fetcher, () => 0)
          .begin()
          .withTexts([entry(A)])
      ).read[0]?.entry.url
    }
    expect(await urlWith('https://www.body.example/actes/a')).toBe('https://www.body.example/actes/a')
    expect(await urlWith('https://other.example/scoop')).toBe(A)
  })

  it.each([
    ['cannot be had', http(404), /HTTP 404/],
    ['holds no text', full('<html><body></body></html>', A), 'No article text was found in it.'],
    ['holds less', full('<html><body><p>Voir.</p></body></html>', A), /holds less|No article text/],
    ['is a document', full('%PDF-1.7 …', A), 'It is a PDF document.'],
  ])('keeps its own text where the page %s, and says so', async (_, answer, reason) => {
    const { fetcher } = webOf({ [A]: answer })
    const { read, warnings } = await openLinkedPages(fetcher, () => 0)
      .begin()
      .withTexts([entry(A)])
    expect(read).toEqual([{ listed: entry(A), entry: entry(A) }])
    expect(warnings).toEqual([expect.stringMatching(reason)])
    expect(warnings[0]).toContain(A)
  })

  it('is not asked for where it is a document, or has no address', async () => {
    const { fetcher, asked } = webOf({})
    const entries = [entry('https://body.example/docs/rapport.PDF'), entry(null)]
    expect(
      await openLinkedPages(fetcher, () => 0)
        .begin()
        .withTexts(entries),
    ).toMatchObject({ warnings: [] })
    expect(asked).toEqual([])
  })
})

describe('many new entries', () => {
  const many = Array.from({ length: 60 }, (_, at) => entry(`https://body.example/${at}`))
  const pages = Object.fromEntries(many.map(({ url }) => [url ?? '', full(page(), url ?? '')] as const))

  it('are asked for one after the other, fifty a poll, however they come; the rest is named', async () => {
    const { fetcher, asked } = webOf(pages)
    const visits = openLinkedPages(fetcher, () => 0).begin()
    const [first, second] = [await visits.withTexts(many.slice(0, 40)), await visits.withTexts(many.slice(40))]
    expect(asked).toEqual(many.slice(0, LINKED_PAGE_LIMITS.maxPages).map(({ url }) => url))
    expect([...first.read, ...second.read].map(({ listed }) => listed)).toEqual(many.slice(0, 50))
    expect([...first.unasked, ...second.unasked]).toEqual(many.slice(50))
    expect([first.warnings, second.warnings]).toEqual([[], []])
  })

  it('are not asked for any more when time is up', async () => {
    let nowMs = 0
    const { fetcher, asked } = webOf(pages)
    const now = () => (nowMs += 3_000)
    const { read, unasked } = await openLinkedPages(fetcher, now).begin().withTexts(many)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThan(6)
    expect([read.length, unasked.length]).toEqual([asked.length, 60 - asked.length])
  })

  it('are not asked for any more when the server wants to be asked less, nor the one that it refused', async () => {
    const busy: FetchOutcome = { kind: 'failed', failure: { kind: 'http', status: 429, retryAfterMs: 7_200_000 } }
    const { fetcher, asked } = webOf({ ...pages, 'https://body.example/1': busy })
    const visits = openLinkedPages(fetcher, () => 0).begin()
    expect(visits.rest()).toBeNull()
    const { read, unasked, warnings } = await visits.withTexts(many)
    expect([asked.length, read.length, unasked.length]).toEqual([2, 1, 59])
    expect(warnings).toEqual([expect.stringContaining('/1 was not given: The server wants to be asked less') as string])
    expect(visits.rest()).toEqual({ address: 'https://body.example/1', retryAfterMs: 7_200_000 })
  })
})
