import fc from 'fast-check'
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
  it.each([
    'https://www.google.com/url?rct=j&sa=t&url=https://outlet.example/a?id=7&ct=ga',
    'http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=https%3a%2f%2foutlet.example%2fa%3fid%3d7&c=1',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Foutlet.example%2Fa%3Fid%3D7&h=AT0',
  ])('is the page that a redirector names: %s', (address) => {
    expect(readerUrl(address)).toBe('https://outlet.example/a?id=7')
  })
  it('is the redirector where what it names is no page', () => {
    expect(readerUrl('https://www.google.com/url?url=javascript:alert(1)')).toContain('www.google.com/url')
  })
  it('loses a session', () => {
    expect(readerUrl('https://outlet.example/a;jsessionid=0F3A?id=7')).toBe('https://outlet.example/a?id=7')
  })
  it('keeps parameters as they are written, also in another encoding', () => {
    expect(readerUrl('https://outlet.example/a?q=caf%E9+noir&utm_source=x')).toBe(
      'https://outlet.example/a?q=caf%E9+noir',
    )
  })
  it('is none where no server would take it', () => {
    expect(readerUrl(`https://outlet.example/${'a'.repeat(10_000)}`)).toBeNull()
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
    'https://m.outlet.example:443/news/table-ronde/index.html?b=2&a=1',
    'https://mobile.outlet.example/news//table%2dronde?a=1&&b=2',
    'https://outlet.example/news/table-ronde.amp?b=2&a=1',
    'https://outlet.example/news/table-ronde;jsessionid=12ab?a=1&b=2&amp=1',
    'https://outlet.example./news/table-ronde/?share=facebook&a=1&b=2&replytocom=31',
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Foutlet.example%2Fnews%2Ftable-ronde%3Fa%3D1%26b%3D2',
    'https://outlet-example.cdn.ampproject.org/c/s/outlet.example/news/table-ronde?a=1&b=2',
    'https://www.google.com/amp/s/outlet-example.cdn.ampproject.org/c/s/outlet.example/news/table-ronde?a=1&b=2',
  ])('have one identity: %s', (address) => {
    expect(urlIdentity(address)).toBe(page)
  })
  it.each([
    'https://outlet.example/news/table-ronde?a=1&b=3',
    'https://outlet.example/news/table-ronde-2?a=1&b=2',
    'https://other.example/news/table-ronde?a=1&b=2',
    'https://outlet.example/news/Table-Ronde?a=1&b=2',
    'https://outlet.example/news/table-ronde?a=1&b=2&c=3',
    'https://outlet.example/fr/news/table-ronde?a=1&b=2',
    'https://www.google.com/amp/s/xn--a.example/no-such-host',
  ])('are told from another: %s', (address) => {
    expect(urlIdentity(address)).not.toBe(page)
  })
})

describe('hosts that begin like a mobile one', () => {
  it.each([
    ['https://m.me/a', 'me/a'],
    ['https://mobile.co.uk/a', 'co.uk/a'],
    ['https://www.gov.ma/a', 'gov.ma/a'],
  ])('are not cut to what nobody owns: %s', (address, cut) => {
    expect(urlIdentity(address)).not.toBe(cut)
  })
})

describe('identities of any addresses', () => {
  const word = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,11}$/)
  const segment = word.filter((part) => !/^(?:amp|index|default)$/.test(part))
  const parameter = fc.tuple(fc.constantFrom('id', 'p', 'article', 'lang', 'page', 'idx'), word)
  const page = fc.record({
    host: fc.constantFrom('outlet.example', 'news.outlet.example', 'outlet.co.example', 'xn--lle-9la.example'),
    path: fc.array(fc.oneof(segment, fc.constantFrom('%D9%87%D8%AC%D8%B1%D8%A9', 'caf%C3%A9')), { maxLength: 4 }),
    parameters: fc.uniqueArray(parameter, { maxLength: 3, selector: ([name]) => name }),
  })
  type Page = typeof page extends fc.Arbitrary<infer T> ? T : never
  const query = (pairs: readonly (readonly [string, string])[]) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`
  const plain = ({ host, path, parameters }: Page) => `https://${host}/${path.join('/')}${query(parameters)}`
  const decorated = (
    { host, path, parameters }: Page,
    how: {
      scheme: string
      sub: string
      tail: string
      tracking: readonly [string, string][]
      hash: string
      lower: boolean
    },
  ) => {
    const mixed = [...how.tracking, ...parameters.toReversed()]
    const way = path.map((part) => (how.lower ? part.toLowerCase() : part)).join('/')
    return `${how.scheme}://${how.sub}${host.toUpperCase()}/${way}${path.length === 0 ? '' : how.tail}${query(mixed)}${how.hash}`
  }
  const decoration = fc.record({
    scheme: fc.constantFrom('http', 'https'),
    sub: fc.constantFrom('', 'www.', 'm.', 'amp.', 'mobile.', 'www.m.'),
    tail: fc.constantFrom('', '/', '/amp', '/amp/', '.amp', '/index.html', '//', ';jsessionid=A1'),
    tracking: fc.array(
      fc.constantFrom<[string, string]>(
        ['utm_source', 'rss'],
        ['fbclid', 'x'],
        ['amp', '1'],
        ['ref', 'rss'],
        ['at_medium', 'RSS'],
      ),
      { maxLength: 3 },
    ),
    hash: fc.constantFrom('', '#top', '#utm_source=x'),
    lower: fc.boolean(),
  })
  it('are one for one page, however its address is decorated', () => {
    fc.assert(
      fc.property(page, decoration, (of, how) => {
        expect(urlIdentity(decorated(of, how))).toBe(urlIdentity(plain(of)))
      }),
    )
  })
  it('are their own identity', () => {
    fc.assert(
      fc.property(page, decoration, (of, how) => {
        const identity = urlIdentity(decorated(of, how)) ?? ''
        expect(urlIdentity(`https://${identity}`)).toBe(identity)
      }),
    )
  })
  it('differ where a parameter or the path does', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        const name = ({ host, path, parameters }: Page) => JSON.stringify([host, path, parameters.toSorted()])
        fc.pre(name(one) !== name(other))
        expect(urlIdentity(plain(one))).not.toBe(urlIdentity(plain(other)))
      }),
    )
  })
  it('end at any text in time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const identity = urlIdentity(address)
        expect(identity).not.toBeNull()
        expect(urlIdentity(readerUrl(address) ?? '')).toBe(identity)
      }),
    )
    for (const piece of ['/amp', '/', '%', ';jsessionid=', '&a=1', '.amp'])
      expect(urlIdentity(`https://outlet.example/a${piece.repeat(8_000 / piece.length)}x`)).not.toBeNull()
  })
})
