import * as z from 'zod'
import { MAX_TEXT_BYTES } from '../core/articles/article.ts'
import { readerUrl } from '../core/articles/canonical-url.ts'
import { cleanText } from '../core/articles/chrome.ts'
import { findHeadline, publicationDay } from '../core/articles/headline.ts'
import type { ArticleLine } from '../core/model.ts'
import { contradicts, languageCode } from '../core/text/language.ts'
import { cutToBytes, tidy, tidyLine } from '../core/text/plain.ts'
import { detectLanguage } from './language-detector.ts'
import { mainTextOf, type Described, type MainText } from './main-text.ts'
import { parsePage, type DomDocument } from './page-document.ts'
import { plainText } from './page-text.ts'

/** Why a page gave no article. */
export interface NoArticle {
  readonly kind: 'no-article'
  readonly reason: string
}

/** The article of a page. `standfirst` is the paragraph set before its text to sum it up, which is not in `text`; `''` where there is none. */
export interface PageArticle extends ArticleLine {
  readonly standfirst: string
}

/**
 * The article of a page's HTML. Title, day and address are taken from what the page says of itself in its head, the text
 * from its body by Mozilla's Readability, cleaned. `no-article` where no text is found.
 */
export function readPage(html: string, id: string, address: string | null = null): PageArticle | NoArticle {
  const document = parsePage(html)
  const stated = statementsOf(document)
  const heading = titleOf(document)
  const description = meta(document, 'og:description') ?? meta(document, 'description') ?? ''
  const main = mainText(html, { body: stated.body, description }, heading)
  const text = cutToBytes(main.text, MAX_TEXT_BYTES)
  const title = heading === '' ? (findHeadline(text) ?? '') : heading
  const declared = languageCode(document.querySelector('html')?.getAttribute('lang') ?? null)
  const lang = languageOf(declared, `${title}\n${text}`)
  const cleaned = cleanText(text, { title, lang })
  if (cleaned.text === '') return { kind: 'no-article', reason: 'no article text was found in it' }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')
  return {
    id,
    lang,
    published: stated.published ?? publishedOf(document) ?? publicationDay(cleaned.dropped),
    title,
    text: cleaned.text,
    standfirst: main.standfirst,
    url: readerUrl(canonical ?? address ?? '') ?? (address === null ? null : readerUrl(address)),
    outlet: meta(document, 'og:site_name'),
  }
}

/** The article of a page that was saved as plain text. `no-article` where it holds no paragraph. */
export function readPageText(saved: string, id: string): ArticleLine | NoArticle {
  const whole = cutToBytes(tidy(saved), MAX_TEXT_BYTES)
  const title = findHeadline(whole) ?? ''
  const lang = languageOf(null, whole)
  const { text, dropped } = cleanText(whole, { title, lang })
  if (text === '') return { kind: 'no-article', reason: 'no article text was found in it' }
  return {
    id,
    lang,
    published: publicationDay(dropped),
    title,
    text,
    url: null,
    outlet: null,
  }
}

const languageOf = (declared: string | null, text: string): string =>
  declared !== null && !contradicts(text, declared) ? declared : detectLanguage(text)

function meta(document: DomDocument, name: string): string | null {
  const found = document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`)
  const content = tidyLine(found?.getAttribute('content') ?? '')
  return content === '' ? null : content
}

/** The headline: what the page tells other sites, or its only first-level heading, or its window's title without the site's name. */
function titleOf(document: DomDocument): string {
  const headings = [...document.querySelectorAll('h1')].map((heading) => tidyLine(heading.textContent ?? ''))
  const shared = meta(document, 'og:title') ?? tidyLine(document.querySelector('title')?.textContent ?? '')
  // The window's title often carries the name of the site after the headline.
  const same = headings.find((heading) => heading.length > 10 && shared.startsWith(heading))
  if (same !== undefined) return same
  if (shared === '') return headings.find((heading) => heading !== '') ?? ''
  return shared.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/, '')
}

function publishedOf(document: DomDocument): string | null {
  const candidates = [
    meta(document, 'article:published_time'),
    meta(document, 'datePublished'),
    meta(document, 'date'),
    meta(document, 'dc.date'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null,
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? null,
    document.querySelector('article time[datetime]')?.getAttribute('datetime') ?? null,
  ]
  return candidates.map((candidate) => toInstant(candidate)).find((instant) => instant !== null) ?? null
}

/** An ISO 8601 day stays a day, an instant becomes UTC; null for anything else. */
function toInstant(value: string | null): string | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null
  if (value.length === 10) return value
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

interface Statements {
  readonly body: string | null
  readonly published: string | null
}

const Statement = z.looseObject({
  '@type': z.unknown(),
  articleBody: z.string().optional(),
  datePublished: z.string().optional(),
})
const Graph = z.looseObject({ '@graph': z.array(z.unknown()) })

/** What the page states of its article for search engines. Source: schema.org Article, as JSON-LD. */
function statementsOf(document: DomDocument): Statements {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? '')) {
      const statement = Statement.safeParse(item)
      if (!statement.success || !/Article|BlogPosting|Report/.test(JSON.stringify(statement.data['@type'] ?? '')))
        continue
      const { articleBody = null, datePublished = null } = statement.data
      return { body: articleBody, published: toInstant(datePublished) }
    }
  }
  return { body: null, published: null }
}

function itemsOf(json: string): readonly unknown[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return []
  }
  const items = Array.isArray(parsed) ? parsed : [parsed]
  return items.flatMap((item: unknown) => {
    const graph = Graph.safeParse(item)
    return graph.success ? graph.data['@graph'] : [item]
  })
}

/** What was found as main text; all that its body shows where nothing was, of a page that has a title. */
function mainText(html: string, about: Described, title: string): MainText {
  const main = mainTextOf(html, about)
  if (main.text !== '' || title === '') return main
  return { text: plainText(parsePage(html).querySelector('body')?.innerHTML ?? ''), standfirst: '' }
}
