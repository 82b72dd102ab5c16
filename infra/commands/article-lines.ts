import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import * as z from 'zod'
import type { ArticleLine } from '../../functions/core/model.ts'
import { CommandFailure, whyUnreadable, type Terminal } from './terminal.ts'

const Line = z.object({
  id: z.string().min(1),
  lang: z.string().min(2).default('und'),
  published: z.string().nullable().default(null),
  title: z.string().default(''),
  text: z.string().default(''),
  url: z.string().nullable().default(null),
  outlet: z.string().nullable().default(null),
})

/** A file of another sort is broken in every line. */
const NAMED_LINES = 5

/**
 * Gives the articles of a JSON Lines file (`-`: standard input) to `answer`, all at once. The first broken lines are named on stderr
 * by file, line and what is wrong with them, and lose no other; a file without an article is answered, and stderr says so.
 * @throws CommandFailure where the file cannot be read; and, when `answer` is done, where a line was broken.
 */
export async function onArticleLines(
  path: string,
  err: Terminal['err'],
  answer: (articles: readonly ArticleLine[]) => void | Promise<void>,
): Promise<void> {
  const source = path === '-' ? 'standard input' : path
  const lines = (await readInput(path)).replace(/^\uFEFF/, '').split('\n')
  const read = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ at: index + 1, ...parseLine(line) }]))
  const broken = read.flatMap(({ at, fault }) => (fault === null ? [] : [{ at, fault }]))
  for (const { at, fault } of broken.slice(0, NAMED_LINES)) err(`${source}:${at}: ${fault}`)
  if (broken.length > NAMED_LINES) err(`${source}: … and ${broken.length - NAMED_LINES} more lines`)
  if (read.length === 0) err(`${source}: there is no article in it`)
  await answer(read.flatMap(({ article }) => article ?? []))
  if (broken.length > 0) throw new CommandFailure(`${source}: ${broken.length} of ${read.length} lines left out`)
}

/** The whole of a file, or of standard input for `-`. @throws CommandFailure where it cannot be read. */
async function readInput(path: string): Promise<string> {
  try {
    return path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandFailure(`${path}: ${whyUnreadable(error)}`)
  }
}

const SHAPE = '{"id","lang","published","title","text","url","outlet"}'

type ParsedLine =
  { readonly article: ArticleLine; readonly fault: null } | { readonly article: null; readonly fault: string }

function parseLine(line: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { article: null, fault: `this line is no JSON. Each line must be one article: ${SHAPE}.` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { article: null, fault: `this line is no object. Each line must be one article: ${SHAPE}.` }
  const parsed = Line.safeParse(value)
  if (parsed.success) return { article: parsed.data, fault: null }
  const faults = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
  return { article: null, fault: faults.join('; ') }
}
