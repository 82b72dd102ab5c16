import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedMarkup } from '../../functions/adapters/bounded-markup.ts'
import { parsePage, type DomElement } from '../../functions/adapters/page-document.ts'
import { readPage } from '../../functions/adapters/page-reader.ts'

const bounded = (html: string): string => boundedMarkup(html, 10_000)

function depthOf(html: string): number {
  let deepest = 0
  const walk = (element: DomElement, depth: number): void => {
    deepest = Math.max(deepest, depth)
    for (const child of element.children) walk(child, depth + 1)
  }
  const root = parsePage(html).documentElement
  if (root !== null) walk(root, 1)
  return deepest
}

describe('markup that is nothing unusual', () => {
  it.each([
    '<ul><li>one<li>two</ul><p>three<p>four',
    '<a title="a > b" href=/x?y=1>x</a><br/><img alt=\'">\'>',
    '<table><tr><td>1<td>2<tr><td>3</table>',
    '<title>Why <b> is bold</title>',
  ])('stays as it is: %s', (html) => {
    expect(bounded(html)).toBe(html)
  })

  it.each([
    ['comments', 'a<!-- <p>b</p> -->c<!-->d', 'acd'],
    ['a doctype, an instruction, a condition', '<!doctype html><?xml a?><![if !IE]>a', 'a'],
    [
      'scripts, styles, drawings',
      '<script>if (a < b) "</div>"</script>a<STYLE>b</STYLE >c<svg/>d<svg><a></svg>',
      'acd',
    ],
    ['the end of what was not begun', '<p>a</i></p>', '<p>a </p>'],
    ['a script without an end, and all in it', 'a<script>b', 'a'],
    ['but not what stands behind an open template', 'a<template>b', 'ab'],
  ])('loses %s', (_, html, kept) => {
    expect(bounded(html)).toBe(kept)
  })

  it('keeps what the page states of itself, and a sign that opens nothing', () => {
    const stated = '<script type="application/ld+json">{"a":"<p>"}</script>'
    expect(bounded(`${stated}a < b`)).toBe(`${stated}a &lt; b`)
  })
})

describe('markup made to keep a parser busy', () => {
  const times = 100_000
  it.each([
    ['divisions', '<div>'],
    ['items that close none', '<li><dt>'],
    ['cells of rows of tables', '<table><tr><td>'],
    ['columns', '<colgroup>'],
    ['signs in quotes', '<a title="<">'],
    ['quotes that are none', '<b x=y="><i>'],
    ['elements that say they are closed', '<div/>'],
    ['ends within a title', '<div><title></div></title>'],
    ['ends within a declaration', '<div><!x </div>'],
    ['ends within character data', '<div><![CDATA[ > </div> ]]>'],
    ['names parted by odd spaces', '<b\u00a0x></b>'],
    ['open quotes', '<a b="'],
    ['open comments', '<!--'],
    ['signs', '<'],
    ['ends', '</b>'],
  ])('is read in seconds: %s', (_, piece) => {
    const html = `<body><p>First words.</p>${piece.repeat(times)}`
    const startMs = performance.now()
    expect(depthOf(html)).toBeLessThan(170)
    readPage(html, 'page')
    expect(performance.now() - startMs).toBeLessThan(8_000)
  })

  it('leaves no element deeper than the bound, whatever is put together', () => {
    const names = 'div p li dt td tr table title b math select option svg h1 form'.split(' ')
    const piece = fc.oneof(
      ...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`, `<${name} a="`]).map(fc.constant),
      fc.constantFrom(
        '">',
        "='>",
        '<!--',
        '-->',
        '<!',
        ']]>',
        '<',
        '/>',
        ' = ',
        '\u00a0',
        '<script type=ld+json>',
        '</script',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        expect(depthOf(`<html><body>${pieces.join('').repeat(400)}`)).toBeLessThan(170)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the text of what is too deep or too many', () => {
    expect(bounded(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}<p>after</p>`)).toMatch(
      /^(?:<div>){150} deep (?:<\/div>){150}<p>after<\/p>$/,
    )
    expect(boundedMarkup('<p>1</p><p>2</p><p>3</p>', 2)).toBe('<p>1</p><p>2</p> 3 ')
  })
})
