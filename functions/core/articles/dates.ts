import type { IsoDay } from '../model.ts'
import { fold } from '../text/fold.ts'

/** Names and abbreviations of the months by number: French, English, Spanish, and the three families of Arabic names. */
const MONTHS: readonly string[] = [
  'janvier janv january jan enero ene يناير جانفي كانون_الثاني',
  'février févr fév february feb febrero فبراير فيفري شباط',
  'mars march mar marzo مارس آذار',
  'avril avr april apr abril abr أبريل إبريل افريل نيسان',
  'mai may mayo ماي مايو أيار',
  'juin june jun junio يونيو جوان حزيران',
  'juillet juil july jul julio يوليوز يوليو جويلية تموز',
  'août aout august aug agosto ago غشت أغسطس أوت آب',
  'septembre sept september sep septiembre setiembre شتنبر سبتمبر أيلول',
  'octobre oct october octubre أكتوبر تشرين_الأول',
  'novembre nov november noviembre نونبر نوفمبر تشرين_الثاني',
  'décembre déc december dec diciembre dic دجنبر ديسمبر كانون_الأول',
]

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [fold(name.replace('_', ' ')), index + 1] as const)),
)

/** Names of the weekdays, folded. */
const WEEKDAYS: ReadonlySet<string> = new Set(
  fold(
    `lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
     mon tue wed thu fri sat sun lunes martes miércoles jueves viernes sábado domingo
     الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اثنين إثنين ثلاثاء أربعاء خميس جمعة سبت أحد`,
  ).split(' '),
)

const month = [...MONTH_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')
const year = '(19\\d\\d|20\\d\\d)'
const day = '(0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|eme|e)?'

/** Ways of writing a whole day, in folded text, each with where day, month and year stand in it. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' }[] = [
  { pattern: new RegExp(`\\b${year} (0[1-9]|1[0-2]) (0[1-9]|[12]\\d|3[01])(?!\\d)`, 'u'), order: 'ymd' },
  // Levantine outlets write both names of a month: «حزيران / يونيو».
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${day} (?:de |of )?(${month})(?: (?:${month}))? (?:de |del )?${year}(?!\\d)`,
      'u',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`(${month}) ${day} ${year}(?!\\d)`, 'u'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)${day} (0?[1-9]|1[0-2]) ${year}(?!\\d)`, 'u'), order: 'dmy' },
]

/** A day found in a text, and the folded text around it. */
export interface FoundDay {
  readonly day: IsoDay
  readonly before: string
  readonly after: string
}

/**
 * The first whole day (with its year) written in a text, in French, Arabic (eastern, western and Maghrebi names of months),
 * English or Spanish. Figures alone are read day first, as these countries write them. Null where there is none.
 */
export function findDay(text: string): FoundDay | null {
  // A label often sticks to the date («Publiédécembre 22», «today22/07/2020»).
  const folded = fold(text.replace(/(\p{Ll})(?=\d)/gu, '$1 '))
  let first: (FoundDay & { readonly at: number }) | null = null
  for (const { pattern, order } of FORMS) {
    const found = pattern.exec(folded)
    if (found === null || (first !== null && first.at <= found.index)) continue
    const [whole, a = '', b = '', c = ''] = found
    const parts = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b]
    const iso = toIsoDay(parts)
    if (iso === null) continue
    first = {
      day: iso,
      at: found.index,
      before: folded.slice(0, found.index).trim(),
      after: folded.slice(found.index + whole.length).trim(),
    }
  }
  return first === null ? null : { day: first.day, before: first.before, after: first.after }
}

function toIsoDay([yearText = '', monthText = '', dayText = '']: readonly string[]): IsoDay | null {
  const monthNumber = MONTH_BY_NAME.get(monthText) ?? Number(monthText)
  const iso = `${yearText}-${String(monthNumber).padStart(2, '0')}-${String(Number.parseInt(dayText, 10)).padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // 31 February rolls over, or is refused, depending on who parses it.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}

const DAY_OF_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:${day} (?:de |of )?(?:${month})|(?:${month}) ${day})(?![\\p{L}\\d])`,
  'u',
)

/** Whether a text names a day, with its year or without. */
export const namesDay = (text: string): boolean => DAY_OF_MONTH.test(fold(text)) || findDay(text) !== null

/** Whether a folded word is the name of a weekday. */
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word)
