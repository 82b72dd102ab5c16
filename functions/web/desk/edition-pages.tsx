import type { Brief, Edition, EditionStory, Recipients } from '../../core/model.ts'
import { counted, DeskPage, kindName, languageOf, Outward, published, State, Time, Why } from './parts.tsx'

/** All editions, the newest first. */
export function EditionsPage({ editions }: { readonly editions: readonly Edition[] }) {
  return (
    <DeskPage title="Editions" at="/editions">
      <h1>Editions</h1>
      {editions.length === 0 ? (
        <p>None was composed yet.</p>
      ) : (
        <ul class="stories">
          {editions.map((edition) => (
            <li>
              <h2>
                <a href={`/editions/${edition.id}`}>{edition.id}</a> <State state={edition.state} />
              </h2>
              <p class="meta">
                {counted(edition.storyCount, 'story', 'stories')}, composed <Time atMs={edition.composedAtMs} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  )
}

/** One edition as readers will get it: its state, then its stories in order, each with its brief and why it is there. */
export function EditionPage(props: { readonly edition: Edition; readonly stories: readonly EditionStory[] }) {
  const { edition, stories } = props
  return (
    <DeskPage title={`Edition ${edition.id}`} at={null}>
      <h1>
        Edition {edition.id} <State state={edition.state} />
      </h1>
      <EditionFacts edition={edition} />
      <h2>{counted(stories.length, 'story', 'stories')}, in their order</h2>
      <ol class="stories">
        {stories.map((story) => (
          <EditionEntry story={story} edition={edition} />
        ))}
      </ol>
    </DeskPage>
  )
}

export function EditionFacts({ edition }: { readonly edition: Edition }) {
  const { window, recipients } = edition
  return (
    <dl class="facts">
      <dt>Stories seen</dt>
      <dd>
        from <Time atMs={window.fromMs} /> to <Time atMs={window.toMs} />
      </dd>
      <dt>In it</dt>
      <dd>{counted(edition.storyCount, 'story', 'stories')} in a topic</dd>
      <dt>Left out</dt>
      <dd>{counted(edition.unmatchedCount, 'story', 'stories')} in no topic</dd>
      <dt>Composed</dt>
      <dd>
        <Time atMs={edition.composedAtMs} />
      </dd>
      <dt>{edition.sentAtMs === null ? 'Goes out' : 'Sent'}</dt>
      <dd>
        <WhenSent edition={edition} />
      </dd>
      {recipients !== null && (
        <>
          <dt>Readers</dt>
          <dd>{readersInWords(recipients)}</dd>
        </>
      )}
    </dl>
  )
}

/** How many get the edition, and why the others do not. */
function readersInWords({ candidates, deliveries, excluded }: Recipients): string {
  const gets = `${counted(deliveries, 'mail')} for ${counted(candidates, 'reader')}`
  if (excluded === 0) return gets
  const count = excluded.toLocaleString('en-GB')
  return `${gets}. ${count} ${excluded === 1 ? 'gets' : 'get'} none: no story on their topics, paused since, or not on the list of allowed addresses`
}

function WhenSent({ edition }: { readonly edition: Edition }) {
  if (edition.sentAtMs !== null) return <Time atMs={edition.sentAtMs} />
  if (edition.state === 'held') return <>not before somebody releases it</>
  if (edition.state === 'sending') return <>now</>
  return (
    <>
      <Time atMs={edition.releaseAtMs} />, unless somebody holds it
    </>
  )
}

function EditionEntry({ story, edition }: { readonly story: EditionStory; readonly edition: Edition }) {
  return (
    <li>
      <h3 {...languageOf(story.lang)}>
        <a href={`/stories/${encodeURIComponent(story.storyId)}`}>{story.title}</a>
      </h3>
      <p class="meta">
        {story.brief.kinds.map((kind) => (
          <>
            <span class="tag">{kindName(kind)}</span>{' '}
          </>
        ))}
        <Outward href={story.url}>
          <bdi>{story.outlet}</bdi>
        </Outward>
        , {published(story.published)}
        {story.alsoIn.length > 0 && `, and in ${counted(story.alsoIn.length, 'other outlet')}`}
      </p>
      <BriefOf brief={story.brief} />
      <details>
        <summary>Why it is here</summary>
        <Why matches={story.matches} topics={edition.topics} />
      </details>
    </li>
  )
}

/** The first day and the last, where there are two. */
const daysOf = ({ date, endDate }: Pick<Brief, 'date' | 'endDate'>) =>
  [date, endDate].filter((day) => day !== null).join(' to ')

/** What the digest says of a story, in the story's language. */
export function BriefOf({ brief }: { readonly brief: Brief }) {
  const words = languageOf(brief.lang)
  const facts = [
    { name: 'Theme', value: brief.theme, written: words },
    { name: 'Organised by', value: brief.organizers.join(' · '), written: words },
    { name: 'Place', value: brief.place, written: words },
    // The day is in the desk's words, not the source's.
    { name: 'Date', value: daysOf(brief), written: languageOf('en') },
  ].filter(({ value }) => value !== null && value !== '')
  return (
    <>
      {brief.summary.length > 0 && (
        <blockquote {...words}>
          {brief.summary.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </blockquote>
      )}
      {facts.length + brief.upcoming.length > 0 && (
        <dl class="facts">
          {facts.map(({ name, value, written }) => (
            <>
              <dt>{name}</dt>
              <dd>
                <bdi {...written}>{value}</bdi>
              </dd>
            </>
          ))}
          {brief.upcoming.map((upcoming) => (
            <>
              <dt>{upcoming.kind === 'deadline' ? 'Deadline' : 'Coming up'}</dt>
              <dd>
                {daysOf(upcoming)}
                <p {...words}>{upcoming.text}</p>
              </dd>
            </>
          ))}
        </dl>
      )}
      {brief.collective.length > 0 && (
        <>
          <p class="meta">Said together</p>
          <blockquote {...words}>
            {brief.collective.map((statement) => (
              <p>{statement}</p>
            ))}
          </blockquote>
        </>
      )}
      {brief.speakers.length > 0 && <Speakers brief={brief} />}
    </>
  )
}

function Speakers({ brief }: { readonly brief: Brief }) {
  return (
    <details>
      <summary>{counted(brief.speakers.length, 'speaker')}</summary>
      <ul {...languageOf(brief.lang)}>
        {brief.speakers.map(({ name, role, statements }) => (
          <li>
            <strong>{[name, role].filter((part) => part !== null).join(' — ')}</strong>
            {statements.map((statement) => (
              <p>{statement}</p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
