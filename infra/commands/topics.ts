import type { Command } from 'commander'
import { LANGUAGES, type Topic } from '../../functions/core/model.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { DEFAULT_TOPICS, readTopics } from './match.ts'
import { CommandFailure, type Terminal } from './terminal.ts'

/** `digest topics list|check|publish`. */
export function addTopics(
  program: Command,
  { out }: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  const topics = program.command('topics').description('the topics that select articles')

  topics
    .command('list')
    .description('the topics of a folder: id, names, how many phrases')
    .argument('[dir]', 'folder of topic files', DEFAULT_TOPICS)
    .option('--json', 'a topic a line, whole')
    .action(async (dir: string, options: { readonly json?: true }) => {
      for (const topic of await wholeTopics(dir)) out(options.json ? JSON.stringify(topic) : inWords(topic))
    })

  topics
    .command('check')
    .description('checks the topic files of a folder: a line for each fault')
    .argument('[dir]', 'folder of topic files', DEFAULT_TOPICS)
    .option('--json', 'a fault a line: {"file","line","reason"}')
    .action(async (dir: string, options: { readonly json?: true }) => {
      const { topics: whole, problems } = await readTopics(dir)
      for (const problem of problems)
        out(options.json ? JSON.stringify(problem) : `${problem.file}:${problem.line}: ${problem.reason}`)
      if (problems.length > 0) throw new CommandFailure(`${problems.length} to mend in ${dir}`)
      if (!options.json) for (const topic of whole) out(inWords(topic))
    })

  topics
    .command('publish')
    .description('makes the topics of a folder those that hold, as the next version')
    .argument('[dir]', 'folder of topic files', DEFAULT_TOPICS)
    .option('--stage <name>', 'installation', 'local')
    .action(async (dir: string, options: { readonly stage: string }) => {
      const whole = await wholeTopics(dir)
      out(await onStage(open, options.stage, (stage) => publish(whole, stage)))
    })
}

async function publish(topics: readonly Topic[], { newsroom, now }: Stage): Promise<string> {
  const version = ((await newsroom.publishedTopics())?.version ?? 0) + 1
  const outcome = await newsroom.publishTopics({ version, publishedAtMs: now(), topics })
  if (outcome === 'taken')
    throw new CommandFailure(
      `version ${version} was published by somebody else just now: look at it, then publish again`,
    )
  return `version ${version} holds: ${topics.length} topics`
}

/** The topics of a folder without a fault. @throws CommandFailure naming every fault. */
async function wholeTopics(dir: string): Promise<readonly Topic[]> {
  const { topics, problems } = await readTopics(dir)
  if (problems.length === 0) return topics
  throw new CommandFailure(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'))
}

function inWords({ id, names, any, none }: Topic): string {
  const counts = LANGUAGES.map((lang) => `${lang} ${any[lang].length}+${none[lang].length}`)
  return `${id}  ${names.en}  (phrases wanted + unwanted: ${counts.join(', ')})`
}
