import type { Lexicon } from '../../lexicon.ts'

/** What tells the day in Spanish. */
export const when: Lexicon['when'] = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  relativeDays: {
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    ayer: -1,
    anteayer: -2,
    antier: -2,
    'antes de ayer': -2,
    anoche: -1,
    'pasado mañana': 2,
    mañana: 1,
  },
  coming: ['próximo', 'próxima', 'que viene', 'entrante'],
  ranges: ['y', 'al', 'a', '-', 'hasta el', 'e'],
}
