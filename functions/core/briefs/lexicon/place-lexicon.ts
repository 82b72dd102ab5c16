/** One language's words for places, for an editor to read and extend; written as in `Lexicon`. */
export interface PlaceLexicon {
  /** What stands before a town. */
  readonly before: readonly string[]
  /** What stands between that and the town's name: « la ville de », "the city of". */
  readonly municipalities: readonly string[]
  /** Words that begin the name of a venue. */
  readonly venues: readonly string[]
  /** What ends the name of a venue, beside marks. */
  readonly venueEnds: readonly string[]
  /** Regions and the like that are no town; countries are known to Intl. */
  readonly notTowns: readonly string[]
  /** Towns known by name, needed where no capital letter tells a name. */
  readonly towns: readonly string[]
  /** What tells that a town right behind is not where the meeting is: « né à », "based in", "the pact signed in". */
  readonly elsewhere: readonly string[]
  /** What tells where a body sits: its place only where nothing else is. */
  readonly seats: readonly string[]
  /** "Hosts": its subject, or in Arabic what follows it, is the place. */
  readonly hosts: readonly string[]
  /** Labels before the place of a meeting: "Venue:". */
  readonly labels: readonly string[]
  /** What tells of a meeting that has no place: "webinar". */
  readonly online: readonly string[]
}
