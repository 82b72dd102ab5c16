import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { addBrief } from '../../../infra/commands/brief.ts'
import { runCommand } from './command-line.ts'

const TEXT = `Accueil / Société

Un séminaire sur la migration s’est tenu jeudi à Safi, à l’initiative de l’Association Horizons.

Le président de l’association, Younes Ghali, a souligné que les jeunes partent faute de transport.

Laisser un commentaire`
const article = { id: 'a1', lang: 'fr', published: '2026-03-13', title: 'Un séminaire à Safi', text: TEXT }

const SpanOf = z.object({ in: z.enum(['title', 'text']), start: z.number(), end: z.number() })
const Line = z.object({
  id: z.string(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  summary: z.array(z.string()),
  speakers: z.array(z.object({ name: z.string().nullable() })),
  spans: z.object({ summary: z.array(SpanOf) }),
})

async function brief(lines: readonly object[], ...options: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'brief-')), 'articles.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { out } = await runCommand(addBrief, 'brief', file, ...options)
  return out.map((line) => Line.parse(JSON.parse(line)))
}

describe('digest brief', () => {
  it('prints a brief a line', async () => {
    const [first, second] = await brief([article, { ...article, id: 'a2' }])
    expect(first).toMatchObject({ id: 'a1', place: 'Safi', date: '2026-03-12' })
    expect(second?.id).toBe('a2')
  })

  it('takes nothing from the chrome of the page, and its spans stand in the text as it was given', async () => {
    const [line] = await brief([article])
    expect(line?.summary.join()).not.toMatch(/Accueil|commentaire/)
    expect(line?.spans.summary.map(({ start, end }) => TEXT.slice(start, end))).toEqual(line?.summary)
  })

  it('takes the length of the summary and asks for all speakers', async () => {
    expect((await brief([article], '--sentences', '1'))[0]?.summary).toHaveLength(1)
    const plain = { ...article, title: 'Bus', text: '« Le bus passe », a dit Younes Ghali, chauffeur de la ligne.' }
    expect((await brief([plain]))[0]?.speakers).toEqual([])
    expect((await brief([plain], '--all-statements'))[0]?.speakers).toHaveLength(1)
  })

  it('refuses a length that is none', async () => {
    await expect(brief([article], '--sentences', 'three')).rejects.toThrow(/whole number/)
  })
})
