import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in English. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     under the theme, under the theme of, on the theme, on the theme of, with the theme, themed, the theme,
     theme, themes, entitled, titled, under the title, under the slogan, under the motto, under the banner,
     whose theme is, dubbed, called, on the topic, on the topic of, on the subject of, under the heading,
     with the title, bearing the title, with the motto, whose title is, the title, named
  `),
  closers: phrases(
    `is the theme of, was the theme of, is the title of, was the title of, is the theme for, was the theme for, as its theme, as the theme, as theme, is the theme, was the theme`,
  ),
  occupies: phrases(
    `was the focus of, is the focus of, were the focus of, are the focus of, was the subject of, were the subject of, is the subject of, was at the centre of, were at the centre of, topped the agenda of, head the agenda of, heads the agenda of, dominated, was the theme of, took centre stage at`,
  ),
  calls: phrases(
    `call for papers, call for abstracts, call for contributions, call for proposals, call for submissions`,
  ),
  works: phrases(
    `report, study, survey, bulletin, barometer, yearbook, brief, review, guide, atlas, platform, portal, handbook, index, publication, book, map, dashboard, campaign, factsheet, paper, newsletter`,
  ),
  about: phrases(`
     on, about, to discuss, dedicated to, devoted to, focused on, focusing on, addressing, discuss
  `),
}
