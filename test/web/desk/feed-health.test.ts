import { describe, expect, it } from 'vitest'
import { shownHealthOf } from '../../../functions/web/desk/feed-health.ts'
import { NOON_MS } from '../../core/editions/edition-builder.ts'
import { feedOf } from './desk-newsroom.ts'

const moving = { address: 'https://new.example/feed', polls: 2 }

describe('how much a feed wants an editor', () => {
  it.each([
    ['good', feedOf('a')],
    ['good', feedOf('a', {}, { movingTo: moving })],
    ['warn', feedOf('a', { state: 'stopped' })],
    ['warn', feedOf('a', { state: 'aside' })],
    ['warn', feedOf('a', {}, { lastPolledAtMs: null, lastReadAtMs: null })],
    ['warn', feedOf('a', {}, { failuresInARow: 1, lastFailure: 'The server is in trouble.' })],
    ['bad', feedOf('a', {}, { failuresInARow: 3, lastFailure: 'The server is in trouble.' })],
    ['bad', feedOf('a', { state: 'gone' })],
  ] as const)('is %s in case %#', (tone, feed) => expect(shownHealthOf(feed, NOON_MS).tone).toBe(tone))

  it('comes with the words for it', () => {
    expect(shownHealthOf(feedOf('a', { state: 'stopped' }), NOON_MS).sentence).toContain('Stopped by an editor')
  })
})
