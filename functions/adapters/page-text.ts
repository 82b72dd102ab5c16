import { compile, type HtmlToTextOptions } from 'html-to-text'
import { decodeEntities } from '../core/feeds/html-entities.ts'
import { tidy } from '../core/text/plain.ts'
import { boundedMarkup } from './bounded-markup.ts'

const skipped = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'form',
  'button',
  'nav',
  'img',
  'figcaption',
]
const blocks = [
  'article',
  'section',
  'div',
  'figure',
  'main',
  'header',
  'footer',
  'aside',
  'blockquote',
  'table',
  'tr',
  'pre',
  'dl',
  'dd',
]
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** The text that is kept of an article has 100 KB: what stands behind so much markup is not in it. */
const MAX_MARKUP_UNITS = 2_000_000
/** Longer markup than an entry's may nest so much that the parser takes time by the square of it. */
const BOUNDED_FROM_UNITS = 50_000
const MAX_ELEMENTS = 40_000

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // Trees deeper than any page's are made to exhaust the stack.
  limits: { maxDepth: 200, ellipsis: '' },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...['.wp-caption-text', '.gallery-caption', '.sharedaddy', '.screen-reader-text'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...headings.map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    ...blocks.map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
    })),
    { selector: 'p', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ul', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'ol', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'li', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'a', format: 'inline' },
    { selector: 'hr', format: 'skip' },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
  ],
}

/** Compiled once: choosing a format by selector costs more than the text of a feed's entry. */
const toText = compile(OPTIONS)

/**
 * Markup as plain text: paragraphs parted by an empty line, entities decoded, without scripts, styles, forms and captions of figures,
 * without control and direction characters, NFC. What is no markup comes back as it is, tidied: its line feeds are its paragraphs.
 */
export function plainText(html: string): string {
  // Once as markup, once for what was escaped twice.
  if (!html.includes('<')) return tidy(decodeEntities(decodeEntities(html.slice(0, MAX_MARKUP_UNITS))))
  // Entities that were escaped twice still stand in the text.
  return tidy(decodeEntities(toText(html.length > BOUNDED_FROM_UNITS ? boundedMarkup(html, MAX_ELEMENTS) : html)))
}
