import type { ArticleLine } from '../functions/core/model.ts'
import { articleOf, despatchesOf, type Lang } from '../test/core/stories/despatches.ts'

/** An invented article of 400 words. */
export interface LongArticle extends ArticleLine {
  readonly lang: Lang
  readonly url: string
}

const WORDS = 400
const stock = Map.groupBy(despatchesOf(40), ({ lang }) => lang)

/** The nth of a language: despatches one after the other, each article from another on. */
export function longArticle(lang: Lang, number: number, published: string): LongArticle {
  const despatches = (stock.get(lang) ?? []).map(articleOf)
  const paragraphs: string[] = []
  let words = 0
  for (let at = number * 7; words < WORDS; at += 1) {
    const own = (despatches[at % despatches.length]?.text ?? '').split(/\s+/).slice(0, WORDS - words)
    paragraphs.push(own.join(' '))
    words += own.length
  }
  const url = `https://revue-${lang}.example/${number}`
  const title = `${despatches[(number * 7) % despatches.length]?.title ?? ''} (${number})`
  return { id: url, lang, published, title, text: paragraphs.join('\n\n'), url, outlet: 'Revue' }
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The articles as an RSS feed, their text whole in it. */
export function rssOf(articles: readonly LongArticle[]): string {
  const items = articles.map(({ id, title, url, published, text }) =>
    [
      '<item>',
      `<title>${escape(title)}</title><link>${url}</link><guid isPermaLink="false">${id}#guid</guid>`,
      `<pubDate>${new Date(published ?? 0).toUTCString()}</pubDate>`,
      `<description>${escape(
        text
          .split('\n\n')
          .map((paragraph) => `<p>${escape(paragraph)}</p>`)
          .join(''),
      )}</description>`,
      '</item>',
    ].join(''),
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Revue</title>${items.join('')}</channel></rss>`
}
