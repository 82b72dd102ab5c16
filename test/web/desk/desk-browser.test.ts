import type { ServerType } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { deskApp } from '../../../functions/web/desk/desk-app.tsx'
import { axeFaults, CHROMIUM, hasBrowser, launchBrowser, serveApp } from '../../browser.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { fillNewsroom, now, topics } from './desk-newsroom.ts'

const PATHS = ['/', '/stories', '/stories/table-fr', '/stories/table-ar', '/editions', '/editions/2026-w48', '/feeds']

describe.skipIf(!hasBrowser)(`the desk in a browser (skipped where there is no ${CHROMIUM})`, () => {
  let embedded: EmbeddedTables
  let server: ServerType
  let browser: Browser
  let base: string

  beforeAll(async () => {
    embedded = await startDynalite()
    const newsroom = openNewsroomTable(embedded.client, embedded.tables.newsroom)
    await fillNewsroom(newsroom)
    const app = deskApp({ newsroom, topics: () => Promise.resolve(topics), now })
    ;({ base, server } = await serveApp(app))
    browser = await launchBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.close()
    await embedded.stop()
  })

  /** Opens a page of the desk, everything unfolded. Its own policy allows no script at all, so that axe could not run either. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, bypassCSP: true })
    await page.goto(base + path)
    await page.evaluate(`for (const part of document.querySelectorAll('details')) part.open = true`)
    return page
  }

  it.each(PATHS)(
    '%s has no fault that axe finds, wide and light, narrow and dark, and fits 320 pixels',
    async (path) => {
      const page = await open(path)
      expect(await axeFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
      await page.close()
    },
  )

  it('is styled under its own policy', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(base)
    const size = await page.evaluate<string>(`getComputedStyle(document.querySelector('main')).maxWidth`)
    await context.close()
    expect(size).toMatch(/^\d+(\.\d+)?px$/)
  })
})
