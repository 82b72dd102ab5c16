import type { Command } from 'commander'
import { cleanText } from '../../functions/core/articles/chrome.ts'
import { readArticleLines } from './article-lines.ts'
import type { Terminal } from './terminal.ts'

export function addClean(program: Command, { out }: Terminal): void {
  program
    .command('clean')
    .description('texts without the chrome of their pages: {"id","text"} a line')
    .argument('<articles>', 'JSON Lines of articles; - for standard input')
    .action(async (path: string) => {
      for (const article of await readArticleLines(path)) {
        const { text } = cleanText(article.text, article)
        out(JSON.stringify({ id: article.id, text }))
      }
    })
}
