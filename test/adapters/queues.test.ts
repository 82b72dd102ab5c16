import { describe, expect, it } from 'vitest'
import { groupKeys, toGroupMessages } from '../../functions/adapters/queues.ts'

const articles = (count: number, lang: string) =>
  Array.from({ length: count }, (_, at) => ({ id: `${lang}-${at}`, lang }))

describe('articles sent to grouping', () => {
  it('are one message a language, in their order', () => {
    const mixed = [...articles(2, 'fr'), ...articles(1, 'ar'), { id: 'fr-2', lang: 'fr' }]
    expect(toGroupMessages(mixed)).toEqual([
      { lang: 'fr', articleIds: ['fr-0', 'fr-1', 'fr-2'] },
      { lang: 'ar', articleIds: ['ar-0'] },
    ])
    expect(toGroupMessages([])).toEqual([])
  })

  it('are several messages where they are more than a hundred, each in one of them', () => {
    const messages = toGroupMessages(articles(230, 'fr'))
    expect(messages.map(({ articleIds }) => articleIds.length)).toEqual([100, 100, 30])
    expect(messages.flatMap(({ articleIds }) => articleIds)).toEqual(articles(230, 'fr').map(({ id }) => id))
  })

  it('are the same message when they are sent again, and another one in a later round', () => {
    const [first] = toGroupMessages(articles(3, 'fr'))
    const [again] = toGroupMessages(articles(3, 'fr'))
    const [more] = toGroupMessages(articles(4, 'fr'))
    if (first === undefined || again === undefined || more === undefined) throw new Error('no message')
    expect(groupKeys(first)).toEqual(groupKeys(again))
    expect(groupKeys(first).group).toBe('fr')
    expect(groupKeys(more).deduplication).not.toBe(groupKeys(first).deduplication)
    expect(groupKeys(first, '-7').deduplication).not.toBe(groupKeys(first, '-8').deduplication)
    // Source: SendMessage, Amazon SQS API reference.
    expect(groupKeys(first, '-12345678').deduplication).toMatch(/^[\w-]{1,128}$/)
  })
})
