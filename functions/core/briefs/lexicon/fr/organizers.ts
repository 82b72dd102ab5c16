import type { Lexicon } from '../lexicon.ts'
import { frenchAgreeingParticiples, frenchForms, inGenderAndNumber } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organiser, coorganiser, co-organiser, monter, initier, convoquer, programmer, convier, inviter, proposer,
  préparer, rassembler, piloter, coordonner, dispenser, assurer, porter, mener, orchestrer, planifier,
  impulser, consacrer, outiller, sensibiliser, mobiliser, fédérer, parrainer, imaginer, concocter, renouveler,
  s’associer, s’allier
`)
const HOSTING = phrases('abriter, héberger')
const ISSUING = phrases(`
  lancer, publier, dévoiler, présenter, diffuser, annoncer, inaugurer, éditer, installer, élaborer, réaliser, rédiger,
  copublier, divulguer, révéler, recenser, nommer, désigner, entamer, clôturer, commencer, débuter, parapher, conclure, ratifier, dresser, livrer,
  sceller, poursuivre
`)
const FOUNDING = phrases('créer, fonder, instaurer, lancer')
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
     répondant à l’appel de, répondant à l’appel du, répondant à l’appel des, répondant à l’invitation de,
     répondant à l’invitation du, répondant à l’invitation des, ont répondu à l’appel de, ont répondu à l’appel du, ont répondu à l’invitation de, ont répondu à l’invitation du, sur invitation de, sur invitation du,
     sur l’invitation de, sur l’invitation du, sur l’initiative de, sur l’initiative du, sous l’impulsion de,
     sous l’impulsion du, sous la conduite de, sous la conduite du, sous le pilotage de, sous le pilotage du,
     sous la bannière de, sous la bannière du, sous le leadership de, sous le leadership du, l’organisation par,
     organisation par, la tenue par, rendez-vous annuel de, rendez-vous annuel du, rendez-vous annuel des,
     rendez-vous de, émanation de, émanation du, projet de, projet du, un événement de, un événement du,
     une production de, proposition de, proposition du, hôtes de, l’organisation en revient à,
     l’organisation revient à, l’organisation revient au, organisation en revient au, les organisateurs du,
     l’initiative en revient à, l’initiative en revient au, l’initiative en revient aux, l’initiative revient à,
     l’initiative revient au, l’initiative revient aux, initiative revenait à, initiative revenait au, initiative émane de, initiative émane du,
     initiative émanait de, initiative émanait du, initiative est venue de, initiative est venue du, idée vient de, idée vient du, idée en revient à,
     idée en revient au, due à l’initiative de, né d’une initiative de, née d’une initiative de, le mérite en revient à, le mérite en revient au,
     à l’origine de la manifestation, à l’origine de la rencontre, à l’origine de l’événement
  `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         s’associe, s’associent, s’est associé, s’est associée, se sont associés, se sont associées, s’allie, s’allient,
         s’est allié, s’est alliée, se sont alliés, se sont alliées, unissent, unissent leurs forces, joignent leurs forces,
         ont uni leurs forces, font équipe, fait équipe, donne rendez-vous, donnent rendez-vous, donné rendez-vous,
         donnera rendez-vous, forme, forment, formera, formeront, formé, offre, offrent, offrira, offert, conçoit,
         conçu, tient, tiennent, tiendra, tiendront, tenait, tenaient, tenu, tenue, tenir, réunit, réunissent, réunira,
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
         mis en œuvre, mise en œuvre, porté conjointement, imaginé, menée de front, l’initiative en est prise, accueilli conjointement
      `),
    ],
  },
  hosts: {
    active: [
      ...active(HOSTING),
      ...phrases(`
         accueille, accueillent, accueillera, accueilleront, accueillait, accueillaient, accueilli, accueillie,
         accueillir, a servi de cadre, ont servi de cadre, sert de cadre, servi de cadre, servi d’écrin, prête ses murs, prêté ses murs, ouvert ses portes,
         ouvre ses portes, reçoit, reçoivent, recevra, recevront, reçu, recevoir
      `),
    ],
    passive: [...frenchAgreeingParticiples(HOSTING), ...inGenderAndNumber('accueilli'), ...inGenderAndNumber('reçu')],
  },
  issues: {
    active: [
      ...active(ISSUING),
      ...phrases(`
         signe, signent, signé, signera, paraphé, reprend, reprennent, repris, reprendra, reprendront, rencontre son, rencontré son, ouvre, ouvrent, ouvrira, ouvriront, ouvert, rend public, rendent public, rendu public, rendu publique,
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
  founds: {
    active: [
      ...active(FOUNDING),
      ...phrases(`
         se dote, se dotent, s’est doté, s’est dotée, se sont dotés, se doter, donne naissance, donnent naissance,
         donné naissance, met sur pied, mettent sur pied, mis sur pied, porté sur les fonts baptismaux
      `),
    ],
    passive: [...frenchAgreeingParticiples(FOUNDING), ...phrases('mis sur pied, porté sur les fonts baptismaux')],
  },
  talks: phrases(`
     pourparlers, négociations, discussions, consultations, entretiens, concertations, dialogue, commission mixte,
     comité mixte, réunion bilatérale, rencontre bilatérale, réunion, rencontre, sommet, session, séance de travail,
     mémorandum, mémorandum d’entente, protocole d’accord, convention, accord, partenariat, déclaration conjointe, cycle
  `),
  between: ['entre'],
  relatives: ['qui'],
  nouns: phrases(`
     organisateur, organisateurs, organisatrice, organisatrices, coorganisateur, coorganisateurs, coorganisatrice,
     co-organisateur, co-organisateurs, co-organisatrice, initiateur, initiateurs, initiatrice, initiatrices,
     promoteur, promoteurs, promotrice, instigateur, instigateurs, instigatrice, hôte de, hôtes de, maître d’œuvre,
     maîtres d’œuvre, puissance invitante, structure organisatrice, association organisatrice, institution organisatrice
  `),
  behind: phrases(`
     derrière, à l’origine de, à l’origine du, à la manœuvre de, à la manœuvre, à l’initiative, aux commandes de, aux commandes
  `),
  means: phrases(`
     avec ce, avec cet, avec cette, avec ces, à travers ce, à travers cet, à travers cette, par ce, par cet, par cette,
     via ce, via cet, via cette, au moyen de ce, au moyen de cette, en tenant ce, en tenant cette, en organisant ce,
     en organisant cet, en organisant cette
  `),
  possessives: ['sa', 'son', 'ses', 'leur', 'leurs'],
  ours: phrases(`
     nous, à, nous, au, nous, aux, nous, chez, notre équipe de, notre équipe du, notre équipe des, nous, membres de, nous, membres du, chez, nous, à la, à, au, au sein de, au sein du
  `),
  agents: ['par'],
  fillers: phrases(`
     a, ont, avait, avaient, aura, auront, va, vont, vient de, viennent de, vient d’, viennent d’, viennent, vient,
     doit, doivent, devait, compte, comptent, prévoit de, prévoient de, prévoit d’, prévoient d’, s’apprête à,
     s’apprêtent à, également, aussi, conjointement, matin, soir, après-midi, ensemble, officiellement, récemment, hier, aujourd’hui,
     demain, y, y a, y ont, ainsi, en outre, désormais, enfin, même, cette semaine, la semaine dernière,
     la semaine prochaine, ce mois-ci, le mois dernier, et ses partenaires, et leurs partenaires,
     et des partenaires, l’a, l’ont, les a, leur, lui, nous, vous, vous y, en, a eu, ont eu, aura, eu, le plaisir d’, l’honneur d’, la joie d’, la joie de, le privilège de, le privilège d’, tenu à, le plaisir de, l’honneur de, le plaisir de vous, l’honneur de vous
  `),
  partners: phrases(`
     en partenariat avec, en partenariat étroit avec, en collaboration avec, en étroite collaboration avec,
     en coopération avec, conjointement avec, de concert avec, en association avec, associé au, associée au,
     associés au, associé à, associée à, associés à, en coordination avec, aux côtés de, aux côtés du,
     aux côtés des, en lien avec, en synergie avec, main dans la main avec, avec la collaboration de,
     avec la collaboration du, avec le concours de, avec le concours du, avec la participation active de,
     en coorganisation avec, en co-organisation avec, avec le partenariat de, partenaires :, en tandem avec,
     et son partenaire, et ses partenaires :, avec pour partenaire, avec comme partenaire, avec pour partenaires, avec comme partenaires,
     avec l’appui et la collaboration de, s’associe à, s’associent à, associé à, s’allie à, s’allie avec, allié à,
     alliée à, en duo avec, en binôme avec, épaulé par, épaulée par, secondé par, secondée par, avec la complicité de,
     avec la complicité du, en bonne intelligence avec, en étroite coordination avec, en étroite coopération avec,
     en étroit partenariat avec, dans le cadre d’un partenariat avec, dans le cadre de son partenariat avec,
     dans le cadre d’une convention avec, en convention avec, conjuguant leurs efforts avec, en alliance avec, en concertation avec,
     l’organise avec, l’organisait avec, l’a organisé avec, l’a organisée avec, l’a monté avec, l’a montée avec, monté avec, montée avec, montés avec, organisé avec, organisée avec, organisés avec, organisées avec, tenu avec, tenue avec, préparé avec,
     préparée avec, conçu avec, conçue avec, imaginé avec, imaginée avec, mis sur pied avec, mise sur pied avec, coproduit avec
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
     section, chapitre, branche, filiale, métropole, agglomération, intercommunalité, clinique, hôpital, autorité,
     garde, bourse, festival, théâtre, cinémathèque, médiathèque, paroisse, caravane, front, maîtrise, éditions, incubateur,
     instance, conférence épiscopale, forim, cimade, caritas, gadem, unesco, unicef, onu, ressortissants, gouvernorat, wilayat
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
