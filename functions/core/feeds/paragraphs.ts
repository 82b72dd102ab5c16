/** Paragraphs of plain text as the markup of an entry. */
export const toMarkup = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
