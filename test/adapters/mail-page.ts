import { parseHTML } from 'linkedom'

/** What these tests ask of an element. linkedom's own types lean on a browser's, which Node has not. */
interface PageElement {
  readonly localName: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string }>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number }
}

export type Page = PageElement & { readonly documentElement: PageElement }

const parse = parseHTML as unknown as (html: string) => { readonly document: Page }

/** A mail's HTML as a parser of HTML reads it. */
export const pageOf = (html: string): Page => parse(html).document
