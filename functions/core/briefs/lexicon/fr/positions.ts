import type { PositionLexicon } from '../position-lexicon.ts'
import { frenchForms, frenchParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'
import { speech } from './speech.ts'

/** Regular verbs of wanting, intending, deciding, supporting and opposing. */
const STANDING = phrases(`
     souhaiter, désirer, espérer, envisager, projeter, ambitionner, rêver, chercher, tenter, essayer, décider, préférer,
     aimer, détester, admirer, respecter, apprécier, redouter, hésiter, accepter, adopter, valider, approuver, voter,
     valoriser, privilégier, refuser, rejeter, renoncer, résister, contester, défier, écarter, exiger, réclamer,
     autoriser, ordonner, cibler, viser, miser, parier, tabler, oser, ignorer, oublier, ressentir, deviner, supposer,
     soupçonner, présumer, imaginer, examiner, étudier, discuter, débattre, négocier, regretter, déplorer, pleurer,
     craindre, fêter, célébrer, blâmer, accuser, menacer, persuader, inciter, pousser, mobiliser, recenser, montrer,
     démontrer, constater, chiffrer, évaluer
  `)

/** What tells where somebody stands in French. */
export const positions: PositionLexicon = {
  finite: [
    ...frenchForms(STANDING),
    ...phrases(`
     veut, veulent, voulait, voulaient, voulut, voudrait, voudraient, voudra, entend, entendent, entendait, préfère,
     préfèrent, espère, espèrent, projette, projettent, rejette, rejettent, craint, craignent, craignait, s’attend à,
     s’attendent à, prévoit, prévoient, prévoyait, compte, comptent, comptait, choisit, choisissent, soutient,
     soutiennent, soutenait, combat, combattent, s’oppose à, s’opposent à, s’opposait à, se félicite, se prépare à,
     se préparent à, se refuse à, se dit, se disent, se déclare, se déclarent, se montre, se montrent, promet, promettent,
     interdit, interdisent, permet, permettent, tient à, tiennent à, tenait à, sait, savent, savait, veille à,
     s’efforce de, s’efforcent de, s’emploie à, s’engage à, s’engagent à, consent à, aspire à, aspirent à, milite pour,
     plaide pour, rêve de, rêvent de, prend position, prennent position, prend parti, révèle, révèlent, découvre
  `),
  ],
  participles: [
    ...frenchParticiples(STANDING),
    ...phrases(`
     voulu, craint, choisi, soutenu, combattu, promis, interdit, permis, prévu, tenu à, su, appris, découvert, résolu,
     consenti, entrepris, senti, fait le choix, pris position, pris parti, pris la décision, pris l’engagement
  `),
  ],
  auxiliaries: [...speech.auxiliaries, 'n’a', 'n’ont', 'n’avait', 'n’avaient'],
  infinitives: [
    ...STANDING,
    ...speech.infinitives,
    ...phrases('vouloir, faire valoir, soutenir, choisir, promettre, dire'),
  ],
  modals: phrases(`
     va, vont, allait, allaient, doit, doivent, devait, devaient, devra, devront, devrait, devraient, peut, peuvent,
     pouvait, pourrait, pourraient, compte, comptent, entend, entendent, veut, veulent, souhaite, souhaitent, a décidé
     de, ont décidé de, a choisi de, ont choisi de, continue de, continuent de, cesse de, vient de, viennent de
  `),
  gerunds: [],
  progressives: [],
  copulas: phrases(`
     est, sont, était, étaient, reste, restent, restait, demeure, demeurent, semble, semblent, paraît, paraissent,
     se dit, se disent, se disait, se montre, se montrent, se déclare, se déclarent, s’est dit, s’est dite, se sont dits,
     s’est montré, s’est montrée, s’est déclaré, s’est déclarée, s’est dite, n’est, ne sont, n’était
  `),
  attitudes: phrases(`
     convaincu, convaincue, convaincus, convaincues, persuadé, persuadée, persuadés, persuadées, confiant, confiante,
     confiants, confiantes, certain que, certaine que, certains que, certain de, certaine de, sûr que, sûre que, sûr de,
     sûre de, inquiet, inquiète, inquiets, inquiètes, préoccupé, préoccupée, préoccupés, préoccupées, soucieux,
     soucieuse, soucieuses, alarmé, alarmée, alarmés, optimiste, optimistes, pessimiste, pessimistes, sceptique,
     sceptiques, méfiant, méfiante, méfiants, favorable, favorables, défavorable, défavorables, hostile, hostiles,
     opposé, opposée, opposés, opposées, prêt à, prête à, prêts à, prêtes à, disposé à, disposée à, disposés à,
     déterminé, déterminée, déterminés, déterminées, décidé à, décidée à, décidés à, résolu à, résolue à, résolus à,
     attaché à, attachée à, attachés à, attachées à, satisfait, satisfaite, satisfaits, satisfaites, déçu, déçue,
     déçus, déçues, heureux, heureuse, heureuses, ravi, ravie, ravis, fier, fière, fiers, indigné, indignée, indignés,
     scandalisé, scandalisée, révolté, révoltée, choqué, choquée, choqués, choquées, surpris, surprise, étonné, étonnée,
     conscient, consciente, conscients, conscientes, reconnaissant, reconnaissante, reconnaissants, impatient,
     impatiente, réticent, réticente, réticents, partagé, partagée, partagés, divisé, divisée, divisés, unanime,
     unanimes, formel, formelle, formels, catégorique, catégoriques, contre, pour que, en faveur, d’avis, d’accord,
     en désaccord, en colère
  `),
  phrases: phrases(`
     a bon espoir, ont bon espoir, a l’intention de, ont l’intention de, avait l’intention de, a pour objectif de, ont
     pour objectif de, a pour but de, n’a pas l’intention de, a le sentiment, ont le sentiment, a l’impression, ont
     l’impression, a peur, ont peur, avait peur, a hâte de, ont hâte de, a besoin de, ont besoin de, prend la défense
     de, donne son accord, ont donné leur accord, a donné son accord, apporte son soutien, a apporté son soutien,
     a pris la défense de, met en cause, mettent en cause, mis en cause, remet en cause, remettent en cause, a remis en
     cause, fait appel, donne raison, a donné raison, tourne le dos, prend ses distances, a pris ses distances
  `),
  adverbs: phrases(`
     pas, plus, jamais, toujours, encore, déjà, aussi, bien, très, plutôt, assez, désormais, même, tout, également, trop,
     peu, guère, certes, notamment, surtout, souvent, tous, toutes
  `),
  agents: phrases(`
     équipe, camp, majorité, minorité, opposition, public, famille, couple, jury, presse, médias, secteur, communauté,
     pays, nation, ville, village, foule, armée, régime, force, forces, population, habitants, électeurs, partisans,
     adversaires, proches, alliés, gens, jeunes, femmes, hommes, enfants, parents, entreprise, entreprises, patronat,
     syndicat, syndicats, direction, exécutif, moitié, tiers, quart
  `),
  documents: phrases(`
     sondage, sondages, enquête, enquêtes, étude, études, rapport, rapports, analyse, recherche, données, chiffres,
     statistiques, document, documents, courriel, note, lettre, communiqué, vidéo, enregistrement, acte d’accusation,
     plainte, jugement, arrêt, ordonnance, décret, loi, projet de loi, règlement, constitution, traité, accord,
     résolution, article, articles, éditorial, tribune, livre, biographie, entretien, interview, tweet, message,
     recensement, indice, estimation, estimations, prévisions, projections, baromètre, bilan, audit, texte, circulaire
  `),
}
