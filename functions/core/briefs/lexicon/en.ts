import type { Lexicon } from '../lexicon.ts'
import { englishForms, englishGerund, englishPast } from './inflect.ts'
import { phrases } from './phrases.ts'

/** Regular verbs of saying; the others are listed form by form below. */
const SAYING = phrases(`
   explain, add, affirm, underline, underscore, highlight, emphasise, emphasize, recall, argue, warn, urge,
   recommend, insist, announce, declare, remark, observe, mention, comment, acknowledge, claim, suggest,
   believe, conclude, reiterate, reaffirm, praise, welcome, hail, lament, denounce, condemn, criticise,
   criticize, ask, propose, advise, outline, describe, express, reply, respond, promise, vow, pledge, maintain,
   contend, report, quip, concede, agree, caution, remind, appeal, tweet, testify, confirm, predict, reveal,
   complain, allege, accuse, estimate, assert, recount, joke, challenge, commend, decry, demand, indicate,
   thank, blame, speculate, disclose, expect, signal, reject, dismiss, dispute, counter, state, stress, note,
   interject, clarify, elaborate, concur, hint, proclaim, profess, counsel, question, opine, reason, remember,
   reflect, reckon, doubt, worry, fear, hope, mock, blast, slam, boast, brag, retort, muse, gush, marvel,
   protest, object, assure, apologise, apologize, endorse, fume, summarise, summarize, stipulate, reassure,
   imply, confess, tout, applaud, cheer, ridicule, berate, chide, scold, plead, implore, threaten, tease, echo,
   recite, shout, yell, whisper, mutter, exclaim, deny, decline, refuse, cite
`)

/** English. */
export const en: Lexicon = {
  lang: 'en',
  prefixes: '',
  kinds: {
    events: phrases(`
       roundtable, roundtables, round table, round-table, panel, panels, panel discussion, seminar, seminars,
       webinar, webinars, conference, conferences, symposium, colloquium, workshop, workshops, forum, study day,
       study days, training, training course, training session, congress, summit, policy dialogue,
       regional dialogue, consultative meeting, expert meeting, consultation, town hall, side event,
       high-level dialogue, masterclass, launch event, coordination platform, lecture series, talks, dialogue,
       training programme, training program, training workshop, capacity-building, teach-in, hackathon,
       brown bag, fireside chat, expert panel, plenary, hearing, stakeholder meeting, validation meeting,
       validation workshop, technical meeting, working session, short course, summer school, winter school,
       lecture, lectures, course, round-tables, panel debate, public debate, policy forum,
       stakeholder consultation, consultations, breakfast briefing, briefing session, learning event,
       awareness session
    `),
    gatherings: phrases(`
       meeting, meetings, gathering, dialogue, discussion, debate, event, session, talks, platform, ceremony
    `),
    notEvents: phrases(`
       press conference, news conference, training camp, intergovernmental conference, conference call,
       peace talks, conference of the parties, bishops’ conference, conference room, conference centre,
       conference center
    `),
    holding: phrases(`
       agreed, pledg*, launch*, wraps, on the sidelines, in the margins, held, hold, holds, will hold, organi*,
       host*, convene*, participants, participant*, speakers, speaker, panellists, panelists, opening, opened,
       closed, closing, gather*, attend*, took place, takes place, will take place, met, meeting, took part,
       delegates, moderat*, discuss*, themed, under the theme, with the theme, entitled, agenda, starts, start,
       two-day, three-day, one-day, day, came to, wraps up, concluded, ends, complet*, run by, finish*, conven*,
       invit*, register, registration, will meet, heard, took stock, speak at, spoke at, running, concludes,
       conclud*, underway, participat*, will be held, being held, was held, were held, kicks off, kicked off,
       facilitat*, chaired, chairs, chairing
    `),
    observatories: ['observatory', 'observatories'],
    observatoryBodies: phrases(`
       mixed migration centre, mixed migration center, migration data analysis centre, migration data centre,
       migration data portal, migration data hub, displacement tracking matrix, migration research hub,
       global data institute, migration policy observatory, migration data platform, migration profile,
       migration barometer, mixed migration monitoring
    `),
    migration: phrases(`
       migration, migrations, migrant*, migratory, immigra*, emigra*, refugee*, asylum, diaspora*, displaced,
       displacement, trafficking, smuggling of migrants, borders, human mobility, labour mobility,
       labor mobility, statelessness, stateless, returnee*, remittance*, exile*, exiles, unaccompanied minors,
       unaccompanied children, foreign workers, foreign students, foreign nationals, resettlement,
       integration of newcomers, newcomers, people on the move, undocumented, deportation*, deported, deportee*,
       residence permit*, evacuee*, xenophobia, expatriate*, visa
    `),
    notMigration: phrases(`
       bird*, ornitholog*, cloud, server*, software, database migration, astronom*, telescope*, football,
       soccer, prices, price, wildlife, species, whale*, butterfl*, stars, stork*, workload*
    `),
  },
  theme: {
    introducers: phrases(`
       under the theme, under the theme of, on the theme, on the theme of, with the theme, themed, the theme,
       theme, themes, entitled, titled, under the title, under the slogan, under the motto, under the banner,
       whose theme is, dubbed, called, on the topic, on the topic of, on the subject of, under the heading,
       with the title, bearing the title, with the motto, whose title is, the title, named
    `),
    about: phrases(`
       on, about, to discuss, dedicated to, devoted to, focused on, focusing on, addressing, discuss
    `),
  },
  organizers: {
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
  },
  place: {
    before: ['in', 'at', 'from', 'capital'],
    venues: phrases(`
       hotel, house, centre, center, hall, university, palace, aula, auditorium, headquarters, campus, library,
       museum
    `),
    notTowns: phrases(`
       africa, europe, asia, america, mediterranean, maghreb, sahel, middle east, north africa, west africa,
       east africa, horn of africa, european, african, african union, united nations, union, un, au, eu,
       english, arabic, french, parliament, gulf, balkans, horn, east, west, north, south, state, latin america,
       internet, zoom, sub-saharan africa, united states, britain, us, usa, uk
    `),
    towns: phrases(`
       rabat, casablanca, tangier, oujda, fez, marrakech, marrakesh, agadir, tunis, algiers, tripoli, cairo,
       nouakchott, dakar, bamako, niamey, abidjan, accra, lagos, abuja, ikeja, lomé, cotonou, ouagadougou,
       addis ababa, nairobi, kampala, kigali, dar es salaam, johannesburg, pretoria, geneva, brussels, paris,
       madrid, rome, berlin, vienna, london, new york, washington, khartoum, valletta, athens, istanbul, ankara,
       beirut, amman, doha, riyadh, dubai, abu dhabi, kuwait city, manila, dhaka, bangkok, djibouti, mogadishu,
       freetown, monrovia, banjul, lusaka, harare, maputo, the hague, budapest, warsaw, lisbon, benin city
    `),
  },
  when: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
    relativeDays: {
      today: 0,
      'this morning': 0,
      tonight: 0,
      'this afternoon': 0,
      'this evening': 0,
      yesterday: -1,
      'last night': -1,
      'day before yesterday': -2,
      tomorrow: 1,
      'day after tomorrow': 2,
    },
    coming: ['next', 'coming', 'this coming', 'upcoming'],
    ranges: ['to', 'and', '-', 'through', 'until', 'till'],
  },
  speech: {
    says: [
      ...englishForms(SAYING),
      ...phrases(`
       said, says, told, tells, pointed out, points out, called for, calls for, called on, calls on, called the,
       called, admitted, admits, wants, wanted, advised against, spoke of, spoke about, spoke, speaks of, wrote,
       writes, quipped, thinks, feels, continued, continues, went on, put it, saw, found, shared, weighed, sees,
       views, signalled, say, tell, write, thought, think, felt, means, meant, puts it, call for, call on,
       speaks about, argue, believe, insist, warn, predict, contend, suggest that, agree, hope, want,
       made clear, makes clear, made it clear, issued a statement, took to twitter, chimed in, fires back,
       fired back, shot back, hit back, pushed back, weighed in, gave credit, goes on, finds, swore, held that,
       understands, understood, began, begins, shows, showed, show, refers to, referred to, begged
    `),
    ],
    auxiliaries: ['has', 'have', 'had', 'was quoted as', 'is quoted as', 'also'],
    said: [
      ...SAYING.map(englishPast),
      ...phrases(`
       said, told, pointed out, called for, called on, written, thought, admitted, made clear, spoken of,
       spoken out, saying, sought, long said
    `),
    ],
    adding: [
      ...SAYING.map(englishGerund),
      'saying',
      'telling',
      'writing',
      'calling for',
      'calling on',
      'pointing out',
      'admitting',
    ],
    adverbs: ['also', 'further', 'repeatedly', 'previously', 'recently', 'then', 'later', 'long', 'already', 'always'],
    openingSources: ['for'],
    sources: ['according to', 'in the words of', 'in the view of'],
    topics: ['as for'],
    takesPart: phrases(`
       chaired it, chaired by, was guest speaker, moderated by, was moderated by, opened by, presided over by,
       chaired, moderated, presided over, co-chaired by, was chaired by, were opened by, was opened by,
       was inaugurated by, inaugurated by, facilitated by, hosted by moderator, closed by,
       with opening remarks by, opening remarks by, keynote by
    `),
    that: ['that', ':', 'to'],
    pronouns: ['he', 'she', 'who', 'the latter'],
    relatives: ['who'],
    notNames: phrases(`
       in, on, at, by, with, to, for, and, or, as, of, after, before, during, while, when, where, that, than,
       into, under, over, about, against, between, but, if, it, not, from, according, since, because, although,
       though, despite, however, meanwhile, then, there, here, this, these, those, he, she, they, we, you, his,
       her, their, our, my, your, its, some, many, most, few, all, both, each, every, several, no, one, two,
       three, four, five, six, seven, eight, nine, ten, yet, so, what, how, why, asked, also, still, even, now,
       today, yesterday, tomorrow, like, unlike, only, just, such, other, another, more, once, until, instead,
       perhaps, the, a, an, i, speaking, addressing, republicans, democrats, americans, twitter, facebook
    `),
    notRoles: [],
    honorifics: phrases(`
       mr, mrs, ms, miss, dr, prof, professor, hon, honourable, honorable, sir, lady, lord, ambassador, h.e, h,
       lieutenant, captain, colonel, general, major, sergeant, sheikh, rev, reverend, bishop, father, sister,
       judge, justice, senator, sen, rep, gov, governor, president, minister, king, queen, prince, princess,
       barrister, engr, chief, alhaji, hajia, comrade, lt, gen, col, sgt, det, detective, officer, inspector,
       secretary, rabbi, imam, pastor, pope, cardinal, archbishop, attorney
    `),
    roles: phrases(`
       president, vice-president, chair, chairman, chairwoman, chairperson, director, director-general,
       minister, secretary, secretary-general, representative, head, chief, coordinator, researcher, professor,
       lecturer, expert, ambassador, commissioner, governor, mayor, lawmaker, senator, delegate, adviser,
       advisor, spokesperson, spokesman, spokeswoman, founder, co-founder, activist, lawyer, attorney, judge,
       prosecutor, dean, rector, chancellor, sociologist, economist, historian, analyst, consultant, specialist,
       scholar, member, moderator, speaker, envoy, diplomat, journalist, writer, author, doctor, physician,
       student, officer, official, commander, inspector, manager, leader, executive, ceo, king, queen, prince,
       prime, premier, deputy, rapporteur, mediator, administrator, attaché, treasurer, fellow, scientist,
       chairmen, general, lieutenant, guest, keynote, foreign, former, senior, vice, permanent, undersecretary,
       chargé, president-elect, congressman, congresswoman, policeman, pollster, strategist, owner, partner,
       boss, principal, teacher, resident, mother, father, sister, brother, son, daughter, wife, husband,
       victim, coach, captain, editor, reporter, columnist, candidate, counsel, aide, assistant, associate,
       interim, acting, co-chair, engineer, psychologist, trader, investor, farmer, republican, democrat,
       sheriff, archbishop, bishop, pastor, rabbi, imam, *ologist, *ographer, *onomist, *unionist, *icist,
       *ician, barrister, solicitor, nurse, carer, worker, volunteer, trainee, participant, survivor,
       councillor, councilor, migrant, refugee, fisherman, artist, filmmaker, novelist, poet, shopkeeper,
       trainer, interpreter, translator, organiser, organizer, campaigner, demonstrator, protester, businessman,
       businesswoman, entrepreneur, contractor, developer, fundraiser, donor, billionaire, nominee,
       front-runner, incumbent, whip, staffer, operative, commentator, host, anchor, correspondent, producer,
       designer, architect, veteran, soldier, agent, witness, librarian, curator, priest, nun, vice-chancellor,
       superintendent, ombudsman, comptroller, legislator, assemblyman, lobbyist, regulator, negotiator,
       trustee, provost, chaplain, firefighter, trucker, supporter, opponent, rival, creator, planner,
       adviser-general, statesman, demographer, undersecretary-general, vice-chair, under-secretary-general
    `),
    functionAdjectives: [],
    articles: ['the', 'a', 'an', 'its', 'his', 'her', 'their'],
    indefinites: ['a', 'an'],
    genitives: ['of'],
    roleEnds: phrases(`
       who, has, had, have, is, was, were, are, that, when, while, after, before, during, as, whose, which,
       will, would, opened, chaired, this, last, but, if, because, does, did, could, should, might, may, can,
       been, monday, tuesday, wednesday, thursday, friday, saturday, sunday, represented
    `),
    particles: phrases(`
       de, del, el, al, ben, bin, ibn, ould, von, van, der, den, di, da, abu, la, le, st, bint, dos
    `),
  },
}
