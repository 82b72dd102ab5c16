import { toInstant } from './dates.ts'
import { dateAmong, dayOf, tellsHappening, type Day } from './page-dates.ts'
import {
  ancestorsOf,
  blocksOf,
  elementsOf,
  isElement,
  isHeading,
  isInline,
  lineBefore,
  textOf,
  type PageElement,
  type PageNode,
} from './page-element.ts'

/** What a page announces at one place of its list. */
export interface Announcement {
  readonly url: string
  readonly title: string
  /** Whether the title is a heading, or the words of the link itself. */
  readonly titledBy: 'heading' | 'link' | 'text'
  /** ISO 8601 instant in UTC; null where no day is written beside it. */
  readonly published: string | null
  /** The line in which that day is written; empty where there is none. */
  readonly dayLine: string
  /** Paragraphs of plain text; empty where there is no teaser. */
  readonly teaser: readonly string[]
}

/** How long a text in front of a link may be for the link to be what the line is about. */
const MAX_LEAD_UNITS = 40
const MAX_TITLE_UNITS = 400
/** A longer line beside a link is prose, and no title. */
const MAX_LINE_UNITS = 200

/** The address that a link opens, absolute http(s); null for one that leads nowhere else. */
export function targetOf(link: PageElement, base: string | null): string | null {
  const written = link.attributes['href']?.trim() ?? ''
  if (link.tag !== 'a' || written === '' || /^(?:#|javascript:|mailto:|tel:)/i.test(written)) return null
  const url = URL.parse(written, base ?? undefined)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const page = base === null ? null : URL.parse(base)
  const itself = page !== null && url.origin + url.pathname + url.search === page.origin + page.pathname + page.search
  return itself || isShare(url) ? null : url.href
}

/** Buttons that pass a page on to others. */
const isShare = ({ hostname, pathname, search }: URL): boolean =>
  /(?:facebook|twitter|linkedin|whatsapp|pinterest|telegram)\.\w+$|^(?:x\.com|wa\.me|t\.me)$/.test(hostname) &&
  /share|intent|send|pin\/create|[?&](?:u|url|text)=/i.test(pathname + search)

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Whether words say what a page is about, and not only that there is one. */
export const isTelling = (text: string): boolean =>
  (words(text) >= 2 && text.length >= 10) || (text.length >= 16 && /\p{L}{4}/u.test(text))

/** A title without the day that stands before or after it; one in its midst is part of it. */
function withoutDay(line: string): string {
  const day = dayOf(line)
  if (day === null) return line
  const before = line.slice(0, day.start)
  const after = line.slice(day.end)
  const parted = /^\s*$|^\p{L}*\s$/u.test(before) || /[-–—|:(•[]\s*$/.test(before)
  const opens = parted && (before.trim() === '' || words(before) <= 1)
  if (opens && (after.trim() === '' || /^\s*[-–—|:•)\]]|^\s+\p{Lu}|^\s+\p{Lo}/u.test(after))) return day.rest
  return /[-–—|(•[]\s*$/.test(before) && /^[\s)\]]*$/.test(after) ? day.rest : line
}

/** Whether a link opens its line: nothing but a label or a day stands before it. Links in prose do not. */
export function opensItsLine(link: PageElement): boolean {
  let line = ''
  for (let within = link; within.parent !== null; within = within.parent) {
    const { parent } = within
    line = `${lineBefore(parent.children.slice(0, parent.children.indexOf(within)))} ${line}`.trim()
    if (!isInline(parent)) break
  }
  return line.length <= MAX_LEAD_UNITS
}

/**
 * What an item of a list announces; null where it has no title.
 * @param nodes of the item, in order
 * @param link the one that the list was found by
 * @param isLabel whether words recur on the page for different links: `Read more`
 */
export function readItem(
  nodes: readonly PageNode[],
  link: PageElement,
  base: string | null,
  isLabel: (text: string) => boolean,
): Announcement | null {
  const url = targetOf(link, base)
  const title = titleOf(nodes, link, isLabel)
  if (url === null || title === null) return null
  const { line, element } = title
  const others = blocksOf(nodes, { apart: true, without: element }).filter((other) => other !== line)
  const bare = withoutDay(line)
  const day = writtenTime(nodes) ?? dateAmong(others) ?? (bare === line ? null : dayOf(line))
  return {
    url,
    title: uncut(bare, link).slice(0, MAX_TITLE_UNITS),
    titledBy: title.by,
    published: day?.published ?? null,
    dayLine: day?.line ?? '',
    teaser: teaserOf(blocksOf(nodes, { without: element }), line, labelsIn(nodes, isLabel)),
  }
}

/** What is told beside the title: no labels, no day of its own, and no words to click at its end. */
function teaserOf(lines: readonly string[], title: string, labels: readonly string[]): readonly string[] {
  return lines
    .map((line) =>
      labels.reduce((text, label) => (text.endsWith(label) ? text.slice(0, -label.length) : text), line).trim(),
    )
    .filter((text) => text !== title && !(text.length <= 80 && dayOf(text) !== null))
    .filter((text) => words(text) >= 6 || (words(text) >= 3 && tellsHappening(text)))
}

const labelsIn = (nodes: readonly PageNode[], isLabel: (text: string) => boolean): readonly string[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => [...elementsOf(node)])
    .filter(({ tag }) => tag === 'a')
    .map((link) => textOf([link]))
    .filter((text) => text !== '' && isLabel(text))

interface Title {
  /** As it stands, with the day that may stand in the same line. */
  readonly line: string
  /** The element that holds nothing else; null where it is a line among others. */
  readonly element: PageElement | null
  readonly by: Announcement['titledBy']
}

/** The link's own words; where they say nothing, the item's heading, its first telling line, or what the link is labelled with. */
function titleOf(nodes: readonly PageNode[], link: PageElement, isLabel: (text: string) => boolean): Title | null {
  const whole = textOf([link])
  if (isTelling(whole) && !isLabel(whole)) {
    const heading = headingIn(link) ?? [...ancestorsOf(link)].slice(0, 4).find(isHeading)
    if (heading !== undefined) return { line: textOf([heading]), element: heading, by: 'heading' }
    const lines = blocksOf([link])
    if (lines.length === 1) return { line: whole, element: link, by: 'link' }
    const line = lines.find((text) => isTelling(withoutDay(text)) && dayOf(text)?.rest !== '')
    if (line !== undefined) return { line, element: null, by: 'link' }
  }
  const elements = nodes.filter(isElement).flatMap((node) => [...elementsOf(node)])
  const heading = elements.find((element) => isHeading(element) && isTelling(textOf([element])))
  if (heading !== undefined) return { line: textOf([heading]), element: heading, by: 'heading' }
  const line = blocksOf(nodes, { without: link }).find((text) => {
    const bare = withoutDay(text)
    return text.length <= MAX_LINE_UNITS && words(bare) >= 3 && isTelling(bare) && !isLabel(text)
  })
  if (line !== undefined) return { line, element: link, by: 'text' }
  const label = (link.attributes['title'] ?? link.attributes['aria-label'] ?? '').trim()
  return isTelling(label) && !isLabel(label) ? { line: label, element: null, by: 'text' } : null
}

const headingIn = (element: PageElement): PageElement | undefined => [...elementsOf(element)].find(isHeading)

/** Titles that were cut off with dots stand whole in the link's own title. */
function uncut(title: string, link: PageElement): string {
  const cut = title.replace(/\s*(?:…|\.{3}|\[…\])$/, '')
  const whole = (link.attributes['title'] ?? '').trim()
  return cut !== title && whole.startsWith(cut) ? whole : title
}

/** The instant that the page states for machines. Source: HTML §4.5.14 `time`, schema.org datePublished. */
function writtenTime(nodes: readonly PageNode[]): Day | null {
  for (const node of nodes.filter(isElement))
    for (const element of elementsOf(node)) {
      const { tag, attributes } = element
      const written =
        tag === 'time'
          ? attributes['datetime']
          : attributes['itemprop'] === 'datePublished'
            ? attributes['content']
            : undefined
      const instant = written === undefined ? null : toInstant(written)
      if (instant !== null) return { published: instant, line: textOf([element]) }
    }
  return null
}
