import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in English. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     under the theme, under the theme of, under a theme, on the theme, on the theme of, with the theme, themed,
     the theme, theme, themes, entitled, titled, under the title, under the title of, under the slogan, under the
     motto, under the banner, under the banner of, whose theme is, whose theme was, whose title is, dubbed, called,
     billed as, on the topic, on the topic of, on the subject of, under the heading, under the heading of, with the
     title, bearing the title, with the motto, the title, named, the theme is, the theme was, the theme of which is,
     theme for this year, this year's theme, this year's theme is, has the theme, had the theme, has as its theme,
     under the tagline, tagged, with the slogan, under the name, under the name of, headlined, subtitled,
     carrying the title, christened, went by the name of, theme is, theme was, on the overarching theme,
     has as its subject, has as its subject this year, had as its subject, takes as its subject, took as its subject, has as its title, has as its title this year, on the question, on the question of, around the question, under the question, around the theme, around the theme of, centred on the theme, centred around the theme
  `),
  closers: phrases(`
     is the theme, was the theme, is the title, was the title, is the name of, will be the theme, as its theme,
     as the theme, as theme, as its title, was the theme chosen, is the theme chosen, were the theme, is the motto,
     is the slogan, was the motto, was the heading, is the heading
  `),
  occupies: phrases(`
     was the focus of, is the focus of, were the focus of, are the focus of, will be the focus of,
     was the subject of, were the subject of, is the subject of, are the subject of, will be the subject of,
     was at the centre of, were at the centre of, is at the centre of, are at the centre of, was at the heart of,
     were at the heart of, is at the heart of, are at the heart of, was at the center of, were at the center of,
     topped the agenda of, top the agenda of, tops the agenda of, head the agenda of, heads the agenda of,
     headed the agenda of, dominated the agenda of, dominate the agenda of, dominates the agenda of,
     was the theme of, were the theme of, took centre stage at, take centre stage at, was on the table at,
     were on the table at, on the table at, was discussed at, were discussed at, came under scrutiny at,
     was under discussion at, were under discussion at, dominated talks at, dominated
  `),
  calls: phrases(`
     call for papers, call for abstracts, call for contributions, call for proposals, call for submissions,
     call for applications, call for participation, cfp, report launch, study launch, launch of report, new report, new study,
    save the date
  `),
  works: phrases(`
     report, study, survey, bulletin, barometer, year brief, policy brief, review, guide, atlas, platform,
     portal, hand index, publication, map, dashboard, campaign, factsheet, paper, newsletter, dossier,
     toolkit, website, database, digest
  `),
  about: phrases(`
     on, about, to discuss, to collect views on, to gather views on, to review, to validate, dedicated to, devoted to, focused on, focusing on, addressing, discuss, to debate,
     to examine, to deliberate on, to reflect on, to explore, looking at, examining, exploring, to address,
     centred on, centered on, concerning, around, looked at, dealt with, dealing with, focused attention on,
    exploring, discussing, debating
  `),
}
