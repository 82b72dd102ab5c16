import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const told = (lang: string, text: string) =>
  briefOf(anArticle({ lang, text }), { allStatements: true }).speakers.map(({ name, role, statements }) => [
    name ?? role,
    ...statements,
  ])

describe('where somebody stands', () => {
  it.each([
    ['en', 'Joan Abara', 'Joan Abara plans to open three shelters in the north next year.'],
    ['en', 'Joan Abara', 'Joan Abara is trying to persuade the council to open the hall.'],
    ['en', 'The harbour board', 'The harbour board does not want the ferries to dock at night.'],
    ['en', 'Mrs. Abara’s campaign', 'Mrs. Abara’s campaign was optimistic that it would win in the north.'],
    ['en', 'Fishermen', 'Fishermen have been especially upset that the quay was sold.'],
    ['fr', 'Hind Ziani', 'Hind Ziani veut ouvrir trois refuges dans le nord du pays.'],
    ['fr', 'Hind Ziani', 'Hind Ziani est convaincue que le quai rouvrira au printemps.'],
    ['fr', 'Les associations', 'Les associations espèrent ouvrir un refuge avant l’hiver.'],
    ['es', 'Marta Solís', 'Marta Solís quiere abrir tres albergues en el norte del país.'],
    ['es', 'Marta Solís', 'Marta Solís está convencida de que el puerto abrirá en primavera.'],
  ])('%s: is the clause with its verb: %s', (lang, who, sentence) => {
    const clause = sentence.slice(who.length + 1)
    expect(told(lang, sentence)).toEqual([[who, clause]])
  })

  it('is shown in Arabic with its subject', () => {
    const sentence = 'تعتزم رئيسة الجمعية نجوى الشرادي فتح ثلاثة مراكز في شمال البلاد.'
    expect(told('ar', sentence)).toEqual([['نجوى الشرادي', sentence]])
  })

  it.each([
    ['en', 'The road is closed to lorries until further notice.'],
    ['en', 'The move will allow the ferries to dock at night.'],
    ['en', 'Those questions were never put to the port in May.'],
  ])('%s: is nobody’s where no one could hold it: %s', (lang, sentence) => {
    expect(told(lang, sentence)).toEqual([])
  })

  it('is told by whoever reports it', () => {
    const text = 'Joan Abara said that Musa Bello plans to leave the port in May.'
    expect(told('en', text)).toEqual([['Joan Abara', 'said that Musa Bello plans to leave the port in May.']])
  })

  it('does not stand on a card, which tells what is said', () => {
    const article = anArticle({ lang: 'en', text: 'Joan Abara plans to open three shelters in the north next year.' })
    expect(briefOf(article).speakers).toEqual([])
  })
})

describe('a group that speaks', () => {
  it.each([
    ['Some fishermen', 'Some fishermen, however, said the quay was sold too cheaply.'],
    ['The harbour board', 'The harbour board on Thursday said the ferries would run again.'],
  ])('is named by its own words alone: %s', (who, sentence) => {
    expect(told('en', sentence).map(([name]) => name)).toEqual([who])
  })

  it('is the person whose name it bears', () => {
    const text =
      'Abara Calls For Cheaper Ferries. Mayor Joan Abara on Monday called for cheaper ferries to the islands.'
    expect(told('en', text).map(([name]) => name)).toEqual(['Joan Abara'])
  })

  it('is none before a noun that looks like a verb', () => {
    const text = 'Joan Abara denounced Bello’s remarks as hurtful and warned of a bad winter at the port.'
    expect(told('en', text)).toEqual([
      ['Joan Abara', 'denounced Bello’s remarks as hurtful and warned of a bad winter at the port.'],
    ])
  })

  it('is the paper after whose report the words stand', () => {
    const sentence = 'As The Tide reported on Saturday, the port has lost half its ships.'
    expect(told('en', sentence)).toEqual([['The Tide', sentence]])
  })
})
