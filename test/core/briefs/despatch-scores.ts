import { cleanText } from '../../../functions/core/articles/chrome.ts'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import type { Brief } from '../../../functions/core/model.ts'
import { tokens } from '../../../functions/core/text/fold.ts'
import type { Despatch } from './despatches.ts'

// How much of what a reader takes from the despatches the briefs hold, and how much of what they hold is right.

export const FIELDS = [
  'roundtable',
  'observatory',
  'organizers',
  'theme',
  'place',
  'date',
  'speakers',
  'roles',
  'statements',
  'together',
  'deadlines',
  'summary',
] as const
export type Field = (typeof FIELDS)[number]

/** `said` by the briefs, `asked` for by the reader, `right` of both. */
export interface Score {
  right: number
  said: number
  asked: number
  readonly misses: string[]
}

/** In percent; what was never said is not wrong, and what was never asked for is not missed. */
export const precisionOf = ({ right, said }: Score) => (said === 0 ? 100 : (100 * right) / said)
export const recallOf = ({ right, asked }: Score) => (asked === 0 ? 100 : (100 * right) / asked)

/** The brief of a despatch as the digest makes it: of the text without the page's own words. */
export const briefOfDespatch = ({ article }: Despatch): Brief =>
  briefOf({ ...article, text: cleanText(article.text, article).text })

export function scoresOf(despatches: readonly Despatch[]): Readonly<Record<Field, Score>> {
  const scores = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, said: 0, asked: 0, misses: [] }]),
  ) as unknown as Record<Field, Score>
  for (const despatch of despatches) {
    const brief = briefOfDespatch(despatch)
    const compare = (
      field: Field,
      said: readonly (string | null)[],
      asked: readonly (string | null)[],
      isSame: Same = isAlike,
    ) => addTo(scores[field], despatch.article.id, said.flatMap(present), asked.flatMap(present), isSame)
    compareWith(despatch, brief, compare)
  }
  return scores
}

type Same = (said: string, asked: string) => boolean
type Compare = (
  field: Field,
  said: readonly (string | null)[],
  asked: readonly (string | null)[],
  isSame?: Same,
) => void
const present = (text: string | null) => text ?? []

function compareWith({ expected }: Despatch, brief: Brief, compare: Compare): void {
  const { card } = expected
  for (const kind of ['roundtable', 'observatory'] as const) {
    const only = (kinds: readonly string[]) => kinds.filter((one) => one === kind)
    compare(kind, only(brief.kinds), only(expected.kinds))
  }
  if (card === null) return
  compare('organizers', brief.organizers, card.organizers)
  compare('theme', [brief.theme], [card.theme])
  compare('place', [brief.place], [card.place], isPlaceOf)
  if (card.date_outside !== true)
    compare(
      'date',
      [daysOf(brief.date, brief.endDate)],
      [daysOf(card.date, expected.endDate)],
      (said, asked) => said === asked,
    )
  const nameOf = ({ name, role }: { readonly name: string | null; readonly role: string | null }) => name ?? role ?? ''
  compare('speakers', brief.speakers.map(nameOf), card.speakers.map(nameOf), isPerson)
  for (const person of card.speakers) {
    const found = brief.speakers.find((speaker) => isPerson(nameOf(speaker), nameOf(person)))
    if (found !== undefined && person.name !== null && person.role !== null)
      compare('roles', [found.role], [person.role])
    if (person.span === null) continue
    const own = found?.statements.filter((statement) => covers(statement, person.span ?? '')) ?? []
    compare('statements', own.slice(0, 1), [person.span], covers)
  }
  // Words under a name that are another's count as said, and as wrong.
  const strayOf = (speaker: Brief['speakers'][number]) =>
    card.speakers.filter(
      (other) =>
        other.span !== null &&
        !isPerson(nameOf(speaker), nameOf(other)) &&
        speaker.statements.some((statement) => covers(statement, other.span ?? '')),
    )
  compare('statements', brief.speakers.flatMap(strayOf).map(nameOf), [])
  compare('together', brief.collective, expected.collective, covers)
  compare(
    'deadlines',
    brief.upcoming.filter(({ kind }) => kind === 'deadline').map(({ date }) => date),
    expected.deadlines.map(({ date }) => date),
    (said, asked) => said === asked,
  )
  compare('summary', brief.summary, expected.key_sentences)
}

function addTo(score: Score, id: string, said: readonly string[], asked: readonly string[], isSame: Same): void {
  const left = [...said]
  for (const one of asked) {
    const at = left.findIndex((other) => isSame(other, one))
    if (at < 0) score.misses.push(`${id}: not said: ${one}`)
    else {
      left.splice(at, 1)
      score.right++
    }
  }
  score.misses.push(...left.map((one) => `${id}: not asked for: ${one}`))
  score.said += said.length
  score.asked += asked.length
}

const daysOf = (first: string | null, last: string | null) => (last === null ? first : `${first} – ${last}`)

/** Three words in four shared. */
function isAlike(said: string, asked: string): boolean {
  const [own, theirs] = [tokens(said), tokens(asked)]
  return (2 * sharedBy(own, theirs)) / (own.length + theirs.length) >= 0.75
}

/** Four words in five of a piece stand in what is said. */
function covers(said: string, piece: string): boolean {
  const words = tokens(piece)
  return sharedBy(tokens(said), words) >= 0.8 * words.length
}

/** The town with or without its hall or country. */
const isPlaceOf = (said: string, asked: string) =>
  holds(tokens(said), tokens(asked)) || holds(tokens(asked), tokens(said))

/** The same name, long or short; the same function where there is no name. */
function isPerson(said: string, asked: string): boolean {
  const [own, theirs] = [tokens(said), tokens(asked)]
  const isName = own.at(-1) === theirs.at(-1) && (holds(own, theirs) || holds(theirs, own))
  return isName || isAlike(said, asked)
}

const holds = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word))

function sharedBy(a: readonly string[], b: readonly string[]): number {
  const left = [...a]
  return b.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}
