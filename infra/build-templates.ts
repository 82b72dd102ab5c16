import mjml2html from 'mjml'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SOURCES = join(import.meta.dirname, '..', 'templates')

const GEORGIA = "Georgia, 'Times New Roman', serif"
const SYSTEM_SANS = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/**
 * What differs between the scripts, by the `%name%` it replaces. Arabic letters want more size and leading than Latin
 * ones, and fonts that have them; MJML wants its direction and alignment named, `dir` alone leaves its sections ltr.
 */
const VARIANTS = {
  ltr: {
    dir: 'ltr',
    start: 'left',
    serif: GEORGIA,
    sans: SYSTEM_SANS,
    size: '16px',
    small: '14px',
    topicsize: '15px',
    headline: '20px',
    shorthead: '17px',
    leading: '1.55',
    headleading: '1.35',
  },
  rtl: {
    dir: 'rtl',
    start: 'right',
    serif: `'Noto Naskh Arabic', 'Geeza Pro', ${GEORGIA}`,
    sans: "'Geeza Pro', 'Segoe UI', Tahoma, 'Noto Naskh Arabic', Arial, sans-serif",
    size: '17px',
    small: '15px',
    topicsize: '17px',
    headline: '21px',
    shorthead: '18px',
    leading: '1.75',
    headleading: '1.6',
  },
} as const

/** The mails that are compiled, each in both directions: `edition.ltr.html`. */
const MAILS = ['edition', 'confirmation'] as const

/** Reads a template with its partials put in: MJML's own includes stay off, a text in a mail could use them too. */
async function readTemplate(file: string): Promise<string> {
  let source = await readFile(join(SOURCES, file), 'utf8')
  for (const [tag, path] of source.matchAll(/<mj-include path="([\w./]+)" \/>/g)) {
    const partial = (await readTemplate(path ?? '')).trim()
    source = source.replace(tag, () => partial)
  }
  return source
}

async function compile(source: string, variant: Readonly<Record<string, string>>): Promise<string> {
  const mjml = source.replace(/%(\w+)%/g, (_, name: string) => {
    const value = variant[name]
    if (value === undefined) throw new Error(`templates: nothing is known for %${name}%`)
    return value
  })
  const { html, errors } = await mjml2html(mjml, {
    ignoreIncludes: true,
    validationLevel: 'strict',
    keepComments: false,
    // By default the mere name of a web font makes MJML link it from its maker: a reader's mail calls nobody.
    fonts: {},
  })
  if (errors.length > 0) throw new Error(`templates: ${errors.map((error) => error.formattedMessage).join('; ')}`)
  // Indentation and the spaces in styles are a fifth of the bytes, and mail clients cut a mail by its bytes.
  return html
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ style="[^"{]*"/g, (style) => style.replace(/([:;,]) +/g, '$1').replace(/;"$/, '"'))
}

/**
 * Compiles the mails' MJML to HTML with Handlebars holes, once, into `outDir`: what functions/adapters/templates.ts reads.
 * @throws Error naming what is wrong with a template.
 */
export async function buildTemplates(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  for (const mail of MAILS) {
    const source = await readTemplate(`${mail}.mjml`)
    for (const [dir, variant] of Object.entries(VARIANTS))
      await writeFile(join(outDir, `${mail}.${dir}.html`), await compile(source, variant))
  }
}
