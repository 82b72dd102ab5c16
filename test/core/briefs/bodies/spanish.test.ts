import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const brief = (text: string) => briefOf(anArticle({ lang: 'es', title: 'Un foro sobre migración', text }))

describe('who holds a Spanish meeting', () => {
  it.each([
    ['que impulsan desde 2018 la Federación Orilla y la Red de Acogida', ['la Federación Orilla', 'la Red de Acogida']],
    ['que convoca para hoy la Comisión de Asilo', ['la Comisión de Asilo']],
    ['que organiza cada año el Instituto Andino', ['el Instituto Andino']],
    ['que montaron entre la Asociación Orillas y la Red de Acogida', ['la Asociación Orillas', 'la Red de Acogida']],
    ['que coordina este otoño la Fundación Orilla', ['la Fundación Orilla']],
  ])('is told behind the verb, whenever it was: %s', (clause, bodies) => {
    expect(brief(`El foro sobre migración, ${clause}, empieza en Lugo.`).organizers).toEqual(bodies)
  })
})

describe('what a Spanish meeting is about', () => {
  it('is told as the theme that brings people together', () => {
    const text = 'La escuela de verano sobre migrantes será en Lugo. El tema que nos reúne es Caminar con derechos.'
    expect(brief(text).theme).toBe('Caminar con derechos')
  })

  it.each([
    'El coloquio sobre migración rural que citó ayer la Red de Acogida empieza en Lugo.',
    'El coloquio sobre migración rural se hará en el puerto.',
    'El coloquio sobre migración rural se emitirá por la radio.',
    'El coloquio sobre migración rural que impulsa la Red de Acogida empieza en Lugo.',
    'El coloquio sobre migración rural se ofrecerá en el puerto.',
  ])('ends before the verb: %s', (text) => {
    expect(brief(text).theme ?? '').not.toMatch(/\s(?:se|que)(?:\s|$)/u)
  })
})
