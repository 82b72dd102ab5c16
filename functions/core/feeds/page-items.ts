import { toInstant } from './dates.ts'
import { ageAmong, ageOf } from './page-ages.ts'
import { isClick } from './page-chrome.ts'
import { dateAmong, dayOf, tellsHappening, type Day } from './page-dates.ts'
import {
  blocksOf,
  elementsOf,
  isElement,
  isInline,
  lineBefore,
  textOf,
  type PageElement,
  type PageNode,
} from './page-element.ts'
import { titlesOf, uncut, type ItemNodes, type Title } from './page-titles.ts'
import { dayBeside, wordCount } from './page-words.ts'

/** What a page announces at one place of its list. */
export interface Announcement {
  readonly url: string
  readonly title: string
  /** Whether the title is a heading, or the words of the link itself. */
  readonly titledBy: Title['by']
  /** ISO 8601 instant in UTC; null where no day is written beside it. */
  readonly published: string | null
  /** How long ago it was published where the page says only that, in milliseconds; null else. */
  readonly ageMs: number | null
  /** The line in which that day is written; empty where there is none. */
  readonly dayLine: string
  /** Paragraphs of plain text; empty where there is no teaser. */
  readonly teaser: readonly string[]
}

/** How long a text in front of a link may be for the link to be what the line is about. */
const MAX_LEAD_UNITS = 40
const MAX_TITLE_UNITS = 400

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
 * What the items of a list announce, each address once: a picture, a title and a button often lead to the same page.
 * @param isLabel whether words recur on the page for different links: `Read more`
 */
export function readItems(
  items: readonly ItemNodes[],
  base: string | null,
  isLabel: (text: string) => boolean,
): readonly Announcement[] {
  const titles = titlesOf(items, isLabel)
  const found = new Map<string, Announcement>()
  items.forEach((item, at) => {
    const url = targetOf(item.link, base)
    const title = titles[at] ?? null
    if (url !== null && title !== null && !found.has(url)) found.set(url, readItem(item, url, title, isLabel))
  })
  return [...found.values()]
}

function readItem(
  { nodes, link }: ItemNodes,
  url: string,
  title: Title,
  isLabel: (text: string) => boolean,
): Announcement {
  const { line, element } = title
  const beside = dayBeside(line)
  const bare = beside?.rest ?? line
  const others = blocksOf(nodes, { apart: true, without: element }).filter((other) => !other.includes(bare))
  const day = writtenTime(nodes) ?? dateAmong(others) ?? beside
  return {
    url,
    title: uncut(bare, link).slice(0, MAX_TITLE_UNITS),
    titledBy: title.by,
    published: day?.published ?? null,
    ageMs: day === null ? ageAmong(others) : null,
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
    .filter((text) => text !== title && !(text.length <= 80 && dayOf(text) !== null) && ageOf(text) === null)
    .filter((text) => wordCount(text) >= 6 || (wordCount(text) >= 3 && tellsHappening(text)))
}

const labelsIn = (nodes: readonly PageNode[], isLabel: (text: string) => boolean): readonly string[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => [...elementsOf(node)])
    .filter(({ tag }) => tag === 'a')
    .map((link) => textOf([link]))
    .filter((text) => text !== '' && (isLabel(text) || isClick(text)))

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
