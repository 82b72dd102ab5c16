import type { StoryMember } from '../model.ts'

/** A text of at least this part of the longest one is the same text, give or take a closing line. */
const NEARLY_WHOLE = 0.7

/**
 * The member that speaks for a story, of members in order of arrival: of those whose text is nearly whole the first published,
 * then the first seen. What is not dated may be a copy of any day and leads only where no nearly whole text is dated.
 */
export function leadOf(members: readonly StoryMember[]): StoryMember | undefined {
  const longest = Math.max(...members.map(lengthOf))
  const [lead] = members
    .filter((member) => lengthOf(member) >= NEARLY_WHOLE * longest)
    .map((member) => ({ member, atMs: publishedMs(member) }))
    .sort((a, b) => (a.atMs === b.atMs ? 0 : a.atMs - b.atMs))
  return lead?.member
}

const lengthOf = ({ textLength = 0 }: StoryMember): number => textLength

function publishedMs({ published }: StoryMember): number {
  const atMs = published === null ? NaN : Date.parse(published)
  return Number.isNaN(atMs) ? Infinity : atMs
}
