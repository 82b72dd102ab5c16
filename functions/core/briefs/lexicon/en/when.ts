import type { Lexicon } from '../../lexicon.ts'

/** What tells the day in English. */
export const when: Lexicon['when'] = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  relativeDays: {
    today: 0,
    'this morning': 0,
    tonight: 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'last night': -1,
    'day before yesterday': -2,
    tomorrow: 1,
    'day after tomorrow': 2,
  },
  coming: ['next', 'coming', 'this coming', 'upcoming'],
  ranges: ['to', 'and', '-', 'through', 'until', 'till'],
}
