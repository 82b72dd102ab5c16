import { DOMParser } from 'linkedom'
import type { PageElement, PageNode } from '../core/feeds/page-element.ts'

/** A web page as a tree of our own. */
export interface PageTree {
  readonly root: PageElement
  /** The elements that a CSS selector matches, in document order; null where it is no selector. */
  select(selector: string): readonly PageElement[] | null
}

/** A list of announcements stands at the beginning of a page; so far in lie scripts, data and attacks. */
const MAX_MARKUP = 1_500_000
/** Pages nest a few dozen levels. The HTML parser's own time grows with the square of what is left open. */
const MAX_OPEN = 500
const MAX_DEPTH = 150
/** Of one element: selectors like `:nth-child` take time with the square of it. */
const MAX_CHILDREN = 3_000
const MAX_ATTRIBUTE = 4_000

/** What is used of linkedom. Its own types lean on a browser's, which Node has not. */
interface DomNode {
  readonly nodeType: number
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly textContent: string | null
  remove(): void
}
interface DomElement extends DomNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}
interface DomDocument {
  readonly documentElement: DomNode | null
  querySelectorAll(selector: string): Iterable<DomNode>
}

const isDocument = (value: unknown): value is DomDocument =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value && 'documentElement' in value
const isDomElement = (node: DomNode): node is DomElement => node.nodeType === 1
const isText = ({ nodeType }: DomNode): boolean => nodeType === 3 || nodeType === 4

/** Reads a page's HTML, whatever it is: what is too long, too deep or too many is left out. */
export function readPageTree(html: string): PageTree {
  const markup = boundedMarkup(html)
  // Without a root of its own linkedom takes the first element for the whole document.
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`
  const document: unknown = new DOMParser().parseFromString(whole, 'text/html')
  if (!isDocument(document)) throw new Error('the HTML parser gave no document')
  const places = new Map<DomNode, PageElement>()
  const { documentElement } = document
  const root =
    documentElement !== null && isDomElement(documentElement)
      ? toPageElement(documentElement, null, 0, places)
      : { tag: 'html', attributes: {}, parent: null, children: [] }
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

/** As much of a page's markup as an HTML parser reads in bounded time. */
export function boundedMarkup(html: string): string {
  // A sign that opens no tag costs the parser far more than a letter.
  return shallow(html.slice(0, MAX_MARKUP).replace(/<(?![a-z/!?])/gi, ' '))
}

const TAG = /<(\/?)([a-z][a-z\d]*)\b/gi
/** Elements that have no end, or whose end is left out. */
const ENDLESS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead dt dd option'.split(
    ' ',
  ),
)

/** The markup up to where it leaves more elements open than any page does. */
function shallow(markup: string): string {
  let open = 0
  for (const { 1: slash, 2: name = '', index } of markup.matchAll(TAG)) {
    if (ENDLESS.has(name.toLowerCase())) continue
    open = slash === '/' ? Math.max(0, open - 1) : open + 1
    if (open > MAX_OPEN) return markup.slice(0, index)
  }
  return markup
}

interface Growing extends PageElement {
  readonly children: PageNode[]
}

function toPageElement(
  element: DomElement,
  parent: PageElement | null,
  depth: number,
  places: Map<DomNode, PageElement>,
): PageElement {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) attributes[name.toLowerCase()] = value.slice(0, MAX_ATTRIBUTE)
  const grown: Growing = { tag: element.localName.toLowerCase(), attributes, parent, children: [] }
  places.set(element, grown)
  let count = 0
  for (let child = element.firstChild; child !== null;) {
    const next = child.nextSibling
    count += 1
    if (count > MAX_CHILDREN) child.remove()
    else if (isText(child)) grown.children.push(child.textContent ?? '')
    else if (isDomElement(child) && depth < MAX_DEPTH)
      grown.children.push(toPageElement(child, grown, depth + 1, places))
    child = next
  }
  return grown
}
