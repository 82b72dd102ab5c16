import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the place in English. */
export const place: Lexicon['place'] = {
  before: ['in', 'at', 'from', 'capital'],
  venues: phrases(`
     hotel, house, centre, center, hall, university, palace, aula, auditorium, headquarters, campus, library,
     museum
  `),
  notTowns: phrases(`
     africa, europe, asia, america, mediterranean, maghreb, sahel, middle east, north africa, west africa,
     east africa, horn of africa, european, african, african union, united nations, union, un, au, eu,
     english, arabic, french, parliament, gulf, balkans, horn, east, west, north, south, state, latin america,
     internet, zoom, sub-saharan africa, united states, britain, us, usa, uk
  `),
  towns: phrases(`
     rabat, casablanca, tangier, oujda, fez, marrakech, marrakesh, agadir, tunis, algiers, tripoli, cairo,
     nouakchott, dakar, bamako, niamey, abidjan, accra, lagos, abuja, ikeja, lomé, cotonou, ouagadougou,
     addis ababa, nairobi, kampala, kigali, dar es salaam, johannesburg, pretoria, geneva, brussels, paris,
     madrid, rome, berlin, vienna, london, new york, washington, khartoum, valletta, athens, istanbul, ankara,
     beirut, amman, doha, riyadh, dubai, abu dhabi, kuwait city, manila, dhaka, bangkok, djibouti, mogadishu,
     freetown, monrovia, banjul, lusaka, harare, maputo, the hague, budapest, warsaw, lisbon, benin city
  `),
}
