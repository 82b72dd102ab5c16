import { describe, expect, it } from 'vitest'
import { inOrderOfLeaving, mayWait, type NextPoll } from '../../../functions/core/feeds/waiting.ts'
import type { Entry } from '../../../functions/core/model.ts'

const HOUR_MS = 3_600_000
const entry = (title: string, published: string | null = null): Entry => ({
  ...{ id: title, url: null, title, html: '', lang: null },
  published,
})
const titlesOf = (entries: Iterable<Entry>) => [...entries].map(({ title }) => title).join('')
const undated = ['a', 'b', 'c', 'd', 'e'].map((title) => entry(title))
const upwards = ['a', 'b', 'c', 'd'].map((title, at) => entry(title, `2026-11-2${at}T00:00:00Z`))
const soon: NextPoll = { leftForMs: 0, longestIntervalMs: 2 * HOUR_MS, askedForMs: 0 }

describe('which entries leave a document first', () => {
  it('are the last, or the first where its days run upwards', () => {
    expect(titlesOf(inOrderOfLeaving(undated))).toBe('edcba')
    expect(titlesOf(inOrderOfLeaving(upwards.toReversed()))).toBe('abcd')
    expect(titlesOf(inOrderOfLeaving(upwards))).toBe('abcd')
  })

  it('are the last also where an old entry is pinned at the head, or one to come stands at the end', () => {
    const pinned = entry('p', '2020-01-01T00:00:00Z')
    const toCome = entry('t', '2027-01-01T00:00:00Z')
    expect(titlesOf(inOrderOfLeaving([pinned, ...upwards.toReversed()]))).toBe('abcdp')
    expect(titlesOf(inOrderOfLeaving([...upwards.toReversed(), toCome]))).toBe('tabcd')
    expect(titlesOf(inOrderOfLeaving([toCome, ...upwards]))).toBe('tabcd')
  })
})

describe('which entries may be left for the next poll', () => {
  it('are those of the half that leaves last', () => {
    expect(titlesOf(mayWait(undated, soon))).toBe('ba')
    expect(titlesOf(mayWait(upwards, soon))).toBe('cd')
    expect(titlesOf(mayWait([], soon))).toBe('')
  })

  it('are none where the server wants to be left alone for longer than the document allows', () => {
    expect(titlesOf(mayWait(undated, { ...soon, askedForMs: 2 * HOUR_MS }))).toBe('ba')
    expect(titlesOf(mayWait(undated, { ...soon, askedForMs: 3 * HOUR_MS }))).toBe('')
  })

  it('are none after half a day of polls that left some', () => {
    expect(titlesOf(mayWait(undated, { ...soon, leftForMs: 11 * HOUR_MS }))).toBe('ba')
    expect(titlesOf(mayWait(undated, { ...soon, leftForMs: 12 * HOUR_MS }))).toBe('')
  })
})
