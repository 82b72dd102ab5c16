import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const brief = (lang: string, text: string) => briefOf(anArticle({ lang, title: 'Migration, migración, الهجرة', text }))

describe('the place of a happening', () => {
  it('is not half of another town’s name', () => {
    expect(brief('ar', 'وجدة – انعقدت ندوة حول الهجرة اليوم بوجدة.').place).toBe('وجدة')
  })

  it.each([
    ['en', 'ACCRA (Wire) – A seminar on migration was held in Accra on Monday.', 'Accra'],
    ['en', 'ACCRA (Wire) – A seminar on migration was held on Monday.', 'ACCRA'],
  ])('%s: is taken in capitals only where the article has nothing else: %s', (lang, text, place) => {
    expect(brief(lang, text).place).toBe(place)
  })

  it.each([
    ['fr', 'Deux ans après le pacte signé à Marrakech, un séminaire sur la migration s’est tenu à Fès.', 'Fès'],
    ['fr', 'Un séminaire sur la migration s’est tenu jeudi à la Faculté des lettres de Settat.', 'Settat'],
    ['fr', 'Un séminaire sur la migration s’est tenu jeudi dans la commune de Zoumi.', 'Zoumi'],
    ['en', 'A seminar on migration was held on Monday at the Harbour School, Kisumu.', 'Kisumu'],
    ['en', 'A seminar on migration was held on Monday in the Old Customs House.', 'Old Customs House'],
    [
      'es',
      'Un seminario sobre migración se celebró el lunes en Las Palmas de Gran Canaria.',
      'Las Palmas de Gran Canaria',
    ],
    ['es', 'El seminario sobre migración se celebró el lunes en el Museo del Muelle.', 'Museo del Muelle'],
    ['ar', 'انعقدت ندوة حول الهجرة أمس بمدينة دمنات.', 'دمنات'],
    ['ar', 'احتضنت قاعة الندوات بالميناء أمس ندوة حول الهجرة.', 'قاعة الندوات بالميناء'],
  ])('%s: is told by grammar: %s', (lang, text, place) => {
    expect(brief(lang, text).place).toBe(place)
  })

  it('is none where the meeting is online', () => {
    expect(brief('es', 'Lima – Un seminario web sobre migración se celebró el lunes.').place).toBeNull()
  })
})

describe('the theme of a meeting', () => {
  it.each([
    [
      'en',
      'A seminar on migration was held on Monday, entitled "Who stays? Families and the Price of a Ticket".',
      'Who stays? Families and the Price of a Ticket',
    ],
    [
      'fr',
      'Un séminaire sur la migration est organisé lundi sous le thème « Qui reste ? Familles et billets ».',
      'Qui reste ? Familles et billets',
    ],
    [
      'fr',
      'Le port invite à la table ronde « Partir : la migration en famille », qui aura lieu lundi.',
      'Partir : la migration en famille',
    ],
    [
      'es',
      'El seminario sobre migración se celebra el lunes con el lema «¿Quién se queda? Familias y billetes».',
      '¿Quién se queda? Familias y billetes',
    ],
    ['ar', 'انعقدت ندوة حول الهجرة تحت شعار «من يبقى؟ الأسر وثمن التذكرة».', 'من يبقى؟ الأسر وثمن التذكرة'],
  ])('%s: is whole, question mark or not: %s', (lang, text, theme) => {
    expect(brief(lang, text).theme).toBe(theme)
  })
})

describe('the organisers of a meeting', () => {
  it.each([
    [
      'fr',
      'Un séminaire sur la migration s’est tenu à l’initiative conjointe de l’Université du Cap et du Centre Azur.',
    ],
    ['fr', 'Les intervenants d’un panel de l’Institut des rivages ont débattu lundi de la migration.'],
    ['es', 'Un curso sobre migración fue impartido por la Escuela del Mar con la ayuda de vecinos.'],
    ['en', 'A course on migration was run by the Harbour School on Monday.'],
    ['ar', 'انعقدت ندوة حول الهجرة أشرفت عليها جامعة الشاطئ.'],
  ])('%s: %s', (lang, text) => {
    expect(brief(lang, text).organizers[0]).toMatch(
      /^(?:l’Université du Cap|l’Institut des rivages|la Escuela del Mar|the Harbour School|جامعة الشاطئ)/,
    )
  })
})
