import { ancestorsOf, classesOf, elementsOf, isElement, type PageElement, type PageNode } from './page-element.ts'

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
 * the same tags and classes; an item is the largest element that holds one of them, as most of its kind do.
 */
export function itemLists(links: ReadonlyMap<PageElement, Link>): readonly (readonly Item[])[] {
  const all = [...links.values()]
  const containerKey = keysAlong(containerShape)
  const lists: { readonly items: readonly Item[]; readonly units: number }[] = []
  for (const keyOf of [keysAlong(({ tag }) => tag), keysAlong(shapeOf)])
    for (const alike of Map.groupBy(all, ({ element, telling }) => `${String(telling)} ${keyOf(element)}`).values()) {
      const items = itemsAround(alike.map(({ element }) => element))
      for (const list of Map.groupBy(items, ({ element }) =>
        element.parent === null ? -1 : containerKey(element.parent),
      ).values()) {
        const units = list.reduce((sum, { link }) => sum + Math.min(links.get(link)?.text.length ?? 0, 60), 0)
        if (list.length > 1) lists.push({ items: list, units })
      }
    }
  return lists.sort((a, b) => b.units - a.units).map(({ items }) => items)
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

const shapeOf = (element: PageElement): string =>
  [
    element.tag,
    ...classesOf(element)
      .filter((name) => !PASSING.test(name))
      .sort(),
  ].join('.')

const containerShape = (element: PageElement): string =>
  `${shapeOf(element)}#${(element.attributes['id'] ?? '').replace(/\d+/g, '')}`

function itemsAround(links: readonly PageElement[]): readonly Item[] {
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
  const usual = mostFrequent(climbs)
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

/** What an item is about: the link with the most telling words in it or around it, else its first. */
export function mainLinkOf(element: PageElement, links: ReadonlyMap<PageElement, Link>): PageElement | null {
  const within = [...elementsOf(element), ...ancestorsOf(element)].flatMap((one) => links.get(one) ?? [])
  const telling = within.filter((link) => link.telling).sort((a, b) => b.text.length - a.text.length)
  return (telling[0] ?? within[0])?.element ?? null
}

/** The items and those beside them that are made another way inside: the first with a picture, one without a link in its heading. */
export function withSiblings(items: readonly Item[], links: ReadonlyMap<PageElement, Link>): readonly Item[] {
  const known = new Map(items.map((item) => [item.element, item]))
  const shapes = new Map<PageElement | null, Set<string>>()
  for (const { element } of items) {
    const names = shapes.get(element.parent) ?? new Set<string>()
    for (const name of namesOf(element)) names.add(name)
    shapes.set(element.parent, names)
  }
  return [...shapes].flatMap(([container, names]) =>
    (container?.children ?? []).flatMap((child) => {
      if (!isElement(child)) return []
      const item = known.get(child)
      if (item !== undefined) return [item]
      if (!namesOf(child).some((name) => names.has(name))) return []
      const link = mainLinkOf(child, links)
      return link !== null && links.get(link)?.telling === true && !isWithin(child, link)
        ? [{ element: child, link }]
        : []
    }),
  )
}

const isWithin = (element: PageElement, link: PageElement): boolean => [...ancestorsOf(element)].includes(link)

/** By what an element is recognised beside its like: its tag with each of its lasting classes, or alone where it has none. */
function namesOf(element: PageElement): readonly string[] {
  const lasting = classesOf(element).filter((name) => !PASSING.test(name))
  return lasting.length === 0 ? [element.tag] : lasting.map((name) => `${element.tag}.${name}`)
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
        : Math.min(gap.length - follows, sameStart(gap.toReversed(), children.slice(0, first).map(kindOf).toReversed()))
    within.forEach((item, at) => {
      const start = (places[at] ?? 0) - leads
      const end = at + 1 < within.length ? (places[at + 1] ?? 0) - leads : last + 1 + follows
      nodes.set(item, children.slice(Math.max(0, start), end))
    })
  }
  return nodes
}

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
