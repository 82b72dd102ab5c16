import type { Article, Match, Span, Story, Topic } from '../../core/model.ts'
import { wordsAround } from './excerpt.ts'
import type { Explanation, NearMiss } from '../../core/topics/explain.ts'
import type { VetoedHit } from '../../core/topics/match.ts'
import type { Brief } from '../../core/model.ts'
import { BriefOf } from './edition-pages.tsx'
import { articlesOf, counted, DeskPage, languageOf, Outward, published, Time, topicName, Why } from './parts.tsx'

/** A story of the week with what is known of it. */
export interface WeekStory {
  readonly story: Story
  /** The lead article's. */
  readonly title: string
  readonly matches: readonly Match[]
}

/** The parts of a week: every story is in one of them. Those that are no news are in no edition, whatever they tell of. */
export function partsOf(stories: readonly WeekStory[]) {
  const news = stories.filter(({ story }) => story.isNews)
  return {
    inTopic: news.filter(({ matches }) => matches.length > 0),
    inNoTopic: news.filter(({ matches }) => matches.length === 0),
    notNews: stories.filter(({ story }) => !story.isNews),
  }
}

/** The week's stories: those in a topic and why, those in none, and those that are no news. */
export function StoriesPage(props: {
  readonly fromMs: number
  readonly stories: readonly WeekStory[]
  readonly topics: readonly Topic[]
}) {
  const { stories, topics } = props
  const events = Map.groupBy(stories, ({ story }) => story.eventId)
  const { inTopic, inNoTopic, notNews } = partsOf(stories)
  const parts = [
    { title: 'In a topic', list: inTopic },
    { title: 'In no topic', list: inNoTopic },
    { title: 'Too old or undated', list: notNews },
  ]
  return (
    <DeskPage title="Stories" at="/stories">
      <h1>Stories</h1>
      <p class="lead">
        {counted(stories.length, 'story', 'stories')} first seen since <Time atMs={props.fromMs} />.
      </p>
      {parts.map(({ title, list }) => (
        <section>
          <h2>
            {title} ({list.length})
          </h2>
          <ul class="stories">
            {list.map((entry) => (
              <StoryEntry entry={entry} alsoTold={alsoTold(entry, events)} topics={topics} />
            ))}
          </ul>
        </section>
      ))}
    </DeskPage>
  )
}

/** The other stories of the same event. */
function alsoTold({ story }: WeekStory, events: ReadonlyMap<string, readonly WeekStory[]>): readonly WeekStory[] {
  return (events.get(story.eventId) ?? []).filter((other) => other.story.id !== story.id)
}

function StoryEntry(props: {
  readonly entry: WeekStory
  readonly alsoTold: readonly WeekStory[]
  readonly topics: readonly Topic[]
}) {
  const { story, title, matches } = props.entry
  return (
    <li>
      <h3 {...languageOf(story.lang)}>
        <a href={storyHref(story)}>{title}</a>
      </h3>
      <p class="meta">
        <Outlets story={story} />, {articlesOf(story)}
        {!story.isNews && `. ${whyNoNews(story)}`}
      </p>
      {props.alsoTold.length > 0 && (
        <p class="meta">
          Same event:{' '}
          {props.alsoTold.map((other, index) => (
            <>
              {index > 0 && '; '}
              <a href={storyHref(other.story)}>
                <bdi {...languageOf(other.story.lang)}>{other.title}</bdi>
              </a>
            </>
          ))}
        </p>
      )}
      {matches.length > 0 && (
        <details>
          <summary>{matches.map(({ topicId }) => topicName(props.topics, topicId)).join(' · ')}</summary>
          <Why matches={matches} topics={props.topics} />
        </details>
      )}
    </li>
  )
}

/** Why a story is in no edition although it may be in a topic. */
function whyNoNews({ members }: Story): string {
  const isDated = members.some((member) => member.published !== null)
  return isDated
    ? 'Published more than 14 days before it was first seen: kept, but in no edition'
    : 'Undated, and already there when its feed was first read: kept, but in no edition'
}

function storyHref({ id }: Story): string {
  return `/stories/${encodeURIComponent(id)}`
}

function Outlets({ story }: { readonly story: Story }) {
  const outlets = [...new Set(story.members.map(({ outlet }) => outlet))]
  return (
    <>
      {outlets.map((outlet, index) => (
        <>
          {index > 0 && ', '}
          <bdi>{outlet}</bdi>
        </>
      ))}
    </>
  )
}

/** One story: its copies, its brief, and for every topic why it is in or not. */
export function StoryPage(props: {
  readonly story: Story
  readonly article: Article
  readonly brief: Brief
  readonly topics: readonly Topic[]
  readonly explanations: readonly Explanation[]
}) {
  const { story, article, topics } = props
  return (
    <DeskPage title={article.title} at={null}>
      <h1 {...languageOf(story.lang)}>{article.title}</h1>
      <p class="meta">
        First seen <Time atMs={story.firstSeenAtMs} />
        {!story.isNews && `. ${whyNoNews(story)}`}
      </p>
      <BriefOf brief={props.brief} />
      <h2>{articlesOf(story)}</h2>
      <ul>
        {story.members.map((member) => (
          <li>
            <bdi>{member.outlet}</bdi>, {published(member.published)}:{' '}
            <Outward href={member.url}>
              <bdi {...languageOf(story.lang)}>{member.title}</bdi>
            </Outward>
          </li>
        ))}
      </ul>
      <h2>Topics, and why</h2>
      <ul class="stories">
        {props.explanations.toSorted(inFirst).map((explanation) => (
          <li>
            <h3>
              {topicName(topics, explanation.topicId)}{' '}
              <span class={`tag ${explanation.verdict === 'in' ? 'good' : 'warn'}`}>
                {explanation.verdict === 'in' ? 'in' : 'not in'}
              </span>
            </h3>
            <p>{verdictInWords(explanation)}</p>
            <Findings explanation={explanation} article={article} />
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}

const inFirst = (one: Explanation, other: Explanation) => Number(other.verdict === 'in') - Number(one.verdict === 'in')

function verdictInWords({ verdict, hits, phrasesWanted }: Explanation): string {
  switch (verdict) {
    case 'in':
      return hits.some(({ span }) => span.in === 'title')
        ? 'A phrase of it stands in the title.'
        : `${counted(hits.length, 'phrase')} of it in the text; a text of this length needs ${phrasesWanted}.`
    case 'no-phrase':
      return 'None of its phrases stands in the article.'
    case 'vetoed':
      return 'Its phrases stand only in sentences with something it must not stand beside.'
    case 'look-alike':
      return 'The title is about something else that the topic excludes.'
    case 'passing-mention':
      return `Only mentioned: ${counted(hits.length, 'phrase')} in the text, where its length needs ${phrasesWanted}.`
  }
}

function Findings({ explanation, article }: { readonly explanation: Explanation; readonly article: Article }) {
  const { hits, vetoed, nearMisses } = explanation
  if (hits.length + vetoed.length + nearMisses.length === 0) return <></>
  return (
    <ul>
      {hits.map(({ span }) => (
        <li>
          <Excerpt span={span} article={article} />
        </li>
      ))}
      {vetoed.map((veto) => (
        <li>
          <Excerpt span={veto.hit.span} article={article} /> <Veto veto={veto} />
        </li>
      ))}
      {nearMisses.map((miss) => (
        <li>
          Nearly: <Excerpt span={miss.hit.span} article={article} /> <Near miss={miss} />
        </li>
      ))}
    </ul>
  )
}

function Veto({ veto }: { readonly veto: VetoedHit }) {
  return (
    <span class="warn">
      does not count, beside “<bdi>{veto.by.phrase}</bdi>”
    </span>
  )
}

function Near({ miss }: { readonly miss: NearMiss }) {
  return (
    <span class="warn">
      “<bdi>{miss.hit.phrase}</bdi>”{' '}
      {miss.kind === 'other-language'
        ? `stands in the list for ${miss.lang} only`
        : 'has another ending: a * would find it'}
    </span>
  )
}

function Excerpt({ span, article }: { readonly span: Span; readonly article: Article }) {
  const { before, found, after } = wordsAround(span.in === 'title' ? article.title : article.text, span)
  return (
    <bdi {...languageOf(article.lang)}>
      {before}
      <mark>{found}</mark>
      {after}
    </bdi>
  )
}
