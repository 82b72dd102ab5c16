import type { Lexicon } from '../../lexicon.ts'

/** What tells the day in French. */
export const when: Lexicon['when'] = {
  months: [
    ['janvier', 'janv'],
    ['février', 'fév', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  relativeDays: {
    "aujourd'hui": 0,
    'ce jour': 0,
    'ce matin': 0,
    'ce soir': 0,
    hier: -1,
    'avant-hier': -2,
    demain: 1,
    'après-demain': 2,
  },
  coming: ['prochain', 'prochaine', 'à venir'],
  ranges: ['à', 'au', 'et', '-', 'jusqu’au'],
}
