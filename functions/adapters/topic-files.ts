import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import * as z from 'zod'
import { LANGUAGES, type Topic } from '../core/model.ts'
import { faultOfPhrase } from '../core/topics/phrases.ts'

/** What is wrong in a topic file. `reason` says what to do; `line` counts from 1. */
export interface TopicProblem {
  readonly file: string
  readonly line: number
  readonly reason: string
}

export interface TopicFiles {
  readonly topics: readonly Topic[]
  readonly problems: readonly TopicProblem[]
}

const name = z.string('write the name, a line of text').trim().min(1, 'write the name, it is empty')
const phrase = z
  .string('write each phrase as text, in quotes where it holds a sign that YAML knows')
  .trim()
  .superRefine((written, context) => {
    const fault = faultOfPhrase(written)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault })
  })
const phrases = z.strictObject({
  fr: z.array(phrase).default([]),
  ar: z.array(phrase).default([]),
  en: z.array(phrase).default([]),
  es: z.array(phrase).default([]),
})

/** A topic file. Keys that it does not know are refused, so that a slip of the pen is never silently without effect. */
const TopicFile = z.strictObject({
  id: z
    .string('write the id')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in small letters, digits and hyphens, as in labour-migration'),
  names: z.strictObject({ fr: name, ar: name, en: name, es: name }),
  any: phrases.refine((lists) => LANGUAGES.some((lang) => lists[lang].length > 0), 'write at least one phrase'),
  none: phrases.default({ fr: [], ar: [], en: [], es: [] }),
})

/**
 * The topics of a folder's `*.yaml` files, in the order of the files' names. A file with a fault is left out and named in
 * `problems`, a line each; the others hold. Throws only where the folder itself cannot be read.
 */
export async function loadTopicFiles(dir: string): Promise<TopicFiles> {
  const files = (await readdir(dir)).filter((file) => /\.ya?ml$/.test(file)).sort()
  const topics: Topic[] = []
  const problems: TopicProblem[] = []
  for (const file of files) {
    const read = await readTopicFile(dir, file)
    problems.push(...read.problems)
    if (read.topic === null) continue
    const { id } = read.topic
    if (topics.some((other) => other.id === id))
      problems.push({ file, line: 1, reason: `the id ${id} is taken by another file: choose another` })
    else topics.push(read.topic)
  }
  return { topics, problems }
}

interface ReadTopic {
  readonly topic: Topic | null
  readonly problems: readonly TopicProblem[]
}

async function readTopicFile(dir: string, file: string): Promise<ReadTopic> {
  try {
    return parseTopicFile(file, await readFile(join(dir, file), 'utf8'))
  } catch (error) {
    // A folder by such a name, no leave to read, or YAML aliases that lead nowhere or blow up.
    const said = error instanceof Error ? error.message : String(error)
    return { topic: null, problems: [{ file, line: 1, reason: `it cannot be read: ${said.split('\n')[0] ?? ''}` }] }
  }
}

function parseTopicFile(file: string, source: string): ReadTopic {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const [syntax] = document.errors
  if (syntax !== undefined) {
    const { line } = lines.linePos(syntax.pos[0])
    return { topic: null, problems: [{ file, line, reason: `this is no YAML: ${syntax.message}` }] }
  }
  const content: unknown = document.toJS()
  const parsed = TopicFile.safeParse(content)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => problemOf(file, document, lines, issue))
    return { topic: null, problems }
  }
  if (parsed.data.id !== basename(file).replace(/\.ya?ml$/, '')) {
    const line = lineOf(document, lines, ['id'])
    const reason = `the id ${parsed.data.id} is not the file's name: name the file ${parsed.data.id}.yaml`
    return { topic: null, problems: [{ file, line, reason }] }
  }
  return { topic: parsed.data, problems: [] }
}

function problemOf(file: string, document: Document, lines: LineCounter, issue: z.core.$ZodIssue): TopicProblem {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const where = path.length === 0 ? 'a topic has id, names, any, none' : 'languages are fr, ar, en, es'
    return { file, line: lineOf(document, lines, [...path, key]), reason: `"${key}" is not known here: ${where}` }
  }
  const at = path.length === 0 ? 'the file' : path.join('.')
  const isMissing = path.length > 0 && document.getIn(path) === undefined
  const reason = isMissing ? `${at} is missing: write it` : `${at}: ${saidOf(issue)}`
  return { file, line: lineOf(document, lines, path), reason }
}

function saidOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'write a list of phrases, a line each with "- "'
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'write keys with values below it'
  return issue.message
}

/** The line of the value, or key, at a path of the document; of what encloses it where it is not there. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const start = startOf(parent, path[length - 1])
    if (start !== null) return lines.linePos(start).line
  }
  return 1
}

const Ranged = z.object({ range: z.tuple([z.number(), z.number(), z.number()]) })
const Collection = z.object({ items: z.array(z.unknown()) })
const Pair = z.object({ key: z.unknown() })

function startOf(parent: unknown, key: string | number | undefined): number | null {
  const items = Collection.safeParse(parent).data?.items ?? []
  const item =
    typeof key === 'number'
      ? items[key]
      : items.map((pair) => Pair.safeParse(pair).data?.key).find((node) => isScalar(node) && node.value === key)
  return Ranged.safeParse(item).data?.range[0] ?? null
}
