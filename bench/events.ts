import { groupArticles } from '../functions/core/stories/grouping.ts'
import { WRITE_UPS, type WriteUp } from '../test/core/stories/happenings.ts'

const NOTHING = { holders: new Map(), articles: new Map(), stories: new Map() }

/**
 * Invented happenings told in several languages, with others that are like them: by pair of languages how many write-ups of one
 * happening are linked, and how many pairs of different happenings are.
 */
export async function run([only = '', detail]: readonly string[]): Promise<void> {
  await Promise.resolve()
  const writeUps = WRITE_UPS.filter(({ happening }) => happening.startsWith(only))
  const { stories, grouped } = groupArticles(
    writeUps.map(({ article }) => article),
    NOTHING,
    0,
  )
  const eventOf = new Map(stories.map(({ id, eventId }) => [id, eventId]))
  const pairs = pairsOf(writeUps).map(([a, b]) => ({
    a,
    b,
    languages: [a.article.lang, b.article.lang].sort().join('–'),
    isOne: a.happening === b.happening,
    isLinked: eventOf.get(grouped.get(a.article.id) ?? '') === eventOf.get(grouped.get(b.article.id) ?? ''),
  }))
  print(`${writeUps.length} write-ups of ${new Set(writeUps.map(({ happening }) => happening)).size} happenings`)
  print(`${'one happening'.padEnd(28)}${'pairs'.padStart(8)}${'linked'.padStart(8)}${'recall'.padStart(8)}`)
  const one = pairs.filter(({ isOne }) => isOne)
  for (const [languages, some] of [...Map.groupBy(one, (pair) => pair.languages), ['all', one] as const]) {
    const linked = some.filter(({ isLinked }) => isLinked).length
    print(`  ${languages.padEnd(26)}${cells(some.length, linked, percent(linked, some.length))}`)
  }
  const likes = pairs.filter(({ a, b, isOne }) => !isOne && areLike(a, b))
  const others = pairs.filter(({ a, b, isOne }) => !isOne && !areLike(a, b))
  print('two happenings')
  for (const [name, some] of [['alike', likes] as const, ['others', others] as const])
    print(`  ${name.padEnd(26)}${cells(some.length, some.filter(({ isLinked }) => isLinked).length)}`)
  const linked = pairs.filter(({ isLinked }) => isLinked)
  print(`precision ${percent(linked.filter(({ isOne }) => isOne).length, linked.length)}`)
  if (detail === 'pairs')
    for (const { a, b, isOne } of pairs.filter((pair) => pair.isOne !== pair.isLinked))
      print(`  ${isOne ? 'missed' : 'wrong '} ${a.article.id} ~ ${b.article.id}`)
}

/** One is made to be like the other, or both to be like a third. */
const areLike = (a: WriteUp, b: WriteUp): boolean => (a.like ?? a.happening) === (b.like ?? b.happening)

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const))

const cells = (...values: readonly (number | string)[]): string =>
  values.map((value) => String(value).padStart(8)).join('')

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
