import type { Command } from 'commander'
import { globSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ArticleLine } from '../../functions/core/model.ts'
import { CommandFailure, type Terminal } from './terminal.ts'

/** A page bigger than this, unpacked, is not read. */
const MAX_PAGE_BYTES = 20 * 1_048_576

interface Page {
  readonly source: string
  readonly path: string
}

export function addArticle(program: Command, { out, err }: Terminal): void {
  program
    .command('article')
    .description('the main text of pages, each read alone: an article a line')
    .argument('<pages...>', 'addresses, files (.html, .html.gz, .txt) or folders of them')
    .option('--json', 'JSON Lines, as without it')
    .action(async (places: readonly string[]) => {
      let failures = 0
      for (const place of places) {
        for (const page of await pagesAt(place)) {
          const result = await readFileAt(page)
          if ('kind' in result) {
            failures += 1
            err(`${page.source}: ${result.reason}`)
          } else out(JSON.stringify({ ...result, source: page.source }))
        }
      }
      if (failures > 0) throw new CommandFailure(`${failures} ${failures === 1 ? 'page' : 'pages'} gave no article.`)
    })
}

/** The pages that an argument stands for; those of a folder are named by their path below it. */
async function pagesAt(place: string): Promise<readonly Page[]> {
  const found = await stat(place).catch(() => null)
  if (found?.isDirectory() !== true) return [{ source: place, path: place }]
  return globSync('**/*.{html,htm,html.gz,htm.gz,txt}', { cwd: place })
    .sort()
    .map((source) => ({ source, path: join(place, source) }))
}

async function readFileAt({
  path,
  source,
}: Page): Promise<ArticleLine | { readonly kind: string; readonly reason: string }> {
  if (/^https?:/i.test(path))
    return { kind: 'not-possible', reason: 'pages cannot be fetched yet: save the page and give its file' }
  // The reader and its language data are heavy: only this command loads them.
  const { decodePage, readPage, readPageText } = await import('../../functions/adapters/page-reader.ts')
  try {
    const bytes = await readFile(path)
    const page = decodePage(path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) : bytes)
    return /\.txt(\.gz)?$/.test(path) ? readPageText(page, source) : readPage(page, source)
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `it cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
