import type { Span } from '../model.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { organizersOf } from './bodies/organizers.ts'
import { placeOf } from './places/place.ts'
import type { Source } from './reading/source.ts'
import { themeOf } from './themes/theme.ts'
import { whenOf, type When } from './days/when.ts'

/** What is told of a happening: who holds it, on what, where and when. */
export interface Card {
  readonly theme: Span | null
  readonly organizers: readonly Span[]
  readonly place: Span | null
  readonly when: When | null
}

/** A card with nothing on it. */
export const NO_CARD: Card = { theme: null, organizers: [], place: null, when: null }

/** The card of an article to which a kind applies. */
export function cardOf(source: Source, lexicon: Lexicon): Card {
  return {
    theme: themeOf(source, lexicon),
    organizers: organizersOf(source, lexicon),
    place: placeOf(source, lexicon),
    when: whenOf(source, lexicon),
  }
}
