import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { cut } from '../../../../functions/core/briefs/reading/grounding.ts'
import type { ArticleLine, Brief, Span } from '../../../../functions/core/model.ts'
import {
  anArticle,
  ARABIC_ROUNDTABLE,
  ENGLISH_ANNOUNCEMENT,
  FRENCH_ROUNDTABLE,
  SPANISH_ROUNDTABLE,
} from '../articles.ts'

const ARTICLES = [FRENCH_ROUNDTABLE, ARABIC_ROUNDTABLE, ENGLISH_ANNOUNCEMENT, SPANISH_ROUNDTABLE]

/** Every string of a brief with the span beside it. */
function pairsOf({ spans, ...brief }: Brief): (readonly [string | null, Span | null])[] {
  return [
    [brief.theme, spans.theme],
    [brief.place, spans.place],
    ...brief.organizers.map((text, at) => [text, spans.organizers[at] ?? null] as const),
    ...brief.summary.map((text, at) => [text, spans.summary[at] ?? null] as const),
    ...brief.speakers.flatMap(({ name, role, statements }, at) => [
      [name, spans.speakers[at]?.name ?? null] as const,
      [role, spans.speakers[at]?.role ?? null] as const,
      ...statements.map((text, index) => [text, spans.speakers[at]?.statements[index] ?? null] as const),
    ]),
  ]
}

function expectGrounded(article: ArticleLine): void {
  for (const [text, span] of pairsOf(briefOf(article, { allStatements: true }))) {
    if (text === null) expect(span).toBeNull()
    else expect(span && article[span.in].slice(span.start, span.end)).toBe(text)
  }
}

describe('every string of a brief', () => {
  it.each(ARTICLES.map((article) => [article.lang, article] as const))('stands at its span: %s', (_lang, article) => {
    expectGrounded(article)
  })

  it('stands at its span in any mixture of sentences, marks and hostile characters', () => {
    const words = ARTICLES.flatMap(({ text }) => text.split(/(?<=[\s،,.])/u))
    const odd = [
      '«',
      '»',
      '“',
      '"',
      "'",
      '’',
      '(',
      '\u202e',
      '\u2066',
      '\u0000',
      '\ud83d',
      'Ã©tÃ©',
      '\n',
      '\n\n',
      'M. ',
      ' a dit ',
      '🙂',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...odd), fc.string({ unit: 'binary' })), {
          maxLength: 120,
        }),
        fc.constantFrom('fr', 'ar', 'en', 'es', 'und'),
        fc.constantFrom(null, '2026-03-13', '2026-03-13T10:00:00Z', 'hier'),
        (pieces, lang, published) =>
          expectGrounded(anArticle({ lang, published, title: pieces.slice(0, 5).join(''), text: pieces.join('') })),
      ),
      { numRuns: 150 },
    )
  })
})

describe('a text that is hardly one', () => {
  it.each([
    ['nothing', ''],
    ['one sentence', 'Un séminaire sur la migration a eu lieu à Fès.'],
    ['capitals', FRENCH_ROUNDTABLE.text.toUpperCase()],
    ['mojibake', FRENCH_ROUNDTABLE.text.replaceAll('é', 'Ã©').replaceAll('’', 'â€™')],
    ['quotation marks never closed', FRENCH_ROUNDTABLE.text.replaceAll('»', '')],
    ['bidi controls', ARABIC_ROUNDTABLE.text.replaceAll(' ', ' \u202e\u2066')],
    ['two languages', `${FRENCH_ROUNDTABLE.text}\n\n${ARABIC_ROUNDTABLE.text}`],
  ])('gives a brief with less in it: %s', (_what, text) => {
    for (const lang of ['fr', 'ar', 'en', 'es']) expectGrounded(anArticle({ ...FRENCH_ROUNDTABLE, lang, text }))
  })

  it.each([
    ['prose', FRENCH_ROUNDTABLE.text],
    ['no full stop', 'migration séminaire Rabat '],
    ['nothing but openers', '«“"('],
    ['nothing but initials', 'M. '],
    ['verbs of saying without end', 'Ali Benali a dit que, '],
  ])('of 100 KB is done in a moment: %s', (_what, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
    const startedMs = performance.now()
    expectGrounded(anArticle({ text, title: 'Un séminaire sur la migration' }))
    expect(performance.now() - startedMs).toBeLessThan(8000)
  })
})

describe('the gate', () => {
  const article = anArticle({ title: 'Titre', text: 'Un mot 🙂 là.' })

  it('cuts what stands at a span, of the title or of the text', () => {
    expect(cut(article, { in: 'title', start: 0, end: 5 })?.text).toBe('Titre')
    expect(cut(article, { in: 'text', start: 3, end: 6 })?.text).toBe('mot')
  })

  it.each([
    ['outside', { start: 2, end: 99 }],
    ['negative', { start: -1, end: 2 }],
    ['empty', { start: 3, end: 3 }],
    ['backwards', { start: 6, end: 3 }],
    ['white space', { start: 2, end: 3 }],
    ['half a character', { start: 3, end: 8 }],
    ['no number', { start: Number.NaN, end: 3 }],
  ])('lets nothing through that is %s', (_what, range) => {
    expect(cut(article, { in: 'text', ...range })).toBeNull()
  })
})
