import { describe, expect, it } from 'vitest'
import { repairXml } from '../../../functions/core/feeds/repair.ts'

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Revue</title>${items}</channel></rss>`

function repaired(document: string): { text: string; warnings: readonly string[] } {
  const result = repairXml(document)
  if (result.kind === 'refused') throw new Error(result.failure.reason)
  return result
}

describe('a sound feed', () => {
  it('stays as it is', () => {
    const document = rss(
      '<item><title>A &amp; B &#233;</title><description><![CDATA[<b>x</b> & y]]></description></item>',
    )
    expect(repaired(document)).toMatchObject({ text: document, warnings: [] })
  })
})

describe('what stands before a feed', () => {
  it('is taken out', () => {
    const { text, warnings } = repaired(`<br />\n<b>Notice</b>: undefined index\n${rss('')}`)
    expect(text).toBe(rss(''))
    expect(warnings).toEqual(['Text before the feed was taken out.'])
  })

  it('may be white space, which XML forbids before its declaration', () => {
    expect(repaired(`\n\n ${rss('')}`).text).toBe(rss(''))
  })
})

describe('a document type', () => {
  it('is taken out where it declares no entities', () => {
    const doctype = '<!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "http://dtd.example/rss.dtd">'
    const { text, warnings } = repaired(rss('').replace('<rss', `${doctype}<rss`))
    expect(text).toBe(rss(''))
    expect(warnings).toEqual(['A DOCTYPE was taken out.'])
  })

  it.each([
    '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
    '<!DOCTYPE rss [\n<!ENTITY % remote SYSTEM "http://inside.example/x"> %remote;]>',
    '<!doctype rss [<!ELEMENT rss ANY><!ENTITY file SYSTEM "file:///etc/hostname">]>',
  ])('is refused where it declares some: %s', (doctype) => {
    expect(repairXml(rss('').replace('<rss', `${doctype}<rss`))).toMatchObject({
      kind: 'refused',
      failure: { kind: 'dtd' },
    })
  })

  it('is no document type where it stands in a text', () => {
    const item = '<item><description><![CDATA[<!DOCTYPE x [<!ENTITY a "b">]>]]></description></item>'
    expect(repaired(rss(item)).text).toBe(rss(item))
  })
})

describe('references', () => {
  it('are mended outside CDATA alone', () => {
    const { text, warnings } = repaired(
      rss('<item><link>http://a.example/?x=1&y=2</link><description><![CDATA[a & b]]></description></item>'),
    )
    expect(text).toContain('?x=1&amp;y=2')
    expect(text).toContain('<![CDATA[a & b]]>')
    expect(warnings).toEqual(['1 signs ("&", "<") stood unescaped.'])
  })

  it('may be a sign that begins no tag', () => {
    expect(repaired(rss('<item><category>a < b <3</category></item>')).text).toContain(
      '<category>a &lt; b &lt;3</category>',
    )
  })

  it('that HTML knows and XML does not are spelled out', () => {
    expect(repaired(rss('<item><title>Caf&eacute;&nbsp;&hellip; &lt;</title></item>')).text).toContain(
      'Café\u00a0… &lt;',
    )
  })

  it('to what no document may hold are taken out, those to windows-1252 read as such', () => {
    expect(repaired(rss('<item><title>a&#0;b&#x1F;c&#146;d</title></item>')).text).toContain('<title>abc’d</title>')
  })

  it('never break the attribute that they stand in', () => {
    const item = "<item><media:text title='It&#39;s &quot;on&quot;'/></item>"
    expect(repaired(rss(item)).text).toBe(rss(item))
  })
})

describe('markup that was not escaped', () => {
  it('is kept in order as the text of its element', () => {
    const { text, warnings } = repaired(rss('<item><title>A <b>bold</b> word<br>more</title></item>'))
    expect(text).toContain('<title><![CDATA[A <b>bold</b> word<br>more]]></title>')
    expect(warnings).toEqual(['1 texts held markup that was not escaped.'])
  })

  it('is nothing odd in Atom that declares it', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div>A <i>b</i></div></title></entry></feed>'
    const { text, warnings } = repaired(atom)
    expect(text).toContain('<![CDATA[<div>A <i>b</i></div>]]>')
    expect(warnings).toEqual([])
  })
})

describe('elements', () => {
  it('left open are closed before the next item', () => {
    const { text } = repaired(rss('<category text="x"><item><title>One</title></item>'))
    expect(text).toContain('<category text="x"></category><item>')
  })

  it('of a document that was cut off are closed after the last whole item', () => {
    const whole = rss('<item><title>One</title></item><item><title>Two</title><description>It was a lo')
    const { text, warnings } = repaired(whole.slice(0, whole.indexOf('a lo') + 4))
    expect(text).toBe(rss('<item><title>One</title></item>'))
    expect(warnings).toEqual(['The document is cut off; what was whole of it was read.'])
  })

  it('that the format wants are given', () => {
    expect(repaired('<rss><item><title>One</title></item></rss>')).toMatchObject({
      text: '<rss version="2.0"><channel><item><title>One</title></item></channel></rss>',
      warnings: ['Missing: version of <rss>, <channel>.'],
    })
  })
})

describe('a hostile document', () => {
  it.each([
    ['titles never closed', '<title>'.repeat(60_000)],
    ['comments never closed', '<!--'.repeat(60_000)],
    ['CDATA never closed', '<![CDATA['.repeat(60_000)],
    ['items in items', '<item>'.repeat(60_000)],
    ['quotes never closed', '<a b="'.repeat(60_000)],
    ['closing tags of nothing', '</x>'.repeat(60_000)],
    ['elements never closed and tags that close none', '<a>'.repeat(60_000) + '</b>'.repeat(60_000)],
    ['comments never closed within a title', `<item><title>${'<!--'.repeat(60_000)}</title></item>`],
  ])('of %s takes no longer than its length', (_, body) => {
    const startMs = performance.now()
    repairXml(`<rss version="2.0"><channel>${body}`)
    expect(performance.now() - startMs).toBeLessThan(4_000)
  })
})
