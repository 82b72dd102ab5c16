import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const told = (lang: string, text: string) =>
  briefOf(anArticle({ lang, text }), { allStatements: true }).speakers.flatMap(({ statements }) => statements)

describe('an attribution put into a sentence', () => {
  it.each([
    [
      'en',
      'Joan Abara said the fares fell.',
      'No passenger, she told the harbour board, should pay for a broken boat.',
    ],
    ['en', 'Joan Abara said the fares fell.', 'No passenger, she insisted, should pay for a broken boat.'],
    ['fr', 'Hind Ziani a dit que les quais ferment.', 'Nul, insiste-t-elle, ne doit payer pour un bateau en panne.'],
    [
      'es',
      'Marta Solís dijo que faltan barcos nuevos.',
      'Nadie, añade la directora Marta Solís, debería pagar dos veces.',
    ],
  ])('%s: shows the sentence whole', (lang, before, sentence) => {
    const statements = told(lang, `${before} ${sentence}`)
    expect(statements.filter((statement) => sentence.includes(statement))).toEqual([sentence])
  })

  it.each([
    ['en', 'There is no record of the ferry that Joan Abara said had sunk in May.'],
    ['en', 'The fares rose twice in what Joan Abara called a bad year for the islands.'],
    ['fr', 'Hind Ziani, qui promet une enquête sur les quais, a quitté la salle avant la fin.'],
  ])('%s: is no statement where it is a part of something else: %s', (lang, sentence) => {
    expect(told(lang, sentence)).toEqual([])
  })
})

describe('whose words they are', () => {
  it('is nobody’s where a function of its own stands between', () => {
    const text =
      'La directrice du port, Hind Ziani, a dit que les quais ferment. Une responsable du service des eaux a quitté la salle. « Tout va fermer », a-t-elle ajouté.'
    expect(told('fr', text)).toEqual(['a dit que les quais ferment.'])
  })

  it('is the other one’s where a function is told in other words', () => {
    const text =
      'وقال مدير المعهد، سامي الكرداوي، إن المراكب جاهزة منذ شهر. وقال مدير مدرسة بحرية إن الأقسام ممتلئة منذ شهر.'
    const { speakers } = briefOf(anArticle({ lang: 'ar', text }), { allStatements: true })
    expect(speakers.map(({ name, role }) => name ?? role)).toEqual(['سامي الكرداوي', 'مدير مدرسة بحرية'])
  })
})

describe('a fragment', () => {
  it.each([
    ['fr', 'Hind Ziani a dit non.'],
    ['en', 'Joan Abara said the route will open in May and the'],
    ['fr', '« Les quais ferment », a dit Hind Ziani, en présentant le rapport annuel du port aux élus.'],
  ])('%s: is no statement: %s', (lang, text) => {
    expect(told(lang, text).filter((statement) => !statement.startsWith('«'))).toEqual([])
  })
})
