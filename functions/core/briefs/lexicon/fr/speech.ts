import type { Lexicon } from '../lexicon.ts'
import { frenchForms, frenchGerunds, frenchParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'
import { roles } from './roles.ts'

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
     acquiescer, reformuler, imaginer, supposer, argüer, tonner, ordonner, refuser, vanter, récuser, réfuter,
     déclamer, scander, poser, conter, exposer, prédire, hasarder, opiner, pester, persifler, maugréer, grommeler,
     soupirer, enrager, s’écrier, articuler, professer, arguer, démontrer, épingler, brocarder, appuyer, attester,
     relativiser, minimiser, dédramatiser, ponctuer, conjurer, supplier, implorer, prier, inviter, interpeller,
     sermonner, réprimander, féliciter, complimenter, acclamer, énoncer, formuler, avouer, balayer, asséner,
     assener, railler, moquer, tancer, blâmer, condamner, désavouer, invoquer, citer, chiffrer, évaluer, quantifier,
     diagnostiquer, pronostiquer, garantir, certifier, informer, notifier, relayer, divulguer, dévoiler, interroger,
     questionner, rassurer, défier, menacer, ronchonner, tempêter, fulminer, vitupérer, reprocher, imputer, accuser,
     incriminer, calculer, grincer, philosopher, récapituler, riposter, tonitruer, gronder, rager, décrypter, schématiser, synthétiser
  `)

/** What tells who speaks in French. */
export const speech: Lexicon['speech'] = {
  says: [
    ...frenchForms(SAYING),
    ...phrases(`
     dit, disait, rappelle, rappelait, appelle à, appelle, soutient, soutenait, poursuit, poursuivait, conclut,
     reconnaît, admet, prévient, se réjouit, répond, répondait, renchérit, met en garde, met l’accent, fait savoir,
     fait valoir, fait remarquer, fait observer, attend de, voit dans, pense, avertit, se souvient, reprend, réagit,
     promet, décrit, se défend, écrit, s’emporte, abonde, y voit, compte sur, rappellent, rappela, rappelèrent,
     rappellera, rappelleront, rappelaient, appellent, appellent à, appelait à, appela à, appellera à, disent,
     disaient, dira, diront, soutiennent, soutint, soutiendra, préviennent, prévint, maintient, maintiennent,
     convient, conviennent, reconnaissent, reconnut, admettent, admit, promettent, promit, poursuivent, poursuivit,
     concluent, répondent, répondit, écrivent, écrivit, avertissent, renchérissent, applaudit, croit, croient,
     pensent, craint, craignent, veut voir, font valoir, fera valoir, fit valoir, font savoir, font remarquer, fait
     état, font état, mettent en garde, mit en garde, mettent l’accent, met en avant, mettent en avant, s’engage à,
     s’engagent à, se dit, se disent, se réjouissent, s’est engagé, s’est engagée, démentit, dément, démentent,
     définit, décrivent, s’amuse, s’indigne, s’étonne, s’inquiète, s’alarme, s’insurge, s’interroge, s’exclame,
     s’agace, se désole, se félicite, se rappelle, se demande, se plaint, s’enthousiasme, s’émeut, s’offusque,
     s’impatiente, se lamente, se moque, se rassure, se targue, se veut rassurant, se veut rassurante, se veut
     optimiste, s’inquiètent, s’interrogent, se félicitent, s’indignent, s’alarment, se demandent, s’étonnent,
     s’inquiétait, s’interrogeait, s’indignait, s’étonnait, se souvenait, se demandait, se réjouissait, garantit,
     avertissait, met également en garde, met aussi en garde, met toutefois en garde, met cependant en garde, met
     néanmoins en garde, mettait en garde, met l’accent sur, mettait l’accent, tire la sonnette d’alarme, renvoie à,
     dresse le constat, en veut pour preuve, ne mâche pas ses mots, fait part, faisait savoir, faisait valoir,
     faisait remarquer, faisait observer, insiste pour que, appelait, appellera, estime que, plaide pour, se
     prononce pour, se prononcent pour, s’oppose à, dit craindre, dit espérer, dit vouloir, dit attendre, dit
     regretter, dit souhaiter, lance un appel, lancent un appel, attire l’attention, attirent l’attention, rend
     hommage, rendent hommage, prend la parole pour, émet, exprime, expriment, transmet, permet de dire, sourit,
     rit, s’esclaffe, peste, enrage, chuchote, bougonne, rappela que, voudrait que, voudraient que, aimerait que, aimeraient que,
     voudrait voir, aimerait voir, est d’avis que, sont d’avis que, était d’avis que, est convaincu que, est convaincue que,
     est persuadé que, est persuadée que, est certain que, est certaine que, est revenu sur, est revenue sur, sont revenus sur,
     sont revenues sur, est formel, est formelle, est catégorique, se montre sceptique, se montre prudent, se montre prudente,
     se montre optimiste, se montre inquiet, se montre inquiète, se montre ferme, se montre confiant, se montre confiante,
     se montre rassurant, se montre rassurante, se montre critique, se montre plus réservé, se montre plus réservée,
     se montre dubitatif, se montre dubitative, s’avoue, se déclare, se déclarait, fait le constat, faisait le constat, part du constat,
     partage ce constat, abonde dans le même sens, abonde dans ce sens, va dans le même sens,      ne cache pas, ne cachait pas, n’en revient pas, tient le même langage, tient un autre langage, invite à, invitait à, invitent à,
     défend l’idée, défendait l’idée,      trouve que, trouvait que, confesse, croit savoir, croit pouvoir, veut croire, voulait croire,
     se veut clair, se veut claire, se veut ferme, se prend à rêver, n’a pas caché, parle de, parle d’,
     parlait de, parlait d’, parlent de, parlent d’, parle même de, parle même d’, préfère parler, préférait parler
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
     félicité, félicitée, réjoui, réjouie, répondu, renchéri, mis en garde, mis l’accent, mis en avant, mis en
     exergue, mis en lumière, mis en évidence, fait savoir, fait valoir, fait remarquer, fait observer, fait part,
     fait état, passé en revue, passé au crible, exposé, présenté, abordé, exprimé, invité, averti, parlé, émis,
     abondé, vu dans, tenu à, défendu, cité, qualifié, dit heureux, dite heureuse, réagi, promis, retracé, revenu
     sur, indigné, ému, émue, dressé, décrit, rendu hommage, donné lecture, attiré l’attention, écrit, pris la
     parole, accusé, renvoyé, maintenu, convenu, applaudi, cru, craint, démenti, défini, mis en cause, engagé,
     engagée, engagés, amusé, amusée, alarmé, alarmée, étonné, étonnée, insurgé, insurgée, désolé, désolée, dit
     prêt, dit prête, dit favorable, dit confiant, dit confiante, dit inquiet, dit inquiète, dit convaincu, dit
     convaincue, mis sur, voulu rassurer, voulu croire, fait entendre, fait le point, fait l’éloge, plaidé pour,
     plaint, plainte, souvenu, souvenue, demandé, agacé, agacée, enthousiasmé, enthousiasmée, emporté, emportée,
     offusqué, offusquée, lamenté, lamentée, moqué, moquée, opposé, opposée, prononcé pour, prononcée pour,
     prononcés pour, garanti, prédit, contredit, redit, mis également en garde, mis aussi en garde, mis toutefois en
     garde, voulu rassurant, voulue rassurante, voulu ferme, voulue ferme, voulu optimiste, voulue optimiste, montré sceptique,
     montrée sceptique, montré optimiste, montrée optimiste, montré confiant, montrée confiante, montré rassurant, montrée rassurante,
     montré ferme, montrée ferme, montré critique, montrée critique, montré prudent, montrée prudente, montré favorable, montrée favorable,
     montré inquiet, montrée inquiète, déclaré, déclarée, penché sur, penchée sur, attardé sur, attardée sur,
     étendu sur, étendue sur, appesanti sur, appesantie sur, arrêté sur, arrêtée sur, érigé contre, érigée contre,
     élevé contre, élevée contre, inscrit en faux, inscrite en faux, prononcé contre, prononcée contre, prononcé en faveur, prononcée en faveur,
     dit disposé, dite disposée, dit optimiste, dite optimiste, dit rassuré, dite rassurée, dit opposé, dite opposée, dit fier, dite fière,
     dit ravi, dite ravie, dit préoccupé, dite préoccupée, dit persuadé, dite persuadée, dit certain, dite certaine, dit déçu, dite déçue,
     dit solidaire, dit conscient, dite consciente, dit las, dite lasse, brossé, fait le constat, fait un constat,
     eu ces mots, eu cette formule, partagé son expérience, relaté, narré, battu en brèche, remis en cause, remis en question,
     fait le procès, fait le bilan, fait ressortir, tiré les leçons, tiré un bilan, dressé un tableau,
     dressé le bilan, dressé un bilan, défendu l’idée, avancé l’idée, émis l’idée, émis le vœu, formé le vœu, formulé le vœu, formulé le souhait,
     confessé, laissé entendre, donné l’alerte, sonné l’alarme, sonné l’alerte, tiré la sonnette d’alarme, lancé un appel, fait observer que, fait un plaidoyer, dressé le constat,
     chiffré à, repris, compris, permis de rappeler, dit d’accord, dite prête, dite favorable, dite confiante, dite
     inquiète, dite convaincue, dit satisfait, dite satisfaite, dit surpris, dite surprise, dit attaché, dite
     attachée, dit sceptique, dite sceptique, voulu savoir, voulu rappeler, donné rendez-vous, salué
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
     également, aussi, ainsi, notamment, encore, en outre, par ailleurs, toutefois, ensuite, pour sa part, de son
     côté, de plus, dès lors, enfin, en effet, toujours, d’emblée, longuement, bien, vivement, fortement, surtout,
     en revanche, alors, même, tenu à, à cet égard, plus, clairement, il, elle, t-il, t-elle, d’abord, en premier
     lieu, à son tour, conjointement, ensemble, d’entrée, de nouveau, à nouveau, une nouvelle fois, une fois de plus, en particulier,
     quant à lui, quant à elle, lui aussi, elle aussi, elle-même, lui-même, pour finir, en conclusion, pour conclure, sans détour,
     sans ambages, par la suite, au passage, pour commencer, de concert, d’une même voix, tour à tour, à l’unisson, en chœur,
     avec force, avec insistance, avec fermeté, à plusieurs reprises, néanmoins, cependant
  `),
  openingSources: ['pour'],
  sources: phrases(`
     selon, d’après, aux yeux de, aux yeux du, aux yeux d’, à entendre, si l’on en croit, s’il faut en croire, selon la formule de, selon la formule d’,
     selon la formule du, selon les mots de, selon les mots d’, selon les mots du, selon le mot de, selon le mot d’, selon l’expression de,
     selon l’expression d’, selon l’expression du, selon les termes de, selon les termes d’, selon les termes du, selon les propos de,
     selon les dires de, selon les dires d’, selon les dires du, selon les explications de, selon les explications d’, selon l’analyse de,
     selon l’analyse d’, selon le témoignage de, selon le témoignage d’, pour reprendre les mots de, pour reprendre les mots d’,
     pour reprendre les mots du, pour reprendre la formule de, pour reprendre la formule d’, pour reprendre l’expression de,
     pour reprendre l’expression d’, dans les mots de, de l’avis d’, de l’aveu d’, aux dires d’, au dire d’, d’après les mots de,
     comme le dit, comme le disait, comme l’a dit, comme le souligne, comme le soulignait, comme l’a souligné, comme le rappelle,
     comme l’a rappelé, comme le résume, comme l’a résumé, comme l’explique, comme l’a expliqué, comme le note, comme l’a noté,
     comme le fait remarquer, comme le fait observer, comme l’a fait remarquer, à en croire, de l’avis de, de l’avis du, de l’avis même de, de l’avis même du,
     de l’aveu de, de l’aveu du, de l’aveu même de, de l’aveu même du, aux dires de, aux dires du, au dire de,
     au dire du, dixit
  `),
  topics: ['quant à', 'quant au', 'quant à la', 'quant aux', 'quant à l’', 'pour ce qui est de'],
  takesPart: phrases(`
     présidée par, présidé par, présidaient ensemble, réunissait, a réuni, réunit, réunira, réunissant, rassemblait, a rassemblé, rassemble, rassemblera, composé de, composée de, autour de la table :,
     ont répondu à l’appel, ont répondu présent, comptera parmi ses intervenants, compte parmi ses intervenants, au micro :, en plateau :,
     avec comme intervenants, avec comme intervenantes, avec pour invité, avec pour invitée, avec pour invités, avec pour intervenants,
     se sont succédé à la tribune, se sont relayés au micro, se sont relayés à la tribune, étaient présents, étaient également présents,
     étaient invités, y intervenaient, y sont intervenus, y interviendront, y prendront la parole, prenaient la parole, interviendra,
     intervenaient, intervenait, est également intervenu, est également intervenue, sont également intervenus, inauguré par, inaugurée par, ouvert par, ouverte par, animée
     par, animé par, modérée par, modéré par, ont participé, y ont participé, comme modérateur, comme modératrice,
     en présence de, en présence du, conduite par, que présidaient, sera dirigé par, dirigé par, dirigée par, avec
     la participation de, avec la participation du, ont inauguré, modératrice, coprésidé par, coprésidée par,
     présidés par, ouvert officiellement par, a présidé, ont présidé, a ouvert les travaux, a modéré, a animé, a
     inauguré, clôturé par, clôturée par, ont pris part, y ont pris part, prennent part, en la présence de,
     conduisait, conduit, a conduit, dirigeait, modérés par, modérées par, animés par, animées par, présidées par,
     coprésidés par, coprésidées par, inaugurés par, inaugurées par, ouverts par, ouvertes par, clôturés par,
     clôturées par, dirigés par, dirigées par, facilité par, facilitée par, facilités par, facilitées par, introduit
     par, introduite par, introduits par, introduites par, encadré par, encadrée par, encadrés par, encadrées par,
     conduit par, conduits par, conduites par, coordonné par, coordonnée par, coordonnés par, coordonnées par, clos
     par, close par, sous la présidence de, sous la présidence du, sous la modération de, sous la modération du,
     sous la houlette de, modération :, modérateur :, modératrice :, intervenants :, intervenantes :, orateurs :,
     avec pour modérateur, avec pour modératrice, ont pris la parole, prendront la parole, a pris la parole,
     interviendront, sont intervenus, est intervenu, est intervenue, parmi les intervenants, parmi les intervenants
     figurent, avec les interventions de, avec les contributions de, verra intervenir, verront intervenir, verra la
     participation de, les interventions de, les communications de, intervenant :, intervenante :, avec :,
     oratrices :, panélistes :, conférenciers :, conférencières :, modérateurs :, animation :, animateurs :,
     formateurs :, formatrices :, discutant :, discutante :, discutants :, invités :, invité :, invitée :,
     assuré par, assurée par, assurés par, assurées par, dispensé par, dispensée par, dispensés par,
     dispensées par, prononcé par, prononcée par, prononcés par, prononcées par, prononcera la conférence inaugurale, a prononcé
     la conférence inaugurale
  `),
  chairs: phrases(`
     a modéré, ont modéré, modérait, modère, modéra, modérera, a animé, ont animé, animait, anime, animera, a
     présidé, ont présidé, présidait, préside, présida, présidera, a coprésidé, ont coprésidé, coprésidait,
     coprésidaient, présidaient, animaient, modéraient, a dirigé les débats, a conduit les débats, dirigeait les
     débats, conduisait les débats, menait les débats, a mené les débats, assurait la modération, a assuré la
     modération, tenait la présidence, occupait la présidence
  `),
  opens: phrases(`
     a ouvert, ont ouvert, ouvrait, ouvrit, ouvre, ouvrira, a inauguré, ont inauguré, inaugurait, inaugura,
     inaugure, inaugurera, a clôturé, ont clôturé, clôturait, clôtura, clôturera, a clos, ont clos, a lancé, a
     procédé à l’ouverture, procédera à l’ouverture, a facilité, ont facilité, facilitait
  `),
  sessions: phrases(`
     séance, session, travaux, débats, débat, échanges, réunion, rencontre, cérémonie, assises, discussion,
     discussions, matinée, après-midi, journée, journées, bal, cycle, plénière
  `),
  floor: phrases(`
     ce fut le tour de, c’était au tour de, c’est au tour de, au tour de, celle de, celui de, vint ensuite, vient
     ensuite, puis vint, vint, est venue ensuite, est venu ensuite, a ensuite pris la parole, prenant la parole à
     son tour, lui a succédé, la parole a été donnée à, la parole est revenue à, la parole est allée à, ont pris la
     parole, a passé la parole à, invitée à s’exprimer, quand, lorsque, du côté de, du côté du, du côté d’, constat chez, ton chez, cloche chez,
     discours chez, inquiétude chez, colère chez, avis chez, prudence chez, amertume chez
  `),
  viewpoints: phrases(`
     à l’entendre, à l’en croire, à l’écouter, de son propre aveu, à ses yeux, à son avis, à son sens, de son point de vue, de son avis, d’après ses dires, selon ses dires, selon
     ses propres termes, selon ses mots, selon ses termes, selon ses calculs, selon son analyse
  `),
  relativeSources: phrases(`
     pour qui, selon qui, d’après qui, selon lequel, selon laquelle, pour lequel, pour laquelle, d’après lequel,
     d’après laquelle, aux yeux de qui
  `),
  lights: phrases(`
     a tenu à, ont tenu à, tient à, tenait à, tiendra à, a voulu, veut, voulait, a souhaité, s’est contenté de,
     s’est contentée de, s’est contenté d’, s’est contentée d’, se contente de, se contente d’, s’est borné à, s’est
     bornée à, s’est limité à, s’est limitée à, n’a pas hésité à, n’hésite pas à, n’a pas manqué de, n’a pas manqué
     d’, ne manque pas de, a eu le courage de, a eu le mérite de, a préféré, préfère, vient de, vient d’, a fini
     par, finit par, a commencé par, commence par, en a profité pour, a profité de l’occasion pour, a saisi
     l’occasion pour, s’est plu à, a cru bon de, a jugé utile de, s’est permis de, a dû, a pu, s’est empressé de,
     s’est empressée de, est allé jusqu’à, est allée jusqu’à, s’est dit prêt à, s’est dite prête à
  `),
  infinitives: [
    ...SAYING,
    ...phrases(`
     dire, rappeler, soutenir, reconnaître, conclure, poursuivre, reprendre, renchérir, réagir, s’interroger, s’étonner, s’indigner, s’amuser,
     s’exclamer, surenchérir, enfoncer le clou, redire, revenir sur, admettre, avertir, appeler, mettre en garde, mettre l’accent, faire
     savoir, faire remarquer, faire observer, faire valoir, répondre, décrire, promettre, prévenir, mettre en avant,
     exprimer, rendre hommage
  `),
  ],
  that: ['à', 'que', 'qu’', 'sur', ':'],
  pronouns: phrases(`
     il, elle, ce dernier, cette dernière, lui, celui-ci, celle-ci, qui, l’intéressé, l’intéressée, t-il, t-elle
  `),
  relatives: ['qui'],
  notNames: phrases(`
     selon, pour, dans, en, de, des, du, d’, avec, par, sur, sous, et, ou, où, mais, donc, or, ni, car, après,
     avant, pendant, depuis, lors, dès, vers, chez, contre, sans, entre, parmi, comme, si, quand, lorsque, puis,
     ensuite, enfin, ainsi, aussi, alors, outre, malgré, grâce, quant, à, au, aux, que, ce, cet, cette, ces, leur,
     notre, nos, votre, mon, ma, mes, tout, toute, tous, toutes, chaque, plusieurs, certains, certaines, deux,
     trois, quatre, cinq, six, sept, huit, neuf, dix, on, nous, vous, je, ils, elles, c’, j’, n’, s’, qu’, non, oui,
     là, ici, interrogé, interrogée, invité, invitée, venu, venue, arrivé, arrivée, installé, installée, originaire, formé, formée, nommé, nommée, désigné, désignée, très, croisé, croisée,
     rencontré, rencontrée, joint, jointe, contacté, contactée, sollicité, sollicitée, cité, citée, applaudi, applaudie, relancé, relancée,
     questionné, questionnée, vêtu, vêtue, assis, assise, debout, seul, seule, face, dernier, dernière, premier, première, devenu, devenue, fils, fille, fort, forte, réponse, témoignage, propos, portrait, entretien, récit, avis, constat, verdict, analyse, explication,
     explications, précision, question, message, conclusion, démonstration, aveu, retour, focus, rappel, preuve, exemple, résultat, bilan,
     direction, objectif, mot, parole, place, cap, rendez-vous, autre, autres, signe, signes, dixit, parole, mêmes, constats, présent, présente, élu, élue, né, née, ouvrant, intervenant,
     prenant, réuni, placé, placée, même, bien, plus, moins
  `),
  surnames: phrases(`
     berger, maire, prévôt, pasteur, maçon, boulanger, meunier, charpentier, chevalier, couturier, marin, pape,
     sultan, marchand, prince, roy, duc, comte, abbé, moine, marie, dimanche, avril, mars, noël, lacroix, chapelle,
     château, campagne, paris, lyon, rennes, bordeaux, safi, taza, kara, touba, labé, kano, bouarfa, mamou, dori, kaya, nador, berkane, martil, sefrou, midelt, azrou, mons, settat, larache, zagora, tours, metz, brest, kindia, kayes, matam, guelmim, tiznit
  `),
  civics: phrases(`
     études, urbaines, rurales, recherches, analyses, sociologie, stratégiques, africaines, européennes, humanités,
     affaires, étrangères, sociales, sociaux, africaine, internationale, international, nationale, national,
     régionale, régional, coopération, intérieur, extérieur, intégration, immigration, migration, migrations,
     mobilité, mobilités, solidarité, solidarités, santé, éducation, enseignement, supérieur, recherche, formation,
     emploi, travail, économie, finances, justice, défense, armées, pêches, pêche, agriculture, industrie, commerce,
     culture, tourisme, jeunesse, sports, femme, famille, enfance, logement, habitat, urbanisme, transports,
     énergie, environnement, développement, planification, statistique, statistiques, démographie, population,
     populations, sécurité, police, gendarmerie, douanes, protection, civile, humanitaire, humaines, droits, homme,
     lettres, sciences, droit, sûreté, territoriale, territoriales, administration, fonction, publique,
     communication, diaspora, résidant, outre-mer
  `),
  notRoles: phrases(`
     ville, quartier, village, commune, région, province, rue, avenue, boulevard, place, lycée, collège, groupe,
     navire, bateau, revue, journal, quotidien, hebdomadaire, magazine, collectif, opération, projet, parti, loi,
     affaire, famille, chaîne, site, station, entreprise, compagnie, marque, film, livre, roman, association, port,
     fleuve, lac, mer, île, stade, club, équipe, camp, prison, cap, vallée, mont, montagne, plage, gare, aéroport,
     opérateur, plateforme, pays, continent, période, saison, fête, prix, mouvement, front, syndicat, tempête,
     ouragan, cyclone, virus, variant, vaccin, mot, nom, prénom, mois, année, université, fondation, faculté, ong,
     fédération, ligue, cabinet, bidonville, cité, résidence, hôpital, clinique, école, mosquée, église, foyer,
     refuge, forêt, pont, cimetière, hôtel, théâtre, salle, amphithéâtre, centre, complexe, espace, villa, palais,
     fort, porte, cercle, réseau, agence, cargo, chalutier, pirogue, ferry, paquebot, radio, maison, librairie,
     éditions, bibliothèque, musée, rive, oued, col, zone, dispositif, programme, plan, baromètre, prestation,
     dictionnaire
  `),
  honorifics: phrases(`
     m, mm, mme, mmes, mlle, dr, pr, prof, me, monsieur, madame, docteur, professeur, professeure, maître, sir, mgr,
     cheikh, général, colonel, commandant, capitaine, sœur, père, son excellence, s.e.m, lalla, moulay, sidi, el
     hadj, hadj, hadja, el hadja, nana, nanan, naaba, sa majesté, sa, imam, abbé, frère, pasteur, amiral,
     lieutenant, sergent, adjudant, chef, prince, princesse, maîtresse, ingénieur, ing, bâtonnier, monseigneur, feu,
     feue, pape, don, doña, sayyid, chérif, hajj, lieutenant-colonel, vice-amiral, contre-amiral, inspecteur
  `),
  roles,
  epithets: phrases(`
     chercheur, chercheuse, chercheure, expert, experte, spécialiste, universitaire, responsable, intervenant, enseignante-chercheure, enseignant-chercheure,
     intervenante, dirigeant, dirigeante, militant, militante, sociologue, juriste, diplomate, élu, élue,
     économiste, démographe, géographe, historien, historienne, enseignant, enseignante, enseignant-chercheur,
     enseignante-chercheuse, professeur, professeure, avocat, avocate, politologue, anthropologue, politiste,
     orateur, oratrice, conférencier, conférencière, magistrat, magistrate, consultant, consultante, analyste,
     journaliste, auteur, auteure, autrice, médecin, psychologue, syndicaliste, agronome, statisticien,
     statisticienne, urbaniste, philosophe, académicien
  `),
  demonyms: [],
  givenNames: [],
  insertions: phrases(`
     pourtant, cependant, toutefois, hier, aujourd’hui, demain, quelque, plutôt, visiblement, lui-même, elle-même,
     interrogé, jointe, joint, contacté, présent, également, entouré, accompagné, venu, venue, lu, arrivé, assis,
     debout, fort, forte, très, trop, assez, voire, soit, dont, selon, puis, hélas, certes
  `),
  notDescriptions: phrases(`
     parole, tour, séance, débat, table, clôture, modération, tribune,
     lendemain, veille, semaine, mois, an, ans, année, jour, jours, soir, matin, matinée, après-midi, nuit, soirée,
     week-end, fois, heure, heures, minute, instant, moment, époque, printemps, été, automne, hiver, air, voix,
     visage, regard, mine, ton, main, poing, sourire, micro, œil, larme, doigt, tête, cœur, date, suite, fin, début,
     occasion, issue, même, plupart, salle, reste, contraire, part, côté, instar, image, sens, égard, rescousse, demande, question, réponse, table, panel, débat, rencontre, colloque, atelier
  `),
  functionAdjectives: phrases(`
     premier, première, ancien, ancienne, haut, haute, vice, nouveau, nouvelle, actuel, actuelle, célèbre, jeune
  `),
  articles: ['le', 'la', 'les', 'l’', 'un', 'une', 'son', 'sa', 'ce', 'cet', 'cette', 'au', 'du'],
  determiners: phrases(`
     ces, des, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, quelques, plusieurs, certains, certaines,
     tous, toutes, chaque, aucun, aucune, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, beaucoup
  `),
  indefinites: ['un', 'une'],
  genitives: ['de', 'd’', 'du', 'des'],
  roleEnds: phrases(`
     qui, a, ont, lors, avait, avaient, est, était, dans, ce, hier, pendant, après, avant, dont, s’est, sera, ayant,
     devant, mais, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, s’, se, que, où, cité, citée, alors,
     ne, y, peut, doit, lorsque, quand, si, car, puis, compte, attend, conduisait, conduit, a conduit, dirigeait
  `),
  particles: phrases(`
     de, du, des, d’, l’, la, le, el, al, ben, bin, ibn, ould, bint, ait, aït, von, van, der, den, di, da, abou,
     abu, bou, oulad, dos, del, mint
  `),
}
