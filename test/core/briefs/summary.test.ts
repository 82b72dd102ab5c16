import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const summary = (title: string, text: string, sentences: number, lang = 'fr') =>
  briefOf(anArticle({ lang, title, text }), { sentences }).summary

const NEWS = 'Le séminaire « Rentrer au village » a réuni jeudi à Taza quarante émigrés revenus d’Italie.'
const WEATHER = 'Dehors, une pluie fine tombait sur les collines et les bus arrivaient en retard.'
const FIGURES = 'Sur 412 familles interrogées, une sur trois dit vouloir ouvrir un commerce au village.'

describe('a summary', () => {
  it('prefers what names the meeting, its day and its title to what only stands first', () => {
    expect(summary('Rentrer au village', `${WEATHER}\n\n${NEWS}\n\n${FIGURES}`, 1)).toEqual([NEWS])
  })

  it('keeps the order of the text', () => {
    expect(summary('Rentrer au village', `${WEATHER}\n\n${NEWS}\n\n${FIGURES}`, 2)).toEqual([NEWS, FIGURES])
  })

  it('has the whole of a short text, and no more than asked for', () => {
    expect(summary('Brève', `${WEATHER} ${FIGURES}`, 3)).toEqual([WEATHER, FIGURES])
    expect(summary('Brève', `${WEATHER} ${FIGURES}`, 0)).toEqual([])
  })

  it('says nothing twice, and not the title again', () => {
    const title = 'Une pluie fine tombait hier sur les collines de la région.'
    expect(summary(title, `${title}\n\n${WEATHER}\n\n${WEATHER}`, 3)).toEqual([WEATHER])
  })

  it('leaves headings and share buttons out', () => {
    expect(summary('Brève', `Partager sur les réseaux\n\nLire aussi : la pluie\n\n${WEATHER}`, 3)).toEqual([WEATHER])
  })

  it('is made of news of no kind, and of languages without words of their own, too', () => {
    expect(summary('Pluie', `${WEATHER} ${FIGURES}`, 1, 'und')).toHaveLength(1)
  })
})
