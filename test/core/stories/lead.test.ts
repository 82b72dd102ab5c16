import { describe, expect, it } from 'vitest'
import type { StoryMember } from '../../../functions/core/model.ts'
import { leadOf } from '../../../functions/core/stories/lead.ts'

const member = (articleId: string, published: string | null, textLength: number): StoryMember => ({
  articleId,
  outlet: articleId,
  title: articleId,
  url: null,
  published,
  textLength,
})
const leadAmong = (...members: StoryMember[]) => leadOf(members)?.articleId

describe('the text that speaks for a story', () => {
  it('is the first published, though a later copy has a line more and was seen first', () => {
    expect(
      leadAmong(member('copy', '2031-03-05T12:00:00Z', 1_050), member('original', '2031-03-05T08:00:00Z', 1_000)),
    ).toBe('original')
  })
  it('is not a flash that came before the whole despatch', () => {
    expect(
      leadAmong(member('flash', '2031-03-05T08:00:00Z', 300), member('whole', '2031-03-05T09:00:00Z', 1_000)),
    ).toBe('whole')
  })
  it('is measured by the longest of all, not by who led before', () => {
    const cut = member('cut', '2031-03-05T07:00:00Z', 650)
    const early = member('early', '2031-03-05T08:00:00Z', 800)
    const longest = member('longest', '2031-03-05T09:00:00Z', 1_000)
    expect(leadAmong(longest, early, cut)).toBe('early')
  })
  it('is dated, where a nearly whole text is', () => {
    expect(leadAmong(member('undated', null, 1_000), member('dated', '2031-03-06', 900))).toBe('dated')
    expect(leadAmong(member('undated', null, 1_000), member('dated', '2031-03-06', 200))).toBe('undated')
  })
  it('is the first seen of those published at one time, or at none', () => {
    expect(leadAmong(member('first', '2031-03-05', 900), member('second', '2031-03-05', 1_000))).toBe('first')
    expect(leadAmong(member('first', null, 900), member('second', null, 1_000))).toBe('first')
  })
})
