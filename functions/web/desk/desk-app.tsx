import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { NewsroomTable } from '../../adapters/newsroom-table.ts'
import type { CurrentTopics } from '../../adapters/topics.ts'
import { briefOf } from '../../core/briefs/brief.ts'
import { nextWindow } from '../../core/editions/window.ts'
import type { Article, Edition, Feed, Story, Topic } from '../../core/model.ts'
import { explain } from '../../core/topics/explain.ts'
import { matchTopics } from '../../core/topics/match.ts'
import { PAGE_HEADERS } from '../layout.tsx'
import { EditionPage, EditionsPage } from './edition-pages.tsx'
import { shownHealthOf } from './feed-health.ts'
import { FeedsPage } from './feeds-page.tsx'
import { DeskPage } from './parts.tsx'
import { partsOf, StoriesPage, StoryPage, type WeekStory } from './story-pages.tsx'
import { WeekPage } from './week-page.tsx'

export interface DeskPorts {
  readonly newsroom: Pick<
    NewsroomTable,
    'articles' | 'edition' | 'editions' | 'editionStories' | 'feeds' | 'stories' | 'storiesFirstSeen'
  >
  readonly topics: () => Promise<CurrentTopics>
  readonly now: () => number
}

/** Editions listed at most. */
const EDITIONS_SHOWN = 52
/** Articles read at a time. */
const AT_ONCE = 100

/** The editors' desk, read only: the week's stories, why they match, the editions and the feeds. */
export function deskApp(ports: DeskPorts): Hono {
  const { newsroom, now } = ports
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value)
    context.header('Cache-Control', 'private, no-store')
  })

  app.get('/', async (context) => {
    const { topics, problems } = await ports.topics()
    const { fromMs, stories } = await weekOf(ports, topics)
    const { inTopic, inNoTopic, notNews } = partsOf(stories)
    const [edition = null] = await editionsOf(ports, 1)
    const feeds = await feedsOf(ports)
    const week = {
      edition,
      fromMs,
      stories: stories.length,
      inTopic: inTopic.length,
      inNoTopic: inNoTopic.length,
      notNews: notNews.length,
      forNext: edition === null ? 0 : stories.filter(({ story }) => story.firstSeenAtMs > edition.window.toMs).length,
      feeds: feeds.length,
      feedsInTrouble: feeds.filter((feed) => shownHealthOf(feed, now()).tone !== 'good').length,
      problems: problems.map(({ file, line, reason }) => `${file}, line ${line}: ${reason}`),
    }
    return context.html(document(<WeekPage week={week} />))
  })

  app.get('/stories', async (context) => {
    const { topics } = await ports.topics()
    const { fromMs, stories } = await weekOf(ports, topics)
    return context.html(document(<StoriesPage fromMs={fromMs} stories={stories} topics={topics} />))
  })

  app.get('/stories/:id', async (context) => {
    const id = context.req.param('id')
    const story = (await newsroom.stories([id])).get(id)
    if (story === undefined) return context.notFound()
    const article = (await newsroom.articles([story.leadArticleId])).get(story.leadArticleId)
    if (article === undefined) return context.notFound()
    const { topics } = await ports.topics()
    const explanations = topics.map((topic) => explain(article, topic))
    const page = { story, article, brief: briefOf(article), topics, explanations }
    return context.html(document(<StoryPage {...page} />))
  })

  app.get('/editions', async (context) =>
    context.html(document(<EditionsPage editions={await editionsOf(ports, EDITIONS_SHOWN)} />)),
  )

  app.get('/editions/:id', async (context) => {
    const edition = await newsroom.edition(context.req.param('id'))
    if (edition === null) return context.notFound()
    const stories = await newsroom.editionStories(edition.id)
    return context.html(document(<EditionPage edition={edition} stories={stories} />))
  })

  app.get('/feeds', async (context) => context.html(document(<FeedsPage feeds={await feedsOf(ports)} nowMs={now()} />)))

  app.notFound((context) => context.html(document(<NotFoundPage />), 404))
  return app
}

function document(page: Child) {
  return html`<!doctype html>${page}`
}

function NotFoundPage() {
  return (
    <DeskPage title="Not found" at={null}>
      <h1>Not found</h1>
      <p>
        There is no such page. <a href="/">This week</a>
      </p>
    </DeskPage>
  )
}

async function editionsOf({ newsroom }: DeskPorts, most: number): Promise<readonly Edition[]> {
  const editions: Edition[] = []
  for await (const edition of newsroom.editions()) {
    editions.push(edition)
    if (editions.length === most) break
  }
  return editions
}

async function feedsOf({ newsroom }: DeskPorts): Promise<readonly Feed[]> {
  const feeds: Feed[] = []
  for await (const feed of newsroom.feeds()) feeds.push(feed)
  return feeds
}

/** The stories since the newest edition's window began, or of the last seven days, the newest first. */
async function weekOf(
  ports: DeskPorts,
  topics: readonly Topic[],
): Promise<{ readonly fromMs: number; readonly stories: readonly WeekStory[] }> {
  const nowMs = ports.now()
  const [edition] = await editionsOf(ports, 1)
  const fromMs = edition?.window.fromMs ?? nextWindow(null, nowMs)?.fromMs ?? nowMs
  const stories: Story[] = []
  for await (const story of ports.newsroom.storiesFirstSeen({ fromMs, toMs: nowMs })) stories.unshift(story)
  const week: WeekStory[] = []
  for (let at = 0; at < stories.length; at += AT_ONCE) {
    const some = stories.slice(at, at + AT_ONCE)
    const articles = await ports.newsroom.articles(some.map(({ leadArticleId }) => leadArticleId))
    for (const story of some) {
      const lead: Article | undefined = articles.get(story.leadArticleId)
      const title = lead?.title ?? story.members[0]?.title ?? story.id
      week.push({ story, title, matches: lead === undefined ? [] : matchTopics(lead, topics) })
    }
  }
  return { fromMs, stories: week }
}
