import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../functions/core/articles/chrome.ts'
import { findHeadline, publicationDay } from '../../../functions/core/articles/headline.ts'

const LEAD =
  'Tanger – Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit.'
const SECOND =
  'La présidente de la Ligue, Salma Ouazir, a souligné que les communes manquaient encore de moyens pour accueillir.'
const ARTICLE = `${LEAD}\n\n${SECOND}`
const TITLE = 'Détroit : des chercheurs demandent un suivi commun'
const clean = (text: string, title = TITLE, lang = 'fr') => cleanText(text, { title, lang }).text

describe('a page saved with all that stands around its article', () => {
  const page = `18.4 C\nTanger\nmercredi, mai 14, 2025\n\nAnnonces légales\n\n${TITLE}\n\n${ARTICLE}\n\nCet article ${TITLE} est apparu en premier sur Le Détroit.\n\nLatest Posts\n\nspot_imgspot_img\n\nPour être mis à jour avec toutes les dernières nouvelles.`
  const { text, dropped, dateline } = cleanText(page, { title: TITLE, lang: 'fr' })
  it('is its article alone', () => {
    expect(text).toBe(ARTICLE)
  })
  it('tells the day of publication by what was taken out', () => {
    expect(publicationDay(dropped)).toBe('2025-05-14')
  })
  it('keeps the town that opens it, and names it', () => {
    expect(text.startsWith('Tanger –')).toBe(true)
    expect(dateline).toBe('Tanger')
  })
  it('tells its headline from weather, day and menu', () => {
    expect(findHeadline(page)).toBe(TITLE)
  })
})

describe('what blog software puts under an entry', () => {
  it.each([
    'Cet article Un titre quelconque est apparu en premier sur Le Détroit.',
    'L’article Un titre quelconque est apparu en premier sur Le Détroit.',
    'The post Some headline or other appeared first on The Strait.',
    'La entrada Un título cualquiera se publicó primero en El Estrecho.',
    'ظهرت المقالة عنوان من العناوين أولاً على المضيق.',
  ])('is taken off: %s', (footer) => {
    expect(clean(`${ARTICLE}\n\n${footer}`)).toBe(ARTICLE)
    expect(clean(`${ARTICLE} ${footer}`)).toBe(ARTICLE)
  })
})

describe('lines of page chrome', () => {
  it.each([
    'Lire aussi : Un autre sujet du jour',
    '>> Lire aussi : Un autre sujet du jour',
    'Read also: Another subject of the day',
    'Leer también: Otro asunto del día',
    'إقرأ أيضا : موضوع آخر',
    'Partager Facebook Twitter LinkedIn',
    'Temps de lecture : 3 minutes',
    'Publié le Mercredi 14 Mai 2025 à 16:19',
    'تم نشره الأربعاء 14 أيار / مايو 2025 05:30 مساءً',
    'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    'Share',
    '3 min read',
    'Le port de Tanger, le 14 mai 2025 / @Agence',
    'A boat off the coast, May 14, 2025. (AFP)',
    'LR/AGC',
    'Le Détroit avec agence, publié le lundi 19 mai 2025 à 11h50',
    'Published May 19, 2025 at 4:07 PM | Updated at 5:36 PM on May 19, 2025',
    '(Reporting by Salma Ouazir in Tangier; editing by Another Name)',
    'Salma Ouazir contributed to this report.',
    'Image 1 of 9',
    '© 2025 Le Détroit. Reproduction soumise à accord.',
    'Rejoignez notre chaîne WhatsApp pour ne rien manquer',
    'Únete a nuestro canal de WhatsApp',
    'انضم إلى قناتنا على تيليغرام',
    'Inscription à la newsletter',
  ])('are taken out after a paragraph: %s', (line) => {
    expect(clean(`${ARTICLE}\n\n${line}`)).toBe(ARTICLE)
  })
  it.each(['Par Salma Ouazir', 'By Salma Ouazir', 'Por Salma Ouazir', 'Salma Ouazir', 'Société', 'photo-du-port-2025'])(
    'are taken out between title and text: %s',
    (line) => {
      expect(clean(`${TITLE}\n\n${line}\n\n${ARTICLE}`)).toBe(ARTICLE)
    },
  )
  it('go with all that follows where a comment form begins', () => {
    expect(clean(`${ARTICLE}\n\nLaisser un commentaire\n\nNom *\n\n${SECOND}`)).toBe(ARTICLE)
  })
  it('in the middle of an article leave what follows them', () => {
    expect(clean(`${LEAD}\n\nLire aussi : Un autre sujet du jour\n\n${SECOND}`)).toBe(ARTICLE)
  })
})

describe('intermediate headings', () => {
  it.each([
    'Un numéro commun',
    'Les deux rives veulent compter ensemble',
    '35 communes et 150 ports',
    'أرقام من المضيق',
  ])('go from between two paragraphs: %s', (heading) => {
    expect(clean(`${LEAD}\n\n${heading}\n\n${SECOND}`)).toBe(ARTICLE)
  })
  it('go from before a paragraph that was cut', () => {
    const cut =
      'Les pêcheurs de la baie demandent depuis deux ans que les embarcations vides soient signalées aux deux rives par'
    expect(clean(`${LEAD}\n\nUn numéro commun\n\n${cut}`)).toBe(`${LEAD}\n\n${cut}`)
  })
  it('go as captions do before the first paragraph, or after the last', () => {
    expect(clean(`La jetée au petit matin\n\n${ARTICLE}\n\nUne salle pleine`)).toBe(ARTICLE)
  })
  it.each(['7 août', '1er novembre', 'Mardi 3 mai', '٣ ماي', 'May 3'])('stay where they say a day: %s', (day) => {
    expect(clean(`${LEAD}\n\n${day}\n\n${SECOND}`)).toContain(day)
  })
  it('stay where they are a list', () => {
    const list = 'Un numéro commun\n\nUn abri par commune\n\nUn bilan chaque mois'
    expect(clean(`${LEAD}\n\n${list}\n\n${SECOND}`)).toContain(list)
  })
  it('stay where nothing else is there', () => {
    expect(clean('Table ronde sur les passages')).toBe('Table ronde sur les passages')
  })
})

describe('a sentence between title and caption', () => {
  it('is the editor’s, not the article’s', () => {
    const text = `${TITLE}\n\nLes deux rives compteront ensemble.\n\nLe port, le 14 mai 2025 / @Agence\n\n${ARTICLE}`
    expect(clean(text)).toBe(ARTICLE)
  })
})

describe('sentences of an article', () => {
  it.each([
    'Publié en 2020, le rapport de la Ligue comptait déjà plus de deux mille passages par mois dans le détroit.',
    'Par la voix de sa présidente, la Ligue a demandé aux communes de publier leurs chiffres chaque trimestre.',
    'Partager les données, a-t-elle dit, est le premier pas vers une politique commune des deux rives.',
    'Rabat, le 30 janvier 2025',
    'Lieu : maison des associations, Tanger, 9 h 30 – 12 h 00',
    '« Un premier pas »',
    '• Les ports et les communes',
  ])('stay, though they begin like chrome: %s', (line) => {
    expect(clean(`${LEAD}\n\n${line}\n\n${SECOND}`)).toBe(`${LEAD}\n\n${line}\n\n${SECOND}`)
  })
  it('are never lost, whatever chrome stands between them', () => {
    const chrome = ['Lire aussi : Un titre', 'Société', 'Facebook', '12 mai 2025', 'Voir aussi', 'Newsletter', '0']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chrome), { maxLength: 8 }), (lines) => {
        const text = clean([TITLE, ...lines, LEAD, ...lines, SECOND, ...lines].join('\n\n'))
        expect(text).toContain(LEAD)
        expect(text).toContain(SECOND)
      }),
    )
  })
  it.each([
    ['words of hyphens', 'a-'],
    ['headings of boxes', 'Lire aussi\n'],
    ['its title', `${TITLE}\n`],
    ['comment forms', 'Commentaires\n'],
    ['signs of copyright', '©'],
    ['white space', ' \t'],
  ])('are looked for in time where a hostile text is full of %s', (_, piece) => {
    const startMs = performance.now()
    clean(`a ${piece.repeat(100_000 / piece.length)} zzz`)
    expect(performance.now() - startMs).toBeLessThan(8_000)
  })
  it('are found again when a clean text is cleaned once more', () => {
    expect(clean(clean(`${TITLE}\n\n${ARTICLE}`))).toBe(ARTICLE)
  })
})
