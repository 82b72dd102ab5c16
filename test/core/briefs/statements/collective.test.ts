import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const OPENING = {
  fr: 'Un séminaire sur la migration s’est tenu lundi à Taza.',
  en: 'A workshop on migration was held in Banjul on Monday.',
  es: 'Unas jornadas sobre migraciones se celebraron el lunes en Cádiz.',
  ar: 'نظمت جمعية الجسر ندوة حول الهجرة أمس الاثنين بتازة.',
}

const together = (lang: keyof typeof OPENING, text: string) =>
  briefOf(anArticle({ lang, title: '', text: `${OPENING[lang]} ${text}` })).collective

describe('what those who met said together', () => {
  it.each([
    [
      'fr',
      'À la fin, les participants ont plaidé pour un guichet de nuit.',
      'les participants ont plaidé pour un guichet de nuit.',
    ],
    [
      'fr',
      'La plupart des intervenantes ont regretté le manque de lits.',
      'La plupart des intervenantes ont regretté le manque de lits.',
    ],
    [
      'fr',
      'Les deux délégations se sont engagées à échanger leurs registres.',
      'Les deux délégations se sont engagées à échanger leurs registres.',
    ],
    [
      'fr',
      'La déclaration finale appelle à ouvrir les écoles à tous.',
      'La déclaration finale appelle à ouvrir les écoles à tous.',
    ],
    [
      'en',
      'The participants, in a note read at the close, called for longer permits.',
      'The participants, in a note read at the close, called for longer permits.',
    ],
    ['en', 'On leaving, delegates agreed to meet again in a year.', 'delegates agreed to meet again in a year.'],
    [
      'en',
      'The workshop recommended that ferries carry an interpreter.',
      'The workshop recommended that ferries carry an interpreter.',
    ],
    [
      'es',
      'Al cierre, los asistentes acordaron abrir una oficina común.',
      'los asistentes acordaron abrir una oficina común.',
    ],
    [
      'es',
      'Faltan camas en toda la comarca, denunciaron los ponentes.',
      'Faltan camas en toda la comarca, denunciaron los ponentes.',
    ],
    ['ar', 'ودعا المشاركون إلى فتح المدارس في وجه الجميع.', 'ودعا المشاركون إلى فتح المدارس في وجه الجميع.'],
    ['ar', 'وأوصت الندوة بإحداث مكتب مشترك بين المدن.', 'وأوصت الندوة بإحداث مكتب مشترك بين المدن.'],
  ] as const)('%s: is told with its subject: %s', (lang, text, piece) => {
    expect(together(lang, text)).toEqual([piece])
  })

  it.each([
    ['fr', 'La ministre a dit aux participants que le guichet ouvrirait en mai.'],
    ['fr', 'Les participants, la ministre l’a rappelé, venaient de loin.'],
    ['fr', 'La présidente du Forum des rives, Hind Ziani, a appelé à ouvrir des écoles de nuit.'],
    ['es', 'La directora del foro de las orillas, Eva Prats, recomendó abrir escuelas de noche.'],
    ['en', 'The mayor told delegates that the ferries were late again.'],
    ['en', 'One of the participants who had asked for a permit left early.'],
    ['es', 'El alcalde pidió a los asistentes que volvieran en mayo.'],
    ['ar', 'ورحب العمدة بالمشاركين في هذا اللقاء السنوي.'],
  ] as const)('%s: is not what somebody said to them: %s', (lang, text) => {
    expect(together(lang, text)).toEqual([])
  })

  it('ends where another one’s words begin', () => {
    const text = 'The participants called for longer permits and cheaper ferries, while the mayor asked for patience.'
    expect(together('en', text)).toEqual(['The participants called for longer permits and cheaper ferries'])
  })

  it('is nobody’s within a quotation', () => {
    const text = '« Les participants ont demandé des lits », a dit Hind Ziani, présidente du port.'
    expect(together('fr', text)).toEqual([])
  })

  it('lies beside its place in the article', () => {
    const text = `${OPENING.en} The participants called for longer permits on both shores.`
    const brief = briefOf(anArticle({ lang: 'en', text }))
    expect(brief.spans.collective.map(({ start, end }) => text.slice(start, end))).toEqual(brief.collective)
  })
})
