import { openBedrock } from './adapters/bedrock.ts'
import { keepBriefs, openModelBriefer, type Briefer } from './adapters/briefer.ts'
import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, onSchedule, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable, type NewsroomTable } from './adapters/newsroom-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { currentTopics, type CurrentTopics } from './adapters/topics.ts'
import { briefOf } from './core/briefs/brief.ts'
import { composeDraft, type ReadStory } from './core/editions/edition.ts'
import { daysToAsk, withFollowUps } from './core/editions/follow-ups.ts'
import { editionIdOf, nextWindow } from './core/editions/window.ts'
import { daysOf } from './core/mail/days.ts'
import type { Edition, Story, Topic } from './core/model.ts'
import { matchTopics } from './core/topics/match.ts'

export interface ComposeEditionPorts extends Pick<Runtime, 'now' | 'log'> {
  readonly newsroom: Pick<
    NewsroomTable,
    'editions' | 'edition' | 'storiesFirstSeen' | 'articles' | 'announcementsOn' | 'keepDraft'
  >
  readonly topics: () => Promise<CurrentTopics>
  readonly releaseAfterMinutes: number
  /** Where no model is set: `keepBriefs`. */
  readonly briefer: Briefer
}

export type ComposeReport =
  | {
      readonly kind: 'composed'
      readonly editionId: string
      /** First seen in the window, news and old. */
      readonly stories: number
      readonly matched: number
      readonly unmatched: number
      readonly oldNews: number
      /** Stories with a card: a roundtable's or an observatory's. */
      readonly briefs: number
      /** Stories of what an earlier edition announced. */
      readonly followUps: number
    }
  | { readonly kind: 'already-composed'; readonly editionId: string }
  | {
      readonly kind: 'nothing-to-say'
      readonly stories: number
      readonly oldNews: number
      /** News that is in no topic. */
      readonly unmatched: number
    }

/** Articles read at a time: their texts are long, and are let go once matched and briefed. */
const AT_ONCE = 100

/**
 * Composes the week's edition as a draft, once, out of the stories first seen since the last edition's window ended. Where
 * none of them is news and in a topic there is no edition, and they are looked at again with the next window.
 */
export async function composeEdition(ports: ComposeEditionPorts): Promise<ComposeReport> {
  const { newsroom, log, now } = ports
  const last = await newestEdition(ports)
  const window = nextWindow(last, now())
  if (window === null) return alreadyComposed(last?.id ?? editionIdOf(now()), ports)
  const known = await newsroom.edition(editionIdOf(window.toMs))
  if (known !== null) return alreadyComposed(known.id, ports)

  const { topics, problems } = await ports.topics()
  for (const problem of problems) log.error('topic file left out', { ...problem })
  const stories: Story[] = []
  for await (const story of newsroom.storiesFirstSeen(window)) stories.push(story)
  const read = await readStories(stories, topics, ports)
  const releaseAtMs = now() + ports.releaseAfterMinutes * 60_000
  const draft = composeDraft({ window, stories: read, topics, composedAtMs: now(), releaseAtMs })
  if (draft.stories.length === 0) {
    const counts = { stories: stories.length, oldNews: draft.oldNewsCount, unmatched: draft.edition.unmatchedCount }
    log.warn('no edition: no story of the window is both news and in a topic', {
      ...window,
      ...counts,
      topics: topics.length,
    })
    return { kind: 'nothing-to-say', ...counts }
  }

  const briefed = await ports.briefer(draft.stories)
  const announced = await newsroom.announcementsOn(daysToAsk(briefed, window))
  const told = withFollowUps(briefed, announced, window, (ofEdition) => daysOf(ofEdition).last)
  const kept = await newsroom.keepDraft(draft.edition, told)
  if (kept === 'exists') return afterAnother(last, ports)
  const report = {
    editionId: draft.edition.id,
    stories: stories.length,
    matched: draft.stories.length,
    unmatched: draft.edition.unmatchedCount,
    oldNews: draft.oldNewsCount,
    briefs: draft.stories.filter(({ brief }) => brief.kinds.length > 0).length,
    followUps: told.filter(({ followsUp }) => followsUp !== null).length,
  }
  log.info('edition composed', report)
  return { kind: 'composed', ...report }
}

async function newestEdition({ newsroom }: ComposeEditionPorts): Promise<Edition | null> {
  for await (const edition of newsroom.editions()) return edition
  return null
}

/** Matches and briefs of the stories' lead articles. */
async function readStories(
  stories: readonly Story[],
  topics: readonly Topic[],
  { newsroom, log }: ComposeEditionPorts,
): Promise<readonly ReadStory[]> {
  const read: ReadStory[] = []
  for (let from = 0; from < stories.length; from += AT_ONCE) {
    const some = stories.slice(from, from + AT_ONCE)
    const articles = await newsroom.articles(some.map(({ leadArticleId }) => leadArticleId))
    for (const story of some) {
      const lead = articles.get(story.leadArticleId)
      if (lead === undefined)
        log.error('story left out: its article is not there', { storyId: story.id, articleId: story.leadArticleId })
      else read.push({ story, matches: matchTopics(lead, topics), brief: briefOf(lead) })
    }
  }
  return read
}

function alreadyComposed(editionId: string, { log }: ComposeEditionPorts): ComposeReport {
  log.info('edition is there already', { editionId })
  return { kind: 'already-composed', editionId }
}

/**
 * Another composer was first. Where that was one that broke off in an earlier week, its draft has just come to stand, and
 * what came since then is still to be composed.
 */
async function afterAnother(last: Edition | null, ports: ComposeEditionPorts): Promise<ComposeReport> {
  const shown = await newestEdition(ports)
  if (shown !== null && shown.id !== last?.id) return composeEdition(ports)
  throw new Error('The draft was refused and no other edition stands: compose again')
}

const composeEditionSettings = settings.pick({
  NEWSROOM_TABLE: true,
  TOPICS_DIR: true,
  RELEASE_AFTER_MINUTES: true,
  BRIEF_MODEL_ID: true,
})

export const createHandler = (runtime: Runtime) =>
  onSchedule(async () => {
    const env = toSettings(runtime.env, composeEditionSettings)
    const newsroom = openNewsroomTable(openTableClient(), env.NEWSROOM_TABLE)
    const topics = () => currentTopics(newsroom, env.TOPICS_DIR)
    const releaseAfterMinutes = env.RELEASE_AFTER_MINUTES
    const model = env.BRIEF_MODEL_ID === '' ? null : openBedrock(env.BRIEF_MODEL_ID)
    return Promise.resolve(() => {
      const briefer = model === null ? keepBriefs : openModelBriefer({ model, newsroom, log: runtime.log })
      return composeEdition({ ...runtime, newsroom, topics, releaseAfterMinutes, briefer })
    })
  })

export const handler = createHandler(lambdaRuntime('compose-edition'))
