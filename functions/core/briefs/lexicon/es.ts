import type { Lexicon } from './lexicon.ts'
import { collective } from './es/collective.ts'
import { kinds } from './es/kinds.ts'
import { organizers } from './es/organizers.ts'
import { place } from './es/place.ts'
import { positions } from './es/positions.ts'
import { speech } from './es/speech.ts'
import { theme } from './es/theme.ts'
import { when } from './es/when.ts'

/** Spanish. */
export const es: Lexicon = {
  lang: 'es',
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
