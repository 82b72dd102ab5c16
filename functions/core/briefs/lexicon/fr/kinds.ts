import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the kinds of news in French. */
export const kinds: Lexicon['kinds'] = {
  events: phrases(`
     table ronde, tables rondes, table-ronde, panel, panels, séminaire, séminaires, webinaire, webinaires,
     conférence, conférences, conférence-débat, colloque, colloques, atelier, ateliers, forum, forums,
     journée d'étude, journées d'étude, journée d'études, journées d'études, journée de réflexion,
     symposium, congrès, assises, session de formation, formation au profit, stage de formation,
     cycle de formation, université d’été, rencontre scientifique, rencontre internationale,
     rencontre régionale, rencontre nationale, rencontre-débat, journées de travail, journée de travail,
     séance de travail thématique, masterclass, dialogue politique, dialogue régional,
     consultation régionale, consultations régionales, concertation nationale, séminaire-atelier,
     webconférence, visioconférence, cycle de conférences, cycle de rencontres, conférence inaugurale,
     atelier-débat, café-débat, grand débat, stage, module de formation, formation continue, école d’été,
     cours de formation, rencontre d’information, rencontre de sensibilisation, rencontre de réflexion,
     rencontre thématique, réunion d’experts, panel-débat, journée de sensibilisation,
     journée d’information, journée scientifique, journées scientifiques, journée régionale,
     journée nationale, pourparlers, commission mixte, comité mixte, réunion bilatérale, réunion technique,
     groupe de travail, comité de pilotage, cellule de concertation, conférence nationale,
     conférence régionale, tables de concertation, rencontre bilatérale, discussions bilatérales,
     consultations bilatérales, cycle de négociations, bootcamp, hackathon, université d'été,
     école doctorale, leçon inaugurale, ciné-débat, projection-débat, grande rencontre,
     caravane de sensibilisation, atelier de restitution, atelier de validation, cérémonie de restitution,
     rencontres, agora, focus group, plateau-débat, matinée d'étude, matinale, après-midi d'étude,
     soirée-débat, soirée débat, doctoriales, formés à la, formées à la, formés aux, formées aux, formés au, formées au,
     formés à l’identification, formés à l’accueil, formés sur, formées sur, réunion thématique, réunion ministérielle, réunion de haut niveau,
     réunion régionale, réunion internationale, réunion de hauts fonctionnaires, comité technique mixte, comité technique conjoint, université d’hiver,
     école d’hiver, école de printemps, école d’automne, audition publique, auditions publiques, présentation-débat
  `),
  gatherings: phrases(`
     rencontre, rencontres, journée, journées, débat, dialogue, concertation, sommet, réunion, cérémonie,
     formation, congressistes, session
  `),
  notEvents: phrases(`
     conférence de presse, point de presse, conférence des ministres, salle de conférence,
     salle de conférences, centre de conférences, maître de conférences, maîtresse de conférences,
     conférence intergouvernementale, conférence des parties, conférence épiscopale, débat parlementaire,
     débats parlementaires, débat télévisé, débat présidentiel, en forum, forum internet,
     groupe de travail parlementaire, séance plénière, séance publique, conseil de gouvernement,
     réunion du gouvernement, réunion du conseil des ministres, audience du tribunal, session parlementaire,
     session ordinaire du parlement,
     session extraordinaire du conseil, session ordinaire du conseil, congrès américain, congrès espagnol,
     congrès mexicain, congrès péruvien, congrès des états-unis, congrès des députés, congrès du parti,
     congrès de versailles, cour d’assises, cours d’assises, devant les assises, jugé aux assises,
     jugés aux assises, renvoyé aux assises, renvoyés aux assises, procès aux assises, procès d’assises,
     jurés d’assises, panel de consommateurs, panel représentatif, panel interrogé, panel d’électeurs,
     panel de lecteurs, panel de personnes, en stage, stage en entreprise, stages en entreprise,
     stage de préparation, stage d’insertion, contrat de stage, atelier clandestin, ateliers clandestins,
     atelier de couture, ateliers de couture, atelier de confection, ateliers de confection,
     atelier mécanique, atelier textile, ateliers textiles, atelier de menuiserie, atelier de réparation,
     séminaire gouvernemental, grand séminaire, petit séminaire, session plénière, session criminelle, session budgétaire, session d’examen, session de rattrapage, session parlementaire, formés à l’étranger, conférence des évêques,
     conférence des présidents, pourparlers de paix, pourparlers de coalition
  `),
  holding: phrases(`
     inaugural*, passeront en revue, organise, organisent, organisé*, organisée*, organisera*, organiseront,
     organisait, organisaient, organisant, organisateur*, organisatrice*, organiser, tenu, tenue, tenus,
     tenues, tient, tiennent, tiendra, tiendront, réuni, réunit, réunis, accueille, accueilli*, abrite,
     abritera, participants, participant*, intervenants, panélistes, ouverture, ouvert, ouverte, clôture,
     initié*, prévu*, lors de, lors d'*, à l’occasion, aura lieu, a eu lieu, animé*, modéré*, en marge,
     au programme, sous le thème, sur le thème, intitulé*, débat, débattu, se réunissent, animait, travaux,
     anim*, prendr*, particip*, intervien*, débattr*, débattent, se tiendra, se tiendront, se tient,
     s’est tenu, s’est tenue, se sont tenues, se sont tenus, s’ouvre, s’est ouvert, s’est ouverte,
     coup d’envoi, convier, invitation, inscriptions, portera sur, convié*, se sont réunis, s’achève,
     s’est achevé, s’est achevée, prend part, ont pris part, monté*, rendez-vous, retenu, conduisait,
     conduit, a conduit, dirigeait, tenait, tenaient, se tenait, se tiennent, réunissait, réunissaient,
     réunir, réunira, a réuni, ont réuni, rassembl*, regroup*, convoqu*, propos*, lanc*, clôtur*, clos,
     close, marqué*, consacré*, dédié*, placé*, initi*, accueillait, accueillera, abritait, héberg*,
     ouvrait, s’ouvrait, s’ouvrira, se poursuit, poursuivi*, achev*, conclu*, intervenant*, orateur*,
     oratrice*, panéliste*, congressiste*, auditoire, assistance, tribune, micro, déroul*, se déroule,
     se déroulera, échang*, discut*, plancher, planch*, programm*, présid*, coprésid*, co-présid*, autour de la même table, autour d’une même table, co-organis*, coorganis*,
     invite, invitent, invitera, inviteront, invité*, se sont retrouvés, se retrouvent, se retrouveront,
     suivent, suivaient, suivront, ont suivi, bénéfici*, prend fin, a pris fin,
     retrouvé*, vous attend, vous attendent, convie, convient
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
     titre de séjour, dublin, mer méditerranée centrale, refoul*, harraga*, traversée*, saisonnier*,
     saisonnière*, travailleurs détachés, travail à l’étranger, transferts de fonds, fuite des cerveaux,
     retour volontaire, retours volontaires, candidats au départ, candidats à l’exil, clandestin*,
     embarcation*, pirogue*, naufrage*, naufragé*, passeur, expuls*, regroupement familial, visa, visas,
     primo-arrivant*, allophone*, demandeuse d’asile, demandeuses d’asile, protection internationale,
     réinstallation, rapatrié*, réadmission, déplacements forcés, déplacement forcé, personnes déplacées,
     déplacées, nouveaux arrivants, travailleurs immigrés, travailleuses domestiques, subsahariens,
     subsaharien*, binationaux, double nationalité, naturalisation, résidents à l’étranger,
     communauté à l’étranger, libre circulation, transhumance humaine, mobilité professionnelle,
     mobilité internationale, migrer, migrent, migrait, migré*, immigr*, expatri*, déraciné*, exode, exil*,
     étranger, étrangère*, régularis*, racisme, chibani*, blédard*, ouvriers saisonniers,
     ouvrières saisonnières, cueilleuses, cueilleurs, traversé la mer, zodiac, zodiacs, patera*, cayuco*,
     naturalis*, sans papiers, retenue administrative, rétention, oqtf, reconduite*, harga, brûleurs de frontières
  `),
  mobility: phrases(`
     mobilité, mobilités, mouvements de population, exil, exils, circulations, diasporas, traversées, frontières, retours, passages
  `),
  otherMigrants: phrases(`
     oiseau*, migrateur*, migratrice*, ornitholog*, avifaune, cloud, serveurs, logiciel*,
     informatique en nuage, astronomi*, astrophysi*, hirondelle*, cigogne*, espèces, faune, nid, nids, nidif*,
     plumage, zones humides, zone humide, baguage, passereau*, rapace*, échassier*, flamant*, papillon*,
     saumon*, anguille*, grue cendrée, grues cendrées, baleine*, tortue*, ornitho*, cybersécurité, progiciel*,
     migration des données, migration de données, migration des fichiers, migration des dossiers, migration des comptes, numérisation, code source, serveur, hébergement de données, télescope*, comète*, éclipse*, galaxie*, planète*
  `),
  otherSubjects: phrases(`
     football, prix, tarifs, données bancaires, base de données, bases de données, système d’information,
     systèmes d’information, licences, prix au détail, huile d’olive, litre, kilo, quintal, récolte*, ligue,
     buteur*, entraîneur*
  `),
}
