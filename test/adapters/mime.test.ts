import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { toRawMessage, UnsafeAddress } from '../../functions/adapters/mime.ts'
import { wordsFor } from '../../functions/adapters/words.ts'
import { editionHeaders } from '../../functions/core/mail/headers.ts'
import { editionText } from '../../functions/core/mail/text-part.ts'
import { LANGUAGES, type Mail } from '../../functions/core/model.ts'
import { inArabic, LINKS, PAGES_URL, roundtable, viewOf } from '../core/mail/samples.ts'

const DATE = new Date(Date.UTC(2031, 2, 3, 6))

function mailIn(lang: Mail['lang']): Mail {
  const view = viewOf([roundtable({ eventId: 'e' }), inArabic({ eventId: 'e' })], lang)
  return {
    subject: view.subject,
    html: `<!doctype html><html lang="${lang}"><body><p>${'نص مرصد – texte é '.repeat(400)}</p></body></html>`,
    text: editionText(view, LINKS),
    lang,
    headers: editionHeaders({ lang, links: LINKS, pagesUrl: PAGES_URL }),
  }
}

const raw = (mail: Mail, changes: Partial<Parameters<typeof toRawMessage>[0]> = {}) =>
  toRawMessage({
    mail,
    from: { name: wordsFor(mail.lang).product, address: 'digest@example.org' },
    to: 'reader@example.net',
    date: DATE,
    ...changes,
  })

describe.each(LANGUAGES)('a message in %s', (lang) => {
  it('is read back as it was written, text part first', async () => {
    const mail = mailIn(lang)
    const bytes = await raw(mail)
    const message = await PostalMime.parse(bytes)
    expect(message.subject).toBe(mail.subject)
    expect(message.from).toMatchObject({ name: wordsFor(lang).product, address: 'digest@example.org' })
    expect(message.to).toMatchObject([{ address: 'reader@example.net' }])
    expect(message.text?.replace(/\r\n/g, '\n').trim()).toBe(mail.text.trim())
    expect(message.html?.trim()).toBe(mail.html)
    const source = new TextDecoder().decode(bytes)
    expect(source).toMatch(/Content-Type: multipart\/alternative/)
    expect(source.indexOf('text/plain')).toBeLessThan(source.indexOf('text/html'))
    expect(new Date(message.date ?? 0)).toEqual(DATE)
  })

  it('is ASCII on the wire, in lines that every server takes', async () => {
    const lines = new TextDecoder().decode(await raw(mailIn(lang))).split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(lines.filter((line) => !/^[\x20-\x7e\t]*$/.test(line))).toEqual([])
  })
})

describe('the headers of a message', () => {
  it('keep List-Unsubscribe whole, however long its link', async () => {
    const mail = mailIn('fr')
    const unsubscribe = `${LINKS.unsubscribe}${'a'.repeat(300)}`
    const headers = editionHeaders({ lang: 'fr', links: { ...LINKS, unsubscribe }, pagesUrl: PAGES_URL })
    const message = await PostalMime.parse(await raw({ ...mail, headers }, { headers: { 'X-Delivery-Id': 'd-1' } }))
    const valueOf = (key: string) => message.headers.find((header) => header.key === key)?.value
    expect(valueOf('list-unsubscribe')).toBe(`<${unsubscribe}>`)
    expect(valueOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(valueOf('list-id')).toBe('<weekly.digest.example.org>')
    expect(valueOf('content-language')).toBe('fr')
    expect(valueOf('x-delivery-id')).toBe('d-1')
  })

  it('cannot be added to by a subject or a sender name', async () => {
    const mail = { ...mailIn('en'), subject: 'News\r\nBcc: other@example.net' }
    const from = { name: 'Desk\r\nBcc: other@example.net', address: 'digest@example.org' }
    const message = await PostalMime.parse(await raw(mail, { from }))
    expect(message.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(message.bcc).toBeUndefined()
  })

  it.each([
    'a@example.net\r\nBcc: b@example.net',
    'a@example.net\nBcc: b@example.net',
    'a@example.net, b@example.net',
    'A <a@example.net>',
    'group: a@example.net;',
    'a@example.net\u0000',
    'nobody',
    '',
  ])('refuse %j as a recipient', async (to) => {
    await expect(raw(mailIn('en'), { to })).rejects.toThrow(UnsafeAddress)
  })
})
