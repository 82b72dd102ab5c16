import type { Child } from 'hono/jsx'
import type { Passage } from '../../core/mail/passage.ts'
import type { OutletView, PlacedPassage, SpeakerView, StoryView } from '../../core/mail/story-view.ts'
import type { EditionView, EventView } from '../../core/mail/view.ts'

/** What the words of a source say of themselves to a browser or a screen reader. */
const marked = ({ lang, dir }: Passage) => ({ dir, ...(lang !== null && { lang }) })

const Words = ({ of }: { readonly of: Passage }) => <bdi {...marked(of)}>{of.text}</bdi>

const Linked = (props: { readonly url: string | null; readonly children: Child }) =>
  props.url === null ? <>{props.children}</> : <a href={props.url}>{props.children}</a>

/** Parted by dots, each its own in direction. */
const Dotted = ({ parts }: { readonly parts: readonly Child[] }) => (
  <>
    {parts.map((part, at) => (
      <>
        {at > 0 && ' · '}
        <bdi>{part}</bdi>
      </>
    ))}
  </>
)

const By = ({ story: { outlet, day, language } }: { readonly story: StoryView }) => (
  <p class="meta">
    <Dotted parts={[outlet, day, language].filter((part) => part !== null && part !== '')} />
  </p>
)

/** Words of a source that lead to their place in the outlet's page. */
const Placed = ({ of }: { readonly of: PlacedPassage }) => (
  <p {...marked(of)}>
    {of.url === null ? (
      of.text
    ) : (
      <a class="place" href={of.url}>
        {of.text}
      </a>
    )}
  </p>
)

const Statements = ({ of }: { readonly of: readonly PlacedPassage[] }) => (
  <blockquote>
    {of.map((statement) => (
      <Placed of={statement} />
    ))}
  </blockquote>
)

function Facts({ facts }: Pick<StoryView, 'facts'>) {
  if (facts.length === 0) return null
  return (
    <dl class="facts">
      {facts.map(({ label, values, note }) => (
        <>
          <dt>{label}</dt>
          <dd>
            <Dotted
              parts={values.map((value) => (
                <Words of={value} />
              ))}
            />
            {note !== null && <Placed of={note} />}
          </dd>
        </>
      ))}
    </dl>
  )
}

const SpeakerLine = ({ speaker: { name, role, statements } }: { readonly speaker: SpeakerView }) => (
  <>
    <p>
      {name !== null && (
        <strong>
          <Words of={name} />
        </strong>
      )}
      {name !== null && role !== null && ' — '}
      {role !== null && <Words of={role} />}
    </p>
    {statements.length > 0 && <Statements of={statements} />}
  </>
)

function AlsoIn({ label, outlets }: { readonly label: string; readonly outlets: readonly OutletView[] }) {
  if (outlets.length === 0) return null
  const links = outlets.map(({ outlet, url }) => <Linked url={url}>{outlet}</Linked>)
  return (
    <p class="meta">
      {label} <Dotted parts={links} />
    </p>
  )
}

function Event({ event, words }: { readonly event: EventView; readonly words: EditionView['words'] }) {
  const { story, otherTopics, otherWriteUps } = event
  return (
    <article class={event.isCard ? 'card' : 'plain'} dir={story.dir}>
      {story.kind !== null && <p class="tag">{story.kind}</p>}
      <h3 {...marked(story.title)}>
        <Linked url={story.url}>{story.title.text}</Linked>
      </h3>
      <By story={story} />
      <Facts facts={story.facts} />
      {story.speakers.map((speaker) => (
        <SpeakerLine speaker={speaker} />
      ))}
      {story.together.length > 0 && (
        <>
          <p>
            <strong>{words.together}</strong>
          </p>
          <Statements of={story.together} />
        </>
      )}
      {story.summary.map((sentence) => (
        <Placed of={sentence} />
      ))}
      {story.announced !== null && (
        <p class="meta">
          <bdi>{story.announced.label}</bdi>
          {story.announced.colon}{' '}
          <Linked url={story.announced.url}>
            <Words of={story.announced.title} />
          </Linked>
        </p>
      )}
      <AlsoIn label={words.alsoIn} outlets={story.alsoIn} />
      {otherTopics !== null && <p class="meta">{otherTopics}</p>}
      {otherWriteUps.length > 0 && (
        <>
          <p class="meta">{words.otherWriteUps}</p>
          <ul>
            {otherWriteUps.map((other) => (
              <li>
                <Linked url={other.url}>
                  <Words of={other.title} />
                </Linked>
                <By story={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

/** An edition on the web: what all readers together were sent, in full. Each story is set in the direction of its own language. */
export const ArchivedEdition = ({ view }: { readonly view: EditionView }) => (
  <>
    <p class="lead">{view.count}</p>
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
