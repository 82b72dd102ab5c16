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
  about: phrases(`
     on, about, to discuss, dedicated to, devoted to, focused on, focusing on, addressing, discuss
  `),
}
