import { readFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SAMPLE_FEEDS_FILE, SAMPLE_WEEK_ENDS_MS, startNewsroom, type Newsroom } from '../../../infra/local/newsroom.ts'
import { sampleOutlets, type FeedOutlet, type SampleEntry } from '../../../infra/local/newsroom/outlets.ts'
import { parseFeed } from '../../../functions/adapters/feed-parser.ts'
import { decodePage } from '../../../functions/adapters/page-encoding.ts'
import { readPage } from '../../../functions/adapters/page-reader.ts'
import { readSource } from '../../../functions/adapters/source-reader.ts'
import { readOpml } from '../../../functions/adapters/opml.ts'
import { respell } from '../../../infra/local/newsroom/respell.ts'

const [WEEK_1_MS, WEEK_2_MS] = SAMPLE_WEEK_ENDS_MS
const DAY_MS = 86_400_000

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

let nowMs: number
let newsroom: Newsroom

beforeEach(async () => {
  nowMs = WEEK_1_MS
  newsroom = await startNewsroom({ now: () => nowMs })
})
afterEach(() => newsroom.close())

/** Asks the newsroom's port for an address on one of its hosts, as the local connector does. */
const get = (address: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { host, pathname, search } = new URL(address)
    request(
      { host: '127.0.0.1', port: newsroom.port, path: pathname + search, headers: { host, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
        )
      },
    )
      .on('error', reject)
      .end()
  })

const validatorsOf = ({ headers }: Answer) => ({
  'if-none-match': headers.etag ?? '',
  'if-modified-since': headers['last-modified'] ?? '',
})
const textOf = ({ bytes, headers }: Answer) =>
  new TextDecoder(/charset=([\w-]+)/.exec(headers['content-type'] ?? '')?.[1], { fatal: true }).decode(bytes)
const occurrences = (text: string, part: string) => text.split(part).length - 1

const outlets = sampleOutlets()
const feeds = outlets.filter((outlet): outlet is FeedOutlet => outlet.answers === 'feed')
const entries = feeds.flatMap((outlet) => outlet.entries.map((entry) => ({ outlet, entry })))
const addressOf = (label: string) => {
  const outlet = outlets.find((candidate) => candidate.label === label)!
  return `http://${outlet.host}${outlet.path}`
}
const entryOf = (label: string, slug: string): SampleEntry =>
  feeds.find((outlet) => outlet.label === label)!.entries.find((entry) => entry.slug === slug)!

describe('the sample calendar', () => {
  const firstWeek = entries.filter(({ entry }) => entry.publishedMs <= WEEK_1_MS)
  const secondWeek = entries.filter(({ entry }) => entry.publishedMs > WEEK_1_MS)

  it('holds a full first week, old entries among it, and a smaller second one', () => {
    expect(firstWeek.length).toBeGreaterThanOrEqual(45)
    expect(firstWeek.length).toBeLessThanOrEqual(70)
    expect(secondWeek.length).toBeGreaterThanOrEqual(15)
    expect(secondWeek.length).toBeLessThanOrEqual(25)
    const old = firstWeek.filter(({ entry }) => entry.publishedMs < WEEK_1_MS - 14 * DAY_MS)
    expect(old.length).toBeGreaterThanOrEqual(5)
  })

  it('brings nothing new after the second week', () => {
    expect(secondWeek.filter(({ entry }) => entry.publishedMs > WEEK_2_MS)).toEqual([])
  })

  it('shows an entry once its hour has come, not before', async () => {
    const address = addressOf('atlas-presse')
    const { publishedMs } = entryOf('atlas-presse', 'marine-secours-63-dakhla')
    nowMs = publishedMs - 1
    expect(textOf(await get(address))).not.toContain('marine-secours-63-dakhla')
    nowMs = publishedMs
    expect(textOf(await get(address))).toContain('marine-secours-63-dakhla')
  })
})

describe('a feed asked again', () => {
  it('answers 304 without a body while nothing has changed', async () => {
    for (const { label } of feeds) {
      const first = await get(addressOf(label))
      const again = await get(addressOf(label), validatorsOf(first))
      expect([label, again.status, again.bytes.length]).toEqual([label, 304, 0])
    }
  })

  it('answers in full a week later, but for the one that has nothing new', async () => {
    const firsts = new Map<string, Answer>()
    for (const { label } of feeds) firsts.set(label, await get(addressOf(label)))
    nowMs = WEEK_2_MS
    const statuses: [string, number][] = []
    for (const [label, first] of firsts)
      statuses.push([label, (await get(addressOf(label), validatorsOf(first))).status])
    expect(statuses.filter(([, status]) => status === 304)).toEqual([['marsad-alhijra', 304]])
    expect(statuses.filter(([, status]) => status !== 304 && status !== 200)).toEqual([])
  })

  it('answers 304 everywhere in the weeks after', async () => {
    nowMs = WEEK_2_MS
    const firsts = new Map<string, Answer>()
    for (const { label } of feeds) firsts.set(label, await get(addressOf(label)))
    nowMs = WEEK_2_MS + 7 * DAY_MS
    for (const [label, first] of firsts)
      expect([label, (await get(addressOf(label), validatorsOf(first))).status]).toEqual([label, 304])
  })

  it('goes by the date alone where no tag is sent, and by the tag where both are', async () => {
    const address = addressOf('agence-sahel')
    const modified = (await get(address)).headers['last-modified'] ?? ''
    expect((await get(address, { 'if-modified-since': modified })).status).toBe(304)
    expect((await get(address, { 'if-modified-since': 'Mon, 09 Nov 2026 00:00:00 GMT' })).status).toBe(200)
    expect((await get(address, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200)
  })
})

describe('every feed of the OPML', () => {
  const { listings, faults } = readOpml(readFileSync(SAMPLE_FEEDS_FILE, 'utf8'))

  it('is taken as it stands', () => {
    expect(faults).toEqual([])
    expect(new Set(listings.map(({ lang }) => lang))).toEqual(new Set(['fr', 'ar', 'en', 'es']))
    for (const { country } of listings) expect(country).toMatch(/^(?:UK|[A-Z][a-z]+)$/)
  })

  it('is an outlet of the newsroom, in its language, and the other way round', () => {
    const listed = listings.map(({ outlet, address }) => [outlet, address]).sort()
    expect(listed).toEqual(outlets.map(({ name, label }) => [name, addressOf(label)]).sort())
    expect(listings.map(({ address }) => address).sort()).toEqual([...newsroom.feedAddresses].sort())
    for (const { label, lang } of feeds)
      expect([label, listings.find(({ address }) => address === addressOf(label))?.lang]).toEqual([label, lang])
  })

  it.each([
    ['the first week', WEEK_1_MS],
    ['the second week', WEEK_2_MS],
  ])('is served as meant in %s', async (_, clockMs) => {
    nowMs = clockMs
    for (const outlet of outlets) {
      const answer = await get(addressOf(outlet.label))
      expect([outlet.label, answer.status]).toEqual([outlet.label, outlet.answers === 'not-found' ? 404 : 200])
      if (outlet.answers !== 'feed') continue
      const text = textOf(answer)
      for (const entry of outlet.entries)
        expect([entry.slug, text.includes(entry.slug)]).toEqual([entry.slug, entry.publishedMs <= clockMs])
    }
  })
})

describe('the product’s own reader', () => {
  it('finds every entry as it was written, whatever the format, charset or fault', async () => {
    nowMs = WEEK_2_MS
    for (const outlet of feeds) {
      const source = outlet.format === 'page' ? 'watched-page' : 'feed'
      const { bytes } = await get(addressOf(outlet.label))
      const document = { bytes, charset: outlet.charset, address: addressOf(outlet.label) }
      const read = await readSource({ source, selector: null }, document, nowMs)
      if (read.kind === 'failed') throw new Error(`${outlet.label}: ${read.failure.reason}`)
      expect(read.entries.map(({ title, url, published }) => [title, url, published && Date.parse(published)])).toEqual(
        outlet.entries.map(({ title, link, publishedMs, dated }) => {
          // A page says the day alone.
          const saidMs = source === 'feed' ? publishedMs : publishedMs - (publishedMs % DAY_MS)
          return [title, link, dated ? saidMs : null]
        }),
      )
    }
  })

  it('finds the text of each announcement on the page that the list links to', async () => {
    nowMs = WEEK_2_MS
    const pages = feeds.filter(({ format }) => format === 'page').flatMap((outlet) => outlet.entries)
    const told = pages.filter(({ paragraphs }) => paragraphs.length > 1)
    expect(told.length).toBeGreaterThan(2)
    for (const { link, title, paragraphs } of told)
      expect(readPage(decodePage((await get(link)).bytes).text, link)).toMatchObject({
        title,
        text: paragraphs.join('\n\n'),
      })
    nowMs = WEEK_1_MS
    expect((await get('http://observatoire-oasis.example/annonces/seminaire-errachidia-foggaras')).status).toBe(404)
  })

  it('knows the login page for what it is', async () => {
    expect(await parseFeed(textOf(await get(addressOf('kiosque-reserve'))), null)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'html' },
    })
  })
})

describe('the faults and habits of outlets', () => {
  it('one feed is ISO-8859-1, and references what that charset lacks', async () => {
    const answer = await get(addressOf('courrier-du-detroit'))
    expect(answer.headers['content-type']).toBe('application/rss+xml; charset=iso-8859-1')
    const text = answer.bytes.toString('latin1')
    expect(text).toContain('encoding="ISO-8859-1"')
    expect(text).toContain('Tétouan')
    expect(text).toContain('l&#8217;association')
    // Neither the bytes of windows-1252's own letters nor UTF-8.
    expect(answer.bytes.some((byte) => byte >= 0x80 && byte < 0xa0)).toBe(false)
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes)).toThrow()
  })

  it('one feed is windows-1256', async () => {
    const answer = await get(addressOf('barid-aljanoub'))
    expect(answer.headers['content-type']).toBe('application/rss+xml; charset=windows-1256')
    const text = textOf(answer)
    expect(text).toContain('encoding="WINDOWS-1256"')
    expect(text).toContain('العيون تحتضن يوما دراسيا')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes)).toThrow()
  })

  it('one feed has bare ampersands in titles and links', async () => {
    const text = textOf(await get(addressOf('harbour-ledger')))
    expect(text).toContain('<title>Diaspora & development: Bristol panel')
    expect(text).toContain('<link>http://harbour-ledger.example/story?id=diaspora-panel-bristol&section=news</link>')
    const others = feeds.filter(({ label }) => label !== 'harbour-ledger')
    for (const { label } of others)
      if (!label.startsWith('orilla')) expect(textOf(await get(addressOf(label)))).not.toMatch(/&(?!#?\w+;)/)
  })

  it('one feed is of WordPress: the whole text in content:encoded, and its footer below', async () => {
    const text = textOf(await get(addressOf('atlas-presse')))
    const items = feeds
      .find(({ label }) => label === 'atlas-presse')!
      .entries.filter(({ publishedMs }) => publishedMs <= WEEK_1_MS)
    expect(occurrences(text, '<content:encoded>')).toBe(items.length)
    expect(occurrences(text, '</a> est apparu en premier sur <a href')).toBe(items.length * 2)
  })

  it('one is Atom, one RDF, one JSON, and one in Arabic UTF-8', async () => {
    expect(textOf(await get(addressOf('meridian-wire')))).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
    expect(textOf(await get(addressOf('observatoire-bouregreg')))).toContain('<rdf:RDF ')
    expect(JSON.parse(textOf(await get(addressOf('orilla-norte'))))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Orilla Norte',
    })
    const arabic = await get(addressOf('sahifat-alwadi'))
    expect(arabic.headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(arabic.bytes.toString('utf8')).toContain('مائدة مستديرة')
  })

  it('one hides behind a login page, answered with 200', async () => {
    const answer = await get(addressOf('kiosque-reserve'))
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(textOf(answer)).toContain('<form')
  })

  it('some entries have no date and some no text', async () => {
    const text = textOf(await get(addressOf('cahiers-des-passages')))
    expect(occurrences(text, '<item>')).toBe(3)
    expect(occurrences(text, '<pubDate>')).toBe(1)
    expect(occurrences(text, '<description>')).toBe(1 + 2)
  })

  it('answers 404 for hosts and paths that it does not know, and tells of every request', async () => {
    await get('http://nobody.example/feed')
    await get('http://atlas-presse.example/elsewhere')
    await get(addressOf('agence-sahel'))
    expect(newsroom.requests()).toEqual([
      { host: 'nobody.example', path: '/feed', status: 404 },
      { host: 'atlas-presse.example', path: '/elsewhere', status: 404 },
      { host: 'agence-sahel.example', path: '/fil/general.rss', status: 200 },
    ])
  })

  it('names no host outside .example', async () => {
    nowMs = WEEK_2_MS
    const vocabularies = /^(www\.w3\.org|purl\.org|jsonfeed\.org)$/
    for (const { label } of feeds) {
      const hosts = textOf(await get(addressOf(label))).matchAll(/https?:\/\/([^/"'<\s]+)/g)
      for (const [, host = ''] of hosts) if (!vocabularies.test(host)) expect(host).toMatch(/\.example$/)
    }
  })
})

describe('the copies', () => {
  it('keep the words of their original: whole, retitled', () => {
    const original = entryOf('faro-del-sur', 'mesa-redonda-algeciras-menores')
    const copy = entryOf('orilla-norte', 'una-casa-antes-que-un-centro')
    expect(copy.paragraphs).toEqual(original.paragraphs)
    expect(copy.title).not.toBe(original.title)
  })

  it('are cut, or have chrome around', () => {
    const report = entryOf('atlas-presse', 'rapport-logement-observatoire-casablanca').paragraphs
    const cut = entryOf('courrier-du-detroit', 'logement-migrants-casablanca-rapport').paragraphs
    expect(cut).toEqual([report[0], report[1], report[2], report[4], report[6]])
    const panel = entryOf('agence-sahel', 'panel-climat-dakar').paragraphs
    expect(entryOf('atlas-presse', 'panel-dakar-climat-mobilites').paragraphs.slice(1, -2)).toEqual(panel)
  })

  it('are spelled otherwise in Arabic', () => {
    const original = entryOf('sahifat-alwadi', 'maida-mustadira-kafaat-rabat')
    const copy = entryOf('barid-aljanoub', 'kafaat-bila-hudud')
    expect(copy.paragraphs).not.toEqual(original.paragraphs)
    expect(copy.paragraphs).toEqual(original.paragraphs.map(respell))
    expect(respell('أكّد إلى الهجرة')).toBe('اكد الي الهجـــره')
  })

  it('appear after their original', () => {
    const later = (copy: SampleEntry, original: SampleEntry) => copy.publishedMs > original.publishedMs
    expect(
      later(
        entryOf('barid-aljanoub', 'tamadrus-atfal-almuhajirin-oujda'),
        entryOf('sahifat-alwadi', 'nadwa-oujda-alhijra-walhudud'),
      ),
    ).toBe(true)
    expect(
      later(
        entryOf('harbour-ledger', 'casablanca-rents-migrants'),
        entryOf('meridian-wire', 'casablanca-observatory-housing-report'),
      ),
    ).toBe(true)
  })
})

describe('the days that the texts name', () => {
  const weekdays: Record<string, readonly string[]> = {
    fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  }
  const months: Record<string, readonly RegExp[]> = {
    fr: [/janvier/, /décembre/, /novembre/],
    ar: [/يناير/, /ديسمبر|دجنبر/, /نوفمبر|نونبر/],
    en: [/January/, /December/, /November/],
    es: [/enero/, /diciembre/, /noviembre/],
  }
  const monthNumbers = [0, 11, 10]

  it('fall on the weekday that stands beside the date', () => {
    let checked = 0
    for (const { outlet, entry } of entries) {
      const names = weekdays[outlet.lang]!
      const dated = new RegExp(`(${names.join('|')}) (\\d{1,2})(?: de)? (\\p{L}+)(?: (?:de )?(\\d{4}))?`, 'gu')
      for (const [words, weekday = '', day, month = '', year] of [entry.title, ...entry.paragraphs]
        .join('\n')
        .matchAll(dated)) {
        const place = months[outlet.lang]!.findIndex((name) => name.test(month))
        if (place < 0) continue
        const written = new Date(
          Date.UTC(Number(year ?? new Date(entry.publishedMs).getUTCFullYear()), monthNumbers[place], Number(day)),
        )
        expect([entry.slug, words, names[written.getUTCDay()]]).toEqual([entry.slug, words, weekday])
        checked += 1
      }
    }
    expect(checked).toBeGreaterThanOrEqual(10)
  })

  // What a text says with a bare weekday, beside the day it means.
  it.each([
    ['atlas-presse', 'competences-sans-frontieres-table-ronde-rabat', 'ont plaidé, jeudi à Rabat', '2026-11-19'],
    ['atlas-presse', 'rapport-logement-observatoire-casablanca', 'a rendu public, mercredi', '2026-11-18'],
    ['atlas-presse', 'marine-secours-141-dakhla', 'a recueilli, lundi', '2026-11-16'],
    ['atlas-presse', 'table-ronde-football-arbitrage-video', 'vendredi à Marrakech', '2026-11-20'],
    ['atlas-presse', 'colloque-diasporas-fes-octobre', 'jeudi à Fès', '2026-10-15'],
    ['atlas-presse', 'nomination-observatoire-casablanca', 'a été nommée, mercredi', '2026-11-25'],
    ['atlas-presse', 'seminaire-agadir-saisonniers', 'jeudi à Agadir', '2026-11-26'],
    ['atlas-presse', 'marine-secours-63-dakhla', 'a recueilli, jeudi', '2026-11-26'],
    ['courrier-du-detroit', 'atelier-journalistes-tanger', 'mardi et mercredi à Tanger', '2026-11-17'],
    ['courrier-du-detroit', 'marine-secours-87-larache', 'a recueilli, vendredi', '2026-11-20'],
    ['courrier-du-detroit', 'observatoire-prix-marches', 'lundi à Tanger', '2026-11-16'],
    ['courrier-du-detroit', 'logement-migrants-casablanca-rapport', 'a rendu public, mercredi', '2026-11-18'],
    ['courrier-du-detroit', 'reseau-journalistes-migrations-nord', 'ont annoncé, vendredi', '2026-11-27'],
    ['agence-sahel', 'panel-climat-dakar', 'mercredi à Dakar', '2026-11-18'],
    ['agence-sahel', 'loi-asile-adoptee-commission', 'a adopté, vendredi', '2026-11-20'],
    ['agence-sahel', 'ouverture-observatoire-saint-louis', 'mardi à Saint-Louis', '2026-11-24'],
    ['sahifat-alwadi', 'maida-mustadira-kafaat-rabat', 'اليوم الخميس بالرباط', '2026-11-19'],
    ['sahifat-alwadi', 'dawra-takwiniya-qudat-fes', 'يومي الجمعة والسبت', '2026-11-20'],
    ['sahifat-alwadi', 'bahriya-inqad-141-dakhla', 'أمس الاثنين', '2026-11-16'],
    ['sahifat-alwadi', 'nadwa-oujda-alhijra-walhudud', 'اليوم الأربعاء بوجدة', '2026-11-25'],
    ['sahifat-alwadi', 'bahriya-inqad-63-dakhla', 'أمس الخميس', '2026-11-26'],
    ['barid-aljanoub', 'yawm-dirasi-laayoune', 'أمس السبت', '2026-11-21'],
    ['barid-aljanoub', 'tamadrus-atfal-almuhajirin-oujda', 'اليوم الأربعاء بوجدة', '2026-11-25'],
    ['marsad-alhijra', 'taqrir-alghaibun-fi-albahr', 'اليوم الثلاثاء بتونس', '2026-11-17'],
    ['marsad-alhijra', 'iftitah-far-sfax', 'صباح الجمعة', '2026-11-20'],
    ['harbour-ledger', 'diaspora-panel-bristol', 'heard on Tuesday', '2026-11-17'],
    ['harbour-ledger', 'glasgow-seminar-skills', 'organised on Wednesday', '2026-11-25'],
    ['meridian-wire', 'casablanca-observatory-housing-report', 'released on Wednesday', '2026-11-18'],
    ['meridian-wire', 'tunis-workshop-interpreters', 'capital on Thursday', '2026-11-19'],
    ['meridian-wire', 'saint-louis-observatory-opens', 'observatory on Tuesday', '2026-11-24'],
    ['faro-del-sur', 'mesa-redonda-algeciras-menores', 'este viernes en Algeciras', '2026-11-20'],
    ['faro-del-sur', 'observatorio-anuario-empleo', 'este martes en Sevilla', '2026-11-17'],
    ['faro-del-sur', 'jornada-malaga-padron', 'este jueves en Málaga', '2026-11-26'],
    ['orilla-norte', 'curso-las-palmas-primera-acogida', 'el miércoles en Las Palmas', '2026-11-18'],
    ['orilla-norte', 'agadir-temporeros-seminario', 'el jueves en Agadir', '2026-11-26'],
  ])('%s/%s: “%s” is %s', (label, slug, words, day) => {
    const outlet = feeds.find((candidate) => candidate.label === label)!
    const entry = entryOf(label, slug)
    expect(entry.paragraphs.join('\n')).toContain(words)
    const weekday = weekdays[outlet.lang]![new Date(`${day}T12:00:00Z`).getUTCDay()]
    expect(words).toContain(weekday)
    const ageDays = (entry.publishedMs - Date.parse(`${day}T00:00:00Z`)) / DAY_MS
    expect(ageDays).toBeGreaterThan(0)
    expect(ageDays).toBeLessThan(7)
  })
})
