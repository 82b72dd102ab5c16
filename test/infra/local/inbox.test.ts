import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toRawMessage } from '../../../functions/adapters/mime.ts'
import { inboxApp } from '../../../infra/local/inbox.tsx'
import { openOutbox } from '../../../infra/local/outbox.ts'
import { pageOf } from '../../adapters/mail-page.ts'
import { CHROMIUM, hasBrowser, launchBrowser, serveApp } from '../../browser.ts'
import { DAY_MS, MONDAY } from '../../sending-world.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inbox-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** Keeps a real message, as the embedded SES does. Returns its file's name. */
async function keepMail(subject: string, to: string, atMs = MONDAY): Promise<string> {
  const raw = await toRawMessage({
    mail: {
      subject,
      html: `<!doctype html><html><head><title>x</title></head><body><p>Bonjour ${to}</p><script>alert(1)</script></body></html>`,
      text: `Bonjour <b>${to}</b>, en texte`,
      lang: 'fr',
      headers: { 'List-Unsubscribe': '<https://digest.example.org/unsubscribe/t>' },
    },
    from: { name: 'Bureau des Médias', address: 'lettre@bureau.example' },
    to,
    date: new Date(atMs),
  })
  const outbox = await openOutbox(dir)
  return (await outbox.keep(raw, subject, atMs)).slice(dir.length + 1)
}
const ask = (path: string) => inboxApp(dir).request(path)
const pageAt = async (path: string) => pageOf(await (await ask(path)).text())
const pathOf = (name: string) => `/mail/${encodeURIComponent(name)}`

describe('the inbox', () => {
  it('says so while there is no mail, and no folder', async () => {
    expect((await pageAt('/')).querySelector('h1')?.textContent).toBe('No mail yet')
    const page = pageOf(await (await inboxApp(join(dir, 'none')).request('/')).text())
    expect(page.querySelector('h1')?.textContent).toBe('No mail yet')
  })

  it('lists the mails, the newest first, with subject, reader and date', async () => {
    await keepMail('La semaine des ports', 'salma@reader.example')
    await keepMail('نشرة الهجرة', 'yahya@reader.example', MONDAY + DAY_MS)
    await writeFile(join(dir, 'notes.txt'), 'no mail')
    const rows = [...(await pageAt('/')).querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    )
    expect(rows).toEqual([
      ['نشرة الهجرة', 'yahya@reader.example', '2031-03-04 06:00'],
      ['La semaine des ports', 'salma@reader.example', '2031-03-03 06:00'],
    ])
  })

  it('leads from the list to each mail, whatever letters its name is of', async () => {
    await keepMail('نشرة الهجرة: خبر واحد', 'yahya@reader.example')
    const link = (await pageAt('/')).querySelector('tbody a')?.getAttribute('href') ?? ''
    expect((await pageAt(link)).querySelector('h1')?.textContent).toBe('نشرة الهجرة: خبر واحد')
  })

  it('lists the others when one of them is no mail', async () => {
    await keepMail('La semaine', 'salma@reader.example')
    await writeFile(join(dir, '2031-03-09-0001-broken.eml'), Buffer.from([0, 255, 13, 10]))
    expect((await pageAt('/')).querySelectorAll('tbody tr').length).toBe(2)
  })
})

describe.skipIf(!hasBrowser)(`the inbox in a browser (skipped where there is no ${CHROMIUM})`, () => {
  it('breaks no address that has room on a line, and one that has none after its at sign', async () => {
    const long = 'abdelkarim.ouldbenmansour.elwadi@universite-des-quais-et-des-ports.example'
    for (const to of ['salma.benmansour@reader.example', long]) await keepMail('La semaine des ports', to)
    const { base, server } = await serveApp(inboxApp(dir))
    const browser = await launchBrowser()
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } })
    await page.goto(base)
    const lines = await page.evaluate<string[][]>(`[...document.querySelectorAll('td[data-label=To]')].map((cell) => {
      const lines = new Map()
      for (const node of cell.childNodes)
        for (let at = 0; at < (node.data ?? '').length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { top } = range.getBoundingClientRect()
          lines.set(top, (lines.get(top) ?? '') + node.data[at])
        }
      return [...lines.values()]
    })`)
    await browser.close()
    server.close()
    expect(lines[0]?.[0]).toBe('abdelkarim.ouldbenmansour.elwadi@')
    expect(lines[1]).toEqual(['salma.benmansour@reader.example'])
  }, 60_000)
})

describe('a mail in the inbox', () => {
  it('shows its head, its text as text, and the way to its neighbours', async () => {
    const names = []
    for (const day of [0, 1, 2])
      names.push(await keepMail(`Semaine ${day}`, 'salma@reader.example', MONDAY + day * DAY_MS))
    const page = await pageAt(pathOf(names[1]!))
    expect(page.querySelector('dl')?.textContent).toContain('Bureau des Médias <lettre@bureau.example>')
    expect(page.querySelector('dl')?.textContent).toContain('<https://digest.example.org/unsubscribe/t>')
    expect(page.querySelector('pre')?.textContent).toContain('Bonjour <b>salma@reader.example</b>, en texte')
    expect([...page.querySelectorAll('.between a')].map((link) => link.getAttribute('href'))).toEqual([
      pathOf(names[2]!),
      pathOf(names[0]!),
      `${pathOf(names[1]!)}/raw`,
    ])
  })

  it('runs nothing, and opens its links where a form may be posted', async () => {
    const path = pathOf(await keepMail('La semaine', 'salma@reader.example'))
    const frame = (await pageAt(path)).querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`${path}/html`)
    expect(frame?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
    const answer = await ask(`${path}/html`)
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('allow-scripts')
    expect(
      pageOf(await answer.text())
        .querySelector('base')
        ?.getAttribute('target'),
    ).toBe('_blank')
  })

  it('can be read as it was sent', async () => {
    const answer = await ask(`${pathOf(await keepMail('La semaine', 'salma@reader.example'))}/raw`)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toMatch(/^From: =\?UTF-8\?.* <lettre@bureau\.example>\r\n/m)
  })

  it.each(['', '/html', '/raw'])('that is not there, or lies elsewhere, is not found: …%s', async (part) => {
    await writeFile(join(dir, 'outside.eml'), 'Subject: outside')
    await mkdir(join(dir, 'outbox'))
    await writeFile(join(dir, 'outbox', 'notes.txt'), 'no mail')
    const app = inboxApp(join(dir, 'outbox'))
    for (const name of ['2031-01-01-0001-none.eml', '..%2foutside.eml', '%2e%2e%2foutside.eml', '.eml', 'notes.txt'])
      expect((await app.request(`/mail/${name}${part}`)).status).toBe(404)
  })
})
