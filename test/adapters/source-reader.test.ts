import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedOutcome } from '../../functions/adapters/feed-parser.ts'
import { isSelector, readSource } from '../../functions/adapters/source-reader.ts'
import { CHROME, dayInWords, FURTHER_CHROME, noticesIn, pageOf, type PageLang } from '../announcement-pages.ts'
import { SHAPES } from '../announcement-shapes.ts'
import { SYSTEM_SHAPES } from '../announcement-systems.ts'

const ADDRESS = 'https://www.body.example/actus/'
const NOW = Date.UTC(2026, 10, 23, 12)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (html: string, selector: string | null = null, address: string | null = ADDRESS): Promise<FeedOutcome> =>
  readSource({ source: 'watched-page', selector }, { bytes: bytes(html), charset: null, address }, NOW)

async function entriesOf(html: string, selector: string | null = null) {
  const outcome = await read(html, selector)
  if (outcome.kind === 'failed') throw new Error(outcome.failure.reason)
  return outcome.entries
}
async function failureOf(html: string, selector: string | null = null) {
  const outcome = await read(html, selector)
  return outcome.kind === 'failed' ? outcome.failure : `read: ${outcome.entries.map(({ title }) => title).join(' | ')}`
}

const LANGS: readonly PageLang[] = ['fr', 'ar', 'en', 'es']
const AROUND = { before: Object.keys(CHROME).slice(0, 6), after: Object.keys(CHROME).slice(6) }

const ALL_SHAPES = { ...SHAPES, ...SYSTEM_SHAPES }

describe.each(Object.entries(ALL_SHAPES))('a watched page: %s', (_, shape) => {
  it.each(LANGS)('is read in %s, title by title, each with its day and address', async (lang) => {
    for (const [notices, parts] of [
      [noticesIn(lang), {}],
      [noticesIn(lang), AROUND],
      [noticesIn(lang, 8, 'further'), {}],
    ] as const) {
      const expected = notices.map(({ title, day }) => [title, shape.dated ? day : undefined])
      const entries = await entriesOf(pageOf({ lang, list: shape.html(notices, lang), ...parts }))
      expect(entries.map(({ title, published }) => [title, published?.slice(0, 10)])).toEqual(expected)
      expect(new Set(entries.map(({ url }) => url)).size).toBe(notices.length)
      for (const entry of entries) {
        expect(entry).toMatchObject({ id: null, lang })
        expect(entry.url).toMatch(/^https:\/\/www\.body\.example\//)
      }
    }
  })
})

describe('the chrome around a list', () => {
  const chrome = fc.uniqueArray(fc.constantFrom(...Object.keys(CHROME)), { maxLength: 7 })
  it('is never taken for it, whatever stands where', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(ALL_SHAPES)),
        fc.constantFrom(...LANGS),
        chrome,
        chrome,
        fc.record({ wrappers: fc.nat(4), main: fc.boolean(), count: fc.integer({ min: 4, max: 8 }) }),
        async (shape, lang, before, after, { wrappers, main, count }) => {
          const notices = noticesIn(lang, count)
          const list = shape.html(notices, lang)
          const rest = after.filter((name) => !before.includes(name))
          const entries = await entriesOf(pageOf({ lang, list, before, after: rest, wrappers, main }))
          expect(entries.map(({ title }) => title)).toEqual(notices.map(({ title }) => title))
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('other lists of the page', () => {
  const around = Object.keys({ ...CHROME, ...FURTHER_CHROME })
  it.each(LANGS)('are not taken for that of the news in %s, though they bear days and long titles', async (lang) => {
    for (const name of [
      'WordPress archive',
      'Drupal view',
      'links around whole cards',
      'WordPress query loop',
    ] as const)
      for (const stock of ['plain', 'further'] as const) {
        const notices = noticesIn(lang, 5, stock)
        const list = ALL_SHAPES[name]!.html(notices, lang)
        const entries = await entriesOf(pageOf({ lang, list, before: around.slice(0, 9), after: around.slice(9) }))
        expect(entries.map(({ title }) => title)).toEqual(notices.map(({ title }) => title))
      }
  })

  it('are read where the page has no other: those of what will happen', async () => {
    const agenda = FURTHER_CHROME['events to come']!('fr')
    expect(await entriesOf(pageOf({ lang: 'fr', list: agenda }))).toHaveLength(3)
  })
})

describe('what a watched page gives of an announcement', () => {
  const page = (list: string, head = '') => pageOf({ lang: 'fr', list, head })
  const items = (html: (at: number) => string) =>
    `<ul>${[1, 2, 3, 4].map((at) => `<li>${html(at)}</li>`).join('')}</ul>`

  it('is its teaser as paragraphs of text, and nothing of its markup', async () => {
    const [entry] = await entriesOf(
      page(
        items(
          (at) =>
            `<h3><a href="/${at}">Rapport du comité ${at}</a></h3><p onclick="x()">Un &lt;script&gt; n’est <b>qu’un mot</b> dans ce texte ${at}.</p>`,
        ),
      ),
    )
    expect(entry?.html).toBe('<p>Un &lt;script&gt; n’est qu’un mot dans ce texte 1.</p>')
  })

  it('is the title that the link keeps whole where it is cut off', async () => {
    const [entry] = await entriesOf(
      page(
        items(
          (at) =>
            `<a href="/${at}" title="Étude ${at} sur les mobilités étudiantes en Méditerranée">Étude ${at} sur les mobilités…</a> 0${at}/05/2026`,
        ),
      ),
    )
    expect(entry?.title).toBe('Étude 1 sur les mobilités étudiantes en Méditerranée')
  })

  it('is an address resolved by the page’s base', async () => {
    const [entry] = await entriesOf(
      page(
        items((at) => `<a href="n${at}.pdf">Note de conjoncture ${at}</a> 0${at}/05/2026`),
        '<base href="/docs/">',
      ),
    )
    expect(entry?.url).toBe('https://www.body.example/docs/n1.pdf')
  })

  it.each([
    ['mercredi 5 novembre 2025', '2025-11-05'],
    ['Publié le 1er août 2026 à 10 h', '2026-08-01'],
    ['5 غشت 2026', '2026-08-05'],
    ['الأربعاء ٥ شتنبر ٢٠٢٦', '2026-09-05'],
    ['5 تشرين الثاني / نوفمبر 2025', '2025-11-05'],
    ['14 رمضان 1447 الموافق 3 مارس 2026', '2026-03-03'],
    ['Nov 5, 2025', '2025-11-05'],
    ['5 de noviembre de 2025', '2025-11-05'],
    ['05.11.2025', '2025-11-05'],
    ['2025/11/05', '2025-11-05'],
    ['14 رمضان 1447', null],
    ['il y a 2 jours', '2026-11-21'],
    ['منذ يومين', '2026-11-21'],
    ['منذ ٣ أيام', '2026-11-20'],
    ['Posted: yesterday', '2026-11-22'],
    ['Hier à 14 h 30', '2026-11-22'],
    ['Hier à Rabat, les associations se sont réunies.', null],
    ['Today at the port, for two hours', null],
    ['hace 14 horas', '2026-11-22'],
    ['il y a 2 semaines', null],
    ['12/03/26', '2026-03-12'],
    ['5 آب 2026', '2026-08-05'],
    ['05.37.12.11.08', null],
    ['5 novembre', null],
    ['Du 5 au 7 novembre 2025', null],
    ['5-7 novembre 2025', null],
    ['Date limite : 5 novembre 2025', null],
  ])('is the day written beside it: %s → %s', async (written, day) => {
    const [entry] = await entriesOf(
      page(
        items(
          (at) => `<h3><a href="/${at}">Atelier régional de formation, session ${at}</a></h3><span>${written}</span>`,
        ),
      ),
    )
    expect(entry?.published?.slice(0, 10) ?? null).toBe(day)
  })

  it('keeps the days of what happens, which are none of publication, and no words to click', async () => {
    const [entry] = await entriesOf(
      page(
        items(
          (at) =>
            `<h3><a href="/${at}">Semaine de formation des médiateurs, ${at}</a></h3><p>Du 7 au 11 décembre 2026, Agadir</p><p>Quatre ateliers et une visite du port sont prévus. <a href="/${at}">Lire la suite</a></p>`,
        ),
      ),
    )
    expect(entry).toMatchObject({
      published: null,
      html: '<p>Du 7 au 11 décembre 2026, Agadir</p>\n<p>Quatre ateliers et une visite du port sont prévus.</p>',
    })
  })

  it('keeps a sentence that begins with the name of a day', async () => {
    const teaser = 'Hier à Rabat, le forum a ouvert ses portes.'
    const [entry] = await entriesOf(
      page(items((at) => `<h3><a href="/${at}">Forum des communes de la vallée, ${at}</a></h3><p>${teaser}</p>`)),
    )
    expect(entry).toMatchObject({ published: null, html: `<p>${teaser}</p>` })
  })

  it('takes of a long text between two of them what is near: links far apart would have each list read the whole page', async () => {
    const told = Array.from({ length: 100 }, (_, at) => `<p>Le paragraphe ${at} de la longue annonce du port.</p>`)
    const list = [1, 2, 3, 4].map(
      (at) => `<h3><a href="/${at}">Forum des communes de la vallée, ${at}</a></h3>${told.join('')}`,
    )
    const entries = await entriesOf(page(list.join('')))
    expect(entries).toHaveLength(4)
    expect(entries[0]?.html).toContain('Le paragraphe 50 de')
    expect(entries[0]?.html).not.toContain('Le paragraphe 60 de')
  })

  it('is a document whose title stands beside the words that load it', async () => {
    const entries = await entriesOf(
      page(
        items(
          (at) =>
            `<b>Travail du soin et migrations circulaires, cahier ${at}</b><br>C. Personne<br><a href="/c${at}.pdf">Télécharger</a> (2 Mo)`,
        ),
      ),
    )
    expect(entries[0]).toMatchObject({
      title: 'Travail du soin et migrations circulaires, cahier 1',
      url: 'https://www.body.example/c1.pdf',
    })
  })

  it.each([
    ['24 novembre 2026', '2026-11-24T00:00:00Z', '<p>Entrée libre pour tous les habitants de la commune.</p>'],
    ['25 novembre 2026', null, '<p>25 novembre 2026</p>\n<p>Entrée libre pour tous les habitants de la commune.</p>'],
  ])('is told as that of what will happen where it is ahead: %s', async (day, published, html) => {
    const teaser = 'Entrée libre pour tous les habitants de la commune.'
    const [entry] = await entriesOf(
      page(
        items(
          (at) =>
            `<h3><a href="/${at}">Table ronde des associations, ${at}</a></h3><span>${day}</span><p>${teaser}</p>`,
        ),
      ),
    )
    expect(entry).toMatchObject({ published, html })
  })

  it('is not a day in the title or in prose: that is what is told', async () => {
    const [entry] = await entriesOf(
      page(
        items(
          (at) =>
            `<h3><a href="/${at}">Compte rendu de la réunion du 5 mars 2026 (${at})</a></h3><p>Réunis le 4 mars 2026 à Rabat, les membres du comité ont adopté leur règlement intérieur.</p>`,
        ),
      ),
    )
    expect(entry).toMatchObject({ title: 'Compte rendu de la réunion du 5 mars 2026 (1)', published: null })
  })

  it('comes with a warning where no announcement bears a day', async () => {
    const outcome = await read(
      page(items((at) => `<h3><a href="/${at}">Guide pratique du retour, volume ${at}</a></h3>`)),
    )
    expect(outcome).toMatchObject({ warnings: ['None of its announcements bears a date that can be read.'] })
  })

  it('says of the page itself its title, language and kind', async () => {
    const list = SHAPES['undated list']!.html(noticesIn('ar'), 'ar')
    expect(await read(pageOf({ lang: 'ar', list }))).toMatchObject({
      feed: { kind: 'page', lang: 'ar', title: 'أخبار – مرصد الضفاف', url: ADDRESS },
      ttlMinutes: null,
    })
  })

  it('is at most 500 of them', async () => {
    const list = `<ul>${Array.from({ length: 900 }, (_, at) => `<li><a href="/${at}">Communiqué numéro ${at}</a> 05/11/2025</li>`).join('')}</ul>`
    expect(await entriesOf(page(list))).toHaveLength(500)
  })
})

describe('a page in another encoding', () => {
  it('is read by what its head declares', async () => {
    const notices = noticesIn('fr')
    const html = pageOf({ lang: 'fr', list: SHAPES['Drupal view']!.html(notices, 'fr') }).replace('utf-8', 'iso-8859-1')
    const latin = Uint8Array.from(html.replaceAll('’', "'"), (letter) => letter.charCodeAt(0))
    const outcome = await readSource(
      { source: 'watched-page', selector: null },
      { bytes: latin, charset: null, address: ADDRESS },
      NOW,
    )
    expect(outcome.kind === 'feed' && outcome.entries.map(({ title }) => title)).toEqual(
      notices.map(({ title }) => title.replaceAll('’', "'")),
    )
  })
})

describe('a page without a list of announcements', () => {
  const article = `<article><h1>Un séminaire à Oujda</h1><p>${'Les chercheurs ont débattu des parcours scolaires. '.repeat(20)}</p><p>Voir <a href="/a">le programme complet de la journée</a>.</p><p>Selon les organisateurs, <a href="/b">le compte rendu intégral</a> suivra.</p><p>On lira aussi avec profit <a href="/c">les actes de la session précédente</a>.</p></article>`
  it.each([
    ['an article', article],
    ['a contact form', '<h1>Contact</h1><form><input name="q"><button>Envoyer</button></form>'],
    ['nothing but menus', ''],
    ['no result', '<div class="view-empty"><p>Aucun contenu disponible pour le moment.</p></div>'],
    [
      'pictures with links',
      Array.from({ length: 9 }, (_, at) => `<a href="/g/${at}"><img src="/${at}.jpg" alt=""></a>`).join(''),
    ],
  ])('fails in words: %s', async (_, list) => {
    for (const parts of [{}, AROUND])
      expect(await failureOf(pageOf({ lang: 'fr', list, ...parts }))).toEqual({
        kind: expect.stringMatching(/^(?:no-list|list-hidden)$/) as string,
        reason: expect.stringContaining('The list of announcements was not found on the page') as string,
      })
  })

  it.each([
    [
      'files beside an article',
      `<p>${'Les membres ont adopté leur programme de travail. '.repeat(9)}</p><ul><li><a href="/1.pdf">Programme de la journée d’étude</a></li><li><a href="/2.pdf">Liste des participants et des invités</a></li></ul>`,
    ],
    [
      'two ways on from a page that is gone',
      '<p><a href="/a">Retour à la page d’accueil du site</a></p><p><a href="/b">Chercher dans le plan du site entier</a></p>',
    ],
  ])('takes no two links for a list: %s', async (_, list) => {
    expect(await failureOf(pageOf({ lang: 'fr', list }))).toMatchObject({ kind: 'no-list' })
  })

  it('is told from an empty one', async () => {
    expect(await failureOf(' \n')).toMatchObject({ kind: 'empty' })
  })
})

describe('a selector', () => {
  const list = `<div class="a">${noticesIn('fr')
    .map(({ title, slug, day }) => `<p class="actu"><a href="/${slug}">${title}</a> ${dayInWords(day, 'fr')}</p>`)
    .join('')}</div>`
  const other = `<div class="b">${[1, 2].map((at) => `<p class="avis"><a href="/avis/${at}">Avis de recrutement ${at}</a></p>`).join('')}</div>`
  const page = pageOf({ lang: 'fr', list: list + other })

  it.each([['.avis'], ['.b p'], ['.avis a']])('chooses the items, or the links in them: %s', async (selector) => {
    const entries = await entriesOf(page, selector)
    expect(entries.map(({ title }) => title)).toEqual(['Avis de recrutement 1', 'Avis de recrutement 2'])
  })

  it('takes a list of one', async () => {
    expect(await entriesOf(page, '.actu:first-child')).toHaveLength(1)
  })

  it('that matches nothing, or nothing with a link, says so', async () => {
    expect(await failureOf(page, '.news')).toEqual({
      kind: 'no-list',
      reason: 'The selector “.news” matches nothing on the page.',
    })
    expect(await failureOf(page, 'h1, title')).toMatchObject({
      reason: expect.stringContaining('none holds a link') as string,
    })
  })

  it('that is none is told from one', async () => {
    expect(await failureOf(page, 'li[[')).toEqual({ kind: 'selector', reason: '“li[[” is no CSS selector.' })
    expect(['ul > li', 'li[[', 'a:nowhere', ''].map(isSelector)).toEqual([true, false, false, false])
  })
})

describe('a feed', () => {
  const rss =
    '<rss version="2.0"><channel><title>Revue</title><item><title>Été</title><link>https://revue.example/1</link></item></channel></rss>'
  const readFeed = (text: string | Uint8Array, charset: string | null = null) =>
    readSource(
      { source: 'feed', selector: null },
      { bytes: typeof text === 'string' ? bytes(text) : text, charset, address: 'https://revue.example/feed' },
      NOW,
    )

  it('is decoded and parsed, with the warnings of both', async () => {
    expect(await readFeed(rss, 'iso-8859-1')).toMatchObject({
      kind: 'feed',
      entries: [{ title: expect.any(String) as string }],
    })
    const latin = Uint8Array.from(rss, (letter) => letter.charCodeAt(0))
    expect(await readFeed(latin, 'utf-8')).toMatchObject({
      entries: [{ title: 'Été' }],
      warnings: [expect.stringContaining('Declared as UTF-8') as string],
    })
  })

  it('that answers with a page names the feeds that the page announces', async () => {
    const head = '<link rel="alternate" type="application/rss+xml" title="Actualités" href="/rss.xml">'
    expect(await readFeed(pageOf({ lang: 'fr', list: '', head }))).toMatchObject({
      failure: {
        kind: 'html',
        reason: expect.stringContaining(
          'The page announces https://revue.example/rss.xml: follow that instead.',
        ) as string,
      },
    })
    expect(await readFeed(pageOf({ lang: 'fr', list: '' }))).toMatchObject({
      failure: { kind: 'html', reason: 'A web page (HTML) was served instead of a feed.' },
    })
  })
})

describe('a hostile page', () => {
  it.each([
    ['100,000 items', `<ul>${'<li><a href="/a">Rapport annuel</a> 05/11/2025</li>'.repeat(100_000)}</ul>`],
    ['elements nested 100,000 deep', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['ends without beginnings, deep inside', `${'<div>'.repeat(100_000)}${'</p>'.repeat(100_000)}`],
    ['bodies in bodies', '<body><p>'.repeat(100_000)],
    ['links in links', '<a href="/x">Rapport annuel '.repeat(100_000)],
    ['a million signs', '<'.repeat(1_000_000)],
  ])('takes a few seconds at most: %s', { timeout: 10_000 }, async (_, html) => {
    expect((await read(html)).kind).toMatch(/feed|failed/)
  })
})
