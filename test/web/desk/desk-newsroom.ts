import type { NewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import type { CurrentTopics } from '../../../functions/adapters/topics.ts'
import { keepBriefs } from '../../../functions/adapters/briefer.ts'
import { composeEdition } from '../../../functions/compose-edition.ts'
import type { Feed } from '../../../functions/core/model.ts'
import { DAY_MS, HOUR_MS, memberOf, NOON_MS } from '../../core/editions/edition-builder.ts'
import { topicOf } from '../../core/topics/topic-builder.ts'
import { keepStory } from '../../kept-story.ts'

export const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> migration ' & </title>`

const migration = topicOf(
  'migration',
  { fr: ['migration*', 'migrant*'], ar: ['الهجرة'], en: ['migra*'] },
  { fr: ['oiseau*'] },
)
export const topics: CurrentTopics = {
  version: null,
  topics: [{ ...migration, names: { fr: 'Migrations', ar: 'الهجرة', en: 'Migration', es: 'Migraciones' } }],
  problems: [{ file: 'ports.yaml', line: 3, reason: 'any.fr: write a list of phrases' }],
}

/** A small week: a roundtable told in two languages, a look-alike, off-topic news, hostile strings, feeds well and ill. */
export async function fillNewsroom(newsroom: NewsroomTable): Promise<void> {
  const told = { eventId: 'e-table' }
  const copies = [
    { ...memberOf('copy', 'La Jetée', '2026-11-20'), title: 'Ténès : une table ronde sur la migration de travail' },
  ]
  await keepStory(newsroom, {
    id: 'table-fr',
    title: 'Une table ronde sur la migration de travail à Ténès',
    text: `Le Centre des Quais a réuni jeudi à Ténès une table ronde sur le thème « Migration de travail : les saisons et les droits ».

« Un contrat lisible protège mieux qu’un long règlement », a déclaré Salma Ouerdi, directrice du centre. Les migrants saisonniers ont décrit leurs journées. Une nouvelle rencontre se tiendra au printemps.`,
    firstSeenAtMs: NOON_MS - DAY_MS,
    changes: { ...told, members: copies },
  })
  await keepStory(newsroom, {
    id: 'table-ar',
    title: 'مائدة مستديرة حول الهجرة من أجل العمل في تنس',
    text: 'نظم مركز الأرصفة يوم الخميس في تنس مائدة مستديرة حول الهجرة من أجل العمل.',
    lang: 'ar',
    firstSeenAtMs: NOON_MS - DAY_MS + HOUR_MS,
    changes: told,
  })
  const off = { firstSeenAtMs: NOON_MS - 2 * DAY_MS }
  await keepStory(newsroom, { id: 'birds', title: 'La migration des oiseaux a commencé', ...off })
  await keepStory(newsroom, { id: 'fish', title: 'Le marché aux poissons rouvre', ...off })
  await keepStory(newsroom, { id: 'old', title: 'La migration, il y a un mois', ...off, changes: { isNews: false } })
  await keepStory(newsroom, {
    id: 'evil',
    title: HOSTILE,
    text: `${HOSTILE}. Les migrants.`,
    ...off,
    changes: { members: [{ ...memberOf('x', HOSTILE), title: HOSTILE, url: 'javascript:alert(3)' }] },
  })
  for (const feed of feeds()) await newsroom.followFeed(feed)
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await composeEdition({
    newsroom,
    topics: () => Promise.resolve(topics),
    releaseAfterMinutes: 120,
    briefer: keepBriefs,
    now,
    log,
  })
}

export const now = () => NOON_MS

export function feedOf(outlet: string, changes: Partial<Feed> = {}, health: Partial<Feed['health']> = {}): Feed {
  const polled = { lastPolledAtMs: NOON_MS - HOUR_MS, lastReadAtMs: NOON_MS - HOUR_MS }
  return {
    id: `feed-${outlet}`,
    address: 'https://phare.example/feed',
    source: 'feed',
    selector: null,
    textFrom: 'entry',
    outlet,
    kind: 'news',
    lang: 'fr',
    country: 'MA',
    state: 'active',
    validators: { etag: null, lastModified: null },
    health: {
      ...polled,
      failuresInARow: 0,
      lastFailure: null,
      failingSinceMs: null,
      lastNewsAtMs: null,
      usualGapMs: null,
      movingTo: null,
      ...health,
    },
    nextPollAtMs: NOON_MS + HOUR_MS,
    intervalMs: 3_600_000,
    baselineAtMs: NOON_MS - DAY_MS,
    ...changes,
  }
}

function feeds(): readonly Feed[] {
  return [
    feedOf('Le Phare'),
    feedOf('La Jetée', {}, { failuresInARow: 4, lastFailure: 'the server answered 404' }),
    feedOf('El Faro', { state: 'gone' }),
    feedOf(HOSTILE, { address: 'https://jetee.example/feed' }),
  ]
}
