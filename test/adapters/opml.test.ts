import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OpmlError, readOpml, writeOpml } from '../../functions/adapters/opml.ts'
import { toFeed } from '../../functions/core/feeds/feed.ts'

const shipped = readOpml(readFileSync(join(import.meta.dirname, '..', '..', 'feeds.opml'), 'utf8'))

describe('the feeds that are followed by default', () => {
  it('are all good: http(s), each once, each with a known kind', () => {
    expect(shipped.faults).toEqual([])
    expect(shipped.listings.length).toBeGreaterThan(40)
  })

  it.each(shipped.listings.map((listing) => [listing.address, listing] as const))(
    '%s says its language, its country and its outlet',
    (_, { lang, country, outlet }) => {
      expect(lang).toMatch(/^(fr|ar|en|es)$/)
      expect(country).not.toBe('')
      expect(outlet).not.toBe('')
    },
  )

  it('hold the observatories that the product is for, those without a feed as watched pages', () => {
    const named = (name: string) => shipped.listings.find(({ outlet }) => outlet.startsWith(name))
    expect(named('Observatoire national de la migration')).toMatchObject({ kind: 'observatory', country: 'Morocco' })
    expect(named('African Migration Observatory')).toMatchObject({ kind: 'observatory', source: 'watched-page' })
    expect(shipped.listings.filter(({ source }) => source === 'watched-page').length).toBeGreaterThan(5)
  })

  it('are in every language of the product', () => {
    expect(new Set(shipped.listings.map(({ lang }) => lang))).toEqual(new Set(['fr', 'ar', 'en', 'es']))
  })
})

describe('an OPML file', () => {
  const outline = (attributes: string) =>
    `<opml version="2.0"><body><outline text="Folder">${attributes}</outline></body></opml>`

  it('of another program lacks what is ours', () => {
    const { listings } = readOpml(outline('<outline text="Revue" type="rss" xmlUrl="https://revue.example/feed"/>'))
    expect(listings).toEqual([
      {
        address: 'https://revue.example/feed',
        outlet: 'Revue',
        lang: null,
        country: '',
        kind: 'news',
        source: 'feed',
        selector: null,
        textFrom: 'entry',
      },
    ])
  })

  it('may leave the name and the language empty: the outlet then goes by its host', () => {
    const { listings } = readOpml(
      outline('<outline text=" " title="" language="" xmlUrl="https://revue.example/feed"/>'),
    )
    expect(listings).toMatchObject([{ outlet: 'revue.example', lang: null }])
  })

  it.each([
    ['unknown', null],
    ['ber', null],
    ['fr_MA', 'fr'],
    ['ar-MA', 'ar'],
    ['ara', 'ar'],
  ])('names its language as it likes: %s', (written, lang) => {
    const read = readOpml(outline(`<outline text="A" language="${written}" xmlUrl="https://a.example/"/>`))
    expect(read).toMatchObject({ listings: [{ lang }], faults: [] })
  })

  it('loses a bad outline alone, and says which and why', () => {
    const { listings, faults, notes } = readOpml(
      outline(
        '<outline text="A" xmlUrl="https://a.example/"/><outline text="D" source="gopher" xmlUrl="https://d.example/"/><outline text="B" xmlUrl="ftp://b.example/"/><outline text="A" xmlUrl="https://a.example/"/><outline text="C" kind="gossip" xmlUrl="https://c.example/"/><outline text="E" state="asleep" xmlUrl="https://e.example/"/>',
      ),
    )
    expect(listings.map(({ outlet }) => outlet)).toEqual(['A'])
    expect(faults).toEqual([
      'https://d.example/: source is none of feed, watched-page',
      'ftp://b.example/: xmlUrl is no http(s) address',
      expect.stringContaining('https://c.example/: kind is none of news'),
      'https://e.example/: state is none of active, stopped, aside, gone',
    ])
    expect(notes).toEqual(['https://a.example/: listed twice, taken once'])
  })

  it.each([
    ['feed://a.example/rss', 'https://a.example/rss'],
    ['feed:https://a.example/rss', 'https://a.example/rss'],
    ['FEED:http://a.example/rss', 'http://a.example/rss'],
    [' HTTPS://A.example ', 'https://a.example/'],
  ])('may write addresses as feed readers do: %s', (written, address) => {
    expect(readOpml(outline(`<outline text="A" xmlUrl="${written}"/>`)).listings).toMatchObject([{ address }])
  })

  it.each(['<opml version="2.0"><head/><body/></opml>', '<opml version="2.0"><body></body></opml>'])(
    'with an empty body lists nothing: %s',
    (text) => expect(readOpml(text)).toEqual({ listings: [], faults: [], notes: [] }),
  )

  it('that is none is said to be none', () => {
    expect(() => readOpml('<html></html>')).toThrow(OpmlError)
  })

  const listing = {
    address: 'https://a.example/?x=1&y=2',
    outlet: 'Été « A »',
    lang: 'fr',
    country: 'Maroc',
    kind: 'research',
    source: 'feed',
    selector: null,
    textFrom: 'entry',
  } as const
  it.each([
    ['a feed', listing],
    ['a watched page', { ...listing, source: 'watched-page' }],
    [
      'a watched page with its selector',
      { ...listing, source: 'watched-page', selector: 'ul[data-x="1"] > li:not(.a)', textFrom: 'linked-page' },
    ],
    ['a feed of teasers', { ...listing, lang: null, textFrom: 'linked-page' }],
  ] as const)('comes back as it was written: %s', (_, written) => {
    expect(readOpml(writeOpml('Mine', [toFeed(written, 0)]))).toEqual({ listings: [written], faults: [], notes: [] })
  })

  it.each([
    ['stopped', 'it was stopped by an editor'],
    ['aside', 'it was put aside for an editor to decide'],
    ['gone', 'it was given up by its outlet'],
  ] as const)('marks what is %s, which is not followed where the file is read', (state, why) => {
    const opml = writeOpml('Mine', [{ ...toFeed(listing, 0), state }])
    expect(opml).toContain(`state="${state}"`)
    expect(readOpml(opml)).toEqual({
      listings: [],
      faults: [],
      notes: [`${listing.address}: not followed, because ${why} where the file was written`],
    })
  })

  it('tells other programs that a watched page is no feed', () => {
    const opml = writeOpml('Mine', [toFeed({ ...listing, source: 'watched-page' }, 0), toFeed(listing, 0)])
    expect([...opml.matchAll(/\btype="(\w+)"/g)].map(([, type]) => type)).toEqual(['page', 'rss'])
  })
})
