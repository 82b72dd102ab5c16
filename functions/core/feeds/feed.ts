import type { Feed, FeedSource, OutletKind, TextFrom } from '../model.ts'
import { MIN_POLL_INTERVAL_MS } from './due.ts'
import { hash128 } from '../text/hash.ts'

/** A source as somebody adds it. */
export interface FeedListing {
  readonly address: string
  readonly outlet: string
  /** ISO 639-1, or null where unknown. */
  readonly lang: string | null
  readonly country: string
  readonly kind: OutletKind
  readonly source: FeedSource
  /** Of a watched page: where its announcements stand; null where they are to be found by themselves. */
  readonly selector: string | null
  readonly textFrom: TextFrom
}

/** The stable id of the feed first followed at an address: words of it for people, a hash for the rest. */
export function feedIdOf(address: string): string {
  const words = address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[^a-z\d]+/gi, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  return `${words.slice(0, 48)}-${hash128(address).slice(0, 12)}`
}

/** A source as it is followed from `nowMs` on: due at once. */
export function toFeed(listing: FeedListing, nowMs: number): Feed {
  return {
    id: feedIdOf(listing.address),
    address: listing.address,
    source: listing.source,
    selector: listing.selector,
    textFrom: listing.textFrom,
    outlet: listing.outlet,
    kind: listing.kind,
    lang: listing.lang,
    country: listing.country,
    state: 'active',
    validators: { etag: null, lastModified: null },
    health: {
      lastPolledAtMs: null,
      lastReadAtMs: null,
      failuresInARow: 0,
      lastFailure: null,
      failingSinceMs: null,
      lastNewsAtMs: null,
      usualGapMs: null,
      movingTo: null,
    },
    nextPollAtMs: nowMs,
    intervalMs: MIN_POLL_INTERVAL_MS,
    baselineAtMs: null,
  }
}
