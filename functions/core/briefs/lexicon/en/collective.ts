import type { Lexicon } from '../lexicon.ts'
import { englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const SAYING = phrases(`
  urge, demand, ask, appeal, plead, recommend, propose, suggest, advocate, stress, underline, underscore, emphasise,
  emphasize, highlight, insist, note, warn, denounce, deplore, condemn, regret, criticise, criticize, lament, decry, agree,
  resolve, conclude, declare, affirm, reaffirm, reiterate, request, exhort, argue, acknowledge, recognise, recognize, observe,
  complain, maintain, reject, pledge, vow, caution, object, protest, explain, point out, believe, undertake, adopt, endorse, approve, decide
`)

/** What tells that those who met said something together in English. */
export const collective: Lexicon['collective'] = {
  groups: phrases(`
    participants, attendees, delegates, panellists, panelists, speakers, discussants, stakeholders, experts, researchers,
    scholars, academics, specialists, members, representatives, signatories, organisers, organizers, conveners, ministers,
    lawyers, campaigners, activists, delegations, trainees, contributors, those present, those attending, both sides,
    the two sides, member states, civil society groups, associations, organisations, organizations, migrants, practitioners, states, countries, governments, nations, parties
  `),
  assemblies: ['delegation', 'audience', 'assembly', 'gathering', 'plenary'],
  documents: phrases(`
    communique, communiqué, final statement, joint statement, closing statement, final declaration, declaration,
    resolution, resolutions, recommendations, conclusions, outcome document, final document, action plan, call to action
  `),
  verbs: [
    ...SAYING.map(englishPast),
    ...SAYING,
    ...phrases(`
      called for, called on, call for, call on, are calling for, said, say, told, drew attention to, were unanimous,
      expressed concern, expressed the hope, spoke in favour of, spoke in favor of, spoke out against, undertook to, decided to,
      committed themselves to, committed to, made the case for, pressed for, pushed for, lobbied for, pointed to
    `),
  ],
  resolving: phrases(`
    called for, calls for, called on, calls on, recommended, recommends, recommend, urged, urges, urge, agreed, resolved,
    concluded that, concludes that, proposed, proposes, demanded, demands, stressed, stresses, adopted, appealed,
    ended with a call, ended with calls, closed with a call, closed with a recommendation, invites, invited
  `),
  perfect: ['have', 'has', 'had'],
  past: [
    ...SAYING.map(englishPast),
    'called for',
    'called on',
    'said',
    'drawn attention to',
    'spoken out against',
    'committed to',
  ],
  headings: phrases(`
    among the recommendations, among other recommendations, among its recommendations, among their recommendations,
    the recommendations include, the recommendations included, recommendations include, recommendations included,
    key recommendations
  `),
  quantifiers: phrases('most, many, some, all, several, both, the majority, a majority, a number, dozens, half'),
  contrasts: ['while', 'whereas', 'but the', 'though the'],
}
