import type { Command } from 'commander'
import { cleanText } from '../../functions/core/articles/chrome.ts'
import { groupArticles } from '../../functions/core/stories/grouping.ts'
import { readArticleLines } from './article-lines.ts'
import type { Terminal } from './terminal.ts'

export function addStories(program: Command, { out }: Terminal): void {
  program
    .command('stories')
    .description(
      'which articles are copies of one text, and which tell of one happening: {"id","story","event"} a line',
    )
    .argument('<articles>', 'JSON Lines of articles; - for standard input')
    .action(async (path: string) => {
      const lines = await readArticleLines(path)
      // In the order in which they would have arrived; the undated, which could be of any day, last.
      const inOrder = [...lines]
        .sort((a, b) => (a.published ?? '9999').localeCompare(b.published ?? '9999'))
        .map((line) => ({ ...line, text: cleanText(line.text, line).text, firstSeenAtMs: null, isNews: true }))
      const nothing = { holders: new Map(), articles: new Map(), stories: new Map() }
      const { stories, grouped } = groupArticles(inOrder, nothing, 0)
      const eventOf = new Map(stories.map(({ id, eventId }) => [id, eventId]))
      for (const { id } of lines) {
        const story = grouped.get(id) ?? ''
        out(JSON.stringify({ id, story, event: eventOf.get(story) ?? story }))
      }
    })
}
