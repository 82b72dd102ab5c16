import { describe, expect, it } from 'vitest'
import { feedLinksOf } from '../../functions/adapters/feed-links.ts'
import { readPageTree } from '../../functions/adapters/page-tree.ts'

const ADDRESS = 'https://revue.example/actus/page'
const linksOf = (html: string) =>
  feedLinksOf(readPageTree(`<html>${html}</html>`).root, ADDRESS).map(({ address, title }) => [address, title])

describe('the feeds that a page leads to', () => {
  it('are those that its head announces, of every format, by the page’s base', () => {
    expect(
      linksOf(`<head><base href="/site/"><link rel="stylesheet" href="a.css">
        <link rel="alternate" type="application/rss+xml" title="Actus" href="rss.xml">
        <link rel="Alternate" type="application/atom+xml; charset=utf-8" href="https://feeds.example/atom">
        <link rel="alternate home" type="application/feed+json" href="/feed.json">
        <link rel="alternate" type="application/rdf+xml" href="//revue.example/rdf">
        <link rel="alternate" hreflang="ar" href="/ar"><link rel="alternate" type="application/rss+xml">
        <link rel="alternate" type="application/rss+xml" href="javascript:x()"></head><body></body>`),
    ).toEqual([
      ['https://revue.example/site/rss.xml', 'Actus'],
      ['https://feeds.example/atom', null],
      ['https://revue.example/feed.json', null],
      ['https://revue.example/rdf', null],
    ])
  })

  it.each([
    ['Revue » Flux des commentaires', '/x/feed'],
    ['', '/comments/feed/'],
    ['Comentarios de la entrada', '/y/feed'],
    ['خلاصة التعليقات', '/z/feed'],
  ])('stand last where they are of comments: %s %s', (title, href) => {
    const link = (name: string, to: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${name}" href="${to}">`
    expect(linksOf(link(title, href) + link('Actus', '/feed')).map(([address]) => address)).toEqual([
      'https://revue.example/feed',
      `https://revue.example${href}`,
    ])
  })

  it('are the links that look like feeds where none is announced', () => {
    const body = [
      '/rss',
      '/fr/feed/',
      'flux.rss',
      '/spip.php?page=backend',
      '/index.php?format=feed&type=rss',
      '/news/rss.xml',
    ]
    const others = ['/feedback', '/rss-explained.html', '/atomic', 'mailto:rss@revue.example', '/rss.pdf']
    const html = [...body, ...others].map((href) => `<a href="${href.replace('&', '&amp;')}">RSS</a>`).join('')
    expect(linksOf(`<body>${html}</body>`)).toEqual(body.map((href) => [new URL(href, ADDRESS).href, 'RSS']))
    expect(
      linksOf(`<head><link rel="alternate" type="application/rss+xml" href="/a"></head><body>${html}</body>`),
    ).toEqual([['https://revue.example/a', null]])
  })

  it('may be written for feed readers', () => {
    const html = ['feed://revue.example/a', 'feed:http://revue.example/b', 'FEED:HTTPS://revue.example/c']
      .map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`)
      .join('')
    expect(linksOf(html).map(([address]) => address)).toEqual([
      'https://revue.example/a',
      'http://revue.example/b',
      'https://revue.example/c',
    ])
  })

  it('are each named once, and none where there is none', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/a">'
    expect(linksOf(link + link)).toHaveLength(1)
    expect(linksOf('<body><p>Rien.</p></body>')).toEqual([])
  })
})
