import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the day in French. */
export const when: Lexicon['when'] = {
  months: [
    ['janvier', 'janv', 'jan'],
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
    'cet après-midi': 0,
    'cette nuit': 0,
    'hier soir': -1,
    'il y a deux jours': -2,
    'il y a trois jours': -3,
    'voici deux jours': -2,
    'voici trois jours': -3,
    'il y a une semaine': -7,
    'voici une semaine': -7,
    'il y a quatre jours': -4,
    'il y a cinq jours': -5,
    'dans deux jours': 2,
    'dans trois jours': 3,
  },
  dayWords: { premier: 1 },
  weekends: ['week-end', 'weekend', 'fin de semaine'],
  coming: ['prochain', 'prochaine', 'à venir'],
  past: ['dernier', 'dernière', 'passé', 'passée', 'écoulé', 'écoulée'],
  nextWeek: ['de la semaine prochaine', 'la semaine prochaine', 'de la semaine à venir'],
  lastWeek: ['de la semaine dernière', 'la semaine dernière', 'de la semaine passée', 'la semaine passée'],
  every: ['chaque', 'tous les'],
  ranges: ['à', 'au', 'et', '-', 'jusqu’au', 'puis', 'ainsi que'],
  articles: ['le', 'du', 'au', 'les'],
  genitives: ['de', 'du', 'du mois de', 'de l’an', 'de l’année'],
  future: phrases(`
    va se tenir, vont se tenir, doit se tenir, devrait, devraient, doivent, prévu, prévue, prévus, prévues, programmé,
    programmée, à l’ordre du jour, à venir, prochain, prochaine,
    prochains, prochaines, prochainement, attendu, attendue, attendus, attendues, rendez-vous, invite, convie, annonce la tenue, se poursuit jusqu’à, se poursuit jusqu’au, se poursuivent jusqu’à, dure jusqu’à
  `),
  futureForm:
    '(?<![\\p{L}])(?!op[ée]ra|cam[ée]ra|chol[ée]ra|hydra|tandra)\\p{Ll}+(?:era|eront|ira|iront|dra|dront|vra|vront|aura|auront)(?![\\p{L}])',
  present: phrases(`
    se tient, se tiennent, a lieu, ont lieu, se déroule, se déroulent, accueille, accueillent, abrite, abritent, organise,
    organisent, s’ouvre, s’ouvrent, débute, débutent, démarre, démarrent, commence, reçoit, propose, proposent
  `),
  otherDays: phrases(`
    créé, créée, créés, fondé, fondée, lancé en, né, née, institué, institué par, instauré, entré en vigueur, entrée en vigueur,
    depuis, loi, dahir, décret, arrêté, ordonnance, accord, pacte, convention, résolution, circulaire, directive, entre en vigueur,
    en vigueur, en date du, daté, datée, attentats, élections, scrutin, recensement, mort, décédé, arrivé, arrivée, naufrage,
    signé, signée, signés, adopté, adoptée, paru, parue, édition, nommé, nommée, en poste depuis, célébré, célébrée, chaque
  `),
  since: ['depuis', 'dès'],
  durations: {
    'deux jours': 2,
    'trois jours': 3,
    'quatre jours': 4,
    'cinq jours': 5,
    'deux journées': 2,
    'trois journées': 3,
    '2 jours': 2,
    '3 jours': 3,
    '4 jours': 4,
    '5 jours': 5,
  },
  opening: phrases(`
    s’ouvre, s’est ouvert, s’est ouverte, se sont ouverts, se sont ouvertes, s’ouvrira, s’ouvriront, débute, débutent, débutera, a débuté, ont débuté,
    démarre, a démarré, ont démarré, coup d’envoi, entamé, entamée, entamés, lancement des travaux, ouverture
  `),
  closing: phrases(`
    a pris fin, ont pris fin, s’achève, s’est achevé, s’est achevée, se sont achevés, se sont achevées, clôture, clôturé, clôturée, se clôt, clos,
    au terme d’, au terme de, à l’issue d’, se termine, s’est terminé, s’est terminée, conclu, prend fin, rideau est tombé, baisser de rideau, clap de fin, s’est clos, s’est close, se sont clos, s’est clôturé, s’est clôturée, ont été clôturés, refermé, prendra fin
  `),
  labels: ['date', 'dates', 'quand', 'jour', 'date et heure', 'date et lieu'],
  deadlines: phrases(`
    date limite, dates limites, dernier délai, date butoir, au plus tard, clôture des inscriptions, clôture des candidatures,
    clôture de l’appel, clôture des dépôts, clôture des soumissions, échéance, délai de rigueur, délai de soumission, délai d’envoi,
    délai fixé, délai de rigueur, date de clôture, dernier jour, terme de rigueur
  `),
  until: [
    'avant le',
    'avant',
    'd’ici au',
    'd’ici le',
    'd’ici',
    'jusqu’au',
    'jusqu’à',
    'au plus tard le',
    'pour le',
    'clos le',
    'closes le',
    'prolongé au',
    'repoussé au',
    'reporté au',
    'prennent fin le',
    'ferment le',
    'fermeront le',
    'seront closes le',
    'se terminent le',
  ],
  sending: phrases(`
    proposition*, résumé*, candidature*, candidat*, inscri*, s’inscrire, envoy*, envoi, soumettre, soumis, soumises, soumission*, dossier*,
    contribution*, communication*, texte*, article*, postul*, dépos*, dépôt, adress*, transm*, remettre, remis, parvenir, parviendr*,
    enregistr*, manuscrit*, abstract*, confirm*, répondre, participer, appel à, réserv*, manifestation*
  `),
  answers: phrases(`
    réponse, réponses, notifi*, acceptation, sélection, résultat*, retenu*, informé*, décision, publication, paraîtr*, accepté*
  `),
  calls: phrases(`
    appel à, appel de, appels à, inscription*, candidature*, bourse*, formation, concours, école d’été, date limite
  `),
}
