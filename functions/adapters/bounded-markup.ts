/** The markup of an article or of a list of announcements ends long before; what is longer is made to keep us busy. */
const MAX_MARKUP = 1_000_000
/** No page is nested so deeply but one made to exhaust the stack; the time to parse grows with the square of the depth. */
const MAX_DEPTH = 150

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** What elements close by their beginning, where they stand straight inside: just what linkedom's parser closes, no less and no more. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form', 'p'],
    ['header hr main nav ol pre section table ul', 'p'],
    ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
    ['option', 'option'],
    ['optgroup', 'optgroup option'],
    ['li', 'li'],
    ['dd dt', 'dd dt'],
    ['tr', 'tr th td'],
    ['th', 'th'],
    ['td', 'thead th td'],
    ['tbody tfoot', 'thead tbody'],
    ['rt rp', 'rt rp'],
    ['body', 'head link script'],
  ].flatMap(([names = '', closed = '']) => names.split(' ').map((name) => [name, new Set(closed.split(' '))] as const)),
)
/** Elements that hold nothing to read; in drawings and formulas tags close by other rules, too. */
const OPAQUE = new Set(['script', 'style', 'svg', 'math', 'noscript', 'template'])
/** Elements in which tags are text. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

interface Tag {
  readonly name: string
  /** As it is written, from `<` to `>`. */
  readonly text: string
}
type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** A sign that opens no tag. */
  | { readonly kind: 'sign' }
  | (Tag & { readonly kind: 'begin' })
  | { readonly kind: 'end'; readonly name: string }
  /** An element in which tags are text. */
  | (Tag & { readonly kind: 'raw'; readonly content: string })

/**
 * A page's markup as an HTML parser and what works on its tree read it in bounded time: without comments, styles and scripts (but
 * for what the page states of itself as JSON-LD), at most 1,000,000 characters, 150 levels and so many elements. Of what
 * lies too deep, or is one element too many, the text stays. Tags are told as the parser tells them, quoted `>` and all, so that
 * none is nested uncounted. In time by the length of the markup.
 */
export function boundedMarkup(html: string, maxElements: number): string {
  const tags = openTags(maxElements)
  const pieces: string[] = []
  let length = 0
  for (const part of partsOf(html)) {
    const piece = part.kind === 'text' ? part.text : tags.pass(part)
    pieces.push(piece)
    length += piece.length
    if (length > MAX_MARKUP) break
  }
  // Readability looks at all the space below each of its elements.
  return pieces.join('').slice(0, MAX_MARKUP).replace(/ {2,}/g, ' ')
}

/** Follows which elements are open, and passes on as many tags as may stand in a page. */
function openTags(maxElements: number): { pass(part: Exclude<Part, { readonly kind: 'text' }>): string } {
  /** `kept`: whether its tag was passed on; those below one that was not, are not either. */
  const open: { readonly name: string; readonly kept: boolean }[] = []
  const openByName = new Map<string, number>()
  let elements = 0
  const pop = (): (typeof open)[number] | undefined => {
    const last = open.pop()
    if (last !== undefined) openByName.set(last.name, (openByName.get(last.name) ?? 0) - 1)
    return last
  }
  const begin = ({ name, text }: Tag): string => {
    while (CLOSES.get(name)?.has(open.at(-1)?.name ?? '') === true) pop()
    if (VOID.has(name)) return text
    const kept = open.length < MAX_DEPTH
    open.push({ name, kept })
    openByName.set(name, (openByName.get(name) ?? 0) + 1)
    return kept ? text : ' '
  }
  const end = (name: string): string => {
    if ((openByName.get(name) ?? 0) === 0) return ' '
    let last = pop()
    while (last !== undefined && last.name !== name) last = pop()
    return last?.kept === true ? `</${name}>` : ' '
  }
  return {
    pass(part) {
      if (part.kind === 'end') return end(part.name)
      elements += 1
      if (elements > maxElements) return ' '
      if (part.kind === 'sign') return '&lt;'
      if (part.kind === 'begin') return begin(part)
      while (CLOSES.get(part.name)?.has(open.at(-1)?.name ?? '') === true) pop()
      return open.length < MAX_DEPTH ? `${part.text}${part.content}</${part.name}>` : ' '
    },
  }
}

interface Reading {
  /** Null for what is left out. */
  readonly part: Part | null
  readonly end: number
}

/** The text and tags of a page in order, without what is opaque. Source: WHATWG HTML §13.2.5, as htmlparser2 reads it. */
function* partsOf(html: string): Generator<Part> {
  const endless = new Set<string>()
  for (let at = 0; at < html.length;) {
    const sign = html.indexOf('<', at)
    const from = sign < 0 ? html.length : sign
    if (from > at) yield { kind: 'text', text: html.slice(at, from) }
    if (sign < 0) return
    const { part, end } = readSign(html, from, endless)
    if (part !== null) yield part
    at = end
  }
}

/** @param endless the elements found to have no end, which are not searched for one again */
function readSign(html: string, from: number, endless: Set<string>): Reading {
  const next = html[from + 1]
  if (next === '!' || next === '?') return { part: null, end: endOfDeclaration(html, from) }
  if (next === '/') {
    const name = nameAt(html, from + 2)
    return { part: name === null ? null : { kind: 'end', name }, end: behind(html, '>', from) }
  }
  const name = nameAt(html, from + 1)
  if (name === null) return { part: { kind: 'sign' }, end: from + 1 }
  const end = endOfTag(html, from + 1 + name.length)
  const tag = { name, text: html.slice(from, end) }
  return OPAQUE.has(name) || RAW.has(name) ? readRaw(html, tag, end, endless) : { part: { kind: 'begin', ...tag }, end }
}

/** An element that is passed over, or of which no tag counts. Without its end it holds all the rest, or is passed over alone. */
function readRaw(html: string, tag: Tag, from: number, endless: Set<string>): Reading {
  if (endless.has(tag.name) || tag.text.endsWith('/>')) return { part: null, end: from }
  const closing = new RegExp(`</${tag.name}(?=[${SPACE}/>])`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  if (found === null) {
    endless.add(tag.name)
    return { part: null, end: RAW.has(tag.name) ? html.length : from }
  }
  const isRead = !OPAQUE.has(tag.name) || /^<script[^>]*ld\+json/i.test(tag.text)
  return {
    part: isRead ? { kind: 'raw', ...tag, content: html.slice(from, found.index) } : null,
    end: behind(html, '>', found.index),
  }
}

/** What parts names in a tag; other spaces are letters of them. */
const SPACE = ' \\n\\t\\f\\r'
const NAME = new RegExp(`[a-z][^${SPACE}/>]*`, 'iy')

function nameAt(html: string, at: number): string | null {
  NAME.lastIndex = at
  return NAME.exec(html)?.[0].toLowerCase() ?? null
}

/** The place behind the next such text; the end of all where there is none. */
function behind(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from)
  return found < 0 ? html.length : found + text.length
}

/** Behind a comment, a doctype or a processing instruction; `<!-->` is a whole comment. */
const endOfDeclaration = (html: string, from: number): number =>
  html.startsWith('<!--', from) ? behind(html, '-->', from + 2) : behind(html, '>', from)

const ATTRIBUTE = new RegExp(`[${SPACE}/]*([^${SPACE}/>][^${SPACE}/>=]*)?([${SPACE}]*=[${SPACE}]*)?`, 'y')
const UNQUOTED = new RegExp(`[^${SPACE}>]*`, 'y')

/** Behind the `>` that ends a tag, which is not one in an attribute's quotes; the end of all where there is none. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length;) {
    ATTRIBUTE.lastIndex = at
    const [whole = '', name, equals] = ATTRIBUTE.exec(html) ?? []
    at += whole.length
    if (name === undefined) return Math.min(at + 1, html.length)
    if (equals === undefined) continue
    const quote = html[at]
    if (quote === '"' || quote === "'") at = behind(html, quote, at + 1)
    else {
      UNQUOTED.lastIndex = at
      at += UNQUOTED.exec(html)?.[0].length ?? 0
    }
  }
  return html.length
}
