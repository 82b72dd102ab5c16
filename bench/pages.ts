import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import * as z from 'zod'
import { decodePage } from '../functions/adapters/page-encoding.ts'
import { readPage } from '../functions/adapters/page-reader.ts'
import { cleanText, withoutLearnedBlocks } from '../functions/core/articles/chrome.ts'
import { learnChrome, NOTHING_LEARNED } from '../functions/core/articles/learned-chrome.ts'
import { LANGUAGES, type Language } from '../functions/core/model.ts'
import { tokens } from '../functions/core/text/fold.ts'
import { inventedFeed, removalOf } from '../test/core/articles/invented-outlets.ts'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, process.env['SHARED_DIR'] || '../shared')
/** The sets of pages, and whether all of one are of one outlet. */
const SETS = [
  { name: 'orange-actu-fr', isOneOutlet: true },
  { name: 'article-extraction-benchmark', isOneOutlet: false },
]
const OUTLETS = 40

const Gold = z.looseObject({
  id: z.string().optional(),
  html: z.string().optional(),
  article: z.string().optional(),
  articleBody: z.string().optional(),
})

interface GoldPage {
  readonly name: string
  readonly html: string
  readonly text: string
}

/**
 * How well the article of a page is found: 4-gram precision, recall and F1, mean over pages, beside Mozilla's Readability
 * alone on the same documents, and where a set is of one outlet with what is learned from it; pages a second of each. Then
 * how much of the chrome of invented outlets is learned away, by language, and how much of their articles stays.
 */
export async function run(): Promise<void> {
  if (!existsSync(join(shared, 'articles'))) print(`No pages: ${shared} is not there. Name its folder in SHARED_DIR.`)
  else for (const set of SETS) measureSet(set.name, set.isOneOutlet)
  print(`\n${'invented outlets'.padEnd(38)}  chrome gone   articles kept   (shares in %, ${OUTLETS} feeds a language)`)
  for (const lang of LANGUAGES) measureLanguage(lang)
  return Promise.resolve()
}

function measureSet(name: string, isOneOutlet: boolean): void {
  const pages = readGold(join(shared, 'articles', name))
  print(`\n${`${name} (${pages.length} pages)`.padEnd(38)}      P      R     F1   pages/s`)
  const bare = timed(pages, ({ html }) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    return new Readability(document, { charThreshold: 250 }).parse()?.textContent ?? ''
  })
  printRow('Readability alone', pages, bare)
  const read = timed(pages, ({ html, name: id }) => {
    const page = readPage(html, id)
    return 'kind' in page ? { title: '', text: '' } : page
  })
  printRow('each page alone', pages, { ...read, results: read.results.map(({ text }) => text) })
  if (!isOneOutlet) return
  const learned = learnChrome(NOTHING_LEARNED, read.results)
  const results = read.results.map(({ text }) => withoutLearnedBlocks(text, learned))
  printRow(`with ${Object.keys(learned.blocks).length} blocks learned from them`, pages, { results, perSecond: null })
}

function readGold(folder: string): readonly GoldPage[] {
  const lines = readFileSync(join(folder, 'GOLD.jsonl'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    if (line.trim() === '') return []
    const gold = Gold.parse(JSON.parse(line))
    const name = (gold.html ?? gold.id ?? '').replace(/^.*\//, '').replace(/\.html?(\.gz)?$/, '')
    const text = gold.article ?? gold.articleBody ?? ''
    const html = decodePage(gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`)))).text
    return grams(text).size === 0 ? [] : [{ name, html, text }]
  })
}

interface Timed<Result> {
  readonly results: readonly Result[]
  readonly perSecond: number | null
}

function timed<Result>(pages: readonly GoldPage[], read: (page: GoldPage) => Result): Timed<Result> {
  const startMs = performance.now()
  const results = pages.map(read)
  return { results, perSecond: (pages.length / (performance.now() - startMs)) * 1_000 }
}

/** The runs of four words of a text, each with how often it stands there. */
function grams(text: string): ReadonlyMap<string, number> {
  const words = tokens(text)
  const counts = new Map<string, number>()
  for (let at = 0; at + 4 <= words.length; at++) {
    const gram = words.slice(at, at + 4).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

function printRow(label: string, pages: readonly GoldPage[], { results, perSecond }: Timed<string>): void {
  let [precisions, recalls, scores] = [0, 0, 0]
  pages.forEach(({ text }, at) => {
    const want = grams(text)
    const got = grams(results[at] ?? '')
    const hits = [...want].reduce((sum, [gram, count]) => sum + Math.min(count, got.get(gram) ?? 0), 0)
    const precision = got.size === 0 ? 0 : hits / total(got)
    const recall = hits / total(want)
    precisions += precision
    recalls += recall
    scores += precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  })
  const share = (sum: number): string => ((100 * sum) / pages.length).toFixed(1).padStart(6)
  const speed = perSecond === null ? '' : perSecond.toFixed(0).padStart(8)
  print(`${label.padEnd(38)} ${share(precisions)} ${share(recalls)} ${share(scores)} ${speed}`)
}

function measureLanguage(lang: Language): void {
  const shares = { listed: { removed: 0, kept: 0 }, learned: { removed: 0, kept: 0 } }
  for (let seed = 1; seed <= OUTLETS; seed++) {
    const feed = inventedFeed(lang, seed, 6 + (seed % 20))
    const learned = learnChrome(NOTHING_LEARNED, feed)
    for (const [way, known] of [['listed', NOTHING_LEARNED] as const, ['learned', learned] as const]) {
      const { removed, kept } = removalOf(
        feed,
        ({ text, title }) => cleanText(text, { title, lang, learned: known }).text,
      )
      shares[way] = { removed: shares[way].removed + removed, kept: shares[way].kept + kept }
    }
  }
  const percent = (sum: number): string => ((100 * sum) / OUTLETS).toFixed(1).padStart(12)
  for (const way of ['listed', 'learned'] as const)
    print(
      `${`${lang}, ${way === 'listed' ? 'by general rules' : 'and learned'}`.padEnd(38)} ${percent(shares[way].removed)} ${percent(shares[way].kept)}`,
    )
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
