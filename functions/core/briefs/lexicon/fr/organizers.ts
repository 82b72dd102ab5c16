import type { Lexicon } from '../lexicon.ts'
import { frenchAgreeingParticiples, frenchForms, inGenderAndNumber } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organiser, coorganiser, co-organiser, monter, initier, convoquer, programmer, convier, inviter, proposer,
  préparer, rassembler, piloter, coordonner, dispenser, assurer, porter, mener, orchestrer, planifier,
  impulser, consacrer
`)
const HOSTING = phrases('abriter, héberger')
const ISSUING = phrases(`
  lancer, publier, dévoiler, présenter, diffuser, annoncer, inaugurer, éditer, installer, élaborer, réaliser, rédiger,
  copublier, divulguer, révéler, recenser, nommer, entamer, clôturer
`)
const active = (verbs: readonly string[]) => [...frenchForms(verbs), ...frenchAgreeingParticiples(verbs), ...verbs]

/** What tells who organises in French. */
export const organizers: Lexicon['organizers'] = {
  by: phrases(`
     à l’initiative de, à l’initiative du, à l’initiative des, à l’initiative conjointe de,
     à l’initiative conjointe du, initiative de, initiative du, initiative des, initiative conjointe de,
     à l’invitation de, à l’invitation du, à l’invitation des, à l’appel de, à l’appel du, à l’appel des,
     à l’instigation de, à l’instigation du, sous l’égide de, sous l’égide du, sous l’égide des,
     sous les auspices de, sous les auspices du, sous les auspices des, sous la houlette de, sous la houlette du,
     sous la coordination de, sous la coordination du, sous la supervision de, sous la supervision du,
     ensemble par, conjointement par, organisateur :, organisateurs :, organisatrice :, organisation :,
     les organisateurs sont, l’organisateur est, œuvre de, œuvre du, les invités de, les invités du,
     à l’origine de la manifestation, à l’origine de la rencontre, à l’origine de l’événement
  `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         tient, tiennent, tiendra, tiendront, tenait, tenaient, tenu, tenue, tenir, réunit, réunissent, réunira,
         réuniront, réunissait, réunissaient, réuni, réunie, réunis, réunir, célèbre, célèbrent, célébré, mène,
         mènent, pris l’initiative, prend l’initiative, prennent l’initiative, met sur pied, mettent sur pied,
         mis sur pied, met en place, mettent en place, mis en place, fait savoir, appelle à communications,
         lance un appel, lancent un appel
      `),
    ],
    passive: [
      ...frenchAgreeingParticiples(ORGANISING),
      ...['tenu', 'réuni', 'conduit', 'appelé', 'donné', 'offert', 'conçu'].flatMap(inGenderAndNumber),
      ...phrases(`
         mis sur pied, mise sur pied, mises sur pied, mis en place, mise en place, mises en place,
         mis en œuvre, mise en œuvre, l’initiative en est prise, accueilli conjointement
      `),
    ],
  },
  hosts: {
    active: [
      ...active(HOSTING),
      ...phrases(`
         accueille, accueillent, accueillera, accueilleront, accueillait, accueillaient, accueilli, accueillie,
         accueillir, reçoit, reçoivent, recevra, recevront, reçu, recevoir
      `),
    ],
    passive: [...frenchAgreeingParticiples(HOSTING), ...inGenderAndNumber('accueilli'), ...inGenderAndNumber('reçu')],
  },
  issues: {
    active: [
      ...active(ISSUING),
      ...phrases(`
         signe, signent, signé, signera, paraphé, ouvre, ouvrent, ouvrira, ouvriront, ouvert, rend public, rendent public, rendu public, rendu publique,
         rend publique, rendu publics, rendra public, mis en service, met en service, mis en ligne, met en ligne,
         mettent en ligne, fait paraître, font paraître, produit, produisent
      `),
    ],
    passive: [
      ...frenchAgreeingParticiples(ISSUING),
      ...inGenderAndNumber('produit'),
      ...phrases('rendu public, rendue publique, rendus publics, rendues publiques, mis en ligne, mise en ligne'),
    ],
  },
  agents: ['par'],
  fillers: phrases(`
     a, ont, avait, avaient, aura, auront, va, vont, vient de, viennent de, vient d’, viennent d’, viennent, vient,
     doit, doivent, devait, compte, comptent, prévoit de, prévoient de, prévoit d’, prévoient d’, s’apprête à,
     s’apprêtent à, également, aussi, conjointement, ensemble, officiellement, récemment, hier, aujourd’hui,
     demain, y, y a, y ont, ainsi, en outre, désormais, enfin, même, cette semaine, la semaine dernière,
     la semaine prochaine, ce mois-ci, le mois dernier, et ses partenaires, et leurs partenaires,
     et des partenaires, l’a, l’ont, les a, leur, lui, nous, vous, vous y, en, le plaisir de, l’honneur de, le plaisir de vous, l’honneur de vous
  `),
  partners: phrases(`
     en partenariat avec, en partenariat étroit avec, en collaboration avec, en étroite collaboration avec,
     en coopération avec, conjointement avec, de concert avec, en association avec, associé au, associée au,
     associés au, associé à, associée à, associés à, en coordination avec, aux côtés de, aux côtés du,
     aux côtés des, en lien avec, en synergie avec, main dans la main avec, avec la collaboration de,
     avec la collaboration du, avec le concours de, avec le concours du, avec la participation active de,
     en coorganisation avec, en co-organisation avec, avec le partenariat de, partenaires :, en tandem avec,
     en alliance avec, en concertation avec
  `),
  with: ['avec', 'et avec'],
  heads: phrases(`
     observatoire, organisation, association, ministère, institut, institution, université, centre, conseil,
     commission, union, fondation, agence, fédération, délégation, direction, chambre, ambassade, mission, réseau,
     ligue, fonds, comité, haut-commissariat, parlement, collectif, groupe, groupement, école, faculté, laboratoire,
     office, bureau, programme, coordination, région, ville, commune, croix-rouge, croissant-rouge, ong, société,
     plateforme, coalition, syndicat, mouvement, secrétariat, cour, banque, gouvernement, royaume, académie,
     maison, chaire, département, service, confédération, consulat, consortium, mairie, municipalité, préfecture,
     province, wilaya, entraide, barreau, ordre, cellule, club, cercle, amicale, alliance, pôle, unité, équipe,
     assemblée, sénat, inspection, caisse, musée, bibliothèque, lycée, collège, diocèse, archevêché,
     communauté, revue, tribunal, initiative, rédaction, rectorat, présidence, primature, antenne, campus,
     section, chapitre, branche, filiale
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
     présente, s’installe, devrait, fait, figurent, cherche, né, aura, puis, comme, selon, si, ils, elle, elles,
     il, on, consacré, consacrée, dédié, dédiée, portant, destiné, destinée, ainsi, grâce, outre, lorsque,
     quand, soit, dès, jusqu, afin, via, contre, tandis, alors, dimanche, vise, visent, ouvrira, portera, verra,
     réunit, réunira, abrite, dévoile, met, plaide, appelle, réuni, réunis, réunie, réunies, viennent, va, vont, avait, avaient, auront, doivent, prévoit, prévoient, comptent, veulent,
     souhaite, souhaitent, consacre, consacrent, invite, invitent, convie, convient, dresse, célèbre, inaugure, entend,
      débat, débattent, vous, nous
  `),
  lowerCaseNames: true,
}
