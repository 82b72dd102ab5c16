import { describe, expect, it } from 'vitest'
import { healthOf } from '../../../functions/web/desk/feed-health.ts'
import { DAY_MS, NOON_MS } from '../../core/editions/edition-builder.ts'
import { feedOf } from './desk-newsroom.ts'

const moving = { address: 'https://new.example/feed', polls: 2 }

describe('the health of a feed, in words', () => {
  it.each([
    [feedOf('a'), 'good', 'Works.'],
    [feedOf('a', { state: 'gone' }), 'bad', 'Gone: the outlet took it down for good. Look for another address.'],
    [feedOf('a', { state: 'stopped' }), 'warn', 'Stopped by an editor. Nothing is read from it.'],
    [
      feedOf('a', { state: 'aside' }),
      'warn',
      'Put aside: it suddenly showed many old entries as new. An editor must look.',
    ],
    [feedOf('a', {}, { lastPolledAtMs: null, lastReadAtMs: null }), 'warn', 'Not asked yet.'],
    [feedOf('a', {}, { failuresInARow: 1, lastFailure: 'timed out' }), 'warn', 'The last poll failed: timed out'],
    [feedOf('a', {}, { failuresInARow: 3, lastFailure: 'HTTP 500' }), 'bad', 'The last 3 polls failed: HTTP 500'],
    [feedOf('a', {}, { movingTo: moving }), 'warn', 'Works. It is moving to https://new.example/feed'],
    [
      feedOf('a', {}, { lastReadAtMs: NOON_MS - 20 * DAY_MS }),
      'warn',
      'Answers, but gave nothing to read for 20 days.',
    ],
  ] as const)('case %#', (feed, tone, words) => expect(healthOf(feed, NOON_MS)).toEqual({ tone, words }))
})
