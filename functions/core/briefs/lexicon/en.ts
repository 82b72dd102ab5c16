import type { Lexicon } from './lexicon.ts'
import { collective } from './en/collective.ts'
import { kinds } from './en/kinds.ts'
import { organizers } from './en/organizers.ts'
import { place } from './en/place.ts'
import { positions } from './en/positions.ts'
import { speech } from './en/speech.ts'
import { theme } from './en/theme.ts'
import { when } from './en/when.ts'

/** English. */
export const en: Lexicon = {
  lang: 'en',
  prefixes: '',
  kinds,
  theme,
  organizers,
  place,
  when,
  speech,
  positions,
  collective,
}
