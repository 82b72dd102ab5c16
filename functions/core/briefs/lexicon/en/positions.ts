import type { PositionLexicon } from '../position-lexicon.ts'
import { englishForms, englishGerund, englishPast } from '../inflect.ts'
import { phrases } from '../phrases.ts'
import { speech } from './speech.ts'

/** Regular verbs of wanting, intending, deciding, supporting and opposing. */
const STANDING = phrases(`
     want, wish, long, yearn, crave, desire, hope, aspire, aim, intend, plan, prepare, try, attempt, strive, struggle,
     endeavour, endeavor, work, push, press, pressure, lobby, campaign, vie, opt, decide, elect, resolve, commit,
     consent, acquiesce, resist, hesitate, avoid, prefer, like, love, hate, dislike, admire, respect, trust, distrust,
     mistrust, resent, envy, loathe, despise, detest, enjoy, relish, appreciate, value, prize, care, need, require,
     await, assume, presume, suppose, suspect, imagine, contemplate, mull, ponder, weigh, debate, discuss, deliberate,
     accept, embrace, renounce, rescind, vouch, side, vote, approve, authorise, authorize, veto, rule, allow, permit,
     bar, ban, oblige, obligate, nominate, focus, dwell, concentrate, prioritise, prioritize, showcase, paint, frame,
     trumpet, pitch, promote, invoke, quote, refer, address, tackle, answer, fret, agonise, agonize, mourn, seethe,
     bristle, balk, chafe, recoil, compliment, knock, bash, rip, pummel, excoriate, target, smear, insult, disparage,
     denigrate, demean, trash, discredit, debunk, fault, shame, gamble, forget, learn, notice, recognise, recognize,
     realise, realize, discover, sense, perceive, persuade, convince, prod, nudge, goad, dare, revere, cherish, crow,
     disown, shun, condone, tolerate, welcome, cede, concentrate, steer, confront, contest, resign, sue, summon,
     assess, study, explore, examine, investigate, review, audit, research, compile, tally, peg, track, project,
     promise, demand, reject, oppose, support, back, endorse, favour, favor, fear, worry, refuse, decline, threaten,
     vow, pledge, agree, expect, call, talk, ask, urge, blame, blast, slam, attack, criticise, criticize, mock,
     praise, question, doubt, argue, insist, warn, dismiss, condemn, denounce, credit, defend, deny
  `)
const PLURAL = phrases(`
     seek, choose, fight, strive, swear, bet, forbid, think, feel, see, know, understand, find, say, tell, take issue,
     make clear, stand by, speak of, speak about, speak out, point to, point out, hear, mean, remember, put forward
  `)

/** What tells where somebody stands in English. */
export const positions: PositionLexicon = {
  finite: [
    ...englishForms(STANDING),
    ...phrases(`
     want, wish, hope, plan, intend, oppose, support, favour, favor, fear, expect, prefer, like, love, hate, admire,
     trust, resent, need, require, crave, refuse, agree, disagree, reject, accept, argue, insist, believe, consider,
     describe, suspect, assume, worry, warn, urge, seek, seeks, sought, fight, fights, fought, chose, chooses, choose,
     bet, bets, forbade, forbids, forbid, overrode, thinks, thought, feel, feels, felt, found, heard, hear, hears,
     noted, strive, strives, strove, swore, set its sights on, set his sights on, set her sights on, try, aim, decide,
     recognise, recognize, acknowledge, suggest, indicate, reveal, cite, question, criticise, criticize, blame, deny,
     allow, permit, dismiss, condemn, denounce, defend, predict, project, estimate, assert, contend, maintain,
     complain, concede, discuss, debate, mull, weigh, praise, embrace, demand, propose, promise, pledge, vow,
     welcome, endorse, approve, resist, avoid, struggle, talk, vote, care
  `),
  ],
  participles: [
    ...STANDING.map(englishPast),
    ...phrases(
      'sought, fought, chosen, bet, forbidden, overridden, thought, felt, found, heard, striven, sworn, had it',
    ),
  ],
  auxiliaries: phrases(`
     has, have, had, have all, has all but, will have, would have, may have, might have, must have, could have,
     should have, hasn't, haven't, hadn't
  `),
  infinitives: [...STANDING, ...PLURAL, ...speech.infinitives],
  modals: phrases(`
     will, would, could, should, may, might, must, can, cannot, can't, couldn't, won't, wouldn't, shouldn't, did,
     does, do, didn't, doesn't, don't, has to, have to, had to, needs to, need to, used to, continues to, continued to,
     continue to, began to, begins to, started to, starts to, seemed to, seems to, seem to, appears to, appeared to,
     appear to, moved to, moves to, rushed to, managed to, failed to, fails to, came to, comes to, is to, are to,
     was to, were to, is going to, are going to, was going to, is likely to, are likely to, is set to, are set to,
     was quick to, were quick to, is quick to, are quick to, was forced to, is ready to, helped to, looked to, looks to,
     looking to
  `),
  gerunds: [
    ...STANDING.map(englishGerund),
    ...speech.adding,
    ...phrases(
      'seeking, fighting, choosing, betting, thinking, feeling, striving, speaking out, speaking, having none of',
    ),
  ],
  progressives: phrases(`
     is, are, was, were, been, be, isn't, aren't, wasn't, weren't, began, begins, started, starts, continued,
     continues, kept, keeps, keep, stopped, stops, stopped short of, stops short of, avoided, avoids, opted against,
     decided against, spent the day, considered, considers
  `),
  copulas: phrases(`
     is, are, was, were, been, be, isn't, aren't, wasn't, weren't, remain, remains, remained, seem, seems, seemed,
     appear, appears, appeared, feel, feels, felt, grew, grows, growing, became, becomes, become, sounded, sounds,
     looked, looks, got, gets, getting, came away, comes away
  `),
  attitudes: phrases(`
     convinced, confident, certain, sure, unsure, uncertain, persuaded, worried, concerned, alarmed, anxious, nervous,
     uneasy, afraid, fearful, scared, frightened, terrified, wary, cautious, sceptical, skeptical, doubtful, dubious,
     suspicious, critical, dismissive, contemptuous, disdainful, scornful, supportive, appreciative, respectful,
     mindful, hopeful, optimistic, pessimistic, upbeat, bullish, bearish, sanguine, gloomy, happy, unhappy, glad,
     pleased, displeased, delighted, thrilled, excited, enthusiastic, unenthusiastic, ecstatic, proud, ashamed,
     embarrassed, grateful, thankful, satisfied, dissatisfied, content, sad, saddened, heartbroken, dismayed,
     disappointed, disheartened, discouraged, encouraged, heartened, reassured, relieved, frustrated, angry, angered,
     furious, livid, enraged, incensed, outraged, irate, irritated, annoyed, exasperated, upset, disturbed, troubled,
     bothered, offended, insulted, appalled, horrified, disgusted, shocked, stunned, surprised, astonished, amazed,
     baffled, puzzled, perplexed, confused, bewildered, impressed, unimpressed, unmoved, unconvinced, unpersuaded,
     undecided, divided, split, united, unified, unanimous, torn, ambivalent, indifferent, neutral, open, closed,
     willing, unwilling, ready, eager, keen, reluctant, hesitant, loath, loth, inclined, disinclined, prepared,
     determined, resolved, committed, dedicated, devoted, adamant, insistent, emphatic, firm, resolute, steadfast,
     unwavering, outspoken, vocal, explicit, unequivocal, vague, clear, unclear, blunt, candid, upfront, frank, honest,
     silent, mum, coy, evasive, defiant, unrepentant, unapologetic, apologetic, conscious, aware, unaware, cognisant,
     cognizant, passionate, obsessed, fascinated, intrigued, interested, uninterested, fond, enamoured, enamored,
     tired, weary, sick, fed up, jealous, envious, impatient, desperate, comfortable, uncomfortable, okay, fine, wrong,
     right, against, opposed, averse, hostile, sympathetic, sensitive, receptive, resistant, resigned, in favour of,
     in favor of, in agreement, in support of, at odds, at odds over, poised, quick, all too happy, more comfortable,
     on record, of the opinion, of the view, of two minds, under the impression
  `),
  phrases: phrases(`
     would like, would rather, would prefer, has questions about, have questions about, had questions about, has doubts,
     have doubts, had doubts, has no doubt, have no doubt, had no doubt, had no doubts, has concerns, have concerns,
     had concerns, has reservations, have reservations, had reservations, had harsh words for, has harsh words for,
     has a message for, had a message for, threw her support behind, threw his support behind,
     threw their support behind, threw its support behind, lent his support to, lent her support to, voiced support,
     voiced concern, voiced concerns, voiced frustration, took offence, took offense, takes offence, takes offense,
     took exception, takes exception, took a swipe at, takes a swipe at, takes aim at, took aim at, taken aim at,
     taken a swipe at, took a stand, takes a stand, takes the view, took the view, take the view, took a tough line,
     took a hard line, takes a hard line, cast the blame on, casts the blame on, cast blame on, lit into, lights into,
     laid into, lays into, tore into, tears into, set about, sets about, set out to, sets out to, threw shade, made a
     call, made a plea, makes a plea, made a pitch, makes a pitch, made a promise, made no mention of, makes no mention
     of, made little mention of, makes little mention of, made an issue of, made light of, makes light of, made fun of,
     makes fun of, made a commitment, made a decision, made the decision, came out in favour of, came out in favor of,
     came out for, comes out for, came out strongly, went after, goes after, went as far as, goes as far as, went so
     far as, goes so far as, stopped short of, stops short of, distanced himself from, distanced herself from,
     distanced themselves from, distances himself from, distances herself from, aligned himself with,
     aligned herself with, sided with, cast himself as, cast herself as, casts himself as, casts herself as, portrayed
     himself as, portrayed herself as, presented himself as, presented herself as, presents himself as, presents
     herself as, compared himself to, compared herself to, describes himself as, describes herself as, sees himself as,
     sees herself as, gave his support, gave her support, gives credit, lays the blame, laid the blame, puts the blame,
     put the blame, pins the blame, pinned the blame, pins his hopes, pinned their hopes, pin their hopes, places heavy
     bet on, bets on, banks on, is banking on, are banking on, counts on, is counting on, are counting on, sent out a
     statement, put out a statement, puts out a statement, released a statement, releases a statement, issued a
     statement, issues a statement, issued an apology, issued a call, issued an appeal, issued a warning, issued a
     report, released a report, sent a letter, wrote a letter, sent an email, sent out an email, sent out an e-mail,
     posted a message, posted a tweet, posted a video, gave a speech, delivered a speech, delivered an address, gave
     an interview, delivers a speech, delivered a message, delivered a warning, unveiled a proposal, unveiled a plan,
     unveils a plan, offered a proposal, filed a complaint, filed a lawsuit, has the impression, have the impression,
     had the impression, has the feeling, have the feeling, had the feeling, wants nothing, sees no, holds the view,
     hold the view, hold the belief, holds the belief, clings to the hope, cling to the hope, harbours doubts, reserves
     the right, reserved the right, shed light on, sheds light on, makes the point, made the point, makes the argument,
     made the argument, makes no secret of, made no secret of, makes a case for, leads the call, led calls, led
     campaigns against, poked fun at, pokes fun at, pours cold water on, poured cold water on, turned down, turns down,
     struck a tone, struck a chord, struck a different tone, voiced opposition, voiced hope, gave voice to, gives voice
     to, held forth, holds forth, weighed in on, weighs in on, called out, calls out, points the finger at, pointed the
     finger at, turned a blind eye to, zeroed in on, zeroes in on, honed in on, kept the focus on, keeps the focus on,
     turned to twitter, took to facebook, took to social media, ticked off, reeled off, rattled off, walked back, backed
     away from, backs away from, backed off, doubled down on, doubles down on, waxed nostalgic, wax nostalgic
  `),
  adverbs: phrases(`
     not, never, no longer, still, now, even, all, both, just, again, once again, often, long, ever, always, already,
     also, soon, since, so, too, very, quite, rather, more, most, less, least, far, all too, somewhat, at least, then,
     later, increasingly, reportedly, apparently, especially, particularly, deeply, in fact, in effect, yet, only,
     instead, further, sometimes, rarely, seldom, almost, nearly, simply, merely, essentially, basically, first
  `),
  agents: phrases(`
     campaign, team, camp, staff, crew, crowd, majority, minority, public, electorate, side, family, couple, pair, duo,
     trio, panel, jury, newsroom, media, press, industry, market, community, wing, establishment, leadership, nation,
     country, village, town, city, house, household, faction, base, block, bloc, clan, tribe, generation, opposition,
     military, army, troops, force, forces, regime, monarchy, leader, author, co-author, critic, ally, aide, fan, foe,
     voter, supporter, reader, viewer, user, buyer, firm, business, bank, fund, outlet, paper, magazine, account,
     tycoon, mogul, star, native, neurosurgeon, scion, heir, newcomer, outsider, insider, figure, half, percent, third
  `),
  documents: phrases(`
     poll, polls, polling, survey, surveys, study, studies, report, reports, analysis, analyses, review, research,
     data, figures, statistics, numbers, record, records, document, documents, filing, filings, email, emails, e-mail,
     e-mails, memo, memos, letter, letters, transcript, transcripts, video, videos, audio, footage, recording,
     recordings, tape, tapes, indictment, complaint, lawsuit, affidavit, court papers, warrant, ruling, opinion,
     order, law, laws, bill, act, rules, rule, regulation, regulations, statute, constitution, treaty, agreement,
     resolution, article, articles, story, stories, editorial, editorials, column, op-ed, essay, book, memoir,
     biography, profile, interview, interviews, post, posts, tweet, tweets, message, statement, statements, release,
     communique, communiqué, announcement, census, index, estimate, estimates, forecast, forecasts, projection,
     projections, average, averages, tally, count, results, findings, evidence, investigation, audit, inquiry, probe,
     paper, white paper, dossier, cable, cables, log, logs, website, ad, ads, advertisement, headline, headlines,
     exit polls, balance sheet, tax returns, returns, schedule, list, questionnaire, testimony, speech, platform
  `),
}
