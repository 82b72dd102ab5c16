/** How much is shown on either side of a phrase, in UTF-16 units: about a line. */
const AROUND = 50

/** A piece of a text with the whole words around it, on one line; `…` where the text goes on. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly before: string; readonly found: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const oneLine = (piece: string) => piece.replace(/\s+/g, ' ')
  return {
    before: start > AROUND ? `…${oneLine(before.replace(/^\S*\s/, ''))}` : oneLine(before),
    found: oneLine(text.slice(start, end)),
    after: end + AROUND < text.length ? `${oneLine(after.replace(/\s\S*$/, ''))}…` : oneLine(after),
  }
}
