import type { Lexicon } from '../lexicon.ts'
import { englishForms, englishGerund, englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organise, organize, co-organise, co-organize, coorganise, coorganize, convene, co-convene, stage, arrange,
  coordinate, facilitate, initiate, conduct, deliver, gather, assemble, invite, mount, schedule, orchestrate,
  spearhead, teach, mobilise, mobilize, sponsor, oversee,
         equip, sensitise, sensitize, curate, devote, dedicate
      `)
const HOSTING = phrases('host, co-host, welcome, house')
const ISSUING = phrases(`
  launch, publish, release, appoint, name, unveil, present, issue, announce, inaugurate, open, introduce, produce, prepare,
  compile, reveal, roll out, sign, co-publish, author, commission,
         start, resume, begin, ratify, pursue
      `)
const FOUNDING = phrases('create, found, establish, launch, inaugurate')

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
     at the behest of, at the call of, invited by, the brainchild of, its organisers, its organizers, the organisers, the organizers, its hosts, its conveners, the conveners,
     the fruit of a partnership between, the result of a partnership between, born of a partnership between, a collaboration between,
     a collaboration of, a joint project of, a project of, a joint effort of, a joint effort by, a joint effort between,
         responding to a call from, responding to a call by, responding to an invitation from,
         in response to a call from, in response to an invitation from, answering a call from,
         answering the call of, answered the call of, on the invitation of, upon the invitation of,
         under the leadership of the, under the stewardship of, under the lead of, under the coordination of,
         the initiative of, initiative of, an initiative by, a joint initiative by, an annual event of,
         the annual event of, a flagship event of, a creation of, organisation by, as guests of,
         guests of the, courtesy of
      `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         hold, holds, held, holding, run, runs, ran, running, put together, puts together, putting together,
         put on, puts on, putting on, bring together, brings together, brought together, bringing together,
         call for papers, calls for papers, kick off, kicks off, kicked off, wrap up, wraps up, wrapped up,
         conclude, concludes, concluded, oversaw, is the host of, are the hosts of, is the organiser of, is the organizer of,
         are the organisers of, are the organizers of, were the organisers of, were the organizers of, is behind, are behind, was behind, were behind,
         train, trains, trained, is training, are training, has trained, have trained, teams up, team up, teamed up,
         teaming up, joins forces, join forces, joined forces, joining forces, pulls together,
         pulled together, fills the, filled the, packed the, packs the, lays on, laid on, offers, offered, leads, led, is leading, taught, use its,
         used its, uses its
      `),
    ],
    passive: [
      ...passive(ORGANISING),
      ...phrases(`
         held, run, put together, put on, laid on, brought together, given, offered, sponsored,
         planned, drawn up, hosted, co-hosted, called, taught, overseen, curated,
         steered, driven, designed, pulled together, trained
      `),
    ],
  },
  hosts: { active: active(HOSTING), passive: [] },
  issues: {
    active: [
      ...active(ISSUING),
      ...phrases(`
         put out, puts out, putting out, bring out, brings out, brought out, set up, sets up, setting up, make
         public, makes public, made public, agree, agrees, agreed, seal, seals, sealed, initialled,
         began, begun, begins, met its, met his, met her, meets its, met with, meets with
      `),
    ],
    passive: [...passive(ISSUING), ...phrases('put out, made public, brought out, written, drafted, carried out')],
  },
  founds: {
    active: [
      ...active(FOUNDING),
      ...phrases('set up, sets up, setting up, gave birth to, gives birth to, put in place'),
    ],
    passive: [...passive(FOUNDING), ...phrases('set up, put in place')],
  },
  talks: phrases(`
     talks, negotiations, discussions, consultations, dialogue, joint commission, joint committee, bilateral meeting,
     summit, meeting, meetings, session, round, memorandum, memorandum of understanding, mou, agreement, accord, pact,
     partnership, deal, joint declaration, protocol, convention
  `),
  between: ['between'],
  relatives: ['which', 'who', 'that'],
  nouns: phrases(`
     organiser, organisers, organizer, organizers, co-organiser, co-organisers, co-organizer, co-organizers, convener,
     conveners, convenor, convenors, co-convener, co-conveners, initiator, initiators, promoters, the hosts, the host,
     co-host, co-hosts, organising body, organizing body, host institution, lead organiser, lead organizer
  `),
  behind: ['behind'],
  means: phrases(`
     with this, with these, through this, through these, by this, by means of this, by holding this,
     by organising this, by organizing this, by hosting this, by convening this, with the
  `),
  possessives: ['its', 'their'],
  ours: phrases('we at, we at the, our team at, here at, us at, we in, we of, our colleagues at, we, at'),
  agents: ['by'],
  fillers: phrases(`
     will, would, shall, is, are, was, were, has, have, had, to, be, been, being, jointly, also, recently,
     officially, formally, together, today, yesterday, tomorrow, morning, afternoon, evening, night, earlier, later, now, just, first, then, set to,
     due to, plans, plan, planned, about, about to, expected to, scheduled to, and partners, and its partners,
     and their partners, and others, co, both, successfully, annually, publicly, finally, this week, last week,
     next week, this month, last month, next month, pleased to, delighted to, proud to, the pleasure of, the pleasure to, the honour to, this year, last year, next year
  `),
  partners: phrases(`
     in partnership with, in a partnership with, in collaboration with, in cooperation with, in co-operation with,
     in conjunction with, in association with, in concert with, in coordination with, in tandem with,
     together with, jointly with, alongside, partners include, partners are, the partners are, partnering with,
     partnered with, in a joint effort with, teamed up with, teaming up with, hand in hand with, co-hosted by,
     co-organised by, co-organized by, along with, in alliance with, in joint collaboration with,
         with its partner, with their partner, with the collaboration of, with the cooperation of,
         in close collaboration with, in close cooperation with, in close partnership with,
         in a partnership between, in collaboration between, working with, working together with,
         organised it with, organized it with, held it with, prepared it with, staged it with, hosted it with, prepared with, organised with, organized with, staged with, held with, put on with, run with, convened with,
         set up with, designed with, planned with, mounted with, put together with,
         in joint partnership with, team up with, teams up with, joins forces with, joined forces with,
         join forces with, joining forces with, co-sponsored by, co-convened by, co-run with
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
     newspaper, registry, tribunal, ombudsman, prefecture, governorate,
         caritas, oxfam, unicef, unesco, hub, festival, hospital, caucus, bishops, guild
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
