import { compile, type HtmlToTextOptions } from 'html-to-text'
import { tidy } from '../core/text/plain.ts'

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

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // Trees deeper than any page's are made to exhaust the stack.
  limits: { maxDepth: 200, maxInputLength: 8_000_000, ellipsis: '' },
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

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
}

/** Entities that were escaped twice and so still stand in the text. */
function decodeLeftEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

/**
 * Markup as plain text: paragraphs parted by an empty line, entities decoded, without scripts, styles, forms and captions of figures,
 * without control and direction characters, NFC. What is no markup comes back as it is, tidied.
 */
export function plainText(html: string): string {
  return tidy(decodeLeftEntities(toText(html)))
}
