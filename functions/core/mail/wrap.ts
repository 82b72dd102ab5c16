/** Columns that a text takes on a screen of fixed width: combining and invisible marks take none. */
export const columnsOf = (text: string): number => text.match(/[^\p{M}\p{Cf}]/gu)?.length ?? 0

/**
 * A text in lines of at most `width` columns, each after `indent`. Broken at spaces alone: a longer word, an address,
 * stays whole. No-break spaces hold.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = width - columnsOf(indent)
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(/[ \n]+/)) {
    const wordColumns = columnsOf(word)
    if (line === '') {
      line = word
      columns = wordColumns
    } else if (columns + 1 + wordColumns > room) {
      lines.push(indent + line)
      line = word
      columns = wordColumns
    } else {
      line += ` ${word}`
      columns += 1 + wordColumns
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}
