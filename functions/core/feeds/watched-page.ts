import { isClick, placeByHeading, placeOf, type PagePlace } from './page-chrome.ts'
import { ancestorsOf, elementsOf, isElement, textOf, type PageElement } from './page-element.ts'
import { opensItsLine, readItems, targetOf, type Announcement } from './page-items.ts'
import { itemLists, nodesOfItems, pathTo, type Item, type Link } from './page-lists.ts'
import { mainLinkOf, withSiblings } from './page-siblings.ts'
import { wordsOf } from './page-titles.ts'
import { isTelling } from './page-words.ts'

/** A page's list of announcements. */
export interface AnnouncementList {
  /** In the order of the page. */
  readonly announcements: readonly Announcement[]
  /** Where it stands, in the words of a CSS selector: `ul.news > li`. */
  readonly where: string
}

/** More of a page is not taken. */
const MAX_ITEMS = 500
/** Lists that are looked into closely: those with the most words. */
const MAX_LISTS = 40

/**
 * Finds the list of announcements on a page: links that stand in the same place of repeating items. Of all such lists the best is the
 * one with days beside its titles, long titles, many items, in the main part of the page; menus are none (ADR 14). Null where there is none.
 * @param base the address that relative links start from; null where it is not known
 */
export function findAnnouncements(root: PageElement, base: string | null): AnnouncementList | null {
  const page = readLinks(root, base)
  const site = siteOf(base)
  const read = (items: readonly Item[]) => announcementsOf(items.slice(0, MAX_ITEMS), base, page.isLabel)
  let best: { readonly items: readonly Item[]; readonly score: number } | null = null
  const placeOfItem = placesOfItems(page.share)
  for (const list of itemLists(page.links).slice(0, MAX_LISTS))
    for (const [place, items] of Map.groupBy(list, placeOfItem)) {
      const score =
        place === 'menu' ? 0 : scoreOf(read(items), place, site, !page.isProse && items[0]?.element.tag !== 'p')
      if (score > (best?.score ?? 0)) best = { items, score }
    }
  if (best === null) return null
  const items = withSiblings(best.items, page.links)
  const [first] = items
  return first === undefined ? null : { announcements: read(items), where: pathTo(first.element) }
}

/** Reads the announcements that an editor's selector chose: the items, or the links in them. */
export function readAnnouncements(
  chosen: readonly PageElement[],
  root: PageElement,
  base: string | null,
): readonly Announcement[] {
  const { links, isLabel } = readLinks(root, base)
  const items = chosen.slice(0, MAX_ITEMS).flatMap((element) => {
    const link = mainLinkOf(element, links)
    return link === null ? [] : [{ element, link }]
  })
  return announcementsOf(items, base, isLabel)
}

interface PageLinks {
  readonly links: ReadonlyMap<PageElement, Link>
  readonly isLabel: (text: string) => boolean
  /** Whether it tells of something in paragraphs: two links beside them are no list, unless they bear days. */
  readonly isProse: boolean
  /** Of the page's text, how much an element holds: 0 to 1. */
  readonly share: (element: PageElement) => number
}

function readLinks(root: PageElement, base: string | null): PageLinks {
  const links = new Map<PageElement, Link>()
  const targets = new Map<string, Set<string>>()
  for (const element of elementsOf(root)) {
    const target = element.tag === 'a' && !isDeepInLinks(element) ? targetOf(element, base) : null
    if (target === null) continue
    const text = wordsOf(element)
    targets.set(text, (targets.get(text) ?? new Set<string>()).add(target))
    links.set(element, { element, text, telling: isTelling(text) && textOf([element]) !== '' })
  }
  // Words that stand for three pages and more say nothing of any: `Read more`, `PDF`.
  const isLabel = (text: string): boolean => isClick(text) || (targets.get(text)?.size ?? 0) > 2
  for (const [element, link] of links)
    if (isLabel(link.text)) links.set(element, { ...link, telling: false })
    else if (!opensItsLine(element)) links.delete(element)
  const isProse = proseUnits(root) >= PROSE_UNITS
  return { links, isLabel, isProse, share: shareOfText(root) }
}

/** How much of the page is text of paragraphs, outside links. */
const proseUnits = (element: PageElement): number =>
  /^(?:a|script|style|head)$/.test(element.tag)
    ? 0
    : element.children.reduce((sum, child) => {
        const units = isElement(child) ? proseUnits(child) : child.trim().length
        return isElement(child) || units >= PARAGRAPH_UNITS ? sum + units : sum
      }, 0)

/** A line so long is a paragraph; a page with more of them than an introduction's is prose. */
const PARAGRAPH_UNITS = 100
const PROSE_UNITS = 300

/** Links are never in links but where one was left open. Source: HTML §4.5.1. */
const isDeepInLinks = (element: PageElement): boolean =>
  [...ancestorsOf(element)].filter(({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined).length > 2

function shareOfText(root: PageElement): (element: PageElement) => number {
  const lengths = new Map<PageElement, number>()
  const measure = (element: PageElement): number => {
    let length = 0
    for (const child of element.children) length += isElement(child) ? measure(child) : child.trim().length
    lengths.set(element, length)
    return length
  }
  const whole = Math.max(1, measure(root))
  return (element) => (lengths.get(element) ?? 0) / whole
}

const announcementsOf = (
  items: readonly Item[],
  base: string | null,
  isLabel: (text: string) => boolean,
): readonly Announcement[] =>
  readItems(
    [...nodesOfItems(items)].map(([{ link }, nodes]) => ({ nodes, link })),
    base,
    isLabel,
  )

/** Where an item stands, by what it stands in. */
function placesOfItems(share: PageLinks['share']): (item: Item) => PagePlace {
  const known = new Map<PageElement, PagePlace>()
  return ({ element }) => {
    if (element.parent === null) return 'page'
    const place = known.get(element.parent) ?? byHeading(placeOf(element.parent, share), placeByHeading(element))
    known.set(element.parent, place)
    return place
  }
}

function byHeading(place: PagePlace, heading: 'menu' | 'ahead' | null): PagePlace {
  return heading === 'menu' || place === 'menu' ? 'menu' : place === 'beside' ? place : (heading ?? place)
}

type ListPlace = Exclude<PagePlace, 'menu'>

const PLACE_WEIGHT: Readonly<Record<ListPlace, number>> = { main: 1.3, page: 1, ahead: 0.4, beside: 0.25 }
/** As long as a title that says who does what. */
const FULL_TITLE_UNITS = 60
/** Without days, headings with a teaser or titles longer than the words of a menu tell a list from one. */
const UNDATED_TITLE_UNITS = 25
const UNDATED_HEADING_UNITS = 18

/** How much a list looks like announcements; 0 for what is none. */
function scoreOf(
  announcements: readonly Announcement[],
  place: ListPlace,
  site: string | null,
  twoAreMany: boolean,
): number {
  if (!isList(announcements, place, twoAreMany)) return 0
  const mean = meanOf(announcements)
  const worth =
    3 * mean(isDated) +
    mean(({ title }) => (2 * Math.min(title.length, FULL_TITLE_UNITS)) / FULL_TITLE_UNITS) +
    mean(({ titledBy }) => (titledBy === 'heading' ? 1 : titledBy === 'link' ? 0.3 : 0)) +
    0.5 * mean(({ teaser }) => Number(teaser.length > 0))
  const own = site === null ? 1 : mean(({ url }) => Number(siteOf(url) === site))
  return worth * Math.log2(1 + Math.min(announcements.length, 40)) * PLACE_WEIGHT[place] * (0.3 + 0.7 * own)
}

const DOCUMENT = /\.(?:pdf|docx?|odt)(?:[?#]|$)/i

const isDated = ({ published, ageMs }: Announcement): number => Number(published !== null || ageMs !== null)

/** Days beside titles make a list; without them it takes titles that say something, outside the margins. */
function isList(announcements: readonly Announcement[], place: ListPlace, twoAreMany: boolean): boolean {
  const count = announcements.length
  const mean = meanOf(announcements)
  if (count < 2 || new Set(announcements.map(({ title }) => title)).size < 0.7 * count) return false
  // Links in prose go on in the sentence.
  if (mean(({ title }) => Number(/^\p{Ll}/u.test(title))) > 0.3) return false
  const dated = mean(isDated)
  if (dated >= 0.5 && dated * count >= 2) return true
  const isHeaded = mean(({ titledBy, teaser }) => Number(titledBy === 'heading' && teaser.length > 0)) >= 0.5
  // The title of a document stands beside the words that load it.
  const isNamed = mean(({ titledBy, url }) => Number(titledBy !== 'text' || DOCUMENT.test(url))) >= 0.5
  const isTold = mean(({ title }) => title.length) >= (isHeaded ? UNDATED_HEADING_UNITS : UNDATED_TITLE_UNITS)
  return (count > 2 || isHeaded || twoAreMany) && isNamed && isTold && place !== 'beside'
}

const meanOf =
  (announcements: readonly Announcement[]) =>
  (value: (announcement: Announcement) => number): number =>
    announcements.reduce((sum, announcement) => sum + value(announcement), 0) / announcements.length

/** The last two names of a host: `docs.body.example` and `www.body.example` are one site. */
function siteOf(address: string | null): string | null {
  const host = address === null ? null : URL.parse(address)?.hostname
  return host == null ? null : host.split('.').slice(-2).join('.')
}
