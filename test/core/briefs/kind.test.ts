import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const kinds = (lang: string, title: string, text: string) => briefOf(anArticle({ lang, title, text })).kinds

describe('the kinds of an article', () => {
  it.each([
    ['fr', 'Un séminaire sur l’asile', 'Un séminaire sur l’asile et les réfugiés s’est ouvert lundi à Sfax.'],
    ['fr', 'Former les juges', 'Un atelier de formation sur la traite et la migration est organisé à Fès.'],
    ['en', 'Experts meet', 'A workshop on labour migration was held in Kampala on Monday.'],
    ['es', 'Diálogo en Lima', 'El taller sobre personas refugiadas se celebró en Lima con expertos.'],
    ['ar', 'مائدة مستديرة', 'نظمت جمعية الضفاف مائدة مستديرة حول إدماج المهاجرين بطنجة.'],
  ])('%s: %s is a roundtable', (lang, title, text) => {
    expect(kinds(lang, title, text)).toContain('roundtable')
  })

  it.each([
    ['fr', 'L’Observatoire des migrations recrute', 'L’Observatoire régional des migrations cherche un statisticien.'],
    ['en', 'New head', 'The Island Migration Observatory named a new head.'],
    ['es', 'Informe', 'El Observatorio de las Migraciones presentó su informe anual.'],
    ['ar', 'تقرير جديد', 'أصدر المرصد الجهوي للهجرة تقريره السنوي.'],
  ])('%s: %s is of an observatory', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['observatory'])
  })

  it('are both where an observatory holds a roundtable', () => {
    const text = 'L’Observatoire régional des migrations organise un colloque sur les travailleurs migrants à Nador.'
    expect(kinds('fr', 'Colloque à Nador', text)).toEqual(['roundtable', 'observatory'])
  })

  it.each([
    [
      'birds',
      'fr',
      'L’Observatoire des oiseaux',
      'L’Observatoire des oiseaux migrateurs organise un atelier sur la migration des cigognes.',
    ],
    ['prices', 'fr', 'Observatoire des prix', 'L’Observatoire des prix tient une table ronde sur les prix du sucre.'],
    ['football', 'en', 'Football round table', 'A football round table was held by clubs on Monday.'],
    [
      'clouds',
      'es',
      'Migración a la nube',
      'El foro sobre la migración a la nube y a servidores cloud reunió a expertos en software.',
    ],
    ['the moon', 'ar', 'مرصد فلكي', 'نظم المرصد الفلكي ندوة حول هلال رمضان.'],
    [
      'a press conference',
      'fr',
      'Migrants secourus',
      'Le préfet a tenu une conférence de presse sur les migrants secourus en mer.',
    ],
    ['other news of migrants', 'en', 'Rescue', 'The coast guard rescued 40 migrants off the islands on Friday.'],
  ])('are none for %s', (_what, lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual([])
  })
})
