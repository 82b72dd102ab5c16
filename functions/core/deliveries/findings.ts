import type { DeliveryState, Edition, Feed } from '../model.ts'
import type { SendQuota } from './rate.ts'

/** What should have happened and did not: the field that alarms and the runbook go by. */
export type FindingName =
  | 'edition-missing'
  | 'edition-not-released'
  | 'edition-unfinished'
  | 'edition-held'
  | 'deliveries-held'
  | 'ledger-unbalanced'
  | 'feeds-failing'
  | 'quota-small'

export interface Finding {
  readonly finding: FindingName
  /** `error` pages somebody; `warn` waits for the morning. */
  readonly severity: 'error' | 'warn'
  /** What it means for a reader, a sentence. */
  readonly impact: string
  /** Ids and figures only. */
  readonly figures: Readonly<Record<string, string | number>>
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The clock rings weekly, by an hour of Casablanca that may move by one; the draft is there some minutes later. */
const EDITION_EVERY_MS = 7 * DAY_MS + 3 * HOUR_MS
/** Of an installation that has just begun, the first edition may be two weekdays late. */
const FIRST_EDITION_MS = 9 * DAY_MS
/** The release clock ticks every 15 minutes: after four ticks it is not just late. */
const RELEASE_GRACE_MS = HOUR_MS
/** By when an edition that was released is to be with its readers. */
const SENDING_TAKES_MS = 12 * HOUR_MS
const HELD_FOR_MS = DAY_MS
const FAILURES_THAT_COUNT = 3
const FAILING_SHARE = 0.2
/** A quota that holds the list once and a half leaves room for new readers, confirmations and a second edition in a day. */
const HEADROOM = 1.5

/**
 * No draft three hours after its hour. Where there was none ever, the time counts from when the first feed was first read
 * (`followingSinceMs`; null: nothing is followed yet).
 */
export function missingEdition(
  newest: Pick<Edition, 'id' | 'window'> | null,
  followingSinceMs: number | null,
  nowMs: number,
): Finding | null {
  const lastEndMs = newest?.window.toMs ?? followingSinceMs
  if (lastEndMs === null || nowMs - lastEndMs <= (newest === null ? FIRST_EDITION_MS : EDITION_EVERY_MS)) return null
  return {
    finding: 'edition-missing',
    severity: 'error',
    impact: 'No edition was composed this week: readers will get none.',
    figures: { lastEditionId: newest?.id ?? 'none', days: Math.floor((nowMs - lastEndMs) / DAY_MS) },
  }
}

/** An edition that is not where it should be by now. */
export function lateEdition(
  edition: Pick<Edition, 'id' | 'state' | 'releaseAtMs' | 'recipients'>,
  nowMs: number,
): Finding | null {
  const lateByMs = nowMs - edition.releaseAtMs
  const figures = { editionId: edition.id, hours: Math.floor(lateByMs / HOUR_MS) }
  switch (edition.state) {
    case 'draft':
    case 'approved':
      if (lateByMs <= RELEASE_GRACE_MS) return null
      return {
        finding: 'edition-not-released',
        severity: 'error',
        impact: 'An edition that was due has not begun to go out: readers wait for it.',
        figures,
      }
    case 'sending':
      if (lateByMs <= SENDING_TAKES_MS) return null
      return {
        finding: 'edition-unfinished',
        severity: 'error',
        impact: 'Some readers have not got an edition that others got half a day ago.',
        figures,
      }
    case 'held':
      // Held in the middle of sending is a pause that nobody asked for; held before, an editor's choice.
      if (edition.recipients === null && lateByMs <= HELD_FOR_MS) return null
      return {
        finding: 'edition-held',
        severity: edition.recipients === null ? 'warn' : 'error',
        impact: 'An edition is held: readers who have not got it will not, until it is released.',
        figures,
      }
    case 'sent':
      return null
  }
}

/** Mails of which nobody can say whether they went: SES' events have not told, so an operator must. */
export function heldDeliveries(count: number): Finding | null {
  if (count === 0) return null
  return {
    finding: 'deliveries-held',
    severity: 'error',
    impact:
      'Some readers may not have got their mail: it is unknown whether it went, and it is not sent again by itself.',
    figures: { deliveries: count },
  }
}

/**
 * Whether everybody who was to get an edition is accounted for:
 * candidates = deliveries + excluded, and the ledger has as many lines as deliveries were made.
 */
export function ledgerBalance(
  edition: Pick<Edition, 'id' | 'state' | 'recipients'>,
  counts: Readonly<Record<DeliveryState, number>>,
): Finding | null {
  if (edition.recipients === null) return null
  const { candidates, deliveries, excluded } = edition.recipients
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0)
  // While it is sent, the next release counts lines that came late.
  const isCounted = lines === deliveries || (lines > deliveries && edition.state === 'sending')
  if (candidates === deliveries + excluded && isCounted) return null
  return {
    finding: 'ledger-unbalanced',
    severity: 'error',
    impact: 'Readers may have been skipped: the ledger does not add up.',
    figures: { editionId: edition.id, candidates, deliveries, excluded, lines },
  }
}

/** More than a fifth of the active feeds failed in three polls in a row, or more. */
export function failingFeeds(feeds: readonly Pick<Feed, 'state' | 'health'>[]): Finding | null {
  const active = feeds.filter(({ state }) => state === 'active')
  const failing = active.filter(({ health }) => health.failuresInARow >= FAILURES_THAT_COUNT)
  if (failing.length <= active.length * FAILING_SHARE) return null
  return {
    finding: 'feeds-failing',
    severity: 'warn',
    impact: 'The next edition will miss news: many outlets cannot be read.',
    figures: { failing: failing.length, active: active.length },
  }
}

/** The quota of 24 hours, as it was told last, has little room above the list. */
export function smallQuota(quota: SendQuota | null, newest: Pick<Edition, 'recipients'> | null): Finding | null {
  const readers = newest?.recipients?.deliveries ?? 0
  if (quota === null || quota.maxPer24Hours < 0 || quota.maxPer24Hours >= readers * HEADROOM) return null
  return {
    finding: 'quota-small',
    severity: 'warn',
    impact: 'An edition takes more than a day to reach all readers, or soon will.',
    figures: { maxPer24Hours: quota.maxPer24Hours, readers },
  }
}
