import type { Command } from 'commander'
import { resolve } from 'node:path'
import { loadTopicFiles } from '../../functions/adapters/topic-files.ts'
import { explain } from '../../functions/core/topics/explain.ts'
import { matchTopics } from '../../functions/core/topics/match.ts'
import { readArticleLines } from './article-lines.ts'
import { CommandFailure, whyUnreadable, type Terminal } from './terminal.ts'

/** The topic files that ship. */
export const DEFAULT_TOPICS = resolve(import.meta.dirname, '../../topics')

/** `digest match`: which topics each article is in, and on request why and why not. */
export function addMatch(program: Command, { out, err }: Terminal): void {
  program
    .command('match')
    .description('which topics each article is in: {"id","topics":[…]} a line')
    .argument('<articles.jsonl>', 'articles, one a line; - for standard input')
    .option('--topics <dir>', 'folder of topic files', DEFAULT_TOPICS)
    .option('--explain', 'adds for every topic why the article is in it, or why not')
    .action(async (path: string, options: { readonly topics: string; readonly explain?: true }) => {
      const { topics, problems } = await readTopics(options.topics)
      for (const { file, line, reason } of problems) err(`${file}:${line}: ${reason}`)
      if (topics.length === 0)
        throw new CommandFailure(`${options.topics}: no topic file is whole, so nothing was matched`)
      for (const article of await readArticleLines(path)) {
        const matched = { id: article.id, topics: matchTopics(article, topics).map(({ topicId }) => topicId) }
        const why = options.explain && { explanations: topics.map((topic) => explain(article, topic)) }
        out(JSON.stringify({ ...matched, ...why }))
      }
    })
}

/** The topic files of a folder. @throws CommandFailure where it cannot be read or holds none that is whole. */
export async function readTopics(dir: string): ReturnType<typeof loadTopicFiles> {
  const files = await loadTopicFiles(dir).catch((error: unknown) => {
    throw new CommandFailure(`${dir}: ${whyUnreadable(error)}`)
  })
  if (files.topics.length === 0 && files.problems.length === 0)
    throw new CommandFailure(`${dir} holds no topic file: write one, such as migration-governance.yaml`)
  return files
}
