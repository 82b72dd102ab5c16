import type { ServerType } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inArabic, roundtable, story } from '../../core/mail/samples.ts'
import { axeFaults, CHROMIUM, hasBrowser, launchBrowser, serveApp } from '../../browser.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { publicWorld, sentEdition, type PublicWorld } from './public-world.ts'

describe.skipIf(!hasBrowser)(`the public pages in a browser (skipped where there is no ${CHROMIUM})`, () => {
  let embedded: EmbeddedTables
  let server: ServerType
  let browser: Browser
  let site: PublicWorld
  let base: string

  beforeAll(async () => {
    embedded = await startDynalite()
    site = await publicWorld(embedded)
    await site.keepReader({ id: 'asking', address: 'asking@mail.example', state: 'pending' })
    await site.keepReader({ topics: ['work'] })
    const event = { eventId: 'tazmourt' }
    await site.keepEdition(sentEdition({ storyCount: 4 }), [
      roundtable({ ...event, position: 0 }),
      inArabic({ ...event, position: 1 }),
      story({ position: 2, lang: 'en', title: 'Harbour ferries resume after the storm' }),
      inArabic({ position: 3, eventId: 'other', title: 'ورشة حول التحويلات في الوادي' }),
    ])
    ;({ base, server } = await serveApp(site.app))
    browser = await launchBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.close()
    await embedded.stop()
  })

  /** The pages' own policy allows no script at all, so that axe could not run either. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 }, bypassCSP: true })
    await page.goto(base + path)
    return page
  }

  it.each([
    ['sign-up', () => '/'],
    ['confirm', () => site.linkOf('confirm', 'asking')],
    ['preferences', () => site.linkOf('preferences')],
    ['unsubscribe', () => site.linkOf('unsubscribe')],
    ['archive', () => '/archive'],
    ['edition', () => '/archive/2031-w09'],
    ['privacy', () => '/privacy'],
    ['broken-link', () => '/confirm/x'],
  ])(
    '%s has no fault that axe finds and fits 320 pixels, left-to-right and right-to-left, light and dark',
    async (_, path) => {
      for (const lang of ['fr', 'ar']) {
        const page = await open(`${path()}?lang=${lang}`)
        expect(await axeFaults(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 320, height: 900 })
        expect(await axeFaults(page)).toEqual([])
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
        await page.close()
      }
    },
    60_000,
  )

  it.each(['en', 'ar'])('show each box level with the first line of its label, in %s', async (lang) => {
    const page = await open(`/?lang=${lang}`)
    const apart = await page.evaluate<number[]>(`[...document.querySelectorAll('fieldset label')].map((label) => {
      const middle = ({ top, bottom }) => (top + bottom) / 2
      const words = label.querySelector('span').getClientRects()[0]
      return Math.abs(middle(label.querySelector('input').getBoundingClientRect()) - middle(words))
    })`)
    expect(apart).toHaveLength(3)
    for (const pixels of apart) expect(pixels).toBeLessThan(1.5)
    await page.close()
  })

  it('say what is wrong with an address, where a screen reader finds it', async () => {
    const page = await browser.newPage({ bypassCSP: true })
    await page.goto(`${base}/?lang=en`)
    await page.fill('#address', 'salma@localhost')
    await page.click('button')
    expect(await page.textContent('#address-fault')).toContain('name@example.org')
    expect(await page.inputValue('#address')).toBe('salma@localhost')
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  })

  it('work under their own policy, without a script: sign up, confirm, choose, leave', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${base}/?lang=en`)
    await page.fill('#address', 'lina@mail.example')
    await page.check('input[value=asylum]')
    expect(await page.isVisible('#website')).toBe(true)
    expect((await page.locator('.trap').boundingBox())?.width).toBe(1)
    await page.click('button')
    expect(await page.textContent('h1')).toBe('Please look into your inbox')
    const { id } = (await site.readerOf('lina@mail.example'))!

    await page.goto(`${base}${site.linkOf('confirm', id)}?lang=en`)
    await page.click('button')
    await page.click('main a')
    expect(await page.isChecked('input[value=asylum]')).toBe(true)
    await page.selectOption('#lang', 'es')
    await page.click('button')
    expect(await site.readerOf('lina@mail.example')).toMatchObject({ state: 'active', lang: 'es', topics: ['asylum'] })

    await page.goto(`${base}${site.linkOf('unsubscribe', id)}`)
    await page.click('button')
    expect((await site.readerOf('lina@mail.example'))?.state).toBe('unsubscribed')
    await page.close()
  })
})
