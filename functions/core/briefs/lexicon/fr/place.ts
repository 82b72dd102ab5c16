import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'
import { towns } from './towns.ts'

/** What tells the place in French. */
export const place: Lexicon['place'] = {
  before: ['à', 'a', 'au', 'de', 'd’', 'capitale', 'direction', 'cap sur'],
  venues: phrases(`
     hôtel, palais, faculté, centre, siège, université, salle, amphithéâtre, bibliothèque, maison, musée,
     théâtre, campus, école, institut, amphi, auditorium, mairie, hôtel de ville, chambre de commerce, complexe, médiathèque,
     espace, cinéma, lycée, préfecture, résidence, villa, chalet, gymnase, stade, cité, ministère, parlement, cathédrale, église, foyer, bourse du travail, pavillon, château, abbaye, couvent, halle, mosquée, temple, tribunal, conservatoire, collège, ferme, rectorat, consulat, ambassade, librairie, galerie, friche, tiers-lieu, aula, casino, riad, kasbah, médersa, salle des fêtes, centre culturel, centre communautaire, sous-préfecture, gare, club
  `),
  notTowns: phrases(`
     afrique, europe, asie, amérique, méditerranée, maghreb, sahel, afrique de l’ouest, afrique du nord,
     moyen-orient, etat, etats, union, onu, ue, ua, oim, royaume, atlantique, monde, nord, sud, est, ouest,
     occident, états, nations, roi, sa, majesté, parlement, ramadan, cedeao, sénat, observatoire, dieu, otan,
     côte, golfe, balkans
  `),
  towns,
  municipalities: phrases(
    `la ville de, la ville d’, la commune de, la commune d’, la municipalité de, la cité de, la localité de, la capitale, la capitale économique, la ville ocre de, la préfecture de, la province de, la métropole de, la wilaya de, la station de, la ville`,
  ),
  venueEnds: phrases(
    `sur, sous, par, pour, avec, où, une, un, lors, dans le cadre, autour, à l’initiative, organisé, organisée, en présence, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, le, ce, du 1er, à partir`,
  ),
  elsewhere: phrases(`
    pacte, accord, accords, convention, protocole, signé, signée, signés, adopté, adoptée, né, née, nés,
    originaire, originaires, venu, venus, venue, venues, arrivé, arrivée, arrivés, arrivées, réside, résidant,
    vit, vivant, débarqué, débarqués, enseigne, enseignant, chercheur, chercheuse, professeur, professeure,
    ambassadeur, ambassadrice, consul, maire, gouverneur, wali, préfet, parti, partis, condamné, mort, morts,
    rendez-vous suivant, entre, prochaine édition, précédente édition, retenus, travaille, accord de, étudiant,
    étudiante, avocat, avocate, formé, formée, diplômé, diplômée, étudié, grandi, né en, élu, élue, enseignante, doctorant, doctorante, infirmier, infirmière, médecin, éducateur, éducatrice, mareyeuse, couturière, couturier, ouvrier, ouvrière, coiffeur, coiffeuse, libraire, imam, commerçant, commerçante, boulanger, boulangère, serveur, serveuse, restaurateur, restauratrice, exerce, exerçant, employé, employée, prochain rendez-vous, prochaine étape, prochaine rencontre, prochain forum, se retrouvera, se retrouveront, après, rentré, rentrés, rentrée, rentrées, revenu, revenue, revenus, refoulé, refoulés, expulsé, expulsés, envoi, déclaration, processus, charte, conférence de, sommet de, plan d’action, rapatrié, rapatriés, transféré, transférés, départ, route, succède, succéda, succédé, succédera, succédant, quant, hommage, confié, confiée, remis, remise, parole, répond, répondu, ans, années, mois
  `),
  seats: [
    'basé',
    'basée',
    'basés',
    'installé',
    'installée',
    'établi',
    'établie',
    'sis',
    'sise',
    'dont le siège est',
    'a son siège',
    's’installe',
    'siège',
    'aura son siège',
  ],
  hosts: phrases(
    `accueille, accueillent, a accueilli, ont accueilli, accueillait, accueillera, abrite, a abrité, abritait, abritera, a été le théâtre, a servi de cadre, sert de cadre, servira de cadre, reçoit, a reçu, recevra, a vibré, réunit, a réuni`,
  ),
  labels: ['lieu', 'où', 'lieux', 'adresse', 'lieu de la rencontre'],
  online: [
    'en ligne',
    'webinaire',
    'webinaires',
    'visioconférence',
    'par visioconférence',
    'à distance',
    'en distanciel',
    'zoom',
    'web-conférence',
    'webconférence',
    'en mode virtuel',
  ],
}
