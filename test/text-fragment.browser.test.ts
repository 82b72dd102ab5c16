import type { ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { passageLinks } from '../functions/core/mail/text-fragment.ts'
import { CHROMIUM, hasBrowser, launchBrowser, serveApp } from './browser.ts'

interface Article {
  readonly lang: string
  readonly title: string
  /** As the brief has it. */
  readonly passage: string
  /** The sentence as the page writes it, where that is not the passage alone. */
  readonly html?: string
}

const ARTICLES: Readonly<Record<string, Article>> = {
  'a quotation with marks and no-break spaces': {
    lang: 'fr',
    title: 'À Tazmourt, un observatoire compte les retours',
    passage: '« Nous ignorons encore, à l’heure qu’il est, combien d’entre eux reviennent chaque année »',
    html: '<p>«&nbsp;<em>Nous ignorons encore</em>, à l’heure qu’il&nbsp;est, combien d&#39;entre eux reviennent chaque année&nbsp;», a-t-elle dit.</p>',
  },
  'a quotation that the headline begins with': {
    lang: 'fr',
    title: '« Nous ignorons encore combien ils sont », dit l’observatoire',
    passage: 'Nous ignorons encore combien ils sont à revenir, et nous le disons',
  },
  'words with a hyphen, a comma and an ampersand': {
    lang: 'en',
    title: 'An observatory counts those who return',
    passage: '“Our well-known, R&D-led count isn’t complete”, she said, “and never (ever) will be.”',
  },
  'a sentence in Arabic, with its vowels and marks': {
    lang: 'ar',
    title: 'مرصد في تازمورت يحصي العائدين',
    passage: 'وقالت إنّ المرصدَ لا يعرف بعدُ عدد الذين يعودون كل سنة إلى الوادي، «وإن الأرقام ستُنشر قريبًا».',
  },
  'a sentence in Spanish, with figures': {
    lang: 'es',
    title: 'Un observatorio cuenta a los que vuelven',
    passage: '¿Quién cuenta a los 12 000 que vuelven? «Nadie», respondió la señora Ould-Lahcen el 12 de marzo.',
  },
  'a passage over two paragraphs': {
    lang: 'es',
    title: 'Convocatoria de ayudas',
    passage: 'Las solicitudes se presentan por vía telemática.\nEl plazo termina el 15 de diciembre, a medianoche.',
    html: '<p>Las solicitudes se presentan por vía telemática.</p><p>El plazo termina el 15 de diciembre, a medianoche.</p>',
  },
  'a short passage': { lang: 'en', title: 'Returns', passage: 'they asked for more boats' },
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The outlet's page: the passage stands between two long stretches of other words, its headline on top. */
function pageOf({ lang, title, passage, html }: Article): string {
  const other = '<p>Gazette, 12 — lorem ipsum dolor sit amet, consectetur.</p>'.repeat(120)
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
    <h1>${escapeHtml(title)}</h1><p id="start">…</p>${other}<div id="passage">${html ?? `<p>${escapeHtml(passage)}</p>`}</div>${other}</html>`
}

/** Where the sentence lies after the link was followed: 0 is the top of the window, 1 its bottom. */
const PLACE = `(() => { const { top, bottom } = document.getElementById('passage').getBoundingClientRect()
  return [top / innerHeight, bottom / innerHeight] })()`

describe.skipIf(!hasBrowser)(`a link to a passage in a browser (skipped where there is no ${CHROMIUM})`, () => {
  let server: ServerType
  let browser: Browser
  let base: string

  beforeAll(async () => {
    const app = new Hono()
    for (const [at, article] of Object.values(ARTICLES).entries()) app.get(`/${at}`, (c) => c.html(pageOf(article)))
    app.get('/link', (c) => c.html(`<!doctype html><title>mail</title><a href="${c.req.query('to') ?? ''}">link</a>`))
    ;({ base, server } = await serveApp(app))
    browser = await launchBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  /** Follows the link as a reader does, by a click: browsers look for no words where nobody acted. */
  async function placeAfter(link: string): Promise<readonly number[]> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
    await page.goto(`${base}/link?to=${encodeURIComponent(link)}`)
    await page.click('a')
    await page.waitForURL((url) => url.pathname !== '/link')
    await page.waitForFunction('scrollY > 0')
    const place = z.array(z.number()).parse(await page.evaluate(PLACE))
    await page.close()
    return place
  }

  it.each(Object.entries(ARTICLES).map(([name, article], at) => [name, article, at] as const))(
    'lands on %s',
    async (_, { title, passage }, at) => {
      const link = passageLinks(`${base}/${at}`, title)(passage)
      expect(link).toContain('#:~:text=')
      const [top = -1, bottom = 2] = await placeAfter(link ?? '')
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThan(1)
    },
  )

  it('lands on the passage and not on the element that the address named before', async () => {
    const { title, passage } = ARTICLES['a short passage'] ?? { title: '', passage: '' }
    const at = Object.keys(ARTICLES).indexOf('a short passage')
    const [top = -1] = await placeAfter(passageLinks(`${base}/${at}#start`, title)(passage) ?? '')
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(1)
  })
})
