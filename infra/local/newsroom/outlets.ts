import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { respell } from './respell.ts'

/**
 * How an outlet writes its feed. `wordpress` is RSS 2.0 with `content:encoded` and the plugin's closing line; `page` is none: a web page
 * with a list of announcements, each with a page of its own.
 */
const FORMATS = ['rss', 'wordpress', 'atom', 'rdf', 'json', 'page'] as const
const CHARSETS = ['utf-8', 'iso-8859-1', 'windows-1256'] as const

export type Charset = (typeof CHARSETS)[number]

/** An entry of the sample newsroom, its copies resolved. */
export interface SampleEntry {
  readonly slug: string
  readonly title: string
  readonly link: string
  /** Not served before this instant. */
  readonly publishedMs: number
  /** False where the feed does not say when it was published. */
  readonly dated: boolean
  readonly paragraphs: readonly string[]
}

interface OutletBase {
  readonly label: string
  readonly name: string
  readonly host: string
  /** Of the feed, from the root of the host. */
  readonly path: string
}

/** An outlet whose feed is served. */
export interface FeedOutlet extends OutletBase {
  readonly answers: 'feed'
  readonly lang: string
  readonly about: string
  readonly format: (typeof FORMATS)[number]
  readonly charset: Charset
  /** The fault of many hand-made feeds: titles and links with a bare `&`. */
  readonly bareAmpersands: boolean
  /** Newest first. */
  readonly entries: readonly SampleEntry[]
}

/** An outlet whose feed is gone, or hidden behind a login. */
interface SilentOutlet extends OutletBase {
  readonly answers: 'not-found' | 'login-page'
}

export type Outlet = FeedOutlet | SilentOutlet

const entryFile = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  published: z.iso.datetime({ offset: true }).transform((instant) => Date.parse(instant)),
  dated: z.boolean().default(true),
  title: z.string().optional(),
  text: z.string().optional(),
  /** Chrome that the outlet's system puts around the text. */
  before: z.string().optional(),
  after: z.string().optional(),
  copy: z
    .strictObject({
      /** `outlet/slug` of the text that is copied. */
      of: z.string(),
      /** 1-based numbers of the paragraphs kept; all of them where absent. */
      paragraphs: z.array(z.number().int().min(1)).optional(),
      /** Written with other variants of the Arabic letters. */
      respelled: z.boolean().default(false),
    })
    .optional(),
})

const base = { name: z.string(), host: z.string().endsWith('.example'), path: z.string().startsWith('/') }
const outletFile = z.discriminatedUnion('answers', [
  z.strictObject({
    ...base,
    answers: z.literal('feed'),
    lang: z.string(),
    about: z.string(),
    format: z.enum(FORMATS),
    charset: z.enum(CHARSETS).default('utf-8'),
    bareAmpersands: z.boolean().default(false),
    /** Address of an entry, `{slug}` standing for its slug. */
    link: z.url(),
    entries: z.array(entryFile),
  }),
  z.strictObject({ ...base, answers: z.enum(['not-found', 'login-page']) }),
])

type EntryFile = z.output<typeof entryFile>
type OutletFile = z.output<typeof outletFile>

const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')

/** Finds the text that a copy was made of. A wrong reference is a fault of the data files, so it throws. */
function originalOf(files: ReadonlyMap<string, OutletFile>, reference: string): EntryFile {
  const [label = '', slug] = reference.split('/')
  const file = files.get(label)
  const found = file?.answers === 'feed' ? file.entries.find((entry) => entry.slug === slug) : undefined
  if (found === undefined || found.copy !== undefined) throw new Error(`No original text is called ${reference}.`)
  return found
}

function toEntry(files: ReadonlyMap<string, OutletFile>, entry: EntryFile, link: string): SampleEntry {
  const { copy } = entry
  const original = copy === undefined ? entry : originalOf(files, copy.of)
  const spelled = copy?.respelled === true ? respell : (text: string) => text
  const body = paragraphsOf(original.text).filter(
    (_, position) => copy?.paragraphs === undefined || copy.paragraphs.includes(position + 1),
  )
  return {
    slug: entry.slug,
    title: entry.title ?? spelled(original.title ?? ''),
    link: link.replace('{slug}', entry.slug),
    publishedMs: entry.published,
    dated: entry.dated,
    paragraphs: [...paragraphsOf(entry.before), ...body.map(spelled), ...paragraphsOf(entry.after)],
  }
}

function toOutlet(files: ReadonlyMap<string, OutletFile>, label: string, file: OutletFile): Outlet {
  if (file.answers !== 'feed') return { label, ...file }
  const { link, entries, ...rest } = file
  return {
    label,
    ...rest,
    entries: entries
      .map((entry) => toEntry(files, entry, link))
      .sort((one, other) => other.publishedMs - one.publishedMs),
  }
}

/**
 * The invented outlets, read from the data files beside this one.
 * @throws where a data file is not as it should be: naming the file.
 */
export function sampleOutlets(): Outlet[] {
  const folder = join(import.meta.dirname, 'outlets')
  const files = new Map<string, OutletFile>()
  for (const name of readdirSync(folder).sort()) {
    const result = outletFile.safeParse(parse(readFileSync(join(folder, name), 'utf8')))
    if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`)
    files.set(basename(name, '.yaml'), result.data)
  }
  return [...files].map(([label, file]) => toOutlet(files, label, file))
}
