import { readSource } from '../functions/adapters/source-reader.ts'
import { CHROME, FURTHER_CHROME, noticesIn, pageOf, type PageLang } from '../test/announcement-pages.ts'
import { SHAPES, type Shape } from '../test/announcement-shapes.ts'
import { SYSTEM_SHAPES } from '../test/announcement-systems.ts'

const LANGS: readonly PageLang[] = ['fr', 'ar', 'en', 'es']
const PAGES_A_SHAPE = 60

/** A row of numbers below 1, the same at every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const read = (html: string) =>
  readSource(
    { source: 'watched-page', selector: null },
    { bytes: new TextEncoder().encode(html), charset: null, address: 'https://www.body.example/actus' },
    Date.UTC(2026, 10, 23),
  )

/** What a list is made of, and what stands around it. */
interface Setting {
  readonly stock: 'plain' | 'further'
  readonly chrome: readonly string[]
}

/** Titles of a menu's length or longer, between menus and boxes; titles short, long, with days in them; and other lists beside them. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  plain: { stock: 'plain', chrome: Object.keys(CHROME) },
  'odd titles': { stock: 'further', chrome: Object.keys(CHROME) },
  'and other lists': { stock: 'further', chrome: Object.keys({ ...CHROME, ...FURTHER_CHROME }) },
}

/** How often a list is found whole, in order, with its days, in any chrome. */
async function foundOf(shape: Shape, seed: number, { stock, chrome }: Setting): Promise<number> {
  const random = numbers(seed)
  const next = (below: number): number => Math.floor(random.next().value * below)
  let found = 0
  for (let page = 0; page < PAGES_A_SHAPE; page += 1) {
    const lang = LANGS[page % LANGS.length] ?? 'fr'
    const notices = noticesIn(lang, 2 + next(7), stock)
    const around = chrome.filter(() => next(2) === 0)
    const split = next(around.length + 1)
    const html = pageOf({
      lang,
      list: shape.html(notices, lang),
      before: around.slice(0, split),
      after: around.slice(split).toReversed(),
      wrappers: next(5),
      main: next(2) === 0,
    })
    const outcome = await read(html)
    const entries = outcome.kind === 'feed' ? outcome.entries : []
    const isFound = entries.map(({ title }) => title).join('\n') === notices.map(({ title }) => title).join('\n')
    if (
      isFound &&
      entries.every(
        ({ published }, at) => (published?.slice(0, 10) ?? null) === (shape.dated ? notices[at]?.day : null),
      )
    )
      found += 1
  }
  return found
}

const HOSTILE: Readonly<Record<string, () => string>> = {
  '100,000 items': () => `<ul>${'<li><a href="/a">Rapport annuel</a> 05/11/2025</li>'.repeat(100_000)}</ul>`,
  '5 MB in one link': () => `<a href="/x">${'mot '.repeat(1_250_000)}</a>`,
  'nested 100,000 deep': () => `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`,
  'ends without beginnings': () => `${'<div>'.repeat(100_000)}${'</p>'.repeat(100_000)}`,
  '100,000 inline links': () =>
    Array.from({ length: 100_000 }, (_, at) => `<a href="/${at}">Rapport annuel ${at}</a> `).join(''),
}

/** `watched-pages`: lists found by shape, over random chrome, and what hostile pages cost. */
export async function run(): Promise<void> {
  const rows: Record<string, string>[] = []
  const startedMs = performance.now()
  for (const [at, [name, shape]] of Object.entries({ ...SHAPES, ...SYSTEM_SHAPES }).entries()) {
    const row: Record<string, string> = { shape: name }
    for (const [title, setting] of Object.entries(SETTINGS))
      row[title] = `${((100 * (await foundOf(shape, at + 1, setting))) / PAGES_A_SHAPE).toFixed(0)} %`
    rows.push(row)
  }
  const pages = rows.length * PAGES_A_SHAPE * Object.keys(SETTINGS).length
  console.table(rows)
  console.log(`${pages} pages, ${((performance.now() - startedMs) / pages).toFixed(1)} ms a page`)
  for (const [name, html] of Object.entries(HOSTILE)) {
    const page = html()
    const sinceMs = performance.now()
    const outcome = await read(page)
    const said = outcome.kind === 'feed' ? `${outcome.entries.length} announcements` : outcome.failure.kind
    console.log(`${name}: ${(performance.now() - sinceMs).toFixed(0)} ms, ${said}`)
  }
}
