import { TABLE, type IntakeWorld } from './intake-world.ts'
import { printedAt, type PressFeed } from './press.ts'

/** What is wrong with an intake that has come to rest: empty where every promise was kept. */
export function faultsOf(world: IntakeWorld, press: readonly PressFeed[]): readonly string[] {
  return [
    ...new Set(world.violations),
    ...lost(world, press),
    ...storiesWrong(world),
    ...stopsUndone(world),
    ...leftovers(world),
  ]
}

/** Entries that a feed still holds, and that no article represents. What it held before is checked with its validators. */
function lost(world: IntakeWorld, press: readonly PressFeed[]): readonly string[] {
  const texts = world.texts()
  return press.flatMap((feed, at) => {
    const feedId = world.feedIds[at]!
    const state = world.db.item(TABLE, { pk: 'FEED', sk: feedId })?.['state']
    if (state === 'stopped' && world.stopsTried.has(feedId)) return []
    return printedAt(feed, world.scheduler.nowMs)
      .entries.filter(
        ({ despatch, url }) =>
          !texts.some((text) => text.despatch === despatch && (text.feedId === feedId || text.url === url)),
      )
      .map(({ despatch }) => `Despatch ${despatch} of ${feedId} is lost.`)
  })
}

interface StoryItem {
  readonly id: string
  readonly members: readonly { readonly articleId: string }[]
}

const storiesOf = (world: IntakeWorld): readonly StoryItem[] =>
  world.db.items(TABLE).filter(({ sk }) => sk === 'STORY') as unknown as readonly StoryItem[]

/** Every article is in exactly one story, once, and its mark names that story; every story holds kept articles alone. */
function storiesWrong(world: IntakeWorld): readonly string[] {
  const texts = new Set(world.texts().map(({ id }) => id))
  const holders = new Map<string, string[]>()
  const wrong: string[] = []
  for (const { id, members } of storiesOf(world))
    for (const { articleId } of members) {
      holders.set(articleId, [...(holders.get(articleId) ?? []), id])
      if (!texts.has(articleId)) wrong.push(`Story ${id} holds ${articleId}, of which no text is kept.`)
    }
  const marks = new Map(
    world.db
      .items(TABLE)
      .filter(({ sk }) => sk === 'GROUPING')
      .map(({ articleId, storyId }) => [String(articleId), String(storyId)]),
  )
  for (const id of texts) {
    const stories = holders.get(id) ?? []
    if (stories.length !== 1) wrong.push(`Article ${id} is in ${stories.length} stories.`)
    else if (marks.get(id) !== stories[0]) wrong.push(`Article ${id} is marked as in ${marks.get(id)}, not its story.`)
  }
  return wrong
}

function stopsUndone(world: IntakeWorld): readonly string[] {
  return world.db
    .items(TABLE)
    .filter(({ pk, sk, state }) => pk === 'FEED' && world.stopped.has(String(sk)) && state !== 'stopped')
    .map(({ sk }) => `The editor's stop of ${String(sk)} was undone.`)
}

function leftovers(world: IntakeWorld): readonly string[] {
  return world.db
    .items(TABLE)
    .filter(({ pk }) => String(pk).startsWith('UNGROUPED#'))
    .map(({ sk }) => `Article ${String(sk)} is swept for ever.`)
}

/** Which story tells each despatch of each feed, in words that do not hang on the ids that chance gave. */
export function tellings(world: IntakeWorld): ReadonlyMap<string, ReadonlySet<string>> {
  const storyOf = new Map(
    storiesOf(world).flatMap(({ id, members }) => members.map(({ articleId }) => [articleId, id])),
  )
  const told = new Map<string, Set<string>>()
  for (const { id, feedId, despatch } of world.texts()) {
    const telling = `${feedId} ${despatch}`
    told.set(telling, (told.get(telling) ?? new Set()).add(storyOf.get(id) ?? ''))
  }
  return told
}

/** Of all pairs of despatches-in-a-feed that two runs have in common: how many one run told as one story and the other did not. */
export function differences(
  a: ReadonlyMap<string, ReadonlySet<string>>,
  b: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly pairs: number; readonly different: number } {
  const shared = [...a.keys()].filter((telling) => b.has(telling))
  let [pairs, different] = [0, 0]
  for (const [at, one] of shared.entries())
    for (const other of shared.slice(at)) {
      pairs += 1
      if (areOne(a, one, other) !== areOne(b, one, other)) different += 1
    }
  return { pairs, different }
}

/** Of a telling with itself: whether its articles, where a race left two, are in one story. */
function areOne(told: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean {
  const stories = new Set([...(told.get(one) ?? []), ...(told.get(other) ?? [])])
  return stories.size === 1
}
