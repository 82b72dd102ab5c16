import type { EditionStory, Language } from '../model.ts'

/**
 * What one reader gets of an edition, in the order of reading: the stories of the topics wanted (none named: all), in the
 * edition's order, but those of one event together, where the first of them stands: the write-up in the reader's
 * language first, then those that are a roundtable or an observatory's, then as in the edition.
 */
export function storiesFor(
  stories: readonly EditionStory[],
  wishes: { readonly lang: Language; readonly topics: readonly string[] },
): readonly EditionStory[] {
  const isWanted = ({ matches }: EditionStory) =>
    wishes.topics.length === 0 || matches.some(({ topicId }) => wishes.topics.includes(topicId))
  const inOrder = stories.filter(isWanted).toSorted((a, b) => a.position - b.position)
  const events = Map.groupBy(inOrder, ({ eventId }) => eventId)
  const isForeign = ({ lang }: EditionStory) => Number(lang !== wishes.lang)
  const isOther = ({ brief }: EditionStory) => Number(brief.kinds.length === 0)
  return [...events.values()].flatMap((writeUps) =>
    writeUps.toSorted((a, b) => isForeign(a) - isForeign(b) || isOther(a) - isOther(b) || a.position - b.position),
  )
}
