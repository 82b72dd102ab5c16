/** Columns that a text takes on a screen of fixed width: combining marks and invisible marks take none. */
export const columnsOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length

/**
 * A text in lines of at most `width` columns, each after `indent`. Broken at spaces alone: a longer word, an address,
 * stays whole. No-break spaces hold.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(indent) + columnsOf(longer) > width) {
      lines.push(indent + line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}
