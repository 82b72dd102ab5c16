import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the place in French. */
export const place: Lexicon['place'] = {
  before: ['à', 'a', 'au', 'de', 'd’', 'capitale'],
  venues: phrases(`
     hôtel, palais, faculté, centre, siège, université, salle, amphithéâtre, bibliothèque, maison, musée,
     théâtre, campus, école, institut
  `),
  notTowns: phrases(`
     afrique, europe, asie, amérique, méditerranée, maghreb, sahel, afrique de l’ouest, afrique du nord,
     moyen-orient, etat, etats, union, onu, ue, ua, oim, royaume, atlantique, monde, nord, sud, est, ouest,
     occident, états, nations, roi, sa, majesté, parlement, ramadan, cedeao, sénat, observatoire, dieu, otan,
     côte, golfe, balkans
  `),
  towns: phrases(`
     rabat, casablanca, tanger, oujda, fès, marrakech, agadir, tétouan, nador, laâyoune, dakhla, tunis, sfax,
     alger, tripoli, nouakchott, dakar, bamako, niamey, abidjan, accra, lomé, cotonou, ouagadougou, conakry,
     addis-abeba, nairobi, genève, bruxelles, paris, madrid, rome, berlin, vienne, new york, le caire,
     khartoum, la valette, lampedusa, ceuta, melilla, lille, lyon, marseille, montréal, n’djamena, yaoundé,
     libreville, kinshasa, saint-louis, ziguinchor, agadez, gao, meknès, kénitra, salé, ifrane, béni mellal,
     khouribga, sousse, bizerte, oran
  `),
}
