import type { Language } from '../../model.ts'

/**
 * Words for those who speak and are spoken to, folded: "we", « vous ». Where one stands, somebody is quoted, or the outlet
 * talks to its readers.
 */
export const OWN_VOICE: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set("je j' moi nous vous tu toi".split(' ')),
  ar: new Set('انا نحن انت انتم اننا اني'.split(' ')),
  en: new Set('i we you me us'.split(' ')),
  es: new Set('yo nosotros nosotras tu usted ustedes vosotros nos me'.split(' ')),
}
