import type { ArticleLine, Story, StoryMember } from '../model.ts'
import { eventScore, NEARLY_SAME_EVENT, SAME_EVENT } from './events.ts'
import { eventPrintsOf, sketchOf } from './fingerprint.ts'
import { leadOf } from './lead.ts'
import { copyScore } from './likeness.ts'
import { profileOf, type Profile } from './profile.ts'

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
/** An article is compared with this many others that share its text, or what it tells of. */
const MAX_CANDIDATES = 12
/** One fingerprint of a copy in common counts more than all of an event: the day's other reports of it must not stand before. */
const COPY_WEIGHT = 7
/** And with this many more that only tell of the same, in whatever language. */
const MAX_WRITE_UPS = 6

/** The story that an article gives its name to, when it is the first of it. */
export const storyIdOf = (article: { readonly id: string }): string => `s${article.id}`

/** The fingerprints that a batch has to look up. */
export function printsOf(articles: readonly Groupable[]): Prints {
  const prints = articles.map(printsOfOne)
  return {
    copies: [...new Set(prints.flatMap(({ copies }) => copies))],
    events: [...new Set(prints.flatMap(({ events }) => events))],
  }
}

/** Made once for as long as the article is held: a batch asks for them to look them up, to find candidates and to group. */
function printsOfOne(article: Groupable): Prints {
  const ready = printsMade.get(article)
  if (ready !== undefined) return ready
  const profile = profileOf(article)
  const made = { copies: sketchOf(profile), events: eventPrintsOf(profile) }
  printsMade.set(article, made)
  return made
}

const printsMade = new WeakMap<Groupable, Prints>()

interface Prints {
  readonly copies: readonly string[]
  readonly events: readonly string[]
}

/**
 * The holders of a batch's fingerprints that are worth a closer look: those that share most, for each article; and the article
 * itself, where a grouping that broke off has written its fingerprints.
 */
export function candidatesOf(
  articles: readonly Groupable[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly Holder[] {
  const holdersOf = (print: string) => holders.get(print) ?? []
  const found = articles.flatMap((article) => {
    const own = printsOfOne(article)
    return [...nearest(own, holdersOf), ...holdingItself(article, own, holdersOf)]
  })
  return [...new Map(found.map((holder) => [holder.articleId, holder])).values()]
}

/**
 * For one article: the holders that share most of its fingerprints, one of a copy before any of an event; then
 * those that share most of its event alone, who would else stand behind whoever has a run of words in common.
 */
function nearest({ copies, events }: Prints, holdersOf: HoldersOf): readonly Holder[] {
  const ofEvents = events.map((print) => ({ print, weight: 1 }))
  const near = mostShared(
    [...copies.map((print) => ({ print, weight: COPY_WEIGHT })), ...ofEvents],
    holdersOf,
    MAX_CANDIDATES,
  )
  const isNear = new Set(near.map(({ articleId }) => articleId))
  const others = (print: string) => holdersOf(print).filter(({ articleId }) => !isNear.has(articleId))
  return [...near, ...mostShared(ofEvents, others, MAX_WRITE_UPS)]
}

/** An article among the holders of its own fingerprints, once; empty where it is grouped for the first time. */
function holdingItself({ id }: Groupable, { copies, events }: Prints, holdersOf: HoldersOf): readonly Holder[] {
  return [...copies, ...events]
    .flatMap(holdersOf)
    .filter(({ articleId }) => articleId === id)
    .slice(0, 1)
}

type HoldersOf = (print: string) => readonly Holder[]

/** A fingerprint counts for less the more hold it: who shares a rare one must not stand behind twelve that share a turn of phrase. */
function mostShared(
  prints: readonly { readonly print: string; readonly weight: number }[],
  holdersOf: HoldersOf,
  atMost: number,
): readonly Holder[] {
  const found = new Map<string, { readonly holder: Holder; readonly weight: number }>()
  for (const { print, weight } of prints) {
    const holding = holdersOf(print)
    for (const holder of holding) {
      const before = found.get(holder.articleId)?.weight ?? 0
      found.set(holder.articleId, { holder, weight: before + weight / holding.length })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || b.holder.atMs - a.holder.atMs)
    .slice(0, atMost)
    .map(({ holder }) => holder)
}

/**
 * Puts each article of a batch, in order, into the story of which it is a copy, or into a new one: the story that holds the
 * article most like it. A story is named after its first article. What a grouping that broke off has decided stands: it is read
 * from the fingerprints, which are written before any story, so that no article comes to be in two.
 * A new story takes the event of the story that tells of the same happening, else its own.
 */
export function groupArticles(articles: readonly Groupable[], known: Known, nowMs: number): Grouping {
  const batch = openBatch(known, nowMs)
  let joined = 0
  for (const article of articles) {
    const own = printsOfOne(article)
    const candidates = nearest(own, batch.holdersOf)
    const [itself] = holdingItself(article, own, batch.holdersOf)
    const id = itself?.storyId ?? mostLike(article, candidates, batch)?.storyId ?? storyIdOf(article)
    const story = batch.story(id)
    if (story === undefined) {
      batch.place(article, own, newStory(id, article, eventOf(article, candidates, batch), nowMs))
    } else {
      if (story.members[0]?.articleId !== article.id) joined += 1
      batch.place(article, own, withMember(story, article, nowMs))
    }
  }
  return { ...batch.outcome(), joined }
}

function newStory(id: string, article: Groupable, eventId: string | undefined, nowMs: number): Story {
  return {
    id,
    eventId: eventId ?? id,
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

/** The candidate most like an article, of those that are copies of it; undefined where none is. */
function mostLike(article: Groupable, candidates: readonly Holder[], batch: Batch): Holder | undefined {
  const profile = profileOf(article)
  let best: { readonly holder: Holder; readonly score: number } | undefined
  for (const holder of candidates) {
    const other = batch.profile(holder.articleId)
    const score = other === undefined ? 0 : copyScore(profile, other)
    if (score > (best?.score ?? 0)) best = { holder, score }
  }
  return best?.holder
}

/**
 * The event of which an article tells, in words of its own: the one that holds the candidate most like it. Most of the event's
 * candidates must come near to that: by one write-up in between, two happenings would become one event.
 */
function eventOf(article: Groupable, candidates: readonly Holder[], batch: Batch): string | undefined {
  const profile = profileOf(article)
  const scores = candidates.flatMap((holder) => {
    const [story, other] = [batch.story(holder.storyId), batch.profile(holder.articleId)]
    return story === undefined || other === undefined
      ? []
      : { eventId: story.eventId, score: eventScore(profile, other) }
  })
  const events = [...Map.groupBy(scores, ({ eventId }) => eventId)].map(([eventId, ofEvent]) => ({
    eventId,
    best: Math.max(...ofEvent.map(({ score }) => score)),
    near: ofEvent.filter(({ score }) => score >= NEARLY_SAME_EVENT).length / ofEvent.length,
  }))
  const [nearestEvent] = events
    .filter(({ best, near }) => best >= SAME_EVENT && near >= 0.5)
    .sort((a, b) => b.best - a.best)
  return nearestEvent?.eventId
}

interface Batch {
  readonly holdersOf: HoldersOf
  /** Undefined where there is none of this name, or a grouping broke off before it was written. */
  readonly story: (storyId: string) => Story | undefined
  readonly profile: (articleId: string) => Profile | undefined
  readonly place: (article: Groupable, prints: Prints, story: Story) => void
  readonly outcome: () => Omit<Grouping, 'joined'>
}

/** What is known, with what the batch has added so far. */
function openBatch(known: Known, nowMs: number): Batch {
  const stories = new Map<string, Story>()
  const articles = new Map<string, Groupable>()
  const grouped = new Map<string, string>()
  const prints = new Map<string, readonly Holder[]>()
  const eventPrints = new Map<string, readonly Holder[]>()
  const holdersOf = (print: string) => prints.get(print) ?? eventPrints.get(print) ?? known.holders.get(print) ?? []
  return {
    holdersOf,
    story: (storyId) => stories.get(storyId) ?? known.stories.get(storyId),
    profile(articleId) {
      const found = articles.get(articleId) ?? known.articles.get(articleId)
      return found === undefined ? undefined : profileOf(found)
    },
    place(placed, own, story) {
      articles.set(placed.id, placed)
      stories.set(story.id, story)
      grouped.set(placed.id, story.id)
      const holder: Holder = { articleId: placed.id, storyId: story.id, atMs: placed.firstSeenAtMs ?? nowMs }
      const add = (map: Map<string, readonly Holder[]>, print: string) => {
        const others = holdersOf(print).filter(({ articleId }) => articleId !== placed.id)
        map.set(print, [holder, ...others].slice(0, MAX_HOLDERS))
      }
      for (const print of own.copies) add(prints, print)
      for (const print of own.events) add(eventPrints, print)
    },
    outcome: () => ({ stories: [...stories.values()], prints, eventPrints, grouped }),
  }
}
