import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openTemplates } from '../functions/adapters/templates.ts'
import { wordsFor } from '../functions/adapters/words.ts'
import { confirmationView } from '../functions/core/mail/view.ts'
import { LANGUAGES, type Language } from '../functions/core/model.ts'
import { buildTemplates } from '../infra/build-templates.ts'
import { axeFaults, CHROMIUM, hasBrowser, launchBrowser } from './browser.ts'
import { call, FOLLOW_UP, inArabic, LINKS, PAGES_URL, roundtable, SENDER, story, viewOf } from './core/mail/samples.ts'

/** A mail is shown within a mail client's page, which has the landmarks. */
const PAGE_RULES = ['region', 'landmark-one-main']

const pages = new Map<string, string>()
let dir = ''
let browser: Browser

async function open(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  await page.setContent(pages.get(name) ?? '')
  return page
}

describe.skipIf(!hasBrowser)(`mails in a browser (skipped where there is no ${CHROMIUM})`, () => {
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'templates-'))
    await buildTemplates(dir)
    const templates = await openTemplates(dir)
    const long = {
      outlet: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenanzeiger',
      title: `Mot${'long'.repeat(30)}`,
    }
    const stories = [
      roundtable({ eventId: 'e', followsUp: FOLLOW_UP }),
      call(),
      inArabic({ eventId: 'e' }),
      inArabic(),
      story(),
      story(long),
    ]
    const confirmUrl = `${PAGES_URL}/confirm/v1.k1.confirm.${'r'.repeat(120)}`
    for (const lang of LANGUAGES) {
      const confirming = { lang, confirmUrl, words: wordsFor(lang), sender: SENDER, pagesUrl: PAGES_URL }
      pages.set(`edition ${lang}`, templates.renderEdition(viewOf(stories, lang), LINKS).html)
      pages.set(`confirmation ${lang}`, templates.renderConfirmation(confirmationView(confirming)).html)
    }
    browser = await launchBrowser()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await rm(dir, { recursive: true, force: true })
  })

  const each = (langs: readonly Language[]) => langs.flatMap((lang) => [`edition ${lang}`, `confirmation ${lang}`])

  it.each(each(['fr', 'ar']))(
    'can be read with a screen reader and weak eyes, by day and by night: %s',
    async (name) => {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await open(name, 640, scheme)
        expect(await axeFaults(page, PAGE_RULES)).toEqual([])
        await page.close()
      }
    },
  )

  it.each(each(LANGUAGES))('need no scrolling to the side at 320 pixels: %s', async (name) => {
    const page = await open(name, 320, 'light')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })

  it('are dark in the dark', async () => {
    const page = await open('edition fr', 640, 'dark')
    const [paper, ink] = z
      .tuple([z.string(), z.string()])
      .parse(
        await page.evaluate(
          '[getComputedStyle(document.querySelector(".paper")).backgroundColor, getComputedStyle(document.querySelector("h1")).color]',
        ),
      )
    expect(paper).toBe('rgb(28, 32, 36)')
    expect(ink).toBe('rgb(233, 230, 224)')
    await page.close()
  })

  it('start at the right in Arabic, but for stories in other scripts', async () => {
    const page = await open('edition ar', 640, 'light')
    const starts = z
      .array(z.tuple([z.string(), z.string()]))
      .parse(
        await page.evaluate(
          '[...document.querySelectorAll("h1, h2, h3")].map((h) => [h.closest("[dir]").getAttribute("dir"), getComputedStyle(h).textAlign])',
        ),
      )
    expect(new Set(starts.map((start) => start.join(' ')))).toEqual(new Set(['rtl right', 'ltr left']))
    await page.close()
  })
})
