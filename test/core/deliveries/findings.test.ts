import { describe, expect, it } from 'vitest'
import {
  failingFeeds,
  heldDeliveries,
  lateEdition,
  ledgerBalance,
  missingEdition,
  smallQuota,
} from '../../../functions/core/deliveries/findings.ts'
import { DAY_MS, edition, feed, HOUR_MS, MINUTE_MS, MONDAY } from '../../sending-world.ts'

describe('a week without an edition', () => {
  const newest = edition()
  it('is found three hours after the draft should have been there', () => {
    const dueMs = newest.window.toMs + 7 * DAY_MS
    expect(missingEdition(newest, null, dueMs + 3 * HOUR_MS)).toBeNull()
    expect(missingEdition(newest, null, dueMs + 3 * HOUR_MS + 1)).toMatchObject({
      finding: 'edition-missing',
      severity: 'error',
      figures: { lastEditionId: newest.id, days: 7 },
    })
  })

  it('is found where there never was one, nine days after the first feed was read', () => {
    expect(missingEdition(null, MONDAY, MONDAY + 9 * DAY_MS)).toBeNull()
    expect(missingEdition(null, MONDAY, MONDAY + 9 * DAY_MS + 1)).toMatchObject({ figures: { lastEditionId: 'none' } })
  })

  it('is nothing to tell before anything is followed', () => {
    expect(missingEdition(null, null, MONDAY)).toBeNull()
  })
})

describe('an edition that is late', () => {
  const frozen = { candidates: 1, deliveries: 1, excluded: 0 }
  it.each([
    ['draft', null, 30 * MINUTE_MS, null],
    ['draft', null, 2 * HOUR_MS, 'edition-not-released'],
    ['approved', null, 2 * HOUR_MS, 'edition-not-released'],
    // Paused for the daily quota: it has a time again.
    ['approved', frozen, -HOUR_MS, null],
    ['sending', frozen, 11 * HOUR_MS, null],
    ['sending', frozen, 13 * HOUR_MS, 'edition-unfinished'],
    ['held', null, 23 * HOUR_MS, null],
    ['held', null, 25 * HOUR_MS, 'edition-held'],
    ['held', frozen, MINUTE_MS, 'edition-held'],
    ['sent', frozen, 300 * HOUR_MS, null],
  ] as const)('%s, recipients %j, %i ms after its time: %s', (state, recipients, lateByMs, finding) => {
    expect(lateEdition(edition({ state, recipients }), MONDAY + lateByMs)?.finding ?? null).toBe(finding)
  })

  it('pages when it stopped in the middle, and waits for the morning when an editor holds it', () => {
    const atMs = MONDAY + 2 * DAY_MS
    expect(lateEdition(edition({ state: 'held', recipients: frozen }), atMs)?.severity).toBe('error')
    expect(lateEdition(edition({ state: 'held' }), atMs)?.severity).toBe('warn')
  })
})

describe('the ledger', () => {
  const counts = { pending: 0, claimed: 0, sent: 5, failed: 1, unknown: 1, suppressed: 1 }
  it('balances where every candidate is a line or excluded', () => {
    const recipients = { candidates: 10, deliveries: 8, excluded: 2 }
    expect(ledgerBalance(edition({ recipients }), counts)).toBeNull()
  })

  it.each([
    ['a line is missing', { candidates: 11, deliveries: 9, excluded: 2 }],
    ['a candidate is neither', { candidates: 11, deliveries: 8, excluded: 2 }],
  ])('does not where %s', (_, recipients) => {
    expect(ledgerBalance(edition({ recipients }), counts)).toMatchObject({
      finding: 'ledger-unbalanced',
      figures: { ...recipients, lines: 8 },
    })
  })

  it('says nothing before the recipients are frozen', () => {
    expect(ledgerBalance(edition(), counts)).toBeNull()
  })
})

describe('held mails and failing feeds', () => {
  it('one held mail is told', () => {
    expect(heldDeliveries(0)).toBeNull()
    expect(heldDeliveries(1)).toMatchObject({ finding: 'deliveries-held', figures: { deliveries: 1 } })
  })

  it('more than a fifth of the active feeds failing is told', () => {
    const fine = ['a', 'b', 'c', 'd'].map((id) => feed(id, 2))
    expect(failingFeeds([])).toBeNull()
    expect(failingFeeds([...fine, feed('e', 3)])).toBeNull()
    expect(failingFeeds([...fine, feed('e', 3), feed('f', 9)])).toMatchObject({ figures: { failing: 2, active: 6 } })
    expect(failingFeeds([...fine, feed('e', 3), { ...feed('f', 9), state: 'stopped' }])).toBeNull()
  })
})

describe('a quota', () => {
  const quota = { maxPerSecond: 14, maxPer24Hours: 1_500, sentLast24Hours: 0 }
  const sentTo = (deliveries: number) => edition({ recipients: { candidates: deliveries, deliveries, excluded: 0 } })

  it('is small where it does not hold the list once and a half', () => {
    expect(smallQuota(quota, sentTo(1_000))).toBeNull()
    expect(smallQuota(quota, sentTo(1_001))).toMatchObject({
      finding: 'quota-small',
      severity: 'warn',
      figures: { maxPer24Hours: 1_500, readers: 1_001 },
    })
  })

  it('without a limit, or not asked for yet, is none', () => {
    expect(smallQuota({ ...quota, maxPer24Hours: -1 }, sentTo(1_000_000))).toBeNull()
    expect(smallQuota(null, sentTo(1_000_000))).toBeNull()
    expect(smallQuota(quota, null)).toBeNull()
  })
})
