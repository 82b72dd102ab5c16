import type { Feed } from '../../core/model.ts'
import { shownHealthOf } from './feed-health.ts'
import { counted, DeskPage, Outward, Time } from './parts.tsx'

const ORDER = { bad: 0, warn: 1, good: 2 } as const

/** Every feed that is followed, those with trouble first. */
export function FeedsPage({ feeds, nowMs }: { readonly feeds: readonly Feed[]; readonly nowMs: number }) {
  const rows = feeds
    .map((feed) => ({ feed, health: shownHealthOf(feed, nowMs) }))
    .toSorted((a, b) => ORDER[a.health.tone] - ORDER[b.health.tone] || a.feed.outlet.localeCompare(b.feed.outlet))
  const well = rows.filter(({ health }) => health.tone === 'good').length
  return (
    <DeskPage title="Feeds" at="/feeds">
      <h1>Feeds</h1>
      <p class="lead">
        {counted(feeds.length, 'feed')} followed, {well} of them without trouble.
      </p>
      {rows.length > 0 && (
        <table class="stack" role="table">
          <caption>Those with trouble come first.</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Outlet
              </th>
              <th scope="col" role="columnheader">
                Language
              </th>
              <th scope="col" role="columnheader">
                How it is doing
              </th>
              <th scope="col" role="columnheader">
                Last read
              </th>
              <th scope="col" role="columnheader">
                Asked next
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ feed, health }) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  <Outward href={feed.address}>
                    <bdi>{feed.outlet}</bdi>
                  </Outward>
                </th>
                <td role="cell" data-label="Language">
                  {feed.lang ?? 'not known'}
                </td>
                <td role="cell" class={health.tone}>
                  {health.sentence}
                </td>
                <td role="cell" data-label="Last read">
                  {feed.health.lastReadAtMs === null ? 'never' : <Time atMs={feed.health.lastReadAtMs} />}
                </td>
                <td role="cell" data-label="Asked next">
                  {feed.state === 'active' ? <Time atMs={feed.nextPollAtMs} /> : 'not asked'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </DeskPage>
  )
}
