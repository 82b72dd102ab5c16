import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../functions/adapters/feed-parser.ts'

async function read(text: string, address: string | null = 'https://revue.example/flux') {
  const outcome = await parseFeed(text, address)
  if (outcome.kind === 'failed') throw new Error(outcome.failure.reason)
  return outcome
}

async function refuse(text: string) {
  const outcome = await parseFeed(text, null)
  if (outcome.kind === 'feed') throw new Error('was read')
  return outcome.failure
}

const rss = (items: string, head = '', attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Revue des marges</title><link>https://revue.example/</link>${head}${items}</channel></rss>`

describe('an RSS feed', () => {
  it('gives what it says of itself and its entries', async () => {
    const items = `<item><title>Une table ronde &amp;amp; un &lt;i&gt;film&lt;/i&gt;</title><link>https://revue.example/1?a=1&amp;b=2</link>
      <guid isPermaLink="false">revue-1</guid><pubDate>Mon, 23 Nov 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;Le texte.&lt;/p&gt;</description></item>`
    expect(await read(rss(items, '<language>fr-MA</language><ttl>120</ttl>'))).toEqual({
      kind: 'feed',
      feed: { title: 'Revue des marges', lang: 'fr', url: 'https://revue.example/', kind: 'rss' },
      ttlMinutes: 120,
      entries: [
        {
          id: 'revue-1',
          url: 'https://revue.example/1?a=1&b=2',
          title: 'Une table ronde & un film',
          html: '<p>Le texte.</p>',
          published: '2026-11-23T09:00:00Z',
          lang: 'fr',
        },
      ],
      warnings: [],
    })
  })

  it('gives the whole text rather than its lead', async () => {
    const items = `<item><title>x</title><description>Le début</description><content:encoded><![CDATA[<p>Le début et la suite.</p>]]></content:encoded></item>
      <item><title>y</title><description>Un long résumé qui dit tout.</description><content:encoded><![CDATA[ ]]></content:encoded></item>`
    const { entries } = await read(rss(items, '', 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'))
    expect(entries.map(({ html }) => html)).toEqual(['<p>Le début et la suite.</p>', 'Un long résumé qui dit tout.'])
  })

  it('knows an entry by its guid where it has no link', async () => {
    const { entries } = await read(
      rss(`<item><title>a</title><guid>https://revue.example/a</guid></item>
        <item><title>b</title><guid isPermaLink="false">https://revue.example/b</guid></item>`),
    )
    expect(entries.map(({ url }) => url)).toEqual(['https://revue.example/a', null])
  })

  it('says of Dublin Core what it says under whatever prefix', async () => {
    const item = (p: string) =>
      `<item><title>x</title><${p}:date>2026-11-23T10:00:00Z</${p}:date><${p}:language>ar</${p}:language></item>`
    for (const prefix of ['dc', 'terms']) {
      const { entries } = await read(rss(item(prefix), '', `xmlns:${prefix}="http://purl.org/dc/elements/1.1/"`))
      expect(entries[0]).toMatchObject({ published: '2026-11-23T10:00:00Z', lang: 'ar' })
    }
  })

  it('may be in capitals', async () => {
    const { entries } = await read(
      '<RSS version="2.0"><CHANNEL><TITLE>R</TITLE><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>',
    )
    expect(entries.map(({ title }) => title)).toEqual(['One'])
  })

  it('without entries is a feed all the same', async () => {
    expect((await read(rss(''))).entries).toEqual([])
  })
})

describe('an Atom feed', () => {
  it('gives its page, not its self, its comments or its picture', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title type="text">Boletín</title>
      <link rel="self" href="https://boletin.example/atom"/><link href="https://boletin.example/"/>
      <entry><id>tag:boletin.example,2026:1</id><title type="html">Mesa &amp;laquo;redonda&amp;raquo;</title>
        <link rel="replies" href="https://boletin.example/1/c"/><link rel="alternate" type="text/html" href="/1"/>
        <updated>2026-11-23T12:00:00Z</updated><published>2026-11-23T10:00:00+01:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Uno <b>dos</b> tres</div></content></entry></feed>`
    const { feed, entries } = await read(atom, 'https://boletin.example/atom')
    expect(feed).toEqual({ title: 'Boletín', lang: 'es', url: 'https://boletin.example/', kind: 'atom' })
    expect(entries).toEqual([
      {
        id: 'tag:boletin.example,2026:1',
        url: 'https://boletin.example/1',
        title: 'Mesa «redonda»',
        html: '<div xmlns="http://www.w3.org/1999/xhtml">Uno <b>dos</b> tres</div>',
        published: '2026-11-23T09:00:00Z',
        lang: 'es',
      },
    ])
  })

  it('of version 0.3 keeps its dates', async () => {
    const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>One</title>
      <link rel="alternate" href="https://old.example/1"/><issued>2004-05-01T10:00:00Z</issued><modified>2004-05-02T10:00:00Z</modified></entry></feed>`
    expect((await read(old)).entries[0]).toMatchObject({
      url: 'https://old.example/1',
      published: '2004-05-01T10:00:00Z',
    })
  })

  it('may wear a prefix, and leave a date unreadable', async () => {
    const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:title>One</a:title><a:updated>soon</a:updated></a:entry></a:feed>`
    expect((await read(atom)).entries).toMatchObject([{ title: 'One', published: null }])
  })
})

describe('a feed with nothing in it yet', () => {
  it.each([
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:a.example,2026:f</id><updated>2026-11-23T12:00:00Z</updated></feed>',
    '<rss version="2.0"><channel></channel></rss>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/"><title>R</title></channel></rdf:RDF>',
    '{"version":"https://jsonfeed.org/version/1","title":"J","items":[]}',
  ])('is a feed: %s', async (text) => {
    expect((await read(text)).entries).toEqual([])
  })
})

describe('a document that only begins like a feed', () => {
  it('is malformed, in words of ours', async () => {
    const reason = 'The RSS document is malformed: elements that it must have are missing.'
    expect(await refuse('<rss version="2.0"><b/></rss>')).toEqual({ kind: 'malformed', reason })
  })
})

describe('other formats', () => {
  it('RDF is read with its ids', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://rdf.example/"><title>R</title><link>https://rdf.example/</link></channel>
      <item rdf:about="https://rdf.example/1"><title>One</title><link>https://rdf.example/1</link><dc:date>2026-11-23T10:00+01:00</dc:date></item></rdf:RDF>`
    expect(await read(rdf)).toMatchObject({
      feed: { kind: 'rdf' },
      entries: [{ id: 'https://rdf.example/1', title: 'One', published: '2026-11-23T09:00:00Z' }],
    })
  })

  it('JSON Feed is read, plain text as text', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://json.example/',
      language: 'en',
      items: [{ id: 'j1', url: '/1', title: 'One', content_text: 'a < b', date_published: '2026-11-23T10:00:00Z' }],
    })
    expect(await read(json, 'https://json.example/feed.json')).toMatchObject({
      feed: { kind: 'json', lang: 'en' },
      entries: [{ id: 'j1', url: 'https://json.example/1', html: 'a &lt; b', published: '2026-11-23T10:00:00Z' }],
    })
  })
})

describe('relative links', () => {
  const item = '<item><title>x</title><link>news/1</link></item>'

  it.each([
    ['xml:base', rss(item, '', 'xml:base="https://base.example/a/"'), 'https://base.example/a/news/1'],
    ["the feed's link to its site", rss(item), 'https://revue.example/news/1'],
    [
      "the feed's own address",
      rss(item).replace('<link>https://revue.example/</link>', ''),
      'https://own.example/f/news/1',
    ],
  ])('are resolved by %s', async (_, text, url) => {
    expect((await read(text, 'https://own.example/f/rss')).entries[0]?.url).toBe(url)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://revue.example/x', 'mailto:a@revue.example'])(
    'are none where they are no http(s): %s',
    async (link) => {
      expect((await read(rss(`<item><title>x</title><link>${link}</link></item>`))).entries[0]?.url).toBeNull()
    },
  )
})

describe('titles', () => {
  it.each([
    ['1 &lt; 2 and 3 &gt; 2', '1 < 2 and 3 > 2'],
    ['&lt;b&gt;Bold&lt;/b&gt; claim', 'Bold claim'],
    ['The &lt;b&gt;&amp;lt;nav&amp;gt;&lt;/b&gt; element', 'The ‹nav› element'],
    ['The &lt;b&gt;x&lt;/b&gt; of &amp;lt;img src=x', 'The x of ‹img src=x'],
    ['<![CDATA[Caf&eacute; <em>noir</em>]]>', 'Café noir'],
    [' two\n  lines ', 'two lines'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Quiet', 'Quiet'],
  ])('%s', async (written, title) => {
    expect((await read(rss(`<item><title>${written}</title></item>`))).entries[0]?.title).toBe(title)
  })
})

describe('a feed of very many entries', () => {
  const item = (number: number, day = '') => `<item><title>Item ${number}</title>${day}</item>`
  const many = (count: number, toItem: (number: number) => string) =>
    Array.from({ length: count }, (_, at) => toItem(at))

  it('gives its first 500, and says so', async () => {
    const { entries, warnings } = await read(rss(many(2_345, (number) => item(number)).join('\n')))
    expect(entries).toHaveLength(500)
    expect(entries.at(-1)?.title).toBe('Item 499')
    expect(warnings).toEqual(['The feed holds 2,345 entries; the first 500 are read.'])
  })

  it('gives them in Atom, RDF and JSON alike', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${many(501, (n) => `<entry><title>${n}</title></entry>`).join('')}</feed>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${many(501, item).join('')}</rdf:RDF>`
    const items = many(501, (n) => String(n)).map((id) => ({ id, title: id }))
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items })
    for (const text of [atom, rdf, json]) {
      const { entries, warnings } = await read(text)
      expect(entries).toHaveLength(500)
      expect(warnings).toEqual(['The feed holds 501 entries; the first 500 are read.'])
    }
  })

  it('says where the newest may be among those that are not read', async () => {
    const day = (number: number) => `<pubDate>${new Date(Date.UTC(2020, 0, number)).toUTCString()}</pubDate>`
    const { warnings } = await read(rss(many(600, (number) => item(number, day(number))).join('')))
    expect(warnings).toContain('It lists the old before the new: what is new in it is not read.')
  })

  it('of 500 is read whole', async () => {
    const { entries, warnings } = await read(rss(many(500, (number) => item(number)).join('')))
    expect([entries.length, warnings]).toEqual([500, []])
  })
})

describe('an entry without a title or a text of its own', () => {
  it('has those of its media', async () => {
    const group =
      '<media:group><media:title>Filmed</media:title><media:description>On the quay.</media:description></media:group>'
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    // The second is read by the other parser, for its unusual prefix.
    for (const text of [
      rss(`<item><link>https://revue.example/v</link>${group}</item>`, '', media),
      rss(`<item>${group}</item>`, '', `${media} xmlns:d="http://purl.org/dc/elements/1.1/"`),
      `<feed xmlns="http://www.w3.org/2005/Atom" ${media}><entry><link href="https://revue.example/v"/>${group}</entry></feed>`,
    ])
      expect((await read(text)).entries).toMatchObject([{ title: 'Filmed', html: 'On the quay.' }])
  })
})

describe('a link with a base of its own', () => {
  it('is resolved by it', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><entry><title>x</title>
      <link href="1" xml:base="https://b.example/news/"/></entry></feed>`
    expect((await read(atom)).entries[0]?.url).toBe('https://b.example/news/1')
  })
})

describe('a title without end', () => {
  it('is cut to whole characters, in time', async () => {
    const startMs = performance.now()
    const [long, hostile] = (
      await read(
        rss(`<item><title>${'😀'.repeat(600)}x</title></item><item><title>${'&lt;!--'.repeat(50_000)}</title></item>`),
      )
    ).entries
    expect(long?.title).toBe('😀'.repeat(250))
    expect(hostile?.title.length).toBeLessThanOrEqual(500)
    expect(performance.now() - startMs).toBeLessThan(4_000)
  })
})

describe('a link without end', () => {
  it('is none: no server takes it, and no item of a table holds it', async () => {
    const { entries } = await read(
      rss(`<item><title>x</title><link>https://a.example/${'a'.repeat(5_000)}</link></item>`),
    )
    expect(entries[0]?.url).toBeNull()
  })
})

describe('what is no feed', () => {
  it.each([
    ['empty', '', 'The document is empty.'],
    ['empty', ' \n\uFEFF ', 'The document is empty.'],
    ['html', '<!doctype html><title>Hello</title><body>Hi', 'A web page (HTML) was served instead of a feed.'],
    ['html', '<html><form><input name=p type="password"></form></html>', 'A login page was served instead of a feed.'],
    ['not-a-feed', '<?xml version="1.0"?><urlset></urlset>', 'The document is neither RSS, Atom, RDF nor JSON Feed.'],
    ['not-a-feed', '<?xml version="1.0"?><!-- nothing -->', 'The document is neither RSS, Atom, RDF nor JSON Feed.'],
    ['not-a-feed', '<?xml version="1.0"?><opml version="2.0"><head/><body/></opml>', 'The document lists feeds (OPML)'],
    ['not-a-feed', 'Service unavailable', 'The document is neither RSS, Atom, RDF nor JSON Feed.'],
    ['not-a-feed', '{"error":"quota"}', 'The document is JSON, but no JSON Feed.'],
    ['not-a-feed', '{"broken', 'The document is JSON, but no JSON Feed.'],
    ['malformed', '<rss version="2.0"></rss>', 'The RSS document is malformed'],
  ])('is said to be %s: %j', async (kind, text, reason) => {
    const failure = await refuse(text)
    expect(failure.kind).toBe(kind)
    expect(failure.reason).toContain(reason)
  })
})

describe('a feed that is not well-formed', () => {
  it('is read as far as it can be, and says so', async () => {
    const { entries, warnings } = await read(
      rss('<item><title>Pain & roses</title></item><item><title>Two</title><enclosure url=x></enclosure></item>'),
    )
    expect(entries.map(({ title }) => title)).toEqual(['Pain & roses', 'Two'])
    expect(warnings.length).toBeGreaterThan(0)
  })
})
