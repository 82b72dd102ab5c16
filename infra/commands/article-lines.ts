import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import * as z from 'zod'
import type { ArticleLine } from '../../functions/core/model.ts'
import { CommandFailure, whyUnreadable } from './terminal.ts'

const Line = z.object({
  id: z.string().min(1),
  lang: z.string().min(2).default('und'),
  published: z.string().nullable().default(null),
  title: z.string().default(''),
  text: z.string().default(''),
  url: z.string().nullable().default(null),
  outlet: z.string().nullable().default(null),
})

/** The whole of a file, or of standard input for `-`. @throws CommandFailure where it cannot be read. */
async function readInput(path: string): Promise<string> {
  try {
    return path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandFailure(`${path}: ${whyUnreadable(error)}`)
  }
}

/**
 * The articles of a JSON Lines file (`-`: standard input).
 * @throws CommandFailure naming the file, the line and what is wrong with it.
 */
export async function readArticleLines(path: string): Promise<readonly ArticleLine[]> {
  const lines = (await readInput(path)).replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    return [parseLine(line, `${path === '-' ? 'standard input' : path}:${index + 1}`)]
  })
}

function parseLine(line: string, where: string): ArticleLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new CommandFailure(
      `${where}: this line is no JSON. Each line must be one article: {"id","lang","published","title","text","url","outlet"}.`,
    )
  }
  const parsed = Line.safeParse(value)
  if (parsed.success) return parsed.data
  throw new CommandFailure(
    `${where}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}
