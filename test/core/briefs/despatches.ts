import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { ArticleLine } from '../../../functions/core/model.ts'
import type { Lang } from './hostile-texts.ts'

// Invented articles as the press of the countries concerned writes them, and what a careful reader takes from each
// (despatches/*.jsonl, an article a line). Outlets, people, bodies and happenings are made up.

const Article = z.object({
  id: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
})

const Expected = z.object({
  id: z.string(),
  kinds: z.array(z.enum(['roundtable', 'observatory'])),
  /** Null where no kind applies. */
  card: z
    .object({
      theme: z.string().nullable(),
      organizers: z.array(z.string()),
      place: z.string().nullable(),
      date: z.string().nullable(),
      /** The day cannot be told from the article and its publication. */
      date_outside: z.boolean().optional(),
      /** `span` is a characteristic piece of what they say; null where no words of theirs are told. */
      speakers: z.array(
        z.object({ name: z.string().nullable(), role: z.string().nullable(), span: z.string().nullable() }),
      ),
    })
    .nullable(),
  key_sentences: z.array(z.string()),
  /** The page's own words, which belong in no brief. */
  boilerplate: z.array(z.string()),
})

const Extra = z.object({
  id: z.string(),
  deadlines: z.array(z.object({ date: z.string(), text: z.string() })),
  /** Pieces of what the participants said together. */
  collective: z.array(z.string()),
  endDate: z.string().nullable(),
})

export interface Despatch {
  readonly article: ArticleLine
  readonly expected: z.infer<typeof Expected> & Omit<z.infer<typeof Extra>, 'id'>
}

/** The despatches of a language, in order. */
export function despatchesIn(lang: Lang): readonly Despatch[] {
  const extras = new Map(linesOf(lang, 'extra', Extra).map((extra) => [extra.id, extra]))
  const expected = new Map(linesOf(lang, 'gold', Expected).map((one) => [one.id, one]))
  return linesOf(lang, 'articles', Article).flatMap((article) => {
    const [one, extra] = [expected.get(article.id), extras.get(article.id)]
    return one === undefined || extra === undefined ? [] : [{ article, expected: { ...one, ...extra } }]
  })
}

function linesOf<Line>(lang: Lang, what: string, shape: z.ZodType<Line>): readonly Line[] {
  return readFileSync(join(import.meta.dirname, 'despatches', `${lang}.${what}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => shape.parse(JSON.parse(line)))
}
