// Every noun of the product, in the order in which it flows:
//
//   feed ─▸ entry ─▸ article ─▸ story ─▸ match ─▸ brief ─▸ edition ─▸ mail ─▸ delivery ─▸ feedback
//
// Instants are epoch milliseconds and end in `Ms`; days are `YYYY-MM-DD`; offsets count UTF-16 code units, end exclusive.

/** The languages in which the product speaks and understands. */
export const LANGUAGES = ['fr', 'ar', 'en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string

/** A piece of an article: `start` and `end` are UTF-16 offsets into its title or its text, end exclusive. */
export interface Span {
  readonly in: 'title' | 'text'
  readonly start: number
  readonly end: number
}

// ── feed ─────────────────────────────────────────────────────────────────────

/** What sort of body speaks through a feed. */
export const OUTLET_KINDS = ['news', 'institution', 'observatory', 'research'] as const
export type OutletKind = (typeof OUTLET_KINDS)[number]

/** A feed proper, or a page whose list of announcements is read as if it were one. */
export const FEED_SOURCES = ['feed', 'watched-page'] as const
export type FeedSource = (typeof FEED_SOURCES)[number]

export const TEXT_SOURCES = ['entry', 'linked-page'] as const
export type TextFrom = (typeof TEXT_SOURCES)[number]

/** What a server gave with its last full answer, to be sent back byte for byte. Source: RFC 9110 §8.8. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** How a feed has been doing; `lastFailure` tells editors in plain sentences what is wrong, and what they can do. */
export interface FeedHealth {
  readonly lastPolledAtMs: number | null
  /** When entries were last read from it. */
  readonly lastReadAtMs: number | null
  readonly failuresInARow: number
  readonly lastFailure: string | null
  /** Since when it has been failing without a break; null while it is well. */
  readonly failingSinceMs: number | null
  /** When a poll last brought something new; its first poll counts as the first. */
  readonly lastNewsAtMs: number | null
  /** How long lies between two such polls as a rule, the latest counting most; null until there were two. */
  readonly usualGapMs: number | null
  /** A permanent redirect seen in `polls` polls in a row: adopted after three. */
  readonly movingTo: { readonly address: string; readonly polls: number } | null
  /** The longest it may be left alone, lest more comes than its document holds; by the document read last. Absent before. */
  readonly longestIntervalMs?: number
  /** When a poll last found nothing but new entries in a feed that was read before: some may have come and gone unseen. */
  readonly overranAtMs?: number
  /** Since when every poll left some entries for the next; absent where the last did not. */
  readonly leavesSinceMs?: number
}

/** A source that is followed. `aside` waits for an editor, `gone` answered 410, `stopped` was stopped by an editor. */
export interface Feed {
  /** Stable: made of the address under which it was first followed. */
  readonly id: string
  /** Where it is asked now: http(s). */
  readonly address: string
  readonly source: FeedSource
  /** Of a watched page: the CSS selector of its announcements, where an editor chose them; null where they are found by themselves. */
  readonly selector: string | null
  /** Where an article's text comes from: the entry itself, or the page that it links to. */
  readonly textFrom: TextFrom
  readonly outlet: string
  readonly kind: OutletKind
  /** As declared by who added it: ISO 639-1, or null where unknown. */
  readonly lang: string | null
  readonly country: string
  readonly state: 'active' | 'aside' | 'gone' | 'stopped'
  readonly validators: Validators
  readonly health: FeedHealth
  /** Not asked before this instant. */
  readonly nextPollAtMs: number
  /** How long it is left alone between two polls where its server does not say: shorter after news, longer after none. */
  readonly intervalMs: number
  /** When it was first read: what it held then is its baseline, and only what is dated as recent of it is news. */
  readonly baselineAtMs: number | null
}

// ── entry ────────────────────────────────────────────────────────────────────

/** What the parser found in a feed, as the outlet wrote it. `html` is untrusted markup and ends at the article. */
export interface Entry {
  /** guid or atom:id as the outlet wrote it. */
  readonly id: string | null
  /** Absolute http(s) address. */
  readonly url: string | null
  /** Plain text. */
  readonly title: string
  readonly html: string
  /** ISO 8601 instant in UTC; null where the feed says none. Never guessed. */
  readonly published: string | null
  readonly lang: string | null
}

// ── article ──────────────────────────────────────────────────────────────────

/** The shape of a line in the JSON Lines files that the command line reads and writes. */
export interface ArticleLine {
  readonly id: string
  /** ISO 639-1, or `und` where it could not be told. */
  readonly lang: string
  /** A day (`YYYY-MM-DD`) or an instant (ISO 8601); null where the source says none. */
  readonly published: string | null
  readonly title: string
  /** Plain text, paragraphs parted by an empty line; at most 100 KB. */
  readonly text: string
  readonly url: string | null
  readonly outlet: string | null
}

/** An entry made clean: plain text without page chrome. Nothing after this line holds an outlet's markup. */
export interface Article extends ArticleLine {
  readonly outlet: string
  readonly feedId: string
  readonly firstSeenAtMs: number
  /** False for old news: more than 14 days old when first seen, or undated in a feed's first poll. Kept, not composed. */
  readonly isNews: boolean
}

// ── story ────────────────────────────────────────────────────────────────────

/** One article of a story, as much of it as a reader is shown. */
export interface StoryMember {
  readonly articleId: string
  readonly outlet: string
  readonly title: string
  readonly url: string | null
  readonly published: string | null
  /** UTF-16 units of its text: how whole it is beside the others. */
  readonly textLength?: number
}

/** Articles that are copies of one text. */
export interface Story {
  readonly id: string
  /** Shared by the stories that tell of one happening. */
  readonly eventId: string
  readonly lang: string
  /** In order of arrival; the first gave the story its id. */
  readonly members: readonly StoryMember[]
  /** The member whose headline is shown and whose text the brief is made of: the first published of those that are nearly whole. */
  readonly leadArticleId: string
  /** When the grouping writer made it: what the editions' windows go by. */
  readonly firstSeenAtMs: number
  readonly isNews: boolean
}

// ── topic and match ──────────────────────────────────────────────────────────

/**
 * An editor's filter. An article is in the topic when phrases of `any` stand in its title, or often enough in its text,
 * and not in one sentence with a phrase of `none`. A phrase is found in whatever case and spelling; `*` ends a stem.
 */
export interface Topic {
  readonly id: string
  readonly names: Readonly<Record<Language, string>>
  readonly any: Readonly<Record<Language, readonly string[]>>
  readonly none: Readonly<Record<Language, readonly string[]>>
}

/** One phrase of a topic, found in an article. */
export interface PhraseHit {
  readonly phrase: string
  readonly span: Span
}

/** Why a story is in a topic. */
export interface Match {
  readonly topicId: string
  readonly hits: readonly PhraseHit[]
}

// ── brief ────────────────────────────────────────────────────────────────────

export const BRIEF_KINDS = ['roundtable', 'observatory'] as const
export type BriefKind = (typeof BRIEF_KINDS)[number]

/**
 * Someone reported to say something, or to open, chair or moderate a meeting (then perhaps without statements);
 * `name` is null for those known by function only.
 */
export interface Speaker {
  readonly name: string | null
  readonly role: string | null
  readonly statements: readonly string[]
}

export const UPCOMING_KINDS = ['deadline', 'event'] as const
/** `deadline`: until when to apply, send in or sign up. `event`: when what is announced takes place. */
export type UpcomingKind = (typeof UPCOMING_KINDS)[number]

/** A day that was still to come when the article was published, which a call or an announcement names. */
export interface UpcomingDate {
  readonly kind: UpcomingKind
  /** Resolved in Africa/Casablanca. */
  readonly date: IsoDay
  /** Last day, where it is a range. */
  readonly endDate: IsoDay | null
  /** What the source says of it: the sentence, or the clause that names the day. */
  readonly text: string
}

/** Where the strings of a brief stand in the article, field by field, in the same order. */
export interface BriefSpans {
  readonly theme: Span | null
  readonly organizers: readonly Span[]
  readonly place: Span | null
  /** The words that the day was resolved from. */
  readonly date: Span | null
  readonly speakers: readonly {
    readonly name: Span | null
    readonly role: Span | null
    readonly statements: readonly Span[]
  }[]
  readonly collective: readonly Span[]
  readonly upcoming: readonly Span[]
  readonly summary: readonly Span[]
}

/** What the digest says of a story. Every string stands verbatim in the article, at the offsets in `spans`. */
export interface Brief {
  /** The article's. */
  readonly id: string
  readonly lang: string
  readonly kinds: readonly BriefKind[]
  readonly organizers: readonly string[]
  readonly theme: string | null
  readonly place: string | null
  /** First day of the happening, resolved in Africa/Casablanca. */
  readonly date: IsoDay | null
  /** Last day, where it is a range. */
  readonly endDate: IsoDay | null
  readonly speakers: readonly Speaker[]
  /** What those who met said together, with its subject: « les participants ont appelé à … ». */
  readonly collective: readonly string[]
  readonly upcoming: readonly UpcomingDate[]
  readonly summary: readonly string[]
  readonly spans: BriefSpans
}

// ── edition ──────────────────────────────────────────────────────────────────

/** First-seen times of the stories an edition is made of: from (exclusive) to (inclusive). */
export interface EditionWindow {
  readonly fromMs: number
  readonly toMs: number
}

export const EDITION_STATES = ['draft', 'approved', 'held', 'sending', 'sent'] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** How an edition's recipients were frozen: candidates = deliveries + excluded. */
export interface Recipients {
  readonly candidates: number
  readonly deliveries: number
  /** No matching story, paused since, or not allow-listed. */
  readonly excluded: number
}

/** One week's issue, one for all readers. */
export interface Edition {
  /** The ISO week in which its window ends, `2026-w48`. */
  readonly id: string
  readonly window: EditionWindow
  readonly state: EditionState
  readonly composedAtMs: number
  /** A draft nobody held goes out at this instant. */
  readonly releaseAtMs: number
  readonly storyCount: number
  /** The topics as they were named when it was composed. */
  readonly topics: readonly Pick<Topic, 'id' | 'names'>[]
  /** Stories of the window that match no topic: visible, not silently lost. */
  readonly unmatchedCount: number
  readonly recipients: Recipients | null
  readonly sentAtMs: number | null
}

/** The story of an earlier edition that announced what a later one tells of. */
export interface FollowUp {
  readonly editionId: string
  readonly storyId: string
  /** The announcement's headline, in its source's words. */
  readonly title: string
  /** The last day of that edition. */
  readonly day: IsoDay
}

/** A story as frozen in an edition. */
export interface EditionStory {
  /** 0-based place in the edition. */
  readonly position: number
  readonly storyId: string
  readonly eventId: string
  readonly lang: string
  /** The headline, of the lead article. */
  readonly title: string
  readonly url: string | null
  readonly outlet: string
  readonly published: string | null
  /** The other outlets that ran it. */
  readonly alsoIn: readonly StoryMember[]
  /** At least one. */
  readonly matches: readonly Match[]
  readonly brief: Brief
  /** Null where no earlier edition announced it. */
  readonly followsUp: FollowUp | null
}

// ── mail ─────────────────────────────────────────────────────────────────────

/** What one person gets, before MIME. `headers` hold what is particular to it, List-Unsubscribe among them. */
export interface Mail {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly lang: Language
  readonly headers: Readonly<Record<string, string>>
}

export type MailKind = 'edition' | 'confirm' | 'test'

// ── delivery ─────────────────────────────────────────────────────────────────

export const DELIVERY_STATES = ['pending', 'claimed', 'sent', 'failed', 'unknown', 'suppressed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/**
 * The ledger line of one mail to one subscriber.
 * `mailId` is an edition's id, `confirm-…` or `test-…`; `id` goes to SES as a tag: letters, digits, `-` and `_`, at most 256.
 */
export interface Delivery {
  readonly id: string
  readonly mailId: string
  readonly subscriberId: string
  readonly kind: MailKind
  /** Whose stories it holds; null for a confirmation. */
  readonly editionId: string | null
  readonly state: DeliveryState
  /** How often it was claimed. */
  readonly attempt: number
  /** The claim's own random word: who holds it may send. */
  readonly token: string | null
  readonly leaseUntilMs: number | null
  readonly sesMessageId: string | null
  /** Why it failed, is unknown or was suppressed. */
  readonly reason: string | null
  readonly createdAtMs: number
  readonly changedAtMs: number
}

// ── feedback ─────────────────────────────────────────────────────────────────

/** What SES reports of a message later. `transient` bounces may heal, others do not. */
export type Feedback =
  | {
      readonly kind: 'send' | 'delivery' | 'reject'
      readonly deliveryId: string
      readonly sesMessageId: string
      readonly atMs: number
    }
  | {
      readonly kind: 'bounce'
      readonly deliveryId: string
      readonly sesMessageId: string
      readonly atMs: number
      readonly permanent: boolean
    }
  | { readonly kind: 'complaint'; readonly deliveryId: string; readonly sesMessageId: string; readonly atMs: number }

// ── subscriber ───────────────────────────────────────────────────────────────

export const SUBSCRIBER_STATES = ['pending', 'active', 'paused', 'unsubscribed', 'suppressed'] as const
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number]

/** When and how somebody asked for the digest, and confirmed. */
export interface ConsentRecord {
  readonly askedAtMs: number
  readonly confirmedAtMs: number | null
  /** The version of the privacy notice that was shown. */
  readonly noticeVersion: string
  /** Keyed hash of the network the request came from; never the address itself. */
  readonly network: string | null
}

/** A reader. */
export interface Subscriber {
  /** Random; says nothing of the address. */
  readonly id: string
  readonly address: string
  readonly lang: Language
  /** Ids of the topics wanted; empty means all. */
  readonly topics: readonly string[]
  readonly state: SubscriberState
  readonly consent: ConsentRecord
}
