import { DOMParser } from 'linkedom'

/** What is read of an element. linkedom's own types lean on a browser's, which Node has not. */
export interface PageElement {
  readonly tagName: string
  readonly textContent: string | null
  readonly innerHTML: string
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(other: PageElement): boolean
  remove(): void
}

/** What is read of a page's document. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

function isDocument(value: unknown): value is PageDocument {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value
}

/** The markup of an article ends long before; what is longer is a catalogue, or made to keep us busy. */
const MAX_MARKUP = 1_000_000
/** No page is nested so deeply but one made to exhaust the stack; the time to parse grows with the square of the depth. */
const MAX_DEPTH = 150
/** Pages of news have some 2,000. Readability takes time by the square of their number. */
const MAX_ELEMENTS = 10_000

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/**
 * The document of a page's markup, within bounds: without scripts (but for what the page states of itself as JSON-LD),
 * styles and comments, at most 1,000,000 characters, 10,000 elements and 150 levels; what lies beyond is left out, its text
 * below too deep a level is kept.
 */
export function parsePage(html: string): PageDocument {
  const bounded = withinBounds(withoutScripts(html))
  // Without a root of its own linkedom takes the first element for the whole document.
  const whole = /<html[\s>]/i.test(bounded) ? bounded : `<!doctype html><html><body>${bounded}</body></html>`
  const document: unknown = new DOMParser().parseFromString(whole, 'text/html')
  if (!isDocument(document)) throw new Error('the HTML parser gave no document')
  return document
}

const OPAQUE = /<(?:!--|(script|style|svg|noscript|template)(?=[\s/>])([^>]*)>)/gi

/** A page without what is no text of it. One pass: the search for an end that is not there is made once a name. */
function withoutScripts(html: string): string {
  const endless = new Set<string>()
  let kept = ''
  let from = 0
  OPAQUE.lastIndex = 0
  for (let found = OPAQUE.exec(html); found !== null; found = OPAQUE.exec(html)) {
    const name = found[1]?.toLowerCase() ?? '--'
    if (name === 'script' && /ld\+json/i.test(found[2] ?? '')) continue
    const end = endless.has(name) ? -1 : endOf(html, name, found.index + found[0].length)
    if (end === -1) {
      endless.add(name)
      continue
    }
    kept += html.slice(from, found.index)
    from = end
    OPAQUE.lastIndex = from
  }
  return kept + html.slice(from)
}

/** Where a comment or an opaque element ends, after its closing tag; -1 where it does not. */
function endOf(html: string, name: string, from: number): number {
  if (name === '--') return html.indexOf('-->', from - 1) === -1 ? -1 : html.indexOf('-->', from - 1) + 3
  const closing = new RegExp(`</${name}[^>]*>`, 'gi')
  closing.lastIndex = from
  return closing.test(html) ? closing.lastIndex : -1
}

/** Elements that a new one of their kind closes: written without their end they do not nest. Source: WHATWG HTML §13.1.2.4. */
const CLOSED_BY_NEXT = new Set('p li dt dd tr td th thead tbody tfoot option colgroup'.split(' '))

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/gi

/** Markup of a bounded size: tags too deep are taken out, their text stays; it ends where there are too many. */
function withinBounds(html: string): string {
  const cut = html.length > MAX_MARKUP ? html.slice(0, MAX_MARKUP) : html
  let depth = 0
  let elements = 0
  const bounded = cut.replace(TAG, (tag, slash: string, name: string) => {
    const kind = name.toLowerCase()
    const nests = !VOID.has(kind) && !CLOSED_BY_NEXT.has(kind) && !tag.endsWith('/>')
    if (slash !== '') {
      if (!nests) return elements > MAX_ELEMENTS ? ' ' : tag
      depth = Math.max(0, depth - 1)
      return depth >= MAX_DEPTH || elements > MAX_ELEMENTS ? ' ' : tag
    }
    elements += 1
    if (elements > MAX_ELEMENTS) return ' '
    if (!nests) return tag
    depth += 1
    return depth > MAX_DEPTH ? ' ' : tag
  })
  // Readability looks at all the space below each of its elements.
  return bounded.replace(/ {2,}/g, ' ')
}
