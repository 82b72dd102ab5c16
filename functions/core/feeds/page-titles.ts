import { dayOf } from './page-dates.ts'
import {
  ancestorsOf,
  blocksOf,
  elementsOf,
  isElement,
  isHeading,
  isInline,
  textOf,
  type PageElement,
  type PageNode,
} from './page-element.ts'
import { shapeOf } from './page-lists.ts'
import { isTelling, isWorded, withoutDay, wordCount } from './page-words.ts'

/** What an item of a list is called. */
export interface Title {
  /** As it stands, with the day that may stand in the same line. */
  readonly line: string
  /** The element that holds it, and nothing to tell beside it; null where it is a line among others. */
  readonly element: PageElement | null
  /** The element that holds the line alone; null where there is none. */
  readonly place: PageElement | null
  /** Whether it is a heading, or the words of the link itself. */
  readonly by: 'heading' | 'link' | 'text'
}

/** An item of a list as it is read: its nodes in order, and the link by which it was found. */
export interface ItemNodes {
  readonly nodes: readonly PageNode[]
  readonly link: PageElement
}

/**
 * The titles of a list's items; null for those that have none. What stands where most of the titles do is one however short it is,
 * and what is said of several items alike is none.
 * @param isLabel whether words recur on the page for different links: `Read more`
 */
export function titlesOf(items: readonly ItemNodes[], isLabel: (text: string) => boolean): readonly (Title | null)[] {
  const recurring = recurringLines(items)
  const says = (text: string): boolean => !isLabel(text) && !recurring.has(text)
  const telling = items.filter(({ link }) => isTelling(wordsOf(link)) && !isLabel(wordsOf(link))).length
  const isNamed = 2 * telling > items.length
  const titles = items.map((item) => titleOf(item, says, isNamed))
  const usual = usualPlace(titles)
  if (usual === null) return titles
  return items.map(({ nodes }, at) => {
    const title = titles[at] ?? null
    if (title?.place != null && placeKey(title.place) === usual.key) return title
    const place = elementsIn(nodes).find((element) => placeKey(element) === usual.key && isWorded(textOf([element])))
    return place === undefined ? title : { line: textOf([place]), element: place, place, by: usual.by }
  })
}

const elementsIn = (nodes: readonly PageNode[]): readonly PageElement[] =>
  nodes.filter(isElement).flatMap((node) => [...elementsOf(node)])

/** Lines that stand in several items: a category, the name of an author. */
function recurringLines(items: readonly ItemNodes[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  for (const { nodes, link } of items)
    for (const line of new Set([...blocksOf(nodes), ...linesIn(link).map(({ text }) => text)]))
      if (seen.has(line)) recurring.add(line)
      else seen.add(line)
  return recurring
}

/** Where most of the titles stand: the element, the one around it, and in a table the column. */
function usualPlace(titles: readonly (Title | null)[]): { readonly key: string; readonly by: Title['by'] } | null {
  const placed = titles.flatMap((title) =>
    title?.place == null || !isTelling(title.line) ? [] : [{ key: placeKey(title.place), by: title.by }],
  )
  const [usual] = [...Map.groupBy(placed, ({ key }) => key).values()].sort((a, b) => b.length - a.length)
  const [first] = usual ?? []
  return usual === undefined || first === undefined || usual.length < 2 || 3 * usual.length < titles.length
    ? null
    : first
}

function placeKey(element: PageElement): string {
  const { parent, tag } = element
  if (parent === null) return tag
  const column = /^t[dh]$/.test(tag) ? parent.children.filter(isElement).indexOf(element) : ''
  return `${shapeOf(parent)} ${shapeOf(element)}${column}`
}

interface Line {
  readonly text: string
  readonly element: PageElement | null
}

/**
 * The link's own words; where they say nothing, the item's heading, its first telling line, or what the link is labelled with.
 * @param isNamed whether most of the list's links say what they lead to: then short words of one are its title as well
 */
function titleOf({ nodes, link }: ItemNodes, says: (text: string) => boolean, isNamed: boolean): Title | null {
  const whole = textOf([link])
  if (isNamed ? isWorded(whole) : isTelling(whole) && says(whole)) {
    const heading = headingIn(link) ?? [...ancestorsOf(link)].slice(0, 4).find(isHeading)
    if (heading !== undefined && isWorded(textOf([heading]))) return ofElement(heading, 'heading')
    const line = lineOf(linesIn(link), says)
    if (line !== null)
      return { line: line.text, element: line.element, place: line.element ?? placeOfLine(link, line.text), by: 'link' }
  }
  const heading = elementsIn(nodes).find((element) => isHeading(element) && isTelling(textOf([element])))
  if (heading !== undefined) return ofElement(heading, 'heading')
  const lines = blocksOf(nodes, { without: link }).filter((text) => text.length <= MAX_LINE_UNITS && says(text))
  const label = labelOf(link)
  const isCalled = (isNamed ? isWorded(label) : isTelling(label)) && says(label)
  const line =
    lines.find((text) => wordCount(withoutDay(text)) >= 3 && isTelling(withoutDay(text))) ??
    (isCalled ? undefined : lines.find((text) => isWorded(text) && dayOf(text)?.rest !== ''))
  if (line !== undefined) {
    const place = elementsIn(nodes).findLast((element) => textOf([element]) === line) ?? null
    return { line, element: link, place, by: 'text' }
  }
  return isCalled ? { line: label, element: null, place: null, by: 'text' } : null
}

/** A longer line beside a link is prose, and no title. */
const MAX_LINE_UNITS = 200

const ofElement = (element: PageElement, by: Title['by']): Title => ({
  line: textOf([element]),
  element,
  place: element,
  by,
})

/** What a link is called where it shows no words: by its own label, or its picture's. */
function labelOf(link: PageElement): string {
  const { title, 'aria-label': label } = link.attributes
  const picture = [...elementsOf(link)].find(({ tag, attributes }) => tag === 'img' && attributes['alt'] !== undefined)
  return (title ?? label ?? picture?.attributes['alt'] ?? '').trim()
}

/** What a link shows, or is called where it shows no words. */
export function wordsOf(link: PageElement): string {
  const shown = textOf([link])
  return shown === '' ? labelOf(link) : shown
}

/** Of a link's lines the first that tells something and is no day, else the longest that could. */
function lineOf(lines: readonly Line[], says: (text: string) => boolean): Line | null {
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return only
  const titles = lines.filter(({ text }) => isWorded(text))
  return (
    titles.find(({ text }) => isTelling(withoutDay(text)) && says(text)) ??
    titles.filter(({ text }) => says(text)).toSorted((a, b) => b.text.length - a.text.length)[0] ??
    titles[0] ??
    null
  )
}

/** The lines of a link; where it is one line of elements alone, each of these: styles part them. */
function linesIn(link: PageElement): readonly Line[] {
  const blocks = blocksOf([link])
  if (blocks.length !== 1) return blocks.map((text) => ({ text, element: null }))
  const parts = partsOf(link).map((element) => ({ text: textOf([element]), element }))
  const shown = parts.filter(({ text }) => text !== '')
  const isParted =
    shown.length > 1 && (shown.map(({ text }) => text).join('') === blocks[0] || shown.some(({ text }) => isDay(text)))
  return isParted ? shown : [{ text: blocks[0] ?? '', element: link }]
}

const isDay = (text: string): boolean => dayOf(text)?.rest === ''

/** The elements that a line is made of, where it is made of nothing else. */
function partsOf(element: PageElement): readonly PageElement[] {
  const shown = element.children.filter((node) => isElement(node) || /[\p{L}\p{N}]/u.test(node))
  const parts = shown.filter(isElement).filter((node) => isInline(node))
  if (parts.length < shown.length) return []
  const [only] = parts
  return parts.length === 1 && only !== undefined ? partsOf(only) : parts
}

const placeOfLine = (link: PageElement, text: string): PageElement | null =>
  [...elementsOf(link)].findLast((element) => textOf([element]) === text) ?? null

const headingIn = (element: PageElement): PageElement | undefined => [...elementsOf(element)].find(isHeading)

/** Titles that were cut off with dots stand whole in the link's own title. */
export function uncut(title: string, link: PageElement): string {
  const cut = title.replace(/\s*(?:…|\.{3}|\[…\])$/, '')
  const whole = (link.attributes['title'] ?? '').trim()
  return cut !== title && whole.startsWith(cut) ? whole : title
}
