import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import { deskApp } from '../../../functions/web/desk/desk-app.tsx'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { fillNewsroom, now, topics } from './desk-newsroom.ts'

const CHROMIUM = '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PATHS = ['/', '/stories', '/stories/table-fr', '/stories/table-ar', '/editions', '/editions/2026-w48', '/feeds']

describe.skipIf(!existsSync(CHROMIUM))(`the desk in a browser (skipped where there is no ${CHROMIUM})`, () => {
  let embedded: EmbeddedTables
  let server: ServerType
  let browser: Browser
  let base: string

  beforeAll(async () => {
    embedded = await startDynalite()
    const newsroom = openNewsroomTable(embedded.client, embedded.tables.newsroom)
    await fillNewsroom(newsroom)
    const app = deskApp({ newsroom, topics: () => Promise.resolve(topics), now })
    base = await new Promise((resolve) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
        resolve(`http://127.0.0.1:${port}`)
      })
    })
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet]
    browser = await chromium.launch({ executablePath: CHROMIUM, args })
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
    await page.evaluate(axe)
    return page
  }

  async function violationsOf(page: Page): Promise<readonly string[]> {
    const script = `axe.run().then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))`
    return page.evaluate<string[]>(script)
  }

  it.each(PATHS)(
    '%s has no fault that axe finds, wide and light, narrow and dark, and fits 320 pixels',
    async (path) => {
      const page = await open(path)
      expect(await violationsOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 900 })
      expect(await violationsOf(page)).toEqual([])
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
