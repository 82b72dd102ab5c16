/** An element of a web page, as far as its list of announcements is told by it. The tree is at most a few hundred levels deep. */
export interface PageElement {
  /** In small letters. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | null
  readonly children: readonly PageNode[]
}
export type PageNode = PageElement | string

const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em font i ins kbd label mark q s small span strong sub sup time u wbr'.split(' '),
)
/** Elements whose text is not shown as text of the page. */
const UNREAD = new Set('script style noscript template svg iframe object select option textarea button'.split(' '))

/** Where a line may break, and what editors on the web leave behind: zero-width spaces, soft hyphens, marks of byte order. */
const INVISIBLE = /[\u200b\u00ad\ufeff\u2060]/g

export const isElement = (node: PageNode): node is PageElement => typeof node !== 'string'

/** Every element below, in document order, and the element itself first. */
export function* elementsOf(element: PageElement): Generator<PageElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* elementsOf(child)
}

/** The element's ancestors, the nearest first. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
  for (let above = element.parent; above !== null; above = above.parent) yield above
}

export const classesOf = ({ attributes }: PageElement): readonly string[] =>
  (attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '')

/**
 * The texts of nodes, block by block, white space single. With `apart` a space is set between elements of one line as well:
 * themes part day, month and year by style alone. What is in `without` is left out.
 */
export function blocksOf(
  nodes: readonly PageNode[],
  { apart = false, without = null }: { readonly apart?: boolean; readonly without?: PageElement | null } = {},
): readonly string[] {
  const blocks: string[] = []
  let line = ''
  const end = (): void => {
    const text = line
      .replace(INVISIBLE, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (text !== '') blocks.push(text)
    line = ''
  }
  const walk = (node: PageNode): void => {
    if (!isElement(node)) {
      line += node
      return
    }
    if (UNREAD.has(node.tag)) return
    const inline = isInline(node)
    if (!inline) end()
    else if (apart || node === without) line += ' '
    if (node !== without) node.children.forEach(walk)
    if (!inline) end()
    else if (apart) line += ' '
  }
  nodes.forEach(walk)
  end()
  return blocks
}

/** More of a line is not looked back over. */
const MAX_LINE_BEFORE = 200

/** The text that stands before a place in the same line; the nodes are those before it, in order. */
export function lineBefore(nodes: readonly PageNode[]): string {
  let line = ''
  /** Whether the beginning of the line was met, or is too far away to matter. */
  const walk = (node: PageNode): boolean => {
    if (!isElement(node)) {
      line = node.slice(-MAX_LINE_BEFORE) + line
      return line.trim().length > MAX_LINE_BEFORE
    }
    return !isInline(node) || node.children.toReversed().some(walk)
  }
  nodes.toReversed().some(walk)
  return line.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** All of the nodes' text in one line. */
export const textOf = (nodes: readonly PageNode[]): string => blocksOf(nodes).join(' ')

/** Whether an element is set within a line of text. */
export const isInline = ({ tag }: PageElement): boolean => INLINE.has(tag)

export const isHeading = ({ tag }: PageElement): boolean => /^h[1-6]$/.test(tag)
