import type { Lexicon } from '../lexicon.ts'
import { englishForms, englishGerund, englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'

/** Regular verbs of saying; the others are listed form by form below. */
const SAYING = phrases(`
     explain, add, affirm, underline, underscore, highlight, emphasise, emphasize, recall, argue, warn, urge,
     recommend, insist, announce, declare, remark, observe, mention, comment, acknowledge, claim, suggest, believe,
     conclude, reiterate, reaffirm, praise, welcome, hail, lament, denounce, condemn, criticise, criticize, ask,
     propose, advise, outline, describe, express, reply, respond, promise, vow, pledge, maintain, contend, report,
     quip, concede, agree, caution, remind, appeal, tweet, testify, confirm, predict, reveal, complain, allege,
     accuse, estimate, assert, recount, joke, challenge, commend, decry, demand, indicate, thank, blame, speculate,
     disclose, expect, signal, reject, dismiss, dispute, counter, state, stress, note, interject, clarify,
     elaborate, concur, hint, proclaim, profess, counsel, question, opine, reason, remember, reflect, reckon, doubt,
     worry, fear, hope, mock, blast, slam, boast, brag, retort, muse, gush, marvel, protest, object, assure,
     apologise, apologize, endorse, fume, summarise, summarize, stipulate, reassure, imply, confess, tout, applaud,
     cheer, ridicule, berate, chide, scold, plead, implore, threaten, tease, echo, recite, shout, yell, whisper,
     mutter, exclaim, deny, decline, refuse, cite, disagree, regret, deplore, bemoan, rue, calculate, project,
     forecast, surmise, conjecture, theorise, theorize, postulate, hypothesise, hypothesize, posit, attest, certify,
     verify, notify, inform, alert, admonish, exhort, encourage, invite, beseech, entreat, petition, request,
     instruct, order, direct, command, rebuke, reprimand, rebut, refute, repudiate, disavow, retract, recant,
     relate, narrate, depict, portray, characterise, characterize, label, brand, dub, term, liken, compare,
     contrast, defend, justify, rationalise, rationalize, excuse, hazard, venture, offer, volunteer, divulge,
     confide, intimate, insinuate, allude, sigh, groan, moan, grumble, gripe, lambast, lambaste, savage, pillory,
     skewer, assail, attack, chastise, castigate, reproach, upbraid, scoff, sneer, jeer, taunt, deride, belittle,
     downplay, minimise, minimize, exaggerate, enthuse, rejoice, celebrate, congratulate, salute, laud, extol,
     credit, tell, recollect, reminisce, sum up, spell out, point to, opt, back, support, oppose, favour, favor,
     advocate, champion, prescribe, guarantee, swear, wonder, inquire, enquire, query, probe, interrupt, snap, bark,
     growl, roar, thunder, rage, rant, preach, lecture, drawl, chuckle, laugh, crack, restate, repeat, flag,
     identify, list, name, detail, present, peg, put forward, float, moot, broach, raise, voice, air, vent, pen,
     post, publish, document, record, gauge, rate, rank, judge, deem, regard, consider, view, anticipate, envisage,
     foresee, envision, aver, avow, bet
  `)

/** What tells who speaks in English. */
export const speech: Lexicon['speech'] = {
  says: [
    ...englishForms(SAYING),
    ...phrases(`
     said, says, told, tells, pointed out, points out, called for, calls for, called on, calls on, called the,
     called, admitted, admits, wants, wanted, advised against, spoke of, spoke about, spoke, speaks of, wrote,
     writes, quipped, thinks, feels, continued, continues, went on, put it, saw, found, shared, weighed, sees,
     views, signalled, say, tell, write, thought, think, felt, means, meant, puts it, call for, call on, speaks
     about, argue, believe, insist, warn, predict, contend, suggest that, agree, hope, want, made clear, makes
     clear, made it clear, issued a statement, took to twitter, chimed in, fires back, fired back, shot back, hit
     back, pushed back, weighed in, gave credit, goes on, finds, swore, held that, understands, understood, began,
     begins, shows, showed, show, refers to, referred to, begged, put the number at, puts the number at, put the
     figure at, puts the figure at, took issue with, takes issue with, drew attention to, draws attention to, paid
     tribute to, pays tribute to, gave an account of, laid out, lays out, set out, sets out, sounded the alarm,
     sounds the alarm, cast doubt on, casts doubt on, threw cold water on, made the case, makes the case, made a
     case, made an appeal, sought to, stood by, stands by, drove home, held out hope, expressed, broke down, knew,
     knows, foresaw, forecast, read, reads, sang, sings, forgave, thanked, insists that, swears, mean, understand,
     know, doubt, fear, favour, favor, expect, worry, support, oppose, acknowledge, claim that, say that, estimate,
     note, warned that, appealed to, appeals to, appealed for, appeals for, pleaded for, pleads for, lashed out,
     lashes out, railed against, rails against, came out against, comes out against, spoke out, speaks out, speak,
     spelt out, gave notice, took aim at, takes aim at, poured scorn on, shrugged off, brushed aside, ruled out,
     rules out, singled out, singles out, alluded to, alludes to, called it, calls it
  `),
  ],
  auxiliaries: phrases(`
     has, have, had, having, also, was quoted as, is quoted as, were quoted as, are quoted as, has been quoted as,
     had been quoted as, was reported as, is reported as, is on record as, was cited as
  `),
  said: [
    ...SAYING.map(englishPast),
    ...phrases(`
     said, told, pointed out, called for, called on, written, thought, admitted, made clear, spoken of, spoken out,
     saying, sought, long said, spoke, put it, insisted that, laid out, set out, drawn attention to, paid tribute
     to, sounded the alarm, cast doubt on, made the case, spelt out, taken issue with, ruled out, singled out,
     known, foreseen, vowed to, sworn, read, sung, forgiven, called, found, shown, felt, meant, stood by,
     understood, seen, been quoted saying, telling, writing, stating, arguing, warning, explaining, calling
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
  adverbs: phrases(`
     also, further, repeatedly, previously, recently, then, later, long, already, always, now, since, once, still,
     often, never, instead, again, even, just, soon, first
  `),
  openingSources: ['for'],
  sources: ['according to', 'in the words of', 'in the view of'],
  topics: ['as for'],
  takesPart: phrases(`
     chaired it, chaired by, was guest speaker, moderated by, was moderated by, opened by, presided over by,
     chaired, moderated, presided over, co-chaired by, was chaired by, were opened by, was opened by, was
     inaugurated by, inaugurated by, facilitated by, hosted by moderator, closed by, with opening remarks by,
     opening remarks by, keynote by, in the eyes of, in the opinion of, in the estimation of, as told by, as
     reported by, as stated by, as explained by, as noted by, were moderated by, was facilitated by, were
     facilitated by, was closed by, was presided over by, presided by, anchored by, was anchored by, coordinated by,
     introduced by, took the floor, took the chair, was in the chair, in the chair was, served as moderator, served
     as moderators, acted as moderator, speakers include, speakers included, speakers are, speakers will include,
     panellists include, panelists include, panellists included, panelists included, panellists are, panelists are,
     featured speakers, guest speakers include, keynote speakers include, keynote speakers are, keynote speaker is,
     keynote speaker was, keynote address by, keynote lecture by, the keynote by, opening address by, opening
     lecture by, closing remarks by, remarks by, welcome address by, with contributions from, with presentations by,
     presentations by, with talks by, talks by, lectures by, addressed by, will be addressed by, was addressed by,
     chair:, moderator:, speakers:, panellists:, panelists:, discussant:, facilitator:
  `),
  chairs: phrases(`
     moderated, moderates, will moderate, chaired, chairs, will chair, co-chaired, presided over, presides over,
     will preside over, facilitated, will facilitate, was in the chair, took the chair, in the chair was, in the
     chair, served as moderator, acted as moderator, was the moderator, steered, anchored, hosted
  `),
  opens: phrases(`
     opened, opens, will open, declared open, closed, closes, will close, inaugurated, inaugurates, will inaugurate,
     launched, kicked off, welcomed participants to, wrapped up
  `),
  sessions: phrases(`
     session, sessions, proceedings, debate, debates, discussion, discussions, meeting, gathering, ceremony, event,
     talks, deliberations, day, evening, morning, afternoon, exchanges, plenary
  `),
  floor: phrases(`
     then came, next came, came, next was, next up was, followed by, then it was the turn of, it was the turn of,
     the turn of, first to speak was, last to speak was, to speak was, took the floor, up stepped, next to speak
     was, that of, the voice of, when, as
  `),
  viewpoints: phrases(`
     in his view, in her view, in his opinion, in her opinion, in his words, in her words, in his own words, in her
     own words, by his account, by her account, by his reckoning, by her reckoning, to his mind, to her mind, in his
     eyes, in her eyes
  `),
  relativeSources: ['for whom', 'according to whom', 'in whose view', 'in whose opinion', 'in whose words'],
  lights: phrases(`
     went on to, went so far as to, goes so far as to, was quick to, was at pains to, took the opportunity to, took the occasion to, did not hesitate to,
     used the occasion to, used the opportunity to, rose to, wanted to, was keen to, took to the floor to, is
     expected to, took pains to, chose to, had to, was careful to, was eager to, took the floor to
  `),
  infinitives: [
    ...SAYING,
    ...phrases(`
     say, tell, point out, call for, call on, admit, write, speak of, make clear, give, hold
  `),
  ],
  that: ['that', ':', 'to'],
  pronouns: ['he', 'she', 'who', 'him', 'her', 'the latter'],
  relatives: ['who'],
  notNames: phrases(`
     in, on, at, by, with, to, for, and, or, as, of, after, before, during, while, when, where, that, than, into,
     under, over, about, against, between, but, if, it, not, from, according, since, because, although, though,
     despite, however, meanwhile, then, there, here, this, these, those, he, she, they, we, you, his, her, their,
     our, my, your, its, some, many, most, few, all, both, each, every, several, no, one, two, three, four, five,
     six, seven, eight, nine, ten, yet, so, what, how, why, asked, also, still, even, now, today, yesterday,
     tomorrow, like, unlike, only, just, such, other, another, more, once, until, instead, perhaps, the, a, an, i,
     speaking, addressing, republicans, democrats, americans, twitter, facebook
  `),
  surnames: phrases(`
     baker, butcher, mason, cook, porter, weaver, bishop, marshal, miner, gardener, driver, potter, carpenter, pope,
     king, dean, shepherd, barber, singer, painter, page, steward, skipper, sailor, mariner, prince, judge, hunter,
     fisher, smith, clerk, church, park, hill, hall, house, banks, bush, rivers, lake, bridge, rose, london,
     lincoln, washington, francis, major, pilgrim, priest, abbott, monk, elder, bey, sultan, emir
  `),
  civics: phrases(`
     studies, urban, rural, research, analysis, social, political, strategic, african, european, global, monitoring,
     observatory, network, council, board, office, affairs, foreign, internal, external, relations, cooperation,
     international, national, regional, interior, home, justice, finance, economy, economic, labour, labor,
     employment, integration, migration, immigration, migrants, refugees, mobility, displacement, equality, health,
     education, universities, culture, tourism, sports, youth, children, women, gender, family, housing, planning,
     transport, energy, environment, development, statistics, population, security, police, defence, defense,
     customs, protection, civil, humanitarian, human, rights, arts, sciences, law, laws, policy, public,
     administration, communication, welfare, agriculture, fisheries, industry, trade, commerce, diaspora, persons,
     service, services, borders, border, wellbeing, community, city, county, state, states, district, province, island, islands,
     street, avenue, road, airport, hotel, building, market, process, convention, protocol, agenda, fund, act, agreement, treaty,
     compact, programme, program, crescent, zone, coast, peninsula, valley
  `),
  notRoles: phrases(`
     city, town, village, district, region, province, county, street, avenue, road, square, university, college,
     school, academy, hospital, clinic, charity, ngo, foundation, shelter, camp, hostel, hotel, vessel, ship, boat,
     trawler, ferry, newspaper, magazine, weekly, daily, journal, website, film, book, novel, song, project,
     programme, scheme, operation, party, company, firm, brand, club, team, island, lake, river, mountain, mount,
     cape, port, harbour, airport, prison, bridge, church, mosque, hall, theatre, museum, library, market, station,
     neighbourhood, suburb, cooperative, platform
  `),
  honorifics: phrases(`
     mr, mrs, ms, miss, dr, prof, professor, hon, honourable, honorable, sir, lady, lord, ambassador, h.e, h,
     lieutenant, captain, colonel, general, major, sergeant, sheikh, rev, reverend, bishop, father, sister, judge,
     justice, senator, sen, rep, gov, governor, president, minister, king, queen, prince, princess, barrister, engr,
     chief, alhaji, hajia, comrade, lt, gen, col, sgt, det, detective, officer, inspector, secretary, rabbi, imam,
     pastor, pope, cardinal, archbishop, attorney, nana, pognaa, naa, togbe, torgbui, mama, osagyefo, ogiame, oba,
     igwe, eze, obi, emir, sarkin, otunba, oloye, chieftain, sultan, mallam, malam, mullah, sheikha, cllr,
     councillor, dame, baroness, baron, madam, madame, mme, alhaja, hadja, el hadj, hadj, haji, hajj, moulay, lalla,
     sidi, ustadh, ustaz, mwalimu, brig, brigadier, cpl, corporal, constable, commissioner, commander, cmdr, adm,
     admiral, commodore, dsp, supt, superintendent, canon, monsignor, msgr, archdeacon, elder, deacon, deaconess,
     evangelist, apostle, prophet, ing, surv, amb, engineer, nurse, rt, don, doña, pharm, messrs, adv, advocate, me, maître, mzee, barr, arc, m, br, ven, hrh, hrm, snr, qs
  `),
  roles: phrases(`
     president, vice-president, chair, chairman, chairwoman, chairperson, director, director-general, minister,
     secretary, secretary-general, representative, head, chief, coordinator, researcher, professor, lecturer,
     expert, ambassador, commissioner, governor, mayor, lawmaker, senator, delegate, adviser, advisor, spokesperson,
     spokesman, spokeswoman, founder, co-founder, activist, lawyer, attorney, judge, prosecutor, dean, rector,
     chancellor, sociologist, economist, historian, analyst, consultant, specialist, scholar, member, moderator,
     speaker, envoy, diplomat, journalist, writer, author, doctor, physician, student, officer, official, commander,
     inspector, manager, leader, executive, ceo, king, queen, prince, prime, premier, deputy, rapporteur, mediator,
     administrator, attaché, treasurer, fellow, scientist, chairmen, general, lieutenant, guest, keynote, foreign,
     former, senior, vice, permanent, undersecretary, chargé, president-elect, congressman, congresswoman,
     policeman, pollster, strategist, owner, partner, boss, principal, teacher, resident, mother, father, sister,
     brother, son, daughter, wife, husband, victim, coach, captain, editor, reporter, columnist, candidate, counsel,
     aide, assistant, associate, interim, acting, co-chair, engineer, psychologist, trader, investor, farmer,
     republican, democrat, sheriff, archbishop, bishop, pastor, rabbi, imam, *ologist, *ographer, *onomist,
     *unionist, *icist, *ician, barrister, solicitor, nurse, carer, worker, volunteer, trainee, participant,
     survivor, councillor, councilor, migrant, refugee, fisherman, artist, filmmaker, novelist, poet, shopkeeper,
     trainer, interpreter, translator, organiser, organizer, campaigner, demonstrator, protester, businessman,
     businesswoman, entrepreneur, contractor, developer, fundraiser, donor, billionaire, nominee, front-runner,
     incumbent, whip, staffer, operative, commentator, host, anchor, correspondent, producer, designer, architect,
     veteran, soldier, agent, witness, librarian, curator, priest, nun, vice-chancellor, superintendent, ombudsman,
     comptroller, legislator, assemblyman, lobbyist, regulator, negotiator, trustee, provost, chaplain, firefighter,
     trucker, supporter, opponent, rival, creator, planner, adviser-general, statesman, demographer,
     undersecretary-general, vice-chair, under-secretary-general, returnee, convener, convenor, warden, caseworker,
     landlord, landlady, tenant, picker, hawker, vendor, seller, cobbler, tailor, driver, rider, porter, cook, chef,
     waiter, waitress, cleaner, maid, nanny, caregiver, caretaker, headteacher, headmaster, headmistress,
     instructor, tutor, apprentice, intern, graduate, undergraduate, pupil, schoolgirl, schoolboy, alumnus, alumna,
     pensioner, retiree, widow, widower, orphan, uncle, aunt, cousin, nephew, niece, grandmother, grandfather,
     grandson, granddaughter, parent, spouse, fiancé, fiancée, neighbour, neighbor, villager, islander, elder,
     queenmother, emir, sultan, sheikh, cleric, preacher, monk, missionary, deportee, asylum-seeker, evacuee,
     castaway, stowaway, smuggler, trafficker, recruiter, broker, middleman, employer, employee, labourer, laborer,
     mason, carpenter, welder, electrician, plumber, mechanic, seafarer, sailor, skipper, mariner, boatman,
     lifeguard, coastguard, rescuer, responder, paramedic, midwife, surgeon, pharmacist, psychiatrist, therapist,
     counsellor, counselor, pediatrician, paediatrician, vet, dentist, statistician, mathematician, physicist,
     chemist, biologist, linguist, philosopher, theologian, geographer, archivist, registrar, bursar, proctor,
     examiner, inspector-general, auditor, auditor-general, accountant, banker, broker-dealer, insurer, cashier,
     clerk, secretary-treasurer, receptionist, typist, technician, programmer, coder, blogger, influencer, feminist,
     unionist, steward, chairlady, chairperson-elect, co-director, co-ordinator, facilitator, panellist, panelist,
     presenter, discussant, respondent, keynoter, attendee, delegate-general, legate, nuncio, consul,
     consul-general, vice-consul, high commissioner, commissioner-general, controller, controller-general,
     comptroller-general, permanent secretary, parliamentarian, magistrate, registrar-general, justice, notary,
     paralegal, bailiff, detective, constable, sergeant, corporal, brigadier, marshal, admiral, commodore,
     lieutenant-general, gendarme, spokespeople, pioneer, winner, laureate, recipient, grantee, beneficiary,
     passenger, commuter, traveller, traveler, tourist, pilgrim, visitor, guest-lecturer, shopper, consumer,
     fishmonger, fisherwoman, herder, herdsman, pastoralist, grower, planter, rancher, miner, gardener, baker,
     butcher, barber, hairdresser, weaver, potter, musician, singer, rapper, dancer, actor, actress,
     director-producer, playwright, photographer, painter, sculptor, storyteller, griot, strongman, kingmaker,
     hardliner, backbencher, minister-designate, surrogate, spokesman-elect, *woman, *sman, *keeper, *holder,
     *maker, *worker, *monger, cs, ps, mp, mps, mca, mep, mother-of-one, mother-of-two, mother-of-three, mother-of-four,
     mother-of-five, mother-of-six, father-of-one, father-of-two, father-of-three, father-of-four, father-of-five, father-of-six, kayayo,
     broadcaster, matron, convenor, queen-mother
  `),
  epithets: phrases(`
     researcher, expert, specialist, official, activist, sociologist, lawyer, diplomat, economist, demographer,
     geographer, historian, lecturer, academic, scholar, professor, speaker, panellist, panelist, analyst,
     consultant, journalist, author, doctor, psychologist, campaigner, don, barrister, politician, lawmaker,
     legislator, cleric, envoy, scientist, caseworker, teacher
  `),
  demonyms: [],
  givenNames: [],
  insertions: phrases(`
     however, meanwhile, though, too, also, visibly, himself, herself, then, later, earlier, apparently, again,
     instead, who, which, whose, whom, both, either, just, not, speaking, now, often, always, never, perhaps, long
  `),
  notDescriptions: phrases(`
     day, days, week, month, year, years, night, evening, morning, afternoon, time, moment, hour, minute, weekend,
     spring, summer, autumn, winter, decade, voice, face, eyes, hand, fist, smile, tone, microphone, head, heart,
     same, next, previous, following, other, rest, opposite, contrary, latter, end, start, first, last, room, result
  `),
  functionAdjectives: [],
  articles: ['the', 'a', 'an', 'its', 'his', 'her', 'their'],
  determiners: phrases(`
     this, these, those, some, many, most, few, several, all, both, each, every, no, other, another, our, my,
     your, two, three, four, five, six, seven, eight, nine, ten, dozens, hundreds, thousands, more, neither
  `),
  indefinites: ['a', 'an'],
  genitives: ['of'],
  roleEnds: phrases(`
     who, has, had, have, is, was, were, are, that, when, while, after, before, during, as, whose, which, will,
     would, opened, chaired, this, last, but, if, because, does, did, could, should, might, may, can, been, monday,
     tuesday, wednesday, thursday, friday, saturday, sunday, represented
  `),
  particles: phrases(`
     de, del, el, al, ben, bin, ibn, ould, von, van, der, den, di, da, abu, la, le, st, bint, dos, wa, ag, ait, bou, ole, arap,
     mint, weld, das, ter, du, te
  `),
}
