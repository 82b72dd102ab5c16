import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import {
  anArticle,
  ARABIC_ROUNDTABLE,
  ENGLISH_ANNOUNCEMENT,
  FRENCH_ROUNDTABLE,
  SPANISH_ROUNDTABLE,
} from './articles.ts'

describe('a French roundtable', () => {
  const brief = briefOf(FRENCH_ROUNDTABLE)

  it('is told with its theme whole, its organisers, its town and its day', () => {
    expect(brief.kinds).toEqual(['roundtable'])
    expect(brief.theme).toBe('Revenir : du projet familial à l’emploi')
    expect(brief.organizers).toEqual(['le Centre d’études des deux rives', 'l’Association Passerelles du Nord'])
    expect(brief.place).toBe('Tanger')
    expect(brief.date).toBe('2026-03-12')
    expect(brief.endDate).toBeNull()
  })

  it('gives each speaker once, with function, in order; without a name who has none in the text', () => {
    expect(brief.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Salwa Bennis', 'La présidente de l’Association Passerelles du Nord'],
      ['Driss Oukacha', 'professeur de géographie à l’Université du Détroit'],
      [null, 'représentant du Conseil de la région'],
    ])
  })

  it('gives what is said under « Mme Bennis », « selon lui » and « il » to the person meant', () => {
    const [bennis, oukacha, region] = brief.speakers
    expect(bennis?.statements).toHaveLength(2)
    expect(bennis?.statements[1]).toContain('guichet unique')
    expect(oukacha?.statements[0]).toBe('« Personne ne rentre les mains vides »')
    expect(oukacha?.statements.at(-1)).toContain('les communes ignorent encore ces parcours')
    expect(region?.statements).toEqual(['a promis une enquête avant l’été.'])
  })

  it('is summed up in three whole sentences, or as many as are asked for', () => {
    expect(brief.summary).toHaveLength(3)
    expect(brief.summary[0]).toMatch(/^Tanger – Une table ronde .*\.$/)
    expect(briefOf(FRENCH_ROUNDTABLE, { sentences: 1 }).summary).toHaveLength(1)
    expect(briefOf(FRENCH_ROUNDTABLE, { sentences: 0 }).summary).toEqual([])
  })
})

describe('an Arabic seminar', () => {
  const brief = briefOf(ARABIC_ROUNDTABLE)

  it('is told with its theme, its organiser, its town and its day', () => {
    expect(brief.kinds).toEqual(['roundtable'])
    expect(brief.theme).toBe('طلبة بلا حدود: مسارات الهجرة الدراسية')
    expect(brief.organizers).toEqual(['مركز ملوية للدراسات'])
    expect(brief.place).toBe('وجدة')
    expect(brief.date).toBe('2026-03-12')
  })

  it('tells names from functions, and gives وأضاف to who spoke before', () => {
    expect(brief.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['ياسين البركاني', 'رئيس مركز ملوية للدراسات'],
      ['نجوى الشرادي', 'الباحثة في علم الاجتماع'],
    ])
    expect(brief.speakers[0]?.statements[1]).toContain('العودة تظل خيارا')
  })
})

describe('an English announcement of an observatory', () => {
  const brief = briefOf(ENGLISH_ANNOUNCEMENT)

  it('is told with the observatory, the town and the day', () => {
    expect(brief.kinds).toEqual(['observatory'])
    expect(brief.organizers).toEqual(['The Coastal Migration Observatory (CMO)'])
    expect(brief.place).toBe('Banjul')
    expect(brief.date).toBe('2026-03-10')
  })

  it('gives "she added" to the director', () => {
    expect(brief.speakers).toEqual([
      {
        name: 'Fatima Jobe-Lowe',
        role: 'director of the observatory',
        statements: ['"Numbers calm a debate that rumours heat,"', expect.stringContaining('fishing towns')],
      },
    ])
  })
})

describe('Spanish study days', () => {
  const brief = briefOf(SPANISH_ROUNDTABLE)

  it('are told with their motto, their organiser, their town and their day', () => {
    expect(brief.kinds).toEqual(['roundtable'])
    expect(brief.theme).toBe('Vecinos nuevos, barrios vivos')
    expect(brief.organizers).toEqual(['La Fundación Dos Orillas'])
    expect(brief.place).toBe('Cádiz')
    expect(brief.date).toBe('2026-03-13')
  })

  it('name who speaks', () => {
    expect(brief.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Rocío Almagro Peña', 'la concejala de Convivencia'],
      ['Tomás Ibarra', 'presidente de la Fundación Dos Orillas'],
    ])
  })
})

describe('an article of no kind', () => {
  const article = anArticle({
    title: 'Un bac de plus sur l’estuaire',
    text: 'La ville a mis en service un deuxième bac sur l’estuaire. « Les files vont raccourcir », a assuré Inès Kerdal, directrice du port.',
  })

  it('gets a summary and no card', () => {
    const brief = briefOf(article)
    expect(brief.summary).not.toEqual([])
    expect(brief).toMatchObject({ kinds: [], organizers: [], theme: null, place: null, date: null, speakers: [] })
  })

  it('gets its speakers when all statements are asked for', () => {
    expect(briefOf(article, { allStatements: true }).speakers.map(({ name }) => name)).toEqual(['Inès Kerdal'])
  })
})

describe('an article in a language the product does not read', () => {
  it('gets a summary alone', () => {
    const brief = briefOf(
      anArticle({
        lang: 'de',
        title: 'Migration',
        text: 'Am Freitag begann in Ulm eine Tagung über Migration und Arbeit.',
      }),
      { allStatements: true },
    )
    expect(brief.summary).toHaveLength(1)
    expect(brief.kinds).toEqual([])
    expect(brief.speakers).toEqual([])
  })
})
