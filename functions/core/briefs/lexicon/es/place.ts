import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the place in Spanish. */
export const place: Lexicon['place'] = {
  before: ['en', 'en la ciudad de', 'en la sede de', 'de'],
  venues: phrases(`
     museo, facultad, aula, hotel, centro, universidad, palacio, casa, sala, salón, auditorio, biblioteca,
     campus, teatro, sede, paraninfo
  `),
  notTowns: phrases(`
     áfrica, europa, asia, américa, américa del sur, américa latina, latinoamérica, mediterráneo, magreb,
     sahel, caribe, centroamérica, sudamérica, norte, sur, este, oeste, estado, estados, unión, naciones, onu,
     ue, oim, internet, zoom, parlamento europeo, canarias, andalucía, cataluña, balcanes, fundación,
     comisión, inmigración, migraciones, bienestar, economía, día
  `),
  towns: phrases(`
     madrid, barcelona, valencia, sevilla, málaga, almería, granada, cádiz, algeciras, tarifa, ceuta, melilla,
     las palmas, santa cruz de tenerife, la laguna, bilbao, zaragoza, murcia, rabat, tánger, ginebra,
     bruselas, buenos aires, bogotá, lima, quito, santiago, ciudad de méxico, tijuana, tapachula, san josé,
     ciudad de guatemala, tegucigalpa, san salvador, panamá, montevideo, la paz, caracas, asunción,
     santo domingo, cúcuta, medellín, nueva york, washington, roma, parís
  `),
}
