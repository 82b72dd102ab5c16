import { elementsOf, type PageElement, type PageNode } from '../core/feeds/page-element.ts'
import { parsePage, type DomElement, type DomNode } from './page-document.ts'

/** A web page as a tree of our own. */
export interface PageTree {
  readonly root: PageElement
  /** The elements that a CSS selector matches, in document order; null where it is no selector. */
  select(selector: string): readonly PageElement[] | null
}

/** Five hundred announcements and a large menu; what is done with them takes time by their number alone. */
const MAX_ELEMENTS = 40_000
/** Of one element: selectors like `:nth-child` take time with the square of it. */
const MAX_CHILDREN = 3_000
const MAX_ATTRIBUTE = 4_000

const isDomElement = (node: DomNode): node is DomElement => node.nodeType === 1
const isText = ({ nodeType }: DomNode): boolean => nodeType === 3 || nodeType === 4

/** Reads a page's HTML, whatever it is: what is too long, too deep or too many is left out. */
export function readPageTree(html: string): PageTree {
  const document = parsePage(html, MAX_ELEMENTS)
  const places = new Map<DomNode, PageElement>()
  const { documentElement } = document
  const root =
    documentElement === null
      ? { tag: 'html', attributes: {}, parent: null, children: [] }
      : toPageElement(documentElement, null, places)
  return {
    root,
    select: (selector) => {
      try {
        return [...document.querySelectorAll(selector)].flatMap((node) => places.get(node) ?? [])
      } catch {
        return null
      }
    },
  }
}

/** The address that relative links start from. Source: HTML §4.2.3 `base`. */
export function baseOf(root: PageElement, address: string | null): string | null {
  for (const { tag, attributes } of elementsOf(root))
    if (tag === 'base' && attributes['href'] !== undefined)
      return URL.parse(attributes['href'], address ?? undefined)?.href ?? address
  return address
}

interface Growing extends PageElement {
  readonly children: PageNode[]
}

function toPageElement(
  element: DomElement,
  parent: PageElement | null,
  places: Map<DomNode, PageElement>,
): PageElement {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) attributes[name.toLowerCase()] = value.slice(0, MAX_ATTRIBUTE)
  const grown: Growing = { tag: element.tagName.toLowerCase(), attributes, parent, children: [] }
  places.set(element, grown)
  let count = 0
  for (let child = element.firstChild; child !== null;) {
    const next = child.nextSibling
    count += 1
    if (count > MAX_CHILDREN) child.remove()
    else if (isText(child)) grown.children.push(child.textContent ?? '')
    else if (isDomElement(child)) grown.children.push(toPageElement(child, grown, places))
    child = next
  }
  return grown
}
