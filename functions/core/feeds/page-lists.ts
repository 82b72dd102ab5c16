import { ancestorsOf, classesOf, isElement, type PageElement, type PageNode } from './page-element.ts'
import { isWorded } from './page-words.ts'

/** A link of a page that may be what an item of a list is about. */
export interface Link {
  readonly element: PageElement
  readonly text: string
  /** Whether its words say what it leads to. */
  readonly telling: boolean
}

/** One of several alike: what repeats, and the link by which it was found. */
export interface Item {
  readonly element: PageElement
  readonly link: PageElement
}

/**
 * Every list of items on a page, the one with the most words first. Links are alike that stand under the same tags, or under
 * the same tags and classes, or in boxes of the same names right around them; an item is the largest element that holds one of
 * them, as most of its kind do. Elements beside one another that are named alike are items too, whatever is in them.
 */
export function itemLists(links: ReadonlyMap<PageElement, Link>): readonly (readonly Item[])[] {
  const all = [...links.values()]
  const containerKey = keysAlong(containerShape)
  const lists: (readonly Item[])[] = [...namedAlike(all), ...boxedAlike(all)]
  for (const keyOf of [keysAlong(({ tag }) => tag), keysAlong(shapeOf)])
    for (const alike of Map.groupBy(all, ({ element, telling }) => `${String(telling)} ${keyOf(element)}`).values()) {
      const items = itemsAround(alike.map(({ element }) => element))
      for (const list of Map.groupBy(items, ({ element }) =>
        element.parent === null ? -1 : containerKey(element.parent),
      ).values()) {
        if (list.length > 1) lists.push(list)
      }
    }
  return eachOnce(lists)
    .map((items) => {
      const units = items.reduce((sum, { link }) => sum + Math.min(links.get(link)?.text.length ?? 0, 60), 0)
      return { items, units }
    })
    .sort((a, b) => b.units - a.units)
    .map(({ items }) => items)
}

/** Lists without those that begin and end with the same items, and have as many. */
function eachOnce(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const known = new Map<PageElement | undefined, (readonly Item[])[]>()
  return lists.filter((list) => {
    const [first] = list
    const begun = known.get(first?.element) ?? []
    known.set(first?.element, begun)
    const isKnown = begun.some(
      (other) =>
        other.length === list.length &&
        other[0]?.link === first?.link &&
        other.at(-1)?.element === list.at(-1)?.element &&
        other.at(-1)?.link === list.at(-1)?.link,
    )
    if (!isKnown) begun.push(list)
    return !isKnown
  })
}

/** Boxes around a link that are looked at. */
const NEAR_LEVELS = 6

/** Elements of one container that share the name of a class, each with its link that stands where the most telling ones do. */
function namedAlike(links: readonly Link[]): readonly (readonly Item[])[] {
  const named = new Map<PageElement, Map<string, Map<PageElement, WayIn[]>>>()
  for (const link of links) {
    if (!isWorded(link.text)) continue
    let way = shapeOf(link.element)
    for (const element of [...ancestorsOf(link.element)].slice(0, NEAR_LEVELS)) {
      if (element.parent === null) break
      const names = named.get(element.parent) ?? new Map<string, Map<PageElement, WayIn[]>>()
      named.set(element.parent, names)
      for (const name of lastingClasses(element).slice(0, MAX_NAMES)) {
        const alike = names.get(name) ?? new Map<PageElement, WayIn[]>()
        names.set(name, alike)
        const ways = alike.get(element) ?? []
        alike.set(element, ways)
        if (ways.length < MAX_WAYS) ways.push({ way, link })
      }
      way += ` ${shapeOf(element)}`
    }
  }
  return [...named.values()].flatMap((names) => {
    const alike = [...names.values()].filter(({ size }) => size > 1)
    return eachOnce(alike.map(itemsByUsualWay))
  })
}

/** Classes of one element that may name what it is. */
const MAX_NAMES = 8

/** A link in an element, and the shapes of what is between. */
interface WayIn {
  readonly way: string
  readonly link: Link
}

/** Links of one item that are looked at. */
const MAX_WAYS = 20

function itemsByUsualWay(alike: ReadonlyMap<PageElement, readonly WayIn[]>): readonly Item[] {
  const weights = new Map<string, number>()
  for (const ways of alike.values())
    for (const { way, link } of new Map(ways.map((one) => [one.way, one])).values())
      weights.set(way, (weights.get(way) ?? 0) + (link.telling ? Math.min(link.text.length, 60) : 0))
  const weightOf = ({ way }: WayIn): number => weights.get(way) ?? 0
  return [...alike].flatMap(([element, ways]) => {
    const [best] = ways.toSorted((a, b) => weightOf(b) - weightOf(a))
    return best === undefined ? [] : [{ element, link: best.link.element }]
  })
}

/** Links in boxes of the same names, wherever these stand: the first announcement is often set apart from the list. */
function boxedAlike(links: readonly Link[]): readonly (readonly Item[])[] {
  const boxed = links.flatMap(({ element, text, telling }) => {
    const around = [element, ...ancestorsOf(element)].slice(0, 4)
    const classes = around.slice(1).filter((one) => lastingClasses(one).length > 0).length
    return isWorded(text) && classes > 1 ? [{ element, telling, way: around.map(shapeOf).join(' ') }] : []
  })
  return [...Map.groupBy(boxed, ({ way }) => way).values()]
    .filter((alike) => alike.length > 1 && 2 * alike.filter(({ telling }) => telling).length >= alike.length)
    .map((alike) =>
      itemsAround(
        alike.map(({ element }) => element),
        3,
      ),
    )
}

/** A number for each way down from the root, by what `nameOf` calls the elements on it. */
function keysAlong(nameOf: (element: PageElement) => string): (element: PageElement) => number {
  const numbers = new Map<string, number>()
  const known = new Map<PageElement, number>()
  const keyOf = (element: PageElement): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    const way = `${element.parent === null ? '' : keyOf(element.parent)} ${nameOf(element)}`
    const key = numbers.get(way) ?? numbers.size
    numbers.set(way, key)
    known.set(element, key)
    return key
  }
  return keyOf
}

/** Classes that say how an item differs from the next: its number, category, state. */
const PASSING =
  /\d|^(?:active|current|first|last|odd|even|open|in|show|hidden|sticky|collapse[ds]?|new|featured)$|(?:category|tag|status|format|type|author)-/

/** By what an element is told from others of its tag: its lasting classes. */
export const shapeOf = (element: PageElement): string => [element.tag, ...lastingClasses(element).sort()].join('.')

export const lastingClasses = (element: PageElement): string[] =>
  classesOf(element).filter((name) => !PASSING.test(name))

const containerShape = (element: PageElement): string =>
  `${shapeOf(element)}#${(element.attributes['id'] ?? '').replace(/\d+/g, '')}`

function itemsAround(links: readonly PageElement[], atMost = Infinity): readonly Item[] {
  const holds = new Map<PageElement, number>()
  for (const link of links) for (const above of ancestorsOf(link)) holds.set(above, (holds.get(above) ?? 0) + 1)
  const climbs = links.map((link) => {
    let climb = 0
    for (const above of ancestorsOf(link)) {
      if (holds.get(above) !== 1) break
      climb += 1
    }
    return climb
  })
  const usual = Math.min(atMost, mostFrequent(climbs))
  const items = new Map<PageElement, Item>()
  for (const link of links) {
    const element = levelAbove(link, usual)
    if (!items.has(element)) items.set(element, { element, link })
  }
  return [...items.values()]
}

function levelAbove(element: PageElement, levels: number): PageElement {
  let above = element
  for (let level = 0; level < levels && above.parent !== null; level += 1) above = above.parent
  return above
}

function mostFrequent(values: readonly number[]): number {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length] as const)
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/**
 * The nodes that belong to each item: itself, and what stands beside it up to the next (the `dd` after a `dt`, the paragraph after a
 * heading, the day before it).
 */
export function nodesOfItems(items: readonly Item[]): ReadonlyMap<Item, readonly PageNode[]> {
  const nodes = new Map<Item, readonly PageNode[]>()
  for (const [container, within] of Map.groupBy(items, ({ element }) => element.parent)) {
    const children = (container?.children ?? []).filter((node) => isElement(node) || node.trim() !== '')
    const places = within.map(({ element }) => children.indexOf(element))
    const [first = 0] = places
    const last = places.at(-1) ?? first
    const gap = places.length > 1 ? children.slice(first + 1, places[1]).map(kindOf) : []
    const follows = sameStart(gap, children.slice(last + 1).map(kindOf))
    const leads =
      follows === gap.length
        ? 0
        : Math.min(
            MAX_ITEM_NODES / 2,
            gap.length - follows,
            sameStart(gap.toReversed(), children.slice(0, first).map(kindOf).toReversed()),
          )
    within.forEach((item, at) => {
      const start = Math.max(0, (places[at] ?? 0) - leads)
      const end = at + 1 < within.length ? (places[at + 1] ?? 0) - leads : last + 1 + follows
      nodes.set(item, children.slice(start, Math.min(end, start + MAX_ITEM_NODES)))
    })
  }
  return nodes
}

/** More of what stands between two items is not theirs: else a few links far apart have each list read the whole page. */
const MAX_ITEM_NODES = 60

const kindOf = (node: PageNode): string => (isElement(node) ? shapeOf(node) : '#text')

function sameStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((kind, at) => kind !== other[at])
  return differs < 0 ? one.length : differs
}

/** Where an element stands, as a CSS selector of two levels. */
export function pathTo(element: PageElement): string {
  const named = (one: PageElement): string => {
    const [name] = classesOf(one).filter((each) => !PASSING.test(each) && /^[a-z][\w-]*$/i.test(each))
    return name === undefined ? one.tag : `${one.tag}.${name}`
  }
  return element.parent === null || element.parent.tag === 'html'
    ? named(element)
    : `${named(element.parent)} > ${named(element)}`
}
