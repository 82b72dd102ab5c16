import { describe, expect, it } from 'vitest'
import { readPage } from '../../functions/adapters/page-reader.ts'

const PARAGRAPHS = [
  'Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit, où les communes manquent de moyens.',
  'La présidente de la Ligue, Salma Ouazir, a souligné que les communes manquaient encore de moyens pour accueillir les familles qui arrivent chaque semaine.',
  'Un inventaire des besoins sera remis aux deux ministères avant la fin de l’automne, a précisé le rapporteur devant une centaine d’habitants de la vieille ville.',
  'Les pêcheurs de la baie demandent depuis deux ans que les embarcations vides soient signalées aux deux rives par un même numéro, de jour comme de nuit.',
]
const TITLE = 'Détroit : un suivi commun des passages'
const STANDFIRST =
  'Réunis par la Ligue des ports, ils veulent que les deux rives comptent ensemble ce qu’elles voient passer.'
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')
const pageOf = (body: string, head = '') =>
  `<html lang="fr"><head><title>${TITLE} | Le Détroit</title>${head}</head><body><div class="page"><h1>${TITLE}</h1>${body}</div></body></html>`
const read = (body: string, head = '') => {
  const result = readPage(pageOf(body, head), 'p')
  if ('kind' in result) throw new Error(result.reason)
  return result
}
const TEXT = PARAGRAPHS.join('\n\n')

describe('the text of a page', () => {
  it.each([
    [
      'a box of other articles',
      '<div class="relatedPosts"><p>Une autre nouvelle du littoral que vous n’avez peut-être pas lue, et qui dit tout autre chose.</p></div>',
    ],
    ['a share bar', '<div class="share-bar"><span>Faites suivre cette page à vos amis et à vos proches</span></div>'],
    [
      'a newsletter prompt',
      '<section id="newsletter_signup"><p>Chaque vendredi notre lettre arrive chez vous, il suffit de nous laisser une adresse.</p></section>',
    ],
    ['a caption', '<div class="legende-photo">Le vieux port au petit matin, vu de la terrasse des tanneurs</div>'],
    ['a picture’s credit', '<span class="photoCredit">Une photographe de la Ligue, avec son accord écrit</span>'],
    [
      'a line on when it was published',
      '<p class="date"><span itemprop="author">Le Détroit avec agence</span>, publié le lundi 19 mai 2025 à 11h50</p>',
    ],
    [
      'an author’s card',
      '<div class="author-bio"><p>Salma Ouazir écrit sur les ports et les gens qui y passent depuis vingt ans.</p></div>',
    ],
    [
      'tags',
      '<ul class="post-tags"><li><a href="/t/a">ports et rivages</a></li><li><a href="/t/b">vie des communes</a></li></ul>',
    ],
    [
      'a menu by its role',
      '<div role="navigation"><p>Tous les dossiers de la rédaction, du plus récent au plus ancien</p></div>',
    ],
    [
      'a paragraph that only links elsewhere',
      '<p><strong><a href="https://other.example/x">SAFI : LES ABRIS DE LA JETÉE ROUVRENT AVANT L’HIVER</a></strong></p>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/a">Les abris de la jetée rouvrent</a></li><li><a href="/b">Un guide pour les communes du littoral</a></li></ul>',
    ],
    [
      'a teaser marked as an article',
      '<article><h2><a href="/c">Autre chose</a></h2><p>Une autre nouvelle du littoral, en deux lignes, pour donner envie de la lire tout entière.</p></article>',
    ],
  ])('holds no %s', (_, box) => {
    const middle = PARAGRAPHS.map((text, at) => `<p>${text}</p>${at === 1 ? box : ''}`).join('')
    expect(read(`<article>${middle}</article>`).text).toBe(TEXT)
    expect(read(`<article>${article}${box}</article>`).text).toBe(TEXT)
  })
  it('holds no comments, however many there are', () => {
    const comments = PARAGRAPHS.map(
      (text) => `<div class="comment"><p>Je pense que ${text}</p><p>Non, ${text}</p></div>`,
    ).join('')
    expect(read(`<article>${article}</article><div id="comments">${comments}</div>`).text).toBe(TEXT)
  })
  it('stays where its own block has the name of a box', () => {
    expect(read(`<div class="social-gallery">${article}</div>`).text).toBe(TEXT)
    expect(read(`<div class="comments">${article}</div>`).text).toBe(TEXT)
  })
  it('keeps links that are part of its sentences, and lists that are its own', () => {
    const linked = `<p>Selon <a href="/r">le rapport de la Ligue</a>, <a href="/s">les communes</a> ont dépensé deux fois plus que prévu en un an.</p>`
    const list = '<ul><li>un numéro commun pour les deux rives</li><li>un abri ouvert par commune</li></ul>'
    const { text } = read(`<article>${article}${linked}${list}</article>`)
    expect(text).toContain('Selon le rapport de la Ligue, les communes ont dépensé')
    expect(text).toContain('un abri ouvert par commune')
  })
  it('keeps when and where something is to happen', () => {
    const when = '<div class="event-date">Jeudi 22 mai 2025 à 18 h, salle des rivages, entrée libre</div>'
    expect(read(`<article>${when}${article}</article>`).text).toContain('salle des rivages')
  })
  it('is what the page states of it where that is the same without what stands around', () => {
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') })}</script>`
    const box = '<p>Chaque vendredi notre lettre arrive chez vous, il suffit pour cela de nous laisser une adresse.</p>'
    expect(read(`<article>${article}${box}</article>`, stated).text).toBe(TEXT)
  })
})

describe('the standfirst of a page', () => {
  it.each([
    ['by its name', `<p class="article__chapo">${STANDFIRST}</p>`],
    ['by its item property', `<div itemprop="description"><p>${STANDFIRST}</p></div>`],
    ['as a heading under the heading', `<h2>${STANDFIRST}</h2>`],
    ['in bold before a break', `<p><strong>${STANDFIRST}</strong><br><br>`],
    ['in bold as a paragraph', `<p><b>${STANDFIRST}</b></p>`],
  ])('is told from the text %s', (_, markup) => {
    const { text, standfirst } = read(`${markup}<div>${article}</div>`)
    expect(standfirst).toBe(STANDFIRST)
    expect(text).toBe(TEXT)
  })
  it('is what the page says of itself for others, set apart from the paragraphs', () => {
    const head = `<meta property="og:description" content="${STANDFIRST}">`
    expect(read(`<header><p>${STANDFIRST}</p></header><div>${article}</div>`, head)).toMatchObject({
      standfirst: STANDFIRST,
      text: TEXT,
    })
  })
  it('is not the first paragraph, though the page says it of itself', () => {
    const head = `<meta property="og:description" content="${PARAGRAPHS[0] ?? ''}">`
    expect(read(`<article>${article}</article>`, head)).toMatchObject({ standfirst: '', text: TEXT })
  })
  it('is not the question that opens an interview', () => {
    const question = 'Pourquoi les deux rives ne comptent-elles pas ensemble ce qu’elles voient passer chaque jour ?'
    expect(read(`<article><p><strong>${question}</strong></p>${article}</article>`).standfirst).toBe('')
  })
})

describe('a page made to keep us busy', () => {
  const timeOf = (html: string): number => {
    const startMs = performance.now()
    readPage(html, 'p')
    return performance.now() - startMs
  }
  it.each<[string, (count: number) => string]>([
    ['nesting', (count) => `${'<div>'.repeat(count)}${article}${'</div>'.repeat(count)}`],
    ['elements that never end', (count) => '<b>'.repeat(count) + article],
    ['headings', (count) => '<h2>Un titre de rubrique</h2>'.repeat(count / 4)],
    ['boxes in boxes', (count) => `${'<div class="share related">'.repeat(count)}${article}`],
    ['articles', (count) => '<article><h1>x</h1>'.repeat(count / 4) + article],
    ['links', (count) => '<p><a href="/a">un deux trois</a></p>'.repeat(count / 4) + article],
    ['scripts that never end', (count) => article + '<script>'.repeat(count)],
    ['comments that never end', (count) => article + '<!-- '.repeat(count)],
    ['tags that never end', (count) => `${article}${'<a '.repeat(count)}`],
  ])('of %s takes time by its length', (_, body) => {
    timeOf(pageOf(body(1_000)))
    const once = timeOf(pageOf(body(5_000)))
    const fourTimes = timeOf(pageOf(body(20_000)))
    // Growing with the square it would be sixteen times; a busy machine may double what is short.
    expect(fourTimes).toBeLessThan(10 * Math.max(once, 100))
  })
  it('of 10 MB is read as far as an article goes', () => {
    const result = readPage(pageOf(article.repeat(10_000_000 / article.length)), 'p')
    expect('text' in result && result.text.startsWith(PARAGRAPHS[0] ?? '-')).toBe(true)
    expect('text' in result && Buffer.byteLength(result.text) <= 100_000).toBe(true)
  }, 30_000)
  it('keeps the text below too deep a level', () => {
    expect(read(`${'<div>'.repeat(100_000)}${article}${'</div>'.repeat(100_000)}`).text).toContain(PARAGRAPHS[3])
  })
})
