import type { Edition } from '../../core/model.ts'
import { EditionFacts } from './edition-pages.tsx'
import { counted, DeskPage, State, Time } from './parts.tsx'

/** The week at a glance: stories first seen after `fromMs`, when the newest edition's window began, up to now. */
export interface Week {
  readonly edition: Edition | null
  readonly fromMs: number
  /** Sum of the three that follow. */
  readonly stories: number
  readonly inTopic: number
  readonly inNoTopic: number
  readonly notNews: number
  /** Of `stories`, those that came after the edition was composed: they are for the next. */
  readonly forNext: number
  readonly feeds: number
  readonly feedsInTrouble: number
  /** One line each: topic files that were left out. */
  readonly problems: readonly string[]
}

export function WeekPage({ week }: { readonly week: Week }) {
  const { edition } = week
  const figures = [
    { name: 'Stories', value: week.stories },
    { name: 'In a topic', value: week.inTopic },
    { name: 'In no topic', value: week.inNoTopic },
    { name: 'Too old or undated', value: week.notNews },
    { name: 'Feeds', value: week.feeds },
    { name: 'Feeds in trouble', value: week.feedsInTrouble },
  ]
  return (
    <DeskPage title="This week" at="/">
      <h1>This week</h1>
      <dl class="figures">
        {figures.map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        Stories first seen since <Time atMs={week.fromMs} />
        {week.forNext > 0 &&
          `; ${counted(week.forNext, 'story', 'stories')} of them came after the edition below was composed`}
        .
      </p>
      {week.problems.length > 0 && (
        <section class="card">
          <h2>Topic files left out</h2>
          <ul>
            {week.problems.map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {edition === null ? (
        <p>No edition was composed yet.</p>
      ) : (
        <section>
          <h2>
            <a href={`/editions/${edition.id}`}>Edition {edition.id}</a> <State state={edition.state} />
          </h2>
          <EditionFacts edition={edition} />
        </section>
      )}
    </DeskPage>
  )
}
