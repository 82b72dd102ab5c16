import type { Lexicon } from '../../lexicon.ts'
import { frenchForms, frenchGerunds, frenchParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

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

/** What tells who speaks in French. */
export const speech: Lexicon['speech'] = {
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
}
