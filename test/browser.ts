import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import axe from 'axe-core'
import type { Hono } from 'hono'
import { chromium, type Browser, type Page } from 'playwright-core'
import * as z from 'zod'

export const CHROMIUM = '/usr/bin/chromium'
/** Whether there is a browser here to look with. */
export const hasBrowser = existsSync(CHROMIUM)

/** Opens the browser, which asks nobody on the network for anything. */
export function launchBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet]
  return chromium.launch({ executablePath: CHROMIUM, args })
}

/** Serves an app on a free port of loopback. */
export function serveApp(app: Hono): Promise<{ readonly base: string; readonly server: ServerType }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
      resolve({ base: `http://127.0.0.1:${port}`, server })
    })
  })
}

const Report = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** What axe finds at fault with a page as it stands: each rule with an element that breaks it. `without`: rules that do not apply. */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  const report = Report.parse(await page.evaluate(`axe.run({ rules: ${JSON.stringify(rules)} })`))
  return report.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
