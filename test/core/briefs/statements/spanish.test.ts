import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const LEAD = 'El seminario sobre migración se celebró ayer en Ceuta.\n\n'
const speakers = (text: string) =>
  briefOf(anArticle({ lang: 'es', title: 'Un seminario sobre migración', text: LEAD + text })).speakers.map(
    ({ name, role, statements }) => [name, role, ...statements],
  )

describe('Spanish speakers', () => {
  it.each([
    [
      '«La valla es una renuncia». Así abrió la jornada el jurista Martín Abarca Leiva.',
      ['Martín Abarca Leiva', 'el jurista', '«La valla es una renuncia»'],
    ],
    [
      '«Aquí faltan camas y sobra miedo». La frase la pronunció el alcalde de Mogán, Luis Vega Ortiz.',
      ['Luis Vega Ortiz', 'el alcalde de Mogán', '«Aquí faltan camas y sobra miedo»'],
    ],
  ])('are told in the sentence behind their words: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  it.each([
    ['La directora de Casa África Ana Ruiz Gil', 'Ana Ruiz Gil', 'La directora de Casa África'],
    ['El comandante de la Guardia Civil Raúl Tejera Lugo', 'Raúl Tejera Lugo', 'El comandante de la Guardia Civil'],
    ['La jueza Ana Gil Soto', 'Ana Gil Soto', 'La jueza'],
    ['La senegalesa Awa Diop Sarr, ferrallista en Huelva,', 'Awa Diop Sarr', 'ferrallista en Huelva'],
  ])('have their name and function told apart: %s', (subject, name, role) => {
    const said = 'pidió que se abran más plazas este invierno.'
    expect(speakers(`${subject} ${said}`)).toEqual([[name, role, said]])
  })

  it('say together what a plural verb reports', () => {
    const said = 'coincidieron en que faltan pisos.'
    expect(speakers(`Iñaki Arregi Sol, viceconsejero de Migración, y Nekane Ugarte Sol ${said}`)).toEqual([
      ['Iñaki Arregi Sol', 'viceconsejero de Migración', said],
      ['Nekane Ugarte Sol', null, said],
    ])
  })

  it.each([
    'Añadió que los plazos no se cumplen.',
    'Además, pidió que se abran más plazas.',
    'Según explicó, la oficina cierra a mediodía.',
    'La oficina, según dijo, cierra a mediodía.',
    'Y advirtió de que el muelle se queda pequeño.',
  ])('go on in a sentence without a subject: %s', (next) => {
    const said = 'lamentó que las citas no existan.'
    expect(speakers(`La abogada Marta Ríos Sanz ${said} ${next}`)).toEqual([
      ['Marta Ríos Sanz', 'La abogada', said, next],
    ])
  })

  it.each([
    'La abogada Marta Ríos Sanz lamentó que las citas no existan. El barco volvió a puerto. Añadió que falta gente.',
    'La abogada Marta Ríos Sanz lamentó que las citas no existan. Añadieron que falta gente en la oficina.',
    'La abogada Marta Ríos Sanz lamentó que las citas no existan. Lamentó la falta de plazas el alcalde Luis Vega Ortiz.',
  ])('are not given what nobody tells to be theirs: %s', (text) => {
    expect(speakers(text)[0]).toEqual(['Marta Ríos Sanz', 'La abogada', 'lamentó que las citas no existan.'])
  })

  it('are told apart as the first and the second', () => {
    const two = 'Intervinieron la jurista Ana Gil Soto y el médico Omar Diallo Sarr.'
    const said = 'La primera denunció que no hay intérpretes; el segundo, más cauto, pidió que se esperen los datos.'
    expect(speakers(`${two} ${said}`)).toEqual([
      ['Ana Gil Soto', 'la jurista', 'denunció que no hay intérpretes'],
      ['Omar Diallo Sarr', 'el médico', 'pidió que se esperen los datos.'],
    ])
    expect(speakers(`${two} La segunda sesión denunció que faltan datos.`).flatMap(([, , ...words]) => words)).toEqual(
      [],
    )
  })
})
