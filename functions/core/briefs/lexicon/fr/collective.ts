import type { Lexicon } from '../lexicon.ts'
import { frenchForms, frenchParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const SAYING = phrases(`
  plaider, demander, réclamer, exiger, recommander, préconiser, proposer, suggérer, souligner, insister, déplorer, dénoncer,
  regretter, condamner, critiquer, saluer, alerter, exhorter, inviter, encourager, affirmer, réaffirmer, réitérer, rappeler,
  estimer, considérer, noter, relever, constater, déclarer, militer, prôner, souhaiter, décider, adopter, approuver, valider,
  refuser, rejeter, contester, exprimer, acter, évoquer, pointer, signaler, observer, assurer, arrêter
`)

/** What tells that those who met said something together in French. */
export const collective: Lexicon['collective'] = {
  groups: phrases(`
    participants, participantes, intervenants, intervenantes, délégués, déléguées, panélistes, conférenciers, orateurs, experts,
    expertes, chercheurs, chercheuses, spécialistes, universitaires, présents, représentants, signataires, organisateurs,
    acteurs, ministres, membres, congressistes, séminaristes, stagiaires, bénéficiaires, militants, avocats, juristes,
    associations, ong, délégations, congressistes, élus, professionnels, praticiens, débatteurs, hébergeurs, partenaires,
    parties prenantes, deux parties, migrants, étudiants, syndicalistes, familles, états, pays, gouvernements, parties
  `),
  assemblies: phrases('délégation, assistance, assemblée, auditoire, salle, plénière, partie, équipe'),
  documents: phrases(`
    communiqué final, communiqué, déclaration finale, déclaration, déclaration commune, recommandations, résolutions,
    conclusions, document final, plan d’action, feuille de route, appel, motion
  `),
  verbs: [
    ...frenchForms(SAYING),
    ...phrases(`
      appellent, appelaient, appelèrent, mettent en garde, conviennent, s’accordent, s’engagent, se prononcent,
      se sont prononcés, se sont prononcées, se sont accordés, se sont accordées, se sont engagés, se sont engagées,
      se sont entendus, se sont entendues, se sont mis d’accord, se sont mises d’accord, se sont félicités, se sont inquiétés,
      se sont inquiétées, se sont interrogés, se sont opposés, sont convenus, sont convenues, sont unanimes, disent, attendent, veulent
    `),
  ],
  resolving: phrases(`
    a recommandé, recommande, recommandent, ont recommandé, a appelé, appelle, appellent, ont appelé, a préconisé, préconise,
    préconisent, ont préconisé, a plaidé, plaide, plaident, a débouché sur, ont débouché sur, s’est conclu par, s’est conclue par,
    s’est achevé par, s’est achevée par, s’est soldé par, s’est soldée par, a abouti à, ont abouti à, a été sanctionné par,
    a été sanctionnée par, a demandé, demande, demandent, invite, invitent, a invité, exhorte, exhortent, insiste, insistent,
    prévoit, prévoient, propose, proposent, portent sur, ont porté sur, se borne à appeler, a convenu
  `),
  perfect: ['ont', 'avaient', 'a', 'avait', 'auront'],
  past: [
    ...frenchParticiples(SAYING),
    ...phrases(`
      appelé, convenu, mis en garde, mis l’accent, conclu, promis, reconnu, fait part, dit, fait valoir, attiré l’attention,
      rendu hommage, tenu à rappeler, tenu à souligner, lancé un appel, soutenu, défendu, pris l’engagement
    `),
  ],
  headings: phrases(`
    parmi les recommandations, au nombre des recommandations, au rang des recommandations, au chapitre des recommandations,
    entre autres recommandations, principales recommandations, les recommandations issues
  `),
  quantifiers: phrases(
    'la plupart, l’ensemble, nombre, beaucoup, la majorité, la totalité, bon nombre, certains, plusieurs',
  ),
  contrasts: ['tandis que', 'alors que', 'quand le', 'quand la'],
}
