import type { Lexicon } from '../../lexicon.ts'
import { englishForms, englishGerund, englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'

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

/** What tells who speaks in English. */
export const speech: Lexicon['speech'] = {
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
}
