import { fold, tokens } from '../text/fold.ts'
import { hash32 } from '../text/hash.ts'
import type { Piece } from '../text/sentences.ts'
import { endsSentence } from './chrome-lines.ts'
import { namesDay } from './dates.ts'
import { unitsOf, type Unit } from './text-units.ts'

/**
 * What an outlet writes around its articles, learned from what recurs over those of one feed: for each block its hash, in
 * how many articles of one document it stood, and the number of the document in which it stood last. Plain JSON, below 4 KB;
 * below 8 KB where pages are remembered.
 */
export interface LearnedChrome {
  /** How many documents it was learned from. */
  readonly documents: number
  readonly blocks: Readonly<Record<string, readonly [articles: number, lastDocument: number]>>
  /** Of linked pages, those that were opened last: they come one by one, and each is opened once. */
  readonly pages?: readonly RememberedPage[]
}

/** A page by the hashes of its title and of what may be learned of it: `marks` is 1 for a sentence, 2 for an edge, 3 for both. */
export interface RememberedPage {
  readonly title: string
  readonly blocks: readonly (readonly [key: string, words: number, marks: number])[]
}

export const NOTHING_LEARNED: LearnedChrome = { documents: 0, blocks: {} }

/** A DynamoDB item of 4 KB is read and written whole: 150 blocks of some 20 bytes. */
const MAX_BLOCKS = 150
/** What did not stand in any article of so many documents is forgotten. */
const FORGET_AFTER = 40
/** Two articles can share a sentence by chance or as copies of each other. */
const MIN_ARTICLES = 3
/** The share of a document's articles in which a line must stand; for a sentence, which may be a story's background, it is more. */
const MIN_LINE_SHARE = 0.2
const MIN_SENTENCE_SHARE = 0.6
/** Between the paragraphs of an article stands the article: there it takes more. */
const MIN_MIDDLE_SHARE = 0.7
const MIN_MIDDLE_ARTICLES = 5
/** An article whose own words are fewer is a copy, a little changed, of others. */
const MIN_OWN_SHARE = 0.15

/** A document holds at most so many articles worth asking: what recurs, recurs in them. */
export const MAX_ARTICLES = 60
/** Pages that are remembered, and blocks of each, half from its beginning and half from its end. */
const MAX_PAGES = 8
const MAX_PAGE_BLOCKS = 24
/** Of fewer pages that came one after the other, three may well tell one story, with one background. */
const MIN_PAGES = 5
/** A text is looked at as far as this; its end, where footers stand, as far from there. */
const MAX_UNITS = 40

interface Block {
  readonly key: string
  readonly words: number
  readonly isSentence: boolean
  readonly isEdge: boolean
}

/**
 * What is known after one more document: the blocks (lines, paragraphs, sentences that paragraphs begin or end with) that
 * recur over at least three of its articles and a fair share of them, and what was known before, less what was not seen
 * for 40 documents. Figures that change in a line (`Read 345 times`) count as one. Copies of one article count once; datelines, days,
 * hours and places of a meeting are never learned. Nothing is learned from one document to the next but what recurred in
 * one: entries stay in a feed for many polls, and would count again each time.
 * @param articles One document's, or pages of one outlet: as plain text, before or after `cleanText`.
 */
export function learnChrome(
  before: LearnedChrome,
  articles: readonly { readonly title: string; readonly text: string }[],
): LearnedChrome {
  if (articles.length === 0) return before
  const read = articles.slice(0, MAX_ARTICLES).map(readArticle)
  return withRecurring(before, read, recurring(read))
}

/**
 * What is known after the pages that some new entries of a feed link to were opened: as `learnChrome`, but beside the pages opened
 * before. These do not come as one document, and as each is opened once none counts again.
 */
export function learnFromPages(
  before: LearnedChrome,
  pages: readonly { readonly title: string; readonly text: string }[],
): LearnedChrome {
  if (pages.length === 0) return before
  const read = pages.map(readArticle)
  const together = [...(before.pages ?? []).map(recalled), ...read]
  const after = withRecurring(before, read, together.length < MIN_PAGES ? [] : recurring(together))
  return { ...after, pages: together.slice(-MAX_PAGES).map(remembered) }
}

function withRecurring(
  before: LearnedChrome,
  read: readonly ReadArticle[],
  found: readonly (readonly [string, number])[],
): LearnedChrome {
  const documents = before.documents + 1
  const blocks = new Map(Object.entries(before.blocks))
  for (const { blocks: own } of read)
    for (const { key } of own) {
      const known = blocks.get(key)
      if (known !== undefined) blocks.set(key, [known[0], documents])
    }
  for (const [key, count] of found) blocks.set(key, [count, documents])
  const kept = [...blocks]
    .filter(([, [, last]]) => documents - last < FORGET_AFTER)
    .sort(([, a], [, b]) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MAX_BLOCKS)
  return { documents, blocks: Object.fromEntries(kept) }
}

interface ReadArticle {
  /** Its hash; empty where it has none. */
  readonly title: string
  readonly blocks: readonly Block[]
}

function readArticle({ title, text }: { readonly title: string; readonly text: string }): ReadArticle {
  const name = fold(title)
  return { title: name === '' ? '' : hash32(name).toString(36), blocks: blocksOf(text) }
}

const SENTENCE = 1
const EDGE = 2

function remembered({ title, blocks }: ReadArticle): RememberedPage {
  const ends =
    blocks.length <= MAX_PAGE_BLOCKS
      ? blocks
      : [...blocks.slice(0, MAX_PAGE_BLOCKS / 2), ...blocks.slice(-MAX_PAGE_BLOCKS / 2)]
  return {
    title,
    blocks: ends.map(({ key, words, isSentence, isEdge }) => [
      key,
      words,
      (isSentence ? SENTENCE : 0) + (isEdge ? EDGE : 0),
    ]),
  }
}

const recalled = ({ title, blocks }: RememberedPage): ReadArticle => ({
  title,
  blocks: blocks.map(([key, words, marks]) => ({
    ...{ key, words },
    isSentence: (marks & SENTENCE) !== 0,
    isEdge: (marks & EDGE) !== 0,
  })),
})

/** The blocks that are chrome by this document alone, each with the number of articles in which it stands. */
function recurring(read: readonly ReadArticle[]): readonly (readonly [string, number])[] {
  const frequency = countsOf(read)
  const distinct = distinctOf(read, frequency)
  if (distinct.length < MIN_ARTICLES) return []
  const found = new Map<string, { articles: number; edge: number; isSentence: boolean }>()
  for (const { blocks } of distinct) {
    const own = new Map<string, Block>()
    for (const block of blocks) if (own.get(block.key)?.isEdge !== true) own.set(block.key, block)
    for (const { key, isEdge, isSentence } of own.values()) {
      const before = found.get(key) ?? { articles: 0, edge: 0, isSentence }
      found.set(key, { articles: before.articles + 1, edge: before.edge + (isEdge ? 1 : 0), isSentence })
    }
  }
  return [...found].flatMap(([key, { articles, edge, isSentence }]) => {
    const share = (count: number) => count / distinct.length
    const atEdge = edge >= MIN_ARTICLES && share(edge) >= (isSentence ? MIN_SENTENCE_SHARE : MIN_LINE_SHARE)
    const line = !isSentence && articles >= MIN_ARTICLES && share(articles) >= MIN_SENTENCE_SHARE
    const anywhere = articles >= MIN_MIDDLE_ARTICLES && share(articles) >= MIN_MIDDLE_SHARE
    return atEdge || line || anywhere ? [[key, articles] as const] : []
  })
}

function countsOf(read: readonly ReadArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { blocks } of read)
    for (const key of new Set(blocks.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** One of each article: those with little of their own, and those that share title or own text with one before, are copies. */
function distinctOf(read: readonly ReadArticle[], frequency: ReadonlyMap<string, number>): readonly ReadArticle[] {
  const titles = new Set<string>()
  const texts = new Set<string>()
  return read.filter(({ title, blocks }) => {
    const own = blocks.filter(({ key }) => (frequency.get(key) ?? 0) < MIN_ARTICLES)
    const size = (list: readonly Block[]) => list.reduce((sum, { words }) => sum + words, 0)
    if (own.length === 0 || size(own) < MIN_OWN_SHARE * size(blocks)) return false
    const shared = own.filter(({ key }) => texts.has(key)).length
    if ((title !== '' && titles.has(title)) || shared * 2 >= own.length) return false
    titles.add(title)
    for (const { key } of own) texts.add(key)
    return true
  })
}

/** What of a text may be learned: its units, and the sentences at both ends of its first and last paragraphs. */
function blocksOf(text: string): readonly Block[] {
  const units = unitsOf(text)
  const last = units.length - 1
  const looked = units.length <= 2 * MAX_UNITS ? units : [...units.slice(0, MAX_UNITS), ...units.slice(-MAX_UNITS)]
  return looked.flatMap((unit, index) => {
    const at = index < MAX_UNITS ? index : index + units.length - looked.length
    const isEdge = at < 3 || at > last - 4
    const whole = isOwn(unit) ? [] : [{ key: keyOf(unit.text), words: unit.words, isSentence: unit.isProse, isEdge }]
    if (!unit.isProse || !hasEdgeSentences(at, units.length)) return whole
    return [...whole, ...edgeSentences(unit.text).map((piece) => ({ ...piece, isSentence: true, isEdge }))]
  })
}

/** Whether the sentences of a text's paragraph are looked at one by one: of the first two and the last three. */
export const hasEdgeSentences = (at: number, count: number): boolean => at < 2 || at >= count - 3

/**
 * A paragraph parted at the ends of its sentences, and at abbreviations too: whatever recurs is parted alike each time, and
 * telling sentences well costs ten times as much.
 */
function piecesOf(paragraph: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const { 0: gap, index } of paragraph.matchAll(/(?<=[.!?؟…][»”"’')\]]{0,2})\s+/gu)) {
    pieces.push({ start, end: index })
    start = index + gap.length
  }
  return start < paragraph.length ? [...pieces, { start, end: paragraph.length }] : pieces
}

/** Sentences at one end of a paragraph that may be chrome: a prompt or a footer seldom has more. */
const MAX_EDGE_SENTENCES = 3
/** A town is one word or two. */
const MIN_SENTENCE_WORDS = 3

function edgeSentences(paragraph: string): readonly { readonly key: string; readonly words: number }[] {
  const sentences = piecesOf(paragraph)
  if (sentences.length < 2) return []
  const edges =
    sentences.length <= 2 * MAX_EDGE_SENTENCES
      ? sentences
      : [...sentences.slice(0, MAX_EDGE_SENTENCES), ...sentences.slice(-MAX_EDGE_SENTENCES)]
  return edges.flatMap(({ start, end }) => {
    const sentence = paragraph.slice(start, end)
    const words = tokens(sentence).length
    return words < MIN_SENTENCE_WORDS ? [] : [{ key: keyOf(sentence), words }]
  })
}

/** Figures are one in a counter; in a sentence they are what it tells. */
const keyOf = (text: string): string =>
  hash32(endsSentence(text) ? fold(text) : fold(text).replace(/\d+/g, '0')).toString(36)

const PLACE_OR_TIME =
  /^(?:lieu|date|heure|horaires?|quand|où|place|venue|where|when|time|lugar|fecha|hora|cuándo|dónde|المكان|التاريخ|الزمان|الساعة|مكان|تاريخ)\s?[:：]/iu

/** `Budget: 30 million`: the name of a figure, and the figure. */
const NAMED_FIGURE = /^[\p{L} ]{2,25}\s?[:：][^\p{L}]{0,5}\d/u

/** What recurs without being chrome: a dateline, a day, an hour, a place, a figure with its name; one word alone. */
const isOwn = ({ text, words }: Unit): boolean =>
  words < 2 ||
  PLACE_OR_TIME.test(text) ||
  NAMED_FIGURE.test(text) ||
  /[–—:-]$/.test(text.trim()) ||
  (words <= 12 && (/\d{1,2}\s?[:h]\s?\d{2}/i.test(text) || namesDay(text)))

/** Whether a line or paragraph is one that recurs. */
export const isLearned = (text: string, { blocks }: LearnedChrome): boolean => Object.hasOwn(blocks, keyOf(text))

/**
 * What is left of a paragraph without the recurring sentences that it begins and ends with, as offsets; null where nothing is.
 */
export function withoutLearnedEdges(
  paragraph: string,
  learned: LearnedChrome,
): { readonly start: number; readonly end: number } | null {
  const sentences = piecesOf(paragraph)
  const own = sentences.map(({ start, end }) => !isLearned(paragraph.slice(start, end), learned))
  const first = own.indexOf(true)
  const last = own.lastIndexOf(true)
  if (first === -1) return sentences.length === 0 ? { start: 0, end: paragraph.length } : null
  return {
    start: first === 0 ? 0 : (sentences[first]?.start ?? 0),
    end: last === own.length - 1 ? paragraph.length : (sentences[last]?.end ?? paragraph.length),
  }
}
