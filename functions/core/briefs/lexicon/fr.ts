import type { Lexicon } from './lexicon.ts'
import { collective } from './fr/collective.ts'
import { kinds } from './fr/kinds.ts'
import { organizers } from './fr/organizers.ts'
import { place } from './fr/place.ts'
import { positions } from './fr/positions.ts'
import { speech } from './fr/speech.ts'
import { theme } from './fr/theme.ts'
import { when } from './fr/when.ts'

/** French. */
export const fr: Lexicon = {
  lang: 'fr',
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
