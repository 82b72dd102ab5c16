import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const told = (text: string, lang = 'en') =>
  briefOf(anArticle({ lang, text }), { allStatements: true }).speakers.map(({ name, role, statements }) => [
    name ?? role,
    ...statements,
  ])

describe('a transcript', () => {
  it('gives each turn to whoever stands at the head of its line', () => {
    const text = [
      'Joan Abara met the host Musa Bello at the port.',
      'BELLO: What brings you to the harbour?',
      'ABARA: The quay is closed. Nobody told us anything.',
      'BELLO: And what of the fees?',
      'ABARA: They rose twice in one year.',
      'The interview was shortened.',
    ].join('\n')
    expect(told(text)).toEqual([
      ['Musa Bello', 'What brings you to the harbour?', 'And what of the fees?'],
      ['Joan Abara', 'The quay is closed. Nobody told us anything.', 'They rose twice in one year.'],
    ])
  })

  it('is none where a line begins with a word in capitals and a colon', () => {
    expect(told('UPDATE: The page was corrected on Monday.\nLISBON: The ferries ran late all week.')).toEqual([])
  })
})

describe('a headline', () => {
  it('is said by the person it names before its colon', () => {
    const text = 'Abara: The port will close\nMayor Joan Abara was at the quay on Monday.'
    expect(told(text)).toEqual([['Joan Abara', 'The port will close']])
  })

  it('is told by the poll it names', () => {
    expect(told('Poll: two in three want the port open.')).toEqual([['Poll', 'two in three want the port open.']])
  })
})

describe('a quotation with a signature', () => {
  it.each([
    [
      'en',
      '“The port is dead and nobody cares about us.” ― Lina Costa',
      '“The port is dead and nobody cares about us.”',
    ],
    [
      'fr',
      '« Le port est mort et tout le monde s’en moque. » — Lina Costa',
      '« Le port est mort et tout le monde s’en moque. »',
    ],
    ['es', '«El puerto ha muerto y a nadie le importa.» — Lina Costa', '«El puerto ha muerto y a nadie le importa.»'],
    ['en', 'The harbour is closed, see the photos — Lina Costa (@lina) 4 May', 'The harbour is closed, see the photos'],
  ])('%s: is by whoever signs it: %s', (lang, line, words) => {
    expect(told(`${line}\n`, lang)).toEqual([['Lina Costa', words]])
  })

  it('is none where a dash brings in an aside', () => {
    expect(told('The ferries ran late all week — Lina Costa')).toEqual([])
  })
})
