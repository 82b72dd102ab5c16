import { InvalidArgumentError, type Command } from 'commander'
import { cleanText } from '../../functions/core/articles/chrome.ts'
import { briefOf } from '../../functions/core/briefs/brief.ts'
import type { ArticleLine } from '../../functions/core/model.ts'
import { onArticleLines } from './article-lines.ts'
import type { Terminal } from './terminal.ts'

interface Options {
  readonly sentences?: number
  readonly allStatements?: true
}

/** `digest brief`: what the digest would say of each article. */
export function addBrief(program: Command, { out, err }: Terminal): void {
  program
    .command('brief')
    .description(
      'a brief a line: kinds, theme, organizers, place, date, speakers, summary, and where each stands in the text',
    )
    .argument('<articles.jsonl>', 'articles, one a line; - for standard input')
    .option('--sentences <n>', 'length of the summary', countOf)
    .option('--all-statements', 'speakers for every article, not only where a kind applies')
    .action((path: string, options: Options) =>
      onArticleLines(path, err, (articles) => {
        for (const article of articles)
          out(JSON.stringify(briefOf({ ...article, text: withoutChrome(article) }, options)))
      }),
    )
}

/**
 * The text with its page's chrome blanked out by spaces: spans then stand in the text as it was given.
 * The lines that cleaning keeps are found again one after the other, and all between them is blank.
 */
function withoutChrome(article: ArticleLine): string {
  const blank = (from: number, to: number) => article.text.slice(from, to).replace(/[^\n]/g, ' ')
  let text = ''
  for (const line of cleanText(article.text, article).text.split('\n')) {
    const start = line === '' ? -1 : article.text.indexOf(line, text.length)
    if (start >= 0) text += blank(text.length, start) + line
  }
  return text + blank(text.length, article.text.length)
}

function countOf(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('a whole number of sentences is wanted.')
  return count
}
