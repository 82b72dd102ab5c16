import type { ArticleLine, Story, StoryMember } from '../model.ts'
import { eventScore, SAME_EVENT } from './events.ts'
import { eventPrintsOf, peoplePrintsOf, sketchOf } from './fingerprint.ts'
import { leadOf } from './lead.ts'
import { copyScore, profileOf, type Profile } from './likeness.ts'

/** An article to be put into its story. */
export interface Groupable extends ArticleLine {
  readonly firstSeenAtMs: number | null
  readonly isNews: boolean
}

/** Who holds a fingerprint. */
export interface Holder {
  readonly articleId: string
  readonly storyId: string
  readonly atMs: number
}

/** What the newsroom holds that a batch may belong to. */
export interface Known {
  /** Holders of the batch's fingerprints, of copies and of events. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>
  /** The articles that `candidatesOf` named. */
  readonly articles: ReadonlyMap<string, Groupable>
  readonly stories: ReadonlyMap<string, Story>
}

/** The outcome of a batch: what is to be saved. */
export interface Grouping {
  /** New stories, and those that got a member. */
  readonly stories: readonly Story[]
  /** Holders by fingerprint, whole lists, newest first. */
  readonly prints: ReadonlyMap<string, readonly Holder[]>
  readonly eventPrints: ReadonlyMap<string, readonly Holder[]>
  /** Story id by article id. */
  readonly grouped: ReadonlyMap<string, string>
  /** How many articles joined a story that was there before them. */
  readonly joined: number
}

/** A fingerprint that many hold says little: this many holders are kept, the newest. */
export const MAX_HOLDERS = 8
/** So many members are listed, the first: a text that a feed repeats without end must still fit into an item of the table. */
export const MAX_MEMBERS = 50
/** An article is compared with this many others at most. */
const MAX_CANDIDATES = 12
/** And with this many that name the same people, if they are in another language. */
const MAX_FOREIGN = 6

/** The story that an article gives its name to, when it is the first of it. */
export const storyIdOf = (article: { readonly id: string }): string => `s${article.id}`

/** The fingerprints that a batch has to look up. */
export function printsOf(articles: readonly Groupable[]): Prints {
  return {
    copies: [...new Set(articles.flatMap(sketchOf))],
    events: [...new Set(articles.flatMap(eventPrintsOf))],
    people: [...new Set(articles.flatMap(peoplePrintsOf))],
  }
}

interface Prints {
  readonly copies: readonly string[]
  readonly events: readonly string[]
  /** Of events too, for articles in another language. */
  readonly people: readonly string[]
}

/** The holders of a batch's fingerprints that are worth a closer look: those that share most, for each article. */
export function candidatesOf(
  articles: readonly Groupable[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly Holder[] {
  const holdersOf = (print: string) => holders.get(print) ?? []
  const found = articles.flatMap((article) => {
    const prints = printsOf([article])
    return [...nearest(prints, holdersOf), ...namesakes(prints, holdersOf)]
  })
  return [...new Map(found.map((holder) => [holder.articleId, holder])).values()]
}

/** For one article: the holders that share most of its fingerprints; one of a copy counts as much as three of an event. */
function nearest({ copies, events }: Prints, holdersOf: HoldersOf): readonly Holder[] {
  return mostShared(
    [...copies.map((print) => ({ print, weight: 3 })), ...events.map((print) => ({ print, weight: 1 }))],
    holdersOf,
    MAX_CANDIDATES,
  )
}

/** For one article: the holders that name most of its people. */
function namesakes({ people }: Prints, holdersOf: HoldersOf): readonly Holder[] {
  return mostShared(
    people.map((print) => ({ print, weight: 1 })),
    holdersOf,
    MAX_FOREIGN,
  )
}

type HoldersOf = (print: string) => readonly Holder[]

function mostShared(
  prints: readonly { readonly print: string; readonly weight: number }[],
  holdersOf: HoldersOf,
  atMost: number,
): readonly Holder[] {
  const found = new Map<string, { readonly holder: Holder; readonly weight: number }>()
  for (const { print, weight } of prints) {
    for (const holder of holdersOf(print)) {
      const before = found.get(holder.articleId)?.weight ?? 0
      found.set(holder.articleId, { holder, weight: before + weight })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || b.holder.atMs - a.holder.atMs)
    .slice(0, atMost)
    .map(({ holder }) => holder)
}

/**
 * Puts each article of a batch, in order, into the story of which it is a copy, or into a new one: the story that holds the
 * article most like it. A story is named after its first article, so that grouping the same batch again gives the same.
 * A new story takes the event of the story that tells of the same happening, else its own.
 */
export function groupArticles(articles: readonly Groupable[], known: Known, nowMs: number): Grouping {
  const batch = openBatch(known, nowMs)
  let joined = 0
  for (const article of articles) {
    const own = printsOf([article])
    const candidates = nearest(own, batch.holdersOf)
    const profile = profileOf(article)
    const story =
      batch.begun(article, candidates) ??
      batch.storyOf(mostLike(profile, candidates, batch, copyScore, Number.MIN_VALUE))
    if (story === undefined) {
      const foreign = namesakes(own, batch.holdersOf).filter(
        ({ articleId }) => batch.profile(articleId)?.lang !== article.lang,
      )
      const event = batch.storyOf(mostLike(profile, [...candidates, ...foreign], batch, eventScore, SAME_EVENT))
      batch.place(article, own, profile, newStory(article, event, nowMs))
    } else {
      if (story.members[0]?.articleId !== article.id) joined += 1
      batch.place(article, own, profile, withMember(story, article, nowMs))
    }
  }
  return { ...batch.outcome(), joined }
}

function newStory(article: Groupable, event: Story | undefined, nowMs: number): Story {
  const id = storyIdOf(article)
  return {
    id,
    eventId: event?.eventId ?? id,
    lang: article.lang,
    members: [memberOf(article)],
    leadArticleId: article.id,
    firstSeenAtMs: nowMs,
    isNews: article.isNews,
  }
}

/**
 * The story with one more member, at most once. It keeps its name, its event and the time it was first seen; but old news
 * that turns up again as news is first seen now: no edition can have had it.
 */
function withMember(story: Story, article: Groupable, nowMs: number): Story {
  const isKnown = story.members.some((member) => member.articleId === article.id)
  const isListed = !isKnown && story.members.length < MAX_MEMBERS
  const members = isListed ? [...story.members, memberOf(article)] : story.members
  return {
    ...story,
    members,
    leadArticleId: leadOf(members)?.articleId ?? story.leadArticleId,
    firstSeenAtMs: article.isNews && !story.isNews ? nowMs : story.firstSeenAtMs,
    isNews: story.isNews || article.isNews,
  }
}

const memberOf = ({ id, outlet, title, url, published, text }: Groupable): StoryMember => ({
  articleId: id,
  outlet: outlet ?? '',
  title,
  url,
  published,
  textLength: text.length,
})

/** The candidate most like an article, from a score on; undefined where none is. */
function mostLike(
  profile: Profile,
  candidates: readonly Holder[],
  batch: Batch,
  score: (a: Profile, b: Profile) => number,
  atLeast: number,
): Holder | undefined {
  let best: { readonly holder: Holder; readonly score: number } | undefined
  for (const holder of candidates) {
    const other = batch.profile(holder.articleId)
    const likeness = other === undefined ? 0 : score(profile, other)
    if (likeness >= atLeast && likeness > (best?.score ?? 0)) best = { holder, score: likeness }
  }
  return best?.holder
}

interface Batch {
  readonly holdersOf: HoldersOf
  readonly storyOf: (holder: Holder | undefined) => Story | undefined
  /** The story that a grouping which broke off put an article into: its first-seen time must hold. */
  readonly begun: (article: Groupable, candidates: readonly Holder[]) => Story | undefined
  readonly profile: (articleId: string) => Profile | undefined
  readonly place: (article: Groupable, prints: Prints, profile: Profile, story: Story) => void
  readonly outcome: () => Omit<Grouping, 'joined'>
}

/** What is known, with what the batch has added so far. */
function openBatch(known: Known, nowMs: number): Batch {
  const stories = new Map<string, Story>()
  const articles = new Map<string, Groupable>()
  const profiles = new Map<string, Profile>()
  const grouped = new Map<string, string>()
  const prints = new Map<string, readonly Holder[]>()
  const eventPrints = new Map<string, readonly Holder[]>()
  const holdersOf = (print: string) => prints.get(print) ?? eventPrints.get(print) ?? known.holders.get(print) ?? []
  const article = (articleId: string) => articles.get(articleId) ?? known.articles.get(articleId)
  const storyOf = (holder: Holder | undefined) =>
    holder === undefined ? undefined : (stories.get(holder.storyId) ?? known.stories.get(holder.storyId))
  return {
    holdersOf,
    storyOf,
    begun: (article, candidates) =>
      storyOf(candidates.find(({ articleId }) => articleId === article.id)) ?? known.stories.get(storyIdOf(article)),
    profile(articleId) {
      const ready = profiles.get(articleId)
      const found = article(articleId)
      if (ready !== undefined || found === undefined) return ready
      const made = profileOf(found)
      profiles.set(articleId, made)
      return made
    },
    place(placed, own, profile, story) {
      articles.set(placed.id, placed)
      profiles.set(placed.id, profile)
      stories.set(story.id, story)
      grouped.set(placed.id, story.id)
      const holder: Holder = { articleId: placed.id, storyId: story.id, atMs: placed.firstSeenAtMs ?? nowMs }
      const add = (map: Map<string, readonly Holder[]>, print: string) => {
        const others = holdersOf(print).filter(({ articleId }) => articleId !== placed.id)
        map.set(print, [holder, ...others].slice(0, MAX_HOLDERS))
      }
      for (const print of own.copies) add(prints, print)
      for (const print of [...own.events, ...own.people]) add(eventPrints, print)
    },
    outcome: () => ({ stories: [...stories.values()], prints, eventPrints, grouped }),
  }
}
