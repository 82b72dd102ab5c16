/**
 * Words that tell where somebody stands without any words being told: "wants", "is convinced that", "decided against".
 * Read beside the verbs of saying, and only where all statements are asked for.
 */
export interface PositionLexicon {
  /** Verbs of wanting, intending, deciding, supporting and opposing: present and simple past. */
  readonly finite: readonly string[]
  /** The same after `auxiliaries`: past participles. */
  readonly participles: readonly string[]
  readonly auxiliaries: readonly string[]
  /** The same, and verbs of saying, after `modals`: infinitives. */
  readonly infinitives: readonly string[]
  /** "Will", "did not", « compte », « va »: what stands before an infinitive. */
  readonly modals: readonly string[]
  /** The same, and verbs of saying, after `progressives`: "is pushing", « está pensando ». */
  readonly gerunds: readonly string[]
  readonly progressives: readonly string[]
  /** "Is", "remains", « se montre »: what joins a subject and its attitude. */
  readonly copulas: readonly string[]
  /** Adjectives of attitude: "convinced", « inquiet ». */
  readonly attitudes: readonly string[]
  /** Verbs and nouns joined: "has questions about", "threw her support behind", « prend position pour ». */
  readonly phrases: readonly string[]
  /** Adverbs that may stand within such a verb: "not", "still", "now", « toujours ». */
  readonly adverbs: readonly string[]
  /** Nouns for groups that are neither bodies nor functions: "campaign", "voters", « équipe ». */
  readonly agents: readonly string[]
  /** Nouns for what tells: "poll", "report", « étude ». */
  readonly documents: readonly string[]
}
