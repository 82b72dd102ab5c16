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

describe('a document of more entries than are read', () => {
  it('ends after those, its elements closed, and says how many there were', () => {
    const result = repairXml(rss('<item><title>One</title></item>'.repeat(1_200)))
    expect(result).toMatchObject({ kind: 'repaired', entryCount: 1_200 })
    expect(result.kind === 'repaired' && result.text).toBe(rss('<item><title>One</title></item>'.repeat(500)))
  })
})

describe('a document deeper than any feed', () => {
  it.each([
    ['nested well', '<item>' + '<a>'.repeat(100_000) + '</a>'.repeat(100_000) + '</item>'],
    ['never closed', '<a>'.repeat(100_000)],
  ])('is refused: %s', (_, body) => {
    expect(repairXml(rss(body))).toMatchObject({ kind: 'refused', failure: { kind: 'malformed' } })
  })
})

describe('a hostile document', () => {
  const bodies: readonly (readonly [of: string, body: (count: number) => string])[] = [
    ['titles never closed', (count) => '<title>'.repeat(count)],
    ['comments never closed', (count) => '<!--'.repeat(count)],
    ['CDATA never closed', (count) => '<![CDATA['.repeat(count)],
    ['sections left open', (count) => '<title><![CDATA[</title>'.repeat(count)],
    ['sections left open before one that ends', (count) => `${'<a><![CDATA[</a> '.repeat(count)}]]>`],
    ['items in items', (count) => '<item>'.repeat(count)],
    ['quotes never closed', (count) => '<a b="'.repeat(count)],
    ['closing tags of nothing', (count) => '</x>'.repeat(count)],
    ['elements left open in entries', (count) => `<item>${'<a></b>'.repeat(500)}</item>`.repeat(count / 500)],
    ['comments never closed within a title', (count) => `<item><title>${'<!--'.repeat(count)}</title></item>`],
    ['a name without end', (count) => `<${'a'.repeat(count * 4)}`],
    ['a name without end after many', (count) => `${'<b/>'.repeat(count)}<${'a.'.repeat(count)}`],
    ['an attribute without end', (count) => `<a b="${'x'.repeat(count * 4)}`],
    ['attributes without end', (count) => `<a${' b="x"'.repeat(count)}`],
    ['white space', (count) => ' \n'.repeat(count * 2)],
    ['signs that begin nothing', (count) => '<&'.repeat(count * 2)],
    ['references that end nowhere', (count) => '&#x&a&;'.repeat(count)],
    ['zeros', (count) => '\0'.repeat(count * 4)],
    ['declarations', (count) => '<?xml '.repeat(count)],
    ['document types', (count) => '<!DOCTYPE a ['.repeat(count)],
  ]

  it.each(bodies)('of %s takes time by its length, not by the square of it', (_, body) => {
    const timed = (count: number): number => {
      const document = `<rss version="2.0"><channel>${body(count)}`
      const startMs = performance.now()
      repairXml(document)
      return performance.now() - startMs
    }
    timed(10_000)
    const short = timed(20_000)
    // Eight times the length: 64 times as long by its square. A pause of the machine alone is forgiven.
    expect(timed(160_000)).toBeLessThan(Math.max(32 * short, 1_000))
  })
})
