// Repairs that need to know where elements begin and end.

/** A repair: the text after it, and the warning where it changed something. */
export interface Step {
  readonly text: string
  readonly warning: string | null
}

/** Elements that hold a text: markup inside them that was not escaped belongs to the text. */
const TEXT_ELEMENTS =
  /<((?:atom:|rss:)?(?:title|description|summary|content|tagline|subtitle|rights|copyright|info)|content:encoded|(?:xhtml:)?body)(?=[\s>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi

const STRUCTURE = /<\/?(?:[\w.-]+:)?(?:item|entry|channel|feed)[\s/>]/i

/**
 * Puts unescaped markup inside titles and texts into CDATA, so that every parser gives it as the outlet wrote it, in order;
 * decodes what Atom 0.3 packs as base64.
 */
export function inlineMarkup(text: string): Step {
  const parts: string[] = []
  // Names without a closing tag from here on: looking again for each would take the square of a hostile document's length.
  const unclosed = new Set<string>()
  let wrapped = 0
  let unescaped = 0
  let done = 0
  for (let open = nextOpening(text, 0); open !== null; open = nextOpening(text, done)) {
    const { name, attributes, innerStart } = open
    const innerEnd = attributes.endsWith('/') || unclosed.has(name) ? -1 : closingOf(text, name, innerStart)
    if (innerEnd < 0) {
      if (!attributes.endsWith('/')) unclosed.add(name)
      parts.push(text.slice(done, innerStart))
      done = innerStart
      continue
    }
    const inner = text.slice(innerStart, innerEnd)
    const packed = /\bmode\s*=\s*["']base64["']/i.test(attributes)
    const markup = packed ? fromBase64(inner) : isMarkup(inner) ? escapeSections(inner) : null
    if (markup !== null && !STRUCTURE.test(inner)) {
      wrapped += 1
      if (!packed && !/\bxhtml|mode\s*=\s*["']xml["']/i.test(attributes)) unescaped += 1
      parts.push(text.slice(done, innerStart), '<![CDATA[', markup.replaceAll(']]>', ']]]]><![CDATA[>'), ']]>')
    } else parts.push(text.slice(done, innerEnd))
    done = innerEnd
  }
  if (wrapped === 0) return { text, warning: null }
  parts.push(text.slice(done))
  return {
    text: parts.join(''),
    warning: unescaped > 0 ? `${unescaped} texts held markup that was not escaped.` : null,
  }
}

function nextOpening(
  text: string,
  from: number,
): { readonly name: string; readonly attributes: string; readonly innerStart: number } | null {
  TEXT_ELEMENTS.lastIndex = from
  const match = TEXT_ELEMENTS.exec(text)
  if (match === null) return null
  return { name: match[1] ?? '', attributes: match[2] ?? '', innerStart: match.index + match[0].length }
}

/** Where the closing tag of `name` begins, past CDATA sections; -1 where there is none. */
function closingOf(text: string, name: string, from: number): number {
  const closing = new RegExp(`<!\\[CDATA\\[|</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
    if (match[0] !== '<![CDATA[') return match.index
    const end = text.indexOf(']]>', closing.lastIndex)
    if (end < 0) return -1
    closing.lastIndex = end + 3
  }
  return -1
}

const SECTION = /<!\[CDATA\[([\s\S]*?)\]\]>/g

function isMarkup(inner: string): boolean {
  return (
    inner.includes('<') &&
    inner
      .replace(SECTION, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .includes('<')
  )
}

/** Markup with its CDATA sections escaped instead: inside markup they are text. */
function escapeSections(inner: string): string {
  return inner.replace(SECTION, (_, section: string) => section.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}

function fromBase64(inner: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(inner.replace(/\s+/g, '')), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Closes a document that was cut off: the entry it broke off in is dropped (half a text is worse than none, and the next
 * poll has the whole one), unless it is the only one; what is open is closed.
 */
export function closeElements(text: string): Step {
  const root = /<((?:[\w.-]+:)?(?:rss|feed|rdf))(?=[\s>])/i.exec(text)?.[1]
  if (root === undefined || new RegExp(`</${root}\\s*>\\s*(?:<!--[\\s\\S]*-->\\s*)?$`, 'i').test(text.slice(-4096)))
    return { text, warning: null }
  if (text.toLowerCase().includes(`</${root.toLowerCase()}`)) return { text, warning: null }
  const lastEnd = [...text.matchAll(/<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi)].at(-1)
  const kept = lastEnd === undefined ? withoutBrokenTag(text) : text.slice(0, lastEnd.index + lastEnd[0].length)
  const closings = openElements(kept)
    .toReversed()
    .map((name) => `</${name}>`)
  return { text: kept + closings.join(''), warning: 'The document is cut off; what was whole of it was read.' }
}

function withoutBrokenTag(text: string): string {
  const section = text.lastIndexOf('<![CDATA[')
  if (section >= 0 && !text.includes(']]>', section)) return `${text}]]>`
  const open = text.lastIndexOf('<')
  return open > text.lastIndexOf('>') ? text.slice(0, open) : text
}

/** Names of the elements that are open at the end of a text, the outermost first. */
function openElements(text: string): readonly string[] {
  const open: string[] = []
  const token =
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z_][\w.:-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g
  for (const [, slash, name, empty] of text.matchAll(token)) {
    if (name === undefined || empty === '/') continue
    if (slash === '') open.push(name)
    else if (open.includes(name)) open.length = open.lastIndexOf(name)
  }
  return open
}
