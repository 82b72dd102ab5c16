export interface ChromeContext {
  readonly title: string
  /** ISO 639-1 or `und`: cues of every language are looked for, those of the text's own first. */
  readonly lang: string
  readonly outlet?: string | null
}

export interface CleanText {
  readonly text: string
  /** The paragraphs and lines taken out, in order. */
  readonly dropped: readonly string[]
  /** The town and agency that open the text (`Rabat –`), which stay in it. */
  readonly dateline: string | null
}

export function cleanText(text: string, context: ChromeContext): CleanText {
  return { text, dropped: context.title === text ? [text] : [], dateline: null }
}
