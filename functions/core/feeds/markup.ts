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
      // One that is not closed is taken whole, and stays: looking for its end again from each would take the square of the length.
      .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => (comment.endsWith('-->') ? '' : comment))
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

// A name ends where it can go on no further: else a long one without an end would be tried at every length.
const TOKEN =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z_][\w.:-]*)(?![\w.:-])(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g

/** What an entry may stand in. */
const HOLDERS = /^(?:[\w.-]+:)?(?:rss|rdf|channel|feed)$/i
const ENTRY = /^(?:rss:|atom:)?(?:item|entry)$/i

/** A repair that saw how many entries the document holds, and whether its elements are nested deeper than any feed's. */
export interface Balanced extends Step {
  readonly entryCount: number
  readonly isTooDeep: boolean
}

/** Parsers take time and memory, some their stack, by how deep elements lie in one another. */
const MAX_DEPTH = 1000

/**
 * Closes what was left open and drops closing tags of what is not. A document that was cut off loses the entry it broke
 * off in (half a text is worse than none, and the next poll has the whole one), unless it is the only one.
 * One of more than `maxEntries` ends after so many: no parser has to read the others.
 */
export function balanceElements(text: string, maxEntries: number): Balanced {
  const parts: string[] = []
  const open: string[] = []
  // How many of each name are open: looking through all for a tag that is none would take the square of their number.
  const depths = new Map<string, number>()
  const count = (name: string, by: 1 | -1) => depths.set(name, (depths.get(name) ?? 0) + by)
  let done = 0
  let mended = 0
  let lastEntryEnd = 0
  let entryCount = 0
  let end: string | null = null
  const write = (upTo: number, more: string) => {
    parts.push(text.slice(done, upTo), more)
    done = upTo
  }
  const closeTo = (depth: number, at: number) => {
    if (open.length <= depth) return
    const closed = open.splice(depth)
    mended += closed.length
    for (const name of closed) count(name, -1)
    write(at, closings(closed))
  }
  for (const match of text.matchAll(TOKEN)) {
    const [whole, slash, name, empty] = match
    if (name === undefined || empty === '/' || (end !== null && slash !== '')) continue
    if (slash === '') {
      const isEntry = ENTRY.test(name)
      if (isEntry) entryCount += 1
      if (end !== null) continue
      if (isEntry) closeTo(open.findLastIndex((outer) => HOLDERS.test(outer)) + 1, match.index)
      if (entryCount > maxEntries) {
        write(match.index, closings(open))
        end = parts.join('')
        continue
      }
      open.push(name)
      if (open.length > MAX_DEPTH) return { text: '', warning: null, entryCount, isTooDeep: true }
      count(name, 1)
      continue
    }
    const at = (depths.get(name) ?? 0) > 0 ? open.lastIndexOf(name) : -1
    if (at < 0) {
      write(match.index, '')
      done += whole.length
      mended += 1
    } else {
      closeTo(at + 1, match.index)
      open.length = at
      count(name, -1)
      if (ENTRY.test(name)) lastEntryEnd = match.index + whole.length
    }
  }
  if (end === null && open.length > 0)
    return { ...cutOff(parts.join('') + text.slice(done), lastEntryEnd > 0), entryCount, isTooDeep: false }
  const warning = mended === 0 ? null : `${mended} elements were not closed, or not opened.`
  return {
    text: end ?? (mended === 0 ? text : parts.join('') + text.slice(done)),
    warning,
    entryCount,
    isTooDeep: false,
  }
}

function cutOff(text: string, hasWholeEntry: boolean): Step {
  const lastEntry = hasWholeEntry ? [...text.matchAll(/<\/(?:rss:|atom:)?(?:item|entry)\s*>/gi)].at(-1) : undefined
  const kept = lastEntry === undefined ? withoutBrokenTag(text) : text.slice(0, lastEntry.index + lastEntry[0].length)
  return {
    text: kept + closings(openElements(kept)),
    warning: 'The document is cut off; what was whole of it was read.',
  }
}

function withoutBrokenTag(text: string): string {
  const section = text.lastIndexOf('<![CDATA[')
  if (section >= 0 && !text.includes(']]>', section)) return `${text}]]>`
  const open = text.lastIndexOf('<')
  return open > text.lastIndexOf('>') ? text.slice(0, open) : text
}

/** Names of the elements that are open at the end of a balanced text, the outermost first. */
function openElements(text: string): readonly string[] {
  const open: string[] = []
  for (const [, slash, name, empty] of text.matchAll(TOKEN)) {
    if (name === undefined || empty === '/') continue
    if (slash === '') open.push(name)
    else open.pop()
  }
  return open
}

function closings(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
}
