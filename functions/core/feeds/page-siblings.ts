import { ancestorsOf, elementsOf, isElement, type PageElement } from './page-element.ts'
import { lastingClasses, shapeOf, type Item, type Link } from './page-lists.ts'
import { isWorded } from './page-words.ts'

/** What an item is about: the link with the most telling words in it or around it, else its first. */
export function mainLinkOf(element: PageElement, links: ReadonlyMap<PageElement, Link>): PageElement | null {
  const within = [...elementsOf(element), ...ancestorsOf(element)].flatMap((one) => links.get(one) ?? [])
  const telling = within.filter((link) => link.telling).sort((a, b) => b.text.length - a.text.length)
  return (telling[0] ?? within[0])?.element ?? null
}

/** The items and those beside them that are made another way inside: the first with a picture, one without a link in its heading. */
export function withSiblings(items: readonly Item[], links: ReadonlyMap<PageElement, Link>): readonly Item[] {
  const known = new Map(items.map((item) => [item.element, item]))
  const ways = new Set(items.map(({ element, link }) => wayTo(link, element)))
  const shapes = new Map<PageElement | null, Set<string>>()
  for (const { element } of items) {
    const names = shapes.get(element.parent) ?? new Set<string>()
    for (const name of namesOf(element)) names.add(name)
    shapes.set(element.parent, names)
  }
  const found = [...shapes].flatMap(([container, names]) =>
    (container?.children ?? []).flatMap((child) => {
      if (!isElement(child)) return []
      const item = known.get(child)
      if (item !== undefined) return [item]
      if (!namesOf(child).some((name) => names.has(name))) return []
      const link = linkInPlace(child, ways, links) ?? tellingLinkOf(child, links)
      return link === null ? [] : [{ element: child, link }]
    }),
  )
  return inOrder([...found, ...inLikeContainers(shapes, ways, links)])
}

/** The items of rows and boxes made like those that are known, where none of them was found by its words. */
function inLikeContainers(
  known: ReadonlyMap<PageElement | null, ReadonlySet<string>>,
  ways: ReadonlySet<string>,
  links: ReadonlyMap<PageElement, Link>,
): readonly Item[] {
  const byParent = new Map<PageElement, Map<string, ReadonlySet<string>>>()
  for (const [container, names] of known) {
    if (container?.parent == null || (container.tag !== 'tr' && lastingClasses(container).length === 0)) continue
    const shapes = byParent.get(container.parent) ?? new Map<string, ReadonlySet<string>>()
    byParent.set(container.parent, shapes.set(shapeOf(container), names))
  }
  return [...byParent].flatMap(([parent, shapes]) =>
    parent.children
      .filter(isElement)
      .filter((container) => !known.has(container))
      .flatMap((container) => {
        const names = shapes.get(shapeOf(container))
        const items = container.children
          .filter(isElement)
          .filter((item) => namesOf(item).some((name) => names?.has(name)))
        return items.flatMap((element) => {
          const link = linkInPlace(element, ways, links)
          return link === null ? [] : [{ element, link }]
        })
      }),
  )
}

/** The items as they stand on the page. */
function inOrder(items: readonly Item[]): readonly Item[] {
  const root = [...(items[0] === undefined ? [] : ancestorsOf(items[0].element))].at(-1)
  const of = new Map(items.map((item) => [item.element, item]))
  return root === undefined ? items : [...elementsOf(root)].flatMap((element) => of.get(element) ?? [])
}

/** The link that stands where those of the other items do, however short its words are. */
function linkInPlace(
  child: PageElement,
  ways: ReadonlySet<string>,
  links: ReadonlyMap<PageElement, Link>,
): PageElement | null {
  for (const element of elementsOf(child)) {
    const link = links.get(element)
    if (link !== undefined && isWorded(link.text) && ways.has(wayTo(element, child))) return element
  }
  return null
}

function tellingLinkOf(child: PageElement, links: ReadonlyMap<PageElement, Link>): PageElement | null {
  const link = mainLinkOf(child, links)
  return link !== null && links.get(link)?.telling === true && !isWithin(child, link) ? link : null
}

/** The tags from a link up to its item. */
function wayTo(link: PageElement, item: PageElement): string {
  let way = link.tag
  for (const above of ancestorsOf(link)) {
    if (link === item) break
    way += ` ${above.tag}`
    if (above === item) break
  }
  return way
}

const isWithin = (element: PageElement, link: PageElement): boolean => [...ancestorsOf(element)].includes(link)

/** By what an element is recognised beside its like: its tag with each of its lasting classes, or alone where it has none. */
function namesOf(element: PageElement): readonly string[] {
  const lasting = lastingClasses(element)
  return lasting.length === 0 ? [element.tag] : lasting.map((name) => `${element.tag}.${name}`)
}
