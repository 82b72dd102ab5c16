import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefOf, type BriefOptions } from '../../../functions/core/briefs/brief.ts'
import { UPCOMING_KINDS, type ArticleLine, type Brief, type Span } from '../../../functions/core/model.ts'
import { anArticle, FRENCH_ROUNDTABLE } from './articles.ts'
import { HOSTILE_SHAPES, hostileText, LANGS, type Lang } from './hostile-texts.ts'

const ALL: BriefOptions = { allStatements: true }

/** What stands in a brief and the span beside it, field by field, whatever the fields are. */
function pairsOf(said: unknown, spans: unknown): readonly (readonly [unknown, unknown])[] {
  if (Array.isArray(said)) {
    expect(spans).toHaveLength(said.length)
    return said.flatMap((one, at) => pairsOf(one, (spans as unknown[])[at]))
  }
  if (said === null || typeof said === 'string') return [[said, spans]]
  const { text, ...fields } = said as Record<string, unknown>
  if (typeof text === 'string') return [[text, spans]]
  return Object.keys(fields).flatMap((field) => pairsOf(fields[field], (spans as Record<string, unknown>)[field]))
}

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'in' in value

function expectSound(article: ArticleLine, brief: Brief): void {
  const { spans, theme, place, organizers, speakers, collective, upcoming, summary } = brief
  const { date, ...others } = spans
  for (const [said, span] of pairsOf({ theme, place, organizers, speakers, collective, upcoming, summary }, others)) {
    if (said === null) expect(span).toBeNull()
    else expect(isSpan(span) && article[span.in].slice(span.start, span.end)).toBe(said)
    expect(said === null || (typeof said === 'string' && said.isWellFormed() && said.trim() !== '')).toBe(true)
  }
  expect(date === null).toBe(brief.date === null)
  const days = [brief.date, brief.endDate, ...upcoming.flatMap((one) => [one.date, one.endDate])]
  for (const day of days) expect(day === null || isDay(day)).toBe(true)
  for (const one of [brief, ...upcoming])
    if (one.endDate !== null) expect(one.date !== null && one.date < one.endDate).toBe(true)
  for (const { kind } of upcoming) expect(UPCOMING_KINDS).toContain(kind)
  for (const { name, role } of speakers) expect(name ?? role).not.toBeNull()
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toISOString().startsWith(day)

// ── anything ─────────────────────────────────────────────────────────────────

/** Any units of UTF-16, halves of pairs among them. */
const units = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((codes) => String.fromCharCode(...codes))
const anyText = (maxLength: number) =>
  fc.oneof(units(maxLength), fc.string({ unit: 'binary', maxLength }), fc.string({ unit: 'grapheme', maxLength }))
const anyTag = fc.oneof(
  fc.constantFrom(
    'fr',
    'ar',
    'en',
    'es',
    'fr-MA',
    'ar_MA',
    'FR',
    'und',
    'mul',
    'x',
    '',
    'qaa-Qaaa-QM',
    'fr\u0000',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyDay = fc.oneof(
  fc.constantFrom(null, '', 'hier', '2026-03-13', '2026-02-31', '2026-03-13T23:59:60Z', '-000001-01-01T00:00:00Z'),
  fc.constantFrom('275760-09-13', '+275760-09-13T00:00:00Z', '0000-00-00', '9999-12-31T23:59:59+01:00'),
  fc.string({ maxLength: 30 }),
)
const anyOptions = fc.record(
  { sentences: fc.nat({ max: 30 }), allStatements: fc.boolean() },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<BriefOptions>

describe('any text, in any language, of any day', () => {
  it('gives a brief whose every string stands at its span, the same each time', () => {
    fc.assert(
      fc.property(anyText(60), anyText(400), anyTag, anyDay, anyOptions, (title, text, lang, published, options) => {
        const article = anArticle({ lang, published, title, text })
        const brief = briefOf(article, options)
        expectSound(article, brief)
        expect(brief.summary.length).toBeLessThanOrEqual(options.sentences ?? 3)
        expect(briefOf(article, options)).toEqual(brief)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves nothing behind that changes the next brief', () => {
    const before = briefOf(FRENCH_ROUNDTABLE, ALL)
    fc.assert(
      fc.property(anyText(200), fc.constantFrom(...HOSTILE_SHAPES), (text, shape) => {
        briefOf(anArticle({ text: text + hostileText(shape, 'fr', 600, false) }), ALL)
        expect(briefOf(FRENCH_ROUNDTABLE, ALL)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

// ── what no outlet writes ────────────────────────────────────────────────────

const TITLES: Readonly<Record<Lang, string>> = {
  fr: 'Une table ronde sur la migration à Tanger',
  ar: 'ندوة حول الهجرة بطنجة',
  en: 'Round table on migration in Banjul',
  es: 'Mesa redonda sobre migraciones en Cádiz',
}

describe.each(LANGS)('a hostile text: %s', (lang) => {
  it.each(HOSTILE_SHAPES.map((shape) => [shape.name, shape] as const))('gives a sound brief: %s', (_name, shape) => {
    for (const isInSentences of [false, true]) {
      const text = hostileText(shape, lang, 3000, isInSentences)
      for (const title of [TITLES[lang], text]) {
        const article = anArticle({ lang, title, text })
        expectSound(article, briefOf(article, ALL))
      }
    }
  })
})

// ── time over length ─────────────────────────────────────────────────────────

/** Milliseconds of the processor, not of the clock: what else the machine does is not counted. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Less is the collector's and the compiler's, and tells nothing. */
const MEASURABLE_MS = 60
/** Twice the text takes twice the time; four times would be the square. */
const MOST_GROWTH = 3.2

describe('twice as much of a hostile text', () => {
  it.each(HOSTILE_SHAPES.map((shape, at) => [shape.name, LANGS[at % LANGS.length] ?? 'fr', shape] as const))(
    'takes about twice the time: %s, %s',
    (_name, lang, shape) => {
      const timeOf = (bytes: number) => {
        const article = anArticle({ lang, title: TITLES[lang], text: hostileText(shape, lang, bytes, true) })
        return () => cpuMsOf(() => briefOf(article, ALL))
      }
      const [single, double] = [timeOf(15_000), timeOf(30_000)]
      let [least, more] = [single(), double()]
      // A collection may fall into either: the least of several is the work itself.
      for (let round = 0; round < 4 && more > MEASURABLE_MS && more > MOST_GROWTH * least; round++)
        [least, more] = [Math.min(least, single()), Math.min(more, double())]
      if (more > MEASURABLE_MS) expect(more / least).toBeLessThan(MOST_GROWTH)
    },
    60_000,
  )
})

describe('the longest text that is kept', () => {
  it.each([
    'all capitals',
    'every word a line',
    'names and commas',
    'people who speak',
    'languages mixed word by word',
  ])(
    'gives a sound brief: %s',
    (name) => {
      const shape = HOSTILE_SHAPES.find((one) => one.name === name)
      expect(shape).toBeDefined()
      if (shape === undefined) return
      const article = anArticle({ title: TITLES.fr, text: hostileText(shape, 'fr', 100_000, false) })
      expectSound(article, briefOf(article, ALL))
    },
    60_000,
  )
})
