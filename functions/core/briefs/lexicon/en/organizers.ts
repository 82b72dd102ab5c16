import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells who organises in English. */
export const organizers: Lexicon['organizers'] = {
  by: phrases(`
     organised by, organized by, jointly organised by, jointly organized by, co-organised by, co-organized by,
     hosted by, convened by, held by, launched by, published by, released by, initiated by, arranged by,
     run by, at the invitation of, at the initiative of, under the auspices of, the organiser was,
     the organisers were, the organizer was, put together by, staged by, summit of, conference of, meeting of,
     workshop of, forum of, report by, coordinated by, led by, sponsored by, facilitated by, delivered by,
     put on by, presented by, prepared by, produced by, issued by, authored by, jointly hosted by,
     co-hosted by, jointly convened by, conducted by, given by, offered by
  `),
  holds: phrases(`
     organised, organized, organises, organizes, will organise, will organize, held, holds, will hold,
     to hold, is holding, hosted, hosts, will host, convened, convenes, will convene, launched, launches,
     will launch, published, publishes, will publish, released, has launched, has published, has organised,
     has organized, announced, has announced, appointed, has appointed, opened, unveiled, presented, signed,
     agreed, are holding, co-hosted, ran, inaugurated, gathers, gathered, brought together, are organising,
     are organizing, is organising, is organizing, organise, organize, co-organised, co-organized,
     co-organises, co-organizes, co-hosts, co-host, issued, issues, invites, invite, inaugurates, hold, host,
     convene, runs, will run, kicked off, kicks off, wrapped up, concluded, sponsored, offers, set up,
     will present, will release, releases, has released, has held, have held, has hosted, has convened,
     are hosting, is hosting, is convening, initialled
  `),
  partners: phrases(`
     in partnership with, in collaboration with, in cooperation with, together with, jointly with,
     with the support of, alongside, partners include, among them, along with, with
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
