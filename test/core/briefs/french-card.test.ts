import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const TITLE = 'Migration de travail : ce qu’il faut retenir'
const brief = (text: string) => briefOf(anArticle({ lang: 'fr', title: TITLE, text }))

describe('the theme of a French meeting', () => {
  it.each([
    ['Jeudi, à Oujda, un colloque a été consacré à la santé des femmes migrantes.', 'la santé des femmes migrantes'],
    ['Un colloque s’est tenu jeudi à Oujda sur la santé des femmes migrantes.', 'la santé des femmes migrantes'],
    ['La santé des femmes migrantes a fait l’objet, jeudi à Oujda, d’un colloque.', 'La santé des femmes migrantes'],
    [
      'À l’ordre du jour du colloque tenu jeudi à Oujda : la santé des femmes migrantes.',
      'la santé des femmes migrantes',
    ],
    [
      'C’est de la santé des femmes migrantes qu’il a été question jeudi lors d’un colloque.',
      'la santé des femmes migrantes',
    ],
    [
      'Comment soigner les femmes migrantes ? La question était au cœur d’un colloque jeudi à Oujda.',
      'Comment soigner les femmes migrantes ?',
    ],
    ['« Les caisses vides du retour » : un colloque sur la migration s’est tenu jeudi.', 'Les caisses vides du retour'],
    [
      'Un colloque sur la migration s’est tenu jeudi à Oujda. Le thème en était « Les caisses vides du retour ».',
      'Les caisses vides du retour',
    ],
    [
      'Un colloque sur la migration s’est tenu jeudi. Fil rouge de la journée : « Les caisses vides du retour ».',
      'Les caisses vides du retour',
    ],
  ])('%s', (text, theme) => {
    expect(brief(text).theme).toBe(theme)
  })

  it.each([
    'Un colloque sur la migration s’est tenu jeudi. Un crédit de trois millions a été consacré au centre d’accueil de Berkane.',
    'Un colloque sur la migration s’est tenu jeudi. Faut-il fermer les centres ? La question divise la salle.',
    'Un colloque sur la migration s’est tenu jeudi. « On ne part pas par plaisir » : un participant résume ainsi la journée.',
  ])('is not what something else is about: %s', (text) => {
    expect(brief(text).theme).toBeNull()
  })
})

describe('the place of a French meeting', () => {
  it.each([
    ['Un colloque sur la migration s’est tenu jeudi à El Tarf.', 'El Tarf'],
    ['Un colloque sur la migration s’est tenu jeudi à Rivière-du-Loup, au Québec.', 'Rivière-du-Loup'],
    ['Un colloque sur la migration s’est tenu jeudi sur le campus de l’Université de Sainte-Odile.', 'Sainte-Odile'],
    ['Un colloque sur la migration s’est tenu jeudi à la mairie de Grand-Lac.', 'Grand-Lac'],
    ['Un colloque sur la migration s’est tenu jeudi à la Bourse du travail.', 'Bourse du travail'],
  ])('%s', (text, place) => {
    expect(brief(text).place).toBe(place)
  })
})
