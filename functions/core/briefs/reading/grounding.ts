import type { ArticleLine, Span } from '../../model.ts'

/** A string of a brief and where it stands. */
export interface Grounded {
  readonly text: string
  readonly span: Span
}

/**
 * The one gate into a brief: the words at a span of the article, cut from it. Null where the span is empty, reaches
 * outside, or breaks a surrogate pair: what does not stand in the article is not shown.
 */
export function cut(article: ArticleLine, span: Span | null): Grounded | null {
  if (span === null) return null
  const whole = span.in === 'title' ? article.title : article.text
  const { start, end } = span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > whole.length || start >= end) return null
  const text = whole.slice(start, end)
  return text.trim() === '' || !text.isWellFormed() ? null : { text, span }
}

/** What of several spans passes the gate, in their order, each text once. */
export function cutAll(article: ArticleLine, spans: readonly (Span | null)[]): readonly Grounded[] {
  const seen = new Set<string>()
  return spans.flatMap((span) => {
    const grounded = cut(article, span)
    if (grounded === null || seen.has(grounded.text)) return []
    seen.add(grounded.text)
    return [grounded]
  })
}
