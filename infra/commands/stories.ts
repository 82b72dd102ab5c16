import type { Command } from 'commander'
import { cleanText } from '../../functions/core/articles/chrome.ts'
import { groupArticles } from '../../functions/core/stories/grouping.ts'
import type { ArticleLine } from '../../functions/core/model.ts'
import { onArticleLines } from './article-lines.ts'
import type { Terminal } from './terminal.ts'

/** `digest stories`: which articles are copies, and which tell of one happening. */
export function addStories(program: Command, { out, err }: Terminal): void {
  program
    .command('stories')
    .description(
      'which articles are copies of one text, and which tell of one happening: {"id","story","event"} a line',
    )
    .argument('<articles>', 'JSON Lines of articles; - for standard input')
    .action((path: string) =>
      onArticleLines(path, err, (articles) => {
        for (const line of storiesOf(articles)) out(JSON.stringify(line))
      }),
    )
}

/** Story and event of each article, in the order of the articles. */
function storiesOf(
  lines: readonly ArticleLine[],
): readonly { readonly id: string; readonly story: string; readonly event: string }[] {
  // In the order in which they would have arrived; the undated, which could be of any day, last.
  const inOrder = [...lines]
    .sort((a, b) => (a.published ?? '9999').localeCompare(b.published ?? '9999'))
    .map((line) => ({ ...line, text: cleanText(line.text, line).text, firstSeenAtMs: null, isNews: true }))
  const nothing = { holders: new Map(), articles: new Map(), stories: new Map() }
  const { stories, grouped } = groupArticles(inOrder, nothing, 0)
  const eventOf = new Map(stories.map(({ id, eventId }) => [id, eventId]))
  return lines.map(({ id }) => {
    const story = grouped.get(id) ?? ''
    return { id, story, event: eventOf.get(story) ?? story }
  })
}
