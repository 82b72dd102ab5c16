import { DOMParser } from 'linkedom'
import { boundedMarkup } from './bounded-markup.ts'

/** What is read of a node. linkedom's own types lean on a browser's, which Node has not. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  remove(): void
}

/** What is read of an element. */
export interface DomElement extends DomNode {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly innerHTML: string
  readonly parentElement: DomElement | null
  readonly nextElementSibling: DomElement | null
  readonly children: Iterable<DomElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  contains(other: DomElement): boolean
}

/** What is read of a page's document. */
export interface DomDocument {
  readonly documentElement: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

function isDocument(value: unknown): value is DomDocument {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value && 'documentElement' in value
}

/** Pages of news have some 2,000. Readability takes time by the square of their number. */
const MAX_ELEMENTS = 10_000

/** The document of a page's markup, within the bounds of `boundedMarkup`: what is too long, too deep or too many is left out. */
export function parsePage(html: string, maxElements = MAX_ELEMENTS): DomDocument {
  const bounded = boundedMarkup(html, maxElements)
  // Without a root of its own linkedom takes the first element for the whole document.
  const whole = /<html[\s>]/i.test(bounded) ? bounded : `<!doctype html><html><body>${bounded}</body></html>`
  const document: unknown = new DOMParser().parseFromString(whole, 'text/html')
  if (!isDocument(document)) throw new Error('the HTML parser gave no document')
  return document
}
