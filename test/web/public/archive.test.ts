import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../functions/core/model.ts'
import { pageOf } from '../../adapters/mail-page.ts'
import { FOLLOW_UP, inArabic, roundtable, story } from '../../core/mail/samples.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { DAY_MS, HOUR_MS, MONDAY } from '../../sending-world.ts'
import { publicWorld, sentEdition, textOf, type PublicWorld } from './public-world.ts'

let embedded: EmbeddedTables
let site: PublicWorld
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  site = await publicWorld(embedded)
})

const weekLater = { fromMs: MONDAY - HOUR_MS, toMs: MONDAY + 7 * DAY_MS - HOUR_MS }
const pageAt = async (path: string) => pageOf(await (await site.app.request(path)).text())

describe('the archive', () => {
  it('says so while nothing was sent', async () => {
    expect((await pageAt('/archive?lang=en')).querySelector('main')?.textContent).toContain(
      'No edition has been sent yet.',
    )
  })

  it('lists what went out, the newest first, by its week in the reader’s language', async () => {
    await site.keepEdition(sentEdition(), [story()])
    await site.keepEdition(sentEdition({ id: '2031-w10', state: 'sending', window: weekLater }), [story()])
    const page = await pageAt('/archive?lang=es')
    const links = [...page.querySelectorAll('main a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/archive/2031-w10?lang=es',
      '/archive/2031-w09?lang=es',
    ])
    expect(links[0]?.textContent).toMatch(/marzo de 2031/)
  })

  it.each([
    ['draft', null, 404],
    ['held', null, 404],
    ['approved', null, 404],
    ['sending', null, 200],
    ['sent', { candidates: 2, deliveries: 2, excluded: 0 }, 200],
    // Paused half-way: mails that went already link to it.
    ['held', { candidates: 2, deliveries: 2, excluded: 0 }, 200],
    ['approved', { candidates: 2, deliveries: 2, excluded: 0 }, 200],
  ] as const)('answers for one that is %s with recipients %j by %d', async (state, recipients, status) => {
    await site.keepEdition(sentEdition({ state, recipients }), [story({ title: 'Le port rouvre' })])
    const answer = await site.app.request('/archive/2031-w09')
    expect(answer.status).toBe(status)
    expect((await textOf(answer)).includes('Le port rouvre')).toBe(status === 200)
    expect((await pageAt('/archive')).querySelectorAll('main a').length).toBe(status === 200 ? 1 : 0)
  })

  it.each(['2031-w53', '..%2f..', 'x'.repeat(100), "'", '%00'])('has no edition %j', async (id) => {
    expect((await site.app.request(`/archive/${id}`)).status).toBe(404)
    expect(site.lines).toEqual([])
  })
})

describe('an edition on the web', () => {
  const event = { eventId: 'tazmourt' }
  beforeEach(() =>
    site.keepEdition(sentEdition({ storyCount: 4 }), [
      roundtable({ ...event, position: 0, followsUp: FOLLOW_UP }),
      inArabic({ ...event, position: 1 }),
      story({ position: 2, lang: 'en', title: 'Harbour & ferries <b>reopen</b>', url: 'javascript:alert(1)' }),
      story({ position: 3, lang: 'und', title: 'Puerto / Port', outlet: '"><img src=x>' }),
    ]),
  )

  it.each(LANGUAGES)('holds every story once, in a frame of the reader’s language: %s', async (lang) => {
    const page = await pageAt(`/archive/2031-w09?lang=${lang}`)
    expect(page.documentElement.getAttribute('lang')).toBe(lang)
    expect(page.documentElement.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    const shown = page.querySelector('main')?.textContent ?? ''
    for (const title of [
      'À Tazmourt, un observatoire compte les retours',
      'مرصد في تازمورت يحصي العائدين',
      'Harbour & ferries <b>reopen</b>',
      'Puerto / Port',
    ])
      expect([title, shown.split(title).length - 1]).toEqual([title, 1])
  })

  it('tells each happening in the reader’s language first', async () => {
    const headlines = async (lang: string) =>
      [...(await pageAt(`/archive/2031-w09?lang=${lang}`)).querySelectorAll('h3')][0]
    expect((await headlines('fr'))?.getAttribute('lang')).toBe('fr')
    expect((await headlines('ar'))?.getAttribute('lang')).toBe('ar')
  })

  it('sets each story in its own direction and marks its language', async () => {
    const page = await pageAt('/archive/2031-w09?lang=ar')
    const stories = [...page.querySelectorAll('article')].map((article) => [
      article.getAttribute('dir'),
      article.querySelector('h3')?.getAttribute('lang') ?? null,
      article.querySelector('h3')?.getAttribute('dir'),
    ])
    // In which order is the view's affair.
    expect(new Set(stories)).toEqual(
      new Set([
        ['rtl', 'ar', 'rtl'],
        ['ltr', 'en', 'ltr'],
        ['rtl', null, 'auto'],
      ]),
    )
  })

  it('shows what outlets wrote as text, and links to http(s) alone', async () => {
    const page = await pageAt('/archive/2031-w09?lang=fr')
    expect([...page.querySelectorAll('main b, main img, main script')]).toEqual([])
    const links = [...page.querySelectorAll('article a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([])
  })

  it('leads from each sentence of a source to its place there, and from an event to where it was announced', async () => {
    const page = await pageAt('/archive/2031-w09?lang=es')
    const hrefOf = (text: string) =>
      [...page.querySelectorAll('article a')].find((link) => link.textContent === text)?.getAttribute('href')
    expect(hrefOf('Soixante chercheurs étaient là.')).toMatch(
      /#:~:text=Soixante%20chercheurs%20%C3%A9taient%20l%C3%A0$/,
    )
    expect(hrefOf('Les participants ont appelé à publier les chiffres chaque trimestre')).toContain(
      '#:~:text=Les%20part',
    )
    expect(hrefOf(FOLLOW_UP.title)).toMatch(/\/archive\/2031-w08\?lang=es#:~:text=Un%20observatoire/)
  })

  it('leads to itself in the other languages', async () => {
    const page = await pageAt('/archive/2031-w09?lang=fr')
    expect([...page.querySelectorAll('.languages a')].map((link) => link.getAttribute('href'))).toEqual(
      LANGUAGES.map((lang) => `/archive/2031-w09?lang=${lang}`),
    )
  })
})
