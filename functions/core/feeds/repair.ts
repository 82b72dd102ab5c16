import type { FeedFailure } from './failure.ts'
import { htmlCharacter, referencedCharacter } from './html-entities.ts'
import { closeElements, inlineMarkup, type Step } from './markup.ts'

/** A document as XML parsers take it, and what had to be done for that, a sentence each. */
export type Repaired =
  | { readonly kind: 'repaired'; readonly text: string; readonly warnings: readonly string[] }
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
  const warnings = opened.warning === null ? [] : [opened.warning]
  let text = opened.text
  for (const step of [dropJunk, dropControls, closeElements, inlineMarkup, mendReferences, mendRoot]) {
    const done = step(text)
    text = done.text
    if (done.warning !== null) warnings.push(done.warning)
  }
  return { kind: 'repaired', text, warnings }
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
  return { text: lead.slice(Math.max(0, again)) + body, warning: 'Text before the feed was taken out.' }
}

function dropControls(text: string): Step {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').toWellFormed()
  return clean === text ? same(text) : { text: clean, warning: 'Control characters were taken out.' }
}

/** Escapes `&` that begins no reference, and spells out what HTML knows and XML does not, outside CDATA. */
function mendReferences(text: string): Step {
  if (!text.includes('&')) return same(text)
  let bare = 0
  let named = 0
  const mended = text.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:#(\d{1,7});?|#[xX]([\da-fA-F]{1,6});?|([A-Za-z][\dA-Za-z]{0,30});)?/g,
    (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (!whole.startsWith('&')) return whole
      if (dec !== undefined) return escaped(referencedCharacter(Number.parseInt(dec, 10)))
      if (hex !== undefined) return escaped(referencedCharacter(Number.parseInt(hex, 16)))
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
    ...(bare > 0 ? [`${bare} "&" stood unescaped.`] : []),
    ...(named > 0 ? [`${named} entities of HTML, unknown to XML, were spelled out.`] : []),
  ]
  return { text: mended, warning: warnings.length > 0 ? warnings.join(' ') : null }
}

function escaped(character: string): string {
  return character.replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0) ?? 0};`)
}

function mendRoot(text: string): Step {
  const root = ROOT.exec(text)
  if (root === null) return same(text)
  const head = text.slice(root.index, text.indexOf('>', root.index) + 1)
  if (/^<rss\b/i.test(head) && !/\sversion\s*=/i.test(head))
    return {
      text: `${text.slice(0, root.index)}<rss version="2.0"${text.slice(root.index + 4)}`,
      warning: 'The root <rss> names no version; read as 2.0.',
    }
  if (/^<channel\b/.test(head) && /<item[\s>]/.test(text))
    return {
      text: `${text.slice(0, root.index)}<rss version="2.0">${text.slice(root.index)}</rss>`,
      warning: 'The root <rss> is missing.',
    }
  return same(text)
}
