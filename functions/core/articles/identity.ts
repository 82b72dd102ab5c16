import type { Entry, Feed } from '../model.ts'
import { fold } from '../text/fold.ts'
import { hash128 } from '../text/hash.ts'
import { cutToUnits, tidyLine } from '../text/plain.ts'
import { urlIdentity } from './canonical-url.ts'

const MAX_TITLE_UNITS = 300

/** An entry with what it is known by again. */
export interface IdentifiedEntry {
  readonly entry: Entry
  /** The surest first. */
  readonly identities: readonly string[]
  /** Of the article that is made of it: a stable hash of its first identity. */
  readonly articleId: string
}

/**
 * An entry with what it is known by again: its guid within its feed, its address in any feed; title and day within its feed
 * only where it has neither. Null where it holds neither title nor text: it makes no article.
 * @param plainText markup to plain text
 */
export function identify(
  entry: Entry,
  feed: Pick<Feed, 'id'>,
  plainText: (html: string) => string,
): IdentifiedEntry | null {
  const title = headingOf(entry) || firstWords(plainText(entry.html))
  if (title === '') return null
  const guid = entry.id?.trim() ?? ''
  const page = entry.url === null ? null : urlIdentity(entry.url)
  const sure = [...(guid === '' ? [] : [`guid:${feed.id}:${guid}`]), ...(page === null ? [] : [`url:${page}`])]
  const words = fold(title)
  const all =
    sure.length > 0 || words === '' ? sure : [`title:${feed.id}:${entry.published?.slice(0, 10) ?? ''}:${words}`]
  const identities = all.map(short)
  const [first] = identities
  return first === undefined ? null : { entry, identities, articleId: hash128(first) }
}

/** Some guids are whole documents: an identity is a key, and keys have an end. */
const short = (identity: string): string =>
  identity.length <= 500 ? identity : `${identity.slice(0, 400)}#${hash128(identity)}`

/**
 * The entries that are not kept yet: neither all of an entry's identities nor one of another article's. Of an article that
 * a crash left with some of its identities the rest is written again.
 * @param known the articles that identities belong to, as far as they are known
 */
export function unknownAmong(
  entries: readonly IdentifiedEntry[],
  known: ReadonlyMap<string, string>,
): readonly IdentifiedEntry[] {
  const owners = new Map(known)
  return entries.filter(({ articleId, identities }) => {
    const held = identities.map((identity) => owners.get(identity))
    // Some feeds ship one guid or one address for several entries: the first keeps it.
    for (const identity of identities) if (!owners.has(identity)) owners.set(identity, articleId)
    return (
      held.some((owner) => owner === undefined) && held.every((owner) => owner === undefined || owner === articleId)
    )
  })
}

/** The title that an entry bears; empty where it bears none. */
export const headingOf = ({ title }: Entry): string => cutToUnits(tidyLine(title), MAX_TITLE_UNITS)

/** A title for what came without one: the beginning of its text. */
export function firstWords(text: string): string {
  const line = tidyLine(text)
  if (line.length <= 120) return line
  const start = cutToUnits(line, 120)
  // Some scripts write no spaces.
  return `${start.replace(/\s\S*$/, '')}…`
}
