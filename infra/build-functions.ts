import { build, type Plugin } from 'esbuild'
import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTemplates } from './build-templates.ts'

const ROOT = join(import.meta.dirname, '..')

/** What may lie beside a Lambda's code, below /var/task. */
type Companion = 'topics' | 'templates' | 'feeds.opml'

/** The Lambdas on AWS, each a file of functions/, with what lies beside its code. The desk comes with its login (ADR 12). */
export const LAMBDAS = {
  'poll-feeds': ['feeds.opml'],
  'poll-feed': [],
  'group-articles': [],
  'compose-edition': ['topics'],
  'send-edition': [],
  'send-mail': ['templates'],
  'record-feedback': [],
  watch: [],
  pages: ['topics'],
} as const satisfies Readonly<Record<string, readonly Companion[]>>

export type LambdaName = keyof typeof LAMBDAS

/** Where a Lambda's code and companions lie below the built folder: what is uploaded as /var/task. */
export const codeDirOf = (builtDir: string, name: LambdaName): string => join(builtDir, 'functions', name)

/** The briefs' words are written in lines to be read; a cold start reads them without: `phrases` takes both for the same. */
const closeLists: Plugin = {
  name: 'close-lists',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]briefs[\\/]lexicon[\\/].+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(/phrases\(`[^`$\\]*`\)/g, (list) =>
        list.replace(/\s*,\s*/g, ',').replace(/\s+/g, ' '),
      )
      return { contents, loader: 'ts' }
    })
  },
}

/**
 * Builds what Lambda runs into `builtDir`: `templates/`, and `functions/NAME/index.mjs` with its source map and companions.
 * All Lambdas in one run of esbuild, which then reads what they share once.
 * @throws Error of esbuild or MJML, naming what is wrong.
 */
export async function buildFunctions(builtDir: string): Promise<void> {
  const templatesDir = join(builtDir, 'templates')
  const functionsDir = join(builtDir, 'functions')
  // What an earlier run left would be uploaded too.
  await rm(functionsDir, { recursive: true, force: true })
  await buildTemplates(templatesDir)
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(Object.keys(LAMBDAS).map((name) => [`${name}/index`, `functions/${name}.ts`])),
    outdir: functionsDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    // The SDK is bundled in the version that the tests ran with, not taken from the runtime: nothing is external.
    target: 'node24',
    format: 'esm',
    // Arabic words as they are: escaped, each letter takes six bytes.
    charset: 'utf8',
    // ES modules where a package has both: only their unused parts can be left out.
    mainFields: ['module', 'main'],
    // CommonJS packages inside an ES module still ask for `require`.
    banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
    minify: true,
    plugins: [closeLists],
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
  for (const [name, companions] of Object.entries(LAMBDAS)) {
    for (const companion of companions) {
      const from = companion === 'templates' ? templatesDir : join(ROOT, companion)
      await cp(from, join(functionsDir, name, companion), { recursive: true })
    }
  }
}
