import type { Edition } from '../../core/model.ts'
import { EditionFacts } from './edition-pages.tsx'
import { DeskPage, State } from './parts.tsx'

/** The week at a glance. Counts are of the stories since the newest edition's window began. */
export interface Week {
  readonly edition: Edition | null
  readonly stories: number
  readonly inTopic: number
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
