import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells who organises in French. */
export const organizers: Lexicon['organizers'] = {
  by: phrases(`
     organisé par, organisée par, organisés par, organisées par, organisé conjointement par,
     organisée conjointement par, initié par, initiée par, initiés par, tenu par, tenue par, mis en place par,
     mise en place par, lancé par, lancée par, publié par, publiée par, présenté par, présentée par,
     appelé par, appelée par, convoqué par, convoquée par, à l'initiative de, à l'initiative du,
     à l'initiative des, à l'invitation de, à l'invitation du, à l'appel de, à l'appel du, sous l'égide de,
     sous l'égide du, à la demande de, abritée par, créée par, créé par, animé par, élaboré par, élaborée par,
     portée par, porté par, mené par, menée par, ensemble par, conjointement par, voulue par, voulu par,
     initiative de, initiative du, à l’initiative conjointe de, à l’initiative conjointe du,
     organisé à l’initiative de, coorganisé par, coorganisée par, co-organisé par, co-organisée par,
     piloté par, pilotée par, coordonné par, coordonnée par, proposé par, proposée par, conçu par, conçue par,
     accueilli par, accueillie par, abrité par, parrainé par, parrainée par, réalisé par, réalisée par,
     rédigé par, édité par, dirigé conjointement par, monté par, montée par, montés par, montées par
  `),
  holds: phrases(`
     organise, organisent, a organisé, ont organisé, organisera, organiseront, tient, tiennent, tiendra,
     tiendront, a tenu, ont tenu, a réuni, ont réuni, réunit, réunira, a lancé, ont lancé, lance, lancent,
     lancera, a publié, ont publié, publie, publient, publiera, a initié, ont initié, a présenté,
     ont présenté, présente, présentera, propose, proposent, a annoncé, ont annoncé, annonce, a convié,
     ont convié, a fait savoir, ont fait savoir, a mis en service, a installé, ont installé, accueille,
     a accueilli, abrite, a abrité, a approuvé, a pris l’initiative, a dévoilé, ont dévoilé, dévoile,
     a rendu public, a ouvert, ouvre, a signé, ont signé, a recruté, recrute, a nommé, anime, a animé,
     a célébré, célèbre, a recensé, recense, coorganise, coorganisent, co-organise, co-organisent, convie,
     convient, invite, invitent, a invité, ont accueilli, accueillent, accueillera, accueilleront, reçoit,
     recevra, inaugure, a inauguré, ont inauguré, diffuse, a diffusé, dévoilent, met en ligne, a mis en ligne,
     prépare, a clôturé, ouvrira
  `),
  partners: phrases(`
     en partenariat avec, en collaboration avec, en coopération avec, conjointement avec, de concert avec,
     avec le soutien de, avec l'appui de, avec l'appui du, en association avec, associé au, associée au,
     associé à, associée à, en coordination avec, aux côtés de, avec
  `),
  bodies: phrases(`
     observatoire, organisation, association, ministère, institut, institution, université, centre, conseil,
     commission, union, fondation, agence, forum, fédération, délégation, direction, chambre, ambassade,
     mission, réseau, ligue, fonds, comité, haut-commissariat, haut, parlement, collectif, groupe, école,
     faculté, laboratoire, office, bureau, programme, coordination, région, ville, commune, croix-rouge,
     croissant-rouge, ong, société, plateforme, coalition, syndicat, mouvement, sommet, secrétariat, cour,
     banque, caritas, gouvernement, royaume, république, etat, nations, marine, gendarmerie, convention,
     pacte, journée, conférence, académie, maison, police
  `),
  ends: phrases(`
     a, ont, est, sont, était, étaient, fut, sera, seront, qui, que, dont, où, avec, sur, en, dans, lors, ce,
     cette, ces, sous, par, depuis, autour, afin, entre, vers, chez, se, ne, n’, s’, y, au cours, doit, devra,
     peut, compte, veut, vient, ayant, hier, aujourd, demain, jeudi, vendredi, samedi, dimanche, lundi, mardi,
     mercredi, récemment, associe, mais, car, pendant, durant, avant, après, ensemble, visant, réunissant,
     placé, placée, intitulé, intitulée, son, sa, ses, leur, leurs, les, un, une, organise, organisent, tient,
     tiennent, tiendra, accueille, fonctionne, prend, annonce, publie, lance, ouvre, recrute, propose,
     présente, s’installe, devrait, fait, figurent, cherche, né, aura, puis, comme, selon, si
  `),
  lowerCaseNames: true,
}
