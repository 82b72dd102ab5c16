import type { PageTree } from '../../functions/adapters/page-tree.ts'
import { classesOf, elementsOf, type PageElement } from '../../functions/core/feeds/page-element.ts'
import { readAnnouncements } from '../../functions/core/feeds/watched-page.ts'

/** A CSS selector that chooses a list of a page, and what it would give. */
export interface SelectorProposal {
  readonly selector: string
  readonly announcements: number
  /** Of the first of them. */
  readonly title: string
}

const MAX_PROPOSALS = 3
/** Selectors that are tried: those of the elements that repeat most. */
const MAX_TRIED = 40
const FEWEST_ITEMS = 3
/** More than a list of announcements holds. */
const MOST_ITEMS = 300
/** Shorter titles, in characters on average, are those of menus. */
const SHORTEST_TITLES = 15

/**
 * Selectors that choose what repeats on a page and bears links with titles, the longest titles first: for an editor to begin with where
 * the list was not found by itself.
 * @param base the address that relative links start from; null where it is not known
 */
export function proposeSelectors(page: PageTree, base: string | null): readonly SelectorProposal[] {
  const tried = repeatingSelectors(page.root).slice(0, MAX_TRIED)
  const lists: List[] = []
  for (const selector of tried) {
    const found = readAnnouncements(page.select(selector) ?? [], page.root, base)
    const titleUnits = found.reduce((units, { title }) => units + title.length, 0) / Math.max(1, found.length)
    const [first] = found
    if (first === undefined || found.length < FEWEST_ITEMS || titleUnits < SHORTEST_TITLES) continue
    const urls = new Set(found.map(({ url }) => url))
    lists.push({ selector, announcements: found.length, title: first.title, titleUnits, urls })
  }
  return lists
    .filter((list, at) => !lists.some((other, otherAt) => other !== list && isWithin(list, other, otherAt < at)))
    .sort((a, b) => b.titleUnits - a.titleUnits)
    .slice(0, MAX_PROPOSALS)
    .map(({ selector, announcements, title }) => ({ selector, announcements, title }))
}

interface List extends SelectorProposal {
  readonly titleUnits: number
  readonly urls: ReadonlySet<string>
}

/** Of two selectors that choose the same the earlier stands: that of the outer element, where days and teasers are. */
const isWithin = ({ urls }: List, other: List, isEarlier: boolean): boolean =>
  [...urls].every((url) => other.urls.has(url)) && (urls.size < other.urls.size || isEarlier)

/** `li.actu`, or `ul.actus > li` where the element bears no class: those that occur often enough for a list, in document order. */
function repeatingSelectors(root: PageElement): readonly string[] {
  const counts = new Map<string, number>()
  for (const element of elementsOf(root))
    for (const selector of selectorsOf(element)) counts.set(selector, (counts.get(selector) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= FEWEST_ITEMS && count <= MOST_ITEMS).map(([selector]) => selector)
}

/** Names that a selector holds as they are. */
const PLAIN_NAME = /^[a-z][\w-]*$/i

function selectorsOf(element: PageElement): readonly string[] {
  const own = named(element)
  if (own.length > 0 || element.parent === null) return own
  return named(element.parent).map((parent) => `${parent} > ${element.tag}`)
}

const named = (element: PageElement): readonly string[] =>
  classesOf(element)
    .filter((name) => PLAIN_NAME.test(name))
    .map((name) => `${element.tag}.${name}`)
