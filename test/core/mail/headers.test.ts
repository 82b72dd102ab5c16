import { describe, expect, it } from 'vitest'
import { confirmationHeaders, editionHeaders } from '../../../functions/core/mail/headers.ts'
import { LINKS, PAGES_URL } from './samples.ts'

describe("an edition's headers", () => {
  const headers = editionHeaders({ lang: 'ar', links: LINKS, pagesUrl: PAGES_URL })

  it('let mail clients unsubscribe with one click (RFC 8058)', () => {
    expect(headers['List-Unsubscribe']).toBe(`<${LINKS.unsubscribe}>`)
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  })

  it('name the list, its archive and its language', () => {
    expect(headers['List-Id']).toBe('<weekly.digest.example.org>')
    expect(headers['List-Archive']).toBe(`<${LINKS.archive}>`)
    expect(headers['Content-Language']).toBe('ar')
  })
})

describe("a confirmation's headers", () => {
  it('keep vacation replies away, and are no list: nobody is on it yet', () => {
    const headers = confirmationHeaders('fr')
    expect(headers['Auto-Submitted']).toBe('auto-generated')
    expect(Object.keys(headers).filter((name) => name.startsWith('List-'))).toEqual([])
  })
})
