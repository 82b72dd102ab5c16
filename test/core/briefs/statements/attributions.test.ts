import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const told = (text: string) =>
  briefOf(anArticle({ lang: 'en', text }), { allStatements: true }).speakers.flatMap(({ name, role, statements }) =>
    statements.map((statement) => [name ?? role, statement]),
  )

describe('what a speaker reports of others', () => {
  it.each([
    [
      'Mayor Joan Abara said that Colin Okoro told her the ferry would be late.',
      'said that Colin Okoro told her the ferry would be late.',
    ],
    [
      'Mayor Joan Abara says she spoke to director Colin Okoro and asked him to keep the harbour open.',
      'says she spoke to director Colin Okoro and asked him to keep the harbour open.',
    ],
    [
      'The crews who complained never asked for more than a day of rest, Mayor Joan Abara said.',
      'The crews who complained never asked for more than a day of rest, Mayor Joan Abara said.',
    ],
  ])('is that speaker’s: %s', (text, statement) => {
    expect(told(text)).toEqual([['Joan Abara', statement]])
  })

  it('ends where another attribution is joined to it', () => {
    const text =
      'Mayor Joan Abara said the ferry would be late, and director Colin Okoro said the crews were tired of waiting.'
    expect(told(text)).toEqual([
      ['Joan Abara', 'said the ferry would be late'],
      ['Colin Okoro', 'said the crews were tired of waiting.'],
    ])
  })
})

describe('a name in the way of English newspapers', () => {
  it.each([
    ['Harbour board chairman Colin Okoro (R-Ky.) said the ferry would be late.', 'Colin Okoro'],
    ["''We are always the last, the very last,'' Mr. Okoro said of the boats.", 'Okoro'],
    [
      'As chairman of the board is ill, and nobody replaced him, Joan Abara said the ferry would be late.',
      'Joan Abara',
    ],
  ])('is told from what stands beside it: %s', (text, name) => {
    expect(told(text).map(([who]) => who)).toEqual([name])
  })

  it.each([
    'The United States of the past had no such ferry.',
    'The crews went to Ocean Reports with their complaint.',
  ])('is no verb: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
