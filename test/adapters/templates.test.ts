import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openTemplates, type Templates } from '../../functions/adapters/templates.ts'
import { wordsFor } from '../../functions/adapters/words.ts'
import { countOf } from '../../functions/core/mail/words.ts'
import { plain } from '../../functions/core/mail/passage.ts'
import { confirmationView, type EditionView } from '../../functions/core/mail/view.ts'
import { LANGUAGES, type EditionStory, type Language } from '../../functions/core/model.ts'
import { buildTemplates } from '../../infra/build-templates.ts'
import { pageOf, type Page } from './mail-page.ts'
import {
  brief,
  call,
  FOLLOW_UP,
  inArabic,
  LINKS,
  manyStories,
  matchesOf,
  member,
  PAGES_URL,
  roundtable,
  SENDER,
  story,
  viewOf,
} from '../core/mail/samples.ts'

let dir = ''
let templates: Templates

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'templates-'))
  await buildTemplates(dir)
  templates = await openTemplates(dir)
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const edition = (stories: readonly EditionStory[], lang: Language = 'fr') =>
  templates.renderEdition(viewOf(stories, lang), LINKS)
const confirmation = (lang: Language, sender = SENDER) => {
  const confirmUrl = `${PAGES_URL}/confirm/v1.k1.confirm.r1.1990000000.c2lnbmF0dXJl`
  return templates.renderConfirmation(
    confirmationView({ lang, confirmUrl, words: wordsFor(lang), sender, pagesUrl: PAGES_URL }),
  )
}
const textOf = (html: string) => (pageOf(html).querySelector('body')?.textContent ?? '').replace(/\s+/g, ' ')

// Outlook lays out by the old attributes of tables.
const validate = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-deprecated-attr': 'off', 'no-inline-style': 'off' },
})

async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validate.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe.each(LANGUAGES)('an edition in %s', (lang) => {
  const html = () => edition([roundtable({ eventId: 'e' }), inArabic({ eventId: 'e' }), story()], lang).html

  it('is in its language and direction, from the root on', () => {
    const document = pageOf(html())
    expect(document.documentElement.getAttribute('lang')).toBe(lang)
    expect(document.documentElement.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    expect(html()).toContain(lang === 'ar' ? 'text-align:right' : 'text-align:left')
  })

  it('marks what is in another language as such', () => {
    const headlines = [...pageOf(html()).querySelectorAll('h3')]
    expect(headlines.map((h3) => [h3.getAttribute('lang'), h3.getAttribute('dir')])).toContainEqual(['fr', 'ltr'])
    for (const arabic of pageOf(html()).querySelectorAll('[lang=ar]'))
      if (arabic.hasAttribute('dir')) expect(arabic.getAttribute('dir')).toBe('rtl')
  })

  it('has headings of three levels, and the links that a reader has a right to', () => {
    const document = pageOf(html())
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('h2')).toHaveLength(1)
    expect(document.querySelectorAll('h3')).toHaveLength(2)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    for (const link of Object.values(LINKS)) expect(links).toContain(link)
    expect(textOf(html())).toContain(SENDER.postalAddress)
  })

  it('says the same in its text part', () => {
    const mail = edition([roundtable({ followsUp: FOLLOW_UP }), call()], lang)
    const text = mail.text.replace(/[\u200F\u2068\u2069]/g, '').replace(/\s+/g, ' ')
    for (const element of pageOf(mail.html).querySelectorAll('h1, h2, h3, dt, dd bdi, .n, .q, .who b, .gap[lang]'))
      expect(text).toContain(element.textContent.replace(/\s+/g, ' ').trim())
  })

  it('loads nothing from anywhere', () => {
    const document = pageOf(html())
    expect([...document.querySelectorAll('img, link, iframe, script, object, [src], [background]')]).toEqual([])
    expect(html()).not.toMatch(/url\(|@import|@font-face/)
  })

  it('is HTML as mail clients read it', async () => {
    for (const page of [html(), confirmation(lang).html]) expect(await htmlFaults(page)).toEqual([])
  })
})

describe('the compiled templates', () => {
  it('escape every hole, and leave none of the build unfilled', async () => {
    for (const file of await readdir(dir)) {
      const template = await readFile(join(dir, file), 'utf8')
      expect(template).toContain('{{subject}}')
      expect(template).not.toMatch(/\{\{\{|\{\{&|%[a-z]+%|mj-include/)
    }
  })

  it('refuse a view that lacks what they name', () => {
    const lacking = Object.fromEntries(Object.entries(viewOf([story()])).filter(([field]) => field !== 'preheader'))
    expect(() => templates.renderEdition(lacking as unknown as EditionView, LINKS)).toThrow(/preheader/)
  })
})

describe.each(LANGUAGES)('the list of contents in %s', (lang) => {
  const stories = [
    ...Array.from({ length: 5 }, (_, n) => story({ title: `Brève ${n}`, matches: matchesOf('work') })),
    roundtable({ eventId: 'e', matches: matchesOf('asylum') }),
    inArabic({ eventId: 'e', matches: matchesOf('asylum') }),
  ]
  const contents = () => [...pageOf(edition(stories, lang).html).querySelectorAll('a[href^="#"]')]

  it('names each section with its stories counted, and leads there', () => {
    const document = pageOf(edition(stories, lang).html)
    const headings = [...document.querySelectorAll('h2')]
    expect(contents().map((link) => link.textContent)).toEqual(headings.map(({ textContent }) => textContent))
    for (const link of contents())
      expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent)
    const [first = '', second = ''] = headings.map((heading) => heading.textContent)
    for (const line of [`${first} · 2`, `${second} · 5`]) expect(textOf(edition(stories, lang).html)).toContain(line)
  })

  it('names the meetings by their headlines, and says the same in the text part', () => {
    const { html, text } = edition(stories, lang)
    const headline = roundtable().title
    expect(textOf(html).indexOf(`– ${headline}`)).toBeGreaterThan(0)
    expect(text.replace(/[\u200F\u2068\u2069]/g, '')).toContain(`  - ${headline}`)
    expect(textOf(html)).not.toContain('– Brève')
  })

  it('is left out of a short mail', () => {
    const { html, text } = edition(stories.slice(0, 4), lang)
    expect(html).not.toContain('href="#')
    expect(text).not.toContain(wordsFor(lang).contents)
  })
})

describe.each(LANGUAGES)('words of a source in %s', (lang) => {
  const document = () => pageOf(edition([roundtable({ followsUp: FOLLOW_UP }), inArabic(), call()], lang).html)

  it('lead to their place in the outlet’s page: what was said, alone and together, and the days to come', () => {
    const links = [...document().querySelectorAll('.q a, .n a')]
    expect(links.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        '«\u00A0Nous ignorons encore combien reviennent\u00A0»',
        'Les participants ont appelé à publier les chiffres chaque trimestre',
        'دعا المشاركون إلى نشر الأرقام كل ثلاثة أشهر',
        'Applications are open until 20 March.',
      ]),
    )
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^https:\/\/[\x21-\x7e]+#:~:text=[\w%,.]+$/)
  })

  it('are no wall of links: where style sheets are dropped too, they look like text', () => {
    for (const link of document().querySelectorAll('.q a, .n a'))
      expect(link.getAttribute('style')).toMatch(/color:#(20262b|59626b);text-decoration:none/)
  })

  it('say what was announced in an earlier edition, and lead to its line in the archive', () => {
    const links = [...document().querySelectorAll('a')]
    const found = links.find((link) => link.textContent === FOLLOW_UP.title)
    expect(found?.getAttribute('href')).toMatch(/\/archive\/2031-w08#:~:text=Un%20observatoire%20des%20retours,/)
    expect(textOf(edition([roundtable({ followsUp: FOLLOW_UP })], lang).html)).toMatch(
      /23.*Un observatoire des retours/,
    )
  })
})

describe('a mail in the dark', () => {
  it('says that it knows both schemes', () => {
    const { html } = edition([story()])
    expect(pageOf(html).querySelector('meta[name=color-scheme]')?.getAttribute('content')).toBe('light dark')
    expect(html).toContain('@media (prefers-color-scheme: dark)')
  })
})

describe('a field that is empty', () => {
  it('leaves nothing behind', () => {
    const bare = story({ url: null, published: null, brief: brief({ kinds: ['roundtable'] }) })
    const document = pageOf(edition([bare]).html)
    expect(document.querySelectorAll('dl, .who, .q')).toHaveLength(0)
    expect(document.querySelector('h3 a')).toBeNull()
    expect(
      [...document.querySelectorAll('p, dd, dt, h3')].filter((element) => element.textContent.trim() === ''),
    ).toEqual([])
    expect(textOf(edition([bare]).html)).not.toMatch(/undefined|null|\[object|\{\{/)
  })
})

describe('an edition of very many stories', () => {
  const long = 'Une phrase de la source qui raconte ce qui fut dit et décidé ce jour-là à Tazmourt. '.repeat(3)
  const many = Array.from({ length: 150 }, () =>
    roundtable({ brief: brief({ ...roundtable().brief, summary: [long, long, long] }) }),
  )

  it.each(['fr', 'ar'] as const)('stays within what mail clients show, and links the rest, in %s', (lang) => {
    const mail = edition(many, lang)
    expect(Buffer.byteLength(mail.html)).toBeLessThan(102_000)
    expect(linksTo(mail.html, LINKS.archive)).toContain(wordsFor(lang).readWhole)
    expect(mail.text).toContain(wordsFor(lang).readWhole)
    expect(mail.subject).toContain('150')
  })
})

const linksTo = (html: string, address: string) =>
  [...pageOf(html).querySelectorAll('a')]
    .filter((link) => link.getAttribute('href') === address)
    .map(({ textContent }) => textContent)

describe.each(LANGUAGES)('a week of 114 stories in %s', (lang) => {
  const stories = manyStories(114)
  const mail = () => edition(stories, lang)

  it('fits, keeps who said what in every card, and shows as many others as there is room for', () => {
    const { html } = mail()
    expect(Buffer.byteLength(html)).toBeLessThan(98_000)
    const said = stories.flatMap(({ brief: { kinds, speakers, collective } }) =>
      kinds.length === 0 ? [] : [...speakers.flatMap(({ statements }) => statements), ...collective],
    )
    expect(pageOf(html).querySelectorAll('.q').length).toBe(said.length)
    expect(pageOf(html).querySelectorAll('.short h3').length).toBeGreaterThan(0)
  })

  it('counts what it shows and what it leaves to the archive, and says the same in the text part', () => {
    const { html, text } = mail()
    const shownCount = pageOf(html).querySelectorAll('h3').length
    expect(textOf(html)).toContain(countOf(wordsFor(lang).storyCount, 114, lang))
    const plainText = text.replace(/[\u200F\u2068\u2069]/g, '').replace(/\s+/g, ' ')
    const shown = countOf(wordsFor(lang).shown, shownCount, lang).replace(/\s+/g, ' ')
    expect(textOf(html)).toContain(shown)
    expect(plainText).toContain(shown)
    const more = linksTo(html, LINKS.archive).filter((words) => /\d/.test(words))
    expect(more.reduce((sum, words) => sum + Number(/\d+/.exec(words)?.[0]), 0)).toBe(114 - shownCount)
    for (const words of more) expect(plainText).toMatch(new RegExp(`${words} ?: ${LINKS.archive}`))
  })

  it('is HTML as mail clients read it', async () => {
    expect(await htmlFaults(mail().html)).toEqual([])
  })
})

describe('a confirmation', () => {
  it.each(LANGUAGES)('asks once, by a link to a page with a button, in %s', (lang) => {
    const document = pageOf(confirmation(lang).html)
    const confirming = [...document.querySelectorAll('a')].filter((a) => a.getAttribute('href')?.includes('/confirm/'))
    expect(confirming).toHaveLength(2)
    expect(document.querySelector('h1')?.textContent).toBe(wordsFor(lang).confirmation.heading)
    expect(document.documentElement.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
  })
})

// ── hostile text ─────────────────────────────────────────────────────────────

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" style="position:fixed" onclick="alert(1)',
  '</h3></td></table><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '{{{constructor.constructor "return process"}}}{{#each .}}{{/each}}',
  '<mj-include path="/etc/passwd" /><mj-raw><script>1</script></mj-raw>',
  '<!--[if mso]><script>alert(1)</script><![endif]--> --!> -->',
  '\u202Egnp.exe\u2067<b>',
  '&lt;script&gt;&#x3C;img src=x&#62;',
  '</title><style>*{display:none}</style><title>',
  'javascript:alert(1)',
  'http://a.example/"onmouseover="alert(1)',
  "https://a.example/'><script>alert(1)</script>",
]

/** Every text and every address of a story is the payload. */
function poisoned(payload: string): EditionStory {
  const statement = { name: payload, role: payload, statements: [payload, payload] }
  return story({
    lang: payload,
    title: payload,
    url: payload,
    outlet: payload,
    published: payload,
    alsoIn: [member(`${payload}x`, payload)],
    matches: matchesOf('governance', payload),
    followsUp: { editionId: payload, storyId: payload, title: payload, day: '2031-02-23' },
    brief: brief({
      lang: payload,
      kinds: ['roundtable'],
      organizers: [payload],
      theme: payload,
      place: payload,
      date: payload,
      speakers: [statement],
      collective: [`${payload} and six more words after that`],
      upcoming: [{ kind: 'deadline', date: '2099-01-01', endDate: null, text: `until 2099 ${payload} at noon` }],
      summary: [payload],
    }),
  })
}

/** The names of all elements and attributes, and how many elements there are that work on the whole page. */
function shapeOf(document: Page): Set<string> {
  const names = new Set<string>()
  for (const element of document.querySelectorAll('*')) {
    names.add(element.localName)
    for (const { name } of [...element.attributes]) names.add(`${element.localName}[${name}]`)
  }
  return names.add(`${document.querySelectorAll('style, meta, title').length} style, meta, title`)
}
const shape = (html: string) => shapeOf(pageOf(html))

function expectHarmless(html: string, known: ReadonlySet<string>): void {
  const document = pageOf(html)
  expect([...shapeOf(document)].filter((name) => !known.has(name))).toEqual([])
  const targets = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(targets.filter((target) => !/^(https?:\/\/[^\s"'<>]+|#section-\d+)$/.test(target))).toEqual([])
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))

describe('hostile text in every field', () => {
  const known = () =>
    shape(edition([roundtable({ eventId: 'e', followsUp: FOLLOW_UP }), inArabic({ eventId: 'e' }), call()]).html)

  it.each(PAYLOADS)('is shown as text: %j', (payload) => {
    const { html } = templates.renderEdition(
      viewOf([poisoned(payload), { ...poisoned(payload), eventId: 'e' }, inArabic({ eventId: 'e' })], 'fr', {
        edition: {
          window: { fromMs: 0, toMs: Date.UTC(2031, 2, 3) },
          topics: [{ id: 'governance', names: { fr: payload, ar: payload, en: payload, es: payload } }],
        },
        sender: { name: payload, postalAddress: payload },
      }),
      LINKS,
    )
    expectHarmless(html, known())
    expect(pageOf(html).querySelector('h3')?.textContent).toBe(plain(payload))
  })

  it('does not come in by the settings of a confirmation', () => {
    const clean = shape(confirmation('en').html)
    for (const payload of PAYLOADS)
      expectHarmless(confirmation('en', { name: payload, postalAddress: payload }).html, clean)
  })

  const corpus = join(
    process.env['SHARED_DIR'] ?? join(import.meta.dirname, '../../../shared'),
    'hostile/xss/payloads.json',
  )

  it.skipIf(!existsSync(corpus))(
    'is harmless for every payload of the hostile corpus (skipped where SHARED_DIR has none)',
    async () => {
      const payloads = z.array(z.object({ payload: z.string() })).parse(JSON.parse(await readFile(corpus, 'utf8')))
      const clean = known()
      // Eight of them in a story, forty stories in a mail.
      const stories = chunks(
        payloads.map(({ payload }) => payload),
        8,
      ).map(
        ([title = '', url = '', outlet = '', organizer = '', theme = '', place = '', speaker = '', sentence = '']) =>
          story({
            title,
            url,
            outlet,
            brief: brief({
              kinds: ['roundtable'],
              organizers: [organizer],
              theme,
              place,
              speakers: [{ name: speaker, role: sentence, statements: [speaker] }],
              summary: [sentence],
            }),
          }),
      )
      for (const some of chunks(stories, 40)) expectHarmless(templates.renderEdition(viewOf(some), LINKS).html, clean)
    },
    120_000,
  )
})
