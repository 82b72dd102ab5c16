/** One language's words for days, for an editor to read and extend; written as in `Lexicon`. */
export interface WhenLexicon {
  /** January to December, each with all its names and abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Monday to Sunday. */
  readonly weekdays: readonly (readonly string[])[]
  /** Words for days counted from the day of publication. */
  readonly relativeDays: Readonly<Record<string, number>>
  /** Days of a month written out in words, as numbers: "first", « primero ». */
  readonly dayWords: Readonly<Record<string, number>>
  readonly weekends: readonly string[]
  /** What makes a weekday the coming one. */
  readonly coming: readonly string[]
  /** What makes it the last one before publication. */
  readonly past: readonly string[]
  /** "of next week", "of last week", behind a weekday. */
  readonly nextWeek: readonly string[]
  readonly lastWeek: readonly string[]
  /** What makes it every one: "every Friday". */
  readonly every: readonly string[]
  /** What joins first and last day: "au", "et", "to". */
  readonly ranges: readonly string[]
  /** What may stand before the second day of a range: "le", "the". */
  readonly articles: readonly string[]
  /** What joins day and month, or month and year. */
  readonly genitives: readonly string[]
  /** What tells that something is to come: "will", "is scheduled". */
  readonly future: readonly string[]
  /** Forms of the future that no list holds, as a regular expression on the text as it stands. */
  readonly futureForm: string
  /** Present forms with which meetings are announced: « se tient », "opens". */
  readonly present: readonly string[]
  /** What a day right behind belongs to that is not the meeting: « créé le », "the law of", "since". */
  readonly otherDays: readonly string[]
  /** "Since": a weekday behind it is the one on which something still going on began. */
  readonly since: readonly string[]
  /** How many days a meeting takes. */
  readonly durations: Readonly<Record<string, number>>
  readonly opening: readonly string[]
  readonly closing: readonly string[]
  /** Labels before the day of a meeting: "When:". */
  readonly labels: readonly string[]
  /** What says by itself that a day is a deadline. */
  readonly deadlines: readonly string[]
  /** "Until", "before": a deadline where something is to be sent in or signed up for. */
  readonly until: readonly string[]
  readonly sending: readonly string[]
  /** What makes it the day of an answer instead: "notification", "decision". */
  readonly answers: readonly string[]
  /** What begins the title of a call. */
  readonly calls: readonly string[]
}
