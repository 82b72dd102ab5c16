import type { Command } from 'commander'
import { cleanText } from '../../functions/core/articles/chrome.ts'
import { onArticleLines } from './article-lines.ts'
import type { Terminal } from './terminal.ts'

/** `digest clean`: texts without the chrome of their pages. */
export function addClean(program: Command, { out, err }: Terminal): void {
  program
    .command('clean')
    .description('texts without the chrome of their pages: {"id","text"} a line')
    .argument('<articles>', 'JSON Lines of articles; - for standard input')
    .action((path: string) =>
      onArticleLines(path, err, (articles) => {
        for (const article of articles)
          out(JSON.stringify({ id: article.id, text: cleanText(article.text, article).text }))
      }),
    )
}
