import type { EditionView, EventView, StoryView } from '../../core/mail/view.ts'
import type { Passage } from '../../core/mail/passage.ts'

function Words(props: { readonly of: Passage }) {
  const { text, lang, dir } = props.of
  return (
    <bdi lang={lang ?? undefined} dir={dir}>
      {text}
    </bdi>
  )
}

function Headline(props: { readonly story: StoryView }) {
  const { title, url } = props.story
  return url === null ? (
    <Words of={title} />
  ) : (
    <a href={url} rel="noopener">
      <Words of={title} />
    </a>
  )
}

function Card(props: { readonly story: StoryView }) {
  const { story } = props
  return (
    <>
      {story.kind !== null && <p class="tag">{story.kind}</p>}
      <h3>
        <Headline story={story} />
      </h3>
      <p class="meta">{[story.outlet, story.day, story.language].filter((part) => part !== null).join(' · ')}</p>
      {story.facts.length > 0 && (
        <dl class="facts">
          {story.facts.map(({ label, values }) => (
            <>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd>
                  <Words of={value} />
                </dd>
              ))}
            </>
          ))}
        </dl>
      )}
      {story.speakers.length > 0 && (
        <ul>
          {story.speakers.map(({ name, role, statements }) => (
            <li>
              {name !== null && (
                <strong>
                  <Words of={name} />
                </strong>
              )}
              {name !== null && role !== null && ', '}
              {role !== null && <Words of={role} />}
              {statements.map((statement) => (
                <p>
                  <Words of={statement} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {story.summary.map((sentence) => (
        <p>
          <Words of={sentence} />
        </p>
      ))}
    </>
  )
}

function Event(props: { readonly event: EventView; readonly words: EditionView['words'] }) {
  const { event, words } = props
  return (
    <article>
      <Card story={event.story} />
      {event.story.alsoIn.length > 0 && (
        <p class="meta">
          {words.alsoIn}: {event.story.alsoIn.map(({ outlet }) => outlet).join(' · ')}
        </p>
      )}
      {event.otherTopics !== null && <p class="meta">{event.otherTopics}</p>}
      {event.otherWriteUps.length > 0 && (
        <>
          <p class="meta">{words.otherWriteUps}</p>
          <ul>
            {event.otherWriteUps.map((story) => (
              <li>
                <Headline story={story} /> <span class="meta">{story.outlet}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

/** An edition on the web: what all readers together were sent, in full. */
export function ArchivedEdition(props: { readonly view: EditionView }) {
  const { view } = props
  return (
    <>
      <p>
        {view.week} · {view.count}
      </p>
      {view.sections.map(({ name, events }) => (
        <section>
          <h2>{name}</h2>
          {events.map((event) => (
            <Event event={event} words={view.words} />
          ))}
        </section>
      ))}
    </>
  )
}
