import type { Command } from 'commander'
import { resolve } from 'node:path'
import { loadTopicFiles, type TopicProblem } from '../../functions/adapters/topic-files.ts'
import type { ArticleLine, Topic } from '../../functions/core/model.ts'
import { explain } from '../../functions/core/topics/explain.ts'
import { matchTopics } from '../../functions/core/topics/match.ts'
import { onArticleLines } from './article-lines.ts'
import { explanationInWords } from './explanation.ts'
import { CommandFailure, whyUnreadable, type Terminal } from './terminal.ts'

/** The topic files that ship. */
export const DEFAULT_TOPICS = resolve(import.meta.dirname, '../../topics')

interface Options {
  readonly topics: string
  readonly explain?: true
  readonly json?: true
}

/** `digest match`: which topics each article is in, and on request why and why not. */
export function addMatch(program: Command, { out, err }: Terminal): void {
  program
    .command('match')
    .description('which topics each article is in: {"id","topics":[…]} a line')
    .argument('<articles.jsonl>', 'articles, one a line; - for standard input')
    .option('--topics <dir>', 'folder of topic files', DEFAULT_TOPICS)
    .option('--explain', 'says in words why each article is in a topic, or why not')
    .option('--json', 'with --explain: the line for machines, {"id","topics","explanations"}')
    .action(async (path: string, options: Options) => {
      const { topics, problems } = await readTopics(options.topics)
      nameBroken(problems, err)
      if (topics.length === 0)
        throw new CommandFailure(`${options.topics}: no topic file is whole, so nothing was matched`)
      await onArticleLines(path, err, (articles) => {
        for (const article of articles) for (const line of answerOf(article, topics, options)) out(line)
      })
      failOnBroken(problems)
    })
}

function answerOf(article: ArticleLine, topics: readonly Topic[], options: Options): readonly string[] {
  if (options.explain !== true) return [JSON.stringify(matchedOf(article, topics))]
  const explanations = topics.map((topic) => explain(article, topic))
  return options.json === true
    ? [JSON.stringify({ ...matchedOf(article, topics), explanations })]
    : explanationInWords(article, explanations)
}

const matchedOf = (article: ArticleLine, topics: readonly Topic[]) => ({
  id: article.id,
  topics: matchTopics(article, topics).map(({ topicId }) => topicId),
})

/** The topic files of a folder. @throws CommandFailure where it cannot be read or holds none. */
export async function readTopics(dir: string): ReturnType<typeof loadTopicFiles> {
  const files = await loadTopicFiles(dir).catch((error: unknown) => {
    throw new CommandFailure(`${dir}: ${whyUnreadable(error)}`)
  })
  if (files.topics.length === 0 && files.problems.length === 0)
    throw new CommandFailure(`${dir} holds no topic file: write one, such as migration-governance.yaml`)
  return files
}

/** Names what is wrong in topic files, a line each. */
export function nameBroken(problems: readonly TopicProblem[], err: Terminal['err']): void {
  for (const { file, line, reason } of problems) err(`${file}:${line}: ${reason}`)
}

/** An answer without all topics must not pass for a whole one. @throws CommandFailure where a topic file was left out. */
export function failOnBroken(problems: readonly TopicProblem[]): void {
  const files = new Set(problems.map(({ file }) => file))
  if (files.size > 0) throw new CommandFailure(`left out, as their files are broken: ${[...files].join(', ')}`)
}
