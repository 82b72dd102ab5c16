import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { cleanText } from '../functions/core/articles/chrome.ts'
import { groupArticles, printsOf, type Groupable } from '../functions/core/stories/grouping.ts'
import { copyScore } from '../functions/core/stories/likeness.ts'
import { profileOf } from '../functions/core/stories/profile.ts'
import { articleOf, despatchesOf, randomOf, type Despatch, type Lang } from '../test/core/stories/despatches.ts'
import { TRANSFORMATIONS, type Transformation } from '../test/core/stories/transformations.ts'

const LANGS: readonly Lang[] = ['fr', 'ar', 'en', 'es']
const NOTHING = { holders: new Map(), articles: new Map(), stories: new Map() }

/**
 * Copies made by transformation, of texts of our own, by transformation and language: how many are found, and how many
 * look-alikes are taken for copies. Then what another order of arrival changes, and what an article costs.
 */
export async function run([perTemplate = '30', orders = '20']: readonly string[]): Promise<void> {
  await Promise.resolve()
  const despatches = despatchesOf(Number(perTemplate))
  print(`${despatches.length} despatches of our own; percent put together with the original`)
  print(`${'copies: recall'.padEnd(40)}${LANGS.map((lang) => lang.padStart(8)).join('')}${'pairs'.padStart(8)}`)
  for (const one of TRANSFORMATIONS.filter(({ isCopy }) => isCopy)) print(rowOf(one, despatches))
  print('look-alikes: merged')
  for (const one of TRANSFORMATIONS.filter(({ isCopy }) => !isCopy)) print(rowOf(one, despatches))
  print(`${'originals among themselves'.padEnd(40)}${mergedOriginals(despatches)}`)

  const wire = wireArticles()
  if (wire === null) print('wire-fr: not there (SHARED_DIR)')
  else printOrders(wire, Number(orders))
}

function rowOf(transformation: Transformation, despatches: readonly Despatch[]): string {
  const random = randomOf(7)
  let pairs = 0
  const cells = LANGS.map((lang) => {
    const some = despatches.filter((despatch) => despatch.lang === lang)
    if (transformation.langs?.includes(lang) === false) return '–'
    const together = some.filter((despatch) => areTogether(articleOf(despatch), transformation.apply(despatch, random)))
    pairs += some.length
    return ((100 * together.length) / some.length).toFixed(1)
  })
  return `  ${transformation.name.padEnd(38)}${cells.map((cell) => cell.padStart(8)).join('')}${String(pairs).padStart(8)}`
}

/** In either order of arrival. */
function areTogether(a: Groupable, b: Groupable): boolean {
  return [
    [a, b],
    [b, a],
  ].every((pair) => new Set(groupArticles(pair, NOTHING, 0).grouped.values()).size === 1)
}

function mergedOriginals(despatches: readonly Despatch[]): string {
  const { stories } = groupArticles(despatches.map(articleOf), NOTHING, 0)
  return `${despatches.length - stories.length} of ${despatches.length} merged into another`
}

function printOrders(articles: readonly Groupable[], orders: number): void {
  const random = randomOf(11)
  const startedMs = performance.now()
  const runs = Array.from({ length: orders }, () => pairsOf(shuffled(articles, random)))
  const perArticleMs = (performance.now() - startedMs) / orders / articles.length
  const counts = new Map<string, number>()
  for (const pair of runs.flatMap((pairs) => [...pairs])) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const changingPairs = [...counts].filter(([, count]) => count < orders).map(([pair]) => pair)
  const changing = changingPairs.length
  const unexplained = changingPairs.filter((pair) => isTransitive(pair, [...counts.keys()], articles)).length
  const all = (articles.length * (articles.length - 1)) / 2
  const keys = articles.map((article) => printsOf([article])).map(({ copies, events }) => copies.length + events.length)
  print(`wire-fr: ${articles.length} articles, ${orders} orders of arrival`)
  print(`  pairs together in some order ${counts.size}, not in every order ${changing}`)
  print(`  of these, among articles that are all alike, so that no order should part them: ${unexplained}`)
  print(
    `  that is ${((100 * changing) / counts.size).toFixed(2)} % of them, ${((100 * changing) / all).toFixed(5)} % of all pairs`,
  )
  print(
    `  keys an article: ${(keys.reduce((sum, count) => sum + count, 0) / keys.length).toFixed(1)} on average, ${Math.max(...keys)} at most`,
  )
  print(`  ${perArticleMs.toFixed(2)} ms an article`)
}

/** Whether all articles that were ever together with a pair are alike, each with each: then no order should part them. */
function isTransitive(pair: string, together: readonly string[], articles: readonly Groupable[]): boolean {
  const ids = new Set(pair.split(' '))
  for (const one of [...ids])
    for (const other of together) if (other.split(' ').includes(one)) for (const id of other.split(' ')) ids.add(id)
  const profiles = articles.filter(({ id }) => ids.has(id)).map(profileOf)
  return profiles.every((a, at) => profiles.slice(at + 1).every((b) => copyScore(a, b) > 0))
}

function pairsOf(articles: readonly Groupable[]): ReadonlySet<string> {
  const { grouped } = groupArticles(articles, NOTHING, 0)
  const pairs = new Set<string>()
  for (const members of Map.groupBy(grouped, ([, story]) => story).values())
    for (const [a] of members) for (const [b] of members) if (a < b) pairs.add(`${a} ${b}`)
  return pairs
}

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const Line = z.object({
  id: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  title: z.string(),
  text: z.string(),
})

function wireArticles(): readonly Groupable[] | null {
  const path = `${process.env['SHARED_DIR'] || '../shared'}/neardups/wire-fr/articles.jsonl`
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...Line.parse(JSON.parse(line)), url: null, outlet: null, firstSeenAtMs: null, isNews: true }))
    .map((line) => ({ ...line, text: cleanText(line.text, line).text }))
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
