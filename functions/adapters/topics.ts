import type { Topic } from '../core/model.ts'
import type { NewsroomTable } from './newsroom-table.ts'
import { loadTopicFiles, type TopicProblem } from './topic-files.ts'

/** The topics that hold now, and what was left out of them. `version` is null for the files. */
export interface CurrentTopics {
  readonly version: number | null
  readonly topics: readonly Topic[]
  readonly problems: readonly TopicProblem[]
}

/** The topics that hold: those an editor published last, or the files that ship until one does. */
export async function currentTopics(
  newsroom: Pick<NewsroomTable, 'publishedTopics'>,
  topicsDir: string,
): Promise<CurrentTopics> {
  const published = await newsroom.publishedTopics()
  if (published !== null) return { version: published.version, topics: published.topics, problems: [] }
  const files = await loadTopicFiles(topicsDir)
  return { version: null, ...files }
}
