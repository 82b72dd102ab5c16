import type { Feed } from '../../core/model.ts'

/** How a feed is doing, for an editor. */
export interface HealthInWords {
  readonly tone: 'good' | 'warn' | 'bad'
  readonly words: string
}

const DAY_MS = 86_400_000
/** A feed that gave nothing for so long is worth a look. */
const SILENT_MS = 14 * DAY_MS

/** What an editor should know of a feed, in one sentence, with what it means for the digest. */
export function healthOf(feed: Feed, nowMs: number): HealthInWords {
  const { health, state } = feed
  switch (state) {
    case 'gone':
      return { tone: 'bad', words: 'Gone: the outlet took it down for good. Look for another address.' }
    case 'stopped':
      return { tone: 'warn', words: 'Stopped by an editor. Nothing is read from it.' }
    case 'aside':
      return { tone: 'warn', words: 'Put aside: it suddenly showed many old entries as new. An editor must look.' }
    case 'active':
      break
  }
  if (health.lastPolledAtMs === null) return { tone: 'warn', words: 'Not asked yet.' }
  if (health.failuresInARow > 0) {
    const times =
      health.failuresInARow === 1 ? 'The last poll failed' : `The last ${health.failuresInARow} polls failed`
    const tone = health.failuresInARow < 3 ? 'warn' : 'bad'
    return { tone, words: `${times}: ${health.lastFailure ?? 'no reason was kept'}` }
  }
  if (health.movingTo !== null) return { tone: 'warn', words: `Works. It is moving to ${health.movingTo.address}` }
  const silentMs = nowMs - (health.lastReadAtMs ?? health.lastPolledAtMs)
  return silentMs > SILENT_MS
    ? { tone: 'warn', words: `Answers, but gave nothing to read for ${Math.floor(silentMs / DAY_MS)} days.` }
    : { tone: 'good', words: 'Works.' }
}
