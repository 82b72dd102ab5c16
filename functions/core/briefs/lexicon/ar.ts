import type { Lexicon } from './lexicon.ts'
import { collective } from './ar/collective.ts'
import { kinds } from './ar/kinds.ts'
import { organizers } from './ar/organizers.ts'
import { place } from './ar/place.ts'
import { positions } from './ar/positions.ts'
import { speech } from './ar/speech.ts'
import { theme } from './ar/theme.ts'
import { when } from './ar/when.ts'

/** Arabic, with the month names of the Maghreb, the Mashreq and Egypt. */
export const ar: Lexicon = {
  lang: 'ar',
  prefixes: '(?:[وف]?(?:بال|كال|ال|لل|[بلك])?)',
  kinds,
  theme,
  organizers,
  place,
  when,
  speech,
  positions,
  collective,
}
