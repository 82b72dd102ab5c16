import type { Lexicon } from '../lexicon.ts'
import { frenchForms, frenchGerunds, frenchParticiples } from './inflect.ts'
import { phrases } from './phrases.ts'

/** Regular verbs of saying; the others are listed form by form below. */
const SAYING = phrases(`
   déclarer, indiquer, affirmer, souligner, relever, estimer, expliquer, noter, préciser, ajouter, insister,
   plaider, assurer, considérer, regretter, déplorer, recommander, préconiser, marteler, confier, raconter,
   constater, juger, résumer, observer, dénoncer, témoigner, annoncer, détailler, saluer, lancer, glisser,
   souffler, avancer, commenter, argumenter, trancher, proposer, demander, réclamer, espérer, ironiser, nuancer,
   corriger, révéler, analyser, rapporter, justifier, tweeter, enchaîner, réitérer, réaffirmer, confirmer,
   exhorter, suggérer, signaler, évoquer, mentionner, énumérer, rétorquer, répliquer, concéder, remarquer,
   objecter, protester, contester, critiquer, fustiger, pointer, prôner, militer, louer, remercier, encourager,
   conseiller, tempérer, lâcher, crier, clamer, proclamer, jurer, revendiquer, plaisanter, marmonner, murmurer,
   redouter, souhaiter, désigner, alerter, désapprouver, approuver, prophétiser, expliciter, rectifier,
   acquiescer, reformuler, imaginer, supposer, argüer, tonner, ordonner, refuser, vanter, récuser, réfuter
`)

/** French. */
export const fr: Lexicon = {
  lang: 'fr',
  prefixes: '',
  kinds: {
    events: phrases(`
       table ronde, tables rondes, table-ronde, panel, panels, séminaire, séminaires, webinaire, webinaires,
       conférence, conférences, conférence-débat, colloque, colloques, atelier, ateliers, forum, forums,
       journée d'étude, journées d'étude, journée d'études, journées d'études, journée de réflexion, symposium,
       congrès, assises, session de formation, formation au profit, stage de formation, cycle de formation,
       université d’été, rencontre scientifique, rencontre internationale, rencontre régionale,
       rencontre nationale, rencontre-débat, journées de travail, journée de travail,
       séance de travail thématique, masterclass, dialogue politique, dialogue régional, consultation régionale,
       consultations régionales, concertation nationale, séminaire-atelier, webconférence, visioconférence,
       cycle de conférences, cycle de rencontres, conférence inaugurale, atelier-débat, café-débat, grand débat,
       stage, module de formation, formation continue, école d’été, cours de formation, rencontre d’information,
       rencontre de sensibilisation, rencontre de réflexion, rencontre thématique, réunion d’experts,
       panel-débat, journée de sensibilisation, journée d’information, journée scientifique,
       journées scientifiques, journée régionale, journée nationale
    `),
    gatherings: phrases(`
       rencontre, rencontres, journée, journées, débat, dialogue, concertation, sommet, réunion, cérémonie,
       formation
    `),
    notEvents: phrases(`
       conférence de presse, point de presse, conférence des ministres, salle de conférence,
       salle de conférences, centre de conférences, maître de conférences, maîtresse de conférences,
       conférence intergouvernementale, conférence des parties, conférence épiscopale
    `),
    holding: phrases(`
       inaugural*, passeront en revue, organis*, tenu, tenue, tenus, tenues, tient, tiennent, tiendra,
       tiendront, réuni, réunit, réunis, accueille, accueilli*, abrite, abritera, participants, participant*,
       intervenants, panélistes, ouverture, ouvert, ouverte, clôture, initié*, prévu*, lors de, lors d'*,
       à l’occasion, aura lieu, a eu lieu, animé*, modéré*, en marge, au programme, sous le thème, sur le thème,
       intitulé*, débat, débattu, se réunissent, animait, travaux, anim*, prendr*, particip*, intervien*,
       débattr*, débattent, se tiendra, se tiendront, se tient, s’est tenu, s’est tenue, se sont tenues,
       se sont tenus, s’ouvre, s’est ouvert, s’est ouverte, coup d’envoi, convier, invitation, inscriptions,
       portera sur, convié*, se sont réunis, s’achève, s’est achevé, s’est achevée, prend part, ont pris part,
       monté*, rendez-vous, retenu, conduisait, conduit, a conduit, dirigeait
    `),
    observatories: ['observatoire', 'observatoires'],
    observatoryBodies: phrases(`
       centre de données sur les migrations, portail des données migratoires, portail de données migratoires,
       mixed migration centre, centre mondial d’analyse des données sur la migration,
       enquête nationale sur la migration, organisation nationale de la migration,
       centre de recherche sur les migrations, centre d’étude des migrations, institut des migrations,
       baromètre des migrations, enquête sur les migrations, matrice de suivi des déplacements
    `),
    migration: phrases(`
       migration*, migratoire*, migrant*, immigration*, immigré*, émigr*, réfugié*, exilé*, asile, diaspora*,
       mre, marocains résidant à l’étranger, marocains du monde, traite des êtres humains, trafic de migrants,
       frontières, sans-papiers, apatrid*, déplacés, rapatriement*, mobilité humaine, migrants-saisonniers,
       exil, demandeurs d’asile, demandeur d’asile, diasporas, expatriés, ressortissants étrangers,
       étudiants étrangers, travailleurs étrangers, mineurs non accompagnés, mobilités humaines,
       traite des personnes, étrangers, intégration des étrangers, xénophobie, passeurs, titres de séjour,
       titre de séjour, dublin, mer méditerranée centrale
    `),
    notMigration: phrases(`
       oiseau*, migrateur*, migratrice*, ornitholog*, avifaune, cloud, serveurs, logiciel*,
       informatique en nuage, astronomi*, astrophysi*, football, prix, tarifs, hirondelle*, cigogne*, espèces,
       données bancaires, faune
    `),
  },
  theme: {
    introducers: phrases(`
       sous le thème, sous le thème de, sur le thème, sur le thème de, autour du thème, autour du thème de,
       ayant pour thème, a pour thème, avait pour thème, pour thème, avec pour thème, intitulé, intitulée,
       intitulés, intitulées, le thème, thème, sous le titre, sous l’intitulé, sous le slogan, sous le signe de,
       placé sous le signe de, consacré à la question, dont le thème est, thème retenu, baptisé, baptisée,
       ayant pour intitulé, porte sur le thème, portera sur le thème, avait pour titre, a pour titre,
       ayant pour titre, titré, titrée, sous la thématique, sur la thématique, autour de la thématique,
       placée sous le thème, placé sous le thème, avec pour titre, dénommé, dénommée, qui porte le titre,
       sous le mot d’ordre, avec pour slogan
    `),
    about: phrases(`
       sur, autour de, autour d', autour du, autour des, dédié à, dédiée à, dédiée aux, consacré à, consacrée à,
       consacré aux, consacrée aux, portant sur, relatif à, relative à, au sujet de, débat des, débat de la,
       débat du, traitant de
    `),
  },
  organizers: {
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
  },
  place: {
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
  },
  when: {
    months: [
      ['janvier', 'janv'],
      ['février', 'fév', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
    relativeDays: {
      "aujourd'hui": 0,
      'ce jour': 0,
      'ce matin': 0,
      'ce soir': 0,
      hier: -1,
      'avant-hier': -2,
      demain: 1,
      'après-demain': 2,
    },
    coming: ['prochain', 'prochaine', 'à venir'],
    ranges: ['à', 'au', 'et', '-', 'jusqu’au'],
  },
  speech: {
    says: [
      ...frenchForms(SAYING),
      ...phrases(`
       dit, disait, rappelle, rappelait, appelle à, appelle, soutient, soutenait, poursuit, poursuivait,
       conclut, reconnaît, admet, prévient, se réjouit, répond, répondait, renchérit, met en garde,
       met l’accent, fait savoir, fait valoir, fait remarquer, fait observer, attend de, voit dans, pense,
       avertit, se souvient, reprend, réagit, promet, décrit, se défend, écrit, s’emporte, abonde, y voit,
       compte sur, rappellent, rappela, rappelèrent, rappellera, rappelleront, rappelaient, appellent,
       appellent à, appelait à, appela à, appellera à, disent, disaient, dira, diront, soutiennent, soutint,
       soutiendra, préviennent, prévint, maintient, maintiennent, convient, conviennent, reconnaissent,
       reconnut, admettent, admit, promettent, promit, poursuivent, poursuivit, concluent, répondent, répondit,
       écrivent, écrivit, avertissent, renchérissent, applaudit, croit, croient, pensent, craint, craignent,
       veut voir, font valoir, fera valoir, fit valoir, font savoir, font remarquer, fait état, font état,
       mettent en garde, mit en garde, mettent l’accent, met en avant, mettent en avant, s’engage à,
       s’engagent à, se dit, se disent, se réjouissent, s’est engagé, s’est engagée, démentit, dément,
       démentent, définit, décrivent
    `),
    ],
    auxiliaries: phrases(`
       a, ont, avait, avaient, aurait, s’est, s’était, ayant, a-t-il, a-t-elle, avait-il, avait-elle, s’est-il,
       s’est-elle, a-t-on
    `),
    said: [
      ...frenchParticiples(SAYING),
      ...phrases(`
       dit, rappelé, appelé, soutenu, poursuivi, conclu, reconnu, admis, prévenu, inquiété, interrogé, exclamé,
       félicité, félicitée, réjoui, réjouie, répondu, renchéri, mis en garde, mis l’accent, mis en avant,
       mis en exergue, mis en lumière, mis en évidence, fait savoir, fait valoir, fait remarquer, fait observer,
       fait part, fait état, passé en revue, passé au crible, exposé, présenté, abordé, exprimé, invité, averti,
       parlé, émis, abondé, vu dans, tenu à, défendu, cité, qualifié, dit heureux, dite heureuse, réagi, promis,
       retracé, revenu sur, indigné, ému, émue, dressé, décrit, rendu hommage, donné lecture,
       attiré l’attention, écrit, pris la parole, accusé, renvoyé, maintenu, convenu, applaudi, cru, craint,
       démenti, défini, mis en cause, engagé, engagée, engagés, amusé, amusée, alarmé, alarmée, étonné, étonnée,
       insurgé, insurgée, désolé, désolée, dit prêt, dit prête, dit favorable, dit confiant, dit confiante,
       dit inquiet, dit inquiète, dit convaincu, dit convaincue, mis sur, voulu rassurer, voulu croire,
       fait entendre, fait le point, fait l’éloge, plaidé pour
    `),
    ],
    adding: [
      ...frenchGerunds(SAYING),
      'rappelant',
      'soutenant',
      'disant',
      'promettant',
      'mettant en garde',
      'faisant valoir',
      'faisant savoir',
    ],
    adverbs: phrases(`
       également, aussi, ainsi, notamment, encore, en outre, par ailleurs, toutefois, ensuite, pour sa part,
       de son côté, de plus, dès lors, enfin, en effet, toujours, d’emblée, longuement, bien, vivement,
       fortement, surtout, en revanche, alors, même, tenu à, à cet égard, plus, clairement, il, elle, t-il,
       t-elle, d’abord, en premier lieu, à son tour
    `),
    openingSources: ['pour'],
    sources: ['selon', 'd’après', 'aux yeux de', 'à en croire', 'de l’avis de', 'de l’avis du'],
    topics: ['quant à', 'quant au', 'quant à la', 'quant aux', 'quant à l’', 'pour ce qui est de'],
    takesPart: phrases(`
       présidée par, présidé par, présidaient ensemble, inauguré par, inaugurée par, ouvert par, ouverte par,
       animée par, animé par, modérée par, modéré par, ont participé, y ont participé, comme modérateur,
       comme modératrice, en présence de, en présence du, conduite par, que présidaient, sera dirigé par,
       dirigé par, dirigée par, avec la participation de, avec la participation du, ont inauguré, modératrice,
       coprésidé par, coprésidée par, présidés par, ouvert officiellement par, a présidé, ont présidé,
       a ouvert les travaux, a modéré, a animé, a inauguré, clôturé par, clôturée par, ont pris part,
       y ont pris part, prennent part, en la présence de, conduisait, conduit, a conduit, dirigeait
    `),
    that: ['à', 'que', 'qu’', 'sur', ':'],
    pronouns: phrases(`
       il, elle, ce dernier, cette dernière, lui, celui-ci, celle-ci, qui, l’intéressé, l’intéressée, t-il,
       t-elle
    `),
    relatives: ['qui'],
    notNames: phrases(`
       selon, pour, dans, en, de, des, du, d’, avec, par, sur, sous, et, ou, où, mais, donc, or, ni, car, après,
       avant, pendant, depuis, lors, dès, vers, chez, contre, sans, entre, parmi, comme, si, quand, lorsque,
       puis, ensuite, enfin, ainsi, aussi, alors, outre, malgré, grâce, quant, à, au, aux, que, ce, cet, cette,
       ces, leur, notre, nos, votre, mon, ma, mes, tout, toute, tous, toutes, chaque, plusieurs, certains,
       certaines, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, on, nous, vous, je, ils, elles, c’, j’,
       n’, s’, qu’, non, oui, là, ici, interrogé, interrogée, invité, invitée, présent, présente, élu, élue, né,
       née, ouvrant, intervenant, prenant, réuni, placé, placée, même, bien, plus, moins
    `),
    notRoles: phrases(`
       ville, quartier, village, commune, région, province, rue, avenue, boulevard, place, lycée, collège,
       groupe, navire, bateau, revue, journal, quotidien, hebdomadaire, magazine, collectif, opération, projet,
       parti, loi, affaire, famille, chaîne, site, station, entreprise, compagnie, marque, film, livre, roman,
       association, port, fleuve, lac, mer, île, stade, club, équipe, camp, prison, cap, vallée, mont, montagne,
       plage, gare, aéroport, opérateur, plateforme, pays, continent, période, saison, fête, prix, mouvement,
       front, syndicat, tempête, ouragan, cyclone, virus, variant, vaccin, mot, nom, prénom, mois, année
    `),
    honorifics: phrases(`
       m, mm, mme, mmes, mlle, dr, pr, prof, me, monsieur, madame, docteur, professeur, professeure, maître,
       sir, mgr, cheikh, général, colonel, commandant, capitaine, sœur, père, son excellence, s.e.m, lalla,
       moulay, sidi
    `),
    roles: phrases(`
       président, présidente, vice-président, vice-présidente, directeur, directrice, ministre, secrétaire,
       représentant, représentante, responsable, chef, cheffe, coordinateur, coordinatrice, coordonnateur,
       coordonnatrice, chercheur, chercheuse, chercheure, professeur, professeure, expert, experte, ambassadeur,
       ambassadrice, ambassadeur-directeur, commissaire, wali, gouverneur, gouverneure, caïd, maire, député,
       députée, sénateur, sénatrice, délégué, déléguée, conseiller, conseillère, porte-parole, fondateur,
       fondatrice, militant, militante, avocat, avocate, magistrat, magistrate, juge, procureur, procureure,
       doyen, doyenne, recteur, rectrice, sociologue, économiste, historien, historienne, géographe, démographe,
       politologue, anthropologue, enseignant, enseignante, enseignant-chercheur, enseignante-chercheuse,
       chargé, chargée, membre, modérateur, modératrice, initiateur, initiatrice, diplomate, journaliste,
       écrivain, écrivaine, médecin, étudiant, étudiante, capitaine, commandant, général, colonel, préfet,
       préfète, inspecteur, inspectrice, patron, patronne, gérant, gérante, dirigeant, dirigeante, élu, élue,
       analyste, consultant, consultante, spécialiste, universitaire, point, roi, reine, prince, premier,
       première, ancien, ancienne, ex-ministre, ex-président, numéro, eurodéputé, eurodéputée, rapporteur,
       rapporteuse, rapporteure, vice-ministre, haut-commissaire, haut, haute, médiateur, médiatrice, adjoint,
       adjointe, administrateur, administratrice, attaché, attachée, trésorier, trésorière, animateur,
       animatrice, auteur, auteure, autrice, réalisateur, réalisatrice, acteur, actrice, cofondateur,
       cofondatrice, co-fondateur, co-fondatrice, leader, pdg, dg, procureur général, avocat général,
       psychologue, entraîneur, sélectionneur, habitant, habitante, riverain, riveraine, chanteur, chanteuse,
       champion, championne, organisateur, organisatrice, chancelier, chancelière, gendarme, policier,
       policière, virologue, épidémiologiste, infectiologue, pasteur, évêque, pape, cardinal, père, mère, sœur,
       frère, fils, fille, *ologue, *ographe, *nome, juriste, urbaniste, criminaliste, syndicaliste,
       photojournaliste, cinéaste, formateur, formatrice, pêcheur, pêcheuse, bénévole, participant,
       participante, intervenant, intervenante, éleveur, éleveuse, agriculteur, agricultrice, ouvrier, ouvrière,
       infirmier, infirmière, éducateur, éducatrice, interprète, traducteur, traductrice, commerçant,
       commerçante, migrant, migrante, réfugié, réfugiée, exilé, exilée, rescapé, rescapée, photographe,
       artiste, comédien, comédienne, doctorant, doctorante, politiste, philosophe, statisticien,
       statisticienne, notaire, douanier, marin, sauveteur, secouriste, imam, prêtre, curé, religieuse,
       ingénieur, ingénieure, architecte, entrepreneur, entrepreneure, employeur, romancier, romancière, poète,
       poétesse, cheikh, bâtonnier, bâtonnière, greffier, vice-recteur, sous-préfet, sous-directeur,
       sous-directrice, archevêque, lycéen, lycéenne, rédacteur, rédactrice, intellectuel, intellectuelle,
       témoin, survivant, survivante, passeur, skipper, armateur
    `),
    functionAdjectives: phrases(`
       premier, première, ancien, ancienne, haut, haute, vice, nouveau, nouvelle, actuel, actuelle, célèbre,
       jeune
    `),
    articles: ['le', 'la', 'les', 'l’', 'un', 'une', 'son', 'sa', 'ce', 'cet', 'cette', 'au', 'du'],
    indefinites: ['un', 'une'],
    genitives: ['de', 'd’', 'du', 'des'],
    roleEnds: phrases(`
       qui, a, ont, lors, avait, avaient, est, était, dans, ce, hier, pendant, après, avant, dont, s’est, sera,
       ayant, devant, mais, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, s’, se, que, où, cité,
       citée, alors, ne, y, peut, doit, lorsque, quand, si, car, puis, compte, attend, conduisait, conduit,
       a conduit, dirigeait
    `),
    particles: phrases(`
       de, du, des, d’, l’, la, le, el, al, ben, bin, ibn, ould, bint, ait, aït, von, van, der, den, di, da,
       abou, abu, bou, oulad, dos, del, mint
    `),
  },
}
