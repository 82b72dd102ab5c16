import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'
import { towns } from './towns.ts'

/** What tells the place in English. */
export const place: Lexicon['place'] = {
  before: phrases(
    `in, at, from, capital, came to, come to, comes to, brought to, near, outside, converged on, converge on, flew into, flew to,
    arrived in, met in, travelled to, traveled to, descended on, people to, participants to, delegates to, officials to, researchers to, experts to, scholars to, invited to, return to, returned to, moves to, moved to`,
  ),
  venues: phrases(`
     hotel, house, centre, center, hall, university, palace, aula, auditorium, headquarters, campus, library, chamber, club, church, cathedral, mosque, school, college, institute, academy, theatre, theater, ballroom, lodge, resort, secretariat, pavilion, town hall, city hall,
     museum
  `),
  notTowns: phrases(`
     africa, europe, asia, america, mediterranean, maghreb, sahel, middle east, north africa, west africa,
     east africa, horn of africa, european, african, african union, united nations, union, un, au, eu,
     english, arabic, french, parliament, gulf, balkans, horn, east, west, north, south, state, latin america,
     internet, zoom, sub-saharan africa, night, noon, dawn, midnight, christmas, united states, britain, us, usa, uk
  `),
  towns,
  municipalities: [
    ...['city', 'town', 'village', 'municipality', 'township', 'port', 'settlement', 'seaport'].map(
      (kind) => `${kind} of`,
    ),
    ...phrases('the capital, the capital city, the commercial capital, the port of, downtown, central'),
  ],
  venueEnds: phrases(
    `on, for, by, with, where, during, to, was, were, under, from, last, this, next, yesterday, today, brought, organised, organized, and, as, which, that, heard`,
  ),
  elsewhere: phrases(`
    signed, adopted, born, pact, compact, accord, agreement, resident, living, lives, lived, arrived, landed,
    ambassador, consul, mayor, governor, raised, studied, studying, teaches, rescued, died, arrested, registered,
    returned from, drawn, came from, comes from, hails, hailed, migrants, years, months, spent, between, previous, travelled, residing, detained, educated
  `),
  seats: ['based', 'headquartered', 'seated', 'seat', 'headquarters', 'sit', 'sits'],
  hosts: phrases(
    `hosts, hosted, will host, is hosting, welcomes, welcomed, is to host, plays host, played host, to host, gets, launches, weighs, opens, holds, receives, received, host of, host to, will be the venue, is the venue, was the venue,
    will be the setting, was the setting, is the setting, stages, will stage, staged`,
  ),
  labels: ['venue', 'where', 'place', 'location'],
  online: [
    'online',
    'webinar',
    'webinars',
    'virtual',
    'virtually',
    'via zoom',
    'on zoom',
    'by video link',
    'videoconference',
    'web seminar',
  ],
}
