import type { NewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import { hasGoneOut } from '../../functions/core/editions/follow-ups.ts'
import { namesIn, type Named } from '../../functions/core/editions/names.ts'
import type { Edition } from '../../functions/core/model.ts'

/** Half a year of editions, as for what is followed up. */
const EDITIONS_BEFORE = 26

type Newsroom = Pick<NewsroomTable, 'editions' | 'editionStories'>

/** Who is named in an edition, and in which of the editions that went out before it: two requests an edition looked at. */
export async function namesOfEdition(newsroom: Newsroom, { id, window }: Edition): Promise<ReturnType<typeof namesIn>> {
  const earlier = []
  for await (const edition of newsroom.editions()) {
    if (edition.window.toMs > window.fromMs || !hasGoneOut(edition)) continue
    earlier.push({ editionId: edition.id, stories: await newsroom.editionStories(edition.id) })
    if (earlier.length === EDITIONS_BEFORE) break
  }
  return namesIn({ editionId: id, stories: await newsroom.editionStories(id) }, earlier)
}

/** `Salma Ouazir (OUAZIR Salma), directrice du port: 2026-w47, 2026-w40` */
export function nameInWords({ forms: [name = '', ...others], roles, earlier }: Named): string {
  const otherwise = others.length === 0 ? '' : ` (${others.join(', ')})`
  return `${[name + otherwise, ...roles].join(', ')}: ${earlier.length === 0 ? 'new' : earlier.join(', ')}`
}
