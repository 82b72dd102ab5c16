import { Readability } from '@mozilla/readability'
import { tokens } from '../core/text/fold.ts'
import { removeBlocks } from './page-blocks.ts'
import { parsePage, type DomDocument, type DomElement } from './page-document.ts'
import { plainText } from './page-text.ts'

/** Below this, what was taken for the main text of a page is more likely a teaser or a notice. */
const MIN_TEXT_CHARACTERS = 250

/** The text of a page's article, and the paragraph that an editor set before it to sum it up; `''` where there is none. */
export interface MainText {
  readonly text: string
  readonly standfirst: string
}

/** What a page says of its article elsewhere than in its text. */
export interface Described {
  /** The text, stated for search engines; null where it is not. */
  readonly body: string | null
  readonly description: string
}

/**
 * The main text of a page's markup: blocks that are no part of an article by their names and roles are taken out, Mozilla's
 * Readability chooses among the rest, and from its choice go standfirst and links to other articles. Where that is next to
 * nothing: Readability's choice among all, or what the page states. `''` where nothing is found.
 */
export function mainTextOf(html: string, { body, description }: Described): MainText {
  const document = parsePage(html)
  const placed = removeBlocks(document, description)
  const marked = placed === null ? '' : plainText(placed.innerHTML)
  placed?.remove()
  const chosen = readable(document)
  // What was taken out was the article, under a name that others give their boxes.
  const content = parsePage(
    plainText(chosen).length < MIN_TEXT_CHARACTERS ? longer(readable(parsePage(html)), chosen) : chosen,
  )
  const bold = marked === '' ? boldStandfirst(content) : null
  const set = bold === null ? '' : plainText(bold.innerHTML)
  bold?.remove()
  removePointers(content)
  const text = withinStated(plainText(content.querySelector('body')?.innerHTML ?? ''), body)
  const standfirst = marked === '' ? set : marked
  return text === '' ? { text: standfirst, standfirst: '' } : { text, standfirst }
}

/** Markup of Readability's choice; it takes the document apart. */
const readable = (document: DomDocument): string =>
  new Readability(document, { charThreshold: MIN_TEXT_CHARACTERS }).parse()?.content ?? ''

const longer = (one: string, other: string): string => (plainText(one).length > plainText(other).length ? one : other)

const words = (text: string | null): number => tokens(text ?? '').length

const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|SECTION|ARTICLE|BLOCKQUOTE|TABLE|PRE|BODY|HTML)$/i

/**
 * French and Spanish newspapers set the paragraph that sums an article up in bold before it: all of the first block, or all
 * of it before a line break; what follows is not bold. Null where there is none. A question in bold opens an interview.
 */
function boldStandfirst(content: DomDocument): DomElement | null {
  for (const element of content.querySelectorAll('strong, b')) {
    const text = (element.textContent ?? '').trim()
    if (text === '') continue
    const block = blockOf(element)
    if (block === null || !startsContent(content, text) || /[?؟][»”"]?$/.test(text)) return null
    if (words(text) < 10 || words(text) > 120 || !/[.!…»”"]$/.test(text)) return null
    const whole = (block.textContent ?? '').trim() === text
    if (!whole && !/^BR$/i.test(element.nextElementSibling?.tagName ?? '')) return null
    return isFollowedByPlain(content, text) ? element : null
  }
  return null
}

function blockOf(element: DomElement): DomElement | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (BLOCK.test(at.tagName)) return at
  return null
}

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

const startsContent = (content: DomDocument, text: string): boolean =>
  squeezed(content.querySelector('body')?.textContent ?? '').startsWith(squeezed(text))

/** Whether most of an article is not bold, and what stays of it is longer than what goes. */
function isFollowedByPlain(content: DomDocument, text: string): boolean {
  const all = squeezed(content.querySelector('body')?.textContent ?? '').length
  const bold = [...content.querySelectorAll('strong, b')].reduce(
    (sum, element) => sum + squeezed(element.textContent).length,
    0,
  )
  return bold < 0.5 * all && all - squeezed(text).length > Math.max(MIN_TEXT_CHARACTERS, squeezed(text).length)
}

/** Blocks that only link elsewhere may hold at most this share of an article: else it is a list of links itself. */
const MAX_POINTED = 0.3

/**
 * Takes out paragraphs and lists that hold little but links to other pages: `Read also` without those words, and what
 * stands in capitals between two paragraphs.
 */
function removePointers(content: DomDocument): void {
  const all = words(content.querySelector('body')?.textContent ?? '')
  const pointers = new Set<DomElement>()
  for (const block of content.querySelectorAll('ul, ol, p, h2, h3, h4, h5, h6')) {
    if (isWithin(block, pointers)) continue
    const own = words(block.textContent)
    if (own >= 3 && own <= 120 && linkedWords(block) >= threshold(block) * own) pointers.add(block)
  }
  const pointed = [...pointers].reduce((sum, block) => sum + words(block.textContent), 0)
  if (pointed <= MAX_POINTED * all) for (const block of pointers) block.remove()
}

function isWithin(element: DomElement, others: ReadonlySet<DomElement>): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) if (others.has(at)) return true
  return false
}

/** A list of links says what each is about; a paragraph that links so much is nothing but the link. */
const threshold = (block: DomElement): number => (/^[UO]L$/i.test(block.tagName) ? 0.6 : 0.8)

function linkedWords(block: DomElement): number {
  let sum = 0
  for (const link of block.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? ''
    if (/^(?:https?:)?\/|^[\w.-]+\//i.test(address)) sum += words(link.textContent)
  }
  return sum
}

/** The paragraphs of a text that are in what the page states of it, where that is plainly the same text. */
function withinStated(text: string, written: string | null): string {
  const stated = plainText(written ?? '')
  if (text.length < MIN_TEXT_CHARACTERS) return stated.length > text.length ? stated : text
  if (stated === '') return text
  const grams = shingles(stated)
  const paragraphs = text.split('\n\n').map((paragraph) => ({ paragraph, shared: sharedBy(paragraph, grams) }))
  const size = (list: readonly { readonly paragraph: string }[]) =>
    list.reduce((sum, { paragraph }) => sum + words(paragraph), 0)
  const inside = paragraphs.filter(({ shared }) => shared >= 0.3)
  const [within, found, said] = [size(inside), size(paragraphs), words(stated)]
  if (said > 1.5 * found && said >= 100) return stated
  return within >= 0.6 * found && within >= 0.8 * said ? inside.map(({ paragraph }) => paragraph).join('\n\n') : text
}

const SHINGLE_WORDS = 3

function shingles(text: string): ReadonlySet<string> {
  const list = tokens(text)
  return new Set(list.map((_, at) => list.slice(at, at + SHINGLE_WORDS).join(' ')))
}

/** The share of a paragraph's word triples that are in a set; short ones, that have none, are as those around them: in it. */
function sharedBy(paragraph: string, grams: ReadonlySet<string>): number {
  const list = tokens(paragraph)
  const count = list.length - SHINGLE_WORDS + 1
  if (count < 1) return 1
  let shared = 0
  for (let at = 0; at < count; at++) if (grams.has(list.slice(at, at + SHINGLE_WORDS).join(' '))) shared += 1
  return shared / count
}
