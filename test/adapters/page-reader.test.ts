import { describe, expect, it } from 'vitest'
import { readPage, readPageText } from '../../functions/adapters/page-reader.ts'

const paragraphs = [
  'Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit.',
  'La présidente de la Ligue, Salma Ouazir, a souligné que les communes manquaient encore de moyens pour accueillir les familles qui arrivent.',
  'Un inventaire des besoins sera remis aux deux ministères avant la fin de l’automne, a précisé le rapporteur.',
]
const TITLE = 'Détroit : un suivi commun des passages'
const page = `<!doctype html><html lang="fr"><head><title>${TITLE} | Le Détroit</title>
<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Le Détroit">
<meta property="article:published_time" content="2025-05-19T12:00:00+01:00">
<link rel="canonical" href="https://strait.example/a?utm_source=x"></head>
<body><nav><a href="/">Accueil</a> <a href="/s">Société</a></nav>
<article><h1>${TITLE}</h1><p class="by">Par Salma Ouazir</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<p>Lire aussi : Un autre sujet</p></article><footer>Tous droits réservés</footer></body></html>`

describe('the article of a page', () => {
  it('is its text without menu, byline and boxes, with what the page says of itself', () => {
    expect(readPage(page, 'p1')).toEqual({
      id: 'p1',
      lang: 'fr',
      published: '2025-05-19T11:00:00.000Z',
      title: TITLE,
      text: paragraphs.join('\n\n'),
      standfirst: '',
      url: 'https://strait.example/a',
      outlet: 'Le Détroit',
    })
  })
  it('keeps the day null where the page says none', () => {
    expect(readPage(page.replace(/<meta property="article:[^>]*>/, ''), 'p1')).toMatchObject({ published: null })
  })
  it('is none where there is no text', () => {
    expect(readPage('<html><body></body></html>', 'p1')).toEqual({
      kind: 'no-article',
      reason: 'no article text was found in it',
    })
  })
})

describe('a page saved as text', () => {
  it('gives headline, day and text', () => {
    const saved = `21.0 C\nTanger\nlundi, mai 19, 2025\n\n${TITLE}\n\n${paragraphs.join('\n\n')}\n\nLaisser un commentaire\n\nNom`
    expect(readPageText(saved, 'p2')).toMatchObject({
      lang: 'fr',
      published: '2025-05-19',
      title: TITLE,
      text: paragraphs.join('\n\n'),
    })
  })
  it('is no article where it is empty', () => {
    expect(readPageText(' \n', 'p3')).toMatchObject({ kind: 'no-article' })
  })
})
