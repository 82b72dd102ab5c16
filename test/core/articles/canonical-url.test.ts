import { describe, expect, it } from 'vitest'
import { readerUrl, urlIdentity } from '../../../functions/core/articles/canonical-url.ts'

describe('the address that a reader opens', () => {
  it('loses tracking and fragment, and keeps what names the page', () => {
    expect(readerUrl('https://outlet.example/a?id=7&utm_source=rss&fbclid=x#comments')).toBe(
      'https://outlet.example/a?id=7',
    )
  })
  it('keeps its scheme, its host and its last slash', () => {
    expect(readerUrl('http://www.outlet.example/a/')).toBe('http://www.outlet.example/a/')
  })
  it('loses a name and password, which would only mislead', () => {
    expect(readerUrl('https://bank.example@outlet.example/a')).toBe('https://outlet.example/a')
  })
  it('keeps a fragment that a one-page site finds its page by', () => {
    expect(readerUrl('https://outlet.example/#!/news/7')).toBe('https://outlet.example/#!/news/7')
  })
  it('is none for anything but http and https', () => {
    expect(['javascript:alert(1)', 'ftp://outlet.example/', 'not an address', ''].map(readerUrl)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('two addresses of one page', () => {
  const page = urlIdentity('https://outlet.example/news/table-ronde?a=1&b=2')
  it.each([
    'http://outlet.example/news/table-ronde?a=1&b=2',
    'https://WWW.Outlet.example/news/table-ronde/?b=2&a=1',
    'https://outlet.example/news/table-ronde?a=1&b=2&utm_medium=feed#top',
    'https://outlet.example/news/table-ronde/amp/?a=1&b=2',
    'https://amp.outlet.example/news/table-ronde?a=1&b=2&ref=rss',
    'https://outlet-example.cdn.ampproject.org/c/s/outlet.example/news/table-ronde?a=1&b=2',
    'https://www.google.com/amp/s/outlet-example.cdn.ampproject.org/c/s/outlet.example/news/table-ronde?a=1&b=2',
  ])('have one identity: %s', (address) => {
    expect(urlIdentity(address)).toBe(page)
  })
  it.each([
    'https://outlet.example/news/table-ronde?a=1&b=3',
    'https://outlet.example/news/table-ronde-2?a=1&b=2',
    'https://other.example/news/table-ronde?a=1&b=2',
    'https://www.google.com/amp/s/xn--a.example/no-such-host',
  ])('are told from another: %s', (address) => {
    expect(urlIdentity(address)).not.toBe(page)
  })
})
