import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { briefOf, type BriefOptions } from '../functions/core/briefs/brief.ts'
import type { ArticleLine } from '../functions/core/model.ts'
import { FIELDS, precisionOf, recallOf, scoresOf } from '../test/core/briefs/despatch-scores.ts'
import { despatchesIn, type Despatch } from '../test/core/briefs/despatches.ts'
import {
  HOSTILE_SHAPES,
  hostileText,
  LANGS,
  PROSE,
  type HostileShape,
  type Lang,
} from '../test/core/briefs/hostile-texts.ts'
import { longArticle } from './long-articles.ts'

const root = join(import.meta.dirname, '..')
const WORDS = 400
const ROUNDS = 7
const ALL: BriefOptions = { allStatements: true }

/**
 * What briefs cost, in processor time, and what they hold of the despatches of our own.
 * `speed`: articles a second of 400 words, by language and kind of news, and the first brief of a process. `growth`: time over
 * length, for prose and for hostile texts. `fields`: precision and recall by language. Without an argument all three.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [what, lang] = args
  if (what === '--first') {
    printFirst(LANGS.find((one) => one === lang) ?? 'fr')
    return
  }
  const isAsked = (name: string) => what === undefined || what === name
  if (isAsked('fields')) printFields()
  if (isAsked('speed')) await printSpeed()
  if (isAsked('growth')) printGrowth()
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Milliseconds of the processor: on a machine that does something else besides, the clock tells more than the work. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// ── articles a second ────────────────────────────────────────────────────────

type News = 'meetings' | 'observatories' | 'other news' | 'wire news'
const NEWS: readonly News[] = ['meetings', 'observatories', 'other news', 'wire news']

function newsOf({ expected: { kinds } }: Despatch): News {
  return kinds.includes('roundtable') ? 'meetings' : kinds.includes('observatory') ? 'observatories' : 'other news'
}

/** Articles of 400 words: each despatch, lengthened by those that follow it, in two orders. */
function articlesOf(lang: Lang, news: News): readonly ArticleLine[] {
  if (news === 'wire news') return Array.from({ length: 20 }, (_, at) => longArticle(lang, at, '2026-03-13T10:00:00Z'))
  const all = despatchesIn(lang)
  return all.flatMap((despatch, at) =>
    newsOf(despatch) === news ? [1, 5].map((step) => ({ ...despatch.article, text: lengthened(all, at, step) })) : [],
  )
}

function lengthened(all: readonly Despatch[], first: number, step: number): string {
  const paragraphs: string[] = []
  for (let at = first, left = WORDS; left > 0; at += step) {
    const own = (all[at % all.length]?.article.text ?? '').match(/\s*\S+/gu)?.slice(0, left) ?? []
    paragraphs.push(own.join(''))
    left -= own.length
  }
  return paragraphs.join('\n\n')
}

async function printSpeed(): Promise<void> {
  print(`articles of ${WORDS} words a second of one core (best of ${ROUNDS} rounds)`)
  print(row('', 'articles', 'briefs/s', 'all statements/s', 'speakers each'))
  for (const lang of LANGS) {
    for (const news of NEWS) {
      const articles = articlesOf(lang, news)
      print(row(`${lang} ${news}`, articles.length, rateOf(articles), rateOf(articles, ALL), speakersOf(articles)))
    }
    const every = NEWS.flatMap((news) => articlesOf(lang, news))
    print(row(`${lang} all`, every.length, rateOf(every), rateOf(every, ALL), speakersOf(every)))
  }
  print('the first briefs of a process, ms')
  print(row('', 'first', 'second', 'tenth'))
  for (const lang of LANGS) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', join(root, 'bench/run.ts'), 'briefs', '--first', lang],
    ])
    const ms = z.array(z.number()).parse(JSON.parse(stdout))
    print(row(lang, ...ms.map((one) => one.toFixed(1))))
  }
}

const row = (name: string, ...cells: readonly (string | number)[]) =>
  name.padEnd(24) + cells.map((cell) => String(cell).padStart(18)).join('')

function rateOf(articles: readonly ArticleLine[], options?: BriefOptions): number {
  const round = () => {
    for (const article of articles) briefOf(article, options)
  }
  round()
  const ms = Math.min(...Array.from({ length: ROUNDS }, () => cpuMsOf(round)))
  return Math.round((articles.length * 1000) / ms)
}

function speakersOf(articles: readonly ArticleLine[]): string {
  const all = articles.map((article) => briefOf(article, ALL).speakers.length)
  return (all.reduce((sum, count) => sum + count, 0) / Math.max(1, all.length)).toFixed(1)
}

/** In a process of its own: what compiling a language's expressions costs the first brief. */
function printFirst(lang: Lang): void {
  const articles = articlesOf(lang, 'meetings')
  const ms = articles.slice(0, 10).map((article) => cpuMsOf(() => briefOf(article)))
  print(JSON.stringify([ms[0], ms[1], ms[9]]))
}

// ── time over length ─────────────────────────────────────────────────────────

const KB = [1, 2, 5, 10, 25, 50, 100] as const
/** Growth is told where there is something to measure: below, the timer and the collector tell more than the work. */
const MEASURABLE_MS = 8
const STEEP = 1.3
const TITLES: Readonly<Record<Lang, string>> = {
  fr: 'Une table ronde sur la migration à Tanger',
  ar: 'ندوة حول الهجرة بطنجة',
  en: 'Round table on migration in Banjul',
  es: 'Mesa redonda sobre migraciones en Cádiz',
}

function printGrowth(): void {
  print(
    `time over length with all statements, ms; growth between neighbours as n^x; "!" where it is over ${STEEP} from 25 to 100 KB`,
  )
  print(`${''.padEnd(58)}${KB.map((kb) => `${kb} KB`.padStart(9)).join('')}   growth`)
  const steep: string[] = []
  for (const shape of [PROSE, ...HOSTILE_SHAPES])
    for (const lang of LANGS)
      for (const isInSentences of [false, true]) {
        const name = `${shape.name}, ${lang}${isInSentences ? ', long sentences' : ''}`
        const ms = KB.map((kb) => timeOf(shape, lang, kb, isInSentences))
        const growth = growthOf(ms)
        const isSteep = isSteepAtLast(ms)
        if (isSteep) steep.push(name)
        const exponents = growth
          .map((exponent) => (exponent === null ? '–' : exponent.toFixed(1)).padStart(4))
          .join(' ')
        print(
          `${name.padEnd(58)}${ms.map((one) => one.toFixed(1).padStart(9)).join('')}   ${exponents}${isSteep ? ' !' : ''}`,
        )
      }
  print(steep.length === 0 ? `nothing grows faster than n^${STEEP}` : `faster than n^${STEEP}: ${steep.join('; ')}`)
}

/** The least of some rounds, fewer of what takes long. */
function timeOf(shape: HostileShape, lang: Lang, kb: number, isInSentences: boolean): number {
  const text = hostileText(shape, lang, kb * 1000, isInSentences)
  const article = { id: 'a', lang, title: TITLES[lang], text, published: '2026-03-13', url: null, outlet: null }
  let least = Infinity
  for (let round = 0, spent = 0; round < 3 || (round < 15 && spent < 60); round++) {
    const ms = cpuMsOf(() => briefOf(article, ALL))
    least = Math.min(least, ms)
    spent += ms
  }
  return least
}

/** Over the last two steps together: one alone may be a collection's. */
function isSteepAtLast(ms: readonly number[]): boolean {
  const [before = 0, last = 0] = [ms.at(-3), ms.at(-1)]
  return before >= MEASURABLE_MS && Math.log(last / before) / Math.log(100 / 25) > STEEP
}

/** Exponents between neighbours; null where there was too little to measure. */
function growthOf(ms: readonly number[]): readonly (number | null)[] {
  return KB.slice(1).map((kb, at) => {
    const [before = 0, after = 0] = [ms[at], ms[at + 1]]
    return before < MEASURABLE_MS ? null : Math.log(after / before) / Math.log(kb / (KB[at] ?? kb))
  })
}

// ── what they hold ───────────────────────────────────────────────────────────

function printFields(): void {
  print('despatches of our own: precision and recall in percent, and how many are asked for')
  print(row('', ...LANGS))
  const scores = LANGS.map((lang) => scoresOf(despatchesIn(lang)))
  for (const field of FIELDS)
    print(
      row(
        field,
        ...scores.map(
          ({ [field]: score }) => `${precisionOf(score).toFixed(0)} ${recallOf(score).toFixed(0)} (${score.asked})`,
        ),
      ),
    )
}
