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

describe('a subject far from its verb', () => {
  it.each([
    [
      'Joan Abara, who fished with her father and Colin Okoro, said the ferry would be late.',
      'Joan Abara',
      'said the ferry would be late.',
    ],
    [
      'Joan Abara, a skipper who steered the old boat until 2012 and now leads the harbour board, said the ferry would be late.',
      'Joan Abara',
      'said the ferry would be late.',
    ],
    [
      'Joan Abara, D-Ky., said Tuesday that the ferry would be late.',
      'Joan Abara',
      'said Tuesday that the ferry would be late.',
    ],
    [
      'Joan Abara last week told the crews that the ferry would be late.',
      'Joan Abara',
      'told the crews that the ferry would be late.',
    ],
    ['Joan Abara quietly said the ferry would be late.', 'Joan Abara', 'said the ferry would be late.'],
    [
      'Joan Abara, who was speaking to the crews, did not name the owner, but told them that the ferry would be late.',
      'Joan Abara',
      'told them that the ferry would be late.',
    ],
    [
      'Asked about the fares of Colin Okoro on Monday, Joan Abara left the room but said the ferry would be late.',
      'Joan Abara',
      'said the ferry would be late.',
    ],
    [
      'Skipper Joan Abara went to the office of Colin Okoro, saying the ferry would be late.',
      'Joan Abara',
      'saying the ferry would be late.',
    ],
    [
      'The ferry company closed its office in Accra, saying the boats would be late.',
      'The ferry company',
      'saying the boats would be late.',
    ],
    [
      'When the skipper asked about the fares of Colin Okoro, director Joan Abara said the ferry would be late.',
      'Joan Abara',
      'said the ferry would be late.',
    ],
  ])('is found: %s', (text, who, statement) => {
    expect(told(text)).toEqual([[who, statement]])
  })

  it.each([
    'The crews who met Joan Abara and said little are back in the harbour.',
    'The mayor thanked Joan Abara and said the ferry would be late.',
    'Joan Abara supporters cheered and said the ferry would be late.',
    'The losses raised by Joan Abara grew again.',
  ])('is not made up: %s', (text) => {
    expect(told(text).map(([who]) => who)).not.toContain('Joan Abara')
  })
})

describe('a subject behind its verb', () => {
  it.each([
    ['The board owes an answer to Joan Abara, said Colin Okoro, a skipper from Accra.', 'Colin Okoro'],
    ['The ferry of Joan Abara is late, wrote Colin Okoro.', 'Colin Okoro'],
  ])('speaks, not who is named before the comma: %s', (text, who) => {
    expect(told(text)).toEqual([[who, text]])
  })
})

describe('who speaks behind a quotation', () => {
  it.each([
    ['“Who will pay for the boats?” Joan Abara asked the harbour board.', '“Who will pay for the boats?”'],
    ['“We will never, never pay!” Joan Abara said to the crews.', '“We will never, never pay!”'],
    ['“We have a plan. Who will pay for it?” Joan Abara said.', '“We have a plan. Who will pay for it?”'],
    ['“The boats are late again,” a weary Joan Abara said after the meeting.', '“The boats are late again,”'],
    ['“The boats are late again,” Harbour Board skipper Joan Abara said.', '“The boats are late again,”'],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([['Joan Abara', statement]])
  })

  it('leaves a new attribution alone', () => {
    const text = '“Who will pay for it?” Joan Abara said the board would not.'
    expect(told(text)).toEqual([['Joan Abara', 'said the board would not.']])
  })
})

describe('"as" before an attribution', () => {
  it.each([
    'As Joan Abara said, the ferry is always late.',
    'The ferry is always late, as Joan Abara noted on Monday.',
  ])('gives the sentence to its speaker: %s', (sentence) => {
    expect(told(`Skipper Joan Abara called for new boats in May. ${sentence}`)).toContainEqual(['Joan Abara', sentence])
  })
})
