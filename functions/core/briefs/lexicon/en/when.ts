import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

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
    'earlier today': 0,
    'later today': 0,
    'yesterday evening': -1,
    'two days ago': -2,
    'three days ago': -3,
    'four days ago': -4,
    'five days ago': -5,
    'a couple of days ago': -2,
    'a week ago': -7,
    'in two days': 2,
    "in two days' time": 2,
    'in three days': 3,
  },
  dayWords: { first: 1 },
  weekends: ['weekend', 'week-end'],
  coming: ['next', 'coming', 'this coming', 'upcoming'],
  past: ['last', 'past', 'this past'],
  nextWeek: ['next week', 'of next week', 'the following week'],
  lastWeek: ['last week', 'of last week', 'the previous week'],
  every: ['every', 'each'],
  ranges: ['to', 'and', '-', 'through', 'until', 'till', '&', 'thru', 'as well as'],
  articles: ['the', 'on', 'from'],
  genitives: ['of', 'the month of', 'in'],
  future: phrases(`
    will, shall, is to, are to, set to, due to, to be held, to take place, scheduled, is expected, are expected, slated, planned,
    upcoming, forthcoming, invites, invite, invited to attend, join us, save the date, plans to, ahead of, gears up, 
  `),
  futureForm: '(?!)',
  present: phrases(`
    takes place, take place, opens, open, begins, begin, starts, start, kicks off, hosts, holds, meets, convenes, gathers, runs, gets under way,
    welcomes, to host, to hold, to open, to meet, to convene, to discuss, to kick off, to begin
  `),
  otherDays: phrases(`
    founded, created, established, set up, born, since, act of, law of, decree, resolution, convention, treaty, agreement, compact, adopted, signed,
    in force, effect, dated, elections, election, attacks, died, killed, arrived, marked, observed, celebrated, commemorated, every, deadline,
    previous edition, last edition, launched in, appointed, census, shipwreck
  `),
  since: ['since'],
  durations: {
    'two-day': 2,
    'three-day': 3,
    'four-day': 4,
    'five-day': 5,
    '2-day': 2,
    '3-day': 3,
    '4-day': 4,
    '5-day': 5,
    'two days': 2,
    'three days': 3,
    'four days': 4,
    'five days': 5,
    'two day': 2,
    'three day': 3,
    'week-long': 5,
    weeklong: 5,
  },
  opening: phrases(`
    open, opens, opened, opening, begin, begins, began, starts, start, started, kicks off, kicked off, got under way, gets under way, commenced, commences,
    flagged off, inaugurated, launched
  `),
  closing: phrases(`
    ended, ends, closed, closes, concluded, concludes, wrapped up, wraps up, at the end of, at the close of, rounded off, drew to a close, came to an end, finished
  `),
  labels: ['date', 'dates', 'when', 'day', 'date and time', 'date and venue'],
  deadlines: phrases(`
    deadline, deadlines, closing date, no later than, not later than, at the latest, due date, due on, due by, are due, is due, cut-off date, last date,
    last day, closes on, close on, applications close, registration closes, registrations close, submissions close, entries close, due
  `),
  until: [
    'by',
    'before',
    'until',
    'till',
    'no later than',
    'closes',
    'close',
    'closing',
    'on or before',
    'ends on',
    'end on',
    'up to',
    'extended to',
    'open to',
  ],
  sending: phrases(`
    abstract*, proposal*, application*, apply, applicant*, applying, submission*, submit*, register*, registration*, paper, papers, send, sent, nominat*,
    entries, contribution*, manuscript*, rsvp, sign up, enrol*, reach the, expression*, bid, bids, confirm*, call for, book, places
  `),
  answers: phrases(
    `notif*, told of, outcome*, decision*, acceptance, informed, results, announced, accepted, selected, shortlist*`,
  ),
  calls: phrases(`
    call for, calls for papers, call:, cfp, apply, applications, registration, scholarship*, fellowship*, summer school, deadline, open call, invitation
  `),
}
