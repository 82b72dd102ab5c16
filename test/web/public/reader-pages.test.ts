import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MailComposer } from '../../../functions/adapters/mail-composer.ts'
import { LANGUAGES, type Subscriber } from '../../../functions/core/model.ts'
import { TOKEN_PURPOSES } from '../../../functions/core/subscribers/tokens.ts'
import { publicApp } from '../../../functions/web/public/public-app.tsx'
import { story } from '../../core/mail/samples.ts'
import { pageOf } from '../../adapters/mail-page.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { DAY_MS } from '../../sending-world.ts'
import {
  hashOf,
  linksIn,
  mailFor,
  openComposer,
  PAGES_URL,
  publicWorld,
  sentEdition,
  textOf,
  type PublicWorld,
} from './public-world.ts'

let embedded: EmbeddedTables
let site: PublicWorld
let mails: { readonly composer: MailComposer; readonly close: () => Promise<void> }
beforeAll(async () => {
  embedded = await startDynalite()
  mails = await openComposer()
}, 60_000)
afterAll(async () => {
  await mails.close()
  await embedded.stop()
})
beforeEach(async () => {
  site = await publicWorld(embedded)
})

const reader = () => site.subscribers.subscriber('salma')
const stateNow = async () => (await reader())?.state
const pathOf = (link: string) => link.slice(PAGES_URL.length) || '/'

/** Follows every link that a page or mail holds, and every link of ours on those pages, as a mail scanner would. */
async function crawl(links: readonly string[]): Promise<readonly string[]> {
  const [seen, left] = [new Set<string>(), links.map(pathOf)]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const head = await site.app.request(path, { method: 'HEAD' })
    expect(await head.text()).toBe('')
    const answer = await site.app.request(path)
    expect([path, answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      path,
      200,
      null,
      null,
    ])
    expect(head.status).toBe(200)
    for (const link of pageOf(await answer.text()).querySelectorAll('a[href^="/"]'))
      left.push(link.getAttribute('href') ?? '')
  }
  return [...seen]
}

/** The button of a page, pressed: what its form holds is posted to where it says. */
async function press(path: string): Promise<Response> {
  const form = pageOf(await (await site.app.request(path)).text()).querySelector('form')
  expect(form?.getAttribute('method')).toBe('post')
  return site.post(form?.getAttribute('action') ?? path)
}

describe('a mail scanner that opens every link', () => {
  it('of a confirmation confirms nothing; the button does', async () => {
    await site.signUp()
    const asking = await site.readerOf()
    const mail = await mailFor(mails.composer, { kind: 'confirm' }, asking!, site.world.nowMs)
    const links = linksIn(mail)
    await crawl(links)
    expect(await site.readerOf()).toEqual(asking)

    site.world.nowMs += DAY_MS
    const link = pathOf(links.find((address) => address.includes('/confirm/'))!)
    const answer = await press(link)
    expect(answer.status).toBe(200)
    expect(await site.readerOf()).toEqual({
      ...asking!,
      state: 'active',
      consent: { ...asking!.consent, confirmedAtMs: site.world.nowMs },
    })
    const page = await answer.text()
    await crawl(
      [...pageOf(page).querySelectorAll('a[href^="/preferences/"]')].map((a) => PAGES_URL + a.getAttribute('href')!),
    )
    expect((await site.readerOf())?.state).toBe('active')
  })

  it('of an edition unsubscribes nobody; the button does', async () => {
    const kept = await site.keepReader()
    await site.keepEdition(sentEdition(), [story({ title: 'Le port rouvre' })])
    const stories = await site.newsroom.editionStories('2031-w09')
    const mail = await mailFor(
      mails.composer,
      { kind: 'edition', edition: sentEdition(), stories },
      kept,
      site.world.nowMs,
    )
    const visited = await crawl(linksIn(mail))
    expect(visited.filter((path) => /^\/(preferences|unsubscribe|archive)\//.test(path)).length).toBeGreaterThan(2)
    expect(await reader()).toEqual(kept)

    await press(visited.find((path) => path.startsWith('/unsubscribe/'))!)
    expect(await stateNow()).toBe('unsubscribed')
  })
})

describe('the one-click unsubscription of a mail program', () => {
  it('works by the very headers of an edition’s mail', async () => {
    const kept = await site.keepReader()
    const content = { kind: 'edition', edition: sentEdition(), stories: [story()] } as const
    const mail = await mailFor(mails.composer, content, kept, site.world.nowMs)
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const link = /<(https:[^>]+)>/.exec(header('list-unsubscribe') ?? '')![1]!
    const answer = await site.post(pathOf(link), 'List-Unsubscribe=One-Click')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await stateNow()).toBe('unsubscribed')
  })

  it.each([
    ['List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded'],
    [
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--',
      'multipart/form-data; boundary=b',
    ],
    ['', ''],
    ['\0\xff{', 'application/json'],
    ['x'.repeat(100_000), 'application/octet-stream'],
  ])('works with any body: %j', async (body, type) => {
    await site.keepReader()
    expect((await site.post(site.linkOf('unsubscribe'), body, type)).status).toBe(200)
    expect(await stateNow()).toBe('unsubscribed')
  })

  it('may be repeated, and is right of somebody who was erased', async () => {
    await site.keepReader()
    for (let time = 0; time < 2; time++) expect((await site.post(site.linkOf('unsubscribe'))).status).toBe(200)
    await site.subscribers.erase('salma', hashOf('salma@mail.example'), false)
    expect((await site.post(site.linkOf('unsubscribe'))).status).toBe(200)
    expect((await site.app.request(site.linkOf('unsubscribe'))).status).toBe(200)
  })
})

describe('a signed link', () => {
  it.each(TOKEN_PURPOSES)('for %s opens and does nothing elsewhere', async (purpose) => {
    const before = await site.keepReader({ state: purpose === 'confirm' ? 'active' : 'pending' })
    const token = site.linkOf(purpose).split('/').at(-1)!
    for (const other of TOKEN_PURPOSES.filter((it) => it !== purpose)) {
      expect((await site.app.request(`/${other}/${token}`)).status).toBe(404)
      expect((await site.post(`/${other}/${token}`, 'lang=es')).status).toBe(404)
    }
    expect(await reader()).toEqual(before)
  })

  it.each(TOKEN_PURPOSES)('for %s that has expired says so and does nothing', async (purpose) => {
    const before = await site.keepReader({ state: 'pending' })
    const path = site.linkOf(purpose, 'salma', site.world.nowMs)
    for (const answer of [await site.app.request(`${path}?lang=en`), await site.post(`${path}?lang=en`, 'lang=es')]) {
      expect(answer.status).toBe(410)
      const page = pageOf(await answer.text())
      expect(page.querySelector('h1')?.textContent).toBe('This link has expired')
      expect(page.querySelector('main a')?.getAttribute('href')).toBe('/?lang=en')
    }
    expect(await reader()).toEqual(before)
  })

  it.each(['x', 'v1.k2.confirm.salma.99999999999999.AAAA', '%E0%A4%A', '%00', 'a'.repeat(5000)])(
    'that is %j is none',
    async (token) => {
      await site.keepReader({ state: 'pending' })
      for (const purpose of TOKEN_PURPOSES) {
        expect((await site.app.request(`/${purpose}/${token}`)).status).toBe(404)
        expect((await site.post(`/${purpose}/${token}`)).status).toBe(404)
      }
      expect(await stateNow()).toBe('pending')
    },
  )

  it('is kept by no cache, named to no other site and found by no search engine', async () => {
    await site.keepReader()
    const { headers } = await site.app.request(site.linkOf('preferences'))
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await site.app.request('/')).headers.get('x-robots-tag')).toBeNull()
  })
})

describe('a confirmation', () => {
  it('brings a suppressed reader nothing', async () => {
    await site.keepReader({ state: 'suppressed' })
    expect((await site.post(site.linkOf('confirm'))).status).toBe(404)
    expect(await stateNow()).toBe('suppressed')
  })

  it('opened again afterwards shows what holds, without a button', async () => {
    await site.keepReader({ lang: 'en' })
    const page = pageOf(await (await site.app.request(site.linkOf('confirm'))).text())
    expect(page.querySelector('h1')?.textContent).toBe('You are subscribed')
    expect(page.querySelector('form')).toBeNull()
  })
})

describe('preferences', () => {
  it('show what holds, and keep what is chosen, from then on in the language chosen', async () => {
    await site.keepReader({ topics: ['work'] })
    const path = site.linkOf('preferences')
    const page = pageOf(await (await site.app.request(path)).text())
    expect(page.documentElement.getAttribute('lang')).toBe('fr')
    expect([...page.querySelectorAll('input[checked]')].map((box) => box.getAttribute('value'))).toEqual(['work'])

    const answer = await site.post(`${path}?lang=fr`, 'lang=ar&topics=asylum&topics=governance&topics=nothing')
    const saved = pageOf(await answer.text())
    expect(saved.documentElement.getAttribute('dir')).toBe('rtl')
    expect(saved.querySelector('[role=status]')).not.toBeNull()
    expect(await reader()).toMatchObject({ lang: 'ar', topics: ['governance', 'asylum'], state: 'active' })
  })

  it('with no topic ticked mean all', async () => {
    await site.keepReader({ topics: ['work'] })
    await site.post(site.linkOf('preferences'), 'lang=fr')
    expect((await reader())?.topics).toEqual([])
  })

  it('stay as they are when what comes is no form', async () => {
    const before = await site.keepReader({ topics: ['work'] })
    expect((await site.post(site.linkOf('preferences'), '{}', 'application/json')).status).toBe(400)
    expect((await site.post(site.linkOf('preferences'), 'x'.repeat(20_000))).status).toBe(413)
    expect(await reader()).toEqual(before)
  })

  it('are not offered to somebody who has left', async () => {
    const before = await site.keepReader({ state: 'unsubscribed' })
    const page = pageOf(await (await site.app.request(site.linkOf('preferences'))).text())
    expect(page.querySelector('form')).toBeNull()
    await site.post(site.linkOf('preferences'), 'lang=es')
    expect(await reader()).toEqual(before)
  })
})

describe('every page', () => {
  it('is in the language asked for, else the reader’s, else the browser’s', async () => {
    await site.keepReader({ lang: 'es' })
    const langOf = async (path: string, accept?: string) => {
      const headers = accept === undefined ? {} : { 'accept-language': accept }
      return pageOf(await (await site.app.request(path, { headers })).text()).documentElement.getAttribute('lang')
    }
    const path = site.linkOf('preferences')
    expect(await langOf(`${path}?lang=ar`, 'en')).toBe('ar')
    expect(await langOf(path, 'en')).toBe('es')
    expect(await langOf(`${path}?lang=xx`, 'en')).toBe('es')
    expect(await langOf('/', 'de, en-GB;q=0.8, ar;q=0.9')).toBe('ar')
    expect(await langOf('/')).toBe('fr')
  })

  it.each(LANGUAGES)('leads to itself in the other languages: %s', async (lang) => {
    for (const path of ['/', '/archive', '/privacy']) {
      const page = pageOf(await (await site.app.request(`${path}?lang=${lang}`)).text())
      const links = [...page.querySelectorAll('.languages a')]
      expect(links.map((link) => link.getAttribute('href'))).toEqual(LANGUAGES.map((other) => `${path}?lang=${other}`))
      expect(links.map((link) => link.hasAttribute('aria-current'))).toEqual(LANGUAGES.map((other) => other === lang))
    }
  })

  it('that is not there says so in the reader’s language, by GET, HEAD and POST', async () => {
    for (const path of ['/nothing', '/confirm', '/archive/x/y', '/subscribe']) {
      const answer = await site.app.request(path, { headers: { 'accept-language': 'en' } })
      expect([path, answer.status]).toEqual([path, 404])
      expect(await textOf(answer)).toContain('This page does not exist.')
      expect((await site.app.request(path, { method: 'HEAD' })).status).toBe(404)
    }
    expect((await site.post('/')).status).toBe(404)
    expect((await site.app.request('/privacy', { method: 'DELETE' })).status).toBe(404)
  })

  it('that fails shows nothing of why, and its log neither address nor token', async () => {
    await site.keepReader({ lang: 'en' })
    const path = site.linkOf('preferences')
    const subscriber = (): Promise<Subscriber | null> =>
      Promise.reject(new TypeError(`salma@mail.example at ${path} (SUBSCRIBER#salma)`))
    const app = publicApp({ ...site.ports, subscribers: { ...site.ports.subscribers, subscriber } }, site.networkOf)
    const answer = await app.request(`${path}?lang=en`)
    expect(answer.status).toBe(500)
    const shown = await textOf(answer)
    expect(shown).toContain('Something went wrong on our side.')
    expect(shown).not.toContain('SUBSCRIBER#')
    expect(site.lines).toEqual([
      {
        level: 'error',
        message: 'page failed',
        fields: {
          route: '/preferences/:token',
          error: 'TypeError',
          reason: '[address] at /preferences/[token] (SUBSCRIBER#salma)',
        },
      },
    ])
  })

  it('of a whole life as a reader leaves neither address nor token in the log', async () => {
    await site.signUp()
    for (const purpose of ['confirm', 'preferences', 'unsubscribe'] as const)
      await site.post(site.linkOf(purpose, 'reader1'), 'lang=fr')
    expect(site.lines.map(({ message }) => message)).toEqual(['subscription confirmed', 'unsubscribed'])
    expect(JSON.stringify(site.lines)).not.toMatch(/salma|mail\.example|v1\./)
  })
})

describe('the privacy notice', () => {
  it.each(LANGUAGES)('names who is responsible, its version, and has a place for outlets: %s', async (lang) => {
    const page = pageOf(await (await site.app.request(`/privacy?lang=${lang}`)).text())
    expect(page.querySelector('address')?.textContent).toContain('12 rue des Orangers')
    expect(page.querySelector('address a')?.getAttribute('href')).toBe('mailto:lettre@bureau.example')
    expect(page.querySelector('main')?.textContent).toContain('2026-11')
    expect(page.querySelector('h2#outlets')).not.toBeNull()
  })
})
