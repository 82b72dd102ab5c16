import type { Language } from '../../model.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { PositionLexicon } from './position-lexicon.ts'
import type { WhenLexicon } from './when-lexicon.ts'

/** The forms of verbs that tell who organises: with the organiser as subject, and with it as agent. */
export interface VerbForms {
  readonly active: readonly string[]
  /** Participles; in Arabic verbs with the pronoun of what is held: نظمها. */
  readonly passive: readonly string[]
}

/**
 * One language's words, for an editor to read and extend. Case, accents, typographic apostrophes and the variants of
 * Arabic letters do not matter; `*` at the end of a phrase stands for any ending.
 */
export interface Lexicon {
  readonly lang: Language
  /** What may be glued to the front of a word, as a regular expression: the Arabic و ف ب ل ك and ال. */
  readonly prefixes: string
  readonly kinds: {
    /** Meetings that are a roundtable in the wide sense: panels, seminars, workshops, trainings, talks. */
    readonly events: readonly string[]
    /** Looser words for a meeting, which need more beside them. */
    readonly gatherings: readonly string[]
    /** Phrases that hold an event noun and are none. */
    readonly notEvents: readonly string[]
    /** What says that a meeting is held or announced. */
    readonly holding: readonly string[]
    readonly observatories: readonly string[]
    /** Bodies that do an observatory's work under another name, and what they run. */
    readonly observatoryBodies: readonly string[]
    readonly migration: readonly string[]
    /** What a migration observatory may bear in its name instead: "mobility", "crossings". */
    readonly mobility: readonly string[]
    /** What else migrates, or has observatories: birds, computing loads, stars. */
    readonly otherMigrants: readonly string[]
    /** What news is about that names migrants by the way; an observatory of migration may speak of it: prices, football. */
    readonly otherSubjects: readonly string[]
  }
  readonly theme: {
    /** What stands before the announced title. */
    readonly introducers: readonly string[]
    /** What stands behind it: « … est le thème de », "… is the theme of". */
    readonly closers: readonly string[]
    /** What stands between a subject and the meeting about it: « … a fait l’objet d’une table ronde ». */
    readonly occupies: readonly string[]
    /** Headings after which a call's title stands: "call for papers". */
    readonly calls: readonly string[]
    /** What observatories bring out, with a title of its own: "report", "survey". */
    readonly works: readonly string[]
    /** What stands between the event noun and its subject. */
    readonly about: readonly string[]
  }
  readonly organizers: {
    /** What leads to who organises but for a participle: "at the invitation of", « à l’initiative de ». */
    readonly by: readonly string[]
    /** Verbs of holding a meeting. */
    readonly organises: VerbForms
    /** Verbs of giving it room, which who only lends the hall does too. */
    readonly hosts: VerbForms
    /** Verbs of bringing something out: a report, an observatory. */
    readonly issues: VerbForms
    /** Verbs of founding, for new observatories. */
    readonly founds: VerbForms
    /** Nouns for what two sides hold or sign between them: "talks", "memorandum". */
    readonly talks: readonly string[]
    /** "Between": what follows are the two sides. */
    readonly between: readonly string[]
    /** Pronouns with which a verb's subject stands right before it: "which", « qui ». */
    readonly relatives: readonly string[]
    /** Nouns for who organises: "organisers", « organisatrice ». */
    readonly nouns: readonly string[]
    /** What stands before a meeting somebody is told to be behind: « derrière », "behind". */
    readonly behind: readonly string[]
    /** What stands before a meeting by which somebody wants to reach something: "with this", « à travers ce ». */
    readonly means: readonly string[]
    /** Possessives before a meeting of the sentence's subject: "its", « sa ». */
    readonly possessives: readonly string[]
    /** "We at", « chez nous à »: the body that writes of itself follows. */
    readonly ours: readonly string[]
    /** What joins a participle and its agent: "by". */
    readonly agents: readonly string[]
    /** Auxiliaries and adverbs between a subject and its verb: "will jointly", « vient d’ ». */
    readonly fillers: readonly string[]
    /** What joins a further organiser. */
    readonly partners: readonly string[]
    /** What joins one only right beside the subject or the verb: "with". */
    readonly with: readonly string[]
    /** Nouns for a body with which its name begins, or ends in English; the name may go on in lower case. */
    readonly heads: readonly string[]
    /** Words that tell that a capitalised name is no person: nouns for bodies and what their names hold. */
    readonly bodies: readonly string[]
    /** Words that end the name of a body. */
    readonly ends: readonly string[]
    /** Whether the words inside a body's name may be lower case (French), so that only `ends` end it. */
    readonly lowerCaseNames: boolean
  }
  readonly place: PlaceLexicon
  readonly when: WhenLexicon
  readonly positions: PositionLexicon
  readonly collective: {
    /** Nouns for those who meet, plural: "participants". */
    readonly groups: readonly string[]
    /** Those in the singular: "the delegation". */
    readonly assemblies: readonly string[]
    /** What they put out together: "communiqué", "recommendations". */
    readonly documents: readonly string[]
    /** Verbs with which a group calls, warns, agrees; simple tenses. */
    readonly verbs: readonly string[]
    /** Those that a document or a meeting itself may have: "the seminar recommended". */
    readonly resolving: readonly string[]
    /** Auxiliaries, and the participles behind them. */
    readonly perfect: readonly string[]
    readonly past: readonly string[]
    /** What heads a sentence that lists recommendations. */
    readonly headings: readonly string[]
    /** "Most of", « la plupart »: after them, « des participants » is a subject. */
    readonly quantifiers: readonly string[]
    /** What begins another one's words: "while". */
    readonly contrasts: readonly string[]
  }
  readonly speech: {
    /** Verbs of saying that stand alone. */
    readonly says: readonly string[]
    readonly auxiliaries: readonly string[]
    /** Verbs of saying after an auxiliary. */
    readonly said: readonly string[]
    /** Participles with which a speaker goes on: "…, adding that". */
    readonly adding: readonly string[]
    /** What may stand between auxiliary and verb. */
    readonly adverbs: readonly string[]
    /** "Selon", "according to": the speaker follows. */
    readonly sources: readonly string[]
    /** Those that mean this at the head of a sentence only: "Pour M. Alami, …". */
    readonly openingSources: readonly string[]
    /** What puts the speaker in front: "Quant au ministre, il …". */
    readonly topics: readonly string[]
    /** Ways of taking part without words being reported: opening, chairing, moderating. */
    readonly takesPart: readonly string[]
    /** Verbs of chairing and moderating, which need no object: "moderated". */
    readonly chairs: readonly string[]
    /** Verbs that tell of taking part where a word for a meeting follows: "opened the session". */
    readonly opens: readonly string[]
    /** Words for what is opened so, beside event nouns: "session", "proceedings". */
    readonly sessions: readonly string[]
    /** What brings in who speaks next, before the name: "Then came", « ce fut le tour de ». */
    readonly floor: readonly string[]
    /** "In her view": what follows is the last speaker's. */
    readonly viewpoints: readonly string[]
    /** « pour qui », "for whom": what follows is said by the one named right before. */
    readonly relativeSources: readonly string[]
    /** Verbs before an infinitive of saying: « a tenu à », "quiso". */
    readonly lights: readonly string[]
    readonly infinitives: readonly string[]
    /** What begins reported speech: "que", "that", أن. */
    readonly that: readonly string[]
    readonly pronouns: readonly string[]
    /** Those of them that mean the one named right before. */
    readonly relatives: readonly string[]
    /** Words that no name begins with or holds, though a capital begins a sentence. */
    readonly notNames: readonly string[]
    /** Words that are capitalised in the names of ministries and posts: "Affairs", « Cooperación ». */
    readonly civics: readonly string[]
    /** Words of functions, bodies and places that are surnames, too: "Baker", « Cruz ». */
    readonly surnames: readonly string[]
    /** Nouns before a capitalised name that is no person's: "quartier", "barrio". */
    readonly notRoles: readonly string[]
    readonly honorifics: readonly string[]
    /** Nouns of function, with which a role begins; `*` at the start stands for any word with that ending. */
    readonly roles: readonly string[]
    /** Nouns of function, of no one office, with which somebody named before is taken up: « la chercheuse ». */
    readonly epithets: readonly string[]
    /** Given names, with which a name begins behind that of a body: « la directora de Casa África Ana Ruiz ». */
    readonly givenNames: readonly string[]
    /** Nouns for somebody by country or town, which are no function: "el angoleño". */
    readonly demonyms: readonly string[]
    /** Adverbs and the like that stand between commas after a name and tell nothing of its bearer. */
    readonly insertions: readonly string[]
    /** Nouns of times, looks and gestures that stand there too: "the next day", « la voix ». */
    readonly notDescriptions: readonly string[]
    /** Adjectives before such a noun: "ancien", "premier". */
    readonly functionAdjectives: readonly string[]
    readonly articles: readonly string[]
    /** Other words before a noun that say which or how many: "these", "some", « plusieurs ». */
    readonly determiners: readonly string[]
    /** Those of them that bring in someone new. */
    readonly indefinites: readonly string[]
    /** Words that tie a noun to the one before it, so that no role begins there: "de", "of". */
    readonly genitives: readonly string[]
    /** Words that end a role. */
    readonly roleEnds: readonly string[]
    /** Particles within a person's name. */
    readonly particles: readonly string[]
  }
}
