import type { EditionStory } from '../model.ts'
import { fold } from '../text/fold.ts'
import { bodiesAmong, peopleAmong, type PersonMention } from '../text/identity.ts'

/** The stories of an edition, or of one that went out before. */
export interface ToldEdition {
  readonly editionId: string
  readonly stories: readonly EditionStory[]
}

/** Somebody, or a body, that an edition names. */
export interface Named {
  /** As the outlets write the name, the first form first. */
  readonly forms: readonly string[]
  /** Of people: their functions, as told in this edition. */
  readonly roles: readonly string[]
  /** The earlier editions that name them too, in the order given. */
  readonly earlier: readonly string[]
}

interface Mention {
  readonly editionId: string
  readonly name: string
  readonly role: string | null
}

/**
 * The people and the organizers that the briefs of an edition name, each once and in the edition's order, with the earlier
 * editions that are certain to name them too (ADR 20). All of it stands in the editions themselves: nothing is kept of anybody beside them.
 */
export function namesIn(
  edition: ToldEdition,
  earlier: readonly ToldEdition[],
): { readonly people: readonly Named[]; readonly organizers: readonly Named[] } {
  const told = [edition, ...earlier]
  return {
    people: namedOf(peopleAmong(told.flatMap(peopleOf)), told),
    organizers: namedOf(organizersAmong(told.flatMap(organizersOf)), told),
  }
}

const peopleOf = ({ editionId, stories }: ToldEdition): readonly (Mention & PersonMention)[] =>
  stories.flatMap(({ eventId, brief }) =>
    brief.speakers.flatMap(({ name, role }) => (name === null ? [] : { editionId, eventId, name, role })),
  )

const organizersOf = ({ editionId, stories }: ToldEdition): readonly Mention[] =>
  stories.flatMap(({ brief }) => brief.organizers.map((name) => ({ editionId, name, role: null })))

function organizersAmong(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const bodyOf = bodiesAmong(mentions.map(({ name }) => name))
  // "The association" of one edition is not that of another.
  return [...Map.groupBy(mentions, ({ editionId, name }) => bodyOf(name) ?? `${editionId} ${fold(name)}`).values()]
}

/** Those that the first edition names. */
function namedOf(
  groups: readonly (readonly Mention[])[],
  [edition, ...earlier]: readonly ToldEdition[],
): readonly Named[] {
  return groups.flatMap((mentions) => {
    const here = mentions.filter(({ editionId }) => editionId === edition?.editionId)
    if (here.length === 0) return []
    const editions = new Set(mentions.map(({ editionId }) => editionId))
    return {
      forms: [...new Set(here.map(({ name }) => name))],
      roles: [...new Set(here.flatMap(({ role }) => role ?? []))],
      earlier: earlier.map(({ editionId }) => editionId).filter((id) => editions.has(id)),
    }
  })
}
