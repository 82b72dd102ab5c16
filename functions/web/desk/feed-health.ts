import { healthOf, type FeedHealthReport } from '../../core/feeds/health-in-words.ts'
import type { Feed } from '../../core/model.ts'

/** How a feed is doing, and how much it wants an editor. */
export interface ShownHealth extends FeedHealthReport {
  readonly tone: 'good' | 'warn' | 'bad'
}

/** A poll or two may fail anywhere. */
const FAILURES_THAT_COUNT = 3

export function shownHealthOf(feed: Feed, nowMs: number): ShownHealth {
  const report = healthOf(feed, nowMs)
  return { ...report, tone: toneOf(report, feed) }
}

function toneOf({ state }: FeedHealthReport, { health }: Feed): ShownHealth['tone'] {
  switch (state) {
    case 'well':
    case 'moving':
      return 'good'
    case 'failing':
      return health.failuresInARow < FAILURES_THAT_COUNT ? 'warn' : 'bad'
    case 'gone':
      return 'bad'
    case 'not-asked':
    case 'overrun':
    case 'quiet':
    case 'empty':
    case 'aside':
    case 'stopped':
      return 'warn'
  }
}
