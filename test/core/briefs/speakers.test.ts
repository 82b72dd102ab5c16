import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const speakers = (lang: string, text: string) => briefOf(anArticle({ lang, text }), { allStatements: true }).speakers
const people = (lang: string, text: string) => speakers(lang, text).map(({ name, role }) => [name, role])

describe('a speaker', () => {
  it.each([
    [
      'fr',
      'Le maire de Larache, Anouar Tazi, a annoncé un guichet pour les familles.',
      ['Anouar Tazi', 'Le maire de Larache'],
    ],
    [
      'fr',
      'Anouar Tazi, maire de Larache, a annoncé un guichet pour les familles.',
      ['Anouar Tazi', 'maire de Larache'],
    ],
    ['fr', '« Le guichet ouvrira », a annoncé la ministre Hind Ziani.', ['Hind Ziani', 'la ministre']],
    [
      'fr',
      'Le ministre des Pêches, de la Mer et des Ports, Réda Sabri, a salué l’accord signé.',
      ['Réda Sabri', 'Le ministre des Pêches, de la Mer et des Ports'],
    ],
    ['en', 'Ferry director Joan Abara said the route will open in May.', ['Joan Abara', 'Ferry director']],
    [
      'en',
      'The route will open in May, said Joan Abara, director of Blue Ferries.',
      ['Joan Abara', 'director of Blue Ferries'],
    ],
    [
      'es',
      'Marta Solís, directora de la Casa Abierta, señaló que faltan camas.',
      ['Marta Solís', 'directora de la Casa Abierta'],
    ],
    [
      'ar',
      'وأكد مدير المعهد الوطني للبحر سامي الكرداوي أن المراكب جاهزة.',
      ['سامي الكرداوي', 'مدير المعهد الوطني للبحر'],
    ],
  ])('%s: %s', (lang, text, person) => {
    expect(people(lang, text)).toEqual([person])
  })

  it('known by function only has no name', () => {
    expect(people('fr', '« Les quais sont saturés », a déclaré le directeur du port de Nador.')).toEqual([
      [null, 'le directeur du port de Nador'],
    ])
  })

  it('is one person under full name, surname and pronoun', () => {
    const text =
      'Joan Abara, director of Blue Ferries, said the route will open. Abara noted that two boats are new. She added that fares stay the same.'
    expect(speakers('en', text).map(({ name, statements }) => [name, statements.length])).toEqual([['Joan Abara', 3]])
  })

  it('does not get the words of the next one', () => {
    const [tazi, ziani] = speakers(
      'fr',
      'Le maire, Anouar Tazi, a promis des logements. Pour sa part, la ministre Hind Ziani a souligné le manque de lits.',
    )
    expect(tazi?.statements.join()).not.toContain('lits')
    expect(ziani?.statements.join()).toContain('le manque de lits')
  })

  it('is not who is quoted within a quotation', () => {
    const text = '« Mon frère Omar Jebli a dit que tout irait bien », a raconté Lina Jebli, infirmière.'
    expect(speakers('fr', text).map(({ name }) => name)).toEqual(['Lina Jebli'])
  })

  it('is no organisation and no place on a card', () => {
    const text =
      'Un séminaire sur la migration est organisé lundi à Fès. L’Union des ports a annoncé une hausse. Nador a dit non.'
    expect(briefOf(anArticle({ lang: 'fr', title: 'Séminaire', text })).speakers).toEqual([])
  })
})
