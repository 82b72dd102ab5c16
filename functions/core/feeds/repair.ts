import { MAX_ENTRIES } from './entry.ts'
import type { FeedFailure } from './failure.ts'
import { htmlCharacter, referencedCharacter } from './html-entities.ts'
import { balanceElements, inlineMarkup, type Step } from './markup.ts'
import { closeSections } from './sections.ts'

/** A document as XML parsers take it, and what had to be done for that, a sentence each. */
export type Repaired =
  | {
      readonly kind: 'repaired'
      /** With MAX_ENTRIES entries at most. */
      readonly text: string
      readonly warnings: readonly string[]
      /** How many entries the document held. */
      readonly entryCount: number
    }
  | { readonly kind: 'refused'; readonly failure: FeedFailure }

/** How far into a document its first element may stand: more than that before it is no feed with junk in front. */
const MAX_JUNK = 64 * 1024

const ROOT = /<(?:[A-Za-z_][\w.-]*:)?(?:rss|feed|rdf|channel)(?=[\s/>])/i

const same = (text: string): Step => ({ text, warning: null })

/**
 * Makes an XML feed out of what outlets serve as one. Nothing is invented: what is not understood is left for the parser
 * to refuse. Entity declarations are never parsed: a document that has some is refused (they can be made to explode).
 */
export function repairXml(document: string): Repaired {
  const opened = dropDoctype(document)
  if (opened === 'entities')
    return {
      kind: 'refused',
      failure: { kind: 'dtd', reason: 'The document declares entities of its own, which is refused.' },
    }
  const before = inOrder(opened.text, [dropJunk, dropControls, mendPrefix, closeSections, inlineMarkup])
  const balanced = balanceElements(before.text, MAX_ENTRIES)
  if (balanced.isTooDeep) {
    const reason = 'The elements of the document lie in one another deeper than those of any feed.'
    return { kind: 'refused', failure: { kind: 'malformed', reason } }
  }
  const after = inOrder(balanced.text, [mendReferences, mendRoot])
  const warnings = [opened.warning, ...before.warnings, balanced.warning, ...after.warnings]
  return {
    kind: 'repaired',
    text: after.text,
    warnings: warnings.filter((warning) => warning !== null),
    entryCount: balanced.entryCount,
  }
}

/** A text after each step in turn. */
function inOrder(
  text: string,
  steps: readonly ((text: string) => Step)[],
): { readonly text: string; readonly warnings: readonly (string | null)[] } {
  const warnings: (string | null)[] = []
  let done = text
  for (const step of steps) {
    const next = step(done)
    done = next.text
    warnings.push(next.warning)
  }
  return { text: done, warnings }
}

/** Drops a DOCTYPE before the root. Says `entities` where it declares some. */
function dropDoctype(text: string): Step | 'entities' {
  const start = /<!doctype\b/i.exec(text.slice(0, MAX_JUNK))?.index
  const root = ROOT.exec(text)?.index ?? text.length
  if (start === undefined || start > root) return /<!entity\s/i.test(text.slice(0, root)) ? 'entities' : same(text)
  const subset = /^[^>[]*\[/.exec(text.slice(start, start + 2000))
  const end = subset ? text.indexOf(']', start + subset[0].length) : start
  if (subset && /<!entity\s/i.test(text.slice(start, root))) return 'entities'
  const close = end < 0 ? -1 : text.indexOf('>', end)
  if (close < 0 || close > root) return same(text)
  return { text: text.slice(0, start) + text.slice(close + 1), warning: 'A DOCTYPE was taken out.' }
}

function dropJunk(text: string): Step {
  const prolog = /<\?xml\s/i.exec(text.slice(0, MAX_JUNK))?.index
  const root = ROOT.exec(text.slice(0, MAX_JUNK * 2))?.index
  if (root === undefined) return same(text.trim())
  const start = prolog !== undefined && prolog < root ? prolog : root
  // A second declaration, of a template that was included into another, is junk too.
  const lead = text.slice(start, root)
  const body = text.slice(root).trimEnd()
  const again = lead.lastIndexOf('<?xml ')
  if (start === 0 && again <= 0) return same(lead + body)
  if (text.slice(0, start).trim() === '' && again <= 0)
    return { text: lead + body, warning: start > 0 ? 'White space stood before the XML declaration.' : null }
  const kept = lead.slice(Math.max(0, again)) + body
  return { text: kept, warning: isComments(text.slice(0, start)) ? null : 'Text before the feed was taken out.' }
}

/** Comments and instructions are nothing odd before a root. Longer ones than these are not worth looking through. */
function isComments(text: string): boolean {
  return text.length < 4096 && text.replace(/<!--[\s\S]*?-->|<\?[^>]*\?>/g, '').trim() === ''
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

function dropControls(text: string): Step {
  if (!CONTROLS.test(text) && text.isWellFormed()) return same(text)
  const clean = text.replace(new RegExp(CONTROLS, 'g'), '').toWellFormed()
  return { text: clean, warning: 'Control characters were taken out.' }
}

/** Escapes `&` that begins no reference and `<` that begins no tag, and spells out what HTML knows and XML does not, outside CDATA. */
function mendReferences(text: string): Step {
  if (!/&|<(?![A-Za-z_/!?])/.test(text)) return same(text)
  let bare = 0
  let named = 0
  const mended = text.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([A-Za-z][\dA-Za-z]{0,30});)?|<(?![A-Za-z_/!?])/g,
    (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (whole === '<') {
        bare += 1
        return '&lt;'
      }
      if (!whole.startsWith('&')) return whole
      if (dec !== undefined) return mendReference(whole, Number.parseInt(dec, 10))
      if (hex !== undefined) return mendReference(whole, Number.parseInt(hex, 16))
      if (name !== undefined && /^(?:amp|lt|gt|quot|apos)$/.test(name)) return whole
      const character = name === undefined ? null : htmlCharacter(name)
      if (character !== null) {
        named += 1
        return escaped(character)
      }
      bare += 1
      return `&amp;${whole.slice(1)}`
    },
  )
  const warnings = [
    ...(bare > 0 ? [`${bare} signs ("&", "<") stood unescaped.`] : []),
    ...(named > 0 ? [`${named} entities of HTML, unknown to XML, were spelled out.`] : []),
  ]
  return { text: mended, warning: warnings.length > 0 ? warnings.join(' ') : null }
}

/** A numeric reference, unless it is to nothing that XML may hold or to a position of windows-1252. */
function mendReference(whole: string, point: number): string {
  const character = referencedCharacter(point)
  return character === String.fromCodePoint(Math.min(point, 0x10ffff))
    ? whole.replace('&#X', '&#x')
    : escaped(character)
}

function escaped(character: string): string {
  return character.replace(/[&<>"']/g, (one) => `&#${one.codePointAt(0) ?? 0};`)
}

/** Takes the prefix off the feed's own elements where they have one: `<a:feed>`, `<r:rss>`. */
function mendPrefix(text: string): Step {
  const prefix = /<([A-Za-z_][\w.-]*):(?:rss|feed)(?=[\s>])/i.exec(text.slice(0, MAX_JUNK))?.[1]
  if (prefix === undefined) return same(text)
  return { text: text.replaceAll(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1'), warning: null }
}

/** Gives a feed the root elements that its format wants: <rss version>, <channel>. */
function mendRoot(text: string): Step {
  const root = ROOT.exec(text)
  if (root === null) return same(text)
  const before = text.slice(0, root.index)
  const head = text.slice(root.index, text.indexOf('>', root.index) + 1)
  const rest = text.slice(root.index + head.length)
  const hasItems = /<item[\s>]/i.test(rest)
  if (/^<channel\b/.test(head) && hasItems)
    return { text: `${before}<rss version="2.0">${head}${rest}</rss>`, warning: 'The root <rss> is missing.' }
  if (!/^<rss\b/i.test(head)) return same(text)
  const versioned = /\sversion\s*=/i.test(head) ? head : `<rss version="2.0"${head.slice(4)}`
  const wantsChannel = hasItems && !/<channel[\s>]/i.test(rest)
  const channel = wantsChannel ? `<channel>${rest.replace(/<\/rss\s*>\s*$/i, '</channel></rss>')}` : rest
  if (versioned === head && !wantsChannel) return same(text)
  const missing = [...(versioned === head ? [] : ['version of <rss>']), ...(wantsChannel ? ['<channel>'] : [])]
  return { text: before + versioned + channel, warning: `Missing: ${missing.join(', ')}.` }
}
