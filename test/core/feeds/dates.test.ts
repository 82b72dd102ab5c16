import { describe, expect, it } from 'vitest'
import { toInstant } from '../../../functions/core/feeds/dates.ts'

describe('a date of RFC 822', () => {
  it.each([
    ['Mon, 23 Nov 2026 10:05:00 +0100', '2026-11-23T09:05:00Z'],
    ['Mon, 23 Nov 2026 10:05 GMT', '2026-11-23T10:05:00Z'],
    ['23 Nov 26 10:05:09 EST', '2026-11-23T15:05:09Z'],
    ['Mon, 23 Nov 2026 10:05:00 CEST', '2026-11-23T08:05:00Z'],
    ['Mon, 23 Nov 2026 10:05:00 GMT+01:00', '2026-11-23T09:05:00Z'],
    ['Mon, 23 Nov 2026 10:05:00 Z', '2026-11-23T10:05:00Z'],
    ['Monday, 23 November 2026, 10:05:00 (local) +0000', '2026-11-23T10:05:00Z'],
    ['23-Nov-2026 10:05:00 +0200', '2026-11-23T08:05:00Z'],
    ['Mon Nov 23 10:05:00 PST 2026', '2026-11-23T18:05:00Z'],
    ['November 23, 2026 2:05 PM', '2026-11-23T14:05:00Z'],
    ['Tue, 24 Nov 2026 24:00:00 GMT', '2026-11-25T00:00:00Z'],
  ])('%s', (written, instant) => expect(toInstant(written)).toBe(instant))
})

describe('a date of ISO 8601', () => {
  it.each([
    ['2026-11-23T10:05:00Z', '2026-11-23T10:05:00Z'],
    ['2026-11-23T10:05:00.417+01:00', '2026-11-23T09:05:00Z'],
    ['2026-11-23T10:05+0100', '2026-11-23T09:05:00Z'],
    ['2026-11-23 10:05:00', '2026-11-23T10:05:00Z'],
    ['2026-11-23 10:05:00 +0100', '2026-11-23T09:05:00Z'],
    ['20261123T100500Z', '2026-11-23T10:05:00Z'],
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-327', '2026-11-23T00:00:00Z'],
  ])('%s', (written, instant) => expect(toInstant(written)).toBe(instant))
})

describe('a date with the month in another language', () => {
  it.each([
    ['lun, 23 novembre 2026 10:05:00 +0100', '2026-11-23T09:05:00Z'],
    ['mar., 3 mars 2026 10:05:00 +0000', '2026-03-03T10:05:00Z'],
    ['mardi 3 févr. 2026', '2026-02-03T00:00:00Z'],
    ['martes, 4 de agosto de 2026 10:05:00 GMT', '2026-08-04T10:05:00Z'],
    ['الاثنين 23 نونبر 2026 10:05:00', '2026-11-23T10:05:00Z'],
    ['٢٣ تشرين الثاني ٢٠٢٦', '2026-11-23T00:00:00Z'],
    ['15 أبريل 2026', '2026-04-15T00:00:00Z'],
    ['15 آب 2026', '2026-08-15T00:00:00Z'],
  ])('%s', (written, instant) => expect(toInstant(written)).toBe(instant))
})

describe('what is no date', () => {
  it.each([
    '',
    'yesterday',
    '31 Feb 2026',
    '2026-13-01',
    '2026-02-30',
    '03/04/2026',
    'Nov 2026',
    '99999',
    '0001-01-01',
  ])('is none, never a guess: %j', (written) => expect(toInstant(written)).toBeNull())
})
