import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the kinds of news in English. */
export const kinds: Lexicon['kinds'] = {
  events: phrases(`
     roundtable, roundtables, round table, round-table, panel, panels, panel discussion, seminar, seminars,
     webinar, webinars, conference, conferences, symposium, colloquium, workshop, workshops, forum,
     study day, study days, training, training course, training session, congress, summit, policy dialogue,
     regional dialogue, consultative meeting, expert meeting, consultation, town hall, side event,
     high-level dialogue, masterclass, launch event, coordination platform, lecture series, talks, dialogue,
     training programme, training program, training workshop, capacity-building, teach-in, hackathon,
     brown bag, fireside chat, expert panel, plenary, hearing, stakeholder meeting, validation meeting,
     validation workshop, technical meeting, working session, short course, summer school, winter school,
     lecture, lectures, course, round-tables, panel debate, public debate, policy forum,
     stakeholder consultation, consultations, breakfast briefing, briefing session, learning event,
     awareness session, bilateral talks, round of talks, joint commission, joint committee, technical talks,
     inter-ministerial meeting, ministerial meeting, ministerial forum, stakeholders' dialogue,
     stakeholders’ forum, stakeholders' forum, community dialogue, townhall, public lecture, book launch,
     film screening, teach-ins, boot camp, bootcamp, outreach session, sensitisation workshop,
     sensitization workshop, sensitisation forum, colloquia, week of talks,
     day of talks, panel session, breakout session, press forum, joint technical committee, joint technical commission,
     joint working group, joint task force meeting, thematic meeting, high-level meeting, senior officials' meeting, regional meeting,
     summer academy, winter academy, spring school, autumn school, doctoral school, field school, public hearing, book presentation,
     book debate, book evening, book talk, reading and debate, trained on, trained for, trained to
  `),
  gatherings: phrases(`
     meeting, meetings, gathering, dialogue, discussion, debate, event, session, talks, platform, ceremony
  `),
  notEvents: phrases(`
     press conference, news conference, training camp, intergovernmental conference, conference call,
     peace talks, conference of the parties, bishops’ conference, conference room, conference centre,
     conference center, parliamentary debate, plenary of parliament, parliamentary hearing, court hearing,
     hearing before the judge, bail hearing, training ground, of course, in course, course of,
     training flight, plenary session of parliament, cabinet meeting, parliamentary session,
     council of ministers, court session, sitting of the house, trial session,
     us congress, u.s. congress, congress pass*, congress vot*, congress reject*, congress approv*, in congress,
     members of congress, member of congress, congressmen, court hearings, court’s hearing, appeal hearing*,
     asylum hearing*, immigration hearing*, deportation hearing*, removal hearing*, detention hearing*,
     custody hearing*, remand hearing*, preliminary hearing*, pre-trial hearing*, pretrial hearing*,
     extradition hearing*, tribunal hearing*, sentencing hearing*, senate hearing*, congressional hearing*,
     after hearing, hearing that, hearing from, hearing about, upon hearing, on hearing, hard of hearing,
     trained for combat, trained to kill, trained to fight, plenary vote, coalition talks, ceasefire talks, truce talks, trade talks, budget talks, pay talks,
     accession talks, in talks, swimming training, swim training, training exercise*, training vessel,
     training ship, military training, basic training, football training, fitness training, golf course,
     race course, due course, main course, over the course, during the course, change of course,
     changed course, off course, on course, solar panel*, appeals panel, three-judge panel, panel of judges,
     panel of jurors, control panel, repair workshop*, sewing workshop*, clandestine workshop*,
     illegal workshop*, garment workshop*, conference league
  `),
  holding: phrases(`
     agreed, pledg*, launch*, wraps, on the sidelines, in the margins, held, hold, holds, will hold,
     organise, organises, organised, organising, organiser*, organize, organizes, organized, organizing,
     organizer*, host*, convene*, participants, participant*, speakers, speaker, panellists, panelists,
     opening, opened, closed, closing, gather*, attend*, took place, takes place, will take place, met,
     meeting, took part, delegates, moderat*, discuss*, themed, under the theme, with the theme, entitled,
     agenda, starts, start, two-day, three-day, one-day, day, came to, wraps up, concluded, ends, complet*,
     run by, finish*, conven*, invit*, register, registration, will meet, heard, took stock, speak at,
     spoke at, running, concludes, conclud*, underway, participat*, will be held, being held, was held,
     were held, kicks off, kicked off, facilitat*, chaired, chairs, chairing, brought together,
     brings together, bringing together, met on, meet, meets, assembled, took the floor, from the floor,
     on stage, on the panel, hosted, hosting, staged, stages, billed, dubbed, titled, theme, put together,
     runs from, ran from, will run, opens, closes, ended, wrapped up, came together, sat, sits, sitting,
     drew, drawing, facilitator*, moderator*, chair, keynote*, attendee*, audience, proceedings, deliberat*,
     debate*, debated, sign up, seats, venue, free of charge, admission, live stream*, streamed,
     call for papers, abstracts, presented, presenting, get together, got together, you are invited, join us,
     on the occasion of, focus*, explor*, examin*, looked at, dealt with, devoted to, dedicated to, welcomed, trained, taught, drew on,
     joined us, sat down, tackled, weighed, reviewed, validated, compared notes, swapped, shared experience*
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
     integration of newcomers, newcomers, people on the move, undocumented, deportation*, deported,
     deportee*, residence permit*, evacuee*, xenophobia, expatriate*, visa, seasonal work, seasonal workers,
     seasonal women workers, seasonal labour, seasonal labor, work abroad, workers abroad, working abroad,
     move abroad, moved abroad, nationals abroad, people smugg*, smuggler*, human trafficking, small boats,
     small boat*, channel crossing*, crossings, border*, border crossing*, people who move, movers,
     population movement*, displaced persons, internally displaced, idps, resettle*, repatriat*,
     readmission, guest workers, domestic workers abroad, brain drain, brain gain, free movement,
     freedom of movement, naturalisation, naturalization, dual citizenship, citizenship, host communities,
     host community, camp, camps, migrant workers, visas, visa regime, work permit*, recruitment agenc*,
     refuge, sanctuary seekers, people seeking asylum, asylum-seeker*, irregular crossing*, sea rescue*,
     shipwreck*, migrate, migrates, migrated, migrating, emigrate*, immigrate*, exodus, foreigner*,
     foreign-born, racism, xenophobic, regularis*, regulariz*, trafficker*, trafficked, seafarers abroad,
     mobilities, harga, harraga*, people in transit, migrants in transit, residence card*, farmhands, farm workers, domestic workers, japa, returnee, dinghy, dinghies, stowaway*, denaturalis*,
     evacuat*,
     expelled, expulsion*, expel*, pushback*, push-back*, turned back, refoulement, undocumented people, travel papers, smuggled, left behind by,
     overseas nurses, care workers abroad, rescued at sea, boat people, sans-papiers, border guards, border polic*, border officer*,
     jobs abroad, job abroad, overseas job*, overseas work*, gulf labour, gulf labor
  `),
  mobility: phrases(`
     mobility, mobilities, population movements, crossings, exile, diaspora, free movement, people on the move, returns
  `),
  otherMigrants: phrases(`
     bird*, ornitholog*, cloud, server*, software, database migration, astronom*, telescope*, wildlife,
     species, whale*, butterfl*, stars, stork*, workload*, swallow*, wader*, flock*, nest*, wetland*, ringed,
     ringing, feather*, warbler*, raptor*, fish, salmon, eel, eels, turtle*, antelope*, wildebeest*, elephant*,
     cloud migration, cloud computing, data centre, data center, court file*, court record*, digitis*, digitiz*, data migration, migration of data, migration of records, migration of files, migration of accounts, paperless, legacy system*, mainframe*, cybersecurity,
     hosting, source code, comet*, eclipse*, galaxy, galaxies, planet*
  `),
  otherSubjects: phrases(`
     football, soccer, prices, price, databases, database, cyber, it department*, licence fees, developers,
     price observatory, retail, kilogram*, harvest*, tea auction*, tea price*, tea estate*, tea export*, tea leaf, tea leaves, coffee auction*, coffee price*, coffee export*, coffee bean*, coffee farm*, auction*, league, striker, coach, match
  `),
}
