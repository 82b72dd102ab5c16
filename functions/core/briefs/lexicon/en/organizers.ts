import type { Lexicon } from '../lexicon.ts'
import { englishForms, englishGerund, englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organise, organize, co-organise, co-organize, coorganise, coorganize, convene, co-convene, stage, arrange,
  coordinate, facilitate, initiate, conduct, deliver, gather, assemble, invite, mount, schedule, orchestrate,
  spearhead
`)
const HOSTING = phrases('host, co-host')
const ISSUING = phrases(`
  launch, publish, release, appoint, name, unveil, present, issue, announce, inaugurate, open, introduce, produce, prepare,
  compile, reveal, roll out, sign, co-publish, author, commission
`)

/** A phrasal verb is inflected in its first word: "rolled out". */
const inFirstWord = (verbs: readonly string[], inflect: (verb: string) => readonly string[]) =>
  verbs.flatMap((verb) => {
    const [first = '', ...rest] = verb.split(' ')
    return inflect(first).map((form) => [form, ...rest].join(' '))
  })
const active = (verbs: readonly string[]) =>
  inFirstWord(verbs, (verb) => [verb, ...englishForms([verb]), englishGerund(verb)])
const passive = (verbs: readonly string[]) => inFirstWord(verbs, (verb) => [englishPast(verb)])

/** What tells who organises in English. */
export const organizers: Lexicon['organizers'] = {
  by: phrases(`
     at the invitation of, at the initiative of, on the initiative of, an initiative of, a joint initiative of,
     under the auspices of, under the aegis of, under the umbrella of, the organiser was, the organisers were,
     the organizer was, the organizers were, the organiser is, the organisers are, organiser:, organisers:,
     organizer:, organizers:, organised by:, hosted by:, host:, hosts:, convener:, conveners:, the work of,
     at the behest of, at the call of, invited by, the brainchild of
  `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         hold, holds, held, holding, run, runs, ran, running, put together, puts together, putting together,
         put on, puts on, putting on, bring together, brings together, brought together, bringing together,
         call for papers, calls for papers, kick off, kicks off, kicked off, wrap up, wraps up, wrapped up,
         conclude, concludes, concluded
      `),
    ],
    passive: [
      ...passive(ORGANISING),
      ...phrases(`
         held, run, put together, put on, laid on, brought together, given, offered, sponsored,
         planned, drawn up, hosted, co-hosted
      `),
    ],
  },
  hosts: { active: active(HOSTING), passive: [] },
  issues: {
    active: [
      ...active(ISSUING),
      ...phrases(`
         put out, puts out, putting out, bring out, brings out, brought out, set up, sets up, setting up, make
         public, makes public, made public, agree, agrees, agreed, seal, seals, sealed, initialled
      `),
    ],
    passive: [...passive(ISSUING), ...phrases('put out, made public, brought out, written, drafted, carried out')],
  },
  agents: ['by'],
  fillers: phrases(`
     will, would, shall, is, are, was, were, has, have, had, to, be, been, being, jointly, also, recently,
     officially, formally, together, today, yesterday, tomorrow, earlier, later, now, just, first, then, set to,
     due to, plans, plan, planned, about, about to, expected to, scheduled to, and partners, and its partners,
     and their partners, and others, co, both, successfully, annually, publicly, finally, this week, last week,
     next week, this month, last month, next month, pleased to, delighted to, proud to, the pleasure of, the pleasure to, the honour to, this year, last year, next year
  `),
  partners: phrases(`
     in partnership with, in a partnership with, in collaboration with, in cooperation with, in co-operation with,
     in conjunction with, in association with, in concert with, in coordination with, in tandem with,
     together with, jointly with, alongside, partners include, partners are, the partners are, partnering with,
     partnered with, in a joint effort with, teamed up with, teaming up with, hand in hand with, co-hosted by,
     co-organised by, co-organized by, along with, in alliance with, in joint collaboration with
  `),
  with: ['with', 'and with'],
  heads: phrases(`
     observatory, organisation, organization, association, ministry, institute, institution, university,
     centre, center, council, commission, union, foundation, agency, federation, delegation, department, chamber,
     embassy, mission, network, fund, committee, parliament, school, faculty, office, bureau, programme, program,
     authority, bank, secretariat, alliance, coalition, platform, society, government, academy, board, senate,
     congress, league, laboratory, lab, chair, college, club, trust, consortium, consulate, directorate, division,
     unit, clinic, library, museum, cooperative, collective, partnership, charity, confederation, corporation,
     municipality, syndicate, think tank, tank, ngo, ngos, initiative, group, movement, diocese, church, synod, conference, task force, service, administration, company,
     newspaper, registry, tribunal, ombudsman, prefecture, governorate
  `),
  bodies: phrases(`
     observatory, organisation, organization, association, ministry, institute, institution, university,
     centre, center, council, commission, union, foundation, agency, forum, federation, delegation,
     department, chamber, embassy, mission, network, fund, committee, commissioner, parliament, group, school,
     faculty, office, bureau, programme, program, authority, bank, secretariat, alliance, coalition, platform,
     society, service, government, kingdom, republic, states, nations, navy, police, court, summit,
     conference, compact, pact, review, house, house committee, security, press, migration, team, initiative,
     academy, company, board, senate, congress, league, party, cross
  `),
  ends: phrases(`
     is, are, was, were, has, have, had, will, who, which, that, on, at, by, with, said, says, held,
     organised, organized, to, from, during, when, where, this, its, their, in, as, after, before, would, can,
     may
  `),
  lowerCaseNames: false,
}
